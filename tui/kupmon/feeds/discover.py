"""Finds the feed of a page, for `kupmon feeds add URL`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin

from kupmon.config import PollSettings
from kupmon.errors import FeedFormatError, FetchError
from kupmon.feeds import files
from kupmon.feeds.address import Reach, preview_of, reach_of
from kupmon.feeds.answer import Answer, status_clause
from kupmon.feeds.jobs import READ
from kupmon.feeds.poller import OK
from kupmon.feeds.received import Received
from kupmon.feeds.tasks import LinksTask, Origin, Task
from kupmon.feeds.tools import Tools
from kupmon.feeds.workers import Job
from kupmon.model import Language

LINKS: Job[LinksTask, list[str]] = Job("kupmon.feeds.links:read", list)
USUAL = ("/feed/", "/rss", "/rss.xml", "/atom.xml")
"""Tried only where a page names no feed, one after the other."""
MOST_TRIED = 5
"""Requests for candidates; a site is not searched through."""


@dataclass(frozen=True, slots=True)
class Found:
    """A feed that has been read once."""

    url: str
    """What belongs into feeds.toml: permanent redirects followed."""
    name: str
    """The feed's own title, or empty."""
    items: int
    language: Language | None
    """The commonest among its items."""


async def discover(
    url: str, settings: PollSettings, *, clock: Callable[[], datetime], tools: Tools | None = None
) -> tuple[Found, ...]:
    """The feeds behind an address, likeliest first.

    Args:
        url: A feed, a page that has one, or a Telegram channel.
        settings: `[poll]`.
        clock: The time now, aware, UTC.
        tools: Fetcher and workers to share; own ones if left out.

    Raises:
        FetchError: the address cannot be had.
        FeedFormatError: there is no feed, nor one that the page names.
    """
    async with AsyncExitStack() as stack:
        shared = tools if tools is not None else await stack.enter_async_context(Tools(settings))
        return await _Search(settings, shared, clock, reach_of(url), url).run(preview_of(url))


@dataclass(frozen=True, slots=True)
class _Search:
    settings: PollSettings
    tools: Tools
    clock: Callable[[], datetime]
    reach: Reach
    written: str
    """What the user wrote: no other address may be a file's."""

    async def run(self, url: str) -> tuple[Found, ...]:
        async with self._asked(url) as answer:
            try:
                return (await self._feed(url, answer),)
            except FeedFormatError as error:
                why = error.reason
            named = await self.tools.workers.run(
                LINKS, LinksTask(answer.body, answer.url), self.settings.parse_timeout_s
            )
        tried = named or [urljoin(answer.url, path) for path in USUAL]
        found = []
        for candidate in tried[:MOST_TRIED]:
            try:
                async with self._asked(candidate) as answer:
                    found.append(await self._feed(candidate, answer))
            except (FetchError, FeedFormatError):
                continue
            if not named:
                break
        if not found:
            raise FeedFormatError(f"no feed was found there ({why})")
        return tuple(found)

    @asynccontextmanager
    async def _asked(self, url: str) -> AsyncIterator[Answer]:
        if url == self.written and url.startswith("file:"):
            body = await asyncio.to_thread(files.read, url, self.settings.max_unpacked)
            yield Answer(url, OK, {}, Received(body))
            return
        async with self.tools.fetcher.answer(url, reach=self.reach) as answer:
            if answer.status != OK:
                raise FetchError(url, status_clause(answer.status), http_status=answer.status)
            yield answer

    async def _feed(self, url: str, answer: Answer) -> Found:
        task = Task(answer.body, Origin(url, "", base=answer.url), self.clock(), max_entries=50)
        read = await self.tools.workers.run(READ, task, self.settings.parse_timeout_s)
        languages = [item.language for item in read.items]
        commonest = max(languages, key=languages.count, default=None)
        return Found(answer.moved_to or url, read.title, read.total, commonest)
