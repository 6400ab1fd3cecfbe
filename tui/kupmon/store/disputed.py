"""Which items tell what other voices tell otherwise: who holds a place, or counts that lie far apart."""

from __future__ import annotations

import sqlite3

DAY = 86_400_000_000
"""Microseconds: claims on control stand against each other where both were told within a day."""
FAR = 1.5
"""Times that one count must be another to be far from it."""
FAR_BY = 3
"""And by how much at least."""

_CONTROL = """SELECT DISTINCT mine.item_id FROM told AS mine
    WHERE mine.item_id IN (SELECT value FROM json_each(?1))
    AND mine.holder IN ('ukrainian', 'russian') AND EXISTS (
        SELECT 1 FROM told AS other WHERE other.holder IS NOT NULL AND other.place = mine.place
            AND other.told BETWEEN mine.told - ?2 AND mine.told + ?2
            AND other.holder = iif(mine.holder = 'russian', 'ukrainian', 'russian')
            AND other.voice != mine.voice)"""
_COUNTS = """SELECT DISTINCT mine.item_id FROM counted AS mine
    WHERE mine.item_id IN (SELECT value FROM json_each(?1)) AND EXISTS (
        SELECT 1 FROM counted AS other WHERE other.grp = mine.grp AND other.voice != mine.voice
            AND other.item_id != mine.item_id
            AND (other.low >= ?2 * mine.high AND other.low >= mine.high + ?3
                OR mine.low >= ?2 * other.high AND mine.low >= other.high + ?3))"""


def disputed(con: sqlite3.Connection, wanted: str) -> frozenset[int]:
    """Those of the items with a fact that another voice contradicts.

    Args:
        con: Where to read.
        wanted: Ids as a JSON array.
    """
    control = con.execute(_CONTROL, (wanted, DAY))
    counts = con.execute(_COUNTS, (wanted, FAR, FAR_BY))
    return frozenset(number for found in (control, counts) for (number,) in found.fetchall())
