"""Stores what feeds have brought, as many together as there are, and sends on what needs its page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from kupmon.config import Config
from kupmon.engine.bodies import Bodies
from kupmon.engine.likely import pages_wanted
from kupmon.engine.threads import Threads
from kupmon.errors import StoreError
from kupmon.events import Event, FeedPolled, ItemsStored, PollFinished, StoreTrouble
from kupmon.feeds.complete import why_no_page
from kupmon.feeds.poller import Polled
from kupmon.model import Relevance
from kupmon.store import Brought, Saved, Store

WAITING = 6
"""Feeds that wait to be stored; beyond that reading waits, for the memory."""
TOGETHER = 2_000
"""Items from which on no further feed goes into the same transaction."""


class Round:
    """One round on its way, and what it has brought so far.

    Args:
        bodies: Takes the items that need their page.
        tell: Takes the events.
        feeds: How many are asked.
    """

    def __init__(self, bodies: Bodies, tell: Callable[[Event], None], feeds: int) -> None:
        self.bodies = bodies
        self.tell = tell
        self.feeds = feeds
        self.done = self._failed = self._new = self._relevant = 0

    def count(self, polled: Polled, new: int = 0, edited: int = 0, relevant: int = 0) -> None:
        """One feed is done with."""
        self.done += 1
        self._failed += polled.outcome == "failed"
        self._new += new
        self._relevant += relevant
        self.tell(FeedPolled(polled.state, self.done, self.feeds, new, edited))

    def finished(self, took_s: float) -> PollFinished:
        """What came of it."""
        return PollFinished(self.feeds, self._failed, self._new, self._relevant, took_s)


class Intake:
    """Takes in what one round brings."""

    def __init__(self, store: Store, threads: Threads, config: Callable[[], Config], of: Round) -> None:
        self._store = store
        self._threads = threads
        self._config = config
        self._of = of

    async def take(self, polled: AsyncIterator[Polled]) -> None:
        """Store everything that comes, until nothing comes any more."""
        waiting: asyncio.Queue[Polled | None] = asyncio.Queue(WAITING)
        async with asyncio.TaskGroup() as group:
            group.create_task(_put_all(polled, waiting))
            while some := await _some(waiting):
                await self._store_all(some)

    async def _store_all(self, some: list[Polled]) -> None:
        """Together, or where that fails each alone, so that one odd feed harms no other."""
        try:
            brought = [self._brought(each) for each in some]
            saved = await self._threads.run(self._store.save_round, brought)
        except StoreError as error:
            if len(some) > 1:
                for each in some:
                    await self._store_all([each])
                return
            self._of.count(some[0])
            self._of.tell(StoreTrouble(str(error)))
            return
        for each, what, became in zip(some, brought, saved, strict=True):
            self._send_on(each, what, became)

    def _send_on(self, polled: Polled, brought: Brought, saved: Saved) -> None:
        """Tell of what is new, and have the pages asked for that may be about the axis."""
        of = self._of
        fresh = {*saved.new, *saved.edited}
        relevant, paged, wanted = [], [], self._wanted()
        for at, (number, (item, verdict)) in enumerate(zip(saved.ids, brought.items, strict=True)):
            if number is None or number not in fresh:
                continue
            if verdict.relevant:
                relevant.append(number)
            if at not in brought.whole and wanted(verdict):
                paged.append((number, item))
        if relevant or saved.retold:
            of.tell(ItemsStored(tuple(sorted({*relevant, *saved.retold}))))
        if paged:
            of.bodies.add(paged)
        of.count(polled, len(saved.new), len(saved.edited), len(relevant))

    def _brought(self, polled: Polled) -> Brought:
        if polled.read is None:
            return Brought(polled.state)
        from kupmon.engine.tasks import Taken  # noqa: PLC0415 - most feeds of most rounds bring nothing

        if not isinstance(polled.read, Taken):
            raise TypeError("what was read is not judged")
        items = list(zip(polled.items, polled.read.verdicts, strict=True))
        articles, wanted = self._config().poll.articles, self._wanted()
        whole = frozenset(
            at
            for at, (item, verdict) in enumerate(items)
            if wanted(verdict) and why_no_page(item, articles) is not None
        )
        return Brought(polled.state, items, whole)

    def _wanted(self) -> Callable[[Relevance], bool]:
        """Tells whether an item's article is to be had."""
        config = self._config()
        if config.poll.articles == "always":
            return lambda _: True
        return pages_wanted(config.axis)


async def _put_all(polled: AsyncIterator[Polled], waiting: asyncio.Queue[Polled | None]) -> None:
    async for each in polled:
        await waiting.put(each)
    await waiting.put(None)


async def _some(waiting: asyncio.Queue[Polled | None]) -> list[Polled]:
    """What waits, at least one; nothing at the end."""
    some: list[Polled] = []
    each = await waiting.get()
    while each is not None:
        some.append(each)
        if waiting.empty() or sum(len(one.items) for one in some) >= TOGETHER:
            return some
        each = waiting.get_nowait()
    if some:
        waiting.put_nowait(None)  # the end is met again
    return some
