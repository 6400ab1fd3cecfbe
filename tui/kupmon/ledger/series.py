"""Out of recurring bulletins: attacks on the axis day by day, and places that are no longer named.

The General Staff's morning bulletin tells of the whole day before, the evening one of the day so far. The two
are never joined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from datetime import date, timedelta
from typing import TypeVar

from kupmon.claims import Point, Series, Silence, Telling
from kupmon.ledger.keys import NIGHT, day_of
from kupmon.ledger.names import name_key
from kupmon.ledger.report import KYIV
from kupmon.model import Count, Side, SourceSide

Teller = TypeVar("Teller", bound=Hashable)
STAFF = name_key("General Staff")
MEN = frozenset({"killed", "casualties"})
PARTIES = frozenset({"ukrainian", "russian"})
SAID = {"ukrainian": "Ukrainian", "russian": "Russian", "third_party": "third"}
MISSED = 2
"""Bulletins in a row that must leave a place out: one says little."""
NAMED_BEFORE = 2
"""Bulletins that must have named a place before its absence is worth a word."""


def bulletins(told: Iterable[Telling]) -> tuple[Telling, ...]:
    """What the General Staff told of attacks on the axis with a time, oldest first."""
    found = (
        telling
        for telling in told
        if telling.fact.kind == "assaults"
        and telling.fact.attribution is not None
        and name_key(telling.fact.attribution.name) == STAFF
        and telling.fact.side != "ukrainian"
        and telling.fact.when is not None
        and telling.fact.when.start == telling.fact.when.end
    )
    return tuple(sorted(found, key=_order))


def assaults(told: Iterable[Telling]) -> tuple[Series, Series]:
    """Attacks on the axis per day by the General Staff: whole days, and days so far."""
    found = bulletins(told)
    return (
        Series("Attacks on the axis, whole day", whole_day=True, points=_points(found, whole=True)),
        Series("Attacks on the axis, day so far", whole_day=False, points=_points(found, whole=False)),
    )


def losses(told: Iterable[Telling]) -> tuple[Series, ...]:
    """Men lost per day by who says so: each side's own, and the other's; only where something is told."""
    by_series: dict[tuple[SourceSide, Side], dict[date, list[Telling]]] = {}
    for telling in told:
        fact, speaker = telling.fact, telling.voice.side
        if fact.kind == "losses" and fact.type in MEN and fact.count and fact.side and speaker in PARTIES:
            held = day_of(fact, telling.when.astimezone(KYIV).date())
            if held.start == held.end:
                days = by_series.setdefault((speaker, fact.side), {})
                days.setdefault(held.end, []).append(telling)
    return tuple(
        Series(_losses_name(*key), whole_day=True, points=_voted(by_series[key]), kind="losses")
        for key in sorted(by_series)
    )


def _losses_name(speaker: SourceSide, loser: Side) -> str:
    said = "as the same side names them" if speaker == loser else f"as the {SAID[speaker]} side claims them"
    return f"{SAID[loser]} losses of men, {said}"


def _voted(days: dict[date, list[Telling]]) -> tuple[Point, ...]:
    greatest: dict[date, dict[int, Telling]] = {}
    for when, told in days.items():
        totals = greatest.setdefault(when, {})
        for telling in sorted(told, key=_order):
            totals[telling.article] = max(totals.get(telling.article, telling), telling, key=_size)
    return tuple(_point(when, tuple(totals.values())) for when, totals in sorted(greatest.items()))


def shelled(told: Iterable[Telling], settlements: Collection[str]) -> Series:
    """Settlements of the axis that strikes are told of, per day: at least so many.

    Args:
        told: Of the time looked at.
        settlements: Ids of those that count.
    """
    days: dict[date, list[tuple[str, Telling]]] = {}
    for telling in sorted(told, key=_order):
        if telling.fact.kind == "strike" and telling.fact.side != "ukrainian":
            held = day_of(telling.fact, telling.when.astimezone(KYIV).date())
            if held.end - held.start <= NIGHT:
                days.setdefault(held.end, []).extend(
                    (place, telling) for place in telling.fact.places if place in settlements
                )
    return under_fire(
        (when, len({place for place, _ in hit}), fullest(hit)) for when, hit in days.items() if hit
    )


def fullest(hit: Iterable[tuple[str, Teller]]) -> Teller:
    """Of who tells of struck places the first of those that name most of them."""
    named = Counter(telling for _, telling in hit)
    return max(named, key=lambda telling: named[telling])


def under_fire(days: Iterable[tuple[date, int, Telling]]) -> Series:
    """The series of days, how many settlements were struck at least, and who names most of them."""
    points = (Point(when, Count(number, None), telling) for when, number, telling in sorted(days, key=_day))
    return Series("Settlements under fire, as named", whole_day=True, points=tuple(points), kind="strike")


def _day(found: tuple[date, int, Telling]) -> date:
    return found[0]


def _order(telling: Telling) -> tuple[object, ...]:
    return telling.when, telling.article, telling.fact.evidence.start, telling.fact.statement


def is_whole(telling: Telling) -> bool | None:
    """Whether it tells of the whole day before; `None`: neither of that nor of the day so far."""
    assert telling.fact.when is not None
    late = telling.when.astimezone(KYIV).date() - telling.fact.when.end
    return {timedelta(): False, timedelta(days=1): True}.get(late)


def day(telling: Telling) -> date:
    """The day it tells of."""
    assert telling.fact.when is not None
    return telling.fact.when.end


def _points(told: Sequence[Telling], *, whole: bool) -> tuple[Point, ...]:
    by_day: dict[date, dict[int, Telling]] = {}
    for telling in told:
        if telling.fact.count is not None and is_whole(telling) is whole:
            totals = by_day.setdefault(day(telling), {})
            totals[telling.article] = max(totals.get(telling.article, telling), telling, key=_size)
    return tuple(_point(when, tuple(totals.values())) for when, totals in sorted(by_day.items()))


def _size(telling: Telling) -> int:
    """Of several numbers of one bulletin the greatest is the total, the others are outcomes."""
    count = telling.fact.count
    return 0 if count is None else count.low or count.high or 0


def _point(when: date, totals: Sequence[Telling]) -> Point:
    """The number most articles give; among equals the one told first."""
    votes = Counter(telling.fact.count for telling in totals)
    telling = max(totals, key=lambda t: (votes[t.fact.count], -t.when.timestamp(), -t.article))
    count = telling.fact.count
    assert isinstance(count, Count)
    return Point(when, count, telling)


def silences(told: Iterable[Telling], places: Iterable[str]) -> tuple[Silence, ...]:
    """Places that whole-day bulletins used to name and the latest do not, the longest silence first.

    Days without a bulletin neither count nor break a row: nothing is known of them.

    Args:
        told: Of the time looked at.
        places: Ids of the settlements that are watched.
    """
    named: dict[date, set[str]] = {}
    latest: dict[date, Telling] = {}
    for telling in bulletins(told):
        if is_whole(telling):
            named.setdefault(day(telling), set()).update(telling.fact.places)
            latest.setdefault(day(telling), telling)
    days = sorted(named)
    found = []
    for place in sorted(set(places)):
        on = [when for when in days if place in named[when]]
        missed = sum(when > on[-1] for when in days) if on else 0
        if missed >= MISSED and len(on) >= NAMED_BEFORE:
            found.append(Silence(place, missed, on[-1], latest[days[-1]]))
    return tuple(sorted(found, key=lambda silence: (-silence.bulletins, silence.place)))
