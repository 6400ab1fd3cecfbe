"""Timeline, article and key facts as lines: no columns, and no signs that a screen reader would spell out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from kupmon import text
from kupmon.model import Fact, Row, Span, StoredArticle
from kupmon.ui.look import Look
from kupmon.ui.messages import tr
from kupmon.ui.plain import line
from kupmon.ui.wording import (
    BODIES,
    KIND_NAMES,
    SPOKEN_SIDES,
    clocks,
    hidden,
    no_facts,
    origin,
    report_order,
    said_by,
    states,
)


def headlines(
    rows: Sequence[Row], first: int, look: Look, now: datetime, last_look: datetime | None
) -> Iterator[str]:
    """A line for each day and a numbered line for each item of it.

    Args:
        rows: Newest first.
        first: Number of the first of them.
        look: Zone of the clocks.
        now: For days without a year.
        last_look: What came after it is new; `None`: nothing is.
    """
    day = None
    for number, row in enumerate(rows, first):
        if look.day(row.when) != day:
            day = look.day(row.when)
            yield f"{look.heading(day, look.day(now))}."
        new = last_look is not None and row.fetched > last_look
        said = (f"{row.outlet}, {tr(SPOKEN_SIDES[row.side])}", *states(row, new=new))
        yield line(f"{number}. {look.clock(row.when)}. {_title(row)}. {', '.join(said)}.")


def _title(row: Row) -> str:
    return row.title or row.link or tr("(no title)")


def article(found: StoredArticle, look: Look, now: datetime, *, unfolded: bool) -> Iterator[str]:
    """Title, origin, clocks, body, key facts; the passage alone unless unfolded."""
    row = found.row
    yield line(_title(row))
    yield line(_spoken(origin(row, look, SPOKEN_SIDES), look))
    yield line(_spoken(clocks(found, look, now), look))
    yield line(tr(BODIES[found.body_from]))
    if row.link:
        yield line(row.link)
    if found.note:
        yield line(found.note)
    yield ""
    yield from _body(found, unfolded=unfolded)
    yield ""
    yield from _facts(found, look)


def _body(found: StoredArticle, *, unfolded: bool) -> Iterator[str]:
    if found.passage.hidden and not unfolded:
        yield tr("{hidden} left out; a shows all.").format(hidden=hidden(found))
    for start, end in text.paragraphs(found.body):
        ours = any(span.start < end and start < span.end for span in found.passage.spans)
        if unfolded or not found.passage.hidden or ours:
            yield line(found.body[start:end])
    if not found.body.strip():
        yield tr("No text came with this item.")


def _facts(found: StoredArticle, look: Look) -> Iterator[str]:
    facts = report_order(found)
    yield tr("Key facts") + ":" if facts else no_facts(found)
    for number, fact in enumerate(facts, 1):
        who = _spoken(said_by(found.row, fact, look, SPOKEN_SIDES), look)
        yield line(f"{number}. {tr(KIND_NAMES[fact.kind])}: {fact.statement} {who}.")
        yield line("   " + tr("In the text: “{sentence}”").format(sentence=_sentences(found.body, fact)))


def _spoken(words: str, look: Look) -> str:
    """With commas for the signs between the parts, which a screen reader would spell out."""
    return words.replace(f" {look.signs.dot} ", ", ")


def _sentences(body: str, fact: Fact) -> str:
    spans: Iterable[Span] = (fact.evidence, *fact.also)
    return " … ".join(" ".join(body[span.start : span.end].split()) for span in spans)
