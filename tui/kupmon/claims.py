"""What is known across articles: who says it, claims, disagreements, series, silences.

Times are aware `datetime` in UTC; days are counted in Kyiv.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from kupmon.model import Count, Fact, Kind, Side, SourceSide


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
