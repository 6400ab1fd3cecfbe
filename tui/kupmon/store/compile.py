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
    within: tuple[int, int] | None = None
    """Least and greatest id of the items that are asked about; `None`: all."""


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
}
COLLECTED = {
    "place": "SELECT item_id FROM item_places WHERE place IN (SELECT value FROM json_each(?))",
    "kind": "SELECT item_id FROM facts WHERE kind = ?",
    "speaker": """SELECT item_id FROM facts WHERE speaker_id IN
        (SELECT id FROM speakers WHERE holds(?, name))""",
}
"""Of many items: only those within the ids that are asked about are looked up."""


def condition(query: Query | None, context: Context, *, below: bool) -> Condition:
    """What an item must fulfil.

    A query that speaks of `is:relevant` itself decides on it; otherwise only relevant items are found, unless
    `below` lets all in.
    """
    parts = []
    if query is not None and query.root is not None:
        parts.append(_node(query.root, context))
    if not lets_all_in(query, below=below):
        parts.append(Condition("items.relevant"))
    return _joined(parts, " AND ") if parts else Condition("1")


def lets_all_in(query: Query | None, *, below: bool) -> bool:
    """Whether what is not relevant is looked at as well."""
    return below or (query is not None and query.root is not None and _decides_relevance(query.root))


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
        found = _collected("SELECT rowid FROM search WHERE search MATCH ?", (expression,), "rowid", context)
        # The sign keeps SQLite from fetching the items one by one: it walks the timeline instead.
        return Condition(f"+{found.sql}", found.values) if context.is_common(expression) else found
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
    """Conditions of the parts; those the index can answer are asked together, which is many times faster.

    They stand last: an item that fails by its own columns is not looked for among all that have the words.
    """
    texts = tuple(part for part in parts if finding.expression(part) is not None)
    for part in parts:
        if part not in texts:
            yield _node(part, context)
    if texts:
        yield _node(And(texts), context)


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
    if node.field in COLLECTED:
        given = json(node.values) if node.field == "place" else value
        return _collected(COLLECTED[node.field], (given,), "item_id", context)
    sql = LOOKED_UP[node.field]
    return Condition(sql, (value,) * sql.count("?"))


def _collected(select: str, values: tuple[object, ...], column: str, context: Context) -> Condition:
    """Items among those that another table gives, which is asked only about the ids that matter."""
    if context.within is None:
        return Condition(f"items.id IN ({select})", values)
    return Condition(f"items.id IN ({select} AND {column} BETWEEN ? AND ?)", (*values, *context.within))


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
