"""Takes out of XML what no feed needs and every attack does, and repairs the faults feeds often have."""

from __future__ import annotations

import html
import re

# Atomic and possessive: on hostile input these must not try every way to part a run of blanks or comments.
_PROLOG = re.compile(rb"(?>\s|<!--.*?-->|<\?.*?\?>)*+", re.DOTALL)
_DOCTYPE = re.compile(rb"<!DOCTYPE\b", re.IGNORECASE)
_IN_DOCTYPE = re.compile(rb"""["'\[\]>]""")
_CONTROLS = bytes({*range(32)} - {9, 10, 13})
_NO_CHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_OUTSIDE = re.compile(rb"(<!\[CDATA\[.*?(?:\]\]>|\Z))", re.DOTALL)
_REFERENCE = re.compile(rb"&(?:#([0-9]{1,20}|[xX][0-9a-fA-F]{1,20});|([A-Za-z][A-Za-z0-9]{1,31});)?")
_LEGAL = (range(9, 11), range(13, 14), range(0x20, 0xD800), range(0xE000, 0xFFFE), range(0x10000, 0x110000))
"""Characters that XML 1.0 has."""
LONGEST_TEXT, LAST = 4_000_000, 1_000
"""Bytes of a text between two tags that are looked at, and of what follows them: there CDATA may end."""
_XML_NAMES = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


def prepared(data: bytes) -> bytes:
    """A document, utf-8, without declaration, illegal characters and DOCTYPE, so without its own entities."""
    start = _past_prolog(data, 0)
    doctype = _DOCTYPE.match(data, start)
    if doctype is not None:
        start = _past_prolog(data, _doctype_end(data, doctype.end()))
    data = (data[start:] if start else data).translate(None, _CONTROLS)
    for sign in _NO_CHARACTERS:
        data = data.replace(sign, b"")
    return data


def shortened(data: bytes) -> bytes:
    """Without the middle of texts that are far longer than what is kept of them, for the parsers' memory."""
    kept, at, done = [], 0, 0
    while at + LONGEST_TEXT + LAST < len(data):
        last = data.rfind(b"<", at, at + LONGEST_TEXT + LAST)
        if last >= 0:
            at = last + 1
            continue
        end = data.find(b"<", at)
        end = end if end >= 0 else len(data)
        begin = data[at : at + LONGEST_TEXT].decode("utf-8", "ignore").encode()
        kept += [data[done:at], begin, data[end - LAST : end].decode("utf-8", "ignore").encode()]
        at = done = end
    return b"".join((*kept, data[done:])) if kept else data


def _past_prolog(data: bytes, at: int) -> int:
    found = _PROLOG.match(data, at)
    return found.end() if found else at


def _doctype_end(data: bytes, at: int) -> int:
    """Past the closing bracket; an internal subset is skipped by its own brackets and quotes."""
    depth, quote = 0, b""
    for found in _IN_DOCTYPE.finditer(data, at):
        sign = found[0]
        if quote:
            quote = b"" if sign == quote else quote
        elif sign in b"\"'":
            quote = sign
        elif sign in b"[]":
            depth += 1 if sign == b"[" else -1
        elif depth <= 0:
            return found.end()
    return len(data)


def mended(data: bytes) -> bytes:
    """Outside CDATA: HTML's entities as characters, references to no character out, lone `&` escaped."""
    parts = _OUTSIDE.split(data)
    return b"".join(
        part if part.startswith(b"<![CDATA[") else _REFERENCE.sub(_mended, part) for part in parts
    )


def _mended(found: re.Match[bytes]) -> bytes:
    number, name = found[1], found[2]
    if number is not None:
        code = int(number[1:], 16) if number[:1] in b"xX" else int(number)
        return found[0] if any(code in legal for legal in _LEGAL) else b""
    if name is None:
        return b"&amp;"
    if name in _XML_NAMES:
        return found[0]
    sign = html.unescape(found[0].decode())
    return b"&amp;" + found[0][1:] if sign.startswith("&") else sign.encode()
