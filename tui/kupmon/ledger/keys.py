"""By what two facts are known to say the same."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kupmon.facts.statement import statement
from kupmon.ledger.names import name_key
from kupmon.ledger.report import Report
from kupmon.model import Fact, Period

STANDING = frozenset({"control", "supply", "background"})
"""What holds until further notice and is the same claim however often it is said; the rest is of a day."""
NIGHT = timedelta(days=1)
"""A period up to this long is known by its last day: the night to the 9th meets the 9th,
by whose name it goes, and nights in a row do not become one claim."""
Key = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A fact of an article, or its share in one place."""

    article: int
    number: int
    """Of the fact in its article."""
    place: str | None
    """For a fact that holds of each place by itself; else `None`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a unit says, and by what it is known."""

    fact: Fact
    said: tuple[Key, ...]
    """What it says, and where: with those of its story that share one of these it is one claim."""
    when: Hashable
    """The day it tells of, `None` for what holds until further notice."""

    @property
    def anywhere(self) -> frozenset[Key]:
        """It is one claim with all that share one of these, in any story."""
        return frozenset((*key, self.when) for key in self.said)

    @property
    def in_story(self) -> frozenset[Key]:
        """And with those of its story that share one of these: their day is the story's."""
        return frozenset(self.said)


def units(report: Report) -> Iterator[tuple[Unit, Entry]]:
    """What a report contributes to the ledger."""
    for number, fact in enumerate(report.facts):
        shares = tuple(entries(fact, report.day))
        for entry in shares:
            place = entry.fact.places[0] if len(shares) > 1 else None
            yield Unit(report.id, number, place), entry


def entries(fact: Fact, published: date) -> Iterator[Entry]:
    """A fact, or its share in each place where it holds of each by itself."""
    for share in _shares(fact):
        said = core(share)
        yield Entry(share, tuple((*said, where) for where in _wheres(share)), _time(share, published))


def _shares(fact: Fact) -> Iterator[Fact]:
    if fact.kind not in STANDING or len(fact.places) < 2:  # noqa: PLR2004 - nothing to share out
        yield fact
        return
    for place in fact.places:
        yield statement(replace(fact, places=(place,)))


def core(fact: Fact) -> Key:
    """What a fact says, but for where and when."""
    if fact.kind == "quote":
        speaker = name_key(fact.attribution.name) if fact.attribution else ""
        return fact.kind, speaker, " ".join((fact.quote or "").casefold().split())
    count = fact.count
    return (fact.kind, fact.type, fact.side) if count is None else (
        fact.kind, fact.type, fact.side, count.low, count.high,
    )  # fmt: skip


def _wheres(fact: Fact) -> Iterator[Hashable]:
    """A number counts at one place as at several; without one only the same list of places is the same."""
    if fact.kind == "quote":
        yield None
    elif fact.count is not None and fact.places:
        yield from fact.places
    else:
        yield tuple(sorted(fact.places))


def _time(fact: Fact, published: date) -> Hashable:
    if fact.kind in STANDING or fact.kind == "quote":
        return None
    held = day_of(fact, published)
    first, last = held.start.toordinal(), held.end.toordinal()
    return last if last - first <= NIGHT.days else (first, last)


def day_of(fact: Fact, published: date) -> Period:
    """When it held, by the text, else the day of publication."""
    return fact.when or Period(published, published)
