"""Times as the file holds them: whole microseconds since 1970, UTC, which sort and lose nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
FUTURE = timedelta(minutes=5)
"""How far a feed's clock may run ahead of ours before its date is taken for wrong."""


def utc_now() -> datetime:
    """The time now, aware, in UTC."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> int:
    """The number that stands for an aware time."""
    return (moment - EPOCH) // MICROSECOND


def stamp_or_none(moment: datetime | None) -> int | None:
    """As `stamp`; nothing for nothing."""
    return None if moment is None else stamp(moment)


def moment(number: int) -> datetime:
    """The time a number stands for, in UTC."""
    return EPOCH + timedelta(microseconds=number)


def moment_or_none(number: int | None) -> datetime | None:
    """As `moment`; nothing for nothing."""
    return None if number is None else moment(number)


def sort_time(published: datetime | None, fetched: datetime) -> datetime:
    """What an item is sorted by: its date, or its arrival where the date is missing or lies in the future."""
    if published is None or published > fetched + FUTURE:
        return fetched
    return published
