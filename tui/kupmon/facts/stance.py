"""Who denies what: needed where a claim is told only to be rejected."""

from __future__ import annotations

from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.speakers import as_attribution, sources
from kupmon.facts.voices import AGENCY, PERSON, voices
from kupmon.model import Attribution, Side

REACH = 14
"""How many words after a word of denial its object may begin."""


def denial_near(doc: Document, clause: Clause, trigger: Mark) -> Mark | None:
    """The word that denies what a trigger says, in the same sentence."""
    sentence = doc.sentences[clause.sentence]
    for mark in sentence.marks("DENY"):
        between = doc.words(mark.last + 1, trigger.first - 1) if mark.last < trigger.first else []
        if 0 < trigger.first - mark.last <= REACH and ";" not in between:
            return mark
    for mark in clause.marks("UNTRUE"):
        if abs(mark.first - trigger.first) <= REACH:
            return mark
    return None


def voice_of(doc: Document, clause: Clause, side: Side, behind: Mark | None = None) -> Attribution | None:
    """Who of a side is given as the source of a claim that the sentence mentions.

    With `behind`, only behind that word. A person comes before a body.
    """
    sentence = doc.sentences[clause.sentence]
    start = behind.end if behind is not None else 0
    told = [
        s.voice
        for s in sources(doc, sentence)
        if s.voice.side == side and s.voice.rank != AGENCY and s.start >= start
    ]
    named = [v for v in voices(doc, sentence) if v.side == side and v.rank != AGENCY and v.start >= start]
    found = sorted(told or named, key=lambda voice: voice.rank != PERSON)
    return as_attribution(found[0]) if found else None
