"""How the feeds are doing, seen from now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import get_args

from kupmon.config import Config
from kupmon.model import Feed, FeedHealth, FeedState


@dataclass(frozen=True, slots=True)
class Health:
    """All feeds together."""

    live: int = 0
    late: int = 0
    dead: int = 0
    new: int = 0
    """Never asked."""
    off: int = 0
    as_of: datetime | None = None
    """Last success of any feed."""

    @property
    def enabled(self) -> int:
        """Feeds that are polled."""
        return self.live + self.late + self.dead + self.new


def now_is(state: FeedState, feed: Feed, now: datetime, late_s: float) -> FeedHealth:
    """What a feed's state comes to now: a success that is long ago makes it late."""
    if not feed.enabled or state.health == "off":
        return "off"
    fine = state.health in {"live", "late"}
    if fine and state.last_success is not None:
        return "late" if (now - state.last_success).total_seconds() > late_s else "live"
    return state.health


def listed(config: Config, states: Mapping[str, FeedState], now: datetime) -> list[tuple[Feed, FeedState]]:
    """Every feed of feeds.toml with its state as of now, the failing ones first, those switched off last."""
    order = {"failing": 0, "late": 1, "new": 2, "live": 3, "off": 4}
    found = []
    for feed in config.feeds:
        state = states.get(feed.url) or FeedState(feed.url, feed.name)
        found.append((feed, replace(state, health=now_is(state, feed, now, config.poll.late_s))))
    return sorted(found, key=lambda pair: order[pair[1].health])


def summed(states: Iterable[FeedState]) -> Health:
    """Count the feeds by their state."""
    listed_states = list(states)
    count = {
        health: sum(state.health == health for state in listed_states) for health in get_args(FeedHealth)
    }
    seen = [state.last_success for state in listed_states if state.last_success is not None]
    return Health(
        live=count["live"],
        late=count["late"],
        dead=count["failing"],
        new=count["new"],
        off=count["off"],
        as_of=max(seen, default=None),
    )
