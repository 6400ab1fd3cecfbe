"""Reprints under the first article of their story: where in the order they are shown once opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kupmon.ui.archive import Index


def with_reprints(index: Index, opened: Mapping[int, Sequence[int]]) -> Index:
    """The order with the reprints of opened stories below their first article, under the same day.

    Args:
        index: The order with all stories folded.
        opened: Ids of the reprints by the id of the row they are folded behind; those not in the order count
            for nothing.
    """
    if not opened:
        return index
    shown = set(index.ids)
    below = {
        head: [entry for entry in reprints if entry not in shown]
        for head, reprints in opened.items()
        if head in shown
    }
    ids: list[int] = []
    moved: list[int] = []
    for entry in index.ids:
        moved.append(len(ids))
        ids.append(entry)
        ids.extend(below.get(entry, ()))
    days = tuple((moved[at], day) for at, day in index.days)
    seen = None if index.seen is None else moved[index.seen]
    return replace(index, ids=ids, days=days, seen=seen, reprints=frozenset(ids) - shown)
