"""Read, starred, tags and what was kept; every change can be taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from kupmon.store.forget import keep, unkeep
from kupmon.store.rows import json, writable


@dataclass(frozen=True, slots=True)
class Change:
    """What a command really changed: each field lists only items that were otherwise before."""

    read: tuple[int, ...] = ()
    unread: tuple[int, ...] = ()
    starred: tuple[int, ...] = ()
    unstarred: tuple[int, ...] = ()
    tagged: tuple[tuple[int, str], ...] = ()
    untagged: tuple[tuple[int, str], ...] = ()
    kept: tuple[int, ...] = ()
    """Made relevant by the reader's own choice."""
    unkept: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(
            read=self.unread,
            unread=self.read,
            starred=self.unstarred,
            unstarred=self.starred,
            tagged=self.untagged,
            untagged=self.tagged,
            kept=self.unkept,
            unkept=self.kept,
        )


def mark(con: sqlite3.Connection, ids: Sequence[int], *, read: bool | None, starred: bool | None) -> Change:
    """Set marks; `None` leaves one as it is."""
    turned = {name: _turn(con, name, ids, to) for name, to in (("read", read), ("starred", starred))}
    return Change(
        read=turned["read"] if read else (),
        unread=() if read else turned["read"],
        starred=turned["starred"] if starred else (),
        unstarred=() if starred else turned["starred"],
    )


def _turn(con: sqlite3.Connection, column: str, ids: Sequence[int], to: bool | None) -> tuple[int, ...]:
    if to is None:
        return ()
    sql = f"SELECT id FROM items WHERE id IN (SELECT value FROM json_each(?)) AND {column} <> ?"  # noqa: S608  # "read" or "starred"
    turned = tuple(number for (number,) in con.execute(sql, (json(tuple(ids)), to)))
    con.executemany(
        f"UPDATE items SET {column} = ? WHERE id = ?",  # noqa: S608  # "read" or "starred"
        [(to, number) for number in turned],
    )
    return turned


def tag(con: sqlite3.Connection, ids: Sequence[int], add: Iterable[str], remove: Iterable[str]) -> Change:
    """Add and remove tags."""
    stored = {
        number
        for (number,) in con.execute(
            "SELECT id FROM items WHERE id IN (SELECT value FROM json_each(?))", (json(tuple(ids)),)
        )
    }
    plus = [(number, writable(name)) for name in add for number in ids if number in stored]
    minus = [(number, writable(name)) for name in remove for number in ids]
    return Change(
        tagged=_each(con, "INSERT OR IGNORE INTO tags (item_id, tag) VALUES (?, ?)", plus),
        untagged=_each(con, "DELETE FROM tags WHERE item_id = ? AND tag = ?", minus),
    )


def tags(con: sqlite3.Connection) -> tuple[str, ...]:
    """Every tag in use, in alphabetical order."""
    return tuple(name for (name,) in con.execute("SELECT DISTINCT tag FROM tags ORDER BY tag"))


def _each(con: sqlite3.Connection, sql: str, pairs: list[tuple[int, str]]) -> tuple[tuple[int, str], ...]:
    return tuple(pair for pair in pairs if con.execute(sql, pair).rowcount)


def apply(con: sqlite3.Connection, change: Change) -> Change:
    """Carry out a change, such as the inverse of an earlier one; gives what really changed."""
    marked = (
        mark(con, change.read, read=True, starred=None),
        mark(con, change.unread, read=False, starred=None),
        mark(con, change.starred, read=None, starred=True),
        mark(con, change.unstarred, read=None, starred=False),
    )
    return Change(
        read=marked[0].read,
        unread=marked[1].unread,
        starred=marked[2].starred,
        unstarred=marked[3].unstarred,
        tagged=_each(
            con,
            "INSERT OR IGNORE INTO tags (item_id, tag) SELECT id, ?2 FROM items WHERE id = ?1",
            list(change.tagged),
        ),
        untagged=_each(con, "DELETE FROM tags WHERE item_id = ? AND tag = ?", list(change.untagged)),
        kept=keep(con, change.kept),
        unkept=unkeep(con, change.unkept),
    )
