"""What the screens ask across articles: overview, one place, disagreements, a story, the voices of a fact.

All of it is synchronous and reads one open store; the screen asks from its store thread. Only the facts that
are looked at are read: the cost does not grow with the archive.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import permutations

from kupmon.claims import (
    Claim,
    ControlLetter,
    Disagreement,
    History,
    Overview,
    PlaceLedger,
    Series,
    SideHeard,
    Standing,
    Telling,
    Turn,
)
from kupmon.engine.beside import beside
from kupmon.engine.gathering import claims, tellings, told
from kupmon.engine.hearing import quiet_and_speakers
from kupmon.engine.ledger import bulletin_pairs, settlements
from kupmon.ledger import disputes, series
from kupmon.ledger.casualties import HARM, histories
from kupmon.ledger.report import KYIV
from kupmon.ledger.standing import LETTERS, about_control, latest, letter
from kupmon.ledger.status import held_by
from kupmon.model import Row, SourceSide
from kupmon.store import Store, Tellings, Time
from kupmon.store.tellings import Counted, Held

__all__ = [
    "beside", "column", "disagreements", "overview", "place_ledger", "place_standings", "story",
]  # fmt: skip

WINDOW = timedelta(days=14)
"""How far back the overview and the disagreements look."""
PLACE_WINDOW = timedelta(days=90)
MOST_FACTS = 1_000
"""Facts of one place that are looked at, the newest."""
MOST_OF_SIDE = 40
"""Tellings of one side in one disagreement that are looked at: the first and the newest."""
MOST_CHANGES = 100
MOST_HISTORIES = 12
CHANGING = ("control", "movement", "supply", "narrative", "civilians")
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
    waiting = store.waiting()
    with store.tellings() as look:
        time = Time.between(since, now)
        held = look.control(time)
        standings = _standings(look, time, held)
        quiet, speakers = quiet_and_speakers(look, now, window)
        bulletins = tellings(look.of(bulletin_pairs(look, time)))
        sides = [SideHeard(*found) for found in look.sides(time)]
        return Overview(
            since=since,
            now=now,
            looked=looked,
            standings=standings,
            series=(
                *series.assaults(bulletins),
                *series.losses(tellings(look.of(look.counted_losses(time, series.MEN)))),
                _under_fire(look, time),
            ),
            sides=tuple(sorted(sides, key=lambda one: (-one.articles, str(one.side)))),
            speakers=speakers,
            turned=() if looked is None else _turned(held, looked, standings),
            histories=_histories(look, time),
            changes=() if looked is None else _changes(look, looked, now),
            silences=series.silences(bulletins, settlements()),
            quiet=quiet,
            disputed=sum(1 for _ in _runs(held)) + _counts_in_dispute(look, time),
            articles=sum(one.articles for one in sides),
            waiting=waiting,
        )


def _standings(look: Tellings, time: Time, held: Iterable[Held]) -> tuple[Standing, ...]:
    """By importance: those named most often first, then the larger ones."""
    newest: dict[tuple[str, SourceSide | None], Held] = {(one.place, one.side): one for one in held}
    by_place: dict[str, list[Telling]] = {}
    pairs = dict.fromkeys(one.pair for one in newest.values() if one.place in settlements())
    for telling in tellings(look.of(tuple(pairs))):
        for place in telling.fact.places:
            by_place.setdefault(place, []).append(telling)
    ranks = settlements()
    named = look.named(time, ranks)
    found = []
    for place in ranks:
        latest_told = latest(by_place.get(place, ()))
        articles, last = named.get(place, (0, None))
        found.append(Standing(place, letter(latest_told), latest_told, articles, last))
    return tuple(sorted(found, key=lambda one: (-one.articles, ranks[one.place], one.place)))


def _turned(held: Iterable[Held], looked: datetime, now: Iterable[Standing]) -> tuple[Turn, ...]:
    """Settlements whose letter was another one at the last look."""
    newest = {(one.place, one.side): one.holder for one in held if one.when <= looked}
    holders: dict[str, set[str]] = {}
    for (place, _), holder in newest.items():
        holders.setdefault(place, set()).add(holder)
    turns = (Turn(one.place, _letter(holders.get(one.place, set())), one.letter) for one in now)
    return tuple(turn for turn in turns if turn.before != turn.now)


def _letter(holders: set[str]) -> ControlLetter:
    if not holders:
        return "·"
    return "≠" if len(holders) > 1 or "contested" in holders else LETTERS[next(iter(holders))]


def _under_fire(look: Tellings, time: Time) -> Series:
    days: dict[int, list[tuple[str, tuple[int, int]]]] = {}
    for day, place, item, number in look.struck(time):
        if place in settlements():
            days.setdefault(day, []).append((place, (item, number)))
    named = {day: series.fullest(hit) for day, hit in days.items()}
    return series.under_fire(
        (date.fromordinal(day), len({place for place, _ in days[day]}), telling)
        for day, pair in named.items()
        for telling in tellings(look.of((pair,)))
    )


def _histories(look: Tellings, time: Time) -> tuple[History, ...]:
    pairs = look.recounted(time, HARM, MOST_HISTORIES)
    return histories(claims(told(look.of(pairs)), look))[:MOST_HISTORIES]


def _changes(look: Tellings, looked: datetime, now: datetime) -> tuple[Claim, ...]:
    fresh = look.new_since(Time.between(looked, now), CHANGING, MOST_CHANGES)
    found = claims(told(look.of(fresh)), look)
    return tuple(claim for claim in found if claim.first_seen >= looked)


def place_standings(store: Store, now: datetime, *, window: timedelta = WINDOW) -> tuple[Standing, ...]:
    """Every settlement of the axis with its letter, those named most often first: what the picker lists."""
    with store.tellings() as look:
        time = Time.between(now - window, now)
        return _standings(look, time, look.control(time))


def place_ledger(store: Store, place: str, now: datetime, *, window: timedelta = PLACE_WINDOW) -> PlaceLedger:
    """The ledger of one place.

    Args:
        store: Where everything is.
        place: Id of the place.
        now: End of the time looked at, aware.
        window: How far back to look; of a place told of very often only the newest facts are taken.
    """
    since = now - window
    with store.tellings() as look:
        time = Time.between(since, now)
        pairs = look.told_at(place, time, MOST_FACTS)
        found = claims(told(look.of(pairs), place), look)
        bulletins = tellings(look.of(bulletin_pairs(look, Time.between(now - WINDOW, now))))
        articles, last = look.named(Time.between(now - WINDOW, now), (place,)).get(place, (0, None))
    newest = latest(t for one in found for t in one.tellings if about_control(t.fact))
    return PlaceLedger(
        standing=Standing(place, letter(newest), newest, articles, last),
        since=since,
        until=now,
        claims=found,
        disagreements=tuple(one for one in disputes.disagreements(found) if one.place == place),
        histories=tuple(one for one in histories(found) if one.place == place),
        silence=next(iter(series.silences(bulletins, (place,))), None),
        cut=len(pairs) == MOST_FACTS,
    )


def disagreements(store: Store, now: datetime, *, window: timedelta = WINDOW) -> tuple[Disagreement, ...]:
    """Claims that cannot all be true, the latest first, of one day the most central first."""
    with store.tellings() as look:
        return _disagreements(look, Time.between(now - window, now))


def _disagreements(look: Tellings, time: Time) -> tuple[Disagreement, ...]:
    counts = look.counts_at_odds(time, disputes.FAR, disputes.FAR_BY)
    pairs = (
        *(one.pair for run in _runs(look.control(time)) for one in run),
        *(one.pair for one in counts),
    )
    return disputes.disagreements(claims(told(look.of(tuple(dict.fromkeys(pairs)))), look))


def _counts_in_dispute(look: Tellings, time: Time) -> int:
    """Things of which two voices, and two articles, give counts far apart."""
    groups: dict[int, dict[tuple[int, int], list[Counted]]] = {}
    for one in look.counts_at_odds(time, disputes.FAR, disputes.FAR_BY):
        groups.setdefault(one.group, {}).setdefault((one.low, one.high), []).append(one)
    return sum(
        any(_far(two[0], one[0]) and _strangers(one, two) for one, two in permutations(counts.values(), 2))
        for counts in groups.values()
    )


def _far(more: Counted, less: Counted) -> bool:
    return more.low >= disputes.FAR * less.high and more.low >= less.high + disputes.FAR_BY


def _strangers(one: Iterable[Counted], two: Iterable[Counted]) -> bool:
    mine, yours = ([(each.voice, each.pair[0]) for each in found] for found in (one, two))
    return all(a != c and b != d for a, b in mine for c, d in yours)


def _runs(held: Iterable[Held]) -> Iterator[list[Held]]:
    """What was told of a place on days in a row on which two voices held it to be of two sides."""
    by_place: dict[str, list[tuple[date, Held]]] = {}
    for one in held:
        if one.holder in LETTERS:
            by_place.setdefault(one.place, []).append((one.when.astimezone(KYIV).date(), one))
    for found in by_place.values():
        if len({one.holder for _, one in found}) > 1:
            days = [{day for day, one in found if one.holder == holder} for holder in LETTERS]
            for run in disputes.runs(days):
                first, last = run[0] - disputes.ONE_DAY, run[-1]
                involved = [one for day, one in found if first <= day <= last]
                if len({one.voice for one in involved}) > 1:
                    yield [o for side in LETTERS for o in _some([o for o in involved if o.holder == side])]


def _some(found: list[Held]) -> list[Held]:
    """The first, by whom it was said at all, and the newest."""
    return found if len(found) <= MOST_OF_SIDE else [found[0], *found[1 - MOST_OF_SIDE :]]


def column(claim: Claim) -> SourceSide:
    """In which column a claim stands: of the side that says it; where both do, of the one it is good for.

    What only third parties say stands between.
    """
    sides = [side for side in disputes.PARTIES if side in {voice.side for voice in claim.voices}]
    if len(sides) == 1:
        return sides[0]
    return (held_by(claim.fact) if sides else None) or "third_party"


def story(store: Store, item_id: int) -> tuple[Row, ...]:
    """The articles that tell the same story, oldest first, the item itself included."""
    return tuple(store.rows(store.story(item_id)))
