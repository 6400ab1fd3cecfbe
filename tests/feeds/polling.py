"""Polls a loopback server as the engine does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kupmon.config import PollSettings
from kupmon.feeds.poller import Job, Polled, Poller
from kupmon.model import Feed, FeedState

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
FREE = PollSettings(per_site=0, pause_per_site_s=0.0, timeout_s=10.0)


@dataclass
class Reader:
    """Keeps states and hashes of what it got, with a clock that a test moves."""

    settings: PollSettings = FREE
    now: datetime = NOW
    chance: float = 0.0
    states: dict[str, FeedState] = field(default_factory=dict)
    raws: dict[str, set[bytes]] = field(default_factory=dict)

    def poll(self, *feeds: Feed | str) -> list[Polled]:
        """One round; in the order of the feeds."""
        return asyncio.run(self._round([f if isinstance(f, Feed) else Feed(f, f) for f in feeds]))

    async def _round(self, feeds: list[Feed]) -> list[Polled]:
        jobs = [
            Job(feed, self.states.get(feed.url, FeedState(feed.url, feed.name)), self._known(feed.url))
            for feed in feeds
        ]
        found: dict[str, Polled] = {}
        async with Poller(self.settings, clock=lambda: self.now, chance=lambda: self.chance) as poller:
            async for polled in poller.poll(jobs):
                found[polled.state.url] = polled
                self.states[polled.state.url] = polled.state
                self.raws.setdefault(polled.state.url, set()).update(i.raw for i in polled.items if i.raw)
        return [found[feed.url] for feed in feeds]

    def _known(self, url: str) -> Callable[[Collection[bytes] | None], set[bytes]]:
        def known(among: Collection[bytes] | None) -> set[bytes]:
            stored = self.raws.get(url, set())
            return stored if among is None else stored.intersection(among)

        return known
