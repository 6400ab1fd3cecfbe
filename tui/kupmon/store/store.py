"""The store as the other rooms see it: plain calls, safe from any thread, model objects in and out."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Sized
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kupmon.model import Article, FeedState, Item, Kind, Reading, Relevance, Row, StoredArticle
from kupmon.store import feeds, notes, opening, pending, search
from kupmon.store.brought import NOTHING, Brought, Saved
from kupmon.store.later import Later
from kupmon.store.times import utc_now

if TYPE_CHECKING:
    from kupmon.store import articles, counts, facts, forget, imports, items, marks, tellings, ties, timeline
    from kupmon.store.articles import Version
    from kupmon.store.counts import Counts
    from kupmon.store.facts import StoredFact, Wanted
    from kupmon.store.imports import Imported
    from kupmon.store.marks import Change
    from kupmon.store.query import Query
    from kupmon.store.tellings import Tellings
    from kupmon.store.ties import Across
else:
    articles, counts, facts, forget, imports, items, marks, tellings, ties, timeline = map(
        Later,
        "articles counts facts forget imports items marks tellings ties timeline".split(),  # noqa: SIM905
    )

PAGE = 500
"""Items whose facts are read at a time."""


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


class Store:
    """One open store.

    Every method may raise `StoreError`; a failed write leaves nothing behind, and later ones may succeed.

    Attributes:
        path: The database file.
        notice: One sentence for the reader where opening was out of the ordinary.
    """

    def __init__(self, path: Path, opened: opening.Opened, clock: Callable[[], datetime]) -> None:
        self.path = path
        self.notice = opened.notice
        self._connections = opened.connections
        self._reading = opened.connections.reading
        self._writing = opened.connections.writing
        self._clock = clock
        self._search_ready = False

    @property
    def read_only(self) -> bool:
        """Whether nothing can be stored."""
        return self._connections.read_only

    def close(self) -> None:
        """Close the file; reads under way in other threads end first."""
        self._connections.close()

    @contextlib.contextmanager
    def _indexing(self, words: Sized = "words") -> Iterator[sqlite3.Connection]:
        """As `_writing`, for what touches the index of words; without any, a glance at the index must do."""
        with self._writing() as con:
            ready = self._search_ready or (not words and search.looks_ready(con))
            if not ready:
                search.make_ready(con)
            yield con
        self._search_ready = self._search_ready or not ready

    # Feeds and items.

    def states(self) -> dict[str, FeedState]:
        """What is remembered of every feed that was polled, by its address; counts are of stored items."""
        with self._reading() as con:
            return feeds.states(con)

    def today(self) -> dict[str, tuple[int, int]]:
        """Items of this day in Kyiv by their feed's address: all, and those about the axis."""
        with self._reading() as con:
            return counts.today(con, self._clock())

    def raw_known(self, feed_url: str, among: Collection[bytes] | None = None) -> set[bytes]:
        """Hashes of the raw entries stored of a feed: of all, or those among some."""
        with self._reading() as con:
            return feeds.raw_known(con, feed_url, among)

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

    def pending(self, limit: int, *, score: float = 2.0) -> list[tuple[int, Item]]:
        """Items whose body has not been fetched yet, newest first.

        Args:
            limit: At most so many.
            score: Besides the relevant ones, also those that score at least this; none by default.
        """
        with self._reading() as con:
            return pending.pending(con, limit, score)

    def save_article(
        self,
        item_id: int,
        article: Article,
        reading: Reading,
        *,
        places: Collection[str] = (),
        across: Across | None = None,
    ) -> frozenset[int]:
        """Store an item's body, passage, facts and relevance in place of what was there.

        Args:
            item_id: From `save_polled` or `pending`; one that was forgotten meanwhile is passed over.
            article: The item with its body.
            reading: What was read out of it.
            places: Ids of places the text names, for `place:`; those of the facts need not be repeated.
            across: How it is tied to other articles; without, it waits for `tie`.

        Returns:
            Items whose story is another one now.
        """
        with self._indexing() as con:
            return articles.save_article(con, item_id, article, reading, places=places, across=across)

    # Reading.

    def ids(
        self,
        query: Query | None = None,
        *,
        below: bool = False,
        limit: int | None = None,
        folded: bool = False,
        given_up: Callable[[], bool] | None = None,
    ) -> list[int]:
        """Ids of the timeline, newest first.

        Args:
            query: What to find, from `query.parse`; `None`: everything.
            below: Items that are not relevant as well; a query that says `is:relevant` decides by itself.
            limit: The newest so many; a first page of it is there much sooner than the whole.
            folded: Of each story only the first article that is found; `story` gives the others. With a limit
                a story whose very first article does not match is left out, as finding it takes them all.
            given_up: Asked now and then; `True` ends it with a `StoreError`.
        """
        with self._reading(given_up) as con:
            return timeline.ids(con, timeline.Asked(query, below, limit, folded), self._clock())

    def heads(
        self,
        query: Query,
        *,
        below: bool = False,
        limit: int | None = None,
        given_up: Callable[[], bool] | None = None,
    ) -> list[int]:
        """As `ids`, but of each article that is found the one behind which it is folded, each once.

        That one itself need not match: a word may stand in a reprint alone.
        """
        with self._reading(given_up) as con:
            return timeline.heads(con, timeline.Asked(query, below, limit), self._clock())

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """The timeline's rows of these items, in the order of `ids`; those no longer stored are left out."""
        with self._reading() as con:
            return articles.rows(con, ids)

    def article(self, item_id: int) -> StoredArticle | None:
        """All that is stored of one item."""
        with self._reading() as con:
            return articles.article(con, item_id)

    def articles(self, ids: Iterable[int]) -> list[StoredArticle]:
        """All that is stored of these items, in the order of `ids`; hand over some hundred at a time."""
        with self._reading() as con:
            return articles.articles(con, ids)

    def versions(self, item_id: int) -> tuple[Version, ...]:
        """The former versions of an item that was edited, oldest first."""
        with self._reading() as con:
            return articles.versions(con, item_id)

    def bodies(self, *, after: int = 0, limit: int = 200) -> list[tuple[int, Article]]:
        """Relevant items that have their body, in the order of arrival: what facts can be read from anew.

        Args:
            after: Id of the last one of the page before.
            limit: At most so many.
        """
        with self._reading() as con:
            return articles.bodies(con, after, limit)

    def facts(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        kind: Kind | None = None,
        place: str | None = None,
    ) -> Iterator[StoredFact]:
        """Facts of relevant items, oldest item first, in the order of each text.

        Args:
            since: Of items not older than this.
            until: Of items not newer than this.
            kind: Of this kind only.
            place: Id of a place that the fact itself names.

        Yields:
            Each fact with its item. Nothing is locked between two of them.
        """
        wanted = facts.Wanted(since, until, kind, place)
        with self._reading() as con:
            carriers = facts.carriers(con, wanted)
        for at in range(0, len(carriers), PAGE):
            yield from self._facts_of(carriers[at : at + PAGE], wanted)

    def _facts_of(self, ids: Sequence[int], wanted: Wanted) -> list[StoredFact]:
        with self._reading() as con:
            found = facts.facts_by_item(con, ids, wanted)
            rows = articles.rows(con, [number for number in ids if number in found])
        return [facts.StoredFact(number, row, fact) for row in rows for number, fact in found[row.id]]

    def counts(self) -> Counts:
        """The numbers on the frame of the screen."""
        with self._reading() as con:
            return counts.counts(con, self._clock(), notes.last_look(con))

    # Across articles.

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

    def untied(self, limit: int) -> list[int]:
        """Ids of relevant items with their body that are not tied to the others yet, the newest first."""
        with self._reading() as con:
            return pending.untied(con, limit)

    def waiting(self) -> int:
        """How many relevant items with their body are not tied to the others yet."""
        with self._reading() as con:
            return pending.waiting(con)

    def tied_by(self, item_id: int) -> bytes | None:
        """The signature an item is tied by; `None`: it is not tied."""
        with self._reading() as con:
            return ties.signature(con, item_id)

    @contextlib.contextmanager
    def tellings(self) -> Iterator[Tellings]:
        """Facts across articles, of one state of the store throughout the block."""
        with self._reading() as con:
            yield tellings.Tellings(con)

    def story(self, item_id: int) -> tuple[int, ...]:
        """Ids of the items that tell the same story, oldest first, itself included."""
        with self._reading() as con:
            return ties.story(con, item_id)

    # Marks.

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

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, in alphabetical order."""
        with self._reading() as con:
            return marks.tags(con)

    def undo(self, change: Change) -> Change:
        """Take a change back; the answer, undone in turn, brings it again."""
        with self._writing() as con:
            return marks.apply(con, change.inverse())

    def keep(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Make items relevant by the reader's own choice; their bodies are then pending.

        Returns:
            Those that were not kept before.
        """
        with self._indexing() as con:
            return forget.keep(con, ids)

    # Archives.

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

    # What the program remembers of itself.

    def last_look(self) -> datetime | None:
        """When the reader last looked; `None`: never."""
        with self._reading() as con:
            return notes.last_look(con)

    def set_last_look(self, when: datetime) -> None:
        """Draw the line between seen and new."""
        with self._writing() as con:
            notes.save_last_look(con, when)

    def ui_state(self) -> dict[str, Any]:
        """What the screen put away when it was last left; empty at first."""
        with self._reading() as con:
            return notes.ui_state(con)

    def save_ui_state(self, state: Mapping[str, Any]) -> None:
        """Put away the state of the screen; anything that JSON holds."""
        with self._writing() as con:
            notes.save_ui_state(con, state)
