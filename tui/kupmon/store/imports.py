"""Archives of articles that the reader brings along: stored whole at once, and kept whatever their age."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from kupmon.model import Article, Item, Reading
from kupmon.store import facts, feeds, search
from kupmon.store.articles import write_body
from kupmon.store.items import insert_item, outlet_id
from kupmon.store.rows import writable
from kupmon.store.times import sort_time

BATCH = 500
"""Articles in one transaction."""

Found = tuple[Article, Reading]


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of an archive."""

    new: int = 0
    known: int = 0
    """Stored before; left as they are."""

    def plus(self, other: Imported) -> Imported:
        """Both together."""
        return Imported(self.new + other.new, self.known + other.known)


class Importer:
    """Remembers feeds and outlets between the batches of one import."""

    def __init__(self) -> None:
        self._feeds: dict[str, int] = {}
        self._outlets: dict[str, int] = {}

    def save(self, con: sqlite3.Connection, found: Sequence[Found]) -> Imported:
        """Store a batch, oldest first."""
        ordered = sorted(found, key=lambda pair: sort_time(pair[0].item.published, pair[0].item.fetched))
        new = sum(self._insert(con, article, reading) for article, reading in ordered)
        return Imported(new, len(ordered) - new)

    def _insert(self, con: sqlite3.Connection, article: Article, reading: Reading) -> bool:
        item = article.item
        feed, outlet = self._numbers(con, item)
        known = "SELECT 1 FROM items WHERE feed_id = ? AND key = ?"
        if con.execute(known, (feed, writable(item.key))).fetchone():
            return False
        relevance = replace(reading.relevance, relevant=True)
        further = {"feed_id": feed, "outlet_id": outlet, "kept": True, "facts": len(reading.facts)}
        number = insert_item(con, item, relevance, **further)
        write_body(con, number, article, reading.passage)
        search.insert(con, number, item.language, writable(item.title), writable(article.body))
        facts.insert_facts(con, number, reading.facts, ())
        feeds.add_to_counts(con, feed, 1, 1)
        return True

    def _numbers(self, con: sqlite3.Connection, item: Item) -> tuple[int, int]:
        if item.feed not in self._feeds:
            self._feeds[item.feed] = feeds.feed_id(con, writable(item.feed))
        if item.outlet not in self._outlets:
            self._outlets[item.outlet] = outlet_id(con, writable(item.outlet))
        return self._feeds[item.feed], self._outlets[item.outlet]


def batches(found: Iterable[Found]) -> Iterator[list[Found]]:
    """The articles in pieces that are stored in one transaction each."""
    source = iter(found)
    while batch := list(islice(source, BATCH)):
        yield batch
