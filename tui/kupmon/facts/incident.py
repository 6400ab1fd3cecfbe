"""The day of an incident, which holds for the sentences that go on telling of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kupmon.facts.dates import When
from kupmon.facts.document import Document, Sentence
from kupmon.facts.numbers import numbers
from kupmon.facts.places import named
from kupmon.facts.sources import sources
from kupmon.facts.voice import AGENCY
from kupmon.model import Period

Phrases = Callable[[Document, Sentence], tuple[When, ...]]

CONCEPTS = (
    "CIV_KILLED", "CIV_INJURED", "CIV_EVACUATED", "CIV_REMAIN", "DMG_VERB", "DMG_HOUSING",
    "STRIKE_SHELLING", "STRIKE_SHELL", "STRIKE_HIT", "STRIKE_SUFFER", "STRIKE_UNDER_FIRE", "WITHOUT",
)  # fmt: skip
"""Concepts of an incident, of which a report tells paragraph after paragraph."""
HARM = frozenset({"CIV_KILLED", "CIV_INJURED", "DMG_VERB", "DMG_HOUSING", "WITHOUT"})
FRESH = timedelta(days=40)
"""How old a day may be that still holds for what follows."""
NIGHT = timedelta(days=1)
REACH = 12
"""Sentences back to the day of an incident, at most."""
PAUSE = 1
"""Sentences about something else in between, at most."""


def day_of(doc: Document, sentence: Sentence, phrases: Phrases) -> Period | None:
    """The day an earlier sentence gives to the strike whose harm this one tells, by the same source.

    Args:
        doc: The text.
        sentence: One without a time of its own.
        phrases: Finds the time phrases of a sentence.
    """
    if not goes_on(doc, sentence):
        return None
    if named(doc, sentence) and not _clocked(doc, sentence):
        return None
    pause, source = 0, _source(doc, sentence)
    for earlier in reversed(doc.sentences[max(0, sentence.sentence - REACH) : sentence.sentence]):
        given = phrases(doc, earlier)
        source, before = source or _source(doc, earlier), _source(doc, earlier)
        if given or earlier.has("RECAP", "T_DAILY") or (before and before != source):
            days = [p.period for p in given if p.period.end - p.period.start <= NIGHT]
            fresh = bool(days) and doc.published - days[-1].end < FRESH and earlier.has(*CONCEPTS)
            return days[-1] if fresh and before in {None, source} else None
        pause = 0 if goes_on(doc, earlier) else pause + (not _passing(doc, earlier))
        if pause > PAUSE:
            return None
    return None


def _passing(doc: Document, sentence: Sentence) -> bool:
    """Such as "Details", "Про це повідомив голова ОВА": no event of its own between two of one report."""
    heading = sentence.last - sentence.first < HEADING and doc.text[sentence.end - 1] not in ".!?…"
    return heading or sentence.has("POINTS_BACK")


HEADING = 3
"""Words of a heading inside a report, at most."""


def _source(doc: Document, sentence: Sentence) -> str | None:
    rows = [s.voice.name for s in sources(doc, sentence) if s.spoken and s.voice.rank != AGENCY]
    return rows[-1] if rows else None


def goes_on(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells of harm, or of a further strike at a clock time."""
    return sentence.has(*HARM) or (sentence.has(*CONCEPTS, "ATTACK") and _clocked(doc, sentence))


def _clocked(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence gives a clock time or a part of the day."""
    return sentence.has("T_MORNING") or any(n.role == "time" for n in numbers(doc, sentence))
