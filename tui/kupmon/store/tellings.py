"""Facts across articles: found by index, and given with all that is known of who tells them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kupmon.model import KINDS, Fact, SourceSide
from kupmon.store.rows import json, read_fact
from kupmon.store.times import moment, stamp

Pair = tuple[int, int]
"""An item and the number of one of its facts."""


@dataclass(frozen=True, slots=True)
class Teller:
    """A tied item, as far as its facts need it."""

    id: int
    outlet: str
    side: SourceSide | None
    link: str | None
    when: datetime
    dated: bool
    story: int
    credit: str
    credit_side: SourceSide | None
    body: str


@dataclass(frozen=True, slots=True)
class StoredTelling:
    """A fact and the item that tells it."""

    teller: Teller
    number: int
    fact: Fact


@dataclass(frozen=True, slots=True)
class Time:
    """Both ends belong to it; in the numbers of the file."""

    since: int
    until: int

    @classmethod
    def between(cls, since: datetime, until: datetime) -> Time:
        """The time between two aware moments."""
        return cls(stamp(since), stamp(until))


@dataclass(frozen=True, slots=True)
class Held:
    """A fact by which a place is held by a side, or contested."""

    when: datetime
    place: str
    holder: str
    side: SourceSide | None
    """Of who says it."""
    voice: int
    pair: Pair


@dataclass(frozen=True, slots=True)
class Counted:
    """A fact that counts something."""

    group: int
    """Of all that count the same thing."""
    low: int
    high: int
    """Bounds as stored: an open one is 0, or a number beyond all counts."""
    voice: int
    pair: Pair


@dataclass(frozen=True, slots=True)
class Day:
    """How often a name was heard on one day."""

    name: str
    side: SourceSide | None
    day: int
    """Whole days before the end of the time."""
    facts: int
    articles: int
    last: datetime


class Tellings:
    """Reads one state of the store; lent out by `Store.tellings`."""

    def __init__(self, con: sqlite3.Connection) -> None:
        self._con = con

    def of(self, pairs: Collection[Pair]) -> list[StoredTelling]:
        """These facts with the items that tell them, oldest first; those no longer stored are left out."""
        wanted = json(tuple(pairs))
        items = {teller.id: teller for teller in self._tellers({item for item, _ in pairs})}
        sql = """SELECT item_id, number, data FROM json_each(?) AS wanted CROSS JOIN facts
            ON item_id = wanted.value ->> 0 AND number = wanted.value ->> 1"""
        found = [
            StoredTelling(items[item], number, read_fact(data))
            for item, number, data in self._con.execute(sql, (wanted,))
            if item in items
        ]
        return sorted(found, key=lambda one: (one.teller.when, one.teller.id, one.number))

    def _tellers(self, ids: Iterable[int]) -> Iterable[Teller]:
        sql = """SELECT items.id, outlets.name, side, link, sorted_at, published IS NOT NULL,
                coalesce(story, items.id), coalesce(credit, ''), credit_side, coalesce(texts.body, '')
            FROM json_each(?) AS wanted CROSS JOIN items ON items.id = wanted.value
            JOIN outlets ON outlets.id = outlet_id LEFT JOIN signatures ON signatures.item_id = items.id
            LEFT JOIN texts ON texts.item_id = items.id"""
        for number, outlet, side, link, when, dated, *further in self._con.execute(sql, (json(tuple(ids)),)):
            yield Teller(number, outlet, side, link, moment(when), bool(dated), *further)

    def told_in(self, time: Time, kinds: Sequence[str] | None = None) -> list[Pair]:
        """All facts of a time, or those of these kinds."""
        sql = """SELECT DISTINCT item_id, number FROM json_each(?) AS kinds
            CROSS JOIN told ON kind = kinds.value AND told BETWEEN ? AND ?"""
        return self._con.execute(sql, (json(kinds or KINDS), time.since, time.until)).fetchall()

    def told_at(self, place: str, time: Time, limit: int) -> list[Pair]:
        """Facts that name a place, the newest first."""
        sql = """SELECT item_id, number FROM told WHERE place = ? AND told BETWEEN ? AND ?
            ORDER BY told DESC, item_id DESC, number DESC LIMIT ?"""
        return self._con.execute(sql, (place, time.since, time.until, limit)).fetchall()

    def told_by(self, kind: str, speakers: Collection[str], time: Time) -> list[Pair]:
        """Facts of one kind that one of these names states."""
        sql = """SELECT DISTINCT item_id, number FROM told WHERE kind = ? AND told BETWEEN ? AND ?
            AND speaker IN (SELECT value FROM json_each(?))"""
        return self._con.execute(sql, (kind, time.since, time.until, json(tuple(speakers)))).fetchall()

    def told_with(self, keys: Collection[int], time: Time, most: int) -> list[Pair]:
        """Facts that share one of these keys; of each key at most so many, the newest."""
        sql = """SELECT item_id, number FROM fact_keys WHERE key = ? AND told BETWEEN ? AND ?
            ORDER BY told DESC LIMIT ?"""
        found = (pair for key in keys for pair in self._con.execute(sql, (key, time.since, time.until, most)))
        return list(dict.fromkeys(found))

    def first_told(self, keys: Collection[int]) -> dict[int, datetime]:
        """When each key was told first, ever."""
        sql = """SELECT value, (SELECT min(told) FROM fact_keys WHERE fact_keys.key = value)
            FROM json_each(?)"""
        found = self._con.execute(sql, (json(tuple(keys)),))
        return {key: moment(told) for key, told in found if told is not None}

    def new_since(self, time: Time, kinds: Sequence[str], limit: int) -> list[Pair]:
        """Facts of a time and of these kinds that share no key with an older one, the newest first."""
        sql = """SELECT DISTINCT item_id, number, told FROM told AS fresh WHERE told BETWEEN ?1 AND ?2
                AND kind IN (SELECT value FROM json_each(?3))
                AND EXISTS (SELECT 1 FROM fact_keys AS mine
                    WHERE mine.item_id = fresh.item_id AND mine.number = fresh.number)
                AND NOT EXISTS (SELECT 1 FROM fact_keys AS mine
                    JOIN fact_keys AS older ON older.key = mine.key
                    WHERE mine.item_id = fresh.item_id AND mine.number = fresh.number AND older.told < ?1)
            ORDER BY told DESC LIMIT ?4"""
        found = self._con.execute(sql, (time.since, time.until, json(kinds), limit))
        return [(item, number) for item, number, _ in found]

    def counted_losses(self, time: Time, types: Collection[str]) -> list[Pair]:
        """Losses of these types that are counted."""
        sql = """SELECT DISTINCT item_id, number FROM told JOIN counted USING (item_id, number, told)
            WHERE kind = 'losses' AND told BETWEEN ? AND ? AND type IN (SELECT value FROM json_each(?))"""
        return self._con.execute(sql, (time.since, time.until, json(tuple(types)))).fetchall()

    def struck(self, time: Time) -> list[tuple[int, str, int, int]]:
        """Day, place, item and number of strikes that are not the Ukrainian side's."""
        sql = """SELECT day, place, item_id, number FROM told WHERE kind = 'strike' AND told BETWEEN ? AND ?
            AND actor IS NOT 'ukrainian' AND day IS NOT NULL AND place != '' ORDER BY told"""
        return self._con.execute(sql, (time.since, time.until)).fetchall()

    def recounted(self, time: Time, types: Collection[str], most: int) -> list[Pair]:
        """People hurt, and by what, where of one place and day several figures are told; the latest."""
        sql = """WITH harmed AS (SELECT place, day, item_id, number, type FROM told WHERE kind = 'civilians'
                AND told BETWEEN ?1 AND ?2 AND type IN (SELECT value FROM json_each(?3)) AND place != ''),
            events AS (SELECT place, day FROM harmed JOIN counted USING (item_id, number)
                GROUP BY place, day HAVING count(DISTINCT type || low || '-' || high) > 1
                ORDER BY day DESC, place LIMIT ?4),
            told_of AS (SELECT harmed.place, item_id, number FROM harmed JOIN events USING (place, day))
            SELECT item_id, number FROM told_of UNION SELECT told.item_id, told.number FROM told_of
            JOIN told ON told.item_id = told_of.item_id AND told.place = told_of.place AND kind = 'strike'"""
        return self._con.execute(sql, (time.since, time.until, json(tuple(types)), most)).fetchall()

    # Who holds what.

    def control(self, time: Time) -> list[Held]:
        """Who holds what by each fact that says it, oldest first."""
        sql = """SELECT told, place, holder, side, voice, item_id, number FROM told
            WHERE holder IS NOT NULL AND place != '' AND told BETWEEN ? AND ?
            ORDER BY told, item_id, number"""
        found = self._con.execute(sql, (time.since, time.until))
        return [
            Held(moment(told), place, holder, side, voice, (item, number))
            for told, place, holder, side, voice, item, number in found
        ]

    def counts_at_odds(self, time: Time, times: float, by: int) -> list[Counted]:
        """Facts that count the same thing as another, far from it and by another voice.

        Of each voice's count the first telling.
        """
        sql = """SELECT grp, low, high, voice, item_id, number, min(told) FROM counted
            WHERE told BETWEEN ?1 AND ?2 AND grp IN (
                SELECT grp FROM counted WHERE told BETWEEN ?1 AND ?2 GROUP BY grp
                HAVING max(low) >= ?3 * min(high) AND max(low) >= min(high) + ?4
                    AND min(voice) < max(voice))
            GROUP BY grp, low, high, voice"""
        found = self._con.execute(sql, (time.since, time.until, times, by))
        return [
            Counted(group, low, high, voice, (item, number))
            for group, low, high, voice, item, number, _ in found
        ]

    def held_at(self, place: str, holder: str, time: Time) -> list[Pair]:
        """Facts by which a place is held by one side."""
        sql = """SELECT item_id, number FROM told
            WHERE holder = ? AND holder IS NOT NULL AND place = ? AND told BETWEEN ? AND ?"""
        return self._con.execute(sql, (holder, place, time.since, time.until)).fetchall()

    def counted_with(self, pair: Pair) -> list[Pair]:
        """Facts that count the same thing as a fact."""
        sql = """SELECT other.item_id, other.number FROM counted AS mine JOIN counted AS other USING (grp)
            WHERE mine.item_id = ? AND mine.number = ?"""
        return self._con.execute(sql, pair).fetchall()

    # How much was heard.

    def named(self, time: Time, places: Collection[str]) -> dict[str, tuple[int, datetime]]:
        """Of these places: articles whose facts name it, and when one did last."""
        sql = """SELECT place, count(DISTINCT item_id), max(told) FROM json_each(?) AS wanted
            CROSS JOIN told ON place = wanted.value AND told BETWEEN ? AND ? GROUP BY place"""
        found = self._con.execute(sql, (json(tuple(places)), time.since, time.until))
        return {place: (count, moment(last)) for place, count, last in found}

    def sides(self, time: Time) -> list[tuple[SourceSide | None, int, int]]:
        """Side, articles and outlets."""
        sql = """SELECT side, count(*), count(DISTINCT outlet_id) FROM items
            WHERE relevant AND sorted_at BETWEEN ? AND ? GROUP BY side"""
        return self._con.execute(sql, (time.since, time.until)).fetchall()

    def speakers(self, time: Time) -> list[Day]:
        """Every speaker of a time, day by day."""
        sql = """SELECT speaker, side, (?2 - told) / 86400000000 AS back,
                count(*), count(DISTINCT item_id), max(told)
            FROM told WHERE told BETWEEN ?1 AND ?2 AND speaker IS NOT NULL AND nth = 0
            GROUP BY speaker, side, back"""
        return self._days(sql, time)

    def outlets(self, time: Time) -> list[Day]:
        """Every outlet of a time, day by day; of the relevant articles."""
        sql = """SELECT outlets.name, side, (?2 - sorted_at) / 86400000000 AS back, 0, count(*),
                max(sorted_at)
            FROM items JOIN outlets ON outlets.id = outlet_id
            WHERE relevant AND sorted_at BETWEEN ?1 AND ?2 GROUP BY outlet_id, side, back"""
        return self._days(sql, time)

    def _days(self, sql: str, time: Time) -> list[Day]:
        found = self._con.execute(sql, (time.since, time.until))
        return [
            Day(name, side, back, facts, articles, moment(last))
            for name, side, back, facts, articles, last in found
        ]

    def told_then(
        self, when: datetime, *, speaker: str | None = None, outlet: str | None = None
    ) -> list[Pair]:
        """Facts told at one moment by a speaker, or in an outlet, as their names are spelled."""
        sql = """SELECT item_id, number FROM told WHERE told = ?1 AND (?2 IS NULL OR speaker = ?2)
            AND (?3 IS NULL OR item_id IN (SELECT items.id FROM items JOIN outlets ON outlets.id = outlet_id
                WHERE sorted_at = ?1 AND relevant AND outlets.name = ?3))
            ORDER BY item_id, number LIMIT 1"""
        return self._con.execute(sql, (stamp(when), speaker, outlet)).fetchall()

    def names(self) -> list[str]:
        """Every speaker ever named, as spelled."""
        return [name for (name,) in self._con.execute("SELECT name FROM speakers")]
