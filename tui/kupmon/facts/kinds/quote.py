"""Direct quotations by a named or described speaker (FACTS rule 20)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.places import atlas, foreign, front_wide, named
from kupmon.facts.quotes import Speech, sentences_of, speeches
from kupmon.facts.speakers import as_attribution, speaker_of
from kupmon.model import Span


def find(doc: Document) -> Iterator[Draft]:
    """Every marked speech whose paragraph gives its speaker."""
    for speech in speeches(doc):
        voice = speaker_of(doc, speech)
        touched = sentences_of(doc, speech)
        if (
            voice is None
            or not touched
            or touched[0].paragraph != touched[-1].paragraph
            or (atlas(doc).scopes[touched[0].sentence] == "other" and front_wide(doc))
            or _about_elsewhere(doc, speech, touched)
            or _plays_elsewhere(doc, touched)
            or _of_something_else(doc, touched)
            or _after_elsewhere(doc, touched)
            or _predicate(doc, speech, touched[0])
        ):
            continue
        who = as_attribution(voice)
        if who is None:
            continue
        yield Draft(
            "quote",
            touched[0],
            Mark("QUOTE", speech.start, speech.end, touched[0].first, touched[-1].last),
            quote=words_of(doc, speech),
            evidence=Span(touched[0].start, touched[-1].end),
            attribution=who,
            placeless=True,
        )


def _about_elsewhere(doc: Document, speech: Speech, touched: tuple[Sentence, ...]) -> bool:
    """Whether the outlet's words around a speech name another sector or place, and none of ours."""
    around = [
        m for sentence in touched for m in foreign(doc, sentence) if not speech.start <= m.start < speech.end
    ]  # fmt: skip
    return bool(around) and not any(named(doc, sentence) for sentence in touched)


def _plays_elsewhere(doc: Document, touched: tuple[Sentence, ...]) -> bool:
    """Whether a speech names several places that all lie elsewhere: the rest of a region's report."""
    abroad = {m.place for sentence in touched for m in foreign(doc, sentence)}
    return len(abroad) > 1 and not any(named(doc, sentence) for sentence in touched)


def _of_something_else(doc: Document, touched: tuple[Sentence, ...]) -> bool:
    """Whether a speech is about talks, guarantees or thanks, and names no place of ours."""
    return any(s.has("OFF_AXIS") for s in touched) and not any(named(doc, s) for s in touched)


def _after_elsewhere(doc: Document, touched: tuple[Sentence, ...]) -> bool:
    """Whether the last place named before a speech without one of its own lies elsewhere."""
    if any(named(doc, s) for s in touched):
        return False
    first = touched[0]
    for back in range(1, PLACE_REACH + 1):
        earlier = doc.before(first, back)
        if earlier is None or first.paragraph - earlier.paragraph > 1:
            return False
        if named(doc, earlier):
            return False
        if foreign(doc, earlier):
            return True
    return False


def _predicate(doc: Document, speech: Speech, first: Sentence) -> bool:
    """Such as "the troops “continue to hold on”": a verb alone, whose subject stands before the marks."""
    before = doc.text[max(0, speech.start - 12) : speech.start - 1].rstrip()
    if not doc.text[speech.start].islower() or before.endswith(LEADING):
        return False
    opening = [t for t in doc.tokens[first.first : first.last + 1] if t.start >= speech.start]
    if not opening:
        return False
    verbs = {m.start for marks in first.by_concept.values() for m in marks if "v" in m.flags}
    return opening[0].word in AUXILIARIES or opening[0].start in verbs


LEADING = (",", ":", "–", "—", "-", "'s", "’s")
"""What leads to a whole utterance, or to the thing somebody has."""
_AUXILIARIES = "is are was were will would has have had can could continue continues continued"
AUXILIARIES = frozenset(_AUXILIARIES.split())
PLACE_REACH = 1
"""Sentences before a speech in which its place may be named."""


def words_of(doc: Document, speech: Speech) -> str:
    """The words as printed, without the comma that only leads to the tag."""
    return doc.text[speech.start : speech.end].strip().rstrip(",").strip()
