"""A first look at a text, in a third of the time that folding it and cutting it into words takes.

The text is turned into a byte a letter, so that one table does at once what folding does letter by letter.
Where that cannot show everything, as with letters of other scripts, the look gives nothing, and the text has
to be read.
"""

from __future__ import annotations

import re

from kupmon.text import fold

ENCODING = "cp1251"
"""Has the letters of the three languages and the signs that nearly all texts are content with."""
_LETTER = re.compile(r"[^\W_]")
_CYRILLIC, _LATIN, _QUOTE = "я", "z", '"'
_MIXED = (_CYRILLIC + _LATIN).encode(ENCODING), (_LATIN + _CYRILLIC).encode(ENCODING)
_QUOTED = (_CYRILLIC + _QUOTE + _CYRILLIC).encode(ENCODING)
_UNSEEN = "\u00ad".encode(ENCODING)


def _plain(sign: str) -> str:
    low = fold(sign)
    return low if low == "'" or _LETTER.match(low) else " "


def _kind(sign: str) -> str:
    if sign in '"*':
        return _QUOTE
    if not _LETTER.match(sign):
        return " "
    return _LATIN if "a" <= sign.lower() <= "z" else _CYRILLIC


def _table(of: dict[int, str]) -> bytes:
    return bytes(of[code].encode(ENCODING)[0] for code in range(256))


_SIGNS = {code: bytes([code]).decode(ENCODING, "replace") for code in range(256)}
_PLAIN = _table({code: _plain(sign) for code, sign in _SIGNS.items()})
_KIND = _table({code: _kind(sign) for code, sign in _SIGNS.items()})


def glance(text: str) -> bytes | None:
    """The words of a text, folded, with blanks between them; `None` where it has to be read."""
    try:
        data = text.encode(ENCODING)
    except UnicodeEncodeError:
        return None
    # What `fold` reads in another way than sign by sign: letters of both scripts in a word, and a quotation
    # mark for an apostrophe.
    kinds = data.translate(_KIND)
    if _MIXED[0] in kinds or _MIXED[1] in kinds or _QUOTED in kinds or _UNSEEN in data:
        return None
    plain = data.translate(_PLAIN)
    if b"'" not in plain:
        return plain
    # An apostrophe belongs to a word only between two of its letters.
    alone = b" %b " % plain
    return None if b"''" in plain else alone.replace(b" '", b" ").replace(b"' ", b" ")


def written(form: str) -> bytes | None:
    """A folded form as `glance` shows it; `None` where it never does."""
    try:
        return form.encode(ENCODING)
    except UnicodeEncodeError:
        return None
