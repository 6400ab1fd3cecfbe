"""Cuts an XML feed into its entries by their bytes, so that what is known need not be read again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from kupmon.feeds import dates

_MARK = re.compile(rb"<(?:!\[CDATA\[|!--|\?|(/?)(item|entry)(?=[\s/>]))")
_BETWEEN = re.compile(rb"(?:\s+|<!--.*?-->)*", re.DOTALL)
_DATE = re.compile(
    rb"<(?:pubDate|updated|published|dc:date|issued)[^>]{0,80}>\s*([^<]{4,60})<", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One entry's bytes, from `<` to `>`."""

    data: bytes
    raw: bytes
    """Hash of `data`."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A document in three parts; joined they are the document, comments between entries left out."""

    head: bytes
    pieces: tuple[Piece, ...]
    tail: bytes

    def document(self, pieces: Sequence[Piece]) -> bytes:
        """The same feed with these entries only."""
        return b"".join((self.head, *(piece.data for piece in pieces), self.tail))


def cut(data: bytes) -> Cut | None:
    """Cut a document, utf-8; `None` where its entries do not simply follow each other."""
    spans = list(_spans(data))
    if not spans:
        return None
    end = spans[0][0]
    for start, stop in spans:
        if _BETWEEN.fullmatch(data, end, start) is None:
            return None
        end = stop
    pieces = tuple(Piece(data[a:b], sha256(data[a:b]).digest()[:16]) for a, b in spans)
    return Cut(data[: spans[0][0]], pieces, _tail(data[end:]))


def _tail(rest: bytes) -> bytes:
    """What follows the last entry; one that is torn off is left out."""
    torn = _MARK.search(rest)
    while torn is not None and torn[2] is None:
        torn = _MARK.search(rest, torn.end())
    return rest if torn is None else rest[: torn.start()]


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


def newest(pieces: tuple[Piece, ...], most: int) -> tuple[Piece, ...]:
    """The newest entries by the first date in their bytes, in the feed's order; undated ones count as old."""
    if len(pieces) <= most:
        return pieces
    ages = {number: _age(piece) for number, piece in enumerate(pieces)}
    kept = sorted(sorted(ages, key=lambda number: -ages[number])[:most])
    return tuple(pieces[number] for number in kept)


def _age(piece: Piece) -> float:
    found = _DATE.search(piece.data)
    when = dates.common(found[1].decode("utf-8", "replace")) if found else None
    return when.timestamp() if when else 0.0


def all_known(data: bytes, known: Collection[bytes]) -> bool:
    """Whether a body has entries and all are known; `False` where that cannot be told without reading it."""
    parts = cut(data)
    return parts is not None and all(piece.raw in known for piece in parts.pieces)
