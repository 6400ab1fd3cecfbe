"""Filter and search: one line to type a query in, with its faults shown in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from textual import on, work
from textual.message import Message

from kupmon.errors import QueryError, StoreError
from kupmon.ui.archive import FIRST_PAGE
from kupmon.ui.desk import Desk
from kupmon.ui.messages import tr, trn
from kupmon.ui.queries import understood
from kupmon.ui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from kupmon.store.query import Query

Topic = Literal["filter", "search"]
EXAMPLE = "words  “a phrase”  side:russian  since:2d  is:unread  NOT …"
LIVE_FROM = 3
"""Letters from which a query is tried while it is typed."""


class Finder(Prompt):
    """Parses what is typed as it is typed and tells what it finds."""

    @dataclass
    class Found(Message):
        """A query was answered."""

        topic: Topic
        text: str
        query: Query | None
        ids: tuple[int, ...]
        final: bool
        """Enter was pressed; else it is still being typed."""

    @dataclass
    class Left(Message):
        """Esc was pressed, or nothing was entered."""

        topic: Topic

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="finder")
        self._desk = desk
        self._topic: Topic = "filter"

    def ask_for(self, topic: Topic, text: str) -> None:
        """Open for a filter or a search, with what it was before."""
        self._topic = topic
        self.open(topic, tr("Filter") if topic == "filter" else tr("Search"), text, EXAMPLE)

    def leave(self) -> None:
        """Close without an answer."""
        self.close()
        self.post_message(self.Left(self._topic))

    def enter(self) -> None:
        """Take what stands there, as if Enter had been pressed."""
        if self.text.strip():
            self.remember(self.text)
            self._find(self._topic, self.text, final=True)
        else:
            self.leave()

    @on(Prompt.Changed)
    def _typed(self, event: Prompt.Changed) -> None:
        event.stop()
        self.set_fault(None)
        if len(event.text.strip()) >= LIVE_FROM:
            self._find(self._topic, event.text, final=False)

    @on(Prompt.Submitted)
    def _entered(self, event: Prompt.Submitted) -> None:
        event.stop()
        self.enter()

    @work(group="find", exclusive=True, exit_on_error=False)
    async def _find(self, topic: Topic, text: str, *, final: bool) -> None:
        try:
            query = await self._desk.archive.ask(lambda _: understood(text))
            ids = await self._hits(topic, query, final=final)
        except QueryError as error:
            if final or error.position < len(text.rstrip()):
                self.set_aside("")
                self.set_fault(str(error), error.position)
            return
        except StoreError as error:
            self.set_fault(str(error))
            return
        if text == self.text or final:
            if topic == "search":
                self.tell_found(len(ids), all_of_them=final or len(ids) < FIRST_PAGE)
            self.post_message(self.Found(topic, text.strip(), query, tuple(ids), final))

    async def _hits(self, topic: Topic, query: Query, *, final: bool) -> Sequence[int]:
        """What a search has found, the newest of it while it is still being typed; a filter needs none.

        A hit in a folded reprint is found where that is folded, at the latest when Enter is pressed: to look
        for it takes all hits.
        """
        if topic == "filter":
            return ()
        archive = self._desk.archive
        if not final:
            return await archive.ask(lambda store: store.ids(query, limit=FIRST_PAGE))
        return await archive.ask(lambda store: store.heads(query) if archive.folded else store.ids(query))

    def tell_found(self, count: int, *, all_of_them: bool = True) -> None:
        """Say beside the line how much it finds."""
        found = trn("{n} item", "{n} items", count)
        self.set_aside(found if all_of_them else tr("{found} and more").format(found=found))
