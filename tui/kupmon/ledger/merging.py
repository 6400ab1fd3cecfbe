"""From facts that say the same to one claim, and from the facts of any articles to all their claims."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from kupmon.claims import Claim, Telling, Voice
from kupmon.facts.statement import statement
from kupmon.ledger.keys import Entry, Key
from kupmon.ledger.report import Report
from kupmon.ledger.voices import folded, voiced
from kupmon.model import Fact, SourceSide


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a fact was told."""

    article: int
    outlet: str
    side: SourceSide | None
    """The outlet's."""
    link: str | None
    when: datetime
    dated: bool
    story: int
    """The first article of its story."""
    credit: Voice | None = None
    """The outlet it says it was taken from."""


@dataclass(frozen=True, slots=True)
class Told:
    """A fact, or its share in one place, as one article tells it."""

    origin: Origin
    entry: Entry
    sentence: str


def origin_of(report: Report, story: int, credit: Voice | None) -> Origin:
    """Where the facts of a report were told."""
    return Origin(
        article=report.id,
        outlet=report.outlet,
        side=report.side,
        link=report.link,
        when=report.when,
        dated=report.dated,
        story=story,
        credit=credit,
    )


def claim_of(together: Iterable[Told]) -> Claim:
    """The claim that these tell; at least one."""
    told = sorted(together, key=_order)
    by_story: dict[int, list[Told]] = {}
    for one in told:
        by_story.setdefault(one.origin.story, []).append(one)
    voices = {story: _voices(group) for story, group in by_story.items()}
    tellings = tuple(_telling(one, next(voices[one.origin.story])) for one in told)
    story_of = {one.origin.article: one.origin.story for one in told}
    return Claim(
        fact=_said(min(tellings, key=_fullest).fact),
        voices=folded(tellings, story_of),
        articles=tuple(dict.fromkeys(telling.article for telling in tellings)),
        first_seen=tellings[0].when,
        last_seen=tellings[-1].when,
        tellings=tellings,
    )


def alone(told: Told) -> Telling:
    """A telling by itself, without a look at who else tells it."""
    return _telling(told, next(_voices((told,))))


def merged(told: Iterable[Told]) -> list[list[Told]]:
    """The facts that are one claim each, in no particular order."""
    everything = tuple(told)
    groups = _Groups(len(everything))
    said: dict[Key, int] = {}
    seen: dict[tuple[int, str, Hashable], int] = {}
    for number, one in enumerate(everything):
        for key in one.entry.said:
            known = said.setdefault(key, len(said))
            groups.join(number, seen.setdefault((known, "day", one.entry.when), number))
            groups.join(number, seen.setdefault((known, "story", one.origin.story), number))
    found: dict[int, list[Told]] = {}
    for number, one in enumerate(everything):
        found.setdefault(groups.root(number), []).append(one)
    return list(found.values())


class _Groups:
    """Numbers joined in pairs, and what hangs together by it."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def root(self, number: int) -> int:
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def join(self, one: int, two: int) -> None:
        self._above[self.root(one)] = self.root(two)


def _voices(story: Sequence[Told]) -> Iterator[Voice]:
    return iter(voiced([(one.entry.fact, one.origin) for one in story]))


def _telling(one: Told, voice: Voice) -> Telling:
    origin = one.origin
    return Telling(
        article=origin.article,
        outlet=origin.outlet,
        side=origin.side,
        link=origin.link,
        when=origin.when,
        dated=origin.dated,
        fact=one.entry.fact,
        voice=voice,
        sentence=one.sentence,
    )


def _said(fact: Fact) -> Fact:
    """What is claimed, without who claims it: those are the claim's voices."""
    return fact if fact.attribution is None else statement(replace(fact, attribution=None))


def _order(told: Told) -> tuple[object, ...]:
    fact = told.entry.fact
    return told.origin.when, told.origin.article, fact.evidence.start, fact.evidence.end, fact.statement


def _fullest(telling: Telling) -> tuple[object, ...]:
    """Sorts first what says most: who says it, when, where; then the oldest."""
    fact = telling.fact
    return (
        fact.attribution is None,
        fact.when is None,
        -len(fact.places),
        telling.when,
        telling.article,
        fact.evidence.start,
        fact.evidence.end,
        fact.statement,
    )
