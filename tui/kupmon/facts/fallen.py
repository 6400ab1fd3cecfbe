"""Soldiers who are told to have fallen or given up, without a figure (FACTS rule 17)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, remnant, sides
from kupmon.facts.actors import last_acting
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.gear import every_day, not_of_men, told_after
from kupmon.facts.losers import clause_of, dies, taking, whose
from kupmon.facts.numbers import numbers
from kupmon.facts.places import places_of
from kupmon.facts.wording import is_passive
from kupmon.facts.words import listed

STATUS = {"KILLED": "killed", "WOUNDED": "wounded", "SURRENDERED": "captured", "LOST": "casualties"}
OTHERWISE = {"DESTROYED": "killed", "CASUALTIES": "casualties"}
"""Words of loss that tell of men only where their noun stands beside them."""
STRUCK = ("STRIKE_NOUN", "STRIKE_SHELLING", "STRIKE_SHELL")
"""Beside them a side's name is that of who strikes."""
ADJECTIVES = ("російськ", "ворож", "українськ", "российск", "вражеск", "украинск")
"""Beginnings of names of a side that only qualify a noun."""
NEAR = 6
"""Words between a word of loss and the soldiers it is about, at most."""


def real(doc: Document, sentence: Sentence, trigger: Mark) -> bool:
    """Whether a word of loss is told of men or arms, as something that happened."""
    clause = clause_of(sentence, trigger)
    near = set(doc.words(max(clause.first, trigger.first - 2), min(trigger.last + 3, clause.last)))
    if near & listed(doc.language, "PUT_OUT") or not_of_men(doc, clause, trigger):
        return False  # a fire that is put out, a reputation that is lost
    return not (
        claims.unreal(doc, clause, trigger)
        or claims.infinitive(doc, clause, trigger)
        or claims.asked(doc, clause)
        or claims.negated(doc, clause, trigger)
    )  # fmt: skip


def uncounted(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Surrender, destruction or a rate of losses told of soldiers without a figure."""
    captive = list(remnant.captive(doc, sentence))
    yield from captive
    for clause in () if captive else sentence.clauses:
        for mark in clause.marks("SURRENDERED", "KILLED", "CASUALTIES", "LOST"):
            if not real(doc, sentence, mark) or not _bound(doc, sentence, clause, mark):
                continue
            if _daily(doc, clause, mark) or (
                mark.concept == "KILLED" and doc.forms[clause.first] in WHENEVER
            ):
                continue
            kind = "casualties" if mark.concept == "CASUALTIES" else STATUS[mark.concept]
            side = whose(doc, sentence, mark, _victim(doc, clause, mark))
            if mark.concept == "LOST" and not sides.parties(doc, sentence):
                side = last_acting(doc, clause) or side
            yield Draft("losses", clause, mark, side=side, type=kind)
            if mark.concept == "KILLED" and (also := _or_taken(doc, sentence, mark)) is not None:
                yield Draft("losses", clause, also, side=side, type="captured")
            return
    yield from remnant.taken(doc, sentence, real)
    yield from remnant.found(doc, sentence, real)
    yield from _manpower(doc, sentence)


WHENEVER = frozenset({"when", "whenever", "once", "if", "коли", "якщо", "щойно", "когда", "если"})
"""At the head of a clause they tell what happens as a rule."""


def _manpower(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "destroyed a part of manpower", "destroying enemy forces", "a group was destroyed"."""
    for mark in sentence.marks("DESTROYED") if doc.language == "en" else ():
        clause = clause_of(sentence, mark)
        gone = [m for m in clause.marks("SOLDIER_GROUP") if 0 < mark.first - m.last <= BESIDE]
        if gone and is_passive(doc, mark) and real(doc, sentence, mark) and places_of(doc, clause):
            yield Draft("losses", clause, mark, side=whose(doc, sentence, mark, gone[-1]), type="casualties")
            return
        if not set(mark.flags) & set("vr") or not doc.folded.startswith("destroy", mark.start):
            continue
        if not real(doc, sentence, mark) or every_day(doc, clause) or not places_of(doc, clause):
            continue
        foes = [p for p in sides.parties(doc, clause) if 0 < p.mark.first - mark.last <= BESIDE]
        if foes and FORCES & set(doc.words(foes[0].mark.last, foes[0].mark.last + 1)):
            yield Draft("losses", clause, mark, side=foes[0].side, type="casualties")
            return
        men = [m for m in clause.marks("SOLDIER") if 0 < m.first - mark.last <= OBJECT]
        men = [m for m in men if doc.forms[m.first] in MANPOWER and not _inside(clause, m)]
        if men:
            yield Draft("losses", clause, mark, side=whose(doc, sentence, mark, men[0]), type="killed")
            return


OBJECT = 16
"""Words between "destroy" and the last of its objects, at most."""
BESIDE = 3
"""Words between "destroy" and whose forces it is, at most."""
FORCES = frozenset({"forces", "troops", "units", "unit", "groups", "group", "column", "columns"})
_MANPOWER = (
    "manpower personnel infantry occupiers occupants invaders soldiers servicemen stormtroopers saboteurs"
)
MANPOWER = frozenset(_MANPOWER.split())


def _inside(clause: Clause, men: Mark) -> bool:
    """As in "armored personnel carrier"."""
    return any(m.first <= men.first <= m.last for m in clause.marks("EQUIPMENT"))


def _daily(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "our soldiers, who destroy the enemy every day": what they are there for, and no event."""
    return mark.concept == "KILLED" and not dies(doc, mark) and every_day(doc, clause)


def _or_taken(doc: Document, sentence: Sentence, killed: Mark) -> Mark | None:
    """Such as "were killed or captured", "уничтожено либо взято в плен": the other fate of the same men."""
    for mark in sentence.marks("SURRENDERED", "CAPTURED_MEN"):
        between = doc.words(killed.last + 1, mark.first - 1)
        if 0 < len(between) <= OR_REACH and OR & set(between) and not {",", ";"} & set(between[1:]):
            return mark
        if between[:1] == [","] and len(between) <= OR_REACH and MANY & set(between):
            return mark  # "many were killed, many taken prisoner"
    behind = doc.words(killed.last + 1, killed.last + 2)
    return killed if behind in (["or", "captured"], ["and", "captured"]) else None


OR = frozenset({"or", "and", "або", "чи", "та", "і", "й", "или", "либо", "и"})
MANY = frozenset(
    {"many", "some", "others", "багато", "чимало", "кількість", "решта", "многие", "много", "количество"}
)
OR_REACH = 3
"""Words between two fates of the same men, at most."""


def _victim(doc: Document, clause: Clause, mark: Mark) -> Mark | None:
    """The soldiers or the group that a word of loss without a figure is about."""
    men = clause.marks("SOLDIER", "SOLDIER_GROUP")
    if mark.concept == "SURRENDERED" and taking(doc, mark):
        behind = [m for m in men if 0 < m.first - mark.last <= NEAR and m.is_case("ga")]
        return behind[0] if behind else None
    if mark.concept == "SURRENDERED":
        return next((m for m in men if doc.language == "en" or m.is_case("nga")), None)
    if mark.concept == "LOST":
        return men[0] if men else None
    if dies(doc, mark):
        men = (*men, *clause.marks("SIDE_RU", "SIDE_UA", "ENEMY"))
        subjects = [m for m in men if "n" in m.flags and abs(m.first - mark.last) <= NEAR]
        if clause.has("PERSONS", "CIV_ONE", *STRUCK):
            subjects = [m for m in subjects if not doc.forms[m.first].startswith(ADJECTIVES)]
        return subjects[0] if subjects and not clause.has("CIVILIAN") else None
    foes = [m for m in clause.marks("ENEMY") if m.flags and not set(m.flags) & set("nil")]
    men = (*men, *(m for m in foes if m.is_case("a")))
    struck = is_passive(doc, mark) or doc.folded.startswith("were ", mark.start)
    cases = "ngad" if struck else "gad"
    behind = [m for m in men if m.first > mark.last and (doc.language == "en" or m.is_case(cases))]
    passive = struck if doc.language == "en" else "p" in mark.flags
    passive = passive or dies(doc, mark)
    ahead = [m for m in men if m.last < mark.first and (passive or not m.is_case("n"))]
    return behind[0] if behind else ahead[-1] if ahead else None


def _works_of(doc: Document, clause: Clause, men: Mark) -> bool:
    """Such as "The trenches of the infantry were destroyed": what is theirs, and not they."""
    before = doc.words(max(clause.first, men.first - OF), men.first - 1)
    if doc.language == "en" and "of" not in before:
        return False
    return any(word.startswith(remnant.WORKS) for word in before)


OF = 4
"""Words between what men hold and the men, at most."""


def _was(doc: Document, mark: Mark) -> bool:
    """Such as "ці групи були ліквідовані": a participle that is the predicate."""
    return "p" in mark.flags and bool(WAS & set(doc.words(mark.first - 3, mark.first - 1)))


WAS = frozenset({"був", "була", "було", "були", "был", "была", "было", "были"})


def _bound(doc: Document, sentence: Sentence, clause: Clause, mark: Mark) -> bool:
    """Whether a word of loss without a figure is about soldiers: each sort of word by its own sign."""
    if not places_of(doc, clause):
        return False
    if mark.concept == "LOST":
        rated = any(n.role == "rate" and abs(n.first - mark.last) <= 6 for n in numbers(doc, sentence))
        sized = any(
            -4 <= m.first - mark.last <= 9 and not claims.unreal(doc, clause, m)
            for m in clause.marks("COMPANY_SIZED")
        ) and (bool(sides.parties(doc, sentence)) or sentence.has("SOLDIER", "FORCE", "ENEMY", "OURS"))
        suffered = clause.has("SUFFER") and bool(sides.parties(doc, sentence) or last_acting(doc, clause))
        return rated or ((sized or suffered) and not told_after(doc, sentence, mark))
    going_on = "f" in mark.flags and any(
        0 < mark.first - m.last <= 2 for m in clause.marks("SUCCEED", "ONGOING")
    )
    attribute = bool(set(mark.flags) & set("ngdail")) and not _was(doc, mark)
    if mark.concept != "CASUALTIES" and (not (going_on or set(mark.flags) & set("vpr")) or attribute):
        return False
    if mark.concept == "SURRENDERED":
        if {"it", "the", "its", "power", "control"} & set(doc.words(mark.last + 1, mark.last + 1)):
            return False  # "surrendered it to …": a town is handed over
        return bool(sides.parties(doc, sentence)) or sentence.has("SOLDIER")
    victim = _victim(doc, clause, mark)
    if victim is not None and victim.last < mark.first and _works_of(doc, clause, victim):
        return False
    if victim is None and doc.words(mark.last + 1, mark.last + 1) == ["them"]:
        return len({p.side for p in sides.parties(doc, sentence)}) > 1
    if victim is None or abs(victim.first - mark.last) > NEAR:
        return False
    low, high = sorted((mark.last, victim.first))
    return not any(low < m.first < high for m in clause.marks("EQUIPMENT"))
