"""Politeness: so many requests under way in all, so many to one site, and a pause between two to one site."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

from kupmon.config import PollSettings
from kupmon.feeds.address import site_of


class Sites:
    """Admits requests; shared by all who send some.

    Args:
        settings: `at_once`, `per_site`, `pause_per_site_s`.
        sleep: Waits for seconds; handed in for tests.
    """

    def __init__(
        self, settings: PollSettings, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        self._settings = settings
        self._sleep = sleep
        self._all = asyncio.Semaphore(settings.at_once)
        self._turns: dict[str, asyncio.Semaphore] = {}
        self._free_at: dict[str, float] = {}

    @contextlib.asynccontextmanager
    async def turn(self, url: str) -> AsyncIterator[None]:
        """Wait for a turn at the site of `url` and hold it; the pause begins when the turn ends."""
        site = site_of(url)
        async with contextlib.AsyncExitStack() as stack:
            if self._settings.per_site:
                turns = self._turns.setdefault(site, asyncio.Semaphore(self._settings.per_site))
                await stack.enter_async_context(turns)
            await self._pause(site)
            await stack.enter_async_context(self._all)
            try:
                yield
            finally:
                now = asyncio.get_running_loop().time()
                self._free_at[site] = now + self._settings.pause_per_site_s

    async def _pause(self, site: str) -> None:
        left = self._free_at.get(site, 0.0) - asyncio.get_running_loop().time()
        if left > 0:
            await self._sleep(left)
