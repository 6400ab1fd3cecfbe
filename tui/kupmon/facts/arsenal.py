"""Vehicles that a list names among tanks and guns: an army's."""

from __future__ import annotations

from operator import attrgetter

from kupmon.facts.document import Document, Mark, Sentence

_FIRST = attrgetter("first")


def beside_arms(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "A tank, five vehicles and two guns were destroyed": no harm done to civilians."""
    if mark.concept != "DMG_OTHER":
        return False
    arms = [m for m in sentence.marks("EQUIPMENT") if doc.folded[m.start : m.end].startswith(ARMS)]
    return any(_listed(doc, sentence, *sorted((mark, weapon), key=_FIRST)) for weapon in arms)


def _listed(doc: Document, sentence: Sentence, one: Mark, two: Mark) -> bool:
    between = doc.words(one.last + 1, two.first - 1)
    if len(between) > REACH or not JOINS & set(between):
        return False
    return not any(
        one.last < m.first < two.first and "v" in m.flags
        for marks in sentence.by_concept.values()
        for m in marks
    )


REACH = 9
"""Words between two things of one list, at most."""
JOINS = frozenset({",", "and", "as", "та", "і", "й", "и", "а"})
ARMS = (
    "tank", "howitzer", "mortar", "gun", "self-propelled", "artillery", "armoured", "armored",
    "infantry fighting", "ifv", "apc", "bmp", "btr", "mlrs", "launcher", "rocket launcher", "ammunition",
    "танк", "гаубиц", "міномет", "миномет", "миномёт", "гармат", "оруди", "арт", "сау", "бмп", "бтр",
    "ббм", "бронемаш", "бронетранс", "бойов", "боев", "рсзв", "рсзо", "пушк", "самохід", "самоход",
    "склад боє", "склад бк", "склад боеп",
)  # fmt: skip
"""Beginnings of names of arms."""
