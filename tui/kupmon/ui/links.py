"""Addresses that may be opened, and those that an article has."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from kupmon.model import Span, StoredArticle

MOST = 99
"""Links of one article that get a number."""
_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»]+")
_TRAILING = ".,;:!?…)]}'’"


@dataclass(frozen=True, slots=True)
class Link:
    """An address with the number that it has on the page."""

    number: int
    """0: the article's own page."""
    address: str
    origin: Literal["page", "text", "attached"]
    spans: tuple[Span, ...] = ()
    """Where it stands in the article's text."""


def links_of(article: StoredArticle) -> tuple[Link, ...]:
    """The article's page, the addresses in its text and what is attached to it, those that can be opened."""
    own = article.row.link
    found: dict[str, list[Span]] = {}
    for match in _ADDRESS.finditer(article.body):
        address = match.group().rstrip(_TRAILING)
        found.setdefault(address, []).append(Span(match.start(), match.start() + len(address)))
    attached = [address for address in dict.fromkeys(article.enclosures) if address not in found]
    listed = [(address, tuple(spans)) for address, spans in found.items()]
    listed += [(address, ()) for address in attached]
    usable = [(address, spans) for address, spans in listed if openable(address) and address != own][:MOST]
    numbered = [
        Link(number, address, "text" if spans else "attached", spans)
        for number, (address, spans) in enumerate(usable, 1)
    ]
    return (*([Link(0, own, "page")] if own and openable(own) else []), *numbered)


def openable(link: str | None) -> bool:
    """Whether an address is http or https, names a host and holds nothing unseen."""
    if not link or not link.isprintable() or any(character.isspace() for character in link):
        return False
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def has_browser(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a browser with a window of its own can be expected.

    Without one Python would start a text browser in this very terminal, on top of the screen.
    """
    if platform in {"darwin", "win32"}:
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"))
