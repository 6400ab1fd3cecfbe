"""The numbers on the frame of the screen."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from kupmon.model import SourceSide
from kupmon.store.times import stamp

KYIV = ZoneInfo("Europe/Kyiv")


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is stored."""

    items: int
    """All, the irrelevant included."""
    relevant: int
    unread: int
    """Of the relevant."""
    new: int
    """Relevant ones that arrived since the last look."""
    today: Mapping[SourceSide | None, int] = field(default_factory=dict)
    """Relevant ones of this day in Kyiv, by side of the outlet."""


def day_start(now: datetime) -> datetime:
    """Midnight in Kyiv before `now`."""
    return now.astimezone(KYIV).replace(hour=0, minute=0, second=0, microsecond=0)


def today(con: sqlite3.Connection, now: datetime) -> dict[str, tuple[int, int]]:
    """Items of this day in Kyiv by their feed's address: all, and those about the axis."""
    found = con.execute(
        """SELECT url, count(*), sum(items.relevant) FROM items JOIN feeds ON feeds.id = feed_id
        WHERE sorted_at >= ? GROUP BY feed_id""",
        (stamp(day_start(now)),),
    )
    return {url: (items, relevant) for url, items, relevant in found}


def counts(con: sqlite3.Connection, now: datetime, last_look: datetime | None) -> Counts:
    """Count what is stored."""
    (items,) = con.execute("SELECT coalesce(sum(items), 0) FROM feeds").fetchone()
    relevant, unread, new = con.execute(
        """SELECT count(*), coalesce(sum(NOT read), 0), coalesce(sum(fetched > ?), 0)
        FROM items WHERE relevant""",
        (stamp(last_look) if last_look else -1,),
    ).fetchone()
    today = con.execute(
        "SELECT side, count(*) FROM items WHERE relevant AND sorted_at >= ? GROUP BY side",
        (stamp(day_start(now)),),
    )
    return Counts(items, relevant, unread, new, dict(today.fetchall()))
