"""Reading facts anew from the stored texts, after rules or gazetteer have changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kupmon.config import Config
from kupmon.engine.backlog import across
from kupmon.engine.judging import places_of, read, tied
from kupmon.model import Article, Reading, StoredArticle
from kupmon.store import Store

PAGE = 200
"""Articles read at a time."""


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


def refresh(store: Store, config: Config) -> Iterator[Refreshed]:
    """Read all relevant articles that have their body, in the order of arrival; store what differs.

    Each article is stored by itself, so that an interrupted run loses nothing and the next one goes on.

    Raises:
        StoreError: An article cannot be read or stored.
    """
    feeds = {feed.url: feed for feed in config.feeds}
    after = 0
    while page := store.bodies(after=after, limit=PAGE):
        known = {article.row.id: article for article in store.articles([number for number, _ in page])}
        for number, article in page:
            if number not in known:
                continue
            try:
                reading = read(article, feeds.get(article.item.feed), config.axis)
            except Exception as error:  # noqa: BLE001 - one odd text must not stop the others
                yield Refreshed(number, article.item.title, error=repr(error))
                continue
            yield _take(store, known[number], article, reading)
        after = page[-1][0]


def _take(store: Store, known: StoredArticle, article: Article, reading: Reading) -> Refreshed:
    before, after = Counter(known.facts), Counter(reading.facts)
    relevance = reading.relevance
    ties = tied(article, reading)
    same = (known.facts, known.passage, known.reasons) == (reading.facts, reading.passage, relevance.reasons)
    if not same or known.row.score != relevance.score:
        store.save_article(known.row.id, article, reading, places=places_of(article), across=across(ties))
    elif ties is not None and store.tied_by(known.row.id) != ties.signature:
        store.tie(known.row.id, across(ties))
    return Refreshed(
        known.row.id,
        known.row.title,
        gained=(after - before).total(),
        lost=(before - after).total(),
        dropped=not relevance.relevant and not store.rows([known.row.id])[0].relevant,
    )
