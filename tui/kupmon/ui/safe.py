"""The one place that turns foreign words into something a screen may hold.

Titles, bodies, names, addresses and error texts come from outside. None of them is ever parsed as
markup, and none brings a control code to the terminal. `kupmon.text` has cleaned them at the door;
this is the second lock, for whatever comes by another way (an old store, an error of the system).
"""

from __future__ import annotations

import unicodedata
from typing import NewType

from textual.content import Content
from textual.style import Style

Safe = NewType("Safe", str)
"""One line without controls, to be shown as it is."""

_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
_HIDDEN = (
    "".join(map(chr, range(0x202A, 0x202F))) + "".join(map(chr, range(0x2066, 0x206A))) + "\u200e\u200f\u061c"
)
"""Overrides, isolates and marks of writing direction: they could make one address look like another."""


def _table() -> dict[int, str]:
    controls = [code for code in range(0xA0) if unicodedata.category(chr(code)) == "Cc"]
    surrogates = range(0xD800, 0xE000)
    table = dict.fromkeys([*controls, *surrogates, *map(ord, _HIDDEN)], "\ufffd")
    return table | dict.fromkeys(map(ord, _BREAKS), " ")


_TABLE = _table()


def line(text: str) -> Safe:
    """Take the teeth out of `text`: breaks become blanks, controls a replacement sign; the length stays."""
    return Safe(text.translate(_TABLE))


def content(*parts: str | tuple[str, str | Style]) -> Content:
    """Join plain and styled strings into content that no one parses.

    Args:
        parts: A string, or a string with a Textual style such as `"bold"` or `"$accent"`.
    """
    pairs = [(part, "") if isinstance(part, str) else part for part in parts]
    return Content("").join(
        [Content.styled(line(text), style) if style else Content(line(text)) for text, style in pairs]
    )


def stacked(*rows: Content) -> Content:
    """Rows under each other."""
    return Content("\n").join(rows)
