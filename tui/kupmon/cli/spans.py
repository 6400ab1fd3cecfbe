"""`--since` and `--until`: at what time a command looks."""

from __future__ import annotations

from datetime import datetime, timedelta

import click

from kupmon.cli.room import Room
from kupmon.config.kinds import Seconds, Unfit

LAST = "last"
NOW = "now"
LONGEST = 3_650 * 86_400.0


def since(room: Room, said: str) -> datetime:
    """The beginning of the time that is meant.

    Args:
        room: Has the clock, and the store that knows the last look.
        said: A duration such as "24h", a day or time such as 2026-06-10, or "last" for the last look.

    Raises:
        click.BadParameter: It is none of them, or nobody has looked yet.
    """
    if said == LAST:
        looked = room.store.last_look()
        if looked is None:
            raise click.BadParameter("Nobody has looked yet: the screen was never opened. Write 24h, say.")
        return looked
    return _day(room, said) or _back(room, said)


def until(room: Room, said: str) -> datetime:
    """The end of the time that is meant.

    Args:
        room: Has the clock.
        said: "now", a duration ago such as "24h", a time, or a day, which is meant with all its hours.

    Raises:
        click.BadParameter: It is none of them.
    """
    if said == NOW:
        return room.clock()
    day = _day(room, said)
    if day is not None and len(said) == len("2026-06-10"):
        return day + timedelta(days=1) - timedelta(microseconds=1)
    return day or _back(room, said)


def _day(room: Room, said: str) -> datetime | None:
    from zoneinfo import ZoneInfo

    try:
        when = datetime.fromisoformat(said)
    except ValueError:
        return None
    name = room.config.ui.time_zone
    zone = None if name == "local" else ZoneInfo(name)
    if when.tzinfo is not None:
        return when
    return when.replace(tzinfo=zone) if zone else when.astimezone()


def _back(room: Room, said: str) -> datetime:
    try:
        return room.clock() - timedelta(seconds=Seconds(60.0, LONGEST).read(said))
    except Unfit as unfit:
        cure = 'Write a duration such as "24h", a day such as 2026-06-10, or "last".'
        raise click.BadParameter(f"{unfit.problem} {cure}") from unfit
