"""Out of recurring bulletins: attacks on the axis day by day, and places that are no longer named.

The General Staff's morning bulletin tells of the whole day before, the evening one of the day so far. The two
are never joined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from kupmon.ledger.names import name_key
from kupmon.ledger.report import KYIV
from kupmon.model import Claim, Count, Point, Series, Silence, Telling

STAFF = name_key("General Staff")
MISSED = 2
"""Bulletins in a row that must leave a place out: one says little."""
NAMED_BEFORE = 2
"""Bulletins that must have named a place before its absence is worth a word."""


def bulletins(claims: Iterable[Claim]) -> tuple[Telling, ...]:
    """What the General Staff told of attacks on the axis with a time, oldest first."""
    found = (
        telling
        for claim in claims
        if claim.fact.kind == "assaults"
        for telling in claim.tellings
        if telling.fact.attribution is not None
        and name_key(telling.fact.attribution.name) == STAFF
        and telling.fact.side != "ukrainian"
        and telling.fact.when is not None
        and telling.fact.when.start == telling.fact.when.end
    )
    return tuple(sorted(found, key=lambda t: (t.when, t.article, t.fact.evidence.start, t.fact.statement)))


def assaults(claims: Iterable[Claim]) -> tuple[Series, Series]:
    """Attacks on the axis per day by the General Staff: whole days, and days so far."""
    told = bulletins(claims)
    return (
        Series("Attacks on the axis, whole day", whole_day=True, points=_points(told, whole=True)),
        Series("Attacks on the axis, day so far", whole_day=False, points=_points(told, whole=False)),
    )


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


def silences(claims: Iterable[Claim], places: Iterable[str]) -> tuple[Silence, ...]:
    """Places that whole-day bulletins used to name and the latest do not, the longest silence first.

    Days without a bulletin neither count nor break a row: nothing is known of them.

    Args:
        claims: Of the time looked at.
        places: Ids of the settlements that are watched.
    """
    named: dict[date, set[str]] = {}
    latest: dict[date, Telling] = {}
    for telling in bulletins(claims):
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
