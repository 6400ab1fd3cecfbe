"""A brief as Markdown, in which nothing that was fetched is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from kupmon.brief.outline import NOTHING, Entry, Outline

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~!&$@])")
"""What Markdown and its common dialects might read as markup, a mention or an entity."""
_LEADING = re.compile(r"^(\s*)([-+=:]|\d+(?=[.)]))")
_BLANKS = re.compile(r"\s+")
_BARE_LINK = re.compile(r"(?i)\b(https?|ftp|www)(?=[:.])")
"""What would become a link by itself."""
_ADDRESS = "!#$&'*+,/:;=?@[]~%"
"""Characters of an address that stay as they are."""


def write(outline: Outline) -> str:
    """Write the brief out; the last line ends with a newline."""
    return "\n".join(_lines(outline)) + "\n"


def _lines(outline: Outline) -> Iterator[str]:
    yield f"# {plain(outline.title)}"
    for line in outline.lead:
        yield from ("", plain(line))
    for part in outline.parts:
        yield from ("", f"## {plain(part.title)}", "")
        if not part.entries:
            yield NOTHING
        for entry in part.entries:
            yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield f"- **{plain(entry.text)}**"
    if entry.note:
        yield f"  {plain(entry.note)}"
    for quotation in entry.quotations:
        sources = (f"({plain(one.text)}) {address(one.link)}".rstrip() for one in quotation.sources)
        yield f"  - “{plain(quotation.sentence)}” {'; '.join(sources)}"


def plain(text: str) -> str:
    """A text on one line whose every sign is itself."""
    escaped = _SIGNS.sub(r"\\\1", _BLANKS.sub(" ", text).strip())
    return _LEADING.sub(r"\1\\\2", _BARE_LINK.sub(r"\1\\", escaped))


def address(link: str | None) -> str:
    """An address as a link, where it is one of the web; else nothing."""
    return f"<{quote(link, safe=_ADDRESS)}>" if link and link.startswith(("http://", "https://")) else ""
