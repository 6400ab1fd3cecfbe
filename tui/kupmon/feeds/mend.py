"""Takes out of XML what no feed needs and every attack does, and repairs the faults feeds often have."""

from __future__ import annotations

import html
import re

_DECLARATION = re.compile(r"\s*(?:<\?xml\b[^>]*?\?>\s*)+")
_DOCTYPE = re.compile(r"(?:\s+|<!--.*?-->|<\?.*?\?>)*<!DOCTYPE\b", re.IGNORECASE | re.DOTALL)
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_OUTSIDE = re.compile(rb"(<!\[CDATA\[.*?(?:\]\]>|\Z))", re.DOTALL)
_REFERENCE = re.compile(rb"&(?:#([0-9]{1,20}|[xX][0-9a-fA-F]{1,20});|([A-Za-z][A-Za-z0-9]{1,31});)?")
_LEGAL = (range(9, 11), range(13, 14), range(0x20, 0xD800), range(0xE000, 0xFFFE), range(0x10000, 0x110000))
"""Characters that XML 1.0 has."""
_XML_NAMES = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


def prepared(text: str) -> str:
    """A document without XML declaration, illegal characters, DOCTYPE, and so without entities of its own."""
    text = text.lstrip("\ufeff")
    declared = _DECLARATION.match(text)
    text = text[declared.end() :] if declared else text
    doctype = _DOCTYPE.match(text)
    if doctype is not None:
        text = text[_doctype_end(text, doctype.end()) :]
    return _ILLEGAL.sub("", text) if _ILLEGAL.search(text) else text


def _doctype_end(text: str, at: int) -> int:
    """Past the closing bracket; an internal subset is skipped by its own brackets and quotes."""
    depth, quote = 0, ""
    for number in range(at, len(text)):
        sign = text[number]
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign == "[":
            depth += 1
        elif sign == "]":
            depth -= 1
        elif sign == ">" and depth <= 0:
            return number + 1
    return len(text)


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
