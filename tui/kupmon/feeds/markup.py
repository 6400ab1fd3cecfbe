"""HTML and plain strings of a feed to cleaned text; nothing of the markup survives."""

from __future__ import annotations

import html
import re

from kupmon.text import clean, clean_line

_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_BLOCK = re.compile(
    r"</?(?:p|div|h[1-6]|ul|ol|table|tr|blockquote|section|article|header|footer|figure|pre|dl|dt|dd|hr)\b[^<>]*>",
    re.IGNORECASE,
)
_LINE = re.compile(r"<(?:br|li)\b[^<>]*>", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f\v\xa0]+")
_RUNS = re.compile(r"[ \t\xa0]{2,}")
_MANY = re.compile(r"[ \t\xa0]*\n[ \t\xa0]*(?:\n[ \t\xa0]*)+")
_EDGES = re.compile(r"[ \t\xa0]*\n[ \t\xa0]*")
_SILENT = re.compile(
    r"<!--|<(script|style|noscript|iframe|object|template|svg|head|figure|aside|nav|form|button)\b",
    re.IGNORECASE,
)
_LOOKS = re.compile(r"<[a-zA-Z/!][^<>]*>|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")


def body_text(value: str, is_html: bool, limit: int) -> str:
    """The text of an entry's body, cleaned; paragraphs parted by a blank line.

    Args:
        value: As the feed has it, XML entities decoded.
        is_html: Whether it is HTML rather than plain text.
        limit: Most characters kept.
    """
    if not value:
        return ""
    if not is_html or not ("<" in value or "&" in value):
        return clean(_tidy(value), limit).strip()
    value = _without_silent(value[: limit * 8])
    if "<" in value:
        value = _BLANKS.sub(" ", value)
        value = _LINE.sub("\n", _BLOCK.sub("\n\n", value))
        value = _TAG.sub("", value)
    return clean(_tidy(html.unescape(value)), limit).strip()


def _tidy(text: str) -> str:
    """One blank line between paragraphs, no blanks at the ends of lines, no runs of them."""
    text = _RUNS.sub(" ", text)
    if "\n" not in text:
        return text
    return _MANY.sub("\n\n", _EDGES.sub("\n", text))


def _without_silent(value: str) -> str:
    """Cut out elements whose content is not text, by a walk that stays linear on hostile input."""
    out, at = [], 0
    for opened in _SILENT.finditer(value):
        if opened.start() < at:
            continue
        out.append(value[at : opened.start()])
        closing = f"</{opened[1]}" if opened[1] else "-->"
        end = re.compile(closing, re.IGNORECASE).search(value, opened.end())
        if end is None:
            return "".join(out)
        at = end.end()
        if opened[1]:
            bracket = value.find(">", at)
            at = bracket + 1 if bracket >= 0 else len(value)
    out.append(value[at:])
    return "".join(out)


def line_text(value: str, is_html: bool, limit: int = 500) -> str:
    """A title or name as one cleaned line."""
    if is_html and _LOOKS.search(value):
        value = html.unescape(_TAG.sub("", _LINE.sub(" ", value[: limit * 40])))
    return clean_line(value, limit)
