"""Ties articles that were stored untied: by an older kupmon, by an import, or by a run that was ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kupmon.claims import Ties
from kupmon.engine.threads import Threads
from kupmon.errors import FeedFormatError
from kupmon.events import Event, ItemsStored
from kupmon.feeds.workers import Job, Workers
from kupmon.model import StoredArticle
from kupmon.store import Across, Store

AT_A_TIME = 20
LONGEST_S = 30.0
"""Seconds for one go, loading the dictionaries included."""


def across(ties: Ties | None) -> Across | None:
    """How an article is tied to the others, for the store."""
    if ties is None:
        return None
    from kupmon.ledger.likeness import alike_to  # noqa: PLC0415 - a poll without news need not load it

    return Across(ties, alike_to)


@dataclass(frozen=True, slots=True)
class Backlog:
    """Ties what waits.

    Attributes:
        store: Where articles wait.
        threads: For SQLite.
        tell: Takes the events: rows that look other than before.
    """

    store: Store
    threads: Threads
    tell: Callable[[Event], None]

    async def work(self, workers: Workers, most: int | None = None, pause_s: float = 0.0) -> None:
        """Tie what waits, the newest first.

        Args:
            workers: Do the reading.
            most: At most so many; `None`: all.
            pause_s: Seconds of rest after each go, where a reader sits in front of it.

        Raises:
            StoreError: The store cannot be read or written.
        """
        left = most
        while left is None or left > 0:
            ids = await self.threads.run(self.store.untied, AT_A_TIME)
            if not ids:
                return
            articles = await self.threads.run(self.store.articles, ids)
            found = await self._ties(workers, articles)
            changed = await self.threads.run(self._tie, articles, found)
            self.tell(ItemsStored(changed))
            left = None if left is None else left - len(ids)
            await asyncio.sleep(pause_s)

    async def _ties(self, workers: Workers, articles: Sequence[StoredArticle]) -> tuple[Ties | None, ...]:
        from kupmon.engine.tasks import Tied, TieTask  # noqa: PLC0415 - as above

        job: Job[TieTask, Tied] = Job("kupmon.engine.judging:tie_all", Tied)
        try:
            return (await workers.run(job, TieTask(tuple(articles)), LONGEST_S)).found
        except FeedFormatError:
            return (None,) * len(articles)

    def _tie(self, articles: Sequence[StoredArticle], found: Sequence[Ties | None]) -> tuple[int, ...]:
        changed: set[int] = set()
        for article, ties in zip(articles, found, strict=True):
            changed |= self.store.tie(article.row.id, across(ties))
        return tuple(sorted(changed))
