"""Which items are worth a second look before the last word is said on them."""

from __future__ import annotations

from collections.abc import Callable

from kupmon.config import AxisRules
from kupmon.model import Relevance

LIKELY = 0.4
"""Share of `min_score` from which an item's page is asked for: a front-wide bulletin names the axis in its
text, not in its headline."""


def pages_wanted(rules: AxisRules) -> Callable[[Relevance], bool]:
    """Tells whether an item's page is worth asking for."""
    least = LIKELY * rules.min_score
    return lambda found: found.relevant or found.score >= least
