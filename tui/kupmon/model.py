"""The values that travel down the pipe, from feed to fact.

All are frozen: what a later stage learns is a new value, never a change to an earlier one.
Times are aware `datetime` in UTC; days are counted in Kyiv. Text has been through `kupmon.text`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Language = Literal["en", "uk", "ru"]
Side = Literal["ukrainian", "russian"]
"""Whom a fact is about."""
SourceSide = Literal["ukrainian", "russian", "third_party"]
"""Whose outlet or speaker it is, not whose truth."""
Owner = Literal["state", "public", "independent"]
BodyFrom = Literal["feed", "page", "summary"]
"""Where an article's body came from."""
Kind = Literal[
    "control",
    "assaults",
    "movement",
    "strength",
    "losses",
    "supply",
    "strike",
    "civilians",
    "damage",
    "narrative",
    "quote",
    "background",
]
FeedHealth = Literal["new", "live", "late", "failing", "off"]
"""new: never asked; live: last poll fine and recent; late: fine but long ago; failing: last poll failed;
off: switched off by the user or gone (410)."""

KINDS: tuple[Kind, ...] = (
    "control",
    "assaults",
    "movement",
    "strength",
    "losses",
    "supply",
    "strike",
    "civilians",
    "damage",
    "narrative",
    "quote",
    "background",
)
"""In the order of a situation report, which is the order on the screen."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` up to, not including, `end` of a cleaned text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Feed:
    """One `[[feeds]]` table of feeds.toml; only `url` is needed there."""

    url: str
    name: str
    language: Language | None = None
    """`None`: guessed from each item's text."""
    side: SourceSide | None = None
    owner: Owner | None = None
    tags: tuple[str, ...] = ()
    enabled: bool = True
    interval_s: float = 600.0
    """Seconds between two polls, at least 60."""
    always: bool = False
    """Keep every item without asking the axis."""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fallback: tuple[str, ...] = ()
    """Addresses to try, in this order, when `url` fails."""
    headers: tuple[tuple[str, str], ...] = ()
    selector: str | None = None
    """CSS selector of the body on this outlet's pages."""
    line: int = 0
    """Line of the table in feeds.toml, 0 where unknown."""


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is remembered of a feed between polls; lives in the store."""

    url: str
    name: str
    health: FeedHealth = "new"
    error: str | None = None
    """One plain sentence, or `None` after a success."""
    http_status: int | None = None
    last_success: datetime | None = None
    last_try: datetime | None = None
    next_try: datetime | None = None
    failures: int = 0
    """Failures in a row."""
    etag: str | None = None
    """Exactly as the server sent it."""
    last_modified: str | None = None
    """Exactly as the server sent it."""
    body_hash: bytes | None = None
    """SHA-256 of the last body that was parsed."""
    moved_to: str | None = None
    """Address of a permanent redirect."""
    items: int = 0
    relevant: int = 0
    answered: str | None = None
    """Where the last good answer came from (`url`, `moved_to` or a fallback): the validators are its own."""
    asks_s: float | None = None
    """Seconds between two polls that the feed asks for (`ttl`, `sy:updatePeriod`, Cache-Control)."""
    quiet_hours: tuple[int, ...] = ()
    """Hours of the week, 0 is Monday 00:00 UTC, in which the feed wants no poll (`skipHours`, `skipDays`)."""


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a feed, cleaned."""

    feed: str
    """`Feed.url`."""
    key: str
    """Identity within the feed: guid, else link, else a hash of the content."""
    title: str
    """One line, at most 500 characters."""
    link: str | None
    """http or https only."""
    outlet: str
    """Who publishes: the `source` an aggregator names, else the feed's name."""
    side: SourceSide | None
    owner: Owner | None
    language: Language
    published: datetime | None
    """`None`: the feed gives no date, or none that can be read."""
    updated: datetime | None
    fetched: datetime
    summary: str = ""
    content: str = ""
    """The full text, where the feed carries one; paragraphs parted by a blank line."""
    enclosures: tuple[str, ...] = ()
    digest: bytes = b""
    """Hash of title, link and text: two equal digests are the same version."""
    raw: bytes = b""
    """Hash of the entry's bytes: once stored, the poller is told and skips the entry unread.
    Empty where the feed could not be cut into entries."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One term of a relevance score."""

    what: str
    """In plain English: "Kupiansk named in the title"."""
    weight: float
    """What it added to the score (negative: took away)."""
    quoted: str = ""
    """The words of the text that gave rise to it."""


@dataclass(frozen=True, slots=True)
class Relevance:
    """How far an item is about the axis, with the reasons."""

    score: float
    """0 to 1."""
    relevant: bool
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """The part of a text that is about the axis."""

    spans: tuple[Span, ...]
    """Whole paragraphs, in order, apart from each other."""
    hidden: int = 0
    """Paragraphs left out."""
    whole: bool = True
    """The text is about the axis as a whole: nothing needs hiding."""


@dataclass(frozen=True, slots=True)
class Article:
    """An item with its body."""

    item: Item
    body: str
    body_from: BodyFrom
    note: str = ""
    """Why the page's text is missing, in one sentence, or empty."""


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the gazetteer."""

    id: str
    """Lower-case 2010 romanization, words joined by `-`."""
    name: str
    """What the screen shows."""
    kind: str
    """town, settlement, village, river, road, sector …"""
    uk: tuple[str, ...] = ()
    ru: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    bank: str = ""
    """R west, L east of the Oskil, empty where not established."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number as the text gives it; both ends belong to it; never both `None`."""

    low: int | None
    """Least value, `None` for "up to"."""
    high: int | None
    """Greatest value, `None` for "more than"."""


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day, both included, in Kyiv."""

    start: date
    end: date


Distance = Literal["official", "person", "outlet", "unnamed"]
"""How far a claimant stands from the reader: an office that answers for its words, somebody by name whose
office is not told, another medium or monitor that is passed on, nobody in particular."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who makes a claim, in Latin script."""

    name: str
    side: SourceSide
    distance: Distance | None = None
    """`None`: not worked out, as in facts read before there was such a thing."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One checkable claim in one article, with the sentence that carries it."""

    kind: Kind
    evidence: Span
    statement: str
    """One English sentence."""
    side: Side | None = None
    type: str | None = None
    count: Count | None = None
    places: tuple[str, ...] = ()
    when: Period | None = None
    attribution: Attribution | None = None
    """`None`: the outlet itself asserts it."""
    quote: str | None = None
    also: tuple[Span, ...] = ()
    """Further sentences in which the same claimant says the same."""


@dataclass(frozen=True, slots=True)
class Row:
    """A stored item as the timeline shows it; `id` is its rowid."""

    id: int
    feed: str
    outlet: str
    side: SourceSide | None
    owner: Owner | None
    language: Language
    title: str
    link: str | None
    published: datetime | None
    updated: datetime | None
    fetched: datetime
    when: datetime
    """What it is sorted by: `published`, or `fetched` where that is missing or in the future."""
    relevant: bool
    score: float
    read: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    facts: int = 0
    reprints: int = 1
    """Articles in its story, itself included."""
    disputed: bool = False
    """Other voices disagree with one of its facts."""


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """All that is stored of one item."""

    row: Row
    body: str
    body_from: BodyFrom
    note: str
    reasons: tuple[Reason, ...]
    passage: Passage
    facts: tuple[Fact, ...]
    enclosures: tuple[str, ...] = ()
    versions: int = 1
    """Versions seen; more than one: the outlet edited it."""
    unread: bool = False
    """No facts have been read out of it yet; whether the reader has read it is `row.read`."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text to read facts from, with what is known of its origin."""

    title: str
    text: str
    """Cleaned; evidence counts here."""
    language: Language
    published: date
    """Day of publication in Kyiv."""
    outlet: str = ""
    side: SourceSide | None = None
    """The outlet's side; `None`: by the outlet's name, where it is known."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of one text."""

    relevance: Relevance
    passage: Passage
    facts: tuple[Fact, ...] = field(default=())
