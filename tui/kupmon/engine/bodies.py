"""Items that may be about the axis get their page, where one is needed; then they wait to be read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from kupmon.config import Config
from kupmon.engine.likely import LIKELY
from kupmon.engine.threads import Threads
from kupmon.errors import StoreError
from kupmon.events import Event, ItemsStored, StoreTrouble
from kupmon.feeds.body import Pages
from kupmon.feeds.tools import Tools
from kupmon.model import Item
from kupmon.store import Store

AT_ONCE = 4
"""Pages under way at a time; `per_site` and `pause_per_site` hold beside it."""
TAKEN_UP = 200
"""Items left without a body by an earlier run that are taken up again at a time."""


class Bodies:
    """Fetches and stores articles as their items are handed in.

    Args:
        store: Where articles go.
        threads: For SQLite.
        config: Gives the settings in force.
        tell: Takes the events.
        left: Takes how many are still to be fetched.
    """

    def __init__(
        self,
        store: Store,
        threads: Threads,
        config: Callable[[], Config],
        tell: Callable[[Event], None],
        left: Callable[[int], None],
    ) -> None:
        self.store = store
        self.threads = threads
        self.config = config
        self.tell = tell
        self.left = left
        self._queue: asyncio.Queue[tuple[int, Item]]
        self._under_way: set[int]

    @asynccontextmanager
    async def working(self, tools: Tools) -> AsyncIterator[None]:
        """Work while the block runs; what is under way at its end is left for `take_up`."""
        self._queue, self._under_way = asyncio.Queue(), set()
        async with Pages(self.config().poll, tools=tools) as pages:
            workers = [asyncio.create_task(self._work(pages)) for _ in range(AT_ONCE)]
            try:
                yield
            finally:
                for worker in workers:
                    worker.cancel()
                await asyncio.gather(*workers, return_exceptions=True)

    def add(self, items: Iterable[tuple[int, Item]]) -> None:
        """Hand in items that lack their body; those under way already are passed over."""
        for item_id, item in items:
            if item_id not in self._under_way:
                self._under_way.add(item_id)
                self._queue.put_nowait((item_id, item))
        if self._under_way:
            self.left(len(self._under_way))

    def drop(self) -> None:
        """Leave what has not begun for a later `take_up`."""
        while not self._queue.empty():
            self._end_of(self._queue.get_nowait()[0])

    async def take_up(self) -> None:
        """Hand in what an earlier run left without a body."""
        score = LIKELY * self.config().axis.min_score
        self.add(await self.threads.run(self.store.pending, TAKEN_UP, score=score))

    async def done(self) -> None:
        """Wait until everything handed in is stored."""
        await self._queue.join()

    async def _work(self, pages: Pages) -> None:
        while True:
            item_id, item = await self._queue.get()
            try:
                await self._complete(pages, item_id, item)
            except StoreError as error:
                self.tell(StoreTrouble(str(error)))
            finally:
                self._end_of(item_id)

    def _end_of(self, item_id: int) -> None:
        self._under_way.discard(item_id)
        self._queue.task_done()
        self.left(len(self._under_way))

    async def _complete(self, pages: Pages, item_id: int, item: Item) -> None:
        feed = next((feed for feed in self.config().feeds if feed.url == item.feed), None)
        article = await pages.article(item, feed)
        changed = await self.threads.run(self.store.save_article, item_id, article)
        self.tell(ItemsStored(tuple(sorted({item_id, *changed}))))
