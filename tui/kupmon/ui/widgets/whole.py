"""Lines of the screen that are freed as soon as they are not needed.

A `Strip` of Textual that is cut at its own end, or brought to the length that it has, remembers itself as
the result: a circle that only the garbage collector finds. That was every line of every frame, 30,000
objects in three seconds of typing, and a pause of 20 to 60 ms to find them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.style import Style
from textual.strip import Strip

_divide, _adjust, _extend = Strip.divide, Strip.adjust_cell_length, Strip.crop_extend


def spare_lines() -> None:
    """Have Textual give a line itself wherever nothing of it is to be changed, without remembering that."""
    Strip.divide = _divided  # type: ignore[method-assign, assignment]
    Strip.adjust_cell_length = _adjusted  # type: ignore[method-assign, assignment]
    Strip.crop_extend = _extended  # type: ignore[method-assign, assignment]


def _divided(strip: Strip, cuts: Iterable[int]) -> Sequence[Strip]:
    places = list(cuts)
    return [strip] if places == [strip.cell_length] else _divide(strip, places)


def _adjusted(strip: Strip, cell_length: int, style: Style | None = None) -> Strip:
    return strip if cell_length == strip.cell_length else _adjust(strip, cell_length, style)


def _extended(strip: Strip, start: int, end: int, style: Style | None) -> Strip:
    return strip if (start, end) == (0, strip.cell_length) else _extend(strip, start, end, style)
