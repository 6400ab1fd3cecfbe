"""Losses of those told of before ("most of them were killed"), and one captive who is named for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts import sides
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.headcount import meant
from kupmon.facts.losers import dies
from kupmon.facts.places import named, places_of
from kupmon.facts.wording import is_passive
from kupmon.model import Count, Side

Real = Callable[[Document, Sentence, Mark], bool]
FATES = {"KILLED": "killed", "DESTROYED": "killed", "SURRENDERED": "captured", "CAPTURED_MEN": "captured"}
WORKS = (
    "fortif", "trench", "bridge", "crossing", "bunker", "dugout", "position", "shelter", "pontoon",
    "drone", "укріп", "окоп", "міст", "мости", "переправ", "бліндаж", "укрит", "позиц", "дрон", "безпіл",
    "укреп", "мост", "блиндаж", "укрыт", "беспил",
)  # fmt: skip
"""Beginnings of words for what is destroyed and is no man."""
BEFORE = 6
"""Words between those told of before and their fate, at most."""
THEY = frozenset({"they", "вони", "они"})
MANY = frozenset({"кількість", "количество"})
SUCH = frozenset({"ці", "цих", "такі", "таких", "эти", "этих", "такие", "these", "those", "such"})
GROUPS = ("груп", "загон", "загін", "отряд", "штурмовик", "group", "squad", "detachment", "infiltrator")


def found(doc: Document, sentence: Sentence, real: Real) -> Iterator[Draft]:
    """The fates of men who are not named again, and of one captive."""
    if sentence.has("CIVILIAN"):
        return
    gear = sentence.first_of("EQUIPMENT")
    told: set[str] = set()
    for clause in sentence.clauses:
        for mark in clause.marks(*FATES):
            kind = FATES[mark.concept]
            if gear is not None and gear.first < mark.first:
                continue
            if kind in told or not real(doc, sentence, mark) or not places_of(doc, clause):
                continue
            if not _suffered(doc, clause, mark) or not _pointing(doc, clause, mark):
                continue
            if mark.concept == "DESTROYED" and any(
                doc.forms[n].startswith(WORKS) for n in range(sentence.first, mark.first)
            ):
                continue  # "fortifications, but most of them are destroyed"
            side = meant(doc, sentence, clause)
            if side is not None:
                told.add(kind)
                yield Draft("losses", clause, mark, side=side, type=kind)


def _suffered(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Whether a word tells what its subject, and nobody else, suffers."""
    word = doc.tokens[mark.last].word
    if mark.concept == "SURRENDERED":
        return bool(set(mark.flags) & set("vp")) or "в" in word or doc.language != "en"
    if mark.concept == "CAPTURED_MEN":
        return is_passive(doc, mark)
    managed = "f" in mark.flags and any(0 < mark.first - m.last <= 2 for m in clause.marks("SUCCEED"))
    return is_passive(doc, mark) or dies(doc, mark) or word.endswith(("ться", "тся")) or managed


def _pointing(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Whether those who suffer it are told of before: "they", "most of them", "these groups"."""
    words = doc.words(max(clause.first, mark.first - BEFORE), mark.first - 1)
    if mark.concept != "SURRENDERED" and THEY & set(words):
        return True
    if any(0 < mark.first - m.last <= BEFORE for m in clause.marks("OF_THEM")):
        return True
    if words and words[-1] in MANY:
        return True
    return any(
        a in SUCH and any(word.startswith(GROUPS) for word in words[n + 1 : n + 3])
        for n, a in enumerate(words)
    )


def taken(doc: Document, sentence: Sentence, real: Real) -> Iterator[Draft]:
    """Such as "have captured Russian invaders", "took a group of enemy prisoners": nobody counts them."""
    for clause in sentence.clauses if doc.language == "en" else ():
        men = [
            m for m in clause.marks("SOLDIER", "SURRENDERED") if doc.forms[m.first] not in {"up", "surrender"}
        ]
        for mark in clause.marks("CAPTURE"):
            if mark.first == clause.first or not set(mark.flags) & set("vpf") or is_passive(doc, mark):
                continue
            held = [m for m in men if 0 < m.first - mark.last <= HELD]
            if not held or not doc.forms[mark.first].startswith(SEIZING) or not real(doc, sentence, mark):
                continue
            between = doc.words(mark.last + 1, held[0].first - 1)
            prisoners = held[0].concept == "SURRENDERED"
            side = _whose_men(doc, clause, mark, held[0])
            if side is None or not places_of(doc, clause) or (len(between) > BARE and not prisoners):
                continue
            if prisoners or doc.forms[mark.first].startswith("captur") or "captive" in _behind(doc, held[0]):
                yield Draft("losses", clause, mark, side=side, type="captured")
                return


HELD = 6
"""Words from a verb of taking to the men that are taken, at most."""
BARE = 2
"""Words between them where no prisoner is called one, at most."""
SEIZING = ("captur", "took", "take", "taking")


def _behind(doc: Document, men: Mark) -> list[str]:
    return doc.words(men.last + 1, men.last + 2)


def _whose_men(doc: Document, clause: Clause, mark: Mark, men: Mark) -> Side | None:
    """Of the party beside the men, else of the enemy of who takes them."""
    parties = [p for p in sides.parties(doc, clause) if mark.last < p.mark.first <= men.last]
    if parties:
        return parties[-1].side
    taker = sides.agent(doc, clause, mark)
    return sides.OTHER[taker] if taker is not None and mark.first > clause.first else None


def captive(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "украинский военный, сдавшийся в плен под Купянском": one man, where he was taken is named."""
    before = doc.before(sentence)
    if not named(doc, sentence) and (before is None or not named(doc, before)):
        return
    for mark in sentence.marks("SURRENDERED", "CAPTURED_MEN"):
        head = _one(doc, sentence, mark)
        if head is not None:
            side = _army(sentence, head)
            if side is not None:
                several = doc.language != "en" and any(
                    word.endswith(SEVERAL) for word in _participle(doc, mark)
                )
                count = None if several else Count(1, 1)
                yield Draft("losses", sentence, mark, side=side, type="captured", count=count)
            return


def _army(sentence: Sentence, head: Mark) -> Side | None:
    """Whose soldier he is, by the name beside the noun; also of one who speaks."""
    table: tuple[tuple[str, Side], ...] = (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"))
    near = [(s, m) for concept, s in table for m in sentence.marks(concept) if -3 <= m.first - head.last <= 2]
    return min(near, key=lambda row: abs(row[1].first - head.first))[0] if near else None


def _one(doc: Document, sentence: Sentence, mark: Mark) -> Mark | None:
    """The soldier of whom a participle or "who" tells that he was taken."""
    near = [m for m in sentence.marks("SOLDIER") if abs(m.first - mark.first) <= BESIDE]
    if not near:
        return None
    head = min(near, key=lambda m: abs(m.first - mark.first))
    if doc.language == "en":
        one = {"a", "an", "one"} & set(doc.words(head.first - 4, head.first - 1))
        told = doc.forms[mark.first - 1] in {"who", "that"} or mark.first == head.last + 1
        taken = told and 0 < mark.first - head.last <= 4 and "p" in mark.flags
        return head if one and taken and not doc.forms[head.last].endswith("s") else None
    words = doc.words(mark.first - 2, mark.first)
    who = any(word in {"який", "который"} for word in words)
    return head if who or any(word.endswith((*TAKEN, *SEVERAL)) for word in _participle(doc, mark)) else None


def _participle(doc: Document, mark: Mark) -> list[str]:
    return doc.words(mark.first - 1, mark.first)


BESIDE = 7
SEVERAL = ("вшиеся", "вшихся", "вшие", "вших", "взятые", "взятых", "взяті", "захоплені", "захваченные")
"""The same of several."""
TAKEN = ("вший", "вшийся", "взятый", "взятий", "захоплений", "захваченный")
"""Endings of participles of one man."""
