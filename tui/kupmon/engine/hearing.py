"""Who is heard on the axis, how often, and who no longer is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from kupmon.claims import Quiet, SpeakerHeard, Telling, Voice
from kupmon.engine.gathering import tellings
from kupmon.ledger.names import name_key, outlet_key
from kupmon.ledger.quiet import missed
from kupmon.store import Tellings, Time
from kupmon.store.tellings import Day

HABIT = timedelta(days=21)
"""How far back a habit is looked for."""
MOST = 12
"""Names that are listed."""

Key = tuple[str, str]
"""A name, however it is spelled, and the side."""


def quiet(look: Tellings, now: datetime) -> tuple[Quiet, ...]:
    """Outlets and speakers that used to be heard and are not, by their own habit; the most heard first."""
    time = Time.between(now - HABIT, now)
    outlets = _missed("outlet", _by_name(look.outlets(time), outlets=True))
    return _with_words(look, (*outlets, *_missed("speaker", _by_name(look.speakers(time)))))


def quiet_and_speakers(
    look: Tellings, now: datetime, window: timedelta
) -> tuple[tuple[Quiet, ...], tuple[SpeakerHeard, ...]]:
    """As `quiet`, and who was heard most in the last time; one look for both."""
    time = Time.between(now - max(HABIT, window), now)
    speakers = _by_name(look.speakers(time))
    outlets = _missed("outlet", _by_name(look.outlets(time), outlets=True))
    heard = (_heard([day for day in days if day.day < window.days]) for days in speakers.values())
    most = sorted((one for one in heard if one), key=lambda one: (-one.facts, one.voice.name))
    return _with_words(look, (*outlets, *_missed("speaker", speakers))), tuple(most[:MOST])


def _by_name(found: Iterable[Day], *, outlets: bool = False) -> dict[Key, list[Day]]:
    known: dict[Key, list[Day]] = {}
    for day in found:
        name = outlet_key(day.name) if outlets else name_key(day.name)
        known.setdefault((name, day.side or ""), []).append(day)
    return known


def _missed(what: str, heard: dict[Key, list[Day]]) -> Iterable[Quiet]:
    days = {key: {day.day for day in found} for key, found in heard.items()}
    for key, (silent, often, of) in missed(days, HABIT.days).items():
        last = max(heard[key], key=lambda day: (day.last, day.name))
        yield Quiet(
            what="outlet" if what == "outlet" else "speaker",
            voice=Voice(last.name, last.side),
            last=last.last,
            days=silent,
            heard=often,
            of=of,
        )


def _with_words(look: Tellings, found: Iterable[Quiet]) -> tuple[Quiet, ...]:
    """Those heard most often before, with what they said last."""
    first = sorted(found, key=lambda one: (-one.heard, one.last, one.what, one.voice.name))
    return tuple(replace(one, latest=_latest(look, one)) for one in first[:MOST])


def _latest(look: Tellings, one: Quiet) -> Telling | None:
    name = {one.what: one.voice.name}
    return next(iter(tellings(look.of(look.told_then(one.last, **name)))), None)


def _heard(days: list[Day]) -> SpeakerHeard | None:
    if not days:
        return None
    last = max(days, key=lambda day: (day.last, day.name))
    return SpeakerHeard(
        Voice(last.name, last.side),
        facts=sum(day.facts for day in days),
        articles=sum(day.articles for day in days),
        last=last.last,
    )
