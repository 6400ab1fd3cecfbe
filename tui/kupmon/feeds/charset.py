"""Bytes to text: an encoding fault may cost a character, never the feed."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""", re.IGNORECASE)
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_HEADER = re.compile(r"""charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_WIDE = frozenset({"utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"})
PIECE = 1 << 20
FAULTS_TO_RIGHT = 3
"""A text read in an encoding that is not its own has hardly any character beyond ASCII that is right."""

# The letters that are frequent in Ukrainian and Russian; in the wrong one of the two encodings
# the same bytes are capitals and rare letters.
_FREQUENT = frozenset("оаеинтсрвлкдмупзяіїєґьы")


def decode(body: bytes, content_type: str = "") -> str:
    """Decode a document.

    A byte order mark comes first, then utf-8 where the bytes are that, or nearly. Only then XML declaration,
    HTTP header and meta element are asked, in this order, and what they say is checked by what comes out.

    Args:
        body: The document.
        content_type: The HTTP header, or empty.
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    wide = _wide(body)
    if wide:
        return body.decode(wide, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        pass
    return _faulty(body, _declared(body, content_type))


def to_utf8(body: bytes, content_type: str = "") -> bytes:
    """`decode` for large bodies, which mostly are utf-8 already and need no second copy."""
    start = len(codecs.BOM_UTF8) if body.startswith(codecs.BOM_UTF8) else 0
    if b"\0" not in body[:4] and _is_utf8(body):
        return body[start:] if start else body
    return decode(body, content_type).encode("utf-8", "replace")


def _is_utf8(body: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(body), PIECE):
            decoder.decode(body[at : at + PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _wide(body: bytes) -> str | None:
    """UTF-16 without a mark shows by the zero beside the first bracket."""
    return {b"<\0": "utf-16-le", b"\0<": "utf-16-be", b"{\0": "utf-16-le"}.get(body[:2])


def _declared(body: bytes, content_type: str) -> list[str]:
    """Names of encodings that the document or its header claims, best first, known ones only."""
    head = body[:2_048]
    xml, header, meta = _DECLARED.search(head), _HEADER.search(content_type), _META.search(head)
    claims = [
        xml[1].decode("ascii") if xml else "",
        header[1] if header else "",
        meta[1].decode("ascii") if meta else "",
    ]
    found = []
    for claim in filter(None, claims):
        try:
            found.append(codecs.lookup(claim).name)
        except (LookupError, ValueError):
            continue
    return found


def _faulty(body: bytes, claims: list[str]) -> str:
    """Text that is not valid utf-8: utf-8 with faults, or another encoding, declared or not."""
    text = body.decode("utf-8", "replace")
    if _mostly_right(text):
        return text
    for claim in claims:
        if claim in _WIDE:
            text = body.decode(claim, "replace")
            if _mostly_right(text):
                return text
        elif _is_text_encoding(claim):
            return _doubted(body, claim)
    return _most_cyrillic(body)


def _mostly_right(text: str) -> bool:
    """Whether faults are few beside the characters beyond ASCII that came out well."""
    faults = text.count("\ufffd")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return faults * FAULTS_TO_RIGHT <= beyond - faults


def _is_text_encoding(name: str) -> bool:
    """Python also calls zlib, base64 and idna codecs."""
    return getattr(codecs.lookup(name), "_is_text_encoding", False) and name not in {
        "idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf-7", "undefined", "mbcs", "oem",
    }  # fmt: skip


def _doubted(body: bytes, claim: str) -> str:
    """Believe a single-byte claim unless another reads much more like Ukrainian or Russian.

    "iso-8859-1" and "windows-1252" are what servers say when nobody has told them otherwise.
    """
    text = body.decode(claim, "replace")
    better = _most_cyrillic(body)
    return better if _likeness(better) > _likeness(text) + 0.3 else text


def _most_cyrillic(body: bytes) -> str:
    """The best reading of bytes that name no encoding; windows-1252 where nothing looks Cyrillic."""
    texts = [body.decode(name, "replace") for name in ("windows-1251", "koi8-u", "iso-8859-5", "cp866")]
    best = max(texts, key=_likeness)
    return best if _likeness(best) > 0.5 else body.decode("windows-1252", "replace")  # noqa: PLR2004


def _likeness(text: str) -> float:
    """Share of frequent small Cyrillic letters among the first characters that are not ASCII."""
    foreign = [c for c in text[:100_000] if c > "\x7f"][:4_000]
    return sum(c in _FREQUENT for c in foreign) / len(foreign) if foreign else 0.0
