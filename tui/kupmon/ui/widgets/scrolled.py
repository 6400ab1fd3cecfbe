"""What scrolls line by line."""

from __future__ import annotations

from typing import ClassVar

from textual.geometry import Size
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

    def tell_height(self, lines: int) -> None:
        """Have the scrollbar know; the whole screen is laid out anew only where it comes or goes."""
        # Without a width: Textual leaves the bar as it was where lines fit the room to the cell.
        size, room = Size(0, lines), self.scrollable_content_region.height
        if (self.virtual_size.height > room) != (lines > room) or not self.is_mounted:
            self.virtual_size = size
            return
        self.set_reactive(Scrolled.virtual_size, size)
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.window_virtual_size = lines
        if self.scroll_y > self.max_scroll_y:
            self.scroll_to(y=self.max_scroll_y, animate=False, force=True)
