"""Key facts: what an article claims, grouped by kind, each with who says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from kupmon.claims import Beside, Telling
from kupmon.model import Fact, Row, StoredArticle
from kupmon.ui import safe, wording
from kupmon.ui.look import SIDES, Look
from kupmon.ui.messages import tr, trn
from kupmon.ui.widgets.blocks import Block, Mark
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
        "page--differ",
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
        self._beside: Mapping[int, Beside] = {}
        """What other voices say, by the number of the fact on the page."""

    def write(self, look: Look) -> None:
        """Write in another manner."""
        self._look = look
        self.show(self._article)

    def show(self, article: StoredArticle | None) -> None:
        """Show the facts of an article, in the order of a situation report."""
        same = article is not None and self._article is not None and article.row.id == self._article.row.id
        self._article = article
        self._facts = wording.report_order(article) if article is not None else ()
        if not same:
            self.chosen, self._beside = None, {}
        self.set_blocks(list(self._blocks(article)) if article else [], keep_place=same)

    def tell_beside(self, article: StoredArticle, found: Sequence[Beside]) -> None:
        """Say how many other voices agree and differ, where `article` is still shown."""
        if self._article is not article:
            return
        numbers = {article.facts[one.number]: one for one in found if one.number < len(article.facts)}
        self._beside = {at: numbers[fact] for at, fact in enumerate(self._facts) if fact in numbers}
        if any(one.agree or one.differ for one in self._beside.values()):
            self.set_blocks(list(self._blocks(article)), keep_place=True)

    @property
    def fact(self) -> Fact | None:
        """The chosen fact."""
        return self._facts[int(self.chosen)] if self.chosen is not None else None

    def fact_of(self, block_id: str) -> Fact:
        """The fact behind a block."""
        return self._facts[int(block_id)]

    def _blocks(self, article: StoredArticle) -> Iterator[Block]:
        if not self._facts:
            yield Block(safe.line(wording.no_facts(article)), "quiet")
        before = None
        for number, fact in enumerate(self._facts):
            if fact.kind != before:
                yield Block(
                    safe.line(tr(wording.KIND_NAMES[fact.kind]).upper()), "kind", gap=int(before is not None)
                )
                before = fact.kind
            yield from self._fact(article.row, number, fact)

    def _fact(self, row: Row, number: int, fact: Fact) -> Iterator[Block]:
        arrow = self._look.signs.arrow
        yield Block(safe.line(f"{arrow} {fact.statement}"), "statement", id=str(number), hang=2)
        for words in _details(row, fact, self._name_of, self._look):
            yield Block(safe.line(f"  {words}"), "quiet", hang=2)
        beside = self._beside.get(number)
        if beside is not None and (beside.agree or beside.differ):
            yield self._others(beside)

    def _others(self, beside: Beside) -> Block:
        """How many other voices agree and how many differ, by side."""
        agree = trn("{n} voice agrees", "{n} voices agree", len(beside.agree))
        differ = trn("{n} voice differs", "{n} voices differ", len(beside.differ))
        parts = [f"= {agree} {_by_side(beside.agree)}"] if beside.agree else []
        dot = f" {self._look.signs.dot} " if beside.agree and beside.differ else ""
        words = "  " + "".join(parts) + dot
        if not beside.differ:
            return Block(safe.line(words), "quiet", hang=2)
        against = f"{self._look.signs.differ} {differ} {_by_side(beside.differ)}"
        mark = Mark(len(words), len(words) + len(against), "differ")
        return Block(safe.line(words + against), "quiet", (mark,), hang=2)


def _by_side(tellings: Sequence[Telling]) -> str:
    """(UA 2 RU 1), by the side of the voice."""
    sides = Counter(SIDES[telling.voice.side] for telling in tellings)
    return "(" + " ".join(f"{side} {count}" for side, count in sides.most_common()) + ")"


def quoted(row: Row, fact: Fact, look: Look) -> str:
    """A fact as it may be passed on: statement, who says so, outlet, time and address."""
    return safe.line(f"{fact.statement} {source_of(row, fact, look)}")


def source_of(row: Row, fact: Fact | None, look: Look) -> str:
    """Who says a fact, or what was copied out of an article; outlet, time and address."""
    if fact is None:
        who = f"{row.outlet} ({SIDES[row.side]})"
    elif fact.attribution is None:
        who = tr("{outlet}, own report ({side})").format(outlet=row.outlet, side=SIDES[row.side])
    else:
        said_by, side = fact.attribution.name, SIDES[fact.attribution.side]
        who = tr("{name} ({side}), reported by {outlet}").format(name=said_by, side=side, outlet=row.outlet)
    dated = row.published is not None and not wording.is_ahead(row)
    when = f"{look.full(row.when)} {tr(look.zone_name)}" if dated else tr("undated")
    return safe.line(" ".join(part for part in (f"— {who}, {when}.", row.link or "") if part))


def _details(row: Row, fact: Fact, name_of: NameOf, look: Look) -> Sequence[str]:
    """Where, then who says so and of what days."""
    places = [name_of(place) for place in fact.places]
    said = fact.statement.casefold()
    where = "" if all(place.casefold() in said for place in places) else ", ".join(places)
    return [line for line in (where, wording.said_by(row, fact, look)) if line]
