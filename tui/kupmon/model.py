"""The values that travel down the pipe, and the engine's events.

All are frozen: what a later stage learns is a new value, never a change to an earlier one.
Times are aware `datetime` in UTC; days are counted in Kyiv. Text has been through `kupmon.text`.
"""

from __future__ import annotations

from collections.abc import Mapping
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


# ── Feeds and items ──────────────────────────────────────────────────────────────────────────────


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


# ── Places and facts ─────────────────────────────────────────────────────────────────────────────


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


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who makes a claim, in Latin script."""

    name: str
    side: SourceSide


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


# ── What the store gives back ────────────────────────────────────────────────────────────────────


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


# ── Across articles ──────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Voice:
    """Who really speaks, once wire credits, the named speaker and reprints are folded."""

    name: str
    side: SourceSide | None


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's telling of a claim."""

    article: int
    """Id of the stored item."""
    outlet: str
    side: SourceSide | None
    """The outlet's."""
    link: str | None
    when: datetime
    """What the article is sorted by."""
    dated: bool
    """Whether the outlet gave `when`; else it is when the article was fetched."""
    fact: Fact
    voice: Voice
    sentence: str
    """The evidence, as stored."""


ClaimStatus = Literal["asserted", "denied", "conceded", "superseded"]
"""denied: the other side says it is not so; conceded: a voice of the side it is bad for says it as well;
superseded: whoever said it, or a later count of the same harm, says otherwise by now."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The same fact across articles."""

    fact: Fact
    """The fullest statement of it, without its claimant: those are the voices."""
    voices: tuple[Voice, ...]
    articles: tuple[int, ...]
    """Ids of the stored items, oldest first."""
    first_seen: datetime
    last_seen: datetime
    status: ClaimStatus = "asserted"
    tellings: tuple[Telling, ...] = ()
    """Oldest first."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Claims on one place and time that cannot all be true."""

    place: str
    why: Literal["control", "count", "denied"]
    """control: who holds it; count: how many; denied: one side says that what the other tells is not so."""
    first: date
    last: date
    """Days on which they stood against each other, both included."""
    claims: tuple[Claim, ...]
    """Oldest first; of two sides at least, or of two voices that count differently."""


@dataclass(frozen=True, slots=True)
class History:
    """Casualties of one event, by place, day and what did it, as they became known."""

    place: str
    day: date
    steps: tuple[Telling, ...]
    """Oldest first: each brings another figure for its type than the one before."""
    means: str | None = None
    """What did it, as the type of a fact on strikes ("drone"); `None`: not told."""


@dataclass(frozen=True, slots=True)
class Point:
    """One day of a series."""

    day: date
    count: Count
    telling: Telling


@dataclass(frozen=True, slots=True)
class Series:
    """A number out of recurring bulletins; days without one are left out, never filled."""

    name: str
    whole_day: bool
    """Else a part of the day, and never to be added to or set beside whole days."""
    points: tuple[Point, ...]
    """Oldest first, at most one a day."""
    kind: Kind = "assaults"
    """Of the facts it is made of."""


@dataclass(frozen=True, slots=True)
class Silence:
    """A place that bulletins used to name and now do not."""

    place: str
    bulletins: int
    """Daily bulletins in a row, up to the latest, that do not name it."""
    last_named: date
    latest: Telling
    """From the latest bulletin."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """An outlet or a speaker that used to be heard on the axis and is not, by its own habit."""

    what: Literal["outlet", "speaker"]
    voice: Voice
    last: datetime
    """When it was last heard."""
    days: int
    """Whole days since then, up to the time looked at."""
    heard: int
    """Days on which it was heard, of the `of` days before it fell silent."""
    of: int
    latest: Telling | None = None
    """What it said last; `None` where only its articles are known."""


ControlLetter = Literal["U", "R", "≠", "·"]
"""U, R: held by that side by the latest claims; ≠: those differ or call it contested; ·: no claim."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Who holds a settlement, by the latest claims of each side's speakers and of third parties."""

    place: str
    letter: ControlLetter = "·"
    latest: tuple[Telling, ...] = ()
    """The latest claim on control by each side that spoke of it, newest first."""
    articles: int = 0
    """Articles whose facts name the place in the time looked at."""
    last: datetime | None = None
    """When a fact named it last."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A settlement whose letter is another one than at the last look."""

    place: str
    before: ControlLetter
    now: ControlLetter


@dataclass(frozen=True, slots=True)
class SideHeard:
    """How much one side's outlets published."""

    side: SourceSide | None
    articles: int
    outlets: int


@dataclass(frozen=True, slots=True)
class SpeakerHeard:
    """Somebody who is quoted or cited."""

    voice: Voice
    facts: int
    articles: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """What the overview shows; all of it by claims, none of it a finding."""

    since: datetime
    """Beginning of the time looked at."""
    now: datetime
    looked: datetime | None
    """The last look, from which on changes are told; `None`: the first."""
    standings: tuple[Standing, ...] = ()
    """Every settlement of the axis, those named most often first."""
    series: tuple[Series, ...] = ()
    """Attacks on whole days and on days so far, losses as each side claims them, settlements shelled."""
    sides: tuple[SideHeard, ...] = ()
    """Most articles first."""
    speakers: tuple[SpeakerHeard, ...] = ()
    """Most facts first."""
    turned: tuple[Turn, ...] = ()
    changes: tuple[Claim, ...] = ()
    """Claims first told since the last look, latest first."""
    histories: tuple[History, ...] = ()
    """Casualties that became known bit by bit, the latest day first; the latest of them."""
    silences: tuple[Silence, ...] = ()
    quiet: tuple[Quiet, ...] = ()
    disputed: int = 0
    """Settlements that both sides claim within days, and things of which counts lie far apart."""
    articles: int = 0
    waiting: int = 0
    """Articles that are stored and not yet compared with the others: what is shown lacks them."""


@dataclass(frozen=True, slots=True)
class PlaceLedger:
    """All that is claimed of one place in a time."""

    standing: Standing
    since: datetime
    until: datetime
    claims: tuple[Claim, ...] = ()
    """Latest first."""
    disagreements: tuple[Disagreement, ...] = ()
    histories: tuple[History, ...] = ()
    silence: Silence | None = None
    cut: bool = False
    """There are older facts in the time that are left out."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What other voices say of a fact: one telling each, the latest, newest first."""

    number: int
    """Of the fact in its article, from 0."""
    agree: tuple[Telling, ...] = ()
    differ: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True)
class TiedFact:
    """A fact, or its share in one place, as it is looked up."""

    number: int
    """Of the fact in its article, from 0."""
    kind: Kind
    type: str | None
    actor: Side | None
    """Whom it is about."""
    day: int | None
    """Ordinal of the day it tells of; `None`: of longer than a night."""
    places: tuple[str, ...]
    keys: tuple[int, ...]
    """Facts that share one are one claim."""
    voice: int
    """Who says it, hashed: the speaker, or the outlet."""
    side: SourceSide | None = None
    """Of who says it."""
    holder: str | None = None
    """Who holds the place by it; "contested"; `None`: it is not about control."""
    speaker: str | None = None
    """Name of the speaker; `None`: the outlet itself says it."""
    group: int | None = None
    """Counts of one group count the same thing; `None`: no count."""
    low: int = 0
    high: int = 0
    """Bounds of the count; an open one is 0 or a number beyond all counts."""


@dataclass(frozen=True, slots=True)
class Ties:
    """What one article is known by across articles."""

    signature: bytes
    """What is set beside those of others; means nothing to the store."""
    day: int
    """Ordinal of the day of publication."""
    runs: tuple[int, ...]
    """Runs of words by which it is found, below 2**32."""
    sampled: int
    """How many of them any other text would look up as well."""
    anchors: Mapping[int, float]
    """What a translation keeps, from 2**32 on, with what each weighs."""
    least: float
    """Weight that two must share to be worth comparing by it."""
    share: float
    """And share of the poorer's whole weight."""
    lines: tuple[TiedFact, ...] = ()
    credit: str = ""
    """The outlet it says it was taken from, or empty."""
    credit_side: SourceSide | None = None


# ── The engine's events ──────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class PollStarted:
    """A round has begun."""

    feeds: int


@dataclass(frozen=True, slots=True)
class FeedPolled:
    """One feed is done, well or not."""

    state: FeedState
    done: int
    of: int
    new: int = 0
    """Items not seen before."""
    edited: int = 0


@dataclass(frozen=True, slots=True)
class ItemsStored:
    """Relevant items were stored, or their body and facts were added."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PagesLeft:
    """Articles are being completed with their body and facts; told as each is done."""

    left: int


@dataclass(frozen=True, slots=True)
class PollFinished:
    """A round has ended, by itself or because the reader stopped it."""

    feeds: int
    failed: int
    new: int
    relevant: int
    took_s: float


@dataclass(frozen=True, slots=True)
class ConfigTaken:
    """feeds.toml was saved and is now in force."""

    feeds: int


@dataclass(frozen=True, slots=True)
class ConfigRefused:
    """feeds.toml was saved with a fault; the old settings stay in force."""

    message: str


@dataclass(frozen=True, slots=True)
class StoreTrouble:
    """The store cannot be written; reading goes on."""

    message: str


Event = (
    PollStarted
    | FeedPolled
    | ItemsStored
    | PagesLeft
    | PollFinished
    | ConfigTaken
    | ConfigRefused
    | StoreTrouble
)


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
