"""Dots in a grid of terminal cells, two across and four down in each: lines finer than letters.

The libraries that draw so were looked at: one is under a licence that would bind the whole program, one needs
numpy, one a kernel of its own in C. This is what they would have been used for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, hypot

ACROSS, DOWN = 2, 4
"""Dots in a cell."""
_BRAILLE = 0x2800
_BITS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""Of the Braille patterns, by row and column."""
Point = tuple[float, float]
"""In dots, right and down from the upper left corner."""


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line looks: also without colour it tells what it stands for."""

    style: str
    ascii: str
    """The character where dots are not wanted."""
    on: int = 1
    """Dots drawn in a row."""
    off: int = 0
    """Dots left out after them."""
    thick: int = 1


class Canvas:
    """Lines of several pens over each other; the last one colours a cell.

    Args:
        width: In cells.
        height: In cells.
        ascii_only: Draw a pen's character in place of dots.
    """

    def __init__(self, width: int, height: int, *, ascii_only: bool = False) -> None:
        self.width, self.height = width, height
        self._ascii = ascii_only
        self._bits: dict[tuple[int, int], int] = {}
        self._pens: dict[tuple[int, int], Pen] = {}

    def line(self, points: list[Point], pen: Pen) -> None:
        """Draw through all points; what lies outside is left out."""
        walked = 0
        for start, end in pairwise(points):
            steps = max(ceil(hypot(end[0] - start[0], end[1] - start[1])), 1)
            for step in self._within(start, end, steps):
                if (walked + step) % (pen.on + pen.off) < pen.on:
                    x = start[0] + (end[0] - start[0]) * step / steps
                    y = start[1] + (end[1] - start[1]) * step / steps
                    self._dots(round(x), round(y), pen)
            walked += steps

    def _within(self, start: Point, end: Point, steps: int) -> range:
        """The steps of a stretch that can be seen: far zoomed in, most of it cannot."""
        low, high = 0.0, 1.0
        limits = ((0, self.width * ACROSS), (1, self.height * DOWN))
        for axis, limit in limits:
            way = end[axis] - start[axis]
            if not way:
                if not -1 <= start[axis] <= limit:
                    return range(0)
                continue
            one, two = sorted(((-1 - start[axis]) / way, (limit - start[axis]) / way))
            low, high = max(low, one), min(high, two)
        return range(int(low * steps), ceil(high * steps) + 1) if low <= high else range(0)

    def _dots(self, x: int, y: int, pen: Pen) -> None:
        for more in range(pen.thick):
            column, row = (x + more) // ACROSS, y // DOWN
            if 0 <= column < self.width and 0 <= row < self.height:
                cell = column, row
                self._bits[cell] = self._bits.get(cell, 0) | _BITS[y % DOWN][(x + more) % ACROSS]
                self._pens[cell] = pen

    def cells(self) -> Iterator[tuple[tuple[int, int], str, str]]:
        """Column and row, character and style of every cell that is not empty."""
        for cell, bits in self._bits.items():
            pen = self._pens[cell]
            yield cell, pen.ascii if self._ascii else chr(_BRAILLE + bits), pen.style
