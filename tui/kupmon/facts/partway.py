"""Takings that are no taking: still going on, of another place, disputed, or told by the other side."""

from __future__ import annotations

from kupmon.facts.actors import home
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.ground import place_tokens
from kupmon.facts.places import foreign, named
from kupmon.model import Side

PRESENT = ("ють", "ять", "ає", "ює", "ют", "ят", "ает", "яет")
"""Endings of what goes on; the perfective present is a future and flagged so."""
OBJECT = 7
"""Words between a verb of taking and the place it took, at most."""


def under_way(doc: Document, trigger: Mark) -> bool:
    """As in "Дуже обережно звільняють місто", "continue to liberate the town": not done yet."""
    before = doc.words(max(0, trigger.first - 3), trigger.first - 1)
    if "f" in trigger.flags and any(word.startswith(GOING_ON) for word in before):
        return doc.language != "en" or before[-1:] == ["to"]
    words = doc.folded[trigger.start : trigger.end].split()
    if doc.language == "en":
        return words[0].endswith("ing") and bool(NOW & set(before)) and "been" not in before
    verbal = not set(trigger.flags) & set("tp") and set(trigger.flags) <= set("v")
    return verbal and words[0].endswith(PRESENT)


GOING_ON = ("продовж", "продолж", "continu")
NOW = frozenset({"is", "are", "continue", "continues", "keep", "keeps"})


def not_taken(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether a word of taking takes nothing yet, another's place, or what only leads to one."""
    if under_way(doc, trigger) or object_elsewhere(doc, clause, trigger):
        return True
    return of_a_way(doc, clause, trigger)


def object_elsewhere(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "захватили на Новопавловском направлении село А и продвинулись в Купянске": another's place."""
    ours = [first for first in place_tokens(doc, clause) if first > trigger.last]
    others = [m for m in foreign(doc, clause) if m.start > trigger.end]
    if _settlements_counted(clause, trigger) and ours:
        verbs = [m for m in clause.marks("PUSH_BACK", "EXPEL") if trigger.last < m.first < min(ours)]
        return bool(verbs)
    if not others or not ours:
        return False
    between = doc.tokens[min(ours)].start > others[0].start
    verbs = [m for m in clause.marks("ADVANCE", "MOVE_IN", "PUSH_BACK") if trigger.last < m.first < min(ours)]
    return between and bool(verbs)


def _settlements_counted(clause: Clause, trigger: Mark) -> bool:
    """As in "had retaken two settlements in the region and pushed the Russians back in Kupiansk"."""
    settlements = [m for m in clause.marks("SETTLEMENTS") if 0 < m.first - trigger.last <= OBJECT]
    return bool(settlements)


def lies_elsewhere(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Retook Kupiansk and encircled thousands in Izyum": the place behind the word is none of ours."""
    others = [m for m in foreign(doc, clause) if m.start > trigger.end]
    if not others or any(m.start > trigger.end for m in named(doc, clause)) or _listed_on(doc, clause):
        return False
    return others[0].start - trigger.end <= AWAY


def _listed_on(doc: Document, clause: Clause) -> bool:
    """As in "Freed the cities of Izium, Balakliia, and Kupiansk": a list that goes on to one of ours."""
    behind = [m for m in named(doc, doc.sentences[clause.sentence]) if m.start > clause.end]
    between = doc.folded[clause.end : behind[0].start].split() if behind else ["."]
    return len(between) <= 1 and set(between) <= {"and", "та", "і", "й", "и"}


AWAY = 70
"""Characters between a word and the place it is said of, at most."""


def is_goal(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "It was reported that the capture of the town remains a priority": an aim, and not done."""
    behind = doc.words(trigger.last + 1, min(clause.last, trigger.last + GOAL))
    goals = [n for n, word in enumerate(behind) if word.startswith(GOALS)]
    if not goals or doc.language != "en":
        return bool(goals) and not {",", "("} & set(behind[: goals[0]])
    return bool(COPULAS & set(behind[: goals[0]]))


GOAL = 12
"""Words from a noun of taking to the word that calls it an aim, at most."""
GOALS = (
    "goal", "aim", "objective", "priorit", "task", "target", "мет", "ціл", "пріоритет", "завдан", "цел",
    "приоритет", "задач",
)  # fmt: skip
COPULAS = frozenset({"is", "was", "remains", "remained", "be", "as", "became", "stays", "are"})


def of_a_way(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Took control of the pipe through which they entered the town", "of a road leading to it"."""
    control = bool({"of", "over"} & set(doc.words(trigger.last, trigger.last + 1)))
    behind = doc.words(trigger.last + 1, min(clause.last, trigger.last + (OBJECT if control else 4)))
    if doc.language != "en" or "and" in behind:
        return False
    things = [n for n, word in enumerate(behind) if word.removesuffix("'s").removesuffix("’s") in WAYS]
    first = min((f for f in place_tokens(doc, clause) if f > trigger.last), default=clause.last + 1)
    return bool(things) and trigger.last + 1 + things[0] < first


_WAYS = (
    "pipe pipeline road highway bridge route exit entrance crossing tunnel motorway roads "
    "bridges routes exits crossings hill heights height positions"
)
WAYS = frozenset(_WAYS.split())
"""What leads to a place and is none."""


def disputed(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Disputing his statement about control of the town": whose claim it is is told elsewhere."""
    sentence = doc.sentences[clause.sentence]
    before = doc.words(max(sentence.first, trigger.first - 2 * OBJECT), trigger.first - 1)
    return any(word.startswith(DOUBTS) for word in before)


DOUBTS = (
    "disput", "question", "doubt", "refut", "contradict", "debunk", "mock", "ridicul", "спростов", "сумнів",
    "засумнів", "опроверг", "сомне", "усомн", "оспор", "оскарж", "висмія", "высме",
)  # fmt: skip


def they_lost(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """As in "They know that they have lost the city": said of the other side, so the speaker's gained."""
    before = doc.words(max(clause.first, trigger.first - 3), trigger.first - 1)
    return home(doc, clause) if THEY & set(before) else None


THEY = frozenset({"they", "they've", "вони", "они"})


def place_acts(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Kupiansk controls a rail hub": the town itself is the subject."""
    return doc.language == "en" and trigger.first - 1 in place_tokens(doc, clause).values()


def somewhere_else(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "While Ukraine gains ground in the south": a part of the country that is not ours."""
    behind = doc.words(trigger.last + 1, min(clause.last, trigger.last + 3))
    parts = [n for n, word in enumerate(behind) if word in COMPASS and n > 0]
    if not parts or named(doc, clause):
        return False
    before = behind[parts[0] - 2 : parts[0]] if doc.language == "en" else behind[parts[0] - 1 : parts[0]]
    of = doc.words(trigger.last + parts[0] + 2, trigger.last + parts[0] + 2)
    return before in (["in", "the"], ["на"]) and not (set(of) & {"of", "part", "від", "от", "outskirts"})


COMPASS = frozenset({"south", "southeast", "west", "півдні", "юге", "заході", "западе"})
"""Our axis lies in the north and the east of the country."""


def watched_for(doc: Document, clause: Clause) -> bool:
    """As in "Контрдиверсійна операція, зачистка кожного будинку": measures, which rule 16 counts as none."""
    sentence = doc.sentences[clause.sentence]
    return any(word.startswith(MEASURES) for word in doc.words(sentence.first, sentence.last))


MEASURES = (
    "контрдиверс",
    "антидиверс",
    "counter-sabotage",
    "countersabotage",
    "пошуково-ударн",
    "поисково-ударн",
)


def rumoured(doc: Document, clause: Clause) -> bool:
    """As in "З’явилася інформація, що вони дійшли до центру. Речник запевнив, що це неправда"."""
    follows = doc.sentences[clause.sentence + 1 : clause.sentence + 2]
    told = doc.sentences[clause.sentence].has("RUMOUR")
    return told and any(row.has("UNTRUE", "DENY") for row in follows)
