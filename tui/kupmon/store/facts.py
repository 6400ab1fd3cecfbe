"""Facts: whole as JSON, with the columns they are looked up by."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from kupmon.model import Fact, Kind, Row
from kupmon.store.rows import json, read_fact, writable
from kupmon.store.times import stamp


@dataclass(frozen=True, slots=True)
class StoredFact:
    """A fact with its number in the store and the item that carries it."""

    id: int
    """Stays while the article's text does; a new reading gives new numbers."""
    row: Row
    fact: Fact


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which facts to give; `None` sets no bound."""

    since: datetime | None = None
    """Of items not older than this."""
    until: datetime | None = None
    """Of items not newer than this."""
    kind: Kind | None = None
    place: str | None = None
    """Id of a place that the fact itself names."""


def replace_facts(
    con: sqlite3.Connection, item_id: int, found: Sequence[Fact], places: Collection[str]
) -> None:
    """Put these facts in the place of those an item had; otherwise as `insert_facts`."""
    con.execute("DELETE FROM facts WHERE item_id = ?", (item_id,))
    con.execute("DELETE FROM item_places WHERE item_id = ?", (item_id,))
    insert_facts(con, item_id, found, places)


def insert_facts(
    con: sqlite3.Connection, item_id: int, found: Sequence[Fact], places: Collection[str]
) -> None:
    """Store an item's first facts, and note its places.

    Args:
        con: The writer, inside a transaction.
        item_id: A stored item without facts.
        found: Facts in the order of the text.
        places: Further places that the text names.
    """
    named = set(places)
    for number, fact in enumerate(found):
        speaker = speaker_id(con, writable(fact.attribution.name)) if fact.attribution else None
        fact_id = con.execute(
            "INSERT INTO facts (item_id, number, kind, speaker_id, data) VALUES (?, ?, ?, ?, ?)",
            (item_id, number, fact.kind, speaker, json(fact)),
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


def carriers(con: sqlite3.Connection, wanted: Wanted) -> list[int]:
    """Relevant items that may carry such facts, oldest first."""
    last = 2**62
    values: list[object] = [
        stamp(wanted.since) if wanted.since else -last,
        stamp(wanted.until) if wanted.until else last,
    ]
    sql = "SELECT id FROM items WHERE facts AND relevant AND sorted_at BETWEEN ? AND ?"
    if wanted.kind is not None:
        sql += " AND id IN (SELECT item_id FROM facts WHERE kind = ?)"
        values.append(wanted.kind)
    if wanted.place is not None:
        sql += " AND id IN (SELECT item_id FROM item_places WHERE place = ?)"
        values.append(wanted.place)
    return [number for (number,) in con.execute(f"{sql} ORDER BY sorted_at, id", values)]


def facts_by_item(
    con: sqlite3.Connection, ids: Sequence[int], wanted: Wanted
) -> dict[int, list[tuple[int, Fact]]]:
    """The wanted facts of these items with their numbers, in the order of each text."""
    sql = """SELECT item_id, id, data FROM facts
        WHERE item_id IN (SELECT value FROM json_each(?1)) AND (?2 IS NULL OR kind = ?2)
            AND (?3 IS NULL OR EXISTS (SELECT 1 FROM fact_places WHERE place = ?3 AND fact_id = facts.id))
        ORDER BY item_id, number"""
    found: dict[int, list[tuple[int, Fact]]] = {}
    for item_id, fact_id, data in con.execute(sql, (json(tuple(ids)), wanted.kind, wanted.place)):
        found.setdefault(item_id, []).append((fact_id, read_fact(data)))
    return found
