"""Key facts: what an article claims, grouped by kind, each with who says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from kupmon.model import KINDS, Fact, Row, StoredArticle
from kupmon.ui import safe
from kupmon.ui.look import SIDES, Look, short_day
from kupmon.ui.widgets.blocks import Block
from kupmon.ui.widgets.page import Page

NameOf = Callable[[str], str]
"""Display name of a place id."""


class FactsPane(Page):
    """Facts of one article; choosing one shows its sentence."""

    COMPONENT_CLASSES = {
        "page--text",
        "page--kind",
        "page--statement",
        "page--quiet",
        "page--bar",
        "page--chosen",
        "page--chosen-blurred",
        "page--selection",
    }

    def __init__(self, look: Look, name_of: NameOf, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._look = look
        self._name_of = name_of
        self.BAR = look.signs.bar
        self._article: StoredArticle | None = None
        self._facts: tuple[Fact, ...] = ()

    def show(self, article: StoredArticle | None) -> None:
        """Show the facts of an article, in the order of a situation report."""
        same = article is not None and self._article is not None and article.row.id == self._article.row.id
        self._article = article
        facts = article.facts if article is not None else ()
        self._facts = tuple(sorted(facts, key=lambda fact: (KINDS.index(fact.kind), fact.evidence.start)))
        if not same:
            self.chosen = None
        self.set_blocks(list(self._blocks(article)) if article else [], keep_place=same)

    @property
    def fact(self) -> Fact | None:
        """The chosen fact."""
        return self._facts[int(self.chosen)] if self.chosen is not None else None

    def fact_of(self, block_id: str) -> Fact:
        """The fact behind a block."""
        return self._facts[int(block_id)]

    def _blocks(self, article: StoredArticle) -> Iterator[Block]:
        if not self._facts:
            yield Block(safe.line("No key facts were found in this article."), "quiet")
        before = None
        for number, fact in enumerate(self._facts):
            if fact.kind != before:
                yield Block(safe.line(fact.kind.upper()), "kind", gap=int(before is not None))
                before = fact.kind
            yield from self._fact(article.row, number, fact)

    def _fact(self, row: Row, number: int, fact: Fact) -> Iterator[Block]:
        arrow = self._look.signs.arrow
        yield Block(safe.line(f"{arrow} {fact.statement}"), "statement", id=str(number), hang=2)
        for words in _details(row, fact, self._name_of, self._look):
            yield Block(safe.line(f"  {words}"), "quiet", hang=2)


def quoted(row: Row, fact: Fact, look: Look, now: datetime) -> str:
    """A fact as it may be passed on: statement, who says so, outlet, time and address."""
    if fact.attribution is None:
        who = f"{row.outlet}, own report ({SIDES[row.side]})"
    else:
        who = f"{fact.attribution.name} ({SIDES[fact.attribution.side]}), reported by {row.outlet}"
    when = f"{look.stamp(row.published, now)} {look.zone_name}" if row.published else "undated"
    return safe.line(" ".join(part for part in (fact.statement, f"— {who}, {when}.", row.link or "") if part))


def _details(row: Row, fact: Fact, name_of: NameOf, look: Look) -> Sequence[str]:
    """Where and when, then who says so."""
    dot = f" {look.signs.dot} "
    places = ", ".join(name_of(place) for place in fact.places)
    said = fact.statement.casefold()
    where = "" if places and all(name_of(place).casefold() in said for place in fact.places) else places
    if fact.attribution is None:
        who = dot.join((f"{row.outlet}, own report", SIDES[row.side]))
    else:
        who = dot.join((fact.attribution.name, SIDES[fact.attribution.side]))
    when = ""
    if fact.when is not None:
        today = look.day(row.when)
        first, last = short_day(fact.when.start, today), short_day(fact.when.end, today)
        when = first if first == last else f"{first} {look.signs.dash} {last}"
    return [line for line in (where, dot.join(part for part in (who, when) if part)) if line]
