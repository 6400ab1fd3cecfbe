"""Who confirms a gain that another one told before: "The General Staff confirmed the information"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kupmon.facts import claims
from kupmon.facts.document import Document, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.places import places_of
from kupmon.facts.speakers import as_attribution, sources, speaker_at
from kupmon.facts.voices import AGENCY

BACK = 4
"""Sentences between a claim and its confirmation, at most."""
BRIEF = 22
"""Words of a sentence that says no more than that something is confirmed."""
GAINED = frozenset({"captured", "liberated"})


def confirmed(doc: Document, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts, and one more for everybody who confirms a gain of the sentences before."""
    rows = list(drafts)
    yield from rows
    told = {row.clause.sentence for row in rows}
    for sentence in doc.sentences:
        if sentence.sentence in told or not _confirms(doc, sentence):
            continue
        before = [r for r in rows if 0 < sentence.sentence - r.clause.sentence <= BACK and r.type in GAINED]
        if before and (again := _by_another(doc, sentence, before[-1])) is not None:
            yield again


def _confirms(doc: Document, sentence: Sentence) -> bool:
    """Such as "Информацию подтвердили в …", "This was also confirmed by …": and nothing else."""
    if sentence.last - sentence.first > BRIEF or not sentence.has("CONFIRM_IT"):
        return False
    mark = sentence.marks("CONFIRM_IT")[0]
    return not (
        claims.negated(doc, sentence, mark)
        or claims.unreal(doc, sentence, mark)
        or claims.asked(doc, sentence)
    )


def _by_another(doc: Document, sentence: Sentence, gain: Draft) -> Draft | None:
    """The same gain, by who confirms it."""
    spoken = [s.voice for s in sources(doc, sentence) if s.voice.rank != AGENCY]
    first = gain.attribution or speaker_at(doc, gain.clause)
    if not spoken or (first is not None and first.name == spoken[0].name):
        return None
    who = as_attribution(spoken[0])
    if who is None or who.side != gain.side:
        return None
    places = gain.places if gain.places is not None else places_of(doc, gain.clause)
    return replace(gain, clause=sentence, places=places, attribution=who, evidence=None, told=None)
