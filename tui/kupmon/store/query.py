"""The one language of filter line, search, saved views and `kupmon items`.

query  = or
or     = and { "OR" and }
and    = not { ["AND"] not }
not    = ["NOT" | "-"] not | "(" or ")" | phrase | field ":" value | word
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from kupmon.errors import QueryError
from kupmon.store.fields import Has, Score, Time, read_field
from kupmon.store.rows import writable
from kupmon.store.words import words

__all__ = ["And", "Has", "Node", "Not", "Or", "Query", "QueryError", "Score", "Text", "Time", "parse"]

LONGEST = 1_000
"""Characters of a query."""
MOST_TERMS = 64
DEEPEST = 40
"""Brackets and negations within each other."""

_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<open>\()
    |(?P<close>\))
    |(?P<phrase>["“”„«](?P<quoted>[^"“”„«»]*)(?P<end>["“”»]?))
    |(?P<not>-(?=[^\s)]))
    |(?P<operator>(?:AND|OR|NOT)(?=[\s()"“„«]|$))
    |(?P<field>[A-Za-z_]+):(?P<value>["“„«](?P<inner>[^"“”„«»]*)(?P<inner_end>["“”»]?)|[^\s()]*)
    |(?P<word>[^\s()"“”„«»]+|[»])""",
    re.VERBOSE,
)

Places = Callable[[str], Collection[str]]


@dataclass(frozen=True, slots=True)
class Text:
    """A word or phrase, found in all its inflected forms."""

    words: tuple[str, ...]
    """In one spelling, at least one."""
    begins: bool = False
    """The last word is the beginning of one (`kup*`), and the forms are taken as written."""


@dataclass(frozen=True, slots=True)
class Not:
    """What the part does not find."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """What all parts find."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """What any part finds."""

    parts: tuple[Node, ...]


Node = Text | Has | Time | Score | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A query that was understood."""

    text: str
    """As written."""
    root: Node | None = None
    """`None`: everything."""


def parse(text: str, places: Places | None = None) -> Query:
    """Understand a query.

    Args:
        text: As written; empty finds everything.
        places: Gives the ids of the places that a spelling may mean, none where it means no place. Without
            it, what stands after `place:` is taken for an id.

    Raises:
        QueryError: With the place of the mistake, and the nearest valid word.
    """
    if len(text) > LONGEST:
        raise QueryError(f"A query has at most {LONGEST} characters.", LONGEST)
    text = writable(text)
    return Query(text, _Parser(text, places).whole())


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    match: re.Match[str]

    @property
    def start(self) -> int:
        return self.match.start()

    def is_operator(self, name: str) -> bool:
        return self.kind == "operator" and self.match.group() == name


class _Parser:
    """Recursive descent over the tokens of one query."""

    def __init__(self, text: str, places: Places | None) -> None:
        self.text = text
        self.places = places
        self.tokens = [
            _Token(match.lastgroup or "", match)
            for match in _TOKEN.finditer(text)
            if match.lastgroup != "space"
        ]
        self.at = 0
        self.terms = 0

    def whole(self) -> Node | None:
        if not self.tokens:
            return None
        root = self._or(0)
        if (token := self._peek()) is not None:
            raise QueryError("This bracket closes nothing.", token.start)
        return root

    def _peek(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _or(self, depth: int) -> Node:
        parts = [self._and(depth)]
        while (token := self._peek()) is not None and token.is_operator("OR"):
            self.at += 1
            parts.append(self._and(depth))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _and(self, depth: int) -> Node:
        parts = [self._not(depth)]
        while (token := self._peek()) is not None and token.kind != "close" and not token.is_operator("OR"):
            if token.is_operator("AND"):
                self.at += 1
            parts.append(self._not(depth))
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _not(self, depth: int) -> Node:
        token = self._peek()
        if token is None:
            raise QueryError("Something to look for is missing at the end.", len(self.text))
        if depth > DEEPEST:
            raise QueryError(f"Brackets may be {DEEPEST} deep at most.", token.start)
        if token.kind == "not" or token.is_operator("NOT"):
            self.at += 1
            return Not(self._not(depth + 1))
        if token.kind == "open":
            return self._bracket(token, depth)
        if token.kind == "close":
            raise QueryError("Something to look for is missing before this bracket.", token.start)
        if token.kind == "operator":
            word = token.match.group()
            raise QueryError(
                f"{word} needs something on both sides; in quotation marks it is a word.", token.start
            )
        return self._term(token)

    def _bracket(self, opening: _Token, depth: int) -> Node:
        self.at += 1
        inside = self._or(depth + 1)
        if self._peek() is None:
            raise QueryError("This bracket is not closed.", opening.start)
        self.at += 1
        return inside

    def _term(self, token: _Token) -> Node:
        self.at += 1
        self.terms += 1
        if self.terms > MOST_TERMS:
            raise QueryError(f"A query has at most {MOST_TERMS} terms.", token.start)
        match = token.match
        if token.kind == "phrase":
            _closed(match.group("end"), token.start)
            return _text(match.group("quoted"), token.start)
        if token.kind == "value":
            if match.group("inner") is not None:
                _closed(match.group("inner_end"), match.start("value"))
            value = match.group("value") if match.group("inner") is None else match.group("inner")
            return read_field(match.group("field"), value, match.start(), match.start("value"), self.places)
        return _text(match.group(), token.start)


def _closed(end: str, position: int) -> None:
    if not end:
        raise QueryError("This quotation is not closed.", position)


def _text(written: str, position: int) -> Text:
    found = tuple(words(written))
    if not found:
        raise QueryError("There is no word here to look for.", position)
    return Text(found, begins=written.rstrip().endswith("*"))
