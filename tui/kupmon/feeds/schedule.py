"""When a feed is asked next, from what happened and from what the feed asks for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from kupmon.model import Feed, FeedState

SHORTEST_S = 60.0
LONGEST_S = 86_400.0
"""Back-off and what a server asks for end at a day."""
JITTER = 0.1
"""Share of an interval by which polls are spread, so that feeds do not fall into step."""
NEVER_S = 3_650 * 86_400.0


def next_due(feed: Feed, state: FeedState, now: datetime) -> datetime:
    """When a feed may be asked; at once where it never was, in ten years where it is switched off.

    Args:
        feed: As in feeds.toml.
        state: As of its last poll.
        now: Aware.
    """
    if not feed.enabled or state.health == "off":
        return now + timedelta(seconds=NEVER_S)
    if state.next_try is None or state.last_try is None:
        return now
    if state.last_try > now + timedelta(seconds=SHORTEST_S):  # the clock was set back
        return now
    if state.failures:
        return state.next_try
    # An interval made shorter in feeds.toml counts at once.
    return min(state.next_try, after_success(feed, state, state.last_try, 1.0))


def after_success(feed: Feed, state: FeedState, now: datetime, chance: float) -> datetime:
    """When to ask again after a good answer.

    Args:
        feed: As in feeds.toml.
        state: With what the feed asks for.
        now: Aware.
        chance: 0 to 1, evenly spread; the jitter.
    """
    seconds = max(feed.interval_s, state.asks_s or 0.0, SHORTEST_S)
    return _after_quiet(now + timedelta(seconds=seconds * (1 + JITTER * chance)), state.quiet_hours)


def after_failure(
    feed: Feed, failures: int, now: datetime, chance: float, retry_after_s: float | None
) -> datetime:
    """When to ask again after a failure: doubled each time up to a day, or as the server says.

    Args:
        feed: As in feeds.toml.
        failures: In a row, this one included.
        now: Aware.
        chance: 0 to 1, evenly spread; the jitter.
        retry_after_s: The server's Retry-After in seconds.
    """
    if retry_after_s is not None:
        seconds = max(min(retry_after_s, LONGEST_S), SHORTEST_S)
        return now + timedelta(seconds=seconds * (1 + JITTER * chance))
    base = max(feed.interval_s, SHORTEST_S)
    seconds = min(base * 2 ** min(failures - 1, 20), max(LONGEST_S, base))
    return now + timedelta(seconds=seconds * (1 + JITTER * chance))


def _after_quiet(when: datetime, hours: tuple[int, ...]) -> datetime:
    """The first moment from `when` on that lies in no quiet hour."""
    quiet = frozenset(hours)
    for _ in range(168):
        if when.weekday() * 24 + when.hour not in quiet:
            return when
        when = when.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return when


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds of a Retry-After header, a number or a date; `None` where it cannot be read."""
    value = value.strip()
    if value.isascii() and value.isdecimal():
        return float(value[:12])
    try:
        when = parsedate_to_datetime(value)
        return max(0.0, (when - now).total_seconds()) if when.tzinfo else None
    except (ValueError, TypeError, OverflowError):
        return None


def fresh_for(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds an answer is good for by Cache-Control or Expires, at most a day; `None` if it does not say."""
    directives = [part.strip().lower() for part in headers.get("cache-control", "").split(",")]
    if "no-cache" in directives or "no-store" in directives:
        return None
    for part in directives:
        name, _, value = part.partition("=")
        if name == "max-age" and value.strip('"').isdecimal():
            age = headers.get("age", "")
            left = float(value.strip('"')[:12]) - (float(age[:12]) if age.isdecimal() else 0.0)
            return min(max(0.0, left), LONGEST_S)
    expires = retry_after(headers.get("expires", ""), now)
    return None if expires is None else min(expires, LONGEST_S)
