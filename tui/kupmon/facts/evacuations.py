"""Evacuations announced, urged or under way, without a figure (FACTS rule 19)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.leaving import clause_of
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
        if hampered or crew or _caused(doc, clause, mark) or _bound_for(doc, mark):
            continue
        where = zones.where(doc, sentence, [mark.first])[mark.first]
        void = claims.asked(doc, clause) or claims.negated(doc, clause, mark)
        unreal = claims.unreal(doc, clause, mark) and not _will_be(doc, sentence, mark)
        if where and not void and not unreal:
            yield Draft("civilians", clause, mark, type="evacuated", places=where, own_time=True)
    if not marks:
        yield from _urged(doc, sentence) or ()


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
ERRAND = frozenset({"на", "під", "час", "время", "во", "during", "для"})


def _urged(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "urged residents to leave", "людей закликають виїхати", "are taking people out of the town"."""
    if sentence.has("SOLDIER", "FORCE", "SOLDIER_GROUP") or not _people(sentence):
        return
    for clause in sentence.clauses:
        told = _appeal(doc, clause) or _going_on(clause)
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
