"""Asks feeds and yields what each brought; one feed's failure is a value and harms no other."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self, TypeVar

from kupmon.config import PollSettings
from kupmon.errors import FeedFormatError, FetchError
from kupmon.feeds import files, schedule
from kupmon.feeds.address import reach_of
from kupmon.feeds.answer import Answer, status_clause
from kupmon.feeds.cut import hashes
from kupmon.feeds.received import Received
from kupmon.feeds.tools import Tools
from kupmon.model import Feed, FeedState, Item
from kupmon.text import clean_line

if TYPE_CHECKING:
    from kupmon.feeds.tasks import Origin, Read, Task

OK, NOT_MODIFIED, GONE = 200, 304, 410


@dataclass(frozen=True, slots=True)
class Job:
    """One feed to ask."""

    feed: Feed
    state: FeedState
    known: Callable[[Collection[bytes] | None], Collection[bytes]]
    """The hashes (`Item.raw`) of its stored entries, of all or those among some; called in a thread, and only
    when another body came."""


@dataclass(frozen=True, slots=True)
class Polled:
    """What came of it."""

    state: FeedState
    """To be stored in place of the former one, even after a failure."""
    items: tuple[Item, ...]
    """New or edited ones, in the order of the feed; known entries are not among them."""
    outcome: Literal["new", "unchanged", "failed"]
    read: Read | None = None
    """All that was read, where a body had to be."""


class Poller:
    """Asks feeds; an async context manager.

    Args:
        settings: `[poll]`.
        clock: The time now, aware, UTC.
        tools: Fetcher and workers to share with `Pages`; own ones if left out.
        chance: Evenly spread over 0 to 1, for the jitter.
        reader: Has a feed's body read, which may bring more than `Read` has; workers do by themselves if left
            out.
    """

    def __init__(
        self,
        settings: PollSettings,
        *,
        clock: Callable[[], datetime],
        tools: Tools | None = None,
        chance: Callable[[], float] = random.random,
        reader: Callable[[Job, Task], Awaitable[Read]] | None = None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._chance = chance
        self._tools = tools or Tools(settings)
        self._read = reader or self._by_worker
        self._closing = AsyncExitStack()
        if tools is None:
            self._closing.push_async_exit(self._tools)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._closing.aclose()

    async def poll(self, jobs: Sequence[Job]) -> AsyncIterator[Polled]:
        """Ask all these feeds, schedule or not, and yield each as it is done; never raises for a feed."""
        done: asyncio.Queue[Polled] = asyncio.Queue(maxsize=max(4, self._settings.at_once))

        async def one(job: Job) -> None:
            await done.put(await self._one(job))

        tasks = [asyncio.create_task(one(job)) for job in jobs]
        try:
            for _ in tasks:
                yield await done.get()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _one(self, job: Job) -> Polled:
        """Try each address in turn; if all fail, what is told is what the user's own address said."""
        errors: dict[str, FetchError | FeedFormatError] = {}
        for url in _addresses(job):
            try:
                return await self._ask(job, url)
            except (FetchError, FeedFormatError) as error:
                errors[url] = _bare(error)
            except Exception as error:  # noqa: BLE001 - a fault of ours in one feed must not end the round
                errors[url] = FeedFormatError(f"kupmon could not deal with it ({type(error).__name__})")
        return self._failed(job, errors[job.feed.url])

    async def _ask(self, job: Job, url: str) -> Polled:
        if url.startswith("file:"):
            body = await asyncio.to_thread(files.read, url, self._settings.max_unpacked)
            return await self._body(job, url, Answer(url, OK, {}, Received(body)))
        conditions = _conditions(job.state, url)
        reach = reach_of(job.feed.url if url == job.state.moved_to else url)
        async with self._tools.fetcher.answer(
            url, reach=reach, headers=conditions, own=dict(job.feed.headers)
        ) as answer:
            if answer.status == NOT_MODIFIED and conditions:
                return self._unchanged(job, url, answer)
            if answer.status != OK:
                after = schedule.retry_after(answer.headers.get("retry-after", ""), self._clock())
                reason = status_clause(answer.status)
                raise FetchError(url, reason, http_status=answer.status, retry_after_s=after)
            return await self._body(job, url, answer)

    async def _body(self, job: Job, url: str, answer: Answer) -> Polled:
        digest = sha256(answer.body.data).digest()
        if digest == job.state.body_hash and job.state.answered == url:
            return self._unchanged(job, url, answer)
        known: frozenset[bytes] = frozenset()
        if job.state.body_hash is not None:
            here = _hashes(answer.body)
            known = await asyncio.to_thread(_known, job, here)
            if here and here <= known:
                return self._unchanged(job, url, answer, digest)
        from kupmon.feeds.tasks import Task  # noqa: PLC0415 - most polls find nothing that must be read

        task = Task(
            body=answer.body,
            origin=_origin(job.feed, answer.url),
            fetched=self._clock(),
            known=known,
            max_entries=self._settings.max_entries,
            max_body=self._settings.max_body,
        )
        async with self._tools.turn(answer.body):
            found = await self._read(job, task)
        state = replace(job.state, asks_s=found.asks_s, quiet_hours=found.quiet_hours, body_hash=digest)
        state = self._succeeded(job.feed, state, url, answer)
        return Polled(state, found.items, "new" if found.items else "unchanged", found)

    async def _by_worker(self, _: Job, task: Task) -> Read:
        from kupmon.feeds.jobs import READ  # noqa: PLC0415 - as above

        return await self._tools.workers.run(READ, task, self._settings.parse_timeout_s)

    def _unchanged(self, job: Job, url: str, answer: Answer, digest: bytes | None = None) -> Polled:
        state = replace(job.state, body_hash=digest or job.state.body_hash)
        return Polled(self._succeeded(job.feed, state, url, answer), (), "unchanged")

    def _succeeded(self, feed: Feed, state: FeedState, url: str, answer: Answer) -> FeedState:
        now = self._clock()
        fresh = schedule.fresh_for(answer.headers, now)
        kept = state if answer.status == NOT_MODIFIED else replace(state, etag=None, last_modified=None)
        state = replace(
            kept,
            name=feed.name,
            health="live",
            error=None,
            http_status=None if url.startswith("file:") else answer.status,
            last_success=now,
            last_try=now,
            failures=0,
            etag=answer.headers.get("etag") or kept.etag,
            last_modified=answer.headers.get("last-modified") or kept.last_modified,
            moved_to=_moved(feed, state, url, answer),
            answered=url,
            asks_s=max(state.asks_s or 0.0, fresh or 0.0) or None,
        )
        return replace(state, next_try=schedule.after_success(feed, state, now, self._chance()))

    def _failed(self, job: Job, error: FetchError | FeedFormatError) -> Polled:
        now, failures = self._clock(), job.state.failures + 1
        status = error.http_status if isinstance(error, FetchError) else OK
        asked = error.retry_after_s if isinstance(error, FetchError) else None
        state = replace(
            job.state,
            name=job.feed.name,
            health="off" if status == GONE else "failing",
            error=_sentence(error.reason, status),
            http_status=status,
            last_try=now,
            failures=failures,
            next_try=schedule.after_failure(job.feed, failures, now, self._chance(), asked),
        )
        return Polled(state, (), "failed")


E = TypeVar("E", bound=Exception)


def _bare(error: E) -> E:
    """An error without the way it took, which would hold the body until Python looks for garbage."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def _hashes(body: Received) -> frozenset[bytes]:
    """Of the entries of a small body, which the event loop cuts by itself (1 ms); of others none."""
    return hashes(body.data) if body.is_small else frozenset()


def _known(job: Job, here: frozenset[bytes]) -> frozenset[bytes]:
    """Those entries of a body that are stored, or all that are stored of the feed where that is not enough.

    A body that first has to be turned into utf-8 shows none of its entries before.
    """
    return frozenset(here and job.known(here)) or frozenset(job.known(None))


def _addresses(job: Job) -> list[str]:
    """In the order they are tried: where the feed moved to, what the user wrote, the fallbacks."""
    return list(dict.fromkeys(filter(None, (job.state.moved_to, job.feed.url, *job.feed.fallback))))


def _conditions(state: FeedState, url: str) -> dict[str, str]:
    """Validators exactly as the server sent them, and only to the address that did."""
    if state.answered != url:
        return {}
    sent = {"if-none-match": state.etag, "if-modified-since": state.last_modified}
    return {name: value for name, value in sent.items() if value}


def _moved(feed: Feed, state: FeedState, url: str, answer: Answer) -> str | None:
    """What a permanent redirect leads to, kept while it answers; a fallback's own redirects are not."""
    if url == state.moved_to:
        return answer.moved_to or url
    return answer.moved_to if url == feed.url else state.moved_to


def _origin(feed: Feed, base: str) -> Origin:
    from kupmon.feeds.tasks import Origin  # noqa: PLC0415 - as above

    return Origin(feed.url, feed.name, feed.language, feed.side, feed.owner, base)


def _sentence(reason: str, status: int | None) -> str:
    said = clean_line(reason[:1].upper() + reason[1:].rstrip("."), 300)
    return f"{said}; switched off until you retry it." if status == GONE else f"{said}."
