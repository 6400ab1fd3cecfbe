"""Reads the public preview pages of Telegram channels, `https://t.me/s/NAME`, as feeds."""

from __future__ import annotations

import re
from collections.abc import Collection
from hashlib import sha256

from lxml import etree

from kupmon.errors import FeedFormatError
from kupmon.feeds import dom
from kupmon.feeds.entry import Document, Entry, Words

_PREVIEW = re.compile(r"https?://(?:t|telegram)\.me/s/[A-Za-z0-9_]+/?(?:\?|$)")


def is_preview(url: str) -> bool:
    """Whether an address is that of a channel's preview."""
    return _PREVIEW.match(url) is not None


def looks_like_preview(data: bytes) -> bool:
    """Whether an HTML page is one, wherever it came from (a mirror, a test)."""
    return b"tgme_widget_message" in data and b'data-post="' in data


def document(text: str, known: Collection[bytes]) -> Document:
    """Read a preview page, newest message first.

    Raises:
        FeedFormatError: no message can be found on it.
    """
    page = dom.page(text)
    messages = dom.elements(page, '//*[@data-post and contains(@class, "tgme_widget_message")]')
    if not messages:
        raise FeedFormatError("a Telegram page without messages: is the channel public and its name right?")
    entries = [entry for entry in map(_entry, reversed(messages)) if entry.raw not in known]
    title = dom.string(page, '//*[contains(@class, "tgme_channel_info_header_title")]')
    return Document(title=title, entries=tuple(entries), total=len(messages))


def _entry(message: etree._Element) -> Entry:
    post = message.get("data-post", "")
    found = dom.elements(message, './/*[contains(concat(" ", @class, " "), " tgme_widget_message_text ")]')
    body = dom.markup(found[-1]) if found else ""
    return Entry(
        guid=f"https://t.me/{post}",
        link=f"https://t.me/{post}",
        content=Words(body),
        published=dom.string(message, './/a[contains(@class, "tgme_widget_message_date")]//time/@datetime'),
        raw=sha256(f"{post}\n{body}".encode()).digest()[:16],
    )
