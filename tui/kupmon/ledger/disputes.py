"""Where claims cannot all be true: who holds a place, and counts of the same thing that lie far apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import Literal

from kupmon.claims import Claim, Disagreement
from kupmon.ledger.keys import day_of
from kupmon.ledger.names import name_key
from kupmon.ledger.report import KYIV
from kupmon.ledger.status import holder, speaking
from kupmon.model import Count, Side

ONE_DAY = timedelta(days=1)
PARTIES: frozenset[Side] = frozenset({"ukrainian", "russian"})
COUNTED = frozenset({"assaults", "losses", "strike", "damage"})
"""Kinds of which counts far apart disagree; of people hurt a later figure is an update: see `casualties`."""
FAR = 1.5
"""Times that one count must be another to be far from it."""
FAR_BY = 3
"""And by how much at least: two and four are one rumour."""


def disagreements(claims: Iterable[Claim]) -> tuple[Disagreement, ...]:
    """All disagreements, the latest first, of one day the most disputed first."""
    ordered = sorted(claims, key=lambda claim: (claim.first_seen, claim.articles, claim.fact.statement))
    found = [*_over_control(ordered), *_over_counts(ordered)]
    return tuple(sorted(found, key=lambda one: (-one.last.toordinal(), -len(one.claims), one.place, one.why)))


def told_on(claim: Claim) -> set[date]:
    """Days on which a claim was told, in Kyiv."""
    return {telling.when.astimezone(KYIV).date() for telling in claim.tellings}


def _over_control(claims: Iterable[Claim]) -> Iterator[Disagreement]:
    by_place: dict[str, dict[Side, list[Claim]]] = {}
    for claim in claims:
        side = holder(claim)
        if side is not None:
            for place in claim.fact.places:
                by_place.setdefault(place, {}).setdefault(side, []).append(claim)
    for place, sides in by_place.items():
        if len(sides) > 1 and _several_voices(one for found in sides.values() for one in found):
            yield from _runs(place, sides)


def _several_voices(claims: Iterable[Claim]) -> bool:
    return len({name_key(voice.name) for claim in claims for voice in claim.voices}) > 1


def _runs(place: str, sides: dict[Side, list[Claim]]) -> Iterator[Disagreement]:
    """Days in a row on which both were told, on the day itself or the one before."""
    for run in runs([{day for claim in found for day in told_on(claim)} for found in sides.values()]):
        first, last = run[0] - ONE_DAY, run[-1]
        involved = [
            c for found in sides.values() for c in found if any(first <= d <= last for d in told_on(c))
        ]
        involved.sort(key=lambda claim: (claim.first_seen, claim.articles, claim.fact.statement))
        if _several_voices(involved):
            yield Disagreement(place, _why(involved), run[0], last, tuple(involved))


def _why(involved: Iterable[Claim]) -> Literal["control", "denied"]:
    """Where one side does no more than deny, that is said."""
    sides: dict[Side | None, set[str]] = {}
    for claim in involved:
        sides.setdefault(holder(claim), set()).add(f"{claim.fact.kind} {claim.fact.type}")
    return "denied" if {"narrative denies"} in sides.values() else "control"


def runs(told: Iterable[set[date]]) -> list[list[date]]:
    """Days in a row on which both of two things were told, on the day itself or the one before.

    Args:
        told: The days of each.
    """
    days = [set(each) for each in told]
    lately = [{day + late for day in each for late in (timedelta(), ONE_DAY)} for each in days]
    return list(_in_a_row(sorted(set[date].intersection(*lately) & set[date]().union(*days))))


def _in_a_row(days: list[date]) -> Iterator[list[date]]:
    if not days:
        return
    run = days[:1]
    for before, day in pairwise(days):
        if day - before > ONE_DAY:
            yield run
            run = []
        run.append(day)
    yield run


def _over_counts(claims: Iterable[Claim]) -> Iterator[Disagreement]:
    """Counts of the same thing at the same places and time by voices of which none gives both."""
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        fact = claim.fact
        if fact.kind in COUNTED and fact.count is not None and fact.places:
            held = day_of(fact, claim.first_seen.astimezone(KYIV).date())
            key = fact.kind, fact.type, fact.side, tuple(sorted(fact.places)), held
            groups.setdefault(key, []).append(claim)
    for group in groups.values():
        apart = [pair for pair in combinations(group, 2) if _counts_differ(*pair)]
        if apart:
            involved = [claim for claim in group if any(claim in pair for pair in apart)]
            days = sorted(day for claim in involved for day in told_on(claim))
            yield Disagreement(involved[0].fact.places[0], "count", days[0], days[-1], tuple(involved))


def _counts_differ(one: Claim, two: Claim) -> bool:
    """Whether nobody gives both counts; what one article tells are parts, unless two sides say it."""
    voices = [{name_key(voice.name) for voice in claim.voices} for claim in (one, two)]
    together = not set(one.articles).isdisjoint(two.articles)
    assert one.fact.count is not None
    assert two.fact.count is not None
    return (
        voices[0].isdisjoint(voices[1])
        and far_apart(one.fact.count, two.fact.count)
        and (not together or {*speaking(one), *speaking(two)} >= PARTIES)
    )


def far_apart(one: Count, two: Count) -> bool:
    """Whether no number that fits one comes near any that fits the other."""
    return _beyond(one, two) or _beyond(two, one)


def _beyond(low: Count, high: Count) -> bool:
    if low.high is None or high.low is None:
        return False
    return high.low - low.high >= FAR_BY and high.low >= FAR * low.high
