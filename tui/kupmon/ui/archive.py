"""The store as the screen asks it: in threads of its own, so that the loop never waits for the disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from kupmon.model import Row, StoredArticle
from kupmon.store import Store
from kupmon.ui.choices import chosen
from kupmon.ui.look import Look
from kupmon.ui.unfolding import with_reprints

if TYPE_CHECKING:
    from kupmon.store.query import Query

T = TypeVar("T")
GivenUp = Callable[[], bool]
"""Whether nobody waits for the answer any more."""
FIRST_PAGE = 500
"""Entries of the first paint; the others follow."""
FIRST_ROWS = 80
"""Rows of the first paint: more than a tall terminal shows."""


@dataclass(frozen=True, slots=True)
class Index:
    """The order of a timeline and where its days begin."""

    ids: Sequence[int]
    days: tuple[tuple[int, date], ...]
    """Position of the first entry of each day, and the day."""
    seen: int | None = None
    """Position of the first entry that was published before the last look; `None` where there is none."""
    reprints: frozenset[int] = frozenset()
    """Entries that stand below the first article of their story because it was opened."""


@dataclass(frozen=True, slots=True)
class First:
    """Enough for one screen."""

    index: Index
    rows: tuple[Row, ...]
    article: StoredArticle | None
    last_look: datetime | None
    chosen: int | None
    """The item chosen when the screen was last left, or `None`."""
    filter: str
    """The filter then, or empty."""
    whole: bool
    """Whether the index is all there is."""
    left: Mapping[str, object] = field(default_factory=dict)
    """All that the screen put away when it was last left."""


class Archive:
    """Asks one store from the loop; closing it leaves the store open.

    Args:
        store: An open store.
        look: Days are counted in its zone.
        folded: Whether reprints are folded behind the first article of their story.
    """

    def __init__(self, store: Store, look: Look, *, folded: bool = True) -> None:
        self.look = look
        self.folded = folded
        self._store = store
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="kupmon-ui")
        self._days: dict[int, date] = {}
        self.first: Future[First] = self._threads.submit(self._first, store)
        """What the first paint shows, asked for while Textual is still setting up its terminal."""

    def tell_time(self, look: Look) -> None:
        """Count days in another zone from now on."""
        self.look = look
        self._days.clear()

    async def ask(self, work: Callable[[Store], T]) -> T:
        """Do `work` with the store in a thread.

        Raises:
            StoreError: The store could not be read or written.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, self._store)

    async def find(self, work: Callable[[Store, GivenUp], T]) -> T:
        """As `ask`, for what may take long: it ends soon after the one who asked has gone.

        Raises:
            StoreError: The store could not be read.
        """
        gone = Event()
        try:
            return await self.ask(lambda store: work(store, gone.is_set))
        except asyncio.CancelledError:
            gone.set()
            raise

    async def hits(self, query: Query) -> list[int]:
        """The newest of what a query finds, wherever it is folded."""
        return await self.find(lambda store, gone: store.ids(query, limit=FIRST_PAGE, given_up=gone))

    async def all_hits(self, query: Query) -> list[int]:
        """All that a query finds, each article where it is folded."""
        return await self.find(
            lambda store, gone: (
                store.heads(query, given_up=gone) if self.folded else store.ids(query, given_up=gone)
            )
        )

    async def page(self, query: Query | None, *, below: bool = False) -> Index:
        """The newest of what `index` gives, long before the whole."""
        return await self.index(query, below=below, limit=FIRST_PAGE)

    async def index(
        self,
        query: Query | None,
        *,
        below: bool = False,
        opened: Collection[int] = (),
        limit: int | None = None,
    ) -> Index:
        """Ids of what matches, newest first, with the days they fall on.

        Args:
            query: `None`: everything.
            below: What scores too little as well.
            opened: Rows below which their story's other articles are shown.
            limit: The newest so many.
        """

        def work(store: Store, gone: GivenUp) -> Index:
            ids = store.order(query, below=below, folded=self.folded, limit=limit, given_up=gone)
            return with_reprints(self._described(store, ids), {head: store.story(head) for head in opened})

        return await self.find(work)

    def close(self) -> None:
        """Let the threads go; what has not begun is dropped."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _first(self, store: Store) -> First:
        state = store.ui_state()
        self.look = self.look.in_zone(chosen(state, "clock", self.look.zone_id))
        ids = store.order(limit=FIRST_PAGE, folded=self.folded)
        index = self._described(store, ids)
        at, filtered = state.get("chosen"), state.get("filter")
        here = ids.index(at) if isinstance(at, int) and at in ids else 0
        rows = store.rows([*ids[:FIRST_ROWS], *ids[max(here - FIRST_ROWS, FIRST_ROWS) : here + FIRST_ROWS]])
        return First(
            index,
            tuple(rows),
            store.article(ids[here]) if ids else None,
            store.last_look(),
            chosen=at if isinstance(at, int) else None,
            filter=filtered if isinstance(filtered, str) else "",
            whole=len(ids) < FIRST_PAGE,
            left=state,
        )

    def _described(self, store: Store, ids: Sequence[int]) -> Index:
        return Index(ids, self._find_days(store, ids), _find_look(store, ids))

    def _find_days(self, store: Store, ids: Sequence[int]) -> tuple[tuple[int, date], ...]:
        """Find where each day begins by halving, a round of questions for all days together.

        A timeline of 100,000 entries over 90 days takes some 17 rounds instead of 100,000 rows.
        """
        if not ids:
            return ()
        self._learn(store, [ids[0], ids[-1]])
        begins = {0: self._days[ids[0]]}
        open_spans = [(0, len(ids) - 1)]
        while open_spans:
            open_spans = [(a, b) for a, b in open_spans if self._days[ids[a]] != self._days[ids[b]]]
            begins |= {b: self._days[ids[b]] for a, b in open_spans if b - a == 1}
            open_spans = [(a, b) for a, b in open_spans if b - a > 1]
            self._learn(store, [ids[(a + b) // 2] for a, b in open_spans])
            open_spans = [half for a, b in open_spans for half in ((a, (a + b) // 2), ((a + b) // 2, b))]
        return tuple(sorted(begins.items()))

    def _learn(self, store: Store, ids: Sequence[int]) -> None:
        unknown = [entry for entry in ids if entry not in self._days]
        if unknown:
            gone = dict.fromkeys(unknown, date.min)  # forgotten between the two questions
            self._days |= gone | {row.id: self.look.day(row.when) for row in store.rows(unknown)}


def _find_look(store: Store, ids: Sequence[int]) -> int | None:
    """Find by halving where what was published before the last look begins."""
    look = store.last_look()
    if look is None or not ids:
        return None
    above, at = 0, len(ids)
    while above < at:
        middle = (above + at) // 2
        rows = store.rows([ids[middle]])
        if rows and rows[0].when > look:
            above = middle + 1
        else:
            at = middle
    return at if 0 < at < len(ids) else None
