"""People whom soldiers kill or wound: residents, and no losses of an army."""

from __future__ import annotations

from kupmon.facts import sides
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.numbers import Number


def harmed_behind(doc: Document, sentence: Sentence, verb: Mark) -> bool:
    """Such as "The occupiers killed two people", "россияне ранили двух человек": whom it is done to."""
    if not doc.forms[verb.first].startswith(HARMING):
        return False
    behind = range(verb.last + 1, verb.last + 1 + OBJECT)
    return any(
        m.first in behind for m in sentence.marks("PERSONS", "CIV_ONE", "CIV_MANY", "CIV_TWO", "CIVILIAN")
    )


HARMING = (
    "kill",
    "wound",
    "injur",
    "shot",
    "вби",
    "убил",
    "поран",
    "ранил",
    "розстріл",
    "расстрел",
    "застрел",
)
OBJECT = 5
"""Words between a verb of harm and whom it is done to, at most."""


def by_soldiers(doc: Document, sentence: Sentence, head: Mark | None, number: Number) -> bool:
    """Such as "Окупанти поранили двох людей", "Russian troops killed two people": mere people, by an army."""
    if head is None or head.concept != "PERSONS":
        return False
    verbs = [m for m in sentence.marks("KILLED", "WOUNDED") if 0 < number.first - m.last <= BY_REACH]
    return any(
        harmed_behind(doc, sentence, verb)
        and any(0 < verb.first - p.mark.last <= BY_REACH for p in sides.parties(doc, sentence))
        for verb in verbs
    )


BY_REACH = 3
"""Words from an army to what it does, and from there to the figure, at most."""
