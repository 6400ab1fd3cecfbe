"""What the poller and the pages share: workers, and one fetcher, so that a site is asked once at a time."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager, nullcontext
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kupmon.config import PollSettings
from kupmon.feeds.workers import Workers

if TYPE_CHECKING:
    from kupmon.feeds.http import Fetcher
    from kupmon.feeds.received import Received
    from kupmon.feeds.starting import Started


class Tools:
    """A fetcher and workers; an async context manager that closes both.

    Args:
        settings: `[poll]`.
        ahead: Workers that were started already.
    """

    def __init__(self, settings: PollSettings, ahead: Started | None = None) -> None:
        self.settings = settings
        self.workers = Workers(ahead=ahead)
        self._fetcher: Fetcher | None = None
        self._large = asyncio.Semaphore(1)

    @property
    def fetcher(self) -> Fetcher:
        """The fetcher, made when something is first to be fetched: the network's libraries take 8 MB."""
        if self._fetcher is None:
            from kupmon.feeds.http import Fetcher  # noqa: PLC0415 - as above

            self._fetcher = Fetcher(self.settings)
        return self._fetcher

    def turn(self, body: Received) -> AbstractAsyncContextManager[None]:
        """To be entered while a worker reads a body: no two large ones are read at once."""
        return nullcontext() if body.is_small else self._large

    async def __aenter__(self) -> Self:
        await self.workers.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._fetcher is not None:
            await self._fetcher.__aexit__(kind, error, trace)
        await self.workers.__aexit__(kind, error, trace)
