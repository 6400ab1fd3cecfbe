"""The stretches of a text that are about the axis, and those that are about somewhere else."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from kupmon.axis.digest import goes_on, is_digest
from kupmon.axis.gazetteer import Mention, load
from kupmon.axis.words import folded
from kupmon.model import Passage, Span
from kupmon.text import paragraphs

ScopeName = Literal["axis", "other", "open"]

_STOP = re.compile(
    r"[.!?…;]{1,5}[»”\"')]{0,3}\s{1,5}(?=[^\W_a-zа-яіїєґ]|[«“\"„(—–-])"  # the end of a sentence
    r"|;\s|\s(?=[•▪◾🔹📌])"  # parts of a list
)
_ABBREVIATED = re.compile(
    r"(?:^|[\s(«])(?:с|м|г|р|н|п|т|ім|им|сел|смт|обл|вул|ул|пос|с-ще|тис|Gen|Lt|Col|Capt|Maj|Sgt|Mr|Mrs|Dr|St|No"
    r"|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$"
)
_BEFORE_STOP = 8
_DATELINE = re.compile(
    r"[^\w]*[A-ZА-ЯІЇЄҐ][A-ZА-ЯІЇЄҐ' -]{3,30}(?:/[\w ]+)?,\s.{1,40}(?:\.|/)|[^\w]*[A-Z][A-Z' -]{3,30}\.\s"
)
"""Where a report was written, in capitals: "BELGOROD, July 3." says nothing of where it plays."""
_COMMA = re.compile(r"[,:—–(]\s")
_REST = re.compile(
    r"(?:інших|решті|інші|решта|остальных|других|остальные|other|remaining)"
    r"\s(?:\w+\s)?(?:напрям|ділянк|направлени|участк|sectors?|directions?|fronts?|axes|areas of the front)"
)
"""The rest of the front, after which no sector's name needs to follow."""
_LIST_ONLY = re.compile(r"[\s,()/–—-]*(?:(?:та|і|й|и|а також|and|or|або|the|in|на)[\s]*)*[\s,]*")
_LATIN_LIST = re.compile(r"(?:[\s,()/–—-]|and\b|or\b|the\b|in\b|[A-Z][\w'’]+){0,30}")
"""Between two sectors of one list: names of further ones that the gazetteer does not know."""
_TOWN = frozenset({"kupiansk", "kupiansk-vuzlovyi", "kupiansk-raion", "kupiansk-hromada"})
"""Places that no other sector's list holds."""
_NORTHERN, _NORTHERN_TOWN = "sector-velykyi-burluk", "velykyi-burluk"
"""A sector that some reports have beside ours, and the town that else belongs to ours."""
_GROUP = re.compile(r"\b(?:от[угв]|осув|осгв|ot[gu])\s[«“\"„]?$", re.IGNORECASE)
"""Abbreviations of an operational group, which is named after a town."""
_LATIN_GAP = 60
_LIST_GAP = 20
"""Most characters between two sectors of one list."""
_SUBJECT_AT = 40
"""A town named within so many characters of a sentence's start is what the sentence is about."""
_ROUND_UP = 2
"""Other sectors, or paragraphs on them, that make a text a report of the whole front."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A stretch of a text, at least a clause, and where it plays."""

    start: int
    end: int
    scope: ScopeName
    """axis: ours; other: another sector or place; open: not said."""


class _Piece(NamedTuple):
    start: int
    end: int
    mentions: tuple[Mention, ...]
    opens: bool
    """First of its paragraph."""


def scopes(text: str, title: str = "") -> tuple[Scope, ...]:
    """Scope of every sentence, in order; a sentence on several sectors is cut between them.

    The name of a sector or a place opens a scope, the next name closes it. In a report of the whole front a
    scope that lies elsewhere reaches over paragraphs that name nothing; otherwise a paragraph begins afresh.
    In a digest, which its title shows, a paragraph that names nothing is news of its own from elsewhere.
    """
    found = _scopes(text)
    return tuple(_entries(text, found)) if is_digest(title, text) else found


@lru_cache(maxsize=8)  # one article is asked about several times on its way
def _scopes(text: str) -> tuple[Scope, ...]:
    mentions = _apart([m for m in load().find(text) if not _names_group(text, m)])
    return tuple(_follow(text, mentions, front_wide=_is_front_wide(mentions)))


def _apart(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Mentions of a text; where it has a sector of Velykyi Burluk, the town belongs to that one."""
    if not any(m.place == _NORTHERN for m in mentions):
        return tuple(mentions)
    return tuple(replace(m, scope="other") if m.place == _NORTHERN_TOWN else m for m in mentions)


def _entries(text: str, found: Sequence[Scope]) -> Iterator[Scope]:
    """The scopes of a digest: what an entry that never comes to the axis says is from elsewhere."""
    lines = paragraphs(text)
    named = {bisect_right(lines, (m.start, len(text))) - 1 for m in load().find(text) if m.scope == "bound"}
    ours: list[bool] = []
    for number, (line, names) in enumerate(zip(lines, _by_paragraph(lines, found), strict=True)):
        goes_on_here = bool(ours) and ours[-1] and "other" not in names and goes_on(text, line)
        ours.append("axis" in names or number in named or goes_on_here)
    for scope in found:
        kept = scope.scope == "axis" or ours[bisect_right(lines, (scope.start, len(text))) - 1]
        yield scope if kept else replace(scope, scope="other")


def _names_group(text: str, mention: Mention) -> bool:
    """Such as Kharkiv in "spokesman of the OTG “Kharkiv”": whose report it is, and not where it plays."""
    return (
        mention.scope == "other" and _GROUP.search(text, max(0, mention.start - 8), mention.start) is not None
    )


def _is_front_wide(mentions: Sequence[Mention]) -> bool:
    return len({m.place for m in mentions if m.sector and m.scope == "other"}) >= _ROUND_UP


def _follow(text: str, mentions: Sequence[Mention], *, front_wide: bool) -> Iterator[Scope]:
    state: ScopeName = "open"
    for piece in _pieces(text, mentions):
        if piece.opens and _DATELINE.fullmatch(text[piece.start : piece.end].strip()):
            yield Scope(piece.start, piece.end, "open")
            continue
        if piece.opens and not (front_wide and state == "other"):
            state = "open"
        now, state = _scope_of(text, piece, state)
        yield Scope(piece.start, piece.end, now)


def _scope_of(text: str, piece: _Piece, state: ScopeName) -> tuple[ScopeName, ScopeName]:
    """Scope of a piece, and the scope that stands after it."""
    sectors = [m for m in piece.mentions if m.sector]
    if sectors:
        away = any(m.scope == "other" for m in sectors)
        ours = any(m.scope == "axis" and (m.sector or not away or m.place in _TOWN) for m in piece.mentions)
        now: ScopeName = "axis" if ours else "other" if away else "open"
        return now, now
    if any(m.scope == "axis" for m in piece.mentions) and not _belongs_elsewhere(piece, state):
        return "axis", "axis"
    if _REST.search(folded(text), piece.start, piece.end):
        return "other", "other"
    away_at = [m.start - piece.start for m in piece.mentions if m.scope == "other"]
    if not away_at:
        return state, state
    if any(m.scope == "bound" for m in piece.mentions) and state == "axis":
        return state, state
    return "other", "other" if min(away_at) < _SUBJECT_AT else state


def _belongs_elsewhere(piece: _Piece, state: ScopeName) -> bool:
    """Villages of ours that a report puts into the sector it is speaking of."""
    if any(m.place in _TOWN for m in piece.mentions):
        return False
    beside = any(m.place == _NORTHERN_TOWN and m.scope == "other" for m in piece.mentions)
    return beside or (state == "other" and not piece.opens)


def _pieces(text: str, mentions: Sequence[Mention]) -> Iterator[_Piece]:
    at = 0
    for start, end in paragraphs(text):
        edges = [start, *_stops(text, start, end), end]
        opens = True
        for low, high in pairwise(edges):
            inside: list[Mention] = []
            while at < len(mentions) and mentions[at].start < high:
                inside.append(mentions[at])
                at += 1
            for piece in _between_sectors(text, low, high, inside):
                yield piece._replace(opens=opens)
                opens = False


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    for stop in _STOP.finditer(text, start, end):
        before = text[max(start, stop.start() - _BEFORE_STOP) : stop.start() + 1]
        if not _ABBREVIATED.search(before):
            yield stop.end()


def _between_sectors(text: str, start: int, end: int, inside: list[Mention]) -> Iterator[_Piece]:
    """Cut a sentence where another sector takes over: "on the X axis five, on the Y axis three"."""
    sectors = [m for m in inside if m.sector]
    cuts = [start]
    for one, other in pairwise(sectors):
        gap = text[one.end : other.start].lower()
        if one.scope == other.scope or (len(gap) <= _LIST_GAP and _LIST_ONLY.fullmatch(gap)):
            continue
        if len(gap) <= _LATIN_GAP and _LATIN_LIST.fullmatch(text, one.end, other.start):
            continue
        commas = [found.end() for found in _COMMA.finditer(text, one.end, other.start)]
        if commas:
            cuts.append(commas[-1])
    for low, high in zip(cuts, [*cuts[1:], end], strict=True):
        yield _Piece(low, high, tuple(m for m in inside if low <= m.start < high), opens=False)


def cut(text: str, title: str = "") -> Passage:
    """The paragraphs of a long report that are about the axis.

    An article about the axis, and one that never comes to it, is left whole.
    """
    lines = paragraphs(text)
    by_line = _by_paragraph(lines, scopes(text, title))
    ours = [line for line, names in zip(lines, by_line, strict=True) if "axis" in names]
    elsewhere = [line for line, names in zip(lines, by_line, strict=True) if names == {"other"}]
    many = len(elsewhere) >= max(_ROUND_UP, len(ours))
    if not ours or not many or not (is_digest(title, text) or _is_report(text, elsewhere)):
        return Passage(tuple(Span(*line) for line in lines))
    return Passage(tuple(Span(*line) for line in ours), hidden=len(lines) - len(ours), whole=False)


def _is_report(text: str, elsewhere: Sequence[tuple[int, int]]) -> bool:
    """Whether paragraphs that lie elsewhere are the sectors of the front or the places of a region."""
    mentions = [m for start, end in elsewhere for m in load().find(text[start:end]) if m.scope == "other"]
    return _is_front_wide(mentions) or len({m.place for m in mentions}) > _ROUND_UP


def _by_paragraph(lines: Sequence[tuple[int, int]], found: Sequence[Scope]) -> list[set[str]]:
    names: list[set[str]] = [set() for _ in lines]
    at = 0
    for scope in found:
        while lines[at][1] <= scope.start:
            at += 1
        names[at].add(scope.scope)
    return names
