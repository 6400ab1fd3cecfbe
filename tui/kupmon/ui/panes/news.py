"""The timeline with what it needs from the store: its order, its rows, filter, search and jumps."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.worker import get_current_worker

from kupmon.errors import StoreError
from kupmon.model import Row
from kupmon.ui.archive import Index
from kupmon.ui.desk import Desk
from kupmon.ui.panes.empty import EmptyPane
from kupmon.ui.panes.timeline import Timeline
from kupmon.ui.queries import understood
from kupmon.ui.widgets.lines import LineList

if TYPE_CHECKING:
    from kupmon.store.query import Query


PAINTED_S = 0.05
"""By then the newest are painted, or more has been typed and the others are not asked for at all."""
NEW = "is:new"
"""The filter for what has come since the last look."""


class News(Container):
    """Timeline, or the reason why there is none."""

    @dataclass
    class Failed(Message):
        """The store could not be read."""

        message: str

    def __init__(
        self,
        desk: Desk,
        prepare: Callable[[int | None], Awaitable[None]],
        ordered: Callable[[int], None],
    ) -> None:
        """A timeline of its own.

        Args:
            desk: What every screen has to hand.
            prepare: Awaited with what will be chosen.
            ordered: Told of a new order and its length at once: a message would come after the next frame.
        """
        super().__init__(id="news")
        self._desk = desk
        self._prepare = prepare
        self._ordered = ordered
        self.query_text = ""
        """The filter in force, or empty."""
        self.asked: Query | None = None
        self.live = False
        """Whether the filter is still being typed."""
        self.search_text = ""
        self.searched: Query | None = None
        self.hits: tuple[int, ...] = ()
        """What the search has found, newest first."""
        self.opened: frozenset[int] = frozenset()
        """Rows below which the other articles of their story are shown."""
        self._revealed: int | None = None
        """The row opened last, until what is below it has come into sight."""
        self.loaded = False
        """Whether an order has been read at all."""
        self.below = desk.config.axis.show_below == "dimmed"
        """Whether items that score too little are shown as well, dimmed."""

    def compose(self) -> ComposeResult:
        """Timeline and its stand-in."""
        yield Timeline(self._desk.look, id="timeline")
        empty = EmptyPane(id="empty")
        empty.display = False
        yield empty

    @property
    def timeline(self) -> Timeline:
        """The timeline."""
        return self.query_one(Timeline)

    @property
    def empty(self) -> EmptyPane:
        """What stands in its place."""
        return self.query_one(EmptyPane)

    # The order.

    @work(group="order", exclusive=True, exit_on_error=False)
    async def load(self, *, quickly: bool = False) -> None:
        """Read the order; the chosen item stays chosen.

        Args:
            quickly: Show the newest first, and the whole as soon as it is read.
        """
        worker = get_current_worker()
        page = None
        try:
            if quickly:
                page = await self._desk.archive.page(self.asked, below=self.below)
                if page.ids and not worker.is_cancelled:
                    await self._look_out(page)
                    self.show(page)
                    await asyncio.sleep(PAINTED_S)
            index = await self._desk.archive.index(self.asked, below=self.below, opened=self.opened)
        except StoreError as error:
            self.post_message(self.Failed(str(error)))
            return
        if not worker.is_cancelled and (index != page or not index.ids):
            self.show(index)

    async def _look_out(self, page: Index) -> None:
        """Have at hand what will be in sight."""
        chosen, missing = self.timeline.outlook(page.ids)
        rows, _ = await asyncio.gather(
            self._desk.archive.ask(lambda store: store.rows(missing)), self._prepare(chosen)
        )
        self.timeline.load(rows)

    def show(self, index: Index) -> None:
        """Show an order, or the reason why it is empty."""
        self.loaded = True
        self.timeline.show(index, self._desk.clock())
        if self._revealed is not None:
            self.timeline.reveal(self._revealed)
            self._revealed = None
        self._say_if_empty()
        self._ordered(len(index.ids))

    def _say_if_empty(self) -> None:
        """Show the reason instead of a timeline without entries; not after each letter that is typed."""
        shown = self.live or bool(self.timeline.ladder.ids)
        self.timeline.display, self.empty.display = shown, not shown

    def set_filter(self, query: Query | None, text: str, *, live: bool = False) -> None:
        """Show only what matches.

        Args:
            query: `None`: everything.
            text: The query as it was typed.
            live: It is still being typed.
        """
        typed, self.live = self.live, live
        if text != self.query_text:
            self.asked, self.query_text = query, text
            self.load(quickly=query is not None)
        elif typed and not live and self.loaded:
            self._say_if_empty()

    def fold(self, row: Row) -> bool:
        """Open the story of a row, or fold it again; `False` where it has no reprints."""
        head = self.timeline.head_of(row.id)
        if row.reprints < 2:  # noqa: PLR2004 - the row itself is one of them
            return False
        self.opened ^= {head}
        if head in self.opened:
            self._revealed = head
        else:
            self.timeline.choose(head)
        self.load()
        return True

    def set_below(self, *, below: bool) -> None:
        """Show what scores too little as well, or leave it out again."""
        self.below = below
        self.load()

    def stored(self, ids: Sequence[int]) -> None:
        """These items have come, or have changed."""
        self.timeline.forget(ids)
        self.load()

    @on(LineList.Missing)
    def _load_rows(self, event: LineList.Missing) -> None:
        event.stop()
        self._fetch(event.ids)

    @work(group="rows", exit_on_error=False)
    async def _fetch(self, ids: tuple[int, ...]) -> None:
        try:
            self.timeline.load(await self._desk.archive.ask(lambda store: store.rows(ids)))
        except StoreError as error:
            self.post_message(self.Failed(str(error)))

    # Jumps.

    def set_hits(self, ids: Sequence[int], text: str, query: Query | None) -> None:
        """Mark what a search has found, as far as the timeline shows it."""
        self.search_text, self.searched = text, query
        self.hits = tuple(self._shown(ids))
        self.timeline.set_hits(frozenset(self.hits))

    def first_of(self, ids: Sequence[int]) -> int | None:
        """Which of these would be gone to: the chosen one or the next below it, else the chosen one stays."""
        found = self._beyond(frozenset(self._shown(ids)), 1, from_here=True)
        return self.timeline.chosen if found is None else found

    def _shown(self, ids: Sequence[int]) -> Sequence[int]:
        if not self.query_text:  # without a filter all of them are shown
            return ids
        shown = set(self.timeline.ladder.ids)
        return [entry for entry in ids if entry in shown]

    def go_to_hit(self, direction: int, *, from_here: bool = False) -> tuple[int, int] | None:
        """Choose the next hit, round the end if need be.

        Args:
            direction: 1 for the next, -1 for the previous.
            from_here: The chosen item counts as well.

        Returns:
            Its number from 1 and the number of hits, or `None` where there is none.
        """
        found = self._beyond(self.timeline.hits, direction, from_here=from_here)
        if found is None:
            return None
        self.timeline.choose(found)
        return self.hits.index(found) + 1, len(self.hits)

    def _beyond(self, ids: frozenset[int], direction: int, *, from_here: bool = False) -> int | None:
        """The next one of these in the timeline, round the end if need be, at last the chosen one itself."""
        ladder = self.timeline.ladder
        here = ladder.index(self.timeline.chosen)
        if here is None or not ids:
            return None
        first = here if from_here else here + direction
        if direction > 0:
            spans = (range(max(first, 0), len(ladder.ids)), range(here + 1))
        else:
            spans = (range(first + 1), range(here, len(ladder.ids)))
        return next(
            (one for span in spans if (one := ladder.nearest(span, ids, direction)) is not None), None
        )

    async def next_unread(self, direction: int) -> int | None:
        """Id of the next unread item in the timeline, round the end if need be; `None`: all is read."""
        unread = await self._desk.archive.ask(lambda store: store.ids(understood("is:unread")))
        here = self.timeline.chosen
        return self._beyond(frozenset(unread) - {here}, direction)
