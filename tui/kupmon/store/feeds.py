"""What is remembered of feeds between polls."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import replace

from kupmon.model import FeedState
from kupmon.store.rows import json, read_state


def feed_id(con: sqlite3.Connection, url: str) -> int:
    """The number of a feed, given on first sight."""
    found = con.execute("SELECT id FROM feeds WHERE url = ?", (url,)).fetchone()
    if found is None:
        return con.execute("INSERT INTO feeds (url) VALUES (?)", (url,)).lastrowid or 0
    return int(found[0])


def save_state(con: sqlite3.Connection, state: FeedState) -> int:
    """Remember how a poll went; gives the feed's number.

    The counts in `state` are passed over: the store keeps its own.
    """
    number = feed_id(con, state.url)
    con.execute("UPDATE feeds SET state = ? WHERE id = ?", (json(state), number))
    return number


def add_to_counts(con: sqlite3.Connection, feed: int, items: int, relevant: int) -> None:
    """Keep count of a feed's stored items; negative numbers take away."""
    if items or relevant:
        con.execute(
            "UPDATE feeds SET items = items + ?, relevant = relevant + ? WHERE id = ?",
            (items, relevant, feed),
        )


def states(con: sqlite3.Connection) -> dict[str, FeedState]:
    """Every feed that was ever polled, by its address."""
    found = con.execute("SELECT url, state, items, relevant FROM feeds WHERE state IS NOT NULL ORDER BY id")
    return {
        url: replace(read_state(state), items=items, relevant=relevant)
        for url, state, items, relevant in found
    }


def raw_known(con: sqlite3.Connection, url: str, among: Collection[bytes] | None) -> set[bytes]:
    """Hashes of the raw entries that are stored of a feed: of all, or those among some."""
    sql = """SELECT raw FROM items
        WHERE raw IS NOT NULL AND feed_id = (SELECT id FROM feeds WHERE url = ?1)"""
    if among is None:
        return {raw for (raw,) in con.execute(sql, (url,))}
    sql += " AND raw = ?2 LIMIT 1"
    return {raw for raw in among if con.execute(sql, (url, raw)).fetchone()}
