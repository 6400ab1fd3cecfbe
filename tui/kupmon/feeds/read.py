"""Body to items: decoding, telling the format, leaving out what is known, mending what is broken.

Runs inside the worker process; everything here may be slow or fail on hostile input.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kupmon.errors import FeedFormatError
from kupmon.feeds import channel, jsonfeed, mend, strict, telegram
from kupmon.feeds.address import preview_of
from kupmon.feeds.charset import to_utf8
from kupmon.feeds.cut import Cut, Piece, cut, newest
from kupmon.feeds.entry import Document, Entry
from kupmon.feeds.items import build
from kupmon.feeds.tasks import Read, Task
from kupmon.text import clean_line

AT_A_TIME = 100
"""Entries that are parsed together, so that memory stays small however long a feed is."""
_HTML = re.compile(
    rb"(?>\s|<!--.*?-->|<\?.*?\?>)*+<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_CHALLENGE = re.compile(
    rb"captcha|challenge-platform|just a moment|ddos|checking your browser", re.IGNORECASE
)


def read(task: Task) -> Read:
    """Read one body.

    Raises:
        FeedFormatError: it is no feed, or cannot be unpacked.
    """
    found = document(to_utf8(task.body.unpacked(), task.body.content_type), task)
    return Read(
        items=tuple(build(found.entries, task.origin, task.fetched, task.max_body)),
        title=clean_line(found.title, 200),
        site=found.site,
        asks_s=found.asks_s,
        quiet_hours=found.quiet_hours,
        total=found.total,
    )


def document(data: bytes, task: Task) -> Document:
    """Tell the format by what the document is, never by what its header claims.

    Args:
        data: utf-8.
        task: For its bounds and what is known.
    """
    start = data[:65_536].lstrip(b" \t\r\n")
    if not start:
        raise FeedFormatError("an empty document, not a feed")
    if start[:1] in b"{[":
        return jsonfeed.document(data, task.known, task.max_entries)
    if _HTML.match(start):
        if telegram.is_preview(task.origin.base) or telegram.looks_like_preview(data):
            return telegram.document(data.decode("utf-8", "replace"), task.known)
        kind = "a page that checks for browsers" if _CHALLENGE.search(start) else "an HTML page"
        preview = preview_of(task.origin.url)
        cure = f"; write {preview} for the channel's messages" if preview != task.origin.url else ""
        raise FeedFormatError(f"{kind}, not a feed{cure}")
    if b"<" not in start[:4_096]:
        raise FeedFormatError("plain text, not a feed")
    return _xml(mend.prepared(data), task)


def _xml(data: bytes, task: Task) -> Document:
    parts = cut(data)
    found = _whole(data, task) if parts is None else _cut_up(parts, task)
    root = strict.tree(parts.document(()) if parts else data)
    return found if root is None else replace(found, **channel.about(root))


def _cut_up(parts: Cut, task: Task) -> Document:
    fresh = [piece for piece in newest(parts, task.max_entries) if piece.raw not in task.known]
    found: list[Entry] = []
    for at in range(0, len(fresh), AT_A_TIME):
        found += _pieces(parts, fresh[at : at + AT_A_TIME])
    if fresh and not found:
        raise FeedFormatError("a feed of which no entry can be read")
    return Document(entries=tuple(found), total=len(parts.pieces))


def _whole(data: bytes, task: Task) -> Document:
    """A document without entries that follow each other: an empty feed, an odd shape, or no feed."""
    from kupmon.feeds import loose  # noqa: PLC0415 - feedparser is slow to load and seldom needed

    try:
        found = loose.document(mend.mended(data))
    except (FeedFormatError, MemoryError, RecursionError):
        raise
    except Exception as error:
        # feedparser raises anything on broken feeds; then each entry is tried alone.
        parts = cut(data, following=False)
        if parts is None:
            raise FeedFormatError("XML that is too broken to be read") from error
        return _cut_up(parts, task)
    return replace(found, entries=found.entries[: task.max_entries])


def _pieces(parts: Cut, pieces: Sequence[Piece]) -> list[Entry]:
    """The entries of some pieces: together where all is well, else one by one, so that each fails alone."""
    document = mend.shortened(parts.document(pieces))
    root = strict.tree(document)
    if root is None and len(pieces) > 1:
        return [entry for piece in pieces for entry in _pieces(parts, [piece])]
    raws = [piece.raw for piece in pieces]
    found = strict.entries(root, raws) if root is not None and b"xml:base" not in document else []
    if len(found) != len(pieces):
        found = [None] * len(pieces)
    unusual = _by_feedparser(
        parts, [piece for piece, entry in zip(pieces, found, strict=True) if entry is None]
    )
    entries: list[Entry] = []
    for piece, entry in zip(pieces, found, strict=True):
        entries += [entry] if entry else [replace(one, raw=piece.raw) for one in unusual[piece.raw]]
    return entries


def _by_feedparser(parts: Cut, pieces: Sequence[Piece]) -> dict[bytes, tuple[Entry, ...]]:
    """What feedparser makes of pieces, by their hash; one that it cannot read gives nothing."""
    if not pieces:
        return {}
    from kupmon.feeds import loose  # noqa: PLC0415 - see above

    try:
        entries = loose.document(mend.mended(mend.shortened(parts.document(pieces)))).entries
    except Exception:  # noqa: BLE001 - feedparser raises anything; one entry is lost, not the feed
        entries = ()
    if len(entries) == len(pieces):
        return {piece.raw: (entry,) for piece, entry in zip(pieces, entries, strict=True)}
    if len(pieces) == 1:
        return {pieces[0].raw: entries}
    return {key: one for piece in pieces for key, one in _by_feedparser(parts, [piece]).items()}
