"""Reads JSON Feed 1.0 and 1.1."""

from __future__ import annotations

import json
from collections.abc import Collection
from hashlib import sha256
from typing import Any

from kupmon.errors import FeedFormatError
from kupmon.feeds.entry import Document, Entry, Words


def document(data: bytes, known: Collection[bytes], most: int) -> Document:
    """Read a JSON Feed.

    Args:
        data: The document, utf-8.
        known: Hashes of entries that may be left out.
        most: Entries that are looked at, from the first.

    Raises:
        FeedFormatError: it is none.
    """
    try:
        feed = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FeedFormatError("JSON that cannot be read") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or "jsonfeed.org" not in _string(feed, "version"):
        raise FeedFormatError("JSON, but not a JSON Feed")
    items = [item for item in items[:most] if isinstance(item, dict)]
    entries = [entry for entry in map(_entry, items) if entry.raw not in known]
    return Document(
        title=_string(feed, "title"),
        site=_string(feed, "home_page_url"),
        entries=tuple(entries),
        total=len(items),
    )


def _entry(item: dict[str, Any]) -> Entry:
    html, plain = _string(item, "content_html"), _string(item, "content_text")
    return Entry(
        guid=_string(item, "id"),
        link=_string(item, "url") or _string(item, "external_url"),
        title=Words(_string(item, "title"), html=False),
        summary=Words(_string(item, "summary"), html=False),
        content=Words(html, html=True) if html else Words(plain, html=False),
        published=_string(item, "date_published"),
        updated=_string(item, "date_modified"),
        enclosures=tuple(_attachments(item)),
        raw=sha256(json.dumps(item, sort_keys=True).encode()).digest()[:16],
    )


def _attachments(item: dict[str, Any]) -> list[str]:
    found = item.get("attachments")
    return [_string(a, "url") for a in found if isinstance(a, dict)] if isinstance(found, list) else []


def _string(found: dict[str, Any], name: str) -> str:
    """A string; an `id` may wrongly be a number."""
    value = found.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""
