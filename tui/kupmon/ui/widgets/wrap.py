"""Breaking text into lines of terminal cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

_WORD = re.compile(r"\S+\s*|\s+")


def wrap(text: str, width: int, hang: int = 0) -> list[tuple[int, int]]:
    """Break `text` at blanks, and inside a word only where it is longer than a line.

    Args:
        text: One paragraph.
        width: Cells of a line, at least 1.
        hang: Cells that every line but the first is indented by.

    Returns:
        Start and end of each line in `text`, trailing blanks left out; one empty line for an empty text.
    """
    lines: list[tuple[int, int]] = []
    start = end = used = 0
    room = max(width, 1)
    for begin, stop in _pieces(text, max(width - hang, 1)):
        word = text[begin:stop]
        size = cell_len(word.rstrip())
        if used and used + size > room:
            lines.append((start, end))
            start, used, room = begin, 0, max(width - hang, 1)
        used += cell_len(word)
        end = begin + len(word.rstrip())
    return [*lines, (start, end)]


def _pieces(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Words with the blanks after them; a word too long for a line in parts that fit."""
    for match in _WORD.finditer(text):
        start, stop = match.span()
        if text.isascii() and stop - start <= width:
            yield start, stop
            continue
        while cell_len(text[start:stop].rstrip()) > width:
            cut = start + max(fitting(text[start:stop], width), 1)
            yield start, cut
            start = cut
        yield start, stop


def fitting(text: str, width: int) -> int:
    """How many characters of `text` fit into `width` cells."""
    used = 0
    for index, character in enumerate(text):
        used += cell_len(character)
        if used > width:
            return index
    return len(text)


def cut(text: str, width: int, ellipsis: str = "…") -> str:
    """Make `text` exactly `width` cells: padded, or cut with an ellipsis."""
    if cell_len(text) <= width:
        return text + " " * (width - cell_len(text))
    if width <= len(ellipsis):
        return ellipsis[:width]
    kept = text[: fitting(text, width - len(ellipsis))].rstrip()
    return kept + ellipsis + " " * (width - len(ellipsis) - cell_len(kept))
