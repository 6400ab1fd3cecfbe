"""The order of the timeline, whole or as a query wants it."""

from __future__ import annotations

import sqlite3

from kupmon.store.compile import Context, condition
from kupmon.store.query import Query


def ids(con: sqlite3.Connection, query: Query | None, context: Context, *, below: bool) -> list[int]:
    """Ids, newest first; of two at one time the later arrival first."""
    wanted = condition(query, context, below=below)
    sql = f"SELECT id FROM items WHERE {wanted.sql} ORDER BY sorted_at DESC, id DESC"  # noqa: S608  # values are bound
    return [number for (number,) in con.execute(sql, wanted.values)]
