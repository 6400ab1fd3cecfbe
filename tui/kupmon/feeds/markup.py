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
_MANY = re.compile(r"\n{3,}")
_SILENT_NAMES = (
    *("script", "style", "noscript", "iframe", "object", "template", "svg", "head"),
    *("figure", "aside", "nav", "form", "button"),
)
_SILENT = re.compile(rf"<!--|<({'|'.join(_SILENT_NAMES)})\b", re.IGNORECASE)
_ENDS = {name: re.compile(rf"</{name}\b[^<>]*>?", re.IGNORECASE) for name in _SILENT_NAMES}
_ENDS["--"] = re.compile("-->")
_TO_THE_END = frozenset({"--", "script", "style"})
"""Where these are not closed, nothing after them is text."""
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
    if is_html and ("<" in value or "&" in value):
        value = _on_one_line(_without_silent(value[: limit * 8]))
        if "<" in value:
            value = _TAG.sub("", _LINE.sub("\n", _BLOCK.sub("\n\n", value)))
        value = html.unescape(value)
    return clean(_tidy(value), limit).strip()


def _on_one_line(value: str) -> str:
    """Words with one space between them: HTML means no more by its line ends."""
    plain = value.replace("\n", " ")
    if plain.isprintable() and "  " not in plain:  # no blank but single spaces; seen in a third of the time
        return plain.strip()
    return " ".join(value.split())


def _tidy(text: str) -> str:
    """Lines without blanks at their ends or runs of them inside; one empty line between paragraphs."""
    text = text.replace("\xa0", " ")
    lines = text.split("\n")
    if "  " in text or "\t" in text:
        lines = [" ".join(line.split()) if "  " in line or "\t" in line else line for line in lines]
    whole = "\n".join(map(str.strip, lines))
    return _MANY.sub("\n\n", whole) if "\n\n\n" in whole else whole


def _without_silent(value: str) -> str:
    """Cut out elements whose content is not text, by a walk that stays linear on hostile input."""
    out, at = [], 0
    unclosed: set[str] = set()
    for opened in _SILENT.finditer(value):
        name = (opened[1] or "--").lower()
        if opened.start() < at or name in unclosed:
            continue
        out.append(value[at : opened.start()])
        end = _ENDS[name].search(value, opened.end())
        if end is not None:
            at = end.end()
        elif name in _TO_THE_END:
            return "".join(out)
        else:
            unclosed.add(name)
            at = opened.start()
    out.append(value[at:])
    return "".join(out)


def line_text(value: str, is_html: bool, limit: int = 500) -> str:
    """A title or name as one cleaned line."""
    if is_html and _LOOKS.search(value):
        value = html.unescape(_TAG.sub("", _LINE.sub(" ", value[: limit * 40])))
    return clean_line(value, limit)
