"""From what the store gives to the ledger's claims: only of the facts that are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from kupmon.claims import Claim, Telling, Voice
from kupmon.ledger.keys import Key, entries
from kupmon.ledger.merging import Origin, Told, alone, claim_of, merged
from kupmon.ledger.numbering import number_of
from kupmon.ledger.report import KYIV
from kupmon.ledger.status import with_status
from kupmon.store import StoredTelling, Tellings
from kupmon.store.tellings import Teller


@dataclass(frozen=True, slots=True)
class Gathered:
    """A claim and by what its facts are found elsewhere."""

    claim: Claim
    keys: frozenset[Key]


def told(found: Iterable[StoredTelling], place: str | None = None) -> Iterator[Told]:
    """Facts as the ledger takes them.

    Args:
        found: From the store.
        place: Leave out what a fact that holds of each place by itself says of others.
    """
    origins: dict[int, Origin] = {}
    for one in found:
        teller, span = one.teller, one.fact.evidence
        origin = origins.get(teller.id)
        if origin is None:
            origin = origins[teller.id] = _origin(teller)
        day = teller.when.astimezone(KYIV).date()
        for entry in entries(one.fact, day):
            if place is None or place in entry.fact.places:
                yield Told(origin, entry, teller.body[span.start : span.end])


def _origin(teller: Teller) -> Origin:
    return Origin(
        article=teller.id,
        outlet=teller.outlet,
        side=teller.side,
        link=teller.link,
        when=teller.when,
        dated=teller.dated,
        story=teller.story,
        credit=Voice(teller.credit, teller.credit_side) if teller.credit else None,
    )


def gathered(facts: Iterable[Told]) -> list[Gathered]:
    """The claims that facts come to, in no particular order, without status."""
    return [
        Gathered(claim_of(group), frozenset(key for one in group for key in one.entry.anywhere))
        for group in merged(facts)
    ]


def claims(facts: Iterable[Told], look: Tellings) -> tuple[Claim, ...]:
    """Claims with their status, the latest first; each first seen when it was told first, ever."""
    found = gathered(facts)
    numbers = {key: number_of(key) for one in found for key in one.keys}
    first = look.first_told(numbers.values())
    keys_of = {id(one.claim.tellings): one.keys for one in found}
    return tuple(
        _begun(claim, [first.get(numbers[key]) for key in keys_of[id(claim.tellings)]])
        for claim in with_status(one.claim for one in found)
    )


def _begun(claim: Claim, known: Iterable[datetime | None]) -> Claim:
    begun = min((when for when in known if when is not None), default=claim.first_seen)
    return claim if begun >= claim.first_seen else replace(claim, first_seen=begun)


def tellings(found: Iterable[StoredTelling]) -> tuple[Telling, ...]:
    """Facts of named speakers as told, without a look at who else tells them."""
    return tuple(map(alone, told(found)))
