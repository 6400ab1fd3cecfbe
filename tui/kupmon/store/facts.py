"""Facts: whole as JSON, with the columns they are looked up by."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

from kupmon.model import Fact
from kupmon.store.rows import json, read_fact, writable


def replace_facts(
    con: sqlite3.Connection, item_id: int, found: Sequence[Fact], places: Collection[str]
) -> None:
    """Put these facts in the place of those an item had, and note its places.

    Args:
        con: The writer, inside a transaction.
        item_id: A stored item.
        found: Facts in the order of the text.
        places: Further places that the text names.
    """
    con.execute("DELETE FROM facts WHERE item_id = ?", (item_id,))
    con.execute("DELETE FROM item_places WHERE item_id = ?", (item_id,))
    named = set(places)
    for number, fact in enumerate(found):
        speaker = speaker_id(con, writable(fact.attribution.name)) if fact.attribution else None
        fact_id = con.execute(
            "INSERT INTO facts (item_id, number, kind, speaker_id, data) VALUES (?, ?, ?, ?, ?)",
            (item_id, number, fact.kind, speaker, writable(json(fact))),
        ).lastrowid
        con.executemany(
            "INSERT OR IGNORE INTO fact_places (place, fact_id) VALUES (?, ?)",
            [(place, fact_id) for place in fact.places],
        )
        named.update(fact.places)
    con.executemany(
        "INSERT INTO item_places (place, item_id) VALUES (?, ?)",
        [(place, item_id) for place in sorted(named)],
    )


def speaker_id(con: sqlite3.Connection, name: str) -> int:
    """The number of a speaker, given on first sight."""
    found = con.execute("SELECT id FROM speakers WHERE name = ?", (name,)).fetchone()
    if found is None:
        return con.execute("INSERT INTO speakers (name) VALUES (?)", (name,)).lastrowid or 0
    return int(found[0])


def facts_of(con: sqlite3.Connection, item_id: int) -> tuple[Fact, ...]:
    """The facts of one item, in the order of its text."""
    sql = "SELECT data FROM facts WHERE item_id = ? ORDER BY number"
    return tuple(read_fact(data) for (data,) in con.execute(sql, (item_id,)))
