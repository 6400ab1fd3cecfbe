"""What polls bring to the store, and what becomes of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kupmon.model import Article, FeedState, Item, Reading, Relevance

if TYPE_CHECKING:
    from kupmon.store.ties import Across


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
class Finished:
    """An article that was read together with its feed."""

    article: Article
    reading: Reading
    places: Collection[str] = ()
    """Ids of places the text names; those of the facts need not be repeated."""
    across: Across | None = None
    """How it is tied to other articles; without, it waits."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What the poll of one feed has brought."""

    state: FeedState
    """Its counts are passed over: the store keeps its own."""
    items: Sequence[tuple[Item, Relevance]] = ()
    """Those stored already are recognised by `Item.key`, an edit by another `Item.digest`."""
    finished: Mapping[int, Finished] = field(default_factory=dict)
    """Articles by the place of their item in `items`."""


NOTHING = Saved((), (), (), 0)
