"""The line above or below the panes, with their titles in it."""

from __future__ import annotations

from collections.abc import Iterator
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
        heavy: The sign of what is done, where a line is a bar of progress.
    """

    DEFAULT_CSS = "Rule { height: 1; }"
    panels: reactive[tuple[Panel, ...]] = reactive(())
    done: reactive[float | None] = reactive(None)
    """0 to 1: the line is drawn heavy so far, as a bar of progress; `None`: nothing is under way."""

    def __init__(self, corners: str, line: str, heavy: str = "", *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._left, self._join, self._right = tuple(corners)
        self._line = line
        self._heavy = heavy or line

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
        return content(*self._with_bar([*parts, (self._right, "$foreground 30%")]))

    def _with_bar(self, parts: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Draw heavy what of the line lies within the part that is done."""
        left = 0 if self.done is None else round(self.done * self.size.width)
        for text, style in parts:
            size = cell_len(text)
            if left > 0 and text and not text.strip(self._line):
                reached = min(left, size)
                yield self._heavy * reached, "$accent"
                yield self._line * (size - reached), style
            else:
                yield text, style
            left -= size
