"""Stores what feeds have brought, as many together as there are, and sends on what needs its page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kupmon.config import Config
from kupmon.engine.backlog import across
from kupmon.engine.bodies import Bodies
from kupmon.engine.likely import wants_page
from kupmon.engine.threads import Threads
from kupmon.errors import StoreError
from kupmon.events import Event, FeedPolled, ItemsStored, PollFinished, StoreTrouble
from kupmon.feeds.poller import Polled
from kupmon.model import Item, Relevance
from kupmon.store import Brought, Finished, Saved, Store

if TYPE_CHECKING:
    from kupmon.engine.tasks import Whole

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
            brought = [_brought(each) for each in some]
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
        config, of = self._config(), self._of
        relevant, unread = [], []
        for item_id, item, relevance, finished in _fresh(brought, saved):
            if (finished.reading.relevance if finished else relevance).relevant:
                relevant.append(item_id)
                of.bodies.relevant += finished is not None
            if finished is None and (config.poll.articles == "always" or wants_page(relevance, config.axis)):
                unread.append((item_id, item))
        if relevant or saved.retold:
            of.tell(ItemsStored(tuple(sorted({*relevant, *saved.retold}))))
        if unread:
            of.bodies.add(unread)
        of.count(polled, len(saved.new), len(saved.edited), len(relevant))


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


def _brought(polled: Polled) -> Brought:
    if polled.read is None:
        return Brought(polled.state)
    from kupmon.engine.tasks import Taken  # noqa: PLC0415 - most feeds of most rounds bring nothing

    if not isinstance(polled.read, Taken):
        raise TypeError("what was read is not judged")
    items = list(zip(polled.items, polled.read.verdicts, strict=True))
    return Brought(polled.state, items, {at: _finished(each) for at, each in polled.read.whole.items()})


def _finished(whole: Whole) -> Finished:
    article, found = whole.article, whole.understood
    if found.note:
        article = replace(article, note=f"{found.note} {article.note}".strip())
    return Finished(article, found.reading, found.places, across(found.ties))


def _fresh(brought: Brought, saved: Saved) -> Iterator[tuple[int, Item, Relevance, Finished | None]]:
    """New and edited items with their ids."""
    fresh = {*saved.new, *saved.edited}
    for at, (item_id, (item, relevance)) in enumerate(zip(saved.ids, brought.items, strict=True)):
        if item_id is not None and item_id in fresh:
            yield item_id, item, relevance, brought.finished.get(at)
