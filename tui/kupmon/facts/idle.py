"""What a text only supposes, says in general or sees with somebody's eyes: no fact (FACTS rule 3)."""

from __future__ import annotations

from kupmon.facts.claims import EARLIER, IF
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.english import is_month
from kupmon.facts.given import BORN
from kupmon.facts.habits import no_event
from kupmon.model import Kind

REACH = 8
"""Words between a word of condition and what it makes one, at most."""


def idle(doc: Document, draft: Draft) -> bool:
    """Whether what a draft tells is a condition, what follows from one, a rule, or another one's view."""
    clause, trigger = draft.clause, draft.trigger
    if _only_possible(doc, clause, trigger):
        return True
    if no_event(doc, draft):
        return True
    if draft.kind in HAPPENING and (_never(doc, trigger) or doc.sentences[clause.sentence].has("CAPABLE")):
        return True
    return (
        _supposed(doc, clause, trigger)
        or _general(doc, clause, trigger)
        or _long_past(doc, clause, trigger)
        or _fake(doc, clause, trigger)
        or _yet_to_be_said(doc, clause, trigger)
        or _explained(doc, clause, trigger)
        or _announced(doc, clause, trigger)
    )


def _announced(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "анонсував зачистку", "визначено дату остаточної зачистки": what is to come."""
    if trigger.concept != "CLEARING":
        return False
    before = doc.words(max(clause.first, trigger.first - ANNOUNCED_REACH), trigger.first - 1)
    return any(word in TO_COME for word in before)


_TO_COME = (
    "анонсував анонсувала анонсували анонсує анонсовано дата дату дати строки терміни початок "
    "анонсировал анонсировала анонсировали анонсирует даты сроки начало "
    "date dates timetable deadline"
)
TO_COME = frozenset(_TO_COME.split())
"""What is said of something that has not begun."""
ANNOUNCED_REACH = 4
"""Words between such a word and what is to come, at most."""


HAPPENING: frozenset[Kind] = frozenset({"assaults", "strike", "losses"})
"""Kinds that tell of events alone, of which there may be none."""


def _only_possible(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "The possibility of Russia capturing the town", "Control over the city would help"."""
    before = doc.words(max(clause.first, trigger.first - POSSIBLE_REACH), trigger.first - 1)
    if any(word in POSSIBLE and "of" in before[n:] for n, word in enumerate(before)):
        return True
    if any(m.first < trigger.first for m in doc.sentences[clause.sentence].marks("ONLY_POSSIBLE")):
        return True
    if doc.language != "en" or set(trigger.flags) & set("vp"):
        return False
    behind = doc.words(trigger.last + 1, min(trigger.last + MODAL_REACH, clause.last))
    first = trigger.last + 1
    at = next(
        (n for n, word in enumerate(behind) if word in WOULD and not is_month(doc.tokens, first + n)), None
    )
    return at is not None and not {",", "that", "which", "who"} & set(behind[:at])


POSSIBLE = frozenset(
    {"possibility", "prospect", "risk", "chance", "chances", "likelihood", "danger", "threat"}
)
POSSIBLE_REACH = 5
"""Words between such a noun and what may be, at most."""
WOULD = frozenset({"would", "could", "might", "may", "will"})
MODAL_REACH = 6
"""Words between a noun and the modal verb it is the subject of, at most."""


def untrue_news(doc: Document, draft: Draft) -> bool:
    """Such as "інформація про бої в центрі – це неправда": what is told is said to be untrue behind it."""
    sentence = doc.sentences[draft.clause.sentence]
    if not any(m.first > draft.trigger.last for m in sentence.marks("UNTRUE")):
        return False
    before = doc.words(max(sentence.first, draft.trigger.first - NEWS_REACH), draft.trigger.first - 1)
    return any(word.startswith(NEWS_OF) for word in before)


NEWS_OF = (
    "інформаці", "повідомленн", "чутк", "новин", "информаци", "сообщени", "слух", "новост",
    "information", "report", "rumor", "rumour", "news", "заяв", "claim", "statement",
)  # fmt: skip
"""Beginnings of words for news of something."""
NEWS_REACH = 8
"""Words between such a word and what it is of, at most."""


def _supposed(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "If Russia captures the town, …", also behind its comma, and "… if they take the bridge"."""
    sentence = doc.sentences[clause.sentence]
    words = doc.words(sentence.first, sentence.first + REACH)
    opened = bool({words[0], *words[1:2]} & IF) and words[0] in {*IF, *OPENERS}
    if opened and not EARLIER & set(words):
        return True
    if words[0] == "had" and "would" in doc.words(sentence.first, sentence.last):
        return True
    own = next((c for c in sentence.clauses if c.first <= trigger.first <= c.last), clause)
    before = doc.words(own.first, trigger.first - 1)[:REACH]
    return any(word in IF and not EARLIER & set(before) for word in before)


OPENERS = frozenset({"even", "but", "and", "що", "навіть", "але", "а", "і", "даже", "но", "и", "«", "“", "–"})


def _general(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "Any unit that tries to cross is destroyed", "З їхньої точки зору місто оточене"."""
    sentence = doc.sentences[clause.sentence]
    if sentence.has("IN_COURT"):
        return True
    lacking = LACKING & set(doc.words(sentence.first, sentence.last))
    told = sentence.marks("IN_THEIR_EYES", *(() if lacking else ("IN_GENERAL",)))
    return any(m.first < trigger.first for m in told)


def _yet_to_be_said(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "Москва может заявить, что город взят", "може бути так, що …": all of it is supposed."""
    sentence = doc.sentences[clause.sentence]
    opened = max(
        (n for n in range(sentence.first + 1, trigger.first) if doc.tokens[n].word in THAT), default=None
    )
    if opened is None or trigger.first - opened > REACH + 4:
        return False
    governing = range(max(sentence.first, opened - REACH), opened)
    if {";", ":"} & set(doc.words(opened + 1, trigger.first)):
        return False
    modal = [m for m in sentence.marks("MODAL") if m.first in governing]
    if not modal:
        return False
    words = doc.words(modal[-1].first, opened - 1)
    said = any(modal[-1].first < m.first < opened for m in sentence.marks("SAY"))
    return words[0] not in CAN and (said or (bool(BE_SO & set(words[:2])) and len(words) <= SHORT))


THAT = frozenset({"that", "що", "что"})
CAN = frozenset({"can", "could"})
"""As in "It can be said that …": said."""
BE_SO = frozenset({"be", "бути", "быть"})
SHORT = 4
"""Words of "може бути так, що", "it may be that", at most."""


def _explained(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "Пояснив, навіщо армія намагається прорватися", "How are the troops moving": no statement."""
    sentence = doc.sentences[clause.sentence]
    own = next((c for c in sentence.clauses if c.first <= trigger.first <= c.last), clause)
    before = doc.words(own.first, trigger.first - 1)
    if any(word in WHY for word in before[:EXPLAINING]):
        return True
    heading = doc.text[sentence.end - 1].isalnum()
    return heading and doc.tokens[sentence.first].word in HOW and not sentence.has("SAY")


EXPLAINING = 4
"""Words before "why" in its clause, at most."""
WHY = frozenset({"why", "навіщо", "чому", "зачем", "почему"})
HOW = frozenset({"how", "як", "как"})


LACKING = frozenset(
    {"немає", "нема", "відсутня", "відсутні", "відсутнє", "нет", "отсутствует", "отсутствуют"}
)
"""Plain statements of what there is not: "будь-яка інфраструктура відсутня"."""


def _long_past(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether a year before this war stands in the clause: "where his father was killed in 1943"."""
    sentence = doc.sentences[clause.sentence]
    own = next((c for c in sentence.clauses if c.first <= trigger.first <= c.last), clause)
    words = doc.words(own.first, own.last)
    return any(
        len(word) == YEAR
        and word.isdigit()
        and FIRST < int(word) < WAR
        and not BORN & set(words[max(0, n - 2) : n + 5])
        and DATED & set(words[max(0, n - 1) : n + 2])
        for n, word in enumerate(words)
    )


YEAR = 4
DATED = frozenset({"in", "since", "by", "у", "в", "з", "с", "року", "році", "рік", "год", "году", "года"})
"""Words beside a figure that make it a year."""
FIRST, WAR = 1700, 2014
"""Years between which what is told is no part of this war."""


def _never(doc: Document, trigger: Mark) -> bool:
    """Such as "ни одного штурма", "жодної атаки"."""
    words = doc.words(trigger.first - 3, trigger.first - 1)
    return any(word.startswith("жодн") or word == "ни" for word in words)


def _fake(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "Мережею шириться фейк, що місто захопили": told by nobody who is named."""
    sentence = doc.sentences[clause.sentence]
    fakes = [m for m in sentence.marks("FAKE_NEWS") if m.last < trigger.first]
    return bool(fakes) and not sentence.has("SIDE_RU", "SIDE_UA", "ENEMY", "OURS")
