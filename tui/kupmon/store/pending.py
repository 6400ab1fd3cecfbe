"""What waits: for its body, to be tied to other articles, to be forgotten; a glance loads nothing else."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from kupmon.model import Item
from kupmon.store.rows import ITEM, ITEM_FROM, to_item
from kupmon.store.times import stamp


def pending(con: sqlite3.Connection, limit: int, score: float) -> list[tuple[int, Item]]:
    """Items without their body, newest first: the relevant, and those that score at least `score`."""
    sql = f"""SELECT {ITEM} FROM {ITEM_FROM} WHERE items.pending AND (items.relevant OR items.score >= ?)
        ORDER BY items.sorted_at DESC, items.id DESC LIMIT ?"""  # noqa: S608  # our own columns
    return [to_item(found) for found in con.execute(sql, (score, limit))]


def waiting(con: sqlite3.Connection) -> int:
    """Relevant items with their body that are not tied."""
    return int(
        con.execute("SELECT count(*) FROM items WHERE relevant AND NOT tied AND NOT pending").fetchone()[0]
    )


def untied(con: sqlite3.Connection, limit: int) -> list[int]:
    """Of those that wait, some, the newest first."""
    sql = """SELECT id FROM items WHERE relevant AND NOT tied AND NOT pending
        ORDER BY sorted_at DESC, id DESC LIMIT ?"""
    return [number for (number,) in con.execute(sql, (limit,))]


def is_overdue(con: sqlite3.Connection, older_than: datetime) -> bool:
    """Whether the first item that came of those that may be forgotten came before a time."""
    sql = "SELECT fetched < ? FROM items WHERE NOT starred AND NOT kept ORDER BY id LIMIT 1"
    found = con.execute(sql, (stamp(older_than),)).fetchone()
    return found is not None and bool(found[0])
