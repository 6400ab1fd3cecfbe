"""Article and key facts of the chosen item, side by side or under each other."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message

from kupmon.claims import Beside
from kupmon.errors import StoreError
from kupmon.model import Fact, StoredArticle
from kupmon.ui.desk import Desk
from kupmon.ui.look import Look
from kupmon.ui.panes.article import NO_HITS, ArticlePane, Hits
from kupmon.ui.panes.facts import FactsPane
from kupmon.ui.panes.shelf import Opened, Shelf, hits_in
from kupmon.ui.widgets.page import Page
from kupmon.ui.widgets.rule import Rule

if TYPE_CHECKING:
    from kupmon.store import Store
    from kupmon.store.query import Query

STAY_S = 0.3
"""Who goes on sooner than this is looking for something, and is not asked to wait for what others say."""


class Reading(Container):
    """Loads articles in a thread and drops those that come too late."""

    @dataclass
    class FactChosen(Message):
        """A fact was chosen with Enter or a click."""

        fact: Fact

    @dataclass
    class Failed(Message):
        """The store could not be read."""

        message: str

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="reading")
        self._desk = desk
        self.wanted: int | None = None
        """Id of the item that is shown, or will be as soon as it is loaded."""
        self._near: tuple[int, ...] = ()
        self._queries: tuple[Query, ...] = ()
        """What is looked for at the moment."""
        self._shelf = Shelf(desk)
        self._ready: Opened | None = None
        """What was opened for the next frame."""

    def compose(self) -> ComposeResult:
        """Article, a rule for the layout that needs it, facts."""
        look = self._desk.look
        lines = look.signs.lines
        yield ArticlePane(look, id="article")
        yield Rule(lines[8] + lines[0] + lines[9], lines[0], id="middle")
        yield FactsPane(look, self._desk.place_name, id="facts")

    @property
    def article_pane(self) -> ArticlePane:
        """The article."""
        return self.query_one(ArticlePane)

    @property
    def facts_pane(self) -> FactsPane:
        """The facts."""
        return self.query_one(FactsPane)

    @property
    def article(self) -> StoredArticle | None:
        """What is shown."""
        return self.article_pane.article

    def show(self, item_id: int | None, near: Sequence[int] = (), queries: Sequence[Query] = ()) -> None:
        """Show an item: at once where it is at hand, else as soon as it is loaded.

        Args:
            item_id: The item, or `None` for an empty page.
            near: What the reader may turn to next; loaded afterwards, so that it is at hand then.
            queries: What is looked for: marked in every inflected form.
        """
        asked_anew, self._queries = self._queries != tuple(queries), tuple(queries)
        ready, self._near = self._ready, tuple(near)
        if ready is not None and (ready.id, ready.queries) != (item_id, self._queries):
            ready = None
        if item_id is not None and item_id == self.wanted:
            if asked_anew:
                self._mark(ready)
            return
        self.wanted = item_id
        at_hand = ready.article if ready is not None else self._shelf.get(item_id)
        if item_id is None or at_hand is not None:
            self.present(at_hand, ready.hits if ready is not None else None)
            self._look_ahead()
        else:
            self._load(item_id)

    async def prepare(self, item_id: int | None, queries: Sequence[Query]) -> None:
        """Open an item that is about to be shown: it and its marks are then painted in one frame.

        Raises:
            StoreError: The store could not be read.
        """
        if item_id is not None:
            self._ready = await self._shelf.open(item_id, queries)

    def start_with(self, article: StoredArticle) -> None:
        """Show the first article, which was loaded before there was a screen."""
        self.wanted = article.row.id
        self._shelf.keep(article)
        self.present(article)

    def forget(self, ids: Iterable[int]) -> None:
        """These items have changed; the shown one is loaded again."""
        self._ready = None
        for item_id in ids:
            self._shelf.drop(item_id)
            if item_id == self.wanted:
                self._load(item_id)

    @work(group="article", exclusive=True, exit_on_error=False)
    async def _load(self, item_id: int) -> None:
        try:
            opened = await self._shelf.open(item_id, self._queries)
        except StoreError as error:
            self.post_message(self.Failed(str(error)))
            return
        if self.wanted == item_id:
            self.present(opened.article, opened.hits if opened.queries == self._queries else None)
            self._look_ahead()

    def _look_ahead(self) -> None:
        missing = self._shelf.lacking(self._near)
        if missing:
            self._load_ahead(missing)

    @work(group="ahead", exclusive=True, exit_on_error=False)
    async def _load_ahead(self, ids: Sequence[int]) -> None:
        with contextlib.suppress(StoreError):  # said when the reader comes to it
            await self._shelf.fetch(ids)

    def present(self, article: StoredArticle | None, hits: Hits | None = None) -> None:
        """Show an article that is loaded already.

        Args:
            article: `None` for an empty page.
            hits: Where it has what is looked for; `None`: that is yet to be found.
        """
        if article is None:
            self.article_pane.say()
        else:
            self.article_pane.show(article, self._desk.clock(), hits or NO_HITS)
        self.facts_pane.show(article)
        if self._queries and hits is None:
            self._mark(None)
        if article is not None and article.facts:
            self._look_beside(article)

    @work(group="beside", exclusive=True, exit_on_error=False)
    async def _look_beside(self, article: StoredArticle) -> None:
        """Ask what other voices say of the facts, once the reader stays with the article."""
        await asyncio.sleep(STAY_S)
        with contextlib.suppress(StoreError):  # said where the article itself could not be read
            self.facts_pane.tell_beside(
                article, await self._desk.archive.ask(lambda store: _beside(store, article.row.id))
            )

    def _mark(self, ready: Opened | None) -> None:
        """Mark in the shown article what is looked for: at once where that is known."""
        if ready is not None:
            self.article_pane.mark_hits(ready.hits)
        else:
            self._find_hits()

    @work(group="hits", exclusive=True, exit_on_error=False)
    async def _find_hits(self) -> None:
        article, queries = self.article, self._queries
        if article is None:
            return
        hits = await self._desk.archive.ask(lambda _: hits_in(article, queries)) if queries else NO_HITS
        if self.article is article and queries == self._queries:
            self.article_pane.mark_hits(hits)

    def write(self, look: Look) -> None:
        """Write in another manner."""
        self.article_pane.write(look)
        self.facts_pane.write(look)

    def names_known(self) -> None:
        """The names of places have come: write them."""
        if self.article is not None:
            self.facts_pane.show(self.article)

    @on(Page.Moved, "#facts")
    def _preview_fact(self, event: Page.Moved) -> None:
        event.stop()
        self.article_pane.mark_fact(self.facts_pane.fact_of(event.id))

    @on(Page.Opened, "#facts")
    def _clicked_fact(self, event: Page.Opened) -> None:
        event.stop()
        self.choose_fact()

    def choose_fact(self) -> None:
        """Mark the sentence of the chosen fact strongly and bring it into sight."""
        fact = self.facts_pane.fact
        if fact is not None:
            self.article_pane.mark_fact(fact)
            self.post_message(self.FactChosen(fact))


def _beside(store: Store, item_id: int) -> tuple[Beside, ...]:
    from kupmon.engine import across  # noqa: PLC0415 - not needed for the first paint

    return across.beside(store, item_id)
