"""What goes to a worker with a body, and what comes back; here, so that the parent loads no reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kupmon.feeds.received import Received
from kupmon.model import Item, Language, Owner, SourceSide


@dataclass(frozen=True, slots=True)
class Origin:
    """What an item takes from the feed it came in."""

    url: str
    """As the user wrote it: `Item.feed`."""
    name: str
    language: Language | None = None
    side: SourceSide | None = None
    owner: Owner | None = None
    base: str = ""
    """Where the document really came from; relative links count from it."""


@dataclass(frozen=True, slots=True)
class Task:
    """All that is needed to read one body."""

    body: Received
    origin: Origin
    fetched: datetime
    known: frozenset[bytes] = frozenset()
    """Hashes of raw entries that need not be read."""
    max_entries: int = 2_000
    max_body: int = 200_000


@dataclass(frozen=True, slots=True)
class Read:
    """What a body held."""

    items: tuple[Item, ...]
    title: str = ""
    site: str = ""
    asks_s: float | None = None
    quiet_hours: tuple[int, ...] = ()
    total: int = 0
    """Entries in the document, known ones included."""


@dataclass(frozen=True, slots=True)
class PageTask:
    """A page to read."""

    body: Received
    url: str
    selector: str | None = None
    limit: int = 200_000


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page holds; empty where no article was found."""

    text: str = ""
    note: str = ""
    """What the reader should know, as a clause: that the user's selector found nothing."""


@dataclass(frozen=True, slots=True)
class LinksTask:
    """A page to look through."""

    body: Received
    url: str
