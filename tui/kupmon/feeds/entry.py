"""What every reader of feeds makes of a document, before anything is cleaned."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A string of a feed and whether its tags and entities are markup."""

    value: str = ""
    html: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as the feed has it; nothing in it is safe to show."""

    guid: str = ""
    link: str = ""
    """Perhaps relative."""
    title: Words = Words()
    summary: Words = Words()
    content: Words = Words()
    published: str = ""
    updated: str = ""
    source: str = ""
    """The publisher an aggregator names."""
    source_link: str = ""
    enclosures: tuple[str, ...] = ()
    raw: bytes = b""
    """See `Item.raw`."""


@dataclass(frozen=True, slots=True)
class Document:
    """A feed that could be read."""

    title: str = ""
    site: str = ""
    """The page the feed belongs to."""
    entries: tuple[Entry, ...] = ()
    asks_s: float | None = None
    """See `FeedState`."""
    quiet_hours: tuple[int, ...] = ()
    total: int = 0
    """Entries in the document, those left out as known included."""
