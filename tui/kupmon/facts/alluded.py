"""Strikes that a clause does not tell for their own sake."""

from __future__ import annotations

from itertools import pairwise

from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.objects import OBJECTS
from kupmon.facts.places import named
from kupmon.facts.strikers import WEAPONS


def _apart(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "the house into which a bomb flew": it only says which house it was."""
    words = doc.words(clause.first, min(clause.first + 1, clause.last))
    return (len(words) > 1 and words[0] in INTO and words[1].startswith(WHICH)) or _inside(doc, mark)


def _inside(doc: Document, mark: Mark) -> bool:
    """Such as "In the house, into which a bomb flew, …": the same in the middle of a sentence."""
    before = doc.words(mark.first - 3, mark.first - 1)
    return any(one in {"into", "в", "у"} and two.startswith(WHICH) for one, two in pairwise(before))


WHICH = ("котор", "як", "which", "whose")
INTO = frozenset({"into", "in", "on", "to", "в", "у", "на", "по"})


def alluded(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Whether a clause only expects a strike, gives it as a reason, or says by it which house it was."""
    return (
        _expected(doc, clause)
        or _apart(doc, clause, mark)
        or _reason(doc, clause, mark)
        or _once_hit(doc, clause, mark)
        or _means(doc, clause, mark)
    )


def _reason(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "The power is off because they shell the grid": told as the reason of something else."""
    if clause.has("T_SAME"):
        return False
    ahead = doc.words(max(doc.sentences[clause.sentence].first, clause.first - 3), mark.first)
    found = (n for n in range(len(ahead)) for row in REASONS if ahead[n : n + len(row)] == list(row))
    at = next(found, None)
    return at is not None and ahead[at : at + 2] != ["because", "of"]


REASONS = (("because",), ("тому", "що"),
           ("тому", ",", "що"), ("бо",), ("оскільки",), ("через", "те"), ("потому", "что"),
           ("так", "как"),
           ("поскольку",), ("адже",))  # fmt: skip


def _expected(doc: Document, clause: Clause) -> bool:
    """Such as "Очікують, що Росія посилить авіаудари": what the clause before expects or plans."""
    if doc.tokens[clause.first].word not in {"що", "что", "that"}:
        return False
    before = [c for c in doc.sentences[clause.sentence].clauses if c.last < clause.first]
    return bool(before) and any(clause.first - m.last <= EXPECTED for m in before[-1].marks("MODAL"))


EXPECTED = 3
"""Words from "expect" to the clause of what is expected, at most."""


def _once_hit(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "after the building was hit", "коли в будинок влучили": it only dates what came of it."""
    if mark.concept not in {"STRIKE_HIT", "STRIKE_SHELL"}:
        return False
    passive = doc.language == "en" and bool(BE & set(doc.words(mark.first - 2, mark.first - 1)))
    low = max(mark.first - (SINCE_PASSIVE if passive else SINCE), doc.sentences[clause.sentence].first)
    opened = [n for n in range(low, mark.first) if doc.forms[n] in WHEN]
    if not opened or clause.has("T_SAME"):
        return False
    begin = doc.tokens[opened[-1]].start
    if doc.forms[opened[-1]] in BEFORE:
        return True
    if clause.has(*WEAPONS):
        return False
    if passive and any(begin < m.start < mark.start for m in clause.marks(*OBJECTS)):
        return True
    struck = any(m.start > begin for m in clause.marks(*OBJECTS, "PRONOUN"))
    return struck and not any(m.start > begin for m in named(doc, clause))


SINCE_PASSIVE = 14
"""The same where the strike is a passive behind what it hit."""
SINCE = 6
"""Words from "when" to the strike it dates something by, at most."""
BEFORE = frozenset({"before", "ніж", "чем"})
BE = frozenset({"was", "were", "been", "is", "are", "be"})
WHEN = frozenset({"after", "when", "коли", "когда"}) | BEFORE


def _means(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "they perish under fire", "supplied only by drone drops": how something else comes about."""
    if mark.concept == "STRIKE_UNDER_FIRE" and clause.has("KILLED"):
        return True
    dropped = doc.tokens[mark.first].word.startswith(DROPS)
    return dropped and doc.sentences[clause.sentence].has("SUPPLY", "AMMO")


DROPS = ("drop", "скид", "сброс")
