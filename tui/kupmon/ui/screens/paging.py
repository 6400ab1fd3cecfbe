"""Keys of a screen with panes, one of them an article: the main screen, and an article opened elsewhere."""

from __future__ import annotations

from abc import abstractmethod

from kupmon.ui.panes.reading import Reading
from kupmon.ui.widgets.lines import LineList
from kupmon.ui.widgets.page import Page


class Paging:
    """Moves in the focused pane, and in the article from any pane."""

    @property
    @abstractmethod
    def pane(self) -> LineList | Page:
        """The pane that the keys go to."""

    @property
    @abstractmethod
    def reading(self) -> Reading:
        """Article and facts."""

    def action_move_top(self) -> None:
        """Top of the focused pane."""
        self.pane.to_top()

    def action_move_bottom(self) -> None:
        """Bottom of the focused pane."""
        self.pane.to_bottom()

    def action_move_page_down(self) -> None:
        """A screen down in the focused pane."""
        self.pane.page(1)

    def action_move_page_up(self) -> None:
        """A screen up in the focused pane."""
        self.pane.page(-1)

    def action_article_down(self) -> None:
        """Scroll the article from any pane."""
        self.reading.article_pane.step(2)

    def action_article_up(self) -> None:
        """Scroll the article from any pane."""
        self.reading.article_pane.step(-2)
