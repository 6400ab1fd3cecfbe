"""Article and key facts of the chosen item, side by side or under each other."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.timer import Timer

from kupmon.errors import StoreError
from kupmon.model import Fact, StoredArticle
from kupmon.ui.desk import Desk
from kupmon.ui.panes.article import ArticlePane
from kupmon.ui.panes.facts import FactsPane
from kupmon.ui.widgets.page import Page
from kupmon.ui.widgets.rule import Rule

FRAME_S = 1 / 30
"""Wait before an article is loaded: the cursor is painted first, and held keys pass articles by."""


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
        self._waiting: Timer | None = None

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

    def show(self, item_id: int | None) -> None:
        """Show an item after the next frame; only the last one asked for is loaded."""
        if self._waiting is not None:
            self._waiting.stop()
        self.wanted = item_id
        if item_id is not None and self.article is not None and self.article.row.id == item_id:
            return
        if item_id is None:
            self.present(None)
        else:
            self._waiting = self.set_timer(FRAME_S, lambda: self._load(item_id))

    def reload(self) -> None:
        """Load the shown item again: its body or facts have come."""
        if self.wanted is not None:
            self._load(self.wanted)

    @work(group="article", exclusive=True, exit_on_error=False)
    async def _load(self, item_id: int) -> None:
        try:
            article = await self._desk.archive.ask(lambda store: store.article(item_id))
        except StoreError as error:
            self.post_message(self.Failed(str(error)))
            return
        if self.wanted == item_id:
            self.present(article)

    def names_known(self) -> None:
        """The names of places have come: write them."""
        if self.article is not None:
            self.facts_pane.show(self.article)

    def present(self, article: StoredArticle | None) -> None:
        """Show an article that is loaded already."""
        if article is None:
            self.article_pane.say()
        else:
            self.article_pane.show(article, self._desk.clock())
        self.facts_pane.show(article)

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
