"""Filter and search: one line to type a query in, with its faults shown in place."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rich.cells import cell_len
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
OPENING = '("“”„«'
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
        """The newest hits of a search; a filter shows its own."""
        final: bool
        """Enter was pressed; else it is still being typed."""

    @dataclass
    class Counted(Message):
        """All hits of a search are known: once it was entered, or left as it stands."""

        text: str
        ids: tuple[int, ...]
        entered: bool

    @dataclass
    class Left(Message):
        """Esc was pressed, or nothing was entered."""

        topic: Topic

    def __init__(self, desk: Desk, prepare: Callable[[Sequence[int], Query], Awaitable[None]]) -> None:
        super().__init__(id="finder")
        self._desk = desk
        self._prepare = prepare
        """Awaited with hits before they are told: what will be shown of them is then at hand."""
        self._topic: Topic = "filter"
        self._told: tuple[str, Query] | None = None
        """The search told last."""

    def ask_for(self, topic: Topic, text: str) -> None:
        """Open for a filter or a search, with what it was before."""
        self._topic = topic
        label = tr("Filter") if topic == "filter" else tr("Search")
        self.open(topic, label, text, EXAMPLE, _found(FIRST_PAGE, all_of_them=False))
        self._warm_up()

    def leave(self) -> None:
        """Close without an answer."""
        self.close()
        self.screen.set_focus(None)  # at once: the next key is not for this line
        self.post_message(self.Left(self._topic))
        if self._topic == "search" and self._told is not None:
            self._count_told(*self._told)

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

    @work(group="warm", exit_on_error=False)
    async def _warm_up(self) -> None:
        """Have grammar, stemmers and index loaded before the first word is typed."""
        with contextlib.suppress(StoreError):  # said when something is looked for
            await self._desk.archive.hits(await self._desk.archive.ask(lambda _: understood("warm")))

    @work(group="find", exclusive=True, exit_on_error=False)
    async def _find(self, topic: Topic, text: str, *, final: bool) -> None:
        """Tell the newest of what is found at once, and all of it as soon as it is counted."""
        archive = self._desk.archive
        try:
            query = await archive.ask(lambda _: understood(text))
            ids = await self._hits(query) if topic == "search" else []
            if text == self.text or final:
                self._tell(topic, text, query, ids, final=final)
            if topic == "search" and (final or not self.is_open):
                await self._count(text, query, entered=final)
        except QueryError as error:
            if final or _is_finished(text, error.position):
                self.set_aside("")
                self.set_fault(str(error), error.position)
        except StoreError as error:
            self.set_fault(str(error))

    async def _hits(self, query: Query) -> list[int]:
        ids = await self._desk.archive.hits(query)
        await self._prepare(ids, query)
        return ids

    @work(group="count", exclusive=True, exit_on_error=False)
    async def _count_told(self, text: str, query: Query) -> None:
        """Count what was told of while it was typed: `n` goes through all of it."""
        with contextlib.suppress(StoreError):  # said when something is looked for
            await self._count(text, query, entered=False)

    async def _count(self, text: str, query: Query, *, entered: bool) -> None:
        ids = await self._desk.archive.all_hits(query)
        self.post_message(self.Counted(text.strip(), tuple(ids), entered))

    def _tell(self, topic: Topic, text: str, query: Query, ids: Sequence[int], *, final: bool) -> None:
        if topic == "search":
            self._told = text, query
        self.post_message(self.Found(topic, text.strip(), query, tuple(ids), final))

    def tell_found(self, count: int, *, all_of_them: bool = True) -> None:
        """Say beside the line how much it finds."""
        found = _found(count, all_of_them=all_of_them)
        word = self.text.rpartition(" ")[2]
        hint = tr("{found}; {word}* finds beginnings").format(found=found, word=word)
        taught = count == 0 and word.isalpha() and cell_len(hint) <= self.app.size.width // 2
        self.set_aside(hint if taught else found)


def _is_finished(text: str, position: int) -> bool:
    """Whether a mistake stays one, however the reader types on: brackets are closed and words ended later."""
    rest = text[position:]
    return bool(rest) and rest[0] not in OPENING and (" " in rest or ":" in rest)


def _found(count: int, *, all_of_them: bool) -> str:
    found = trn("{n} item", "{n} items", count)
    return found if all_of_them else tr("{found} and more").format(found=found)
