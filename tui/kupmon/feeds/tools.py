"""What the poller and the pages share: workers, and one fetcher, so that a site is asked once at a time."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from kupmon.config import PollSettings
from kupmon.feeds.http import Fetcher
from kupmon.feeds.workers import Workers


class Tools:
    """A fetcher and workers; an async context manager that closes both."""

    def __init__(self, settings: PollSettings) -> None:
        self.settings = settings
        self.fetcher = Fetcher(settings)
        self.workers = Workers()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.fetcher.__aexit__(kind, error, trace)
        await self.workers.__aexit__(kind, error, trace)
