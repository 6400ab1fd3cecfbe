"""Outlets and speakers that used to be heard on the axis and are not, each by its own habit."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from typing import TypeVar

Name = TypeVar("Name", bound=Hashable)

OFTEN = 0.5
"""Share of the days before its silence on which a name must have been heard, to be missed at all."""
KNOWN_DAYS = 7
"""Days before the silence that must be known."""
TIMES = 3.0
"""Times its usual pause that a silence must last."""
LEAST_DAYS = 2
"""And at least so many whole days."""


def silent_for(days: Collection[int], known: int) -> tuple[int, int, int] | None:
    """Whether a name is silent against its own habit.

    Args:
        days: On which it was heard, counted back from the time looked at; 0 is the last 24 hours.
        known: How many days back are known.

    Returns:
        Whole days of silence, days on which it was heard before, out of how many; `None`: it is not missed.
    """
    if not days:
        return None
    silent = min(days)
    heard, of = len(set(days)), min(max(days) + 1, known) - silent
    if of < KNOWN_DAYS or heard < OFTEN * of:
        return None
    pause = of / heard
    return (silent, heard, of) if silent >= max(LEAST_DAYS, TIMES * pause) else None


def missed(heard: Mapping[Name, Collection[int]], known: int) -> dict[Name, tuple[int, int, int]]:
    """As `silent_for`, of many names: those that are missed.

    Where nobody was heard in the last day the news itself is missing, and nobody is said to be silent.
    """
    if not any(0 in days for days in heard.values()):
        return {}
    found = {name: silent_for(days, known) for name, days in heard.items()}
    return {name: silence for name, silence in found.items() if silence is not None}
