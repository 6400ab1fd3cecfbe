"""The order of the timeline, whole or as a query wants it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from kupmon.store import finding, notes
from kupmon.store.compile import Context, condition
from kupmon.store.query import Query


@dataclass(frozen=True, slots=True)
class Asked:
    """What to list."""

    query: Query | None = None
    below: bool = False
    limit: int | None = None
    folded: bool = False
    """Of each story only the first article that matches; with a limit, the story's first or none."""


def heads(con: sqlite3.Connection, asked: Asked, now: datetime) -> list[int]:
    """Ids of the articles behind which the found ones are folded, each once, in the order of the timeline."""
    context = Context(now, notes.last_look(con), partial(finding.is_common, con))
    wanted = condition(asked.query, context, below=asked.below)
    sql = f"""SELECT id FROM items WHERE id IN (SELECT coalesce(story, id) FROM items WHERE {wanted.sql})
        ORDER BY sorted_at DESC, id DESC LIMIT ?"""  # noqa: S608  # values are bound
    limit = -1 if asked.limit is None else asked.limit
    return [number for (number,) in con.execute(sql, (*wanted.values, limit))]


def ids(con: sqlite3.Connection, asked: Asked, now: datetime) -> list[int]:
    """Ids, newest first; of two at one time the later arrival first."""
    context = Context(now, notes.last_look(con), partial(finding.is_common, con))
    wanted = condition(asked.query, context, below=asked.below)
    limit = -1 if asked.limit is None else asked.limit
    if not asked.folded:
        sql = f"SELECT id FROM items WHERE {wanted.sql} ORDER BY sorted_at DESC, id DESC LIMIT ?"  # noqa: S608  # values are bound
        return [number for (number,) in con.execute(sql, (*wanted.values, limit))]
    if asked.limit is not None or asked.query is None or asked.query.root is None:
        sql = f"""SELECT id FROM items WHERE {wanted.sql} AND (story IS NULL OR story = id)
            ORDER BY sorted_at DESC, id DESC LIMIT ?"""  # noqa: S608  # values are bound
        return [number for (number,) in con.execute(sql, (*wanted.values, limit))]
    sql = f"SELECT id, story FROM items WHERE {wanted.sql} ORDER BY sorted_at, id"  # noqa: S608  # values are bound
    first: dict[int, int] = {}
    for number, story in con.execute(sql, wanted.values):
        first.setdefault(story or -number, number)
    return list(first.values())[::-1]
