"""Subscription lists: OPML of other readers in, OPML 2.0 out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import urlsplit

import listparser
from lxml import etree

from kupmon.errors import FeedFormatError
from kupmon.feeds.address import web_address
from kupmon.model import Feed
from kupmon.text import clean_line

LARGEST = 8_000_000
"""Bytes of a list."""
MOST = 10_000
"""Feeds of a list."""
_FEED_SCHEME = re.compile(r"^feed:(//)?(?=(https?:)?)")
_ILLEGAL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))


@dataclass(frozen=True, slots=True)
class Imported:
    """What a list held."""

    feeds: tuple[Feed, ...]
    """In its order, each address once; groups and categories as tags."""
    refused: tuple[str, ...]
    """Addresses that are neither http nor https, cleaned. A list from outside names no file."""


def read(data: bytes) -> Imported:
    """Read a subscription list.

    Args:
        data: OPML 1 or 2, also RDF with FOAF, as bytes.

    Raises:
        FeedFormatError: it holds no feed, is too large, or has too many feeds.
    """
    if len(data) > LARGEST:
        raise FeedFormatError(f"the list has more than {LARGEST:,} bytes")
    # Bytes only: a string that begins with http: would be fetched.
    listed = listparser.parse(bytes(data)).feeds
    if not listed:
        raise FeedFormatError("no feed is listed in it: is it an OPML file?")
    if len(listed) > MOST:
        raise FeedFormatError(f"the list has {len(listed):,} feeds; split it into lists of at most {MOST:,}")
    found: dict[str, Feed] = {}
    refused: list[str] = []
    for entry in listed:
        url = web_address(_FEED_SCHEME.sub(_plain, str(entry.get("url") or "")))
        if url is None:
            refused.append(clean_line(str(entry.get("url")), 200))
        else:
            name = clean_line(str(entry.get("title") or ""), 120) or urlsplit(url).netloc
            found.setdefault(url, Feed(url=url, name=name, tags=_tags(entry.get("categories") or ())))
    return Imported(tuple(found.values()), tuple(refused))


def _plain(found: re.Match[str]) -> str:
    """The scheme that "feed:" stands for: none before an address of its own, else http."""
    return "" if found[2] else "http://"


def _tags(categories: Iterable[Iterable[str]]) -> tuple[str, ...]:
    names = (clean_line(name, 60) for path in categories for name in path)
    return tuple(dict.fromkeys(name for name in names if name))


def write(feeds: Iterable[Feed], *, title: str = "kupmon", now: datetime) -> bytes:
    """Write a subscription list, OPML 2.0, utf-8; feeds that are files stay out.

    Args:
        feeds: In the order of the list.
        title: Its name.
        now: Aware; the day it was made.
    """
    root = etree.Element("opml", version="2.0")
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _legal(title)
    etree.SubElement(head, "dateCreated").text = format_datetime(now.astimezone(UTC), usegmt=True)
    body = etree.SubElement(root, "body")
    for feed in feeds:
        if web_address(feed.url):
            name = _legal(feed.name)
            outline = etree.SubElement(
                body, "outline", type="rss", text=name, title=name, xmlUrl=_legal(feed.url)
            )
            if feed.language:
                outline.set("language", feed.language)
            if feed.tags:
                outline.set("category", ",".join(_legal(tag).replace(",", " ") for tag in feed.tags))
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _legal(text: str) -> str:
    return text.translate(_ILLEGAL)
