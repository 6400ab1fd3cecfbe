"""How the number of people hurt changed as it became known, event by event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from kupmon.claims import Claim, History, Telling
from kupmon.ledger.keys import day_of
from kupmon.ledger.report import KYIV
from kupmon.model import Count

MEANS = frozenset({"air", "artillery", "drone", "missile"})
HARM = frozenset({"killed", "injured"})
Means = Mapping[tuple[int, str], frozenset[str]]
"""What an article says a place was struck with."""


def histories(claims: Iterable[Claim]) -> tuple[History, ...]:
    """Casualties by event, the latest day first; only where more than one figure is told.

    An event is known by its place, its day and what did it: a shell in the morning and a drone at night are
    two. Where an article does not say what did it, it belongs to the only event of the day, or to the one of
    which another article gives the same figure; else it stands by itself.
    """
    everything = tuple(claims)
    means = _means(everything)
    days: dict[tuple[date, str], list[Telling]] = {}
    for claim in everything:
        if claim.fact.kind == "civilians" and claim.fact.type in HARM:
            for telling in claim.tellings:
                when = day_of(telling.fact, telling.when.astimezone(KYIV).date()).end
                for place in telling.fact.places:
                    days.setdefault((when, place), []).append(telling)
    found = [
        History(place, when, _steps(told), by)
        for (when, place), all_told in days.items()
        for by, told in _events(all_told, place, means)
    ]
    changed = (history for history in found if len(history.steps) > 1)
    return tuple(
        sorted(changed, key=lambda history: (-history.day.toordinal(), history.place, history.means or ""))
    )


def _means(claims: Iterable[Claim]) -> Means:
    found: dict[tuple[int, str], set[str]] = {}
    for claim in claims:
        if claim.fact.kind == "strike" and claim.fact.type in MEANS:
            for telling in claim.tellings:
                for place in telling.fact.places:
                    found.setdefault((telling.article, place), set()).add(str(claim.fact.type))
    return {where: frozenset(types) for where, types in found.items()}


def _events(told: Iterable[Telling], place: str, means: Means) -> Iterator[tuple[str | None, list[Telling]]]:
    """What one day at one place is told of, by what did it."""
    events: dict[str | None, list[Telling]] = {}
    unsure: list[Telling] = []
    for telling in told:
        said = means.get((telling.article, place), frozenset())
        if len(said) == 1:
            events.setdefault(next(iter(said)), []).append(telling)
        else:
            unsure.append(telling)
    figures = {
        (telling.fact.type, telling.fact.count): by for by, of_event in events.items() for telling in of_event
    }
    alone = next(iter(events)) if len(events) == 1 else None
    for telling in unsure:
        by = figures.get((telling.fact.type, telling.fact.count), alone)
        events.setdefault(by, []).append(telling)
    yield from events.items()


def _steps(told: Iterable[Telling]) -> tuple[Telling, ...]:
    """Tellings that bring another figure for their type than was last known."""
    known: dict[str | None, Count] = {}
    steps = []
    for telling in sorted(told, key=lambda t: (t.when, t.article, t.fact.type or "", t.fact.evidence.start)):
        count = telling.fact.count
        if count is not None and known.get(telling.fact.type) != count:
            known[telling.fact.type] = count
            steps.append(telling)
    return tuple(steps)
