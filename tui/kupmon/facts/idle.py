"""What a text only supposes, says in general or sees with somebody's eyes: no fact (FACTS rule 3)."""

from __future__ import annotations

from kupmon.facts.claims import EARLIER, IF
from kupmon.facts.document import Clause, Document, Mark

REACH = 8
"""Words between a word of condition and what it makes one, at most."""


def idle(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether what a trigger tells is a condition, what follows from one, a rule, or another one's view."""
    return _supposed(doc, clause, trigger) or _general(doc, clause, trigger)


def _supposed(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "If Russia captures the town, …", also behind its comma, and "… if they take the bridge"."""
    sentence = doc.sentences[clause.sentence]
    words = doc.words(sentence.first, sentence.first + REACH)
    opened = bool({words[0], *words[1:2]} & IF) and words[0] in {*IF, *OPENERS}
    if opened and not EARLIER & set(words):
        return True
    own = next((c for c in sentence.clauses if c.first <= trigger.first <= c.last), clause)
    before = doc.words(own.first, trigger.first - 1)[:REACH]
    return any(word in IF and not EARLIER & set(before) for word in before)


OPENERS = frozenset({"even", "but", "and", "що", "навіть", "але", "а", "і", "даже", "но", "и", "«", "“", "–"})


def _general(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "Any unit that tries to cross is destroyed", "З їхньої точки зору місто оточене"."""
    sentence = doc.sentences[clause.sentence]
    return any(m.first < trigger.first for m in sentence.marks("IN_GENERAL", "IN_THEIR_EYES"))
