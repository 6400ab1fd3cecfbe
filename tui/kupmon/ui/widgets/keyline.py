"""The last line of a screen: a few keys and what they do."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from kupmon.ui.safe import content

Hint = tuple[str, str, str]
"""Keys, words, and the action that a click runs, or none."""


class KeyLine(Widget):
    """Keys side by side, as many as fit; the last ones are kept longest."""

    DEFAULT_CSS = """
    KeyLine { height: 1; background: $panel; color: $text-muted; }
    """
    hints: reactive[tuple[Hint, ...]] = reactive(())
    typing: reactive[tuple[Hint, ...]] = reactive(())
    """Named instead while a line is typed in, where the others would be letters of it."""

    def __init__(self, hints: Sequence[Hint] = (), *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.set_reactive(KeyLine.hints, tuple(hints))

    def render(self) -> Content:
        """Draw the keys that fit."""
        parts: list[str | tuple[str, str]] = [" "]
        for keys, words, _ in self._fitting():
            parts += [(keys, "bold $foreground"), f" {words}  "]
        return content(*parts)

    def _fitting(self) -> list[Hint]:
        chosen = list(self.typing or self.hints)
        while len(chosen) > 2 and 1 + sum(_size(hint) for hint in chosen) > self.size.width:  # noqa: PLR2004
            del chosen[-3]
        return chosen

    async def on_click(self, event: events.Click) -> None:
        """Run what was clicked."""
        left = 1
        for hint in self._fitting():
            if left <= event.x < left + _size(hint) and hint[2]:
                await self.run_action(hint[2])
            left += _size(hint)


def _size(hint: Hint) -> int:
    return cell_len(hint[0]) + cell_len(hint[1]) + 3
