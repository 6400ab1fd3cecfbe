"""What the screens ask across articles: overview, one place, disagreements, a story, the voices of a fact.

All of it is synchronous and reads one open store; the screen asks from its store thread.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from kupmon.engine.ledger import read_ledger, settlements
from kupmon.ledger import disputes
from kupmon.ledger.casualties import histories
from kupmon.ledger.series import assaults, silences
from kupmon.ledger.standing import about_control, latest, letter
from kupmon.ledger.voices import Key, key_of
from kupmon.model import (
    Beside,
    Claim,
    Disagreement,
    Overview,
    PlaceLedger,
    Row,
    SideHeard,
    SourceSide,
    SpeakerHeard,
    Standing,
    Telling,
    Turn,
    Voice,
)
from kupmon.store import Store

WINDOW = timedelta(days=14)
"""How far back the overview and the disagreements look."""
PLACE_WINDOW = timedelta(days=90)
CHANGING = frozenset({"control", "movement", "supply", "narrative", "civilians"})
"""Kinds of which a new claim is a change worth telling."""


def overview(
    store: Store, now: datetime, looked: datetime | None = None, *, window: timedelta = WINDOW
) -> Overview:
    """What the overview shows.

    Args:
        store: Where everything is.
        now: End of the time looked at, aware.
        looked: The last look; `None`: the first.
        window: How far back to look.
    """
    since = now - window
    claims = read_ledger(store, since, now).claims()
    standings = tuple(_standing(place, claims) for place in settlements())
    tellings = [telling for claim in claims for telling in claim.tellings]
    before = {} if looked is None else {p: _standing(p, claims, looked).letter for p in settlements()}
    return Overview(
        since=since,
        now=now,
        looked=looked,
        standings=tuple(sorted(standings, key=lambda one: (-one.articles, one.place))),
        series=assaults(claims),
        sides=_sides(tellings),
        speakers=_speakers(tellings),
        turned=tuple(
            Turn(one.place, before[one.place], one.letter)
            for one in standings
            if one.place in before and before[one.place] != one.letter
        ),
        changes=tuple(
            claim for claim in claims if looked and claim.first_seen > looked and claim.fact.kind in CHANGING
        ),
        silences=silences(claims, settlements()),
        disputed=len(disputes.disagreements(claims)),
        articles=len({telling.article for telling in tellings}),
    )


def _standing(place: str, claims: tuple[Claim, ...], until: datetime | None = None) -> Standing:
    of_place = [
        telling
        for claim in claims
        if place in claim.fact.places
        for telling in claim.tellings
        if until is None or telling.when <= until
    ]
    newest = latest(telling for telling in of_place if about_control(telling.fact))
    return Standing(
        place,
        letter(newest),
        newest,
        len({telling.article for telling in of_place}),
        max((telling.when for telling in of_place), default=None),
    )


def _sides(tellings: list[Telling]) -> tuple[SideHeard, ...]:
    sides = {telling.side for telling in tellings}
    found = [
        SideHeard(
            side,
            len({t.article for t in tellings if t.side == side}),
            len({t.outlet for t in tellings if t.side == side}),
        )
        for side in sides
    ]
    return tuple(sorted(found, key=lambda one: (-one.articles, str(one.side))))


def _speakers(tellings: list[Telling]) -> tuple[SpeakerHeard, ...]:
    by_voice: dict[Voice, list[Telling]] = {}
    for telling in tellings:
        if telling.fact.attribution is not None:
            by_voice.setdefault(telling.voice, []).append(telling)
    found = [
        SpeakerHeard(voice, len(told), len({t.article for t in told}), max(t.when for t in told))
        for voice, told in by_voice.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.facts, one.voice.name)))[:12]


def place_ledger(store: Store, place: str, now: datetime, *, window: timedelta = PLACE_WINDOW) -> PlaceLedger:
    """The ledger of one place.

    Args:
        store: Where everything is.
        place: Id of the place.
        now: End of the time looked at, aware.
        window: How far back to look.
    """
    since = now - window
    claims = read_ledger(store, since, now).claims()
    of_place = tuple(claim for claim in claims if place in claim.fact.places)
    return PlaceLedger(
        standing=_standing(place, claims),
        since=since,
        until=now,
        claims=of_place,
        disagreements=tuple(one for one in disputes.disagreements(of_place) if one.place == place),
        histories=tuple(one for one in histories(claims) if one.place == place),
        silence=next(iter(silences(claims, (place,))), None),
    )


def place_standings(store: Store, now: datetime, *, window: timedelta = WINDOW) -> tuple[Standing, ...]:
    """Every settlement of the axis with its letter, those named most often first: what the picker lists."""
    return overview(store, now, window=window).standings


def disagreements(store: Store, now: datetime, *, window: timedelta = WINDOW) -> tuple[Disagreement, ...]:
    """Claims that cannot all be true, the latest first, of one day the most central first."""
    return disputes.disagreements(read_ledger(store, now - window, now).claims())


def story(store: Store, item_id: int, now: datetime) -> tuple[Row, ...]:
    """The articles that tell the same story, oldest first, the item itself included."""
    (row,) = store.rows([item_id])
    ledger = read_ledger(store, row.when - timedelta(days=8), min(now, row.when + timedelta(days=8)))
    return tuple(store.rows(ledger.story(item_id) or (item_id,)))


def beside(store: Store, item_id: int) -> tuple[Beside, ...]:
    """For each fact of an article, in order: other voices that say the same, and those that differ."""
    (row,) = store.rows([item_id])
    near = timedelta(days=8)
    claims = read_ledger(store, row.when - near, row.when + near).claims()
    disputed = disputes.disagreements(claims)
    found: dict[int, Beside] = {}
    facts = store.article(item_id)
    for number, fact in enumerate(facts.facts if facts else ()):
        mine = [
            (claim, told)
            for claim in claims
            for told in claim.tellings
            if told.article == item_id and told.fact.evidence == fact.evidence and told.fact.kind == fact.kind
        ]
        own = {key_of(told.voice) for _, told in mine}
        agree = _one_each([t for claim, _ in mine for t in claim.tellings], own)
        against = [
            t
            for one in disputed
            for claim, _ in mine
            if claim in one.claims
            for other in one.claims
            if other != claim
            for t in other.tellings
        ]
        found[number] = Beside(number, agree, _one_each(against, own))
    return tuple(found.values())


def _one_each(tellings: list[Telling], without: set[Key]) -> tuple[Telling, ...]:
    latest_by = {key_of(t.voice): t for t in sorted(tellings, key=lambda t: (t.when, t.article))}
    kept = (telling for key, telling in latest_by.items() if key not in without)
    return tuple(sorted(kept, key=lambda t: (t.when, t.article), reverse=True))


def column(claim: Claim) -> SourceSide:
    """In which column a claim stands: by who says it; third parties and several sides between."""
    sides = {voice.side for voice in claim.voices}
    if sides == {"ukrainian"}:
        return "ukrainian"
    return "russian" if sides == {"russian"} else "third_party"
