"""What the poller and the pages share: workers, and one fetcher, so that a site is asked once at a time."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from kupmon.config import PollSettings
from kupmon.feeds.workers import Workers

if TYPE_CHECKING:
    from kupmon.feeds.http import Fetcher


class Tools:
    """A fetcher and workers; an async context manager that closes both."""

    def __init__(self, settings: PollSettings) -> None:
        self.settings = settings
        self.workers = Workers()
        self._fetcher: Fetcher | None = None

    @property
    def fetcher(self) -> Fetcher:
        """The fetcher, made when something is first to be fetched: the network's libraries take 8 MB."""
        if self._fetcher is None:
            from kupmon.feeds.http import Fetcher  # noqa: PLC0415 - as above

            self._fetcher = Fetcher(self.settings)
        return self._fetcher

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._fetcher is not None:
            await self._fetcher.__aexit__(kind, error, trace)
        await self.workers.__aexit__(kind, error, trace)
