"""Reading facts anew from the stored texts, after rules or gazetteer have changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass

from kupmon.config import Config
from kupmon.engine.backlog import TOGETHER, across
from kupmon.engine.reading import understood
from kupmon.engine.readings import Understood
from kupmon.feeds.workers import Workers
from kupmon.model import StoredArticle
from kupmon.store import Store


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What reading one article anew has brought."""

    article: int
    title: str
    gained: int = 0
    """Facts it did not have before."""
    lost: int = 0
    """Facts it no longer has."""
    dropped: bool = False
    """It is no longer held to be about the axis."""
    error: str = ""
    """Why it could not be read; it is left as it was."""

    @property
    def changed(self) -> bool:
        """Whether anything about it is new."""
        return bool(self.gained or self.lost or self.dropped)


async def refresh(store: Store, config: Config) -> AsyncIterator[Refreshed]:
    """Read all relevant articles that were read before, in the order of arrival; store what differs.

    Each article is stored by itself, so that an interrupted run loses nothing and the next one goes on.

    Raises:
        StoreError: An article cannot be read or stored.
    """
    feeds = {feed.url: feed for feed in config.feeds}
    after = 0
    async with Workers() as workers:
        while page := store.bodies(after=after, limit=TOGETHER):
            known = {article.row.id: article for article in store.articles([number for number, _ in page])}
            found = await understood(workers, [(one, feeds.get(one.item.feed)) for _, one in page], config)
            for (number, _), one in zip(page, found, strict=True):
                if number in known:
                    yield _take(store, known[number], one)
            after = page[-1][0]


def _take(store: Store, known: StoredArticle, found: Understood) -> Refreshed:
    number, title, reading, ties = known.row.id, known.row.title, found.reading, found.ties
    if found.error:
        return Refreshed(number, title, error=found.error)
    before, after = Counter(known.facts), Counter(reading.facts)
    relevance = reading.relevance
    same = (known.facts, known.passage, known.reasons) == (reading.facts, reading.passage, relevance.reasons)
    if not same or known.row.score != relevance.score:
        store.save_article(number, found.article, reading, places=found.places, across=across(ties))
    elif ties is not None and store.tied_by(number) != ties.signature:
        store.tie(number, across(ties))
    return Refreshed(
        number,
        title,
        gained=(after - before).total(),
        lost=(before - after).total(),
        dropped=not relevance.relevant and not store.rows([number])[0].relevant,
    )
