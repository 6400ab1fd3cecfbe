"""Coming under fire, with the fire named beside it: "Авіаударів зазнали …", "suffers from shelling"."""

from __future__ import annotations

from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.places import named
from kupmon.facts.strikers import NOUNS, WEAPONS
from kupmon.facts.weapons import is_cause
from kupmon.facts.words import listed

SUFFERED = 5
"""Words between "suffered" and the shelling that was suffered: in "зазнали поранень" it is something else."""


def suffered(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "Авіаудару зазнали …", "came under artillery fire"."""
    word = doc.tokens[mark.first].word
    aim = bool(listed(doc.language, "STRIKE_TARGETED") & set(doc.words(mark.first, mark.last)))
    reach = TARGETED if word == "subjected" else SUFFERED
    beside = [
        m
        for m in clause.marks(*NOUNS, "STRIKE_FIRE", *(WEAPONS if aim else ()))
        if -SUFFERED <= m.first - mark.last <= reach
        and (doc.forms[mark.last] in FROM or not is_cause(doc, clause, m, noun=False))
    ]
    if mark.first == mark.last and word.startswith(("потрап", "попа")):
        beside = [m for m in beside if "під" in _led(doc, m) or "под" in _led(doc, m)]
    return bool(beside) and bool(named(doc, doc.sentences[clause.sentence]))


FROM = frozenset({"from", "від", "от"})
"""As in "suffers from shelling", which is no cause of something else."""
TARGETED = 12
"""Words between "subjected" and the fire, the target standing between them."""


def _led(doc: Document, mark: Mark) -> list[str]:
    """The words before a noun, among which its preposition stands."""
    return doc.words(max(0, mark.first - 3), mark.first - 1) if mark.first else []
