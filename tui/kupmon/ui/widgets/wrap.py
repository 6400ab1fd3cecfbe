"""Breaking text into lines of terminal cells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

_WORD = re.compile(r"\S+(?:\xa0·)?\s*|\s+")
_KEPT = re.compile(r"[\S\xa0]+[^\S\xa0]*|\s+")
"""Words that a blank without a break joins, with the blanks after them."""
BETWEEN = " · "
"""Stands between the parts of a line about something: outlet, side, time."""


def wrap(text: str, width: int, hang: int = 0) -> list[tuple[int, int]]:
    """Break `text` at blanks, and inside a word only where it is longer than a line.

    Parts with dots between them, "General Staff · UA · quoted official", are kept whole where they fit.

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
    text = glued(text) if BETWEEN in text else text
    for begin, stop in _pieces(text, max(width - hang, 1)):
        word = text[begin:stop]
        size = cell_len(word.rstrip())
        if used and used + size > room:
            lines.append((start, end))
            start, used, room = begin, 0, max(width - hang, 1)
        used += cell_len(word)
        end = begin + len(word.rstrip())
    return [*lines, (start, end)]


def glued(text: str) -> str:
    """The same length, with breaks only behind the dots between parts."""
    return f"\xa0{BETWEEN[1:]}".join(part.replace(" ", "\xa0") for part in text.split(BETWEEN))


def _pieces(text: str, width: int) -> Iterator[tuple[int, int]]:
    """What is kept whole, with the blanks after it: parts, else words; a word too long for a line in bits."""
    for match in (_KEPT if "\xa0" in text else _WORD).finditer(text):
        start, stop = match.span()
        if cell_len(text[start:stop].rstrip()) <= width:
            yield start, stop
        elif "\xa0" in match[0].rstrip():
            for word in _WORD.finditer(text, start, stop):
                yield from _bits(text, *word.span(), width)
        else:
            yield from _bits(text, start, stop, width)


def _bits(text: str, start: int, stop: int, width: int) -> Iterator[tuple[int, int]]:
    """A word with the blanks after it, in bits that fit."""
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
