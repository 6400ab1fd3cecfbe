"""The words of relevant items (FTS5), and the queries that ask for them.

Only relevant items are indexed, one or two to a poll: writing them with the item costs the poll nothing that
could be noticed, and search is never behind.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from kupmon.model import Language, Span
from kupmon.store import words
from kupmon.store.notes import note, save_note
from kupmon.store.query import And, Node, Not, Or, Query, Text

FORM = "1"
"""To be raised whenever `words` or `ukrainian` change what they give: the whole index is then made anew."""
COMMON = 4_000
"""Items; measured: sorting them by time costs as much as walking the timeline of 100,000."""
FORM_NOTE = "search form"
INDEXED = """SELECT items.id, items.language, items.title,
    coalesce(texts.body, nullif(texts.content, ''), texts.summary, '')
    FROM items LEFT JOIN texts ON texts.item_id = items.id WHERE items.relevant"""


def columns(title: str, body: str, language: Language) -> tuple[str, str]:
    """What is indexed of a text: its words in one spelling, and their stems."""
    plain = words.words(f"{title}\n{body}")
    return " ".join(plain), " ".join([words.stem(word, language) for word in plain])


def remove(con: sqlite3.Connection, item_id: int) -> None:
    """Take an item out of the index; to be called before its title, text or relevance change."""
    found = con.execute(f"{INDEXED} AND items.id = ?", (item_id,)).fetchone()
    if found is not None:
        _, language, title, body = found
        con.execute(
            "INSERT INTO search (search, rowid, plain, stem) VALUES ('delete', ?, ?, ?)",
            (item_id, *columns(title, body, language)),
        )


def add(con: sqlite3.Connection, item_id: int) -> None:
    """Put an item into the index, where it is relevant; to be called after it changed."""
    found = con.execute(f"{INDEXED} AND items.id = ?", (item_id,)).fetchone()
    if found is not None:
        insert(con, *found)


def insert(con: sqlite3.Connection, item_id: int, language: Language, title: str, body: str) -> None:
    """Index one item that is known to be relevant and not indexed yet."""
    con.execute(
        "INSERT INTO search (rowid, plain, stem) VALUES (?, ?, ?)", (item_id, *columns(title, body, language))
    )


def looks_ready(con: sqlite3.Connection) -> bool:
    """Whether the index is whole and of this form, whichever release of the stemmers made it."""
    return (note(con, FORM_NOTE) or "").startswith(f"{FORM} ")


def make_ready(con: sqlite3.Connection) -> None:
    """See that the index was made by the same stemmers that will now take from it and add to it."""
    from importlib.metadata import version  # noqa: PLC0415  # 20 ms that only the first write needs

    form = f"{FORM} {version('snowballstemmer')}"
    if note(con, FORM_NOTE) != form:
        rebuild(con)
        save_note(con, FORM_NOTE, form)


def rebuild(con: sqlite3.Connection) -> None:
    """Make the index anew from what is stored."""
    con.execute("INSERT INTO search (search) VALUES ('delete-all')")
    for found in con.execute(INDEXED):
        insert(con, *found)


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


def is_common(con: sqlite3.Connection, match: str) -> bool:
    """Whether so many items have these words that walking the timeline is quicker than sorting the items."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"
    return int(con.execute(sql, (match, COMMON)).fetchone()[0]) == COMMON


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
