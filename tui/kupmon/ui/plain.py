"""Foreign words without anything that a terminal would obey; no library of the screen is needed for this.

`kupmon.text` has cleaned them at the door; this is the second lock, for whatever comes by another way (an
old store, an error of the system).
"""

from __future__ import annotations

import unicodedata
from typing import NewType

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
