"""Evacuations announced, urged or under way, without a figure (FACTS rule 19)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.leaving import clause_of
from kupmon.facts.past import long_ago
from kupmon.facts.people import groups
from kupmon.facts.places import named
from kupmon.facts.weapons import is_cause
from kupmon.facts.words import listed


def ordered(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """An evacuation announced, ordered or under way; else one that people are urged to."""
    marks = sentence.marks("CIV_EVAC_ORDER")
    if not marks and sentence.has("CIV_ANNOUNCE"):
        marks = tuple(
            m for m in sentence.marks("CIV_EVACUATED") if m.flags and not set(m.flags) & set("vpftr")
        )
    for mark in marks[:1]:
        clause = clause_of(sentence, mark)
        crew = set(doc.words(mark.last + 1, mark.last + 1)) & listed(doc.language, "CIV_CREW")
        hampered = any(word.startswith(HAMPERED) for word in doc.words(clause.first, mark.first - 1))
        hampered = hampered or bool(HARD & set(doc.words(mark.last + 1, mark.last + HARD_REACH)))
        if hampered or crew or _caused(doc, clause, mark) or _bound_for(doc, mark):
            continue
        where = zones.where(doc, sentence, [mark.first])[mark.first]
        void = claims.asked(doc, clause) or claims.negated(doc, clause, mark)
        unreal = claims.unreal(doc, clause, mark) and not _will_be(doc, sentence, mark)
        if where and not void and not unreal:
            yield Draft("civilians", clause, mark, type="evacuated", places=where, own_time=True)
    if not marks:
        yield from _urged(doc, sentence)


def _caused(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Whether an evacuation only explains something; "despite the evacuation" tells that there is one."""
    before = doc.words(max(clause.first, mark.first - DESPITE_REACH), mark.first - 1)
    return is_cause(doc, clause, mark, noun=False) and not DESPITE & set(before)


DESPITE = frozenset({"despite", "попри", "незважаючи", "несмотря", "notwithstanding"})
DESPITE_REACH = 5
"""Words from "despite" to the evacuation, at most."""


def _will_be(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "announced that they would carry out a mandatory evacuation": announced all the same."""
    words = doc.words(sentence.first, mark.first - 1)
    announced = any(word.startswith(ANNOUNCED) for word in words)
    return announced and not {"may", "might", "could", "if"} & set(words)


ANNOUNCED = ("announc", "order", "declar", "decid", "оголос", "ухвал", "виріш", "объяв", "реш")


def _bound_for(doc: Document, mark: Mark) -> bool:
    """Such as "He was driving to an evacuation", "під час евакуації": what somebody else was at."""
    if mark.flags and not set(mark.flags) & set("ngdail"):
        return False
    return bool(ERRAND & set(doc.words(mark.first - 2, mark.first - 1)))


HAMPERED = ("ускладн", "заважа", "перешкоджа", "зрива", "осложн", "мешает", "мешают", "затрудн", "срыва",
            "hamper", "complicat", "hinder", "prevent", "disrupt", "imped")  # fmt: skip
"""Beginnings of words for what is done to an evacuation that is only spoken of."""
HARD = frozenset(
    {"difficult", "harder", "складною", "важчою", "ускладнюється", "сложной", "сложнее", "осложняется"}
)
HARD_REACH = 9
"""Words from an evacuation to what is said of it: "is becoming increasingly difficult", at most."""
ERRAND = frozenset({"на", "під", "час", "время", "во", "during", "для"})


def _urged(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "urged residents to leave", "людей закликають виїхати", "are taking people out of the town"."""
    if sentence.has("SOLDIER", "FORCE", "SOLDIER_GROUP") or not _people(sentence):
        return
    for clause in sentence.clauses:
        told = _appeal(doc, clause) or _going_on(clause) or _gone(doc, sentence, clause)
        if told is None or claims.asked(doc, clause) or claims.negated(doc, clause, told):
            continue
        where = zones.where(doc, sentence, [told.first])[told.first]
        supposed = {"if", "якщо", "якби", "если"} & set(doc.words(sentence.first, sentence.last))
        if where and not supposed and not POSSIBLE & set(doc.words(clause.first, told.last)):
            yield Draft("civilians", clause, told, type="evacuated", places=where, own_time=True)
            return


_POSSIBLE = "may might could would if якщо якби если может може можуть"
POSSIBLE = frozenset(_POSSIBLE.split())


def _people(sentence: Sentence) -> bool:
    return sentence.has("CIV_MANY", "CIVILIAN", "CIV_EVERYBODY")


def _appeal(doc: Document, clause: Clause) -> Mark | None:
    """A word of asking or of duty and, behind it, one of leaving."""
    for leave in clause.marks("CIV_LEAVING"):
        appeals = [m for m in clause.marks("CIV_APPEAL") if 0 < leave.first - m.last <= APPEAL]
        if appeals and not claims.negated(doc, clause, appeals[-1]):
            return appeals[-1]
    return None


APPEAL = 16
"""Words between an appeal and the leaving that it is for, at most."""


def _going_on(clause: Clause) -> Mark | None:
    """People without a figure who are being taken out."""
    for mark in clause.marks("CIV_TAKING_OUT"):
        near = [m for m in clause.marks("CIV_MANY", "CIVILIAN") if -3 <= m.first - mark.last <= 5]
        if near:
            return mark
    return None


def _gone(doc: Document, sentence: Sentence, clause: Clause) -> Mark | None:
    """Such as "Residents are leaving the town", "мешканців уже евакуювали": people without a figure."""
    counted = any(group.figure for group in groups(doc, sentence))
    if counted or doc.forms[clause.first].startswith(WHO) or long_ago(doc, sentence):
        return None
    people = [m for m in clause.marks("CIV_MANY", "CIVILIAN", "CIV_EVERYBODY") if _inhabitants(doc, m)]
    for mark in clause.marks("CIV_GONE") if people else ():
        near = [m for m in people if abs(m.first - mark.first) <= GONE_REACH]
        if near and _told_of(doc, clause, mark) and (_out_of(doc, clause, mark) or _taken(doc, mark)):
            return mark
    return None


def _inhabitants(doc: Document, mark: Mark) -> bool:
    return any(word.startswith(INHABITANTS) for word in doc.words(mark.first, mark.last))


def _told_of(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Whether a word of leaving is a statement: no wish, no way of naming those who left."""
    if claims.unreal(doc, clause, mark):
        return False
    if doc.language != "en":
        begun = any(0 < mark.first - m.last <= BEGUN for m in clause.marks("SUCCEED"))
        return begun or not doc.forms[mark.last].endswith(INFINITIVE[doc.language])
    before = doc.words(max(clause.first, mark.first - 3), mark.first - 1)
    if {"who", "that"} & set(before):
        return False
    if doc.forms[mark.last] == "evacuated" and mark.first == mark.last:
        return bool(HELPERS & set(before))
    return "to" not in before or bool(STARTED & set(before))


def _taken(doc: Document, mark: Mark) -> bool:
    """Whether somebody was taken away, wherever from."""
    return any(word.startswith(TAKEN) for word in doc.words(mark.first, mark.last))


def _out_of(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Whether it is said what is left: "з Куп’янська", "the town"."""
    named_here = named(doc, clause) or clause.has("THE_TOWN", "THE_VILLAGE")
    if doc.language == "en" or doc.forms[mark.first].startswith(TRANSITIVE):
        return bool(named_here)
    return bool(named_here) and bool(FROM & set(doc.words(clause.first, clause.last)))


INHABITANTS = (
    "resident", "inhabitant", "people", "civilian", "famil", "local", "villager", "townspeople", "population",
    "мешкан", "жител", "люд", "цивільн", "місцев", "населен", "родин", "сім", "куп’янчан", "містян",
    "гражданск", "мирн", "семь", "семей", "купянчан", "горожан", "местн",
)  # fmt: skip
"""Beginnings of words for those who live somewhere."""
GONE_REACH = 7
"""Words between people and their leaving, at most."""
BEGUN = 2
"""Words between "began" and what is begun, at most."""
INFINITIVE = {"uk": ("ти", "тися", "тись"), "ru": ("ть", "ться", "ти")}
WHO = ("who", "which", "that", "які", "який", "яка", "що", "хто", "котор", "что", "кто")
"""Open a clause that only says who somebody is."""
HELPERS = frozenset({"were", "was", "been", "be", "have", "has", "had", "are"})
STARTED = frozenset({"began", "begun", "begin", "started", "start", "continue", "continued", "forced"})
TAKEN = ("evacuat", "евакуй", "евакую", "вивез", "пересел", "відсел", "эвакуир", "вывез", "отсел", "taken")
TRANSITIVE = ("залиш", "покин", "покид", "полиш", "остав")
FROM = frozenset({"з", "із", "зі", "из", "со", "с"})
