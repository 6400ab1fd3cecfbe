"""An article as blocks of a page: head, paragraphs with what is marked in them, links and edits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from kupmon import text
from kupmon.model import Fact, Span, StoredArticle
from kupmon.ui import safe, wording
from kupmon.ui.edits import Changed, Edit
from kupmon.ui.links import Link
from kupmon.ui.look import Look
from kupmon.ui.messages import tr, trn
from kupmon.ui.widgets.blocks import Block, Mark


@dataclass(frozen=True, slots=True)
class Printed:
    """A paragraph on the page: which stretch of the body it is, and what was put into it."""

    span: Span
    ends: tuple[int, ...]
    """Where in the body something was put in behind, in order."""
    added: tuple[str, ...]

    def words(self, body: str) -> str:
        """The paragraph as it is shown."""
        cuts = (self.span.start, *self.ends, self.span.end)
        parts = [body[start:end] for start, end in pairwise(cuts)]
        return "".join(part + more for part, more in zip(parts, (*self.added, ""), strict=True))

    def place(self, offset: int) -> int:
        """Where a character of the body stands in the paragraph as it is shown; held within it."""
        held = min(max(offset, self.span.start), self.span.end)
        before = bisect_right(self.ends, held - 1) if held > self.span.start else 0
        return held - self.span.start + sum(len(words) for words in self.added[:before])

    def meets(self, others: Iterable[Span]) -> bool:
        """Whether it shares a character with one of these."""
        return any(other.start < self.span.end and self.span.start < other.end for other in others)

    def mark(self, span: Span, style: str, bar: str = "") -> Mark:
        """Mark what of `span` stands in it."""
        return Mark(self.place(span.start), self.place(span.end), style, bar)


def shown_paragraphs(article: StoredArticle, links: Sequence[Link], *, unfolded: bool) -> list[Printed]:
    """The passage alone, or first and the other paragraphs after it; where nothing is hidden, all of them."""
    every = [_printed(Span(start, end), links) for start, end in text.paragraphs(article.body)]
    if not article.passage.hidden:
        return every
    ours = [part for part in every if part.meets(article.passage.spans)]
    return ours + [part for part in every if unfolded and not part.meets(article.passage.spans)]


def _printed(span: Span, links: Sequence[Link]) -> Printed:
    numbered = sorted((here.end, f" [{link.number}]") for link in links for here in link.spans)
    inside = [(end, words) for end, words in numbered if span.start < end <= span.end]
    return Printed(span, tuple(end for end, _ in inside), tuple(words for _, words in inside))


# The head.


def head(
    article: StoredArticle,
    look: Look,
    now: datetime,
    hits: Sequence[Span],
    *,
    unfolded: bool,
    sought_in_hidden: bool = False,
) -> Iterator[Block]:
    """Title, origin, clocks, which body this is, and what the reader should know before reading.

    Args:
        article: What is shown.
        look: Signs and zone.
        now: For times without a day.
        hits: What a search has found in the title.
        unfolded: Paragraphs about other sectors are shown.
        sought_in_hidden: What a search has found is in a paragraph that is not.
    """
    row = article.row
    marks = tuple(Mark(hit.start, hit.end, "hit") for hit in hits)
    yield Block(safe.line(row.title or row.link or tr("(no title)")), "title", marks)
    yield Block(safe.line(wording.origin(row, look)), "quiet")
    yield Block(safe.line(wording.clocks(article, look, now)), "quiet")
    yield Block(safe.line(_kind_of_body(article, look)), "quiet")
    if article.note:
        yield Block(safe.line(article.note), "note", gap=1)
    if article.passage.hidden:
        state = tr("shown, press . to hide") if unfolded else tr("hidden, press .")
        state = tr("hidden, with what you look for: press .") if sought_in_hidden else state
        yield Block(safe.line(f"{wording.hidden(article)} {state}"), "note", gap=1)
    if not article.body.strip():
        words = tr("No text came with this item. Press o to open its page.")
        yield Block(safe.line(words), "note", gap=1)


def _kind_of_body(article: StoredArticle, look: Look) -> str:
    parts = [tr(wording.BODIES[article.body_from])]
    if article.versions > 1:
        seen = tr("edited, {n} versions").format(n=article.versions)
        parts.append(f"{seen}, " + tr("press V"))
    if article.row.tags:
        parts.append(tr("tags: {tags}").format(tags=", ".join(article.row.tags)))
    return f" {look.signs.dot} ".join(parts)


# The body.


def evidence(part: Printed, facts: Sequence[Fact], chosen: Fact | None, look: Look) -> Iterator[Mark]:
    """Marks for the sentences of the facts, the chosen one's strong and above the others."""
    for fact in sorted(facts, key=lambda fact: fact == chosen):
        strong = fact == chosen
        style, bar = ("chosen-fact", look.signs.bar) if strong else ("evidence", look.signs.thin)
        for where in (fact.evidence, *fact.also):
            if part.meets([where]):
                yield part.mark(where, style, bar)


def foot(links: Sequence[Link], look: Look) -> Iterator[Block]:
    """The links by their numbers, where the article has others than its own page."""
    others = [link for link in links if link.number]
    if others:
        rule = look.signs.lines[0] * 3
        yield Block(safe.line(f"{rule} " + tr("Links: o, then the number")), "quiet", gap=1)
    for link in others:
        attached = " " + tr("(attached)") if link.origin == "attached" else ""
        yield Block(safe.line(f"[{link.number}] {link.address}{attached}"), "quiet", hang=4)


# The edits.


def edited(edits: Sequence[Edit], look: Look, now: datetime) -> Iterator[Block]:
    """What the outlet changed, latest edit first; + came, - went."""
    yield Block(
        safe.line(tr("What the outlet changed: + came, - went. V shows the text again.")), "note", gap=1
    )
    for edit in edits:
        words = tr("Seen {time}").format(time=look.stamp(edit.seen, now))
        yield Block(safe.line(words), "kind", gap=1)
        if all(not change.sign for change in edit.changes):
            yield Block(safe.line(tr("Neither title nor text; the address or a date.")), "quiet", hang=2)
            continue
        yield from (_changed(change) for change in edit.changes)


def _changed(change: Changed) -> Block:
    if not change.sign:
        return Block(
            safe.line("  " + trn("{n} paragraph as before", "{n} paragraphs as before", change.count)),
            "quiet",
        )
    style = "came" if change.sign == "+" else "went"
    spans = [Span(0, len(change.words))] if change.spans is None else change.spans
    marks = tuple(Mark(span.start + 2, span.end + 2, style) for span in spans)
    return Block(safe.line(f"{change.sign} {change.words}"), "text", marks, hang=2)
