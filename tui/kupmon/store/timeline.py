"""The order of the timeline."""

from __future__ import annotations

import sqlite3


def ids(con: sqlite3.Connection, *, below: bool) -> list[int]:
    """Ids, newest first; of two at one time the later arrival first."""
    only = "" if below else "WHERE relevant"
    sql = f"SELECT id FROM items {only} ORDER BY sorted_at DESC, id DESC"  # noqa: S608  # no value in it
    return [number for (number,) in con.execute(sql)]
