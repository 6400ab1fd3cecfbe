"""Cuts an XML feed into its entries by their bytes, so that what is known need not be read again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice

from kupmon.feeds import dates

_MARK = re.compile(rb"<(?:!\[CDATA\[|!--|\?|(/?)(item|entry)(?=[\s/>]))")
_BETWEEN = re.compile(rb"(?>\s|<!--.*?-->)*+", re.DOTALL)
_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]{0,80})")
_DATE = re.compile(
    rb"<(?:pubDate|updated|published|dc:date|issued)[^>]{0,80}>\s*([^<]{4,60})<", re.IGNORECASE
)


MOST = 40_000
"""Entries that are told apart; what follows in a longer feed is left out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Where one entry stands in the document, from `<` to `>`."""

    start: int
    end: int
    raw: bytes
    """Hash of its bytes."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A document and where its entries are."""

    data: bytes
    pieces: tuple[Piece, ...]
    tail: bytes
    """What follows the entries."""

    def document(self, pieces: Sequence[Piece]) -> bytes:
        """The same feed with these entries only; comments between entries are left out."""
        kept = (self.data[piece.start : piece.end] for piece in pieces)
        return b"".join((self.data[: self.pieces[0].start], *kept, self.tail))


def cut(data: bytes, *, following: bool = True) -> Cut | None:
    """Cut a document.

    Args:
        data: utf-8.
        following: Whether the entries must follow each other with nothing between them but comments; if not,
            what lies between is left out.

    Returns:
        `None` where there is no whole entry, or where they do not follow each other though they must.
    """
    spans = list(islice(_spans(data), MOST))
    if not spans:
        return None
    end = spans[0][0]
    for start, stop in spans:
        if following and _BETWEEN.fullmatch(data, end, start) is None:
            return None
        end = stop
    pieces = tuple(Piece(a, b, sha256(data[a:b]).digest()[:16]) for a, b in spans)
    return Cut(data, pieces, _tail(data, end))


def _tail(data: bytes, end: int) -> bytes:
    """What follows the entries; where the document is torn or too long, what would close it."""
    mark = _MARK.search(data, end)
    while mark is not None and mark[2] is None:
        mark = _MARK.search(data, mark.end())
    root = _ROOT.match(data)
    if root is None or (mark is None and data.find(b"</" + root[1], end) >= 0):
        return data[end:]
    return (b"</channel></" if root[1].endswith(b"rss") else b"</") + root[1] + b">"


def _spans(data: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of each entry; stops at one that has no end or lies in another."""
    at, start, name = 0, -1, b""
    while (mark := _MARK.search(data, at)) is not None:
        at = mark.end()
        if mark[2] is None:
            closing = {b"<!-": b"-->", b"<![": b"]]>"}.get(mark[0][:3], b"?>")
            at = data.find(closing, at)
            if at < 0:
                return
        elif not mark[1] and start < 0:
            start, name = mark.start(), mark[2]
        elif mark[1] and start >= 0 and mark[2] == name:
            at = data.find(b">", at) + 1
            if at == 0:
                return
            yield start, at
            start = -1
        elif mark[2] == name:
            return


def newest(parts: Cut, most: int) -> tuple[Piece, ...]:
    """The newest entries by the first date in their bytes, in the feed's order; undated ones count as old."""
    if len(parts.pieces) <= most:
        return parts.pieces
    ages = [_age(parts.data, piece) for piece in parts.pieces]
    kept = sorted(sorted(range(len(ages)), key=lambda number: -ages[number])[:most])
    return tuple(parts.pieces[number] for number in kept)


def _age(data: bytes, piece: Piece) -> float:
    found = _DATE.search(data, piece.start, piece.end)
    when = dates.common(found[1].decode("utf-8", "replace")) if found else None
    return when.timestamp() if when else 0.0


def hashes(data: bytes) -> frozenset[bytes]:
    """What the entries of a body are known by; none where that cannot be told without reading it."""
    parts = cut(data)
    return frozenset(piece.raw for piece in parts.pieces) if parts else frozenset()
