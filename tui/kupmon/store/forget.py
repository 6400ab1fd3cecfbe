"""Deleting what is old, and keeping what the reader has chosen."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta

from kupmon.model import Reason
from kupmon.store import feeds, search
from kupmon.store.items import key_hash
from kupmon.store.rows import json, read_reasons
from kupmon.store.ties import untie
from kupmon.store.times import stamp

REMEMBERED = timedelta(days=365)
"""How long a feed may go on carrying a forgotten item without its coming back as new."""
BATCH = 500
"""Items deleted in one transaction, so that a poll never waits long."""
CHOSEN = Reason("Kept by you", 1.0)


def forget(con: sqlite3.Connection, older_than: datetime, now: datetime) -> int:
    """Delete up to `BATCH` items that came before a time; gives their number.

    It is their arrival that counts: what a new feed tells of last year was never read yet.
    What is starred, tagged, kept or imported stays: it is the reader's own choice.
    """
    old = con.execute(
        """SELECT id, feed_id, key, relevant FROM items
        WHERE fetched < ? AND NOT starred AND NOT kept
            AND NOT EXISTS (SELECT 1 FROM tags WHERE tags.item_id = items.id)
        ORDER BY id LIMIT ?""",
        (stamp(older_than), BATCH),
    ).fetchall()
    for number, feed, key, relevant in old:
        search.remove(con, number)
        untie(con, number)
        con.execute(
            "INSERT OR REPLACE INTO forgotten (feed_id, key_hash, forgotten_at) VALUES (?, ?, ?)",
            (feed, key_hash(key), stamp(now)),
        )
        con.execute("DELETE FROM items WHERE id = ?", (number,))
        feeds.add_to_counts(con, feed, -1, -relevant)
    con.execute("DELETE FROM forgotten WHERE forgotten_at < ?", (stamp(now - REMEMBERED),))
    return len(old)


def keep(con: sqlite3.Connection, ids: Sequence[int]) -> tuple[int, ...]:
    """Make items relevant by the reader's own choice; gives those that were not kept before."""
    found = con.execute(
        """SELECT items.id, feed_id, relevant, reasons, texts.body_from IS NULL
        FROM items LEFT JOIN texts ON texts.item_id = items.id
        WHERE NOT kept AND items.id IN (SELECT value FROM json_each(?))""",
        (json(tuple(ids)),),
    ).fetchall()
    for number, feed, relevant, reasons, bare in found:
        con.execute(
            "INSERT OR IGNORE INTO texts (item_id, summary, content, enclosures) VALUES (?, '', '', '[]')",
            (number,),
        )
        con.execute(
            "UPDATE items SET kept = 1, relevant = 1, pending = max(pending, ?), reasons = ? WHERE id = ?",
            (bare, json((CHOSEN, *read_reasons(reasons))), number),
        )
        if not relevant:
            search.add(con, number)
            feeds.add_to_counts(con, feed, 0, 1)
    return tuple(number for number, *_ in found)


def unkeep(con: sqlite3.Connection, ids: Sequence[int]) -> tuple[int, ...]:
    """Throw items away again that were kept; gives those that were."""
    found = con.execute(
        "SELECT id, feed_id, reasons FROM items WHERE kept AND id IN (SELECT value FROM json_each(?))",
        (json(tuple(ids)),),
    ).fetchall()
    for number, feed, reasons in found:
        search.remove(con, number)
        untie(con, number)
        own = tuple(reason for reason in read_reasons(reasons) if reason != CHOSEN)
        con.execute("UPDATE items SET kept = 0, relevant = 0, reasons = ? WHERE id = ?", (json(own), number))
        feeds.add_to_counts(con, feed, 0, -1)
    return tuple(number for number, *_ in found)
