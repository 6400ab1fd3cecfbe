"""The newest of what a query finds, without looking at what is older.

A word of every second item need not be looked up in the whole index for a screen of hits: the timeline is
taken in windows from its top, and index and tables are asked about the ids of a window only. Ids grow with
time, so these lie close together.
"""

from __future__ import annotations

import sqlite3
from array import array
from dataclasses import dataclass
from datetime import datetime

from kupmon.store.compile import Condition, Context, condition, lets_all_in
from kupmon.store.finding import Commonness
from kupmon.store.query import Query

SIZES = (1_000, 4_000, 16_000, 64_000)
"""Items of one window after the other. What these do not fill is looked for in all at once."""
LOOSE = 16
"""Ids that lie further apart than so many for each item make a window useless."""
AGES = 1 << 62
"""Microseconds: beyond any time."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What to list."""

    query: Query | None = None
    below: bool = False
    limit: int | None = None
    folded: bool = False
    """Of each story only the first article that matches; with a limit, the story's first or none."""

    @property
    def selects(self) -> bool:
        """Whether there is anything that an item must fulfil."""
        return self.query is not None and self.query.root is not None


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of the timeline."""

    oldest: int
    """Least time in it."""
    before: int
    """It ends before this time, where the window above begins."""
    ids: tuple[int, int] | None
    """Least and greatest id in it; `None`: they lie too far apart to be of use."""


def newest(con: sqlite3.Connection, asked: Asked, now: datetime, look: datetime | None) -> array[int]:
    """Ids of what is found, newest first, up to the limit.

    Args:
        con: Reads one state of the file.
        asked: What to list; with `folded` an article that is not the first of its story is left out.
        now: For times that are counted back from it.
        look: When the reader last looked.
    """
    common = Commonness(con)
    whole = condition(asked.query, Context(now, look, common), below=asked.below)
    found = array("q")
    if asked.limit is not None and asked.selects:
        before = AGES
        for size in SIZES[: _windows(common)]:
            window = _window(con, asked, before, size)
            if window.ids is None:
                break
            wanted = condition(asked.query, Context(now, look, common, window.ids), below=asked.below)
            found += _listed(con, wanted, asked, asked.limit - len(found), window)
            if len(found) >= asked.limit or window.oldest == -AGES:
                return found
            before = window.oldest
    return _listed(con, whole, asked, asked.limit)


def _windows(common: Commonness) -> int:
    """How many windows are worth their while: for rare words none, for what is no word the first."""
    if not common.known:
        return 1
    return len(SIZES) if any(common.known.values()) else 0


def _listed(
    con: sqlite3.Connection, wanted: Condition, asked: Asked, limit: int | None, window: Window | None = None
) -> array[int]:
    sql, values = f"SELECT id FROM items WHERE {wanted.sql}", wanted.values  # noqa: S608  # values are bound
    if asked.folded:
        # The sign leaves the index to what else is asked, of which each row would have to be read otherwise.
        sql += f" AND {'+' if asked.selects else ''}(story IS NULL OR story = id)"
    if window is not None:
        sql, values = f"{sql} AND sorted_at >= ? AND sorted_at < ?", (*values, window.oldest, window.before)
    found = con.execute(
        f"{sql} ORDER BY sorted_at DESC, id DESC LIMIT ?", (*values, -1 if limit is None else limit)
    )
    return array("q", (number for (number,) in found))


def _window(con: sqlite3.Connection, asked: Asked, before: int, size: int) -> Window:
    """The next `size` items before a time, and those of the same time as the oldest of them."""
    relevant = "" if lets_all_in(asked.query, below=asked.below) else "relevant AND "
    sql = f"""SELECT sorted_at FROM items WHERE {relevant}sorted_at < ?
        ORDER BY sorted_at DESC LIMIT 1 OFFSET ?"""  # noqa: S608  # values are bound
    found = con.execute(sql, (before, size - 1)).fetchone()
    oldest = -AGES if found is None else found[0]
    sql = f"""SELECT count(*), min(id), max(id) FROM items
        WHERE {relevant}sorted_at >= ? AND sorted_at < ?"""  # noqa: S608  # values are bound
    items, least, greatest = con.execute(sql, (oldest, before)).fetchone()
    close = items and greatest - least < items * LOOSE
    return Window(oldest, before, (least, greatest) if close else (0, -1) if not items else None)
