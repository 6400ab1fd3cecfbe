"""Blocks of text, and the lines they are broken into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style

from kupmon.ui.safe import Safe


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a block in a style of its own."""

    start: int
    end: int
    style: str
    bar: str = ""
    """Sign in the gutter beside its lines."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph."""

    text: Safe
    style: str = "text"
    marks: tuple[Mark, ...] = ()
    """Later ones lie above earlier ones."""
    id: str | None = None
    """Blocks with an id can be chosen."""
    hang: int = 0
    """Cells that every line but the first is indented by."""
    gap: int = 0
    """Empty lines above it."""
    center: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: characters `start` to `end` of a block, or an empty line above it."""

    block: int
    start: int
    end: int
    first: bool
    blank: bool = False


def segments(
    text: str, line: Line, marks: Sequence[Mark], base: Style, style_of: Callable[[str], Style]
) -> list[Segment]:
    """Cut a line where marks begin and end; where several meet, the last has the last word."""
    edges = {line.start, line.end}
    for mark in marks:
        edges |= {edge for edge in (mark.start, mark.end) if line.start < edge < line.end}
    cuts = sorted(edges)
    segments = []
    for start, end in pairwise(cuts):
        style = base
        for mark in marks:
            if mark.start <= start and end <= mark.end:
                style += style_of(mark.style)
        segments.append(Segment(text[start:end], style))
    return segments
