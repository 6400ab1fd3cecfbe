"""Bars of eighths of a cell."""

from __future__ import annotations

_EIGHTHS = " ▏▎▍▌▋▊▉"
FULL = "█"


def bar(value: float, most: float, width: int, *, ascii_only: bool = False) -> str:
    """A bar for `value` in a row where `most` fills the width; anything above nothing is seen.

    Args:
        value: Not negative.
        most: The greatest value of the row.
        width: Cells for that one.
        ascii_only: Whole cells of `#`.
    """
    if value <= 0 or most <= 0:
        return ""
    eighths = max(round(width * 8 * min(value / most, 1)), 1)
    if ascii_only:
        return "#" * max(round(eighths / 8), 1)
    return (FULL * (eighths // 8) + _EIGHTHS[eighths % 8]).rstrip()
