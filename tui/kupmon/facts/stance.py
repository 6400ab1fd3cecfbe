"""Who denies what: needed where a claim is told only to be rejected."""

from __future__ import annotations

from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.speakers import as_attribution, sources
from kupmon.facts.voices import AGENCY, voices
from kupmon.model import Attribution, Side

REACH = 14
"""How many words after a word of denial its object may begin."""


def denial_near(doc: Document, clause: Clause, trigger: Mark) -> Mark | None:
    """The word that denies what a trigger says, in the same sentence."""
    sentence = doc.sentences[clause.sentence]
    for mark in sentence.marks("DENY"):
        between = doc.words(mark.last + 1, trigger.first - 1) if mark.last < trigger.first else []
        if 0 < trigger.first - mark.last <= REACH and not {";", ":"} & set(between):
            return mark
    for mark in clause.marks("UNTRUE"):
        if abs(mark.first - trigger.first) <= REACH:
            return mark
    return None


def voice_of(doc: Document, clause: Clause, side: Side, trigger: Mark) -> Attribution | None:
    """Who of a side is given as the source of a claim that the sentence mentions: the nearest before it, else any."""
    sentence = doc.sentences[clause.sentence]
    told = [s for s in sources(doc, sentence) if s.voice.side == side and s.voice.rank != AGENCY]
    told = [s for s in told if not any(m.start == s.start for m in sentence.marks("DENY"))]
    if told:
        return as_attribution(
            min(told, key=lambda s: (s.start > trigger.start, abs(s.start - trigger.start))).voice
        )
    named = [v for v in voices(doc, sentence) if v.side == side and v.rank != AGENCY]
    return as_attribution(named[0]) if named else None


def claimant_before(doc: Document, clause: Clause, trigger: Mark) -> Attribution | None:
    """The nearest source before a word in its sentence: whose claim a noun tells ("заява Києва про звільнення …")."""
    rows = [s for s in sources(doc, doc.sentences[clause.sentence]) if s.start < trigger.start]
    return as_attribution(rows[-1].voice) if rows else None
