"""Finds what a page calls its feeds; runs inside the worker process."""

from __future__ import annotations

import re

from kupmon.feeds import dom
from kupmon.feeds.address import web_address
from kupmon.feeds.charset import decode
from kupmon.feeds.tasks import LinksTask

MOST = 20
_TYPES = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}
)
_LIKE_A_FEED = re.compile(
    r"(?:/|\b)(?:rss|feed|atom)(?:[/.?#]|$)|\.(?:rss|atom|rdf)(?:[?#]|$)", re.IGNORECASE
)
_COMMENTS = re.compile(r"comments?/feed|/comments?\b", re.IGNORECASE)


def read(task: LinksTask) -> list[str]:
    """Addresses of a page's feeds, likeliest first: declared ones, then links that look like feeds.

    Raises:
        FeedFormatError: the page cannot be read.
    """
    page = dom.page(decode(task.body.unpacked(), task.body.content_type))
    base = web_address(dom.string(page, "//base/@href"), task.url) or task.url
    declared = [
        link.get("href", "")
        for link in page.iter("link")
        if "alternate" in link.get("rel", "").lower().split() and link.get("type", "").lower() in _TYPES
    ]
    linked = [link.get("href", "") for link in page.iter("a") if _LIKE_A_FEED.search(link.get("href", ""))]
    found = [web_address(href, base) for href in (*declared, *linked[:200])]
    unique = dict.fromkeys(address for address in found if address)
    return sorted(unique, key=lambda address: _COMMENTS.search(address) is not None)[:MOST]
