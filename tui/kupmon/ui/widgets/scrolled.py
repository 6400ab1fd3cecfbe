"""What scrolls line by line."""

from __future__ import annotations

from typing import ClassVar

from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBarRender


class AsciiBar(ScrollBarRender):
    """A bar that ends at whole cells: the signs for parts of one are not in every font."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "] * len(ScrollBarRender.VERTICAL_BARS)


class Scrolled(ScrollView):
    """A view whose scrollbar stands right from the moment it is there."""

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Tell a new bar where the view is: Textual tells only a bar that is shown already."""
        if shown:
            if self.screen.has_class("ascii"):
                self.vertical_scrollbar.renderer = AsciiBar  # type: ignore[misc] # meant for one widget, too
            self.vertical_scrollbar.position = self.scroll_y
