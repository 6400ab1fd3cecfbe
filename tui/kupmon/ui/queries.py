"""Queries, with the names of places understood in every spelling."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kupmon.store.query import Query


def understood(text: str) -> Query:
    """Understand what was typed; called in a thread, as the gazetteer behind `place:` takes 70 ms to load.

    Raises:
        QueryError: It has a mistake.
    """
    from kupmon.store.query import parse  # noqa: PLC0415 - not needed for the first paint

    return parse(text, _places)


def _places(spelling: str) -> Collection[str]:
    from kupmon.axis.gazetteer import load  # noqa: PLC0415 - only `place:` needs it

    return load().named(spelling)
