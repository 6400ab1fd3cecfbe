"""What scrolls line by line."""

from __future__ import annotations

from textual.scroll_view import ScrollView


class Scrolled(ScrollView):
    """A view whose scrollbar stands right from the moment it is there."""

    def watch_show_vertical_scrollbar(self, shown: bool) -> None:
        """Tell a new bar where the view is: Textual tells only a bar that is shown already."""
        if shown:
            self.vertical_scrollbar.position = self.scroll_y
