"""A query as SQL over `items`; every value is bound, none is ever part of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kupmon.store import finding
from kupmon.store.counts import KYIV, day_start
from kupmon.store.query import And, Has, Node, Not, Or, Query, Score, Text, Time
from kupmon.store.rows import json
from kupmon.store.times import stamp


@dataclass(frozen=True, slots=True)
class Context:
    """What the words of a query are measured against."""

    now: datetime
    last_look: datetime | None
    is_common: Callable[[str], bool]
    """Whether very many items have the words of an FTS5 expression."""


@dataclass(frozen=True, slots=True)
class Condition:
    """An SQL expression and the values of its question marks."""

    sql: str
    values: tuple[object, ...] = ()


FLAGS = {
    "unread": "NOT items.read",
    "read": "items.read",
    "starred": "items.starred",
    "relevant": "items.relevant",
    "dated": "items.published IS NOT NULL",
}
COLUMNS = {"side": "items.side", "owner": "items.owner", "lang": "items.language"}
LOOKED_UP = {
    "feed": "items.feed_id IN (SELECT id FROM feeds WHERE holds(?, url, json_extract(state, '$.name')))",
    "outlet": "items.outlet_id IN (SELECT id FROM outlets WHERE holds(?, name))",
    "tag": "items.id IN (SELECT item_id FROM tags WHERE holds(?, tag) AND holds(tag, ?))",
    "place": "items.id IN (SELECT item_id FROM item_places WHERE place IN (SELECT value FROM json_each(?)))",
    "kind": "items.id IN (SELECT item_id FROM facts WHERE kind = ?)",
    "speaker": """items.id IN (SELECT item_id FROM facts WHERE speaker_id IN
        (SELECT id FROM speakers WHERE holds(?, name)))""",
}
FOUND = "items.id IN (SELECT rowid FROM search WHERE search MATCH ?)"
FOUND_ON_THE_WAY = f"+{FOUND}"
"""The sign keeps SQLite from fetching the found items one by one: it walks the timeline instead."""


def condition(query: Query | None, context: Context, *, below: bool) -> Condition:
    """What an item must fulfil.

    A query that speaks of `is:relevant` itself decides on it; otherwise only relevant items are found, unless
    `below` lets all in.
    """
    parts = []
    if query is not None and query.root is not None:
        parts.append(_node(query.root, context))
        below = below or _decides_relevance(query.root)
    if not below:
        parts.append(Condition("items.relevant"))
    return _joined(parts, " AND ") if parts else Condition("1")


def _decides_relevance(node: Node) -> bool:
    match node:
        case Has("is", ("relevant",)):
            return True
        case And(parts) | Or(parts):
            return any(map(_decides_relevance, parts))
        case Not(part):
            return _decides_relevance(part)
    return False


def _node(node: Node, context: Context) -> Condition:
    if (expression := finding.expression(node)) is not None:
        common = context.is_common(expression)
        return Condition(FOUND_ON_THE_WAY if common else FOUND, (expression,))
    match node:
        case And(parts):
            made = _joined(_and_parts(parts, context), " AND ")
        case Or(parts):
            made = _joined((_node(part, context) for part in parts), " OR ")
        case Not(part):
            inner = _node(part, context)
            made = Condition(f"NOT ({inner.sql})", inner.values)
        case Has():
            made = _has(node, context)
        case Time():
            made = _time(node, context.now)
        case Score(operator, value):
            made = Condition(f"items.score {operator} ?", (value,))
        case Text():
            raise AssertionError("the index answers every text")
    return made


def _and_parts(parts: tuple[Node, ...], context: Context) -> Iterable[Condition]:
    """Conditions of the parts; those the index can answer are asked together, which is many times faster."""
    texts = tuple(part for part in parts if finding.expression(part) is not None)
    if texts:
        yield _node(And(texts), context)
    for part in parts:
        if part not in texts:
            yield _node(part, context)


def _joined(parts: Iterable[Condition], joint: str) -> Condition:
    parts = tuple(parts)
    return Condition(
        "(" + joint.join(part.sql for part in parts) + ")",
        tuple(value for part in parts for value in part.values),
    )


def _has(node: Has, context: Context) -> Condition:
    (value, *_) = node.values
    if node.field == "is":
        if value == "new":
            since = stamp(context.last_look) if context.last_look else -1
            return Condition("items.fetched > ?", (since,))
        return Condition(FLAGS[value])
    if node.field in COLUMNS:
        return Condition(f"{COLUMNS[node.field]} IS ?", (value,))
    sql = LOOKED_UP[node.field]
    if node.field == "place":
        return Condition(sql, (json(node.values),))
    return Condition(sql, (value,) * sql.count("?"))


def _time(node: Time, now: datetime) -> Condition:
    if node.field == "since":
        return Condition("items.sorted_at >= ?", (_bound(node.at, now, last=False),))
    return Condition("items.sorted_at <= ?", (_bound(node.at, now, last=True),))


def _bound(at: timedelta | int | date | datetime, now: datetime, *, last: bool) -> int:
    """The stamp of a time; of a day its first or last moment in Kyiv."""
    match at:
        case timedelta():
            return stamp(now) - at // timedelta(microseconds=1)
        case datetime():
            return stamp(at if at.tzinfo else at.replace(tzinfo=KYIV))
        case int():
            at = (day_start(now) - timedelta(days=at)).date()
    return stamp(datetime.combine(at, time.max if last else time.min, KYIV))
