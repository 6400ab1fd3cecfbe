"""Attacks without a figure that are told offhand: of no place, with shells, as a purpose, of who was hit."""

from __future__ import annotations

from itertools import pairwise

from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.places import named
from kupmon.facts.wording import ahead

TRYING = 8
"""Words between an attempt and what is attempted, at most."""
NEAR = 4
"""Words between an attack and what it is a part of, at most."""


def offhand(doc: Document, clause: Clause, trigger: Mark, outcome: str) -> bool:
    """Whether a word of attacking tells of no attack on a place of its own.

    Args:
        doc: The text.
        clause: Where the word stands.
        trigger: The word; nothing counts it.
        outcome: repelled, ongoing, reported.
    """
    if trigger.concept == "ATTACK" and outcome != "repelled" and _nowhere(doc, clause):
        return True
    return (
        _with_shells(clause, trigger)
        or _not_yet(doc, clause, trigger)
        or _for_waging(doc, trigger)
        or (outcome != "repelled" and _only_who(doc, clause, trigger))
    )


def _nowhere(doc: Document, clause: Clause) -> bool:
    """As in "The enemy did not stop attacking": no place here, nor in the sentence before."""
    sentence = doc.sentences[clause.sentence]
    earlier = doc.before(sentence)
    if sentence.has("THE_TOWN", "THE_VILLAGE", "RIVER", "PLACE_PART", "REPEL", "FAILED_ATTACK"):
        return False
    return not (named(doc, sentence) or (earlier is not None and named(doc, earlier)))


def _with_shells(clause: Clause, trigger: Mark) -> bool:
    """As in "Continue to attack the city with artillery": a strike."""
    guns = clause.marks("STRIKE_W_ARTILLERY")
    return trigger.concept == "ATTACK" and any(m.first > trigger.last for m in guns)


def _not_yet(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Is not giving up on continuing the offensive", "aims to advance and continue the offensive"."""
    if doc.language != "en":
        return False
    for mark in ahead(clause.marks("ONGOING"), trigger, NEAR):
        before = doc.words(max(clause.first, mark.first - 1), mark.first - 1)
        if before and before[0] in {"on", "of", "from", "for"}:
            return True
        if before and before[0] in {"to", "and"} and _aims(doc, clause, mark):
            return True
    return False


def _aims(doc: Document, clause: Clause, mark: Mark) -> bool:
    words = set(doc.words(max(clause.first, mark.first - 3 * TRYING), mark.first - 1))
    return bool(words & AIMS)


_AIMS = (
    "goal aim aims aiming objective objectives attempting attempt attempts seeking seeks trying tries plans "
    "planning intends intend intention hopes hoping wants want ready prepared refused able unable"
)
AIMS = frozenset(_AIMS.split())
"""Before "to … and continue": what is meant to be."""


def _for_waging(doc: Document, trigger: Mark) -> bool:
    """As in "Для ведення стратегічної наступальної операції", "готовится к проведению наступления"."""
    before = doc.words(max(0, trigger.first - NEAR), trigger.first - 1)
    return any(a in FOR and b.startswith(WAGING) for a, b in pairwise(before))


FOR = frozenset({"для", "до", "к", "щодо", "на", "о", "про", "for"})
WAGING = (
    "веденн", "ведени", "проведенн", "проведени", "продовженн", "продолжени", "відновленн", "возобновлени",
    "початк", "начал", "здійсненн", "осуществлени", "conducting", "waging", "launching", "continuing",
    "resuming",
)  # fmt: skip
"""Behind a word of purpose: the conduct of an offensive that is not told to go on."""


def _only_who(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Burned vehicles of the AFU that tried to break into the town": who was hit, and no assault."""
    tries = [m for m in clause.marks("ATTEMPT") if 0 <= trigger.first - m.first <= TRYING]
    word = doc.tokens[tries[-1].first if tries else trigger.first].word
    if doc.language == "ru" and word.startswith(("пытавш", "пытающ")):
        return True
    if not tries:
        return False
    if word.startswith(BY_TRYING) and doc.sentences[clause.sentence].has("AIR_OR_ARTILLERY"):
        return True
    sentence, at = doc.sentences[clause.sentence], tries[-1].first
    relative = bool(RELATIVE & set(doc.words(max(sentence.first, at - 2), at - 1)))
    return relative and any(m.first < at for m in sentence.marks(*STRUCK))


BY_TRYING = ("намагаючись", "пытаясь")
"""As in "Ударил авиацией, пытаясь вытеснить …": what the bombs are for."""
STRUCK = ("EQUIPMENT", "STR_GEAR", "DESTROYED", "KILLED", "STRIKE_HIT", "STRIKE_NOUN")
RELATIVE = frozenset({"that", "which", "who", "що", "які", "який", "яка", "которые", "который", "которая"})
