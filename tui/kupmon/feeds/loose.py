"""Reads any feed with feedparser, the parser of record; always within a process that can be ended."""

from __future__ import annotations

import io
from typing import Any

import feedparser

from kupmon.errors import FeedFormatError
from kupmon.feeds.entry import Document, Entry, Words

XML = b"<?xml version='1.0' encoding='utf-8'?>\n"


def document(data: bytes) -> Document:
    """Read a whole feed.

    Args:
        data: utf-8, without an XML declaration and without a DOCTYPE.

    Raises:
        FeedFormatError: it is no feed.
    """
    # Only a file object is safe: bytes and str are tried as a file name first, str is even fetched.
    # Cleaning and resolving are ours (`markup`, `items`): no HTML leaves this room.
    parsed = feedparser.parse(
        io.BytesIO(XML + data),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not parsed.version and not parsed.entries:
        raise FeedFormatError("not a feed")
    atom = str(parsed.version).startswith("atom")
    entries = tuple(_entry(entry, atom) for entry in parsed.entries)
    return Document(
        title=_string(parsed.feed, "title"),
        site=_string(parsed.feed, "link"),
        entries=entries,
        total=len(entries),
    )


def _entry(entry: Any, atom: bool) -> Entry:
    guid, link = _string(entry, "id"), _string(entry, "link")
    if dict.get(entry, "guidislink") and link == guid and "://" not in link:
        link = ""  # a number that was called a permanent link
    content = _content(entry, atom)
    summary = _words(entry, "summary", atom)
    if content.value and summary.value == content.value:
        summary = Words()  # feedparser's copy
    source = dict.get(entry, "source") or {}
    return Entry(
        guid=guid,
        link=link,
        title=_words(entry, "title", atom),
        summary=summary,
        content=content if content.value else Words(_string(entry, "yandex_full-text")),
        published=_string(entry, "published") or _string(entry, "created"),
        updated=_string(entry, "updated"),
        source=_string(source, "title"),
        source_link=_string(source, "href"),
        enclosures=tuple(
            str(found.get("href", ""))
            for found in dict.get(entry, "links", ())
            if found.get("rel") == "enclosure"
        ),
    )


def _string(found: Any, name: str) -> str:
    """A string field, past feedparser's aliases ("updated" would give the date of publication)."""
    value = dict.get(found, name)
    return value if isinstance(value, str) else ""


def _words(entry: Any, name: str, atom: bool) -> Words:
    kind = (dict.get(entry, f"{name}_detail") or {}).get("type", "")
    return Words(_string(entry, name), not (atom and kind == "text/plain"))


def _content(entry: Any, atom: bool) -> Words:
    """The longest of the contents that are text."""
    found = [part for part in dict.get(entry, "content", ()) if _is_text(str(part.get("type", "")))]
    best = max(found, key=lambda part: len(part.get("value") or ""), default=None)
    if best is None:
        return Words()
    return Words(str(best.get("value") or ""), not (atom and best.get("type") == "text/plain"))


def _is_text(kind: str) -> bool:
    return kind.startswith("text/") or "html" in kind or not kind
