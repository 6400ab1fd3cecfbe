"""From the store to the ledger, and from the ledger to a brief."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from kupmon.axis import gazetteer
from kupmon.brief import Contents
from kupmon.config import Config
from kupmon.ledger.casualties import histories
from kupmon.ledger.disputes import disagreements
from kupmon.ledger.ledger import Ledger
from kupmon.ledger.report import KYIV, report
from kupmon.ledger.series import assaults, silences
from kupmon.model import Claim, FeedState, StoredArticle
from kupmon.store import Store

PAGE = 200
"""Articles read at a time."""
BEFORE = timedelta(days=14)
"""How far before its time a brief looks, to tell who spoke first and what is no longer named."""
SETTLEMENTS = frozenset({"town", "settlement", "village"})


def read_ledger(store: Store, since: datetime, until: datetime) -> Ledger:
    """The ledger of all relevant articles of a time, both ends included."""
    return Ledger(map(report, _articles(store, since, until)))


def _articles(store: Store, since: datetime, until: datetime) -> Iterator[StoredArticle]:
    ids = store.ids()
    for at in range(0, len(ids), PAGE):
        rows = store.rows(ids[at : at + PAGE])
        yield from store.articles([row.id for row in rows if since <= row.when <= until])
        if rows and rows[-1].when < since:
            return


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
    claims = read_ledger(store, since - BEFORE, until).claims()
    first, last = (when.astimezone(KYIV).date() for when in (since, until))
    return Contents(
        since=since,
        until=until,
        claims=tuple(claim for claim in claims if _told(claim, since, until)),
        disagreements=tuple(one for one in disagreements(claims) if first <= one.last <= last),
        histories=tuple(one for one in histories(claims) if one.steps[-1].when >= since),
        series=assaults(claims),
        silences=tuple(one for one in silences(claims, settlements()) if one.latest.when >= since),
        feeds=asked(store, config),
        sample=sample,
    )


def _told(claim: Claim, since: datetime, until: datetime) -> bool:
    return any(since <= telling.when <= until for telling in claim.tellings)


def settlements() -> tuple[str, ...]:
    """Ids of the settlements of the axis."""
    return tuple(place.id for place in gazetteer.load().places.values() if place.kind in SETTLEMENTS)


def asked(store: Store, config: Config) -> tuple[FeedState, ...]:
    """The state of every feed that is asked, by name; those never asked are new."""
    states = store.states()
    found = (states.get(feed.url, FeedState(feed.url, feed.name)) for feed in config.feeds if feed.enabled)
    return tuple(sorted(found, key=lambda state: (state.name, state.url)))
