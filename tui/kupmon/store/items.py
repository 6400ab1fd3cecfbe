"""Items as feeds bring them: new ones, edits, and which still lack their body."""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import dataclass, replace
from functools import cache

from kupmon.model import Item, Relevance
from kupmon.store import facts, feeds, search
from kupmon.store.brought import Brought, Saved
from kupmon.store.pending import State
from kupmon.store.rows import item_values, json, writable
from kupmon.store.times import moment, sort_time, stamp

VERSIONS_KEPT = 20
"""Former versions kept of one item, the newest: a feed that rewrites itself must not fill the disk."""


@dataclass(frozen=True, slots=True)
class _Former:
    """What is stored under an item's key."""

    id: int
    digest: bytes
    raw: bytes | None
    relevant: bool
    fetched: int


class Batch:
    """Writes the items of one feed within the caller's transaction."""

    def __init__(self, con: sqlite3.Connection, feed: int) -> None:
        self.con = con
        self.feed = feed
        self.new: list[int] = []
        self.edited: list[int] = []
        self._retold: frozenset[int] = frozenset()
        self._relevant = 0
        self._ids: dict[str, int | None] = {}
        self._outlets: dict[str, int] = {}
        self._is_new = has_nothing(con, feed)

    def save(self, brought: Brought) -> Saved:
        """Store all, oldest first, so that the order of ids follows time within a poll."""
        items = brought.items
        times = [sort_time(item.published, item.fetched) for item, _ in items]
        for at in sorted(range(len(items)), key=times.__getitem__):
            item, relevance = items[at]
            if item.key not in self._ids:
                self._ids[item.key] = self._save_one(item, relevance, whole=at in brought.whole)
        feeds.add_to_counts(self.con, self.feed, len(self.new), self._relevant)
        return Saved(
            ids=tuple(self._ids[item.key] for item, _ in items),
            new=tuple(self.new),
            edited=tuple(self.edited),
            known=len(items) - len(self.new) - len(self.edited),
            retold=self._retold,
        )

    def _save_one(self, item: Item, relevance: Relevance, *, whole: bool) -> int | None:
        former = None if self._is_new else self._former(item)
        if former is None:
            if not self._is_new and was_forgotten(self.con, self.feed, item.key):
                return None
            number = self._insert(item, relevance, whole=whole)
            self.new.append(number)
            return number
        if former.digest != item.digest:
            self._replace(former, item, relevance, whole=whole)
            self.edited.append(former.id)
        elif item.raw and former.raw != item.raw:
            self.con.execute("UPDATE items SET raw = ? WHERE id = ?", (item.raw, former.id))
        return former.id

    def _former(self, item: Item) -> _Former | None:
        found = self.con.execute(
            "SELECT id, digest, raw, relevant, fetched FROM items WHERE feed_id = ? AND key = ?",
            (self.feed, writable(item.key)),
        ).fetchone()
        return None if found is None else _Former(*found)

    def _insert(self, item: Item, relevance: Relevance, *, whole: bool) -> int:
        number = insert_item(
            self.con,
            item,
            relevance,
            feed_id=self.feed,
            outlet_id=self._outlet(item.outlet),
            kept=False,
            pending=waits_for(relevance, whole=whole),
        )
        self._relevant += relevance.relevant
        if wants_body(relevance):
            write_text(self.con, number, item)
        if relevance.relevant:
            text = item.content or item.summary
            search.insert(self.con, number, item.language, writable(item.title), writable(text))
        return number

    def _replace(self, former: _Former, item: Item, relevance: Relevance, *, whole: bool) -> None:
        search.remove(self.con, former.id)
        keep_version(self.con, former.id, stamp(item.fetched))
        # It stays as relevant as it was until its new body has been read: a front-wide bulletin is about the
        # axis in its text only, and must not vanish from the screen while the page is fetched again.
        values = item_values(replace(item, fetched=moment(former.fetched)), relevance)
        values |= {
            "id": former.id,
            "outlet_id": self._outlet(item.outlet),
            "relevant": former.relevant or relevance.relevant,
            "pending": waits_for(relevance, whole=whole, relevant=former.relevant),
        }
        columns = ", ".join(f"{name} = :{name}" for name in values if name != "id")
        self.con.execute(f"UPDATE items SET {columns}, versions = versions + 1 WHERE id = :id", values)  # noqa: S608  # our own column names
        self._relevant += bool(values["relevant"]) - former.relevant
        if values["pending"]:
            write_text(self.con, former.id, item)
        if values["pending"] == State.READING:
            self._forget_reading(former.id)
        search.add(self.con, former.id)

    def _forget_reading(self, number: int) -> None:
        """Drop what was made of the text that is now another one: no fact may point into the new one."""
        self.con.execute(
            "UPDATE texts SET body = NULL, body_from = NULL, note = '', passage = NULL WHERE item_id = ?",
            (number,),
        )
        self.con.execute("UPDATE items SET facts = 0 WHERE id = ?", (number,))
        facts.replace_facts(self.con, number, (), ())
        from kupmon.store.ties import untie  # noqa: PLC0415  # 10 ms, which a first poll need not wait

        self._retold |= untie(self.con, number)

    def _outlet(self, name: str) -> int:
        if name not in self._outlets:
            self._outlets[name] = outlet_id(self.con, writable(name))
        return self._outlets[name]


def save_brought(con: sqlite3.Connection, brought: Brought) -> Saved:
    """Store one feed's poll: its state and what it brought."""
    return Batch(con, feeds.save_state(con, brought.state)).save(brought)


def has_nothing(con: sqlite3.Connection, feed: int) -> bool:
    """Whether nothing was ever stored of a feed, so that none of its items need be looked for."""
    sql = """SELECT NOT EXISTS (SELECT 1 FROM items WHERE feed_id = ?1)
        AND NOT EXISTS (SELECT 1 FROM forgotten WHERE feed_id = ?1)"""
    return bool(con.execute(sql, (feed,)).fetchone()[0])


def waits_for(relevance: Relevance, *, whole: bool, relevant: bool = False) -> State:
    """What a new or edited item waits for.

    Args:
        relevance: By what its feed carries of it.
        whole: Whether that is all there is.
        relevant: Whether it was held to be about the axis before.
    """
    if whole:
        return State.READING
    return State.PAGE if relevant or wants_body(relevance) else State.NOTHING


def wants_body(relevance: Relevance) -> bool:
    """Whether an item may turn out to be about the axis, so that its text is kept and its page asked for."""
    return relevance.relevant or relevance.score > 0


def insert_item(con: sqlite3.Connection, item: Item, relevance: Relevance, **further: int) -> int:
    """Put a new item in; gives its id.

    Args:
        con: The writer, inside a transaction.
        item: Not stored yet.
        relevance: Of the item.
        **further: Columns that the item itself does not know.
    """
    values = item_values(item, relevance) | further
    return con.execute(_insertion(tuple(values)), tuple(values.values())).lastrowid or 0


@cache
def _insertion(columns: tuple[str, ...]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO items ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608  # our own column names


def outlet_id(con: sqlite3.Connection, name: str) -> int:
    """The number of an outlet, given on first sight."""
    found = con.execute("SELECT id FROM outlets WHERE name = ?", (name,)).fetchone()
    if found is None:
        return con.execute("INSERT INTO outlets (name) VALUES (?)", (name,)).lastrowid or 0
    return int(found[0])


def write_text(con: sqlite3.Connection, item_id: int, item: Item) -> None:
    """Store what the feed carries of an item's text; a body that was fetched before stays."""
    con.execute(
        """INSERT INTO texts (item_id, summary, content, enclosures) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (item_id) DO UPDATE SET summary = ?2, content = ?3, enclosures = ?4""",
        (item_id, writable(item.summary), writable(item.content), json(item.enclosures)),
    )


def keep_version(con: sqlite3.Connection, item_id: int, now: int) -> None:
    """Put what is stored of an item beside, before an edit replaces it."""
    con.execute(
        """INSERT INTO versions (item_id, replaced, digest, title, link, body)
        SELECT id, ?, digest, title, link, coalesce(texts.body, nullif(texts.content, ''), texts.summary, '')
        FROM items LEFT JOIN texts ON texts.item_id = items.id WHERE items.id = ?""",
        (now, item_id),
    )
    con.execute(
        """DELETE FROM versions WHERE item_id = ?1 AND id NOT IN
        (SELECT id FROM versions WHERE item_id = ?1 ORDER BY id DESC LIMIT ?2)""",
        (item_id, VERSIONS_KEPT),
    )


def key_hash(key: str) -> bytes:
    """Eight bytes that stand for a forgotten item's key."""
    return hashlib.blake2b(writable(key).encode(), digest_size=8).digest()


def was_forgotten(con: sqlite3.Connection, feed: int, key: str) -> bool:
    """Whether the item was deleted for its age; a feed that still carries it must not make it new again."""
    sql = "SELECT 1 FROM forgotten WHERE feed_id = ? AND key_hash = ?"
    return con.execute(sql, (feed, key_hash(key))).fetchone() is not None
