"""What a brief is made of, before any format: the claims of a time, by section, and the feeds asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kupmon.claims import Claim, Disagreement, History, Quiet, Series, Silence, Telling
from kupmon.model import FeedState, Kind


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that a brief may say; nothing else gets into it."""

    since: datetime
    """Aware; tellings from here on are shown."""
    until: datetime
    """Aware, included."""
    claims: tuple[Claim, ...] = ()
    """Each told at least once between the two."""
    disagreements: tuple[Disagreement, ...] = ()
    histories: tuple[History, ...] = ()
    series: tuple[Series, ...] = ()
    silences: tuple[Silence, ...] = ()
    quiet: tuple[Quiet, ...] = ()
    """Outlets and speakers that used to be heard and are not."""
    feeds: tuple[FeedState, ...] = ()
    """The feeds that are asked, by name."""
    sample: bool = False
    """Made from the bundled sample, and says so."""

    def within(self, tellings: Iterable[Telling]) -> tuple[Telling, ...]:
        """Those of the time of this brief."""
        return tuple(telling for telling in tellings if self.since <= telling.when <= self.until)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the kinds of fact under it."""

    id: str
    title: str
    kinds: tuple[Kind, ...]


SECTIONS = (
    Section("control", "Control and movement", ("control", "movement")),
    Section("assaults", "Assaults", ("assaults",)),
    Section("civilians", "Strikes and civilians", ("strike", "civilians", "damage")),
    Section("losses", "Losses as claimed by each side", ("losses",)),
    Section("supply", "Supply and strength", ("supply", "strength")),
    Section("narrative", "Narrative and quotations", ("narrative", "quote")),
)
"""In the order of a situation report. Standing background is no news and in none of them."""


def in_section(section: Section, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims of a section, in an order that does not depend on when they came."""
    return tuple(sorted((claim for claim in claims if claim.fact.kind in section.kinds), key=_order))


def _order(claim: Claim) -> tuple[object, ...]:
    fact = claim.fact
    side = claim.voices[0].side or "" if claim.fact.kind == "losses" and claim.voices else ""
    when = fact.when.start.isoformat() if fact.when else ""
    return (
        side,
        fact.kind,
        fact.places,
        fact.type or "",
        when,
        fact.statement,
        claim.first_seen,
        claim.articles,
    )
