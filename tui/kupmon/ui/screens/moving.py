"""Moving about in the main screen: within a pane, between panes, from one unread item to the next."""

from __future__ import annotations

from textual import on, work

from kupmon.errors import StoreError
from kupmon.ui.messages import tr
from kupmon.ui.screens.marking import Marking
from kupmon.ui.screens.paging import Paging
from kupmon.ui.screens.room import TITLES
from kupmon.ui.screens.sideways import Sideways
from kupmon.ui.widgets.lines import LineList


class Moving(Marking, Paging, Sideways):
    """What the keys that move do; every action asks a pane."""

    @property
    def order(self) -> tuple[str, ...]:
        """The three panes from left to right."""
        return tuple(TITLES)

    def action_move_next(self) -> None:
        """Next in the focused pane."""
        self._step(1)

    def _step(self, count: int) -> None:
        self.pane.step(count)
        self.follow_choice()  # at once, so that cursor and article are painted in one frame

    def action_move_previous(self) -> None:
        """Previous in the focused pane."""
        self._step(-1)

    def action_pane_timeline(self) -> None:
        """The timeline."""
        self.activate("timeline")

    def action_pane_article(self) -> None:
        """The article."""
        self.activate("article")

    def action_pane_facts(self) -> None:
        """The key facts."""
        self.activate("facts")

    @on(LineList.Opened, "#timeline")
    def action_open(self) -> None:
        """Open the chosen item and mark it read; on a fact, go to its sentence."""
        if self.active == "facts":
            self.reading.choose_fact()
        elif self.active == "article":
            self.activate("facts")
        elif self.row is not None:
            self.mark([self.row.id], read=True)
            self.activate("article")

    @work(group="read on", exclusive=True, exit_on_error=False)
    async def action_read_on(self) -> None:
        """Page down in the article; at its end mark it read and go to the next unread."""
        article = self.reading.article_pane
        if not article.at_end:
            article.page(1)
        elif self.row is not None:
            self.mark([self.row.id], read=True)
            await self._go_to_unread(1)

    @work(group="unread", exclusive=True, exit_on_error=False)
    async def action_unread_next(self) -> None:
        """The next unread item."""
        await self._go_to_unread(1)

    @work(group="unread", exclusive=True, exit_on_error=False)
    async def action_unread_previous(self) -> None:
        """The previous unread item."""
        await self._go_to_unread(-1)

    async def _go_to_unread(self, direction: int) -> None:
        try:
            found = await self.news.next_unread(direction)
        except StoreError as error:
            self.trouble("store", str(error))
            return
        if found is None:
            self.say(tr("All is read."))
        else:
            self.news.timeline.choose(found)
