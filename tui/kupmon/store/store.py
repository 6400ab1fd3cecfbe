"""The store as the other rooms see it: plain calls, safe from any thread, model objects in and out."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Sized
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kupmon.model import Article, FeedState, Item, Reading, Relevance
from kupmon.store import feeds, notes, opening, pending, search
from kupmon.store.answers import Answers
from kupmon.store.brought import NOTHING, Brought, Saved
from kupmon.store.later import Later
from kupmon.store.times import utc_now

if TYPE_CHECKING:
    from kupmon.store import articles, forget, imports, items, marks, ties
    from kupmon.store.imports import Imported
    from kupmon.store.marks import Change
    from kupmon.store.ties import Across
else:
    articles, forget, imports, items, marks, ties = map(
        Later, ("articles", "forget", "imports", "items", "marks", "ties")
    )


def open_store(path: Path, *, clock: Callable[[], datetime] = utc_now) -> Store:
    """Open the store at `path`, or begin it; folders and file are made for the user's eyes only.

    A damaged file is set aside and a new one begun; a file that cannot be written is opened for reading.
    `Store.notice` tells of both.

    Args:
        path: The database file.
        clock: The time now, aware.

    Raises:
        StoreError: It cannot be used at all, was written by a newer kupmon, or belongs to another program.
    """
    return Store(path, opening.open_file(path, clock), clock)


class Store(Answers):
    """One open store.

    Every method may raise `StoreError`; a failed write leaves nothing behind, and later ones may succeed.

    Attributes:
        path: The database file.
        notice: One sentence for the reader where opening was out of the ordinary.
    """

    def __init__(self, path: Path, opened: opening.Opened, clock: Callable[[], datetime]) -> None:
        super().__init__(opened.connections, clock)
        self.path = path
        self.notice = opened.notice
        self._writing = opened.connections.writing
        self._search_ready = False

    @contextlib.contextmanager
    def _indexing(self, words: Sized = "words") -> Iterator[sqlite3.Connection]:
        """As `_writing`, for what touches the index of words; without any, a glance at the index must do."""
        with self._writing() as con:
            ready = self._search_ready or (not words and search.looks_ready(con))
            if not ready:
                search.make_ready(con)
            yield con
        self._search_ready = self._search_ready or not ready

    def save_polled(self, state: FeedState, items_found: Sequence[tuple[Item, Relevance]]) -> Saved:
        """Store a feed's state and items in one transaction.

        Args:
            state: Its counts are passed over: the store keeps its own.
            items_found: What the poll brought; those stored already are recognised by `Item.key`, an edit by
                another `Item.digest`.
        """
        return self.save_round((Brought(state, items_found),))[0]

    def _save_bare(self, con: sqlite3.Connection, state: FeedState) -> Saved:
        """As for most feeds of most rounds, which need nothing to be loaded."""
        feeds.save_state(con, state)
        return NOTHING

    def save_round(self, brought: Sequence[Brought]) -> list[Saved]:
        """Store what the polls of several feeds have brought, all in one transaction.

        Returns:
            What became of each, in the same order.
        """
        with self._indexing([one for one in brought if one.items]) as con:
            return [
                items.save_brought(con, one) if one.items else self._save_bare(con, one.state)
                for one in brought
            ]

    def save_article(
        self,
        item_id: int,
        article: Article,
        reading: Reading | None = None,
        *,
        places: Collection[str] = (),
        across: Across | None = None,
        only_unread: bool = False,
    ) -> frozenset[int]:
        """Store an item's body, passage, facts and relevance in place of what was there.

        It is passed over where the item was forgotten or edited meanwhile: its new text comes by itself.

        Args:
            item_id: From `save_polled`, `pending` or `unread`.
            article: The item with its body.
            reading: What was read out of it; `None`: nothing yet, it waits in `unread`.
            places: Ids of places the text names, for `place:`; those of the facts need not be repeated.
            across: How it is tied to other articles; without, it waits for `tie`.
            only_unread: Pass it over where it was read meanwhile, as by another kupmon.

        Returns:
            Items whose story is another one now.
        """
        further: Any = {"places": places, "across": across, "only_unread": only_unread}
        with self._indexing() as con:
            return articles.save_article(con, item_id, article, reading, **further)

    def tie(self, item_id: int, across: Across | None) -> frozenset[int]:
        """Tie a relevant article to the others, in place of how it was tied before.

        Args:
            item_id: Of the article.
            across: How; `None`: it cannot be tied, and waits no longer.

        Returns:
            Items whose story is another one now.
        """
        with self._writing() as con:
            return ties.tie(con, item_id, across)

    def mark(self, ids: Sequence[int], *, read: bool | None = None, starred: bool | None = None) -> Change:
        """Mark items; `None` leaves a mark as it is.

        Returns:
            What really changed; `undo` takes it back.
        """
        with self._writing() as con:
            return marks.mark(con, ids, read=read, starred=starred)

    def tag(self, ids: Sequence[int], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> Change:
        """Add and remove tags.

        Returns:
            What really changed; `undo` takes it back.
        """
        with self._writing() as con:
            return marks.tag(con, ids, add, remove)

    def undo(self, change: Change) -> Change:
        """Take a change back; the answer, undone in turn, brings it again."""
        with self._indexing(change.kept + change.unkept) as con:
            return marks.apply(con, change.inverse())

    def keep(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Make items relevant by the reader's own choice; their bodies are then pending.

        Returns:
            Those that were not kept before.
        """
        with self._indexing() as con:
            return forget.keep(con, ids)

    def import_items(self, found: Iterable[tuple[Article, Reading]]) -> Imported:
        """Store an archive; everything in it is relevant and kept by the reader's own choice.

        Args:
            found: Articles with what was read out of them, of feeds named `import:<source>`. Those stored
                before are left as they are, so that an import can be repeated.

        Returns:
            How many were new and known. They are stored by some hundred at a time: what an interrupted import
            had stored stays, and the next one goes on.
        """
        importer, done = imports.Importer(), imports.Imported()
        for batch in imports.batches(found):
            with self._indexing() as con:
                done = done.plus(importer.save(con, batch))
        return done

    def forget(self, older_than: datetime) -> int:
        """Delete items that arrived before a time, but never what is starred, tagged, kept or imported.

        Feeds' states stay, and what a feed still carries does not come back as new.

        Returns:
            How many were deleted.
        """
        with self._reading() as con:
            if not pending.is_overdue(con, older_than):
                return 0
        total = 0
        while True:
            with self._indexing() as con:
                deleted = forget.forget(con, older_than, self._clock())
            total += deleted
            if deleted < forget.BATCH:
                return total

    def set_last_look(self, when: datetime) -> None:
        """Draw the line between seen and new."""
        with self._writing() as con:
            notes.save_last_look(con, when)

    def save_ui_state(self, state: Mapping[str, Any]) -> None:
        """Put away the state of the screen; anything that JSON holds."""
        with self._writing() as con:
            notes.save_ui_state(con, state)
