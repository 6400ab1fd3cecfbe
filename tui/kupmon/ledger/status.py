"""What became of a claim: denied by the other side, conceded by the side it is bad for, or superseded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from kupmon.claims import Claim, ClaimStatus
from kupmon.ledger.names import name_key
from kupmon.ledger.report import KYIV
from kupmon.model import Fact, Side, SourceSide

OTHER: dict[Side, Side] = {"ukrainian": "russian", "russian": "ukrainian"}
ANSWERED_WITHIN = timedelta(days=3)
"""A denial that comes later answers something else."""
HELD = frozenset({"held", "captured", "liberated"})


def holder(claim: Claim) -> Side | None:
    """As `held_by`, of a claim."""
    return held_by(claim.fact)


def held_by(fact: Fact) -> Side | None:
    """Who holds the place by a fact on control, a denial or a concession; `None` where it does not say."""
    if fact.side is None:
        return None
    if fact.kind == "control" and fact.type in HELD:
        return fact.side
    if fact.kind == "narrative":
        return {"denies": fact.side, "concedes": OTHER[fact.side]}.get(fact.type or "")
    return None


def speaking(claim: Claim) -> set[SourceSide | None]:
    """Sides of a claim's voices."""
    return {voice.side for voice in claim.voices}


def with_status(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims with their status, latest first."""
    ordered = sorted(claims, key=_order)
    grounds: dict[Ground, list[Claim]] = {}
    for claim in ordered:
        for ground in _grounds(claim):
            grounds.setdefault(ground, []).append(claim)
    found = [replace(claim, status=_status(claim, _beside(claim, grounds))) for claim in ordered]
    return tuple(reversed(found))


Ground = tuple[object, ...]
"""What claims must share to bear on each other."""


def _grounds(claim: Claim) -> Iterator[Ground]:
    fact = claim.fact
    for place in fact.places:
        if fact.kind in {"control", "narrative"}:
            yield "held", place
        elif fact.kind == "civilians":
            yield "hurt", place, fact.type, event_day(claim)


def _order(claim: Claim) -> tuple[object, ...]:
    last = claim.tellings[-1]
    return claim.last_seen, claim.first_seen, claim.articles, last.fact.statement, last.fact.evidence.start


def _beside(claim: Claim, grounds: dict[Ground, list[Claim]]) -> list[Claim]:
    found = (other for ground in _grounds(claim) for other in grounds[ground])
    return [other for other in found if other is not claim]


def _status(claim: Claim, others: Sequence[Claim]) -> ClaimStatus:
    rules: tuple[tuple[ClaimStatus, Callable[[Claim, Sequence[Claim]], bool]], ...] = (
        ("superseded", _superseded),
        ("conceded", _conceded),
        ("denied", _denied),
    )
    return next((status for status, holds in rules if holds(claim, others)), "asserted")


def _superseded(claim: Claim, others: Sequence[Claim]) -> bool:
    if claim.fact.kind == "civilians":
        return any(_recounts(other, claim) for other in others)
    mine = holder(claim)
    names = {name_key(voice.name) for voice in claim.voices}
    return (
        mine is not None
        and claim.fact.kind == "control"
        and any(
            other.fact.kind == "control"
            and holder(other) == OTHER[mine]
            and other.last_seen > claim.last_seen
            and names <= {name_key(voice.name) for voice in other.voices}
            for other in others
        )
    )


def _recounts(later: Claim, earlier: Claim) -> bool:
    """Whether a claim gives another number of the same people hurt, and came after."""
    counts = later.fact.count, earlier.fact.count
    return None not in counts and counts[0] != counts[1] and later.last_seen > earlier.last_seen


def event_day(claim: Claim) -> object:
    """The last day of what it tells, by the text, else the day it was first told."""
    return claim.fact.when.end if claim.fact.when else claim.first_seen.astimezone(KYIV).date()


def _conceded(claim: Claim, others: Sequence[Claim]) -> bool:
    mine = holder(claim)
    if claim.fact.kind != "control" or mine is None:
        return False
    return OTHER[mine] in speaking(claim) or any(
        other.fact.kind == "narrative" and other.fact.type == "concedes" and holder(other) == mine
        and abs(other.last_seen - claim.last_seen) <= ANSWERED_WITHIN
        for other in others
    )  # fmt: skip


def _denied(claim: Claim, others: Sequence[Claim]) -> bool:
    mine = holder(claim)
    if claim.fact.kind != "control" or mine is None:
        return False
    return any(
        other.fact.kind == "narrative" and other.fact.type == "denies" and holder(other) == OTHER[mine]
        and timedelta() <= other.last_seen - claim.first_seen
        and other.first_seen - claim.last_seen <= ANSWERED_WITHIN
        for other in others
    )  # fmt: skip
