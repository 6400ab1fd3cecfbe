"""Words around a noun of movement by which it only dates or explains something else."""

from __future__ import annotations

from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.rule import Hit


def dating(doc: Document, hit: Hit) -> bool:
    """Whether an event only dates or places another one: "during the clearing"."""
    near = doc.words(max(hit.clause.first, hit.trigger.first - 2), hit.trigger.first - 1)
    days = doc.words(max(hit.clause.first, hit.trigger.first - 1), hit.trigger.first - 1)
    return bool(DATING & set(near)) or bool(DAYS & set(days))


DATING = frozenset(
    {
        "при",
        "после",
        "після",
        "під",
        "час",
        "during",
        "after",
        "before",
        "перед",
        "до",
        "ходе",
        "ході",
        "за",
        "while",
        "время",
    }
)

DAYS = frozenset({"дни", "дней", "дні", "днів", "днями", "часи", "время", "days", "weeks", "недели", "тижні"})
"""Right before a noun: it only says when something else was."""


def of_another_noun(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "The aim of the counterattacks": something else is told of."""
    before = doc.words(max(clause.first, trigger.first - 4), trigger.first - 1)
    return any(word.startswith(ABSTRACT) for word in before)


_ABSTRACT = (
    "aim goal target purpose reason logic threat risk plan idea prospect history result "
    "continuation tactic important path way мета мети метою ціль цілл причин логік загроз ризик план ідея "
    "результат наслід завдяки продовженн завершенн завдан тактик важлив шлях продолжени завершени задач важн "
    "пути цель целью логик угроз риск идея благодаря"
)
ABSTRACT = tuple(_ABSTRACT.split())


def counteroffensive(doc: Document, trigger: Mark) -> bool:
    """A counteroffensive is told of in many ways; only one that is said to happen is news."""
    return doc.folded[trigger.start : trigger.end].startswith(("counteroff", "counter-off", "контрнаступ"))
