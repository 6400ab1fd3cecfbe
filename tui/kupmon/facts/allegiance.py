"""Whose side a person is on: by the words beside the name, else by the outlet (FACTS rule 12)."""

from __future__ import annotations

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.model import SourceSide


def side_of_person(doc: Document, sentence: Sentence, first: int, last: int) -> SourceSide:
    """The side of the person whose name runs from token `first` to `last`."""
    home: SourceSide = "russian" if doc.source.side == "russian" else "ukrainian"
    home = _of_his_army(doc, sentence, first) or home
    if any(0 < first - m.last <= 4 for m in sentence.marks("ROLE/prisoner of war")):
        return _of_captive(doc, sentence, last) or ("ukrainian" if home == "russian" else "russian")
    if is_captive(doc, sentence, first):
        return _of_captive(doc, sentence, last, first) or ("ukrainian" if home == "russian" else "russian")
    told = _by_office(sentence, first, last) or _before(doc, sentence, first, last)
    told = told or _behind(doc, sentence, last)
    if told is not None:
        return told
    if any(c.endswith("|russian|agency") for c in sentence.by_concept):
        return "russian"
    if _captured(doc, sentence, first):
        return _of_captive(doc, sentence, last) or home
    return home


def _of_his_army(doc: Document, sentence: Sentence, first: int) -> SourceSide | None:
    """The side of somebody with a call sign: that of the one army whose words or units are told of there."""
    if not any(0 < first - m.last <= 2 for m in sentence.marks("NAMED")):
        return None
    before = doc.before(sentence)
    near = {c for part in (before, sentence) if part is not None for c in part.by_concept}
    russian = any(c.endswith("|russian|body") for c in near) or (
        "@Ministry of Defence|unknown|body" in near and doc.language != "uk"
    )
    ukrainian = any(c.endswith("|ukrainian|body") for c in near)
    if russian == ukrainian:
        return None
    return "russian" if russian else "ukrainian"


def _by_office(sentence: Sentence, first: int, last: int) -> SourceSide | None:
    """An occupation official is Russian, a resident of the district Ukrainian, whoever prints it."""
    if any(-9 <= m.first - first <= 14 for m in sentence.marks("OCCUPATION_ADMIN")):
        return "russian"
    if any(0 < first - m.last <= 3 or 0 < m.first - last <= 5 for m in sentence.marks("ROLE/resident")):
        return "ukrainian"
    return None


TABLE: tuple[tuple[str, SourceSide], ...] = (
    ("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"), ("FOREIGN", "third_party"),
)  # fmt: skip


def _before(doc: Document, sentence: Sentence, first: int, last: int) -> SourceSide | None:
    """The side named between the role and the name, or right before the role."""
    called = any(0 < first - m.last <= 2 for m in sentence.marks("NAMED"))
    roles = [
        m for m in sentence.marks("ROLE")
        if 0 < first - m.last <= CALLED
        and ((not called and first - m.last <= NEAR_ROLE) or "," not in doc.words(m.last + 1, first - 1))
        and (called or first - m.last <= NEAR_ROLE or _of_a_unit(sentence, m, first))
    ]  # fmt: skip
    begin = min([m.first for m in roles] or [first])
    near: list[tuple[int, SourceSide]] = []
    for concept, side in TABLE:
        for mark in sentence.marks(concept):
            before = 0 < begin - mark.last <= 2 and "," not in doc.words(mark.last + 1, begin - 1)
            if begin <= mark.first <= last or before:
                near.append((max(begin - mark.last, 0), side))
    return min(near)[1] if near else None


def _of_a_unit(sentence: Sentence, role: Mark, first: int) -> bool:
    """Such as "боец 116-й отдельной механизированной бригады ВСУ X": a unit or an army between both."""
    units = sentence.marks("UNIT_WORD", "SIDE_UA", "SIDE_RU")
    says = sentence.marks("SAY")
    return any(role.last < m.first < first for m in units) and not any(
        role.last < m.first < first for m in says
    )


def _behind(doc: Document, sentence: Sentence, last: int) -> SourceSide | None:
    """Such as "Ivan Petrov, a Russian officer"."""
    if last + 1 > sentence.last or doc.tokens[last + 1].word != ",":
        return None
    end = _apposition(doc, sentence, last)
    behind = [m for m in sentence.marks("SIDE_RU", "SIDE_UA") if last < m.first <= end]
    if behind and any(0 < m.first - last <= 4 for m in sentence.marks("ROLE")):
        return "russian" if behind[0].concept == "SIDE_RU" else "ukrainian"
    return None


def _apposition(doc: Document, sentence: Sentence, last: int) -> int:
    """The last word of what stands between a name and the word of saying that follows its commas."""
    says = [m.first for m in sentence.marks("SAY") if last + 1 < m.first <= last + APPOSED]
    if says and doc.tokens[says[0] - 1].word == ",":
        return says[0]
    return last + NEAR_SIDE


APPOSED, NEAR_SIDE = 28, 9
"""Words of an office behind a name, and of one whose end is not told, in which a side may stand."""


def is_captive(doc: Document, sentence: Sentence, first: int) -> bool:
    """Such as "сдавшийся в плен военный X", "солдат, попавший в плен под Купянском, X": by what precedes."""
    for mark in sentence.marks("SURRENDERED"):
        if not 0 < first - mark.last <= NEAR_CAPTIVE:
            continue
        between = doc.words(mark.last + 1, first - 1)
        says = any(mark.last < m.first < first for m in sentence.marks("SAY", "ACCORDING"))
        roles = [m for m in sentence.marks("ROLE") if m.first < first]
        role = any(abs(m.first - mark.first) <= NEAR_CAPTIVE for m in roles)
        if role and not says and between.count(",") <= 1 and not THEIRS & set(between):
            return True
    return False


NEAR_CAPTIVE = 6
"""Words from "captured" to the name of who was, at most."""
THEIRS = frozenset({".", ";", ":", "who", "which", "that", "що", "что", "до", "к", "to", "by"})


def _of_captive(doc: Document, sentence: Sentence, last: int, first: int | None = None) -> SourceSide | None:
    """Such as "пленного Юрия Талалая из 39-й бригады ВСУ": the army behind the name, else who gives up."""
    for mark in sentence.marks("SIDE_UA", "SIDE_RU"):
        if 0 < mark.first - last <= 8 and _is_of(doc, last, mark):
            return "ukrainian" if mark.concept == "SIDE_UA" else "russian"
    armies = sentence.marks("SIDE_UA", "SIDE_RU") if first else ()
    ahead = [m for m in armies if first and 0 < first - m.last <= BEFORE_CAPTIVE]
    if ahead:
        return "ukrainian" if ahead[-1].concept == "SIDE_UA" else "russian"
    for other in doc.sentences[: sentence.sentence + 1]:
        marks = other.marks("SIDE_UA", "SIDE_RU") if other.has("SURRENDERED") else ()
        found = {m.concept for m in marks if m.is_case("nga")}
        if len(found) == 1:
            return "ukrainian" if found == {"SIDE_UA"} else "russian"
    return None


def _is_of(doc: Document, last: int, army: Mark) -> bool:
    """Whether somebody is of an army named behind him, and did not give himself up to it."""
    between = set(doc.words(last + 1, army.first - 1))
    return not between & {",", "to", "by", "до", "к"} and army.is_case("g" if doc.language != "en" else "gn")


BEFORE_CAPTIVE = 12
"""Words from the army of somebody captured to his name, at most."""


def _captured(doc: Document, sentence: Sentence, first: int) -> bool:
    """Whether somebody named without a role is one of the captives told of in the sentence before."""
    before = doc.before(sentence)
    roles = any(0 < first - m.last <= NEAR_ROLE for m in sentence.marks("ROLE"))
    return before is not None and not roles and before.has("ROLE/prisoner of war")


CALLED = 16
"""Words between a role and the call sign that goes with it, at most."""
NEAR_ROLE = 6
"""Words between a role and the name it goes with, at most."""
