"""What ties an article to others: its story, and by what its facts are found from elsewhere.

All of it is derived from the articles and can be made anew; what it means is known to who hands it in.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from kupmon.claims import TiedFact, Ties
from kupmon.store.rows import json, writable

FAR_DAYS = 5
"""Days apart up to which two articles may share words and be one story."""
NEAR_DAYS = 2
"""As before, for other words."""
LIKELY = 0.25
"""Share of the shorter text's sampled runs that make two worth comparing."""


Alike = Callable[[int, bytes, Iterable[tuple[int, bytes]]], Collection[int]]
"""Given an article's id and signature and those of others: ids of the others that tell the same story."""


@dataclass(frozen=True, slots=True)
class Across:
    """How an article is tied to the others."""

    ties: Ties
    alike: Alike


def tie(con: sqlite3.Connection, item_id: int, across: Across | None) -> frozenset[int]:
    """Tie a relevant item to the others, in place of how it was tied before.

    Args:
        con: The writer, inside a transaction.
        item_id: Of the item; one that is not stored or not relevant is tied to none.
        across: How; `None`: it cannot be tied, and waits no longer.

    Returns:
        Items whose story is another one now, itself included.
    """
    changed = untie(con, item_id)
    if across is None:
        con.execute("UPDATE items SET tied = 1 WHERE id = ?", (item_id,))
        return changed
    ties = across.ties
    found = con.execute("SELECT sorted_at FROM items WHERE id = ? AND relevant", (item_id,)).fetchone()
    if found is None:
        return changed
    links = across.alike(item_id, ties.signature, _candidates(con, ties))
    write_signature(con, item_id, ties)
    write_facts(con, item_id, found[0], ties.lines)
    con.executemany(
        "INSERT OR IGNORE INTO story_links (one, other) VALUES (?, ?)",
        [pair for other in links for pair in ((item_id, other), (other, item_id))],
    )
    con.execute("UPDATE items SET tied = 1 WHERE id = ?", (item_id,))
    return changed | _tell_story(con, _linked(con, item_id))


def untie(con: sqlite3.Connection, item_id: int) -> frozenset[int]:
    """Take an item out of its story, and its facts out of what is looked up; its text and facts stay.

    Returns:
        Items whose story is another one now.
    """
    known = con.execute("SELECT day, keys FROM signatures WHERE item_id = ?", (item_id,)).fetchone()
    if known is None:
        return frozenset()
    day, keys = known
    con.executemany(
        "DELETE FROM story_keys WHERE day = ? AND key = ? AND item_id = ?",
        [(day, key, item_id) for key in array("q", keys)],
    )
    others = [other for (other,) in con.execute("SELECT other FROM story_links WHERE one = ?", (item_id,))]
    con.execute("DELETE FROM story_links WHERE one = ?", (item_id,))
    con.executemany("DELETE FROM story_links WHERE one = ? AND other = ?", [(n, item_id) for n in others])
    for table in ("signatures", "told", "fact_keys", "counted"):
        con.execute(f"DELETE FROM {table} WHERE item_id = ?", (item_id,))  # noqa: S608  # our own tables
    con.execute("UPDATE items SET tied = 0, story = NULL WHERE id = ?", (item_id,))
    changed: frozenset[int] = frozenset({item_id})
    for other in others:
        if other not in changed:
            changed |= _tell_story(con, _linked(con, other))
    return changed


def _linked(con: sqlite3.Connection, item_id: int) -> set[int]:
    """All that hangs together with an item."""
    seen, waiting = {item_id}, [item_id]
    while waiting:
        sql = "SELECT other FROM story_links WHERE one = ?"
        fresh = {other for (other,) in con.execute(sql, (waiting.pop(),))} - seen
        seen |= fresh
        waiting += fresh
    return seen


def _tell_story(con: sqlite3.Connection, members: Collection[int]) -> frozenset[int]:
    """Name a story by its first article; gives the members whose row looks other than before."""
    wanted = json(tuple(members))
    sql = """SELECT id, story FROM items WHERE id IN (SELECT value FROM json_each(?))
        ORDER BY sorted_at, id"""
    found = con.execute(sql, (wanted,)).fetchall()
    first = found[0][0]
    con.executemany(
        "UPDATE items SET story = ? WHERE id = ?",
        [(first, number) for number, story in found if story != first],
    )
    return frozenset(number for number, _ in found)


def _candidates(con: sqlite3.Connection, ties: Ties) -> list[tuple[int, bytes]]:
    """Articles of nearby days that share enough words, or enough of what a translation keeps."""
    likely = set(_by_words(con, ties)) | set(_by_anchors(con, ties))
    sql = "SELECT item_id, data FROM signatures WHERE item_id IN (SELECT value FROM json_each(?))"
    return con.execute(sql, (json(tuple(likely)),)).fetchall()


def _by_words(con: sqlite3.Connection, ties: Ties) -> Iterable[int]:
    sql = """WITH shared (item_id, amount) AS (
            SELECT item_id, count(*) FROM json_each(?1) AS days CROSS JOIN json_each(?2) AS runs
            CROSS JOIN story_keys ON day = days.value AND story_keys.key = runs.value
            GROUP BY item_id)
        SELECT item_id FROM shared JOIN signatures USING (item_id) WHERE amount >= ?3 * min(?4, sampled)"""
    values = (_days(ties.day, FAR_DAYS), json(ties.runs), LIKELY, ties.sampled)
    return [number for (number,) in con.execute(sql, values)]


def _by_anchors(con: sqlite3.Connection, ties: Ties) -> Iterable[int]:
    sql = """WITH shared (item_id, common) AS (
            SELECT item_id, sum(anchors.value ->> 1) FROM json_each(?1) AS days
            CROSS JOIN json_each(?2) AS anchors
            CROSS JOIN story_keys ON day = days.value AND story_keys.key = anchors.value ->> 0
            GROUP BY item_id)
        SELECT item_id FROM shared JOIN signatures USING (item_id)
        WHERE common >= max(?3, ?4 * min(?5, weight)) - 1e-6"""
    pairs = json(tuple(ties.anchors.items()))
    values = (_days(ties.day, NEAR_DAYS), pairs, ties.least, ties.share, sum(ties.anchors.values()))
    return [number for (number,) in con.execute(sql, values)]


def _days(day: int, around: int) -> str:
    return json(tuple(range(day - around, day + around + 1)))


def write_signature(con: sqlite3.Connection, item_id: int, ties: Ties) -> None:
    """Store what an item is set beside others by; it has none yet."""
    keys = array("q", (*ties.runs, *ties.anchors))
    con.execute(
        """INSERT INTO signatures (item_id, day, sampled, weight, credit, credit_side, keys, data)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            item_id,
            ties.day,
            ties.sampled,
            sum(ties.anchors.values()),
            writable(ties.credit),
            ties.credit_side,
            keys.tobytes(),
            ties.signature,
        ),
    )
    con.executemany(
        "INSERT INTO story_keys (day, key, item_id) VALUES (?, ?, ?)",
        [(ties.day, key, item_id) for key in keys],
    )


def write_facts(con: sqlite3.Connection, item_id: int, at: int, lines: Iterable[TiedFact]) -> None:
    """Store by what an item's facts are looked up; `at` is what it is sorted by."""
    told, keys, counts = [], [], []
    rows: Counter[int] = Counter()
    for line in lines:
        known = (line.number, line.kind, line.type, line.actor, line.day)
        said = (line.side, line.holder, line.voice, line.speaker)
        for place in line.places or ("",):
            told.append((place, rows[line.number], at, item_id, *known, *said))
            rows[line.number] += 1
        keys += [(key, at, item_id, line.number) for key in line.keys]
        if line.group is not None:
            counts.append((line.group, line.low, line.high, line.voice, at, item_id, line.number))
    con.executemany(
        """INSERT OR IGNORE INTO told
        (place, nth, told, item_id, number, kind, type, actor, day, side, holder, voice, speaker)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        told,
    )
    con.executemany("INSERT OR IGNORE INTO fact_keys (key, told, item_id, number) VALUES (?, ?, ?, ?)", keys)
    con.executemany(
        """INSERT OR IGNORE INTO counted (grp, low, high, voice, told, item_id, number)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        counts,
    )


def story(con: sqlite3.Connection, item_id: int) -> tuple[int, ...]:
    """Ids of an item's story, oldest first, itself included; empty for one that is not stored."""
    sql = """SELECT id FROM items WHERE id = ?1 OR story = (SELECT story FROM items WHERE id = ?1)
        ORDER BY sorted_at, id"""
    return tuple(number for (number,) in con.execute(sql, (item_id,)))


def signature(con: sqlite3.Connection, item_id: int) -> bytes | None:
    """What an item is tied by."""
    found = con.execute("SELECT data FROM signatures WHERE item_id = ?", (item_id,)).fetchone()
    return None if found is None else bytes(found[0])
