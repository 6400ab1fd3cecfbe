"""Figures that are part of a unit's name: "units of the 14, 41 separate brigades"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kupmon.facts.document import Document
    from kupmon.facts.numbers import Number


def calls_unit(doc: Document, number: Number) -> bool:
    """Whether a figure in digits stands before "separate" and a word for a unit: a name, and no count."""
    if not doc.tokens[number.first].word.isdigit() or number.quantified:
        return False
    behind = doc.words(number.last + 1, number.last + REACH)
    units = [word for word in behind if word.startswith(UNITS)]
    if not units or not behind[0].startswith(SEPARATE):
        return False
    several = behind[0] in PLURAL or units[0].endswith("s")
    return not (several and (number.count.low or 0) <= FEW)  # "3 окремі бригади"


PLURAL = frozenset({"окремі", "окремих", "отдельные", "отдельных"})
FEW = 9
"""So many units may be counted in figures, at most."""
REACH = 5
"""Words from the figure to the word for the unit, at most."""
SEPARATE = ("separate", "independent", "окрем", "отдельн")
UNITS = ("brigad", "regiment", "battalion", "бригад", "полк", "батальйон", "батальон")
