"""Articles at hand: read in a thread, and kept for the reader who comes to them, or back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.cache import LRUCache

from kupmon.model import StoredArticle
from kupmon.ui.desk import Desk
from kupmon.ui.panes.article import NO_HITS, Hits

if TYPE_CHECKING:
    from kupmon.store import Store
    from kupmon.store.query import Query

AT_HAND = 64
"""Articles kept in memory."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An article, and where it has what was looked for when it was read."""

    id: int
    article: StoredArticle | None
    """`None`: it is not in the store any more."""
    queries: tuple[Query, ...]
    hits: Hits


class Shelf:
    """Reads articles from the store and keeps the last of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: LRUCache[int, StoredArticle] = LRUCache(AT_HAND)

    def get(self, item_id: int | None) -> StoredArticle | None:
        """The article, if it is at hand."""
        return None if item_id is None else self._kept.get(item_id)

    def keep(self, article: StoredArticle) -> None:
        """Have an article at hand."""
        self._kept.discard(article.row.id)  # Textual's cache keeps the old value of a key it has
        self._kept[article.row.id] = article

    def drop(self, item_id: int) -> None:
        """The article has changed, or has gone."""
        self._kept.discard(item_id)

    async def open(self, item_id: int, queries: Sequence[Query]) -> Opened:
        """An article and its hits from one errand of a thread, so that both are painted in one frame.

        Raises:
            StoreError: The store could not be read.
        """
        kept, asked = self.get(item_id), tuple(queries)
        if kept is not None and not asked:
            return Opened(item_id, kept, asked, NO_HITS)
        opened = await self._desk.archive.ask(lambda store: _opened(store, item_id, kept, asked))
        if opened.article is not None:
            self.keep(opened.article)
        return opened

    def lacking(self, ids: Sequence[int]) -> list[int]:
        """Those that are not at hand."""
        return [item_id for item_id in ids if item_id not in self._kept]

    async def fetch(self, ids: Sequence[int]) -> None:
        """Have these at hand.

        Raises:
            StoreError: The store could not be read.
        """
        for article in await self._desk.archive.ask(lambda store: store.articles(ids)):
            self.keep(article)


def _opened(store: Store, item_id: int, kept: StoredArticle | None, queries: tuple[Query, ...]) -> Opened:
    article = kept or store.article(item_id)
    return Opened(item_id, article, queries, hits_in(article, queries) if article and queries else NO_HITS)


def hits_in(article: StoredArticle, queries: Sequence[Query]) -> Hits:
    """Where title and body have what is looked for; called in a thread, as stems take their time."""
    from kupmon.store.finding import hits  # noqa: PLC0415 - not needed for the first paint

    language = article.row.language
    title = tuple(span for query in queries for span in hits(query, article.row.title, language))
    return title, tuple(span for query in queries for span in hits(query, article.body, language))
