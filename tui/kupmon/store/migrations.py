"""The shape of the file, as steps from an empty one; `user_version` counts the steps taken.

A step that was released is never changed: what comes later is a further step.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

APPLICATION_ID = 0x6B75706D
"""The letters "kupm", so that `file` and we can tell our files from other people's."""

Step = Callable[[sqlite3.Connection], None]

FIRST = (
    "CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE feeds (
        id INTEGER PRIMARY KEY,
        url TEXT NOT NULL UNIQUE,
        state TEXT,                         -- JSON of FeedState; NULL: never polled, such as an import
        items INTEGER NOT NULL DEFAULT 0,
        relevant INTEGER NOT NULL DEFAULT 0)""",
    "CREATE TABLE outlets (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """CREATE TABLE items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,   -- order of arrival; a number is never used twice
        feed_id INTEGER NOT NULL REFERENCES feeds (id),
        key TEXT NOT NULL,
        title TEXT NOT NULL,
        link TEXT,
        outlet_id INTEGER NOT NULL REFERENCES outlets (id),
        side TEXT,
        owner TEXT,
        language TEXT NOT NULL,
        published INTEGER,                      -- times in microseconds since 1970, UTC
        updated INTEGER,
        fetched INTEGER NOT NULL,
        sorted_at INTEGER NOT NULL,
        digest BLOB NOT NULL,
        raw BLOB,
        relevant INTEGER NOT NULL,
        kept INTEGER NOT NULL DEFAULT 0,        -- relevant by the user's own choice
        score REAL NOT NULL,
        reasons TEXT NOT NULL,
        pending INTEGER NOT NULL DEFAULT 0,     -- its body has not been fetched
        read INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0,
        facts INTEGER NOT NULL DEFAULT 0,
        versions INTEGER NOT NULL DEFAULT 1,
        UNIQUE (feed_id, key))""",
    "CREATE INDEX timeline ON items (sorted_at, id, fetched, read, side) WHERE relevant",
    "CREATE INDEX all_items ON items (sorted_at)",
    "CREATE INDEX items_with_facts ON items (sorted_at) WHERE facts",
    "CREATE INDEX pending_items ON items (sorted_at) WHERE pending",
    "CREATE INDEX raw_entries ON items (feed_id, raw) WHERE raw IS NOT NULL",
    """CREATE TABLE texts (
        item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
        summary TEXT NOT NULL,
        content TEXT NOT NULL,
        enclosures TEXT NOT NULL,
        body TEXT,                              -- NULL: not fetched; content is empty where equal
        body_from TEXT,                         -- NULL: not fetched
        note TEXT NOT NULL DEFAULT '',
        passage TEXT)""",
    """CREATE TABLE versions (
        id INTEGER PRIMARY KEY,
        item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        replaced INTEGER NOT NULL,
        digest BLOB NOT NULL,
        title TEXT NOT NULL,
        link TEXT,
        body TEXT NOT NULL)""",
    "CREATE INDEX versions_of_item ON versions (item_id)",
    "CREATE TABLE speakers (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """CREATE TABLE facts (
        id INTEGER PRIMARY KEY,
        item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,                -- its place in the article's list
        kind TEXT NOT NULL,
        speaker_id INTEGER REFERENCES speakers (id),
        data TEXT NOT NULL,                     -- JSON of Fact, whole
        UNIQUE (item_id, number))""",
    "CREATE INDEX facts_by_kind ON facts (kind, item_id)",
    "CREATE INDEX facts_by_speaker ON facts (speaker_id, item_id) WHERE speaker_id IS NOT NULL",
    """CREATE TABLE fact_places (
        place TEXT NOT NULL,
        fact_id INTEGER NOT NULL REFERENCES facts (id) ON DELETE CASCADE,
        PRIMARY KEY (place, fact_id)) WITHOUT ROWID""",
    "CREATE INDEX places_of_fact ON fact_places (fact_id)",
    """CREATE TABLE item_places (
        place TEXT NOT NULL,
        item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        PRIMARY KEY (place, item_id)) WITHOUT ROWID""",
    "CREATE INDEX places_of_item ON item_places (item_id)",
    """CREATE TABLE tags (
        tag TEXT NOT NULL,
        item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        PRIMARY KEY (tag, item_id)) WITHOUT ROWID""",
    "CREATE INDEX tags_of_item ON tags (item_id)",
    """CREATE TABLE forgotten (
        feed_id INTEGER NOT NULL REFERENCES feeds (id),
        key_hash BLOB NOT NULL,                 -- so that what a feed still carries does not come back as new
        forgotten_at INTEGER NOT NULL,
        PRIMARY KEY (feed_id, key_hash)) WITHOUT ROWID""",
    # Without a copy of the text: each relevant item's words as written, then their stems. A row is taken out
    # by handing its words in once more (https://sqlite.org/fts5.html, "The 'delete' Command").
    "CREATE VIRTUAL TABLE search USING fts5 (plain, stem, content = '', tokenize = 'unicode61')",
)

SECOND = (
    "ALTER TABLE items ADD COLUMN tied INTEGER NOT NULL DEFAULT 0",  # set beside the other articles
    "ALTER TABLE items ADD COLUMN story INTEGER",  # first article of its story; NULL: not tied
    "CREATE INDEX untied_items ON items (sorted_at, id) WHERE relevant AND NOT tied AND NOT pending",
    "CREATE INDEX stories ON items (story) WHERE story IS NOT NULL",
    "CREATE INDEX folded_timeline ON items (sorted_at, id) WHERE relevant AND (story IS NULL OR story = id)",
    """CREATE TABLE signatures (
        item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
        day INTEGER NOT NULL,                   -- days in Kyiv, as ordinals
        sampled INTEGER NOT NULL,
        weight REAL NOT NULL,
        credit TEXT NOT NULL,                   -- the outlet it says it was taken from
        credit_side TEXT,
        keys BLOB NOT NULL,                     -- of story_keys, so that they are found again
        data BLOB NOT NULL)""",
    """CREATE TABLE story_keys (
        day INTEGER NOT NULL,
        key INTEGER NOT NULL,
        item_id INTEGER NOT NULL,
        PRIMARY KEY (day, key, item_id)) WITHOUT ROWID""",
    """CREATE TABLE story_links (
        one INTEGER NOT NULL,
        other INTEGER NOT NULL,
        PRIMARY KEY (one, other)) WITHOUT ROWID""",
    """CREATE TABLE told (
        place TEXT NOT NULL,                    -- empty: none; a row for each
        nth INTEGER NOT NULL,                   -- of these, from 0
        told INTEGER NOT NULL,                  -- what the item is sorted by
        item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        type TEXT,
        actor TEXT,                             -- whom it is about
        day INTEGER,                            -- it tells of; NULL: of longer than a night
        side TEXT,                              -- of who says it
        holder TEXT,                            -- who holds the place by it; NULL: not about control
        voice INTEGER NOT NULL,
        speaker TEXT,                           -- NULL: the outlet itself
        PRIMARY KEY (place, told, item_id, number)) WITHOUT ROWID""",
    "CREATE INDEX told_by_item ON told (item_id)",
    "CREATE INDEX told_in_time ON told (told, speaker, side) WHERE speaker IS NOT NULL AND nth = 0",
    "CREATE INDEX told_by_kind ON told (kind, told, type, actor, day, speaker)",
    "CREATE INDEX told_control ON told (place, told, holder, voice) WHERE holder IS NOT NULL",
    "CREATE INDEX control_in_time ON told (told, place, holder, side, voice) WHERE holder IS NOT NULL",
    """CREATE TABLE fact_keys (
        key INTEGER NOT NULL,
        told INTEGER NOT NULL,
        item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        PRIMARY KEY (key, told, item_id, number)) WITHOUT ROWID""",
    "CREATE INDEX keys_of_item ON fact_keys (item_id)",
    """CREATE TABLE counted (
        grp INTEGER NOT NULL,                   -- counts of one group count the same thing
        low INTEGER NOT NULL,
        high INTEGER NOT NULL,
        voice INTEGER NOT NULL,
        told INTEGER NOT NULL,
        item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        PRIMARY KEY (grp, low, high, voice, told, item_id, number)) WITHOUT ROWID""",
    "CREATE INDEX counted_in_time ON counted (told, grp, low, high, voice)",
    "CREATE INDEX counts_of_item ON counted (item_id)",
)
"""All of it can be made anew from the articles, and is: an item begins untied."""

THIRD = (
    # What is fetched and not read yet; `pending.State` names what `items.pending` may be.
    "CREATE INDEX unread_items ON items (sorted_at, id) WHERE pending = 2",
)


def statements(*sql: str) -> Step:
    """A step that carries out `sql` in order."""

    def step(con: sqlite3.Connection) -> None:
        for statement in sql:
            con.execute(statement)

    return step


STEPS: tuple[Step, ...] = (statements(*FIRST), statements(*SECOND), statements(*THIRD))
NEWEST = len(STEPS)


def version(con: sqlite3.Connection) -> int:
    """Steps that the file has behind it; 0 for an empty one."""
    return int(con.execute("PRAGMA user_version").fetchone()[0])


def migrate(con: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> None:
    """Take the steps that are missing, all in one transaction.

    Two programs may try at once: the version is read again once the lock is held.

    Raises:
        sqlite3.Error: The file cannot be written; it is left as it was.
    """
    if version(con) >= len(steps):
        return
    con.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[version(con) :]:
            step(con)
        con.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        con.execute(f"PRAGMA user_version = {max(version(con), len(steps))}")
        con.execute("COMMIT")
    except BaseException:
        if con.in_transaction:
            con.execute("ROLLBACK")
        raise
