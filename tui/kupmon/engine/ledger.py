"""From the store to a brief, and to the claims of a time."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache

from kupmon.axis import gazetteer
from kupmon.brief import Contents
from kupmon.claims import Claim, Series, Telling
from kupmon.config import Config
from kupmon.engine.gathering import claims, told
from kupmon.engine.hearing import quiet
from kupmon.ledger import series
from kupmon.ledger.casualties import histories
from kupmon.ledger.disputes import disagreements
from kupmon.ledger.names import name_key
from kupmon.ledger.report import KYIV
from kupmon.model import FeedState
from kupmon.store import Store, Tellings, Time

BEFORE = timedelta(days=14)
"""How far before its time a brief looks for bulletins: what they no longer name."""
ANSWERED = timedelta(days=3)
"""How far for what may be answered or counted anew."""
ANSWERS = ("control", "narrative", "civilians", "strike")
BESIDE = timedelta(days=1)
"""How far for all the rest: who else says the same."""
SIZES = ("town", "settlement", "village")
"""Kinds of places that are settlements, the larger first."""
ELSEWHERE = frozenset({"other", "none"})
"""Scopes of the gazetteer for places that are not of the axis."""


def claims_between(store: Store, since: datetime, until: datetime) -> tuple[Claim, ...]:
    """All claims told in a time, both ends included, the latest first."""
    with store.tellings() as look:
        return claims(told(look.of(look.told_in(Time.between(since, until)))), look)


def brief_contents(
    store: Store, config: Config, since: datetime, until: datetime, *, sample: bool = False
) -> Contents:
    """What a brief of a time may say.

    Args:
        store: Where everything is.
        config: Names the feeds that are asked.
        since: Aware; articles from here on.
        until: Aware, included.
        sample: Say that it is made of the sample.
    """
    with store.tellings() as look:
        found = _claims(look, since, until)
        missed = quiet(look, until)
    tellings = [telling for claim in found for telling in claim.tellings]
    first, last = (when.astimezone(KYIV).date() for when in (since, until))
    return Contents(
        since=since,
        until=until,
        claims=tuple(claim for claim in found if _told(claim, since, until)),
        disagreements=tuple(one for one in disagreements(found) if first <= one.last <= last),
        histories=tuple(one for one in histories(found) if one.steps[-1].when >= since),
        series=all_series(tellings),
        silences=tuple(one for one in series.silences(tellings, settlements()) if one.latest.when >= since),
        quiet=tuple(one for one in missed if one.last < since),
        feeds=asked(store, config),
        sample=sample,
    )


def _claims(look: Tellings, since: datetime, until: datetime) -> tuple[Claim, ...]:
    """Claims of a time and of what comes before it and bears on it."""
    pairs = (
        *bulletin_pairs(look, Time.between(since - BEFORE, since - ANSWERED)),
        *look.told_in(Time.between(since - ANSWERED, since - BESIDE), ANSWERS),
        *look.told_in(Time.between(since - BESIDE, until)),
    )
    return claims(told(look.of(tuple(dict.fromkeys(pairs)))), look)


def bulletin_pairs(look: Tellings, time: Time) -> list[tuple[int, int]]:
    """Where the General Staff's bulletins stand."""
    staff = [name for name in look.names() if name_key(name) == series.STAFF]
    return look.told_by("assaults", staff, time)


def all_series(tellings: list[Telling]) -> tuple[Series, ...]:
    """Attacks, losses as each side names them, and settlements under fire."""
    return (
        *series.assaults(tellings),
        *series.losses(tellings),
        series.shelled(tellings, settlements()),
    )


def _told(claim: Claim, since: datetime, until: datetime) -> bool:
    return any(since <= telling.when <= until for telling in claim.tellings)


@cache
def settlements() -> dict[str, int]:
    """Ids of the settlements of the axis, with the rank of their size from 0."""
    known = gazetteer.load()
    return {
        place.id: SIZES.index(place.kind)
        for place in known.places.values()
        if place.kind in SIZES and known.scopes[place.id] not in ELSEWHERE
    }


def asked(store: Store, config: Config) -> tuple[FeedState, ...]:
    """The state of every feed that is asked, by name; those never asked are new."""
    states = store.states()
    found = (states.get(feed.url, FeedState(feed.url, feed.name)) for feed in config.feeds if feed.enabled)
    return tuple(sorted(found, key=lambda state: (state.name, state.url)))
