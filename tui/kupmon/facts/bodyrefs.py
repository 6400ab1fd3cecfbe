"""Which body "the ministry", "у зведенні" and "the military" mean."""

from __future__ import annotations

from kupmon.facts import quotes
from kupmon.facts.cast import named_before
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.roles import NEAR
from kupmon.facts.voices import BODY, PERSON, UNIT, Voice, voices

KINDS_OF_BODY: dict[str, tuple[str, ...]] = {
    "Ministry": ("Ministry",),
    "Staff": ("Staff",),
    "map": ("DeepState", "ISW"),
    "corps": ("corps", "brigade", "regiment", "battalion", "Khartiia"),
    "administration": ("Administration", "administration"),
    "Prosecutor": ("Prosecutor",),
    "law": ("Prosecutor", "Police", "Security Service"),
    "channel": ("",),
    "Center": ("Center",),
    "": ("",),
}


def by_body(doc: Document, reference: Mark, spoken: list[Voice]) -> Voice | None:
    """Whom "the ministry" or "у зведенні" means: the last body of that sort, first of those that spoke."""
    words = KINDS_OF_BODY[reference.concept.partition("/")[2]]
    if words == ("",) and spoken and spoken[-1].rank == PERSON and _message(doc, reference):
        return spoken[-1]
    named = [
        v for v in named_before(doc, reference.start) if not quotes.inside(doc, v.start, v.end)
    ]  # fmt: skip
    for rows in (spoken, named):
        fitting = [v for v in rows if v.rank in {BODY, UNIT} and any(word in v.name for word in words)]
        if fitting:
            return fitting[-1]
    return _police(reference) if words == KINDS_OF_BODY["law"] else None


def named_next(doc: Document, sentence: Sentence, reference: Mark) -> Voice | None:
    """Such as "the military said … The General Staff added": the body of that sort named soon after."""
    words = KINDS_OF_BODY[reference.concept.partition("/")[2]]
    if words == ("",):
        return None
    for later in doc.sentences[sentence.sentence : sentence.sentence + NEAR]:
        for voice in voices(doc, later):
            if voice.start > reference.end and voice.rank == BODY and any(w in voice.name for w in words):
                return voice
    return None


def _police(reference: Mark) -> Voice:
    """Law enforcement where no office of it is named: the police."""
    place = (reference.start, reference.end, reference.first, reference.last)
    return Voice("National Police", "ukrainian", BODY, *place)


_MESSAGES = "statement post message повідомленні повідомлення дописі пості сообщении сообщения посте "
MESSAGES = frozenset(_MESSAGES.split())


def _message(doc: Document, reference: Mark) -> bool:
    """Whether a reference is to somebody's message, which is that of the person who spoke last."""
    return doc.folded[reference.start : reference.end].split()[-1] in MESSAGES
