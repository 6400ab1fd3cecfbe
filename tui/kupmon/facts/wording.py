"""How a word stands in its clause: beside which others, as verb or noun, active or passive."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from kupmon.facts.document import Clause, Document, Mark, Sentence

ARTICLES = frozenset({"a", "an", "newly", "recently", "formerly", "this", "these", "other"})
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "got", "remains", "remain"})


def within(marks: Iterable[Mark], trigger: Mark, reach: int) -> list[Mark]:
    """Of some marks, those that begin at most `reach` words behind a trigger."""
    return [mark for mark in marks if 0 < mark.first - trigger.last <= reach]


def ahead(marks: Iterable[Mark], trigger: Mark, reach: int) -> list[Mark]:
    """Of some marks, those that end at most `reach` words before a trigger."""
    return [mark for mark in marks if 0 < trigger.first - mark.last <= reach]


def around(marks: Iterable[Mark], trigger: Mark, reach: int) -> list[Mark]:
    """Of some marks, those within `reach` words of a trigger on either side."""
    return [*ahead(marks, trigger, reach), *within(marks, trigger, reach)]


def is_passive(doc: Document, trigger: Mark) -> bool:
    """As in "Has been taken", "взято", "освобожден"."""
    if "p" not in trigger.flags:
        return False
    return doc.language != "en" or bool(BE & set(doc.words(trigger.first - 3, trigger.first - 1)))


SUBJECTS = frozenset(
    {"they", "we", "who", "which", "also", "still", "now", "then", "enemy", "again", "continue", "continues"}
)


def english_noun(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether a bare English form ("advance", "counterattacks") is a noun or hangs on something else.

    A verb has its troops, a pronoun or an adverb right before it, or "to" after a word of success.
    """
    word = doc.folded[trigger.start : trigger.end].split()[0]
    if doc.language != "en":
        return False
    if "r" in trigger.flags or word.endswith("ing"):
        return _gerund(doc, clause, trigger)
    if "p" in trigger.flags or word.endswith("ed"):
        return False
    if "f" not in trigger.flags and not (word.endswith("s") and word in PLURALS):
        return False
    before = doc.words(max(clause.first, trigger.first - 1), trigger.first - 1)
    if set(before) <= COUNTRIES and ONWARD & set(doc.words(trigger.last + 1, trigger.last + 1)):
        return not before
    if before == ["to"]:
        return not ahead(clause.marks("SUCCEED"), trigger, 4)
    if before == ["enemy"] and word in PLURALS:
        return doc.words(trigger.first - 2, trigger.first - 2) != ["the"]
    if before == ["and"] and word in VERBS:
        return not _joined(doc, clause, trigger)
    troops = any(m.last == trigger.first - 1 for m in clause.marks("FORCE", "SOLDIER"))
    return not troops and not any(w in SUBJECTS or w.endswith("ly") for w in before)


def _joined(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "They managed to push them back and take control": a second infinitive of a word of success."""
    before = doc.words(clause.first, trigger.first - 1)
    leads = [clause.first + n for n, word in enumerate(before) if word == "to"]
    return not leads or any(m.first <= leads[-1] <= m.last + 1 for m in clause.marks("SUCCEED"))


VERBS = frozenset({"take", "seize", "regain", "retake", "enter", "occupy", "liberate", "establish"})
"""Bare forms that are never nouns."""
COUNTRIES = frozenset({"ukraine", "russia", "kyiv", "moscow"})
ONWARD = frozenset({"in", "on", "near", "at", "along", "around", "toward", "towards", "into", "through"})
"""Behind "Ukraine advances" they make it a verb."""


def _gerund(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Capturing the town would …", "the aim of capturing": no statement of its own."""
    if trigger.first == doc.sentences[clause.sentence].first:
        return True
    before, behind = doc.words(trigger.first - 1, trigger.first - 1), doc.words(trigger.last + 1, clause.last)
    if before == [","] and BE & set(behind) and not BE & set(doc.words(clause.first, trigger.first - 1)):
        return True
    return bool(GOVERNORS & set(doc.words(trigger.first - 1, trigger.first - 1)))


GOVERNORS = frozenset(
    {
        "of",
        "for",
        "after",
        "before",
        "by",
        "without",
        "from",
        "towards",
        "toward",
        "at",
        "on",
        "with",
        "despite",
        "as",
        "that",
    }
)
PLURALS = frozenset({"advances", "counterattacks", "retreats", "gains", "captures", "withdrawals"})


def compares(doc: Document, sentence: Sentence, last: int) -> bool:
    """Such as "в 27 раз больше", "ten times more": times that compare, and count nothing."""
    behind = doc.words(last, min(last + 2, sentence.last))
    return any(word in TIMES and after in COMPARED for word, after in pairwise(behind))


TIMES = frozenset({"раз", "раза", "рази", "разів", "times", "twice", "вдвое", "втрое", "вдвічі", "втричі"})


_COMPARED = (
    "больше меньше выше ниже чаще реже сильнее дороже більше менше вище нижче вищі вищими частіше рідше "
    "more fewer less higher lower greater larger as"
)
COMPARED = frozenset(_COMPARED.split())
