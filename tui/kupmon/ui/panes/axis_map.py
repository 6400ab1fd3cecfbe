"""The map of the axis as a widget: it shows, moves and zooms; what is chosen is said to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from kupmon.ui.charts.map import Run, Settlement, nearest, picture
from kupmon.ui.charts.view import View

HOME = ((49.86, 37.52), (49.49, 37.9))
"""Corners of what is seen at first: from Dvorichna to Bohuslavka, the country on both banks of the Oskil."""
STYLES = (
    *("ground", "road", "railway", "river", "scale", "name", "name-quiet", "name-chosen"),
    *("ours", "ours-chosen", "theirs", "theirs-chosen"),
    *("contested", "contested-chosen", "unclaimed", "unclaimed-chosen"),
)


class AxisMap(Widget):
    """Draws with letters and dots; a click chooses the settlement next to it."""

    DEFAULT_CSS = """
    AxisMap {
        & > .axis-map--ground, & > .axis-map--scale { color: $text-muted; }
        & > .axis-map--road { color: $text-muted; }
        & > .axis-map--railway { color: $secondary; }
        & > .axis-map--river { color: $primary; }
        & > .axis-map--name { color: $foreground; }
        & > .axis-map--name-quiet, & > .axis-map--unclaimed { color: $text-muted; }
        & > .axis-map--name-chosen { color: $foreground; background: $primary 20%; text-style: bold; }
        & > .axis-map--ours { color: $primary; text-style: bold; }
        & > .axis-map--theirs { color: $error; text-style: bold; }
        & > .axis-map--contested { color: $warning; text-style: bold; }
        & > .axis-map--ours-chosen { color: $background; background: $primary; text-style: bold; }
        & > .axis-map--theirs-chosen { color: $background; background: $error; text-style: bold; }
        & > .axis-map--contested-chosen { color: $background; background: $warning; text-style: bold; }
        & > .axis-map--unclaimed-chosen { color: $background; background: $foreground; text-style: bold; }
    }
    """
    COMPONENT_CLASSES = {f"axis-map--{name}" for name in STYLES}

    @dataclass
    class Picked(Message):
        """A settlement was clicked."""

        id: str

    def __init__(self, *, ascii_only: bool, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._ascii = ascii_only
        self.settlements: tuple[Settlement, ...] = ()
        self.chosen: str | None = None
        self.view: View | None = None
        """What is seen; `None` until the size is known."""
        self._picture: tuple[tuple[Run, ...], ...] | None = None

    def show(self, settlements: Sequence[Settlement]) -> None:
        """Show these, by importance."""
        self.settlements = tuple(settlements)
        self._draw()

    def choose(self, place: str | None) -> None:
        """Have a settlement stand out, and in sight; `None`: none."""
        self.chosen = place
        one = self._settlement(place)
        if one is not None and self.view is not None:
            self.view = self.view.with_in_sight(one.lat, one.lon)
        self._draw()

    def has(self, place: str) -> bool:
        """Whether the position of a settlement is known."""
        return self._settlement(place) is not None

    def zoom(self, steps: int) -> None:
        """Closer, around the chosen settlement where it is in sight; further away where negative."""
        if self.view is not None:
            one = self._settlement(self.chosen)
            self.view = self.view.zoomed(steps, None if one is None else (one.lat, one.lon))
            self._draw()

    def move(self, east: int, south: int) -> None:
        """See more of what lies in that direction."""
        if self.view is not None:
            self.view = self.view.moved(east, south)
            self._draw()

    def home(self) -> None:
        """See the axis as at first."""
        self.view = View.over(HOME, self.size.width, self.size.height)
        self._draw()

    def on_resize(self, event: events.Resize) -> None:
        """See the same middle in the new size."""
        del event
        if self.view is None:
            self.home()
        else:
            self.view = self.view.sized(self.size.width, self.size.height)
            self._draw()

    def on_click(self, event: events.Click) -> None:
        """Choose the settlement next to where it was clicked."""
        if self.view is not None and (found := nearest(self.view, self.settlements, (event.x, event.y))):
            self.post_message(self.Picked(found))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Closer."""
        event.stop()
        self.zoom(1)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Further away."""
        event.stop()
        self.zoom(-1)

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        if self._picture is None and self.view is not None:
            self._picture = picture(self.view, self.settlements, self.chosen, ascii_only=self._ascii)
        if self._picture is None or y >= len(self._picture):
            return Strip.blank(self.size.width, self._style("ground"))
        return Strip([Segment(text, self._style(name)) for text, name in self._picture[y]])

    def _settlement(self, place: str | None) -> Settlement | None:
        return next((one for one in self.settlements if one.id == place), None)

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"axis-map--{name}")

    def _draw(self) -> None:
        self._picture = None
        self.refresh()
