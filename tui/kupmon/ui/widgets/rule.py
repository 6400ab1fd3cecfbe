"""The line above or below the panes, with their titles in it."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from kupmon.ui.safe import content
from kupmon.ui.widgets.wrap import cut

LEAST_NOTE = 3
"""Cells below which a note is left out."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One pane as its rule sees it."""

    title: str
    width: int
    """Cells, with the border to its left and without the one to its right."""
    active: bool = False
    note: str = ""
    """Words after the title, in a quieter style."""


class Rule(Widget):
    """A horizontal line that joins the borders of the panes it bounds.

    Args:
        corners: Signs at the left end, where borders meet, and at the right end.
        line: The sign of the line itself.
    """

    DEFAULT_CSS = "Rule { height: 1; }"
    panels: reactive[tuple[Panel, ...]] = reactive(())

    def __init__(self, corners: str, line: str, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._left, self._join, self._right = tuple(corners)
        self._line = line

    def render(self) -> Content:
        """Draw the line over the whole width."""
        parts: list[tuple[str, str]] = []
        for number, panel in enumerate(self.panels):
            parts.append((self._join if number else self._left, "$foreground 30%"))
            room = max(panel.width - 1, 0)
            title = f" {panel.title} " if panel.title and room > cell_len(panel.title) + 1 else ""
            note_room = room - cell_len(title) - 1
            note = (
                cut(panel.note, note_room).rstrip() + " "
                if panel.note and title and note_room > LEAST_NOTE
                else ""
            )
            parts.append((title, "bold $accent" if panel.active else "$foreground"))
            parts.append((note, "$text-muted"))
            parts.append((self._line * (room - cell_len(title) - cell_len(note)), "$foreground 30%"))
        return content(*parts, (self._right, "$foreground 30%"))
