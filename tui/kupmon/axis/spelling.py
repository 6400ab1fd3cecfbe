"""Which known names a reader may have meant."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence

_LENGTHS = (4, 8)
"""From so many letters on, one miss is forgiven, then two."""
_ENOUGH = 20
"""More than this many places help nobody to choose."""


def closest(key: str, known: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Ids for a spelling: exact first, then names that begin so, then near misses.

    Args:
        key: Folded, words joined by a space.
        known: Folded spelling to ids.
    """
    if not key:
        return ()
    found = dict.fromkeys(known.get(key, ()))
    for spelling in sorted((s for s in known if s.startswith(key)), key=len):
        found.update(dict.fromkeys(known[spelling]))
    allowed = bisect(_LENGTHS, len(key))
    if allowed:
        near = [(misses(key, s, allowed), s) for s in known if abs(len(s) - len(key)) <= allowed]
        for _, spelling in sorted((n, s) for n, s in near if n <= allowed):
            found.update(dict.fromkeys(known[spelling]))
    return tuple(found)[:_ENOUGH]


def misses(one: str, other: str, limit: int) -> int:
    """Letters added, lost, changed or swapped between two words; anything above `limit` is `limit + 1`."""
    older: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        older, previous, row = row, older, [i]
        for j, b in enumerate(other, 1):
            cost = min(older[j] + 1, row[j - 1] + 1, older[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, previous[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
