"""Times that a reader types: `36h`, `3d`, `2026-06-01`, `2026-06-01 2026-06-07`."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_BACK = re.compile(r"(\d{1,4})\s*([hdwгдт])", re.IGNORECASE)
_UNITS = {"h": 1, "г": 1, "d": 24, "д": 24, "w": 168, "т": 168}
"""Hours of each, in Latin and Cyrillic: hour, day, week."""
ONE, BOTH = 1, 2


def understood(text: str, now: datetime, zone: tzinfo) -> tuple[datetime, datetime] | None:
    """Beginning and end of the time meant; `None` where it is none.

    Args:
        text: A length of time up to now, a day, or a first and a last day.
        now: Aware.
        zone: Days are counted here.
    """
    words = text.strip()
    back = _BACK.fullmatch(words)
    if back:
        return now - timedelta(hours=int(back[1]) * _UNITS[back[2].casefold()]), now
    days = words.replace("–", " ").replace("..", " ").split()
    if len(days) not in {ONE, BOTH}:
        return None
    try:
        first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
    except ValueError:
        return None
    if first > last:
        return None
    since = datetime.combine(first, time(), zone).astimezone(UTC)
    until = datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC) - timedelta(seconds=1)
    return (since, min(until, now)) if since < now else None
