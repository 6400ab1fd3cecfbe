"""Folded text and its words, both at the offsets of the text itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from kupmon.text import fold

WORD = re.compile(
    r"\d{1,3}(?:[ ,.]\d{3})+(?![\d,.]\d)"  # 9 811, 1,027
    r"|\d+(?:[.,]\d+)?"
    r"|[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*"
    r"|[^\s\w]|_"
)


def folded(text: str) -> str:
    """`kupmon.text.fold`, with all dashes alike: same length."""
    return fold(text).replace("—", "–").replace("−", "–")


class Token(NamedTuple):
    """A word, a number or one other character."""

    start: int
    end: int
    word: str
    """Folded."""


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The words of a folded text."""
    found = WORD.finditer(text, start, len(text) if end is None else end)
    return [_token((m.start(), m.end(), m[0])) for m in found]


_token: Callable[[tuple[int, int, str]], Token] = partial(tuple.__new__, Token)
"""`Token` in half the time: a text is made of them."""
