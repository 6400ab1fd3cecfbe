"""The words of relevant items (FTS5); `finding` asks for them.

Only relevant items are indexed, one or two to a poll: writing them with the item costs the poll nothing that
could be noticed, and search is never behind.
"""

from __future__ import annotations

import sqlite3

from kupmon.model import Language
from kupmon.store import words
from kupmon.store.notes import note, save_note

FORM = "1"
"""To be raised whenever `words` or `ukrainian` change what they give: the whole index is then made anew."""
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
    from Stemmer import version  # noqa: PLC0415  # only the first write needs it

    form = f"{FORM} {version()}"
    if note(con, FORM_NOTE) != form:
        rebuild(con)
        save_note(con, FORM_NOTE, form)


def rebuild(con: sqlite3.Connection) -> None:
    """Make the index anew from what is stored."""
    con.execute("INSERT INTO search (search) VALUES ('delete-all')")
    for found in con.execute(INDEXED):
        insert(con, *found)
