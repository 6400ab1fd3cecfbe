"""The order of the timeline, whole or as a query wants it."""

from __future__ import annotations

import sqlite3
from array import array
from datetime import datetime

from kupmon.store import notes
from kupmon.store.compile import Context, condition
from kupmon.store.finding import Commonness
from kupmon.store.newest import Asked, newest

__all__ = ["Asked", "heads", "ids"]


def heads(con: sqlite3.Connection, asked: Asked, now: datetime) -> list[int]:
    """Ids of the articles behind which the found ones are folded, each once, in the order of the timeline."""
    context = Context(now, notes.last_look(con), Commonness(con))
    wanted = condition(asked.query, context, below=asked.below)
    sql = f"""SELECT id FROM items WHERE id IN (SELECT coalesce(story, id) FROM items WHERE {wanted.sql})
        ORDER BY sorted_at DESC, id DESC LIMIT ?"""  # noqa: S608  # values are bound
    limit = -1 if asked.limit is None else asked.limit
    return [number for (number,) in con.execute(sql, (*wanted.values, limit))]


def ids(con: sqlite3.Connection, asked: Asked, now: datetime) -> array[int]:
    """Ids, newest first; of two at one time the later arrival first."""
    look = notes.last_look(con)
    if asked.limit is not None or not asked.selects or not asked.folded:
        return newest(con, asked, now, look)
    wanted = condition(asked.query, Context(now, look, Commonness(con)), below=asked.below)
    sql = f"SELECT id, story FROM items WHERE {wanted.sql} ORDER BY sorted_at, id"  # noqa: S608  # values are bound
    first: dict[int, int] = {}
    for number, story in con.execute(sql, wanted.values):
        first.setdefault(story or -number, number)
    return array("q", first.values())[::-1]
