"""Works off what waits in the store: articles to be read, and articles to be tied to others.

Reading facts is no part of a round: headlines are there as soon as the network has brought them, and whoever
wants facts has them read first. Each article is stored by itself and only where nobody did it meanwhile, so
that the work can be ended at any moment, and two kupmon may work off one store.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from kupmon.config import Config
from kupmon.engine.threads import Threads
from kupmon.events import Event, ItemsStored
from kupmon.feeds.workers import Workers
from kupmon.model import Article, StoredArticle
from kupmon.store import Store

if TYPE_CHECKING:
    from kupmon.claims import Ties
    from kupmon.engine.readings import Understood
    from kupmon.store import Across

LOOKED_AT = 60
"""Articles taken out of the store at a time, for the memory."""
TOGETHER = 10
"""Articles that a worker reads in one go: 0.1 s, so that what is more urgent never waits long."""
TIED_TOGETHER = 20


def across(ties: Ties | None) -> Across | None:
    """How an article is tied to the others, for the store."""
    if ties is None:
        return None
    from kupmon.ledger.likeness import alike_to  # noqa: PLC0415 - no poll need load it
    from kupmon.store import Across  # noqa: PLC0415 - the same

    return Across(ties, alike_to)


@dataclass(frozen=True, slots=True)
class Backlog:
    """Reads and ties what waits.

    Attributes:
        store: Where articles wait.
        threads: For SQLite.
        config: Gives the settings in force.
        tell: Takes the events: rows that look other than before.
        left: Takes how many are still to be read.
    """

    store: Store
    threads: Threads
    config: Callable[[], Config]
    tell: Callable[[Event], None]
    left: Callable[[int], None]

    async def read(self, workers: Workers) -> None:
        """Read what waits to be read, the newest first.

        Raises:
            StoreError: The store cannot be read or written.
        """
        if self.store.read_only:
            return
        try:
            self.left(await self.threads.run(self.store.unread_count))
            while waiting := await self.threads.run(self.store.unread, LOOKED_AT):
                await self._read_all(workers, waiting)
        finally:
            self.left(0)

    async def _read_all(self, workers: Workers, waiting: Sequence[tuple[int, Article]]) -> None:
        tasks = [asyncio.create_task(self._read(workers, part)) for part in _parts(waiting)]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self, workers: Workers, waiting: Sequence[tuple[int, Article]]) -> None:
        from kupmon.engine.reading import understood  # noqa: PLC0415 - most rounds find no article

        config = self.config()
        feeds = {feed.url: feed for feed in config.feeds}
        articles = [(article, feeds.get(article.item.feed)) for _, article in waiting]
        found = await understood(workers, articles, config)
        numbers = [number for number, _ in waiting]
        changed = await self.threads.run(self._save, numbers, found)
        self.left(await self.threads.run(self.store.unread_count))
        self.tell(ItemsStored(changed))

    def _save(self, numbers: Sequence[int], found: Sequence[Understood]) -> tuple[int, ...]:
        changed = set(numbers)
        for number, one in zip(numbers, found, strict=True):
            article = one.article
            if one.error:
                article = replace(article, note=f"{one.error} {article.note}".strip())
            changed |= self.store.save_article(
                number, article, one.reading, places=one.places, across=across(one.ties), only_unread=True
            )
        return tuple(sorted(changed))

    async def tie(self, workers: Workers, *, since: datetime | None = None, pause_s: float = 0.0) -> None:
        """Tie what an older kupmon or an import left untied, the newest first.

        Args:
            workers: Do the thinking.
            since: None older than this.
            pause_s: Seconds of rest after each go, where a reader sits in front of it.

        Raises:
            StoreError: The store cannot be read or written.
        """
        while not self.store.read_only and (
            ids := await self.threads.run(self.store.untied, TIED_TOGETHER, since=since)
        ):
            from kupmon.engine.reading import tied  # noqa: PLC0415 - as above

            articles = await self.threads.run(self.store.articles, ids)
            ties = await tied(workers, articles)
            self.tell(ItemsStored(await self.threads.run(self._tie, articles, ties)))
            await asyncio.sleep(pause_s)

    def _tie(self, articles: Sequence[StoredArticle], found: Sequence[Ties | None]) -> tuple[int, ...]:
        changed: set[int] = set()
        for article, ties in zip(articles, found, strict=True):
            changed |= self.store.tie(article.row.id, across(ties))
        return tuple(sorted(changed))


def _parts(waiting: Sequence[tuple[int, Article]]) -> Iterator[Sequence[tuple[int, Article]]]:
    for at in range(0, len(waiting), TOGETHER):
        yield waiting[at : at + TOGETHER]
