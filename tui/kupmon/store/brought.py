"""What polls bring to the store, and what becomes of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kupmon.model import FeedState, Item, Relevance


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of the items of one poll."""

    ids: tuple[int | None, ...]
    """One for each item, in the order given; `None`: forgotten by `keep` and not taken in again."""
    new: tuple[int, ...]
    """Ids not seen before."""
    edited: tuple[int, ...]
    """Ids whose title, link or text changed."""
    known: int
    """Items that were stored as they are."""
    retold: frozenset[int] = frozenset()
    """Ids whose story is another one now."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What the poll of one feed has brought."""

    state: FeedState
    """Its counts are passed over: the store keeps its own."""
    items: Sequence[tuple[Item, Relevance]] = ()
    """Those stored already are recognised by `Item.key`, an edit by another `Item.digest`."""
    whole: Collection[int] = frozenset()
    """Places in `items` of those whose page need not be fetched: they wait to be read."""


NOTHING = Saved((), (), (), 0)
