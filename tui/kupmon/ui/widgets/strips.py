"""Building one terminal line out of styled runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from kupmon.ui.safe import Safe
from kupmon.ui.widgets.wrap import cut

Run = tuple[Safe, str]
"""Words and the name of their style."""


def line(
    width: int,
    left: Sequence[Run],
    flexible: Run,
    right: Sequence[Run],
    *,
    style: Callable[[str], Style],
    ellipsis: str = "…",
) -> Strip:
    """One line of exactly `width` cells: `left`, then `flexible` cut or padded to what remains, then `right`.

    Args:
        width: Cells of the line.
        left: Kept whole as long as there is room.
        flexible: The part that gives way.
        right: Kept whole as long as there is room.
        style: Resolves the name of a style.
        ellipsis: Put where something was cut.
    """
    fixed = sum(cell_len(text) for text, _ in (*left, *right))
    words, name = flexible
    middle: Run = (Safe(cut(words, max(width - fixed, 0), ellipsis)), name)
    return paint((*left, middle, *right), style).adjust_cell_length(width, style(name))


def paint(runs: Iterable[Run], style: Callable[[str], Style]) -> Strip:
    """Style each run and put them side by side."""
    return Strip([Segment(text, style(name)) for text, name in runs if text])
