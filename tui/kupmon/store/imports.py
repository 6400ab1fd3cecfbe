"""Archives of items that the reader brings along; the outside is as foreign here as in a feed."""

from __future__ import annotations

import hashlib
import math
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from kupmon.model import Item, Language, Reason, Relevance
from kupmon.store import feeds, search
from kupmon.store.items import insert_item, outlet_id, write_text
from kupmon.text import clean, clean_line, guess_language

BATCH = 500
"""Rows in one transaction."""
FAULTS_TOLD = 20
CHOSEN = Relevance(1.0, relevant=True, reasons=(Reason("Imported by you", 1.0),))
LANGUAGES: dict[object, Language] = {"en": "en", "uk": "uk", "ru": "ru"}


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of an archive's rows."""

    new: int = 0
    known: int = 0
    """Stored by an earlier import; left as they are."""
    bad: int = 0
    """Rows that could not be used."""
    faults: tuple[str, ...] = ()
    """The first of them, in a sentence each."""

    def plus(self, other: Imported) -> Imported:
        """Both together."""
        return Imported(
            self.new + other.new,
            self.known + other.known,
            self.bad + other.bad,
            (self.faults + other.faults)[:FAULTS_TOLD],
        )


class Importer:
    """Remembers feeds and outlets between the batches of one import.

    Args:
        now: When the rows arrive.
    """

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._feeds: dict[str, int] = {}
        self._outlets: dict[str, int] = {}
        self._row = 0

    def save(self, con: sqlite3.Connection, rows: Iterable[object]) -> Imported:
        """Store a batch, oldest first."""
        items: list[Item] = []
        faults: list[str] = []
        for row in rows:
            self._row += 1
            try:
                items.append(to_item(row, self.now))
            except ValueError as error:
                faults.append(f"Row {self._row} {error}")
        items.sort(key=lambda item: item.published or self.now)
        new = sum(self._insert(con, item) for item in items)
        return Imported(new, len(items) - new, len(faults), tuple(faults[:FAULTS_TOLD]))

    def _insert(self, con: sqlite3.Connection, item: Item) -> bool:
        if item.feed not in self._feeds:
            self._feeds[item.feed] = feeds.feed_id(con, item.feed)
        if item.outlet not in self._outlets:
            self._outlets[item.outlet] = outlet_id(con, item.outlet)
        feed = self._feeds[item.feed]
        if con.execute("SELECT 1 FROM items WHERE feed_id = ? AND key = ?", (feed, item.key)).fetchone():
            return False
        number = insert_item(
            con, item, CHOSEN, feed_id=feed, outlet_id=self._outlets[item.outlet], kept=True, pending=False
        )
        write_text(con, number, item)
        con.execute(
            "UPDATE texts SET body = content, content = '', body_from = 'feed' WHERE item_id = ?", (number,)
        )
        search.insert(con, number, item.language, item.title, item.content)
        feeds.add_to_counts(con, feed, 1, 1)
        return True


def batches(rows: Iterable[object]) -> Iterator[list[object]]:
    """The rows in pieces that are stored in one transaction each."""
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        yield batch


def to_item(row: object, now: datetime) -> Item:
    """An item from a row of an archive.

    Args:
        row: A mapping with `id, ts, source, title, link, lang, body`; title or body must be there.
        now: When it arrives.

    Raises:
        ValueError: It is no mapping, or has neither title nor body.
    """
    if not isinstance(row, Mapping):
        raise ValueError("is no object with fields.")  # noqa: TRY004  # a fault of the data, not of the caller
    title, body = clean_line(_text(row, "title")), clean(_text(row, "body"))
    if not title and not body:
        raise ValueError("has neither title nor body.")
    source = clean_line(_text(row, "source")) or "archive"
    link = clean_line(_text(row, "link"), 2_000)
    digest = hashlib.sha256(f"{title}\0{link}\0{body}".encode()).digest()
    return Item(
        feed=f"import:{source}",
        key=clean_line(_text(row, "id"), 2_000) or link or digest.hex(),
        title=title or clean_line(body, 80),
        link=link if link.startswith(("http://", "https://")) else None,
        outlet=source,
        side=None,
        owner=None,
        language=LANGUAGES.get(_text(row, "lang")) or guess_language(f"{title}\n{body}"),
        published=read_time(row.get("ts")),
        updated=None,
        fetched=now,
        content=body,
        digest=digest,
    )


def _text(row: Mapping[object, object], name: str) -> str:
    value = row.get(name)
    return "" if value is None else str(value)


def read_time(value: object) -> datetime | None:
    """A time in Unix seconds or ISO form; one without a zone is UTC; `None` where it cannot be read."""
    try:
        if isinstance(value, int | float) or (isinstance(value, str) and value.strip().isdecimal()):
            seconds = float(value)
            return datetime.fromtimestamp(seconds, UTC) if math.isfinite(seconds) else None
        read = datetime.fromisoformat(str(value).strip())
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None
