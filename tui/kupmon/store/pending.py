"""What waits: for its page, to be read, to be tied to other articles, to be forgotten; loads nothing else."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from enum import IntEnum

from kupmon.model import Article, Item
from kupmon.store.rows import ITEM, ITEM_FROM, to_item
from kupmon.store.times import stamp


class State(IntEnum):
    """What `items.pending` says that an item waits for."""

    NOTHING = 0
    PAGE = 1
    READING = 2
    """Its text is here, or its feed has all there is of it; no facts have been read out of it yet."""


def pending(con: sqlite3.Connection, limit: int, score: float) -> list[tuple[int, Item]]:
    """Items that wait for their page, newest first: the relevant, and those that score at least `score`."""
    sql = f"""SELECT {ITEM} FROM {ITEM_FROM}
        WHERE items.pending AND items.pending = 1 AND (items.relevant OR items.score >= ?)
        ORDER BY items.sorted_at DESC, items.id DESC LIMIT ?"""  # noqa: S608  # our own columns
    return [to_item(found) for found in con.execute(sql, (score, limit))]


def unread(con: sqlite3.Connection, limit: int) -> list[tuple[int, Article]]:
    """Articles that wait to be read, newest first.

    One without body and note is still to be made of what its feed has.
    """
    sql = f"""SELECT {ITEM}, texts.body, texts.body_from, texts.note FROM {ITEM_FROM}
        WHERE items.pending = 2 ORDER BY items.sorted_at DESC, items.id DESC LIMIT ?"""  # noqa: S608  # our own columns
    return [
        (number, Article(item, body or "", body_from or "feed", note))
        for *found, body, body_from, note in con.execute(sql, (limit,))
        for number, item in (to_item(found),)
    ]


def unread_count(con: sqlite3.Connection) -> int:
    """How many wait to be read."""
    return int(con.execute("SELECT count(*) FROM items WHERE pending = 2").fetchone()[0])


def waiting(con: sqlite3.Connection) -> int:
    """Relevant items with their body that are not read, or not tied to the others."""
    sql = """SELECT (SELECT count(*) FROM items WHERE relevant AND NOT tied AND NOT pending)
        + (SELECT count(*) FROM items WHERE pending = 2 AND relevant)"""
    return int(con.execute(sql).fetchone()[0])


def untied(con: sqlite3.Connection, limit: int, since: datetime | None) -> list[int]:
    """Of those that are read and not tied, some, the newest first."""
    sql = """SELECT id FROM items WHERE relevant AND NOT tied AND NOT pending AND sorted_at >= ?
        ORDER BY sorted_at DESC, id DESC LIMIT ?"""
    first = -(2**62) if since is None else stamp(since)
    return [number for (number,) in con.execute(sql, (first, limit))]


def is_overdue(con: sqlite3.Connection, older_than: datetime) -> bool:
    """Whether the first item that came of those that may be forgotten came before a time."""
    sql = "SELECT fetched < ? FROM items WHERE NOT starred AND NOT kept ORDER BY id LIMIT 1"
    found = con.execute(sql, (stamp(older_than),)).fetchone()
    return found is not None and bool(found[0])
