"""Rows of tables to values of the model and back; what is no column of its own is JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from kupmon.model import Fact, FeedState, Item, Passage, Reason, Relevance, Row
from kupmon.store.times import moment, moment_or_none, sort_time, stamp, stamp_or_none

encoder = msgspec.json.Encoder()
read_state = msgspec.json.Decoder(FeedState).decode
read_reasons = msgspec.json.Decoder(tuple[Reason, ...]).decode
read_passage = msgspec.json.Decoder(Passage).decode
read_fact = msgspec.json.Decoder(Fact).decode
read_texts = msgspec.json.Decoder(tuple[str, ...]).decode

ROW = """items.id, feeds.url, outlets.name, items.side, items.owner, items.language, items.title, items.link,
    items.published, items.updated, items.fetched, items.sorted_at, items.relevant, items.score, items.read,
    items.starred, items.facts,
    iif(items.story IS NULL, 1, (SELECT count(*) FROM items AS same WHERE same.story = items.story))"""
ROW_FROM = "items JOIN feeds ON feeds.id = items.feed_id JOIN outlets ON outlets.id = items.outlet_id"
ROW_WIDTH = 18
"""Columns in `ROW`."""


def json(value: object) -> str:
    """A value of the model as JSON text, which SQLite takes whatever the value's texts hold."""
    try:
        return encoder.encode(value).decode()
    except UnicodeEncodeError:
        return encoder.encode(_all_writable(msgspec.to_builtins(value))).decode()


def _all_writable(value: Any) -> Any:
    match value:
        case str():
            return writable(value)
        case list() | tuple():
            return [_all_writable(each) for each in value]
        case dict():
            return {_all_writable(name): _all_writable(each) for name, each in value.items()}
    return value


def writable(text: str) -> str:
    """The text without lone surrogates, which SQLite refuses together with the whole transaction."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def writable_or_none(text: str | None) -> str | None:
    """As `writable`; nothing for nothing."""
    return None if text is None else writable(text)


def to_row(found: Sequence[Any], tags: tuple[str, ...] = (), *, disputed: bool = False) -> Row:
    """A timeline row from the columns of `ROW`."""
    (
        item_id, url, outlet, side, owner, language, title, link,
        published, updated, fetched, sorted_at, relevant, score, read, starred, facts,
        reprints,
    ) = found  # fmt: skip
    return Row(
        id=item_id,
        feed=url,
        outlet=outlet,
        side=side,
        owner=owner,
        language=language,
        title=title,
        link=link,
        published=moment_or_none(published),
        updated=moment_or_none(updated),
        fetched=moment(fetched),
        when=moment(sorted_at),
        relevant=bool(relevant),
        score=score,
        read=bool(read),
        starred=bool(starred),
        tags=tags,
        facts=facts,
        reprints=reprints,
        disputed=disputed,
    )


def item_values(item: Item, relevance: Relevance) -> dict[str, object]:
    """The columns of `items` that come from a feed."""
    return {
        "key": writable(item.key),
        "title": writable(item.title),
        "link": writable_or_none(item.link),
        "side": item.side,
        "owner": item.owner,
        "language": item.language,
        "published": stamp_or_none(item.published),
        "updated": stamp_or_none(item.updated),
        "fetched": stamp(item.fetched),
        "sorted_at": stamp(sort_time(item.published, item.fetched)),
        "digest": item.digest,
        "raw": item.raw or None,
        "relevant": relevance.relevant,
        "score": relevance.score,
        "reasons": json(relevance.reasons),
    }


ITEM = """items.id, feeds.url, items.key, items.title, items.link, outlets.name, items.side, items.owner,
    items.language, items.published, items.updated, items.fetched, texts.summary, texts.content,
    texts.enclosures, items.digest, items.raw"""
ITEM_FROM = f"{ROW_FROM} JOIN texts ON texts.item_id = items.id"


def to_item(found: Sequence[Any]) -> tuple[int, Item]:
    """An item with its id from the columns of `ITEM`."""
    (
        item_id, url, key, title, link, outlet, side, owner, language,
        published, updated, fetched, summary, content, enclosures, digest, raw,
    ) = found  # fmt: skip
    return item_id, Item(
        feed=url,
        key=key,
        title=title,
        link=link,
        outlet=outlet,
        side=side,
        owner=owner,
        language=language,
        published=moment_or_none(published),
        updated=moment_or_none(updated),
        fetched=moment(fetched),
        summary=summary,
        content=content,
        enclosures=read_texts(enclosures),
        digest=digest,
        raw=raw or b"",
    )
