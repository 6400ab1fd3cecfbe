"""How many they are: troops counted by a pronoun or an adjective, or estimated (FACTS rule 17)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, sides
from kupmon.facts.actors import home
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import Number, counts
from kupmon.facts.places import places_of
from kupmon.model import Side

GONE = (
    "KILLED", "WOUNDED", "LOST", "DESTROYED", "SURRENDERED", "CASUALTIES", "CAPTURED_MEN", "ABANDONED",
    "ATTACK", "EQUIPMENT", "CIVILIAN", "CIV_EVACUATED", "CIV_KILLED", "CIV_INJURED",
)  # fmt: skip
"""What makes those who are counted somebody or something else than troops that are there."""
THEIR = frozenset(
    {"their", "its", "the", "їх", "їхня", "їхню", "їхньої", "його", "их", "его", "ця", "эта", "this"}
)
IT = frozenset({"it", "them", "її", "їх", "ее", "её", "их"})
THEM = frozenset({"їх", "их"})
LEFT = frozenset({"left", "there", "still"})
_AMOUNT = (
    "is stands numbers totals amounts reaches складає становить сягає налічує налічується нараховує дорівнює "
    "составляет насчитывает насчитывается достигает равна "
)
AMOUNT = frozenset(_AMOUNT.split())
"""Verbs at a sentence's head that go on with the number told of before."""
OPENING = 3
REACH = 8
"""Words between those who are counted and their figure, at most."""
APPOSED = 4
"""Words between a comma and "fifty of them" behind it, at most."""
FEWEST = 2
STOPS = frozenset({",", ".", ";", ":", "–", "(", ")", "»", "”", '"'})


def strong(doc: Document, clause: Clause, number: Number) -> Mark | None:
    """Such as "a 40,000-strong force", "40-тисячне угруповання": the force an adjective counts."""
    adjective = doc.forms[number.last].startswith(THOUSAND) or doc.words(
        number.last + 1, number.last + 2
    ) == [
        "-",
        "strong",
    ]
    if not adjective:
        return None
    heads = clause.marks("STR_FORCE", "STR_TROOPS", "STR_MEN", "STR_ARMY")
    return next((m for m in heads if 0 < m.first - number.last <= FORCE), None)


THOUSAND = ("тисячн", "тысячн")
FORCE = 5
"""Words between such an adjective and its noun, at most."""


def estimated(clause: Clause, mark: Mark) -> bool:
    """Such as "У місті може перебувати близько 70": an estimate, and nothing that is feared."""
    return any(
        m.first <= mark.first <= m.last and not any(0 < m.first - n.last <= 1 for n in clause.marks("NOT"))
        for m in clause.marks("STR_MAYBE")
    )


def of_them(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "About 70 of them remain", "Їх там залишилося до 50", "Their number is several dozen"."""
    if sentence.has(*GONE) or not sentence.has(
        "STR_STAY", "STR_PERSONS", "STR_HAVE", "STR_NUMBER", "STR_COUNTS", "STR_PRESENT"
    ):
        return
    for clause in sentence.clauses:
        for number in counts(doc, clause):
            if number.role != "count" or (number.count.low or number.count.high or 0) < FEWEST:
                continue
            mark = _theirs(doc, clause, number)
            if mark is None or _unsure(doc, clause, mark):
                continue
            apposed = mark.concept == "STR_STAY" and mark.last < number.first
            side = (sides.any_side(doc, clause) if apposed else None) or meant(doc, sentence, clause)
            if side is not None and places_of(doc, clause):
                yield Draft("strength", clause, mark, side=side, type="troops", count=number.count)
                return


def _unsure(doc: Document, clause: Clause, mark: Mark) -> bool:
    return claims.asked(doc, clause) or (
        not estimated(clause, mark)
        and (claims.unreal(doc, clause, mark) or claims.negated(doc, clause, mark))
    )


def _theirs(doc: Document, clause: Clause, number: Number) -> Mark | None:
    """The word that shows that a figure counts those told of before."""
    here = clause.marks("STR_STAY", "STR_PRESENT", "STR_HAVE")
    behind = doc.words(number.last + 1, number.last + 1)
    if any(m.first == number.last + 1 for m in clause.marks("OF_THEM")) and doc.language == "en":
        rest = set(doc.words(number.last + 3, number.last + 5))
        sentence = doc.sentences[clause.sentence]
        told = [m for m in here if abs(m.first - number.first) <= REACH]
        apposed = [m for m in sentence.marks("STR_STAY") if m.first < number.first]
        if not told and apposed and "," in doc.words(number.first - APPOSED, number.first - 1):
            return apposed[-1]
        plain = doc.forms[told[0].first] in {"there", "are", "were"} if told else True
        return told[0] if told and (LEFT & rest or not plain) else None
    alone = (
        not behind
        or behind[0] in STOPS
        or any(m.first == number.last + 1 for m in clause.marks("STR_PERSONS"))
    )
    if not alone:
        return None
    persons = any(m.first == number.last + 1 for m in clause.marks("STR_PERSONS"))
    if persons and THERE & set(doc.words(clause.first, number.first)) and _hide(doc, clause):
        return clause.marks("STR_PERSONS")[0]
    before = doc.words(max(clause.first, number.first - REACH), number.first - 1)
    for mark in clause.marks("STR_NUMBER"):
        if (
            "v" in mark.flags
            and 0 < number.first - mark.last <= REACH
            and IT & set(doc.words(mark.last + 1, mark.last + 1))
        ):
            return mark
        if 0 < number.first - mark.last <= REACH and THEIR & set(doc.words(mark.first - 1, mark.first - 1)):
            return mark
    goes_on = doc.before(doc.sentences[clause.sentence])
    if (
        goes_on is not None
        and goes_on.has("STR_NUMBER")
        and AMOUNT & set(doc.words(clause.first, clause.first + OPENING))
    ):
        return next((m for m in (*here, *clause.marks("STR_COUNTS")) if m.first < number.first), None)
    if doc.language != "en" and THEM & set(before):
        return next((m for m in here if abs(m.first - number.first) <= REACH), None)
    return None


def _sabotage(doc: Document, sentence: Sentence) -> bool:
    """Such as "виявляють залишки диверсійних груп": the enemy of who speaks, without his name."""
    words = doc.words(sentence.first, sentence.last)
    return any(word.startswith(("диверс", "sabot", "дрг")) for word in words)


def _hide(doc: Document, clause: Clause) -> bool:
    """Whether those counted are told to hide or hold out, in a clause of their own or the same."""
    words = doc.words(clause.first, doc.sentences[clause.sentence].last)
    return any(word.startswith(HIDING) for word in words)


THERE = frozenset({"там", "there"})
HIDING = ("ховаються", "переховуються", "сидять", "тримаються", "прячутся", "скрываются", "сидят", "держатся",
          "hiding", "hide", "holding", "holed")  # fmt: skip


def meant(doc: Document, sentence: Sentence, clause: Clause) -> Side | None:
    """Whom the figure counts: the party earlier in the sentence, else in one of the two before it."""
    own = {p.side for p in sides.parties(doc, sentence) if p.mark.last < clause.first}
    if own:
        return own.pop() if len(own) == 1 else None
    for back in (1, 2):
        earlier = doc.before(sentence, back)
        if earlier is not None and not sides.parties(doc, earlier) and _sabotage(doc, earlier):
            own_side = home(doc, clause)
            return sides.OTHER[own_side] if own_side is not None else None
        if earlier is None or earlier.has("CIVILIAN", "CIV_EVACUATED"):
            return None
        found = {p.side for p in sides.parties(doc, earlier)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None
