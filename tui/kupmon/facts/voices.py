"""Everybody who may be speaking: persons, bodies and groups named in a text."""

from __future__ import annotations

from kupmon.facts.bodies import channels, listed, titles, units
from kupmon.facts.document import Document, Sentence
from kupmon.facts.names import unlisted
from kupmon.facts.romanize import romanize
from kupmon.facts.voice import AGENCY, BODY, GROUP, PERSON, UNIT, Voice

__all__ = ["AGENCY", "BODY", "GROUP", "PERSON", "UNIT", "Voice", "voices"]


def voices(doc: Document, sentence: Sentence) -> tuple[Voice, ...]:
    """Possible speakers named in a sentence, in order."""
    table = doc.notes.get("voices")
    if table is None:
        table = doc.notes["voices"] = _all(doc)
    assert isinstance(table, dict)
    found: tuple[Voice, ...] = table.get(sentence.sentence, ())
    return found


def _all(doc: Document) -> dict[int, tuple[Voice, ...]]:
    seen: dict[str, Voice] = {}
    table: dict[int, tuple[Voice, ...]] = {}
    for sentence in doc.sentences:
        rows = [
            *listed(doc, sentence),
            *units(doc, sentence),
            *channels(doc, sentence),
            *titles(doc, sentence),
            *unlisted(doc, sentence, seen),
        ]
        rows.sort(key=lambda v: v.start)
        table[sentence.sentence] = tuple(rows)
    return table


def romanized(doc: Document, voice: Voice) -> str:
    """The words of a voice and the two before it, in Latin script."""
    first = doc.tokens[max(voice.first - 2, 0)].start
    return romanize(doc.text[first : voice.end], doc.language).lower()
