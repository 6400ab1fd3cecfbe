"""Articles: bodies, what was read out of them, and everything that is shown of one item."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kupmon.model import Article, BodyFrom, Fact, Passage, Reading, Row, StoredArticle
from kupmon.store import facts, feeds, search
from kupmon.store.disputed import disputed
from kupmon.store.pending import State
from kupmon.store.rows import (
    ITEM,
    ITEM_FROM,
    ROW,
    ROW_FROM,
    ROW_WIDTH,
    json,
    read_passage,
    read_reasons,
    read_texts,
    to_item,
    to_row,
    writable,
)
from kupmon.store.ties import Across, tie, untie
from kupmon.store.times import moment


@dataclass(frozen=True, slots=True)
class Version:
    """An item as it was before an edit."""

    replaced: datetime
    """When the edit was seen."""
    title: str
    link: str | None
    body: str


def save_article(
    con: sqlite3.Connection,
    item_id: int,
    article: Article,
    reading: Reading | None,
    *,
    places: Collection[str],
    across: Across | None,
    only_unread: bool,
) -> frozenset[int]:
    """Store an item's body and what was read out of it; without a reading it waits to be read.

    Returns:
        Items whose story is another one now.
    """
    found = con.execute(
        """SELECT feed_id, relevant, kept, pending, items.digest,
            coalesce(texts.body, nullif(texts.content, ''), texts.summary, '')
        FROM items LEFT JOIN texts ON texts.item_id = items.id WHERE items.id = ?""",
        (item_id,),
    ).fetchone()
    if found is None:
        return frozenset()
    feed, was_relevant, kept, pending, digest, text = found
    if digest != article.item.digest or (only_unread and pending != State.READING):
        return frozenset()
    relevant = bool(was_relevant if reading is None else kept or reading.relevance.relevant)
    indexed = relevant == was_relevant and text == writable(article.body)
    if not indexed:
        search.remove(con, item_id)
    if reading is None:
        con.execute("UPDATE items SET pending = ?, facts = 0 WHERE id = ?", (State.READING, item_id))
    else:
        con.execute(
            "UPDATE items SET relevant = ?, score = ?, reasons = ?, pending = 0, facts = ? WHERE id = ?",
            (
                relevant,
                reading.relevance.score,
                json(reading.relevance.reasons),
                len(reading.facts),
                item_id,
            ),
        )
    write_body(con, item_id, article, reading.passage if reading else Passage(()))
    if not indexed:
        search.add(con, item_id)
    facts.replace_facts(con, item_id, reading.facts if reading else (), places)
    feeds.add_to_counts(con, feed, 0, relevant - was_relevant)
    if reading and relevant and across is not None:
        return tie(con, item_id, across)
    return untie(con, item_id)


def write_body(con: sqlite3.Connection, item_id: int, article: Article, passage: Passage) -> None:
    """Store an article's text in place of what was there; what the feed carried is not stored twice."""
    item = article.item
    content = "" if item.content == article.body else item.content
    con.execute(
        """INSERT OR REPLACE INTO texts
        (item_id, summary, content, enclosures, body, body_from, note, passage)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            item_id,
            writable(item.summary),
            writable(content),
            json(item.enclosures),
            writable(article.body),
            article.body_from,
            writable(article.note),
            json(passage),
        ),
    )


def rows(con: sqlite3.Connection, ids: Sequence[int]) -> list[Row]:
    """The rows of these items in the order of `ids`; ids that are not stored are left out."""
    wanted = json(tuple(ids))
    tags, against = tags_of(con, wanted), disputed(con, wanted)
    sql = f"SELECT {ROW} FROM {ROW_FROM} WHERE items.id IN (SELECT value FROM json_each(?))"  # noqa: S608  # our own columns
    found = {
        row[0]: to_row(row, tags.get(row[0], ()), disputed=row[0] in against)
        for row in con.execute(sql, (wanted,))
    }
    return [found[item_id] for item_id in ids if item_id in found]


def tags_of(con: sqlite3.Connection, wanted: str) -> dict[int, tuple[str, ...]]:
    """Tags by item, in alphabetical order.

    Args:
        con: Where to read.
        wanted: Ids as a JSON array.
    """
    sql = "SELECT item_id, tag FROM tags WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY tag"
    tags: dict[int, tuple[str, ...]] = {}
    for item_id, tag in con.execute(sql, (wanted,)):
        tags[item_id] = (*tags.get(item_id, ()), tag)
    return tags


def article(con: sqlite3.Connection, item_id: int) -> StoredArticle | None:
    """All that is stored of one item."""
    return next(iter(articles(con, (item_id,))), None)


def articles(con: sqlite3.Connection, ids: Iterable[int]) -> list[StoredArticle]:
    """All that is stored of these items, in the order of `ids`; ids that are not stored are left out."""
    ids = tuple(ids)
    wanted = json(ids)
    tags, against = tags_of(con, wanted), disputed(con, wanted)
    sql = f"""SELECT {ROW}, items.reasons, items.versions, items.pending,
            texts.summary, texts.content, texts.enclosures,
            texts.body, texts.body_from, texts.note, texts.passage
        FROM {ROW_FROM} LEFT JOIN texts ON texts.item_id = items.id
        WHERE items.id IN (SELECT value FROM json_each(?))"""  # noqa: S608  # our own columns
    found = {row[0]: row for row in con.execute(sql, (wanted,)).fetchall()}
    return [
        _to_article(
            to_row(row[:ROW_WIDTH], tags.get(item_id, ()), disputed=item_id in against),
            row[ROW_WIDTH:],
            facts.facts_of(con, item_id),
        )
        for item_id in ids
        if (row := found.get(item_id)) is not None
    ]


def _to_article(row: Row, found: Sequence[Any], read: tuple[Fact, ...]) -> StoredArticle:
    reasons, versions, pending, summary, content, enclosures, body, body_from, note, passage = found
    if body_from is None:
        body, body_from = carried(summary or "", content or "")
    return StoredArticle(
        row=row,
        body=body,
        body_from=body_from,
        note=note or "",
        reasons=read_reasons(reasons),
        passage=read_passage(passage) if passage else Passage(()),
        facts=read,
        enclosures=read_texts(enclosures) if enclosures else (),
        versions=versions,
        unread=pending == State.READING,
    )


def carried(summary: str, content: str) -> tuple[str, BodyFrom]:
    """What there is to read of an item before its page was asked for."""
    return (content, "feed") if content else (summary, "summary")


def bodies(con: sqlite3.Connection, after: int, limit: int) -> list[tuple[int, Article]]:
    """Relevant items that were read, in the order of arrival, from the id behind `after` on."""
    sql = f"""SELECT {ITEM}, texts.body, texts.body_from, texts.note FROM {ITEM_FROM}
        WHERE items.id > ? AND items.relevant AND texts.body_from IS NOT NULL AND NOT items.pending
        ORDER BY items.id LIMIT ?"""  # noqa: S608  # our own columns
    found = con.execute(sql, (after, limit)).fetchall()
    items = (to_item(row[:-3]) for row in found)
    return [
        (number, Article(item, body, body_from, note))
        for (number, item), (body, body_from, note) in zip(items, (row[-3:] for row in found), strict=True)
    ]


def versions(con: sqlite3.Connection, item_id: int) -> tuple[Version, ...]:
    """The former versions of an item, oldest first."""
    sql = "SELECT replaced, title, link, body FROM versions WHERE item_id = ? ORDER BY id"
    return tuple(
        Version(moment(replaced), title, link, body)
        for replaced, title, link, body in con.execute(sql, (item_id,))
    )
