"""Queries put to the index of words, and where a text has what they ask for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from kupmon.model import Language, Span
from kupmon.store import words
from kupmon.store.query import And, Node, Not, Or, Query, Text

COMMON = 4_000
"""Items; measured: sorting them by time costs as much as walking the timeline of 100,000."""


def expression(node: Node) -> str | None:
    """The part of a query that the index can answer alone, in the language of FTS5; `None`: it cannot.

    Words are letters and digits only and stand in quotation marks, so none can be taken for an operator.
    """
    match node:
        case Text():
            return _text(node)
        case Or(parts) | And(parts):
            inner = [expression(part) for part in parts]
            joint = " OR " if isinstance(node, Or) else " AND "
            return None if None in inner else f"({joint.join(filter(None, inner))})"
        case _:
            return None


def _text(text: Text) -> str:
    if text.begins:
        return f'(plain : "{" ".join(text.words)}" *)'
    stemmed = " OR ".join(f'"{" ".join(form)}"' for form in forms(text))
    return f"(stem : ({stemmed}))"


class Commonness:
    """Which expressions so many items have that walking the timeline is quicker than sorting the items."""

    def __init__(self, con: sqlite3.Connection) -> None:
        self._con = con
        self.known: dict[str, bool] = {}
        """What was asked about so far."""

    def __call__(self, match: str) -> bool:
        """Whether this one is."""
        if match not in self.known:
            sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"
            self.known[match] = self._con.execute(sql, (match, COMMON)).fetchone()[0] == COMMON
        return self.known[match]


def forms(text: Text) -> tuple[tuple[str, ...], ...]:
    """The stems of the words in a text of each language, without repetition."""
    languages: tuple[Language, ...] = ("uk", "ru")
    return tuple(dict.fromkeys(tuple(words.stem(word, each) for word in text.words) for each in languages))


def hits(query: Query, text: str, language: Language) -> tuple[Span, ...]:
    """Where a text has the words that a query asks for, in order, for marking them.

    Args:
        query: What was looked for.
        text: As stored and shown.
        language: The text's.
    """
    wanted = tuple(_texts(query.root)) if query.root else ()
    if not wanted:
        return ()
    found = words.places(text)
    plain = [word for word, _, _ in found]
    stemmed = [words.stem(word, language) for word in plain]
    spans = {
        Span(found[at][1], found[at + len(each.words) - 1][2])
        for each in wanted
        for at in range(len(found) - len(each.words) + 1)
        if _matches(each, plain[at : at + len(each.words)], stemmed[at : at + len(each.words)])
    }
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def _texts(node: Node) -> Iterator[Text]:
    match node:
        case Text():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from _texts(part)
        case Not():
            return


def _matches(text: Text, plain: list[str], stemmed: list[str]) -> bool:
    if text.begins:
        return plain[:-1] == list(text.words[:-1]) and plain[-1].startswith(text.words[-1])
    return tuple(plain) == text.words or tuple(stemmed) in forms(text)
