"""What can be asked of a store: plain calls, safe from any thread, model objects out."""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kupmon.model import Article, FeedState, Item, Kind, Row, StoredArticle
from kupmon.store import feeds, notes, pending
from kupmon.store.connection import Connections
from kupmon.store.later import Later

if TYPE_CHECKING:
    from kupmon.store import articles, counts, facts, marks, tellings, ties, timeline
    from kupmon.store.articles import Version
    from kupmon.store.counts import Counts
    from kupmon.store.facts import StoredFact, Wanted
    from kupmon.store.query import Query
    from kupmon.store.tellings import Tellings
else:
    articles, counts, facts, marks, tellings, ties, timeline = map(
        Later, ("articles", "counts", "facts", "marks", "tellings", "ties", "timeline")
    )

PAGE = 500
"""Items whose facts are read at a time."""


class Answers:
    """Everything that is asked of an open store; `Store` can be written to as well.

    Every method may raise `StoreError`.

    Args:
        connections: To its file.
        clock: The time now, aware.
    """

    def __init__(self, connections: Connections, clock: Callable[[], datetime]) -> None:
        self._connections = connections
        self._reading = connections.reading
        self._clock = clock

    @property
    def read_only(self) -> bool:
        """Whether nothing can be stored."""
        return self._connections.read_only

    def close(self) -> None:
        """Close the file; reads under way in other threads end first."""
        self._connections.close()

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

    def pending(self, limit: int, *, score: float = 2.0) -> list[tuple[int, Item]]:
        """Items whose page has not been fetched yet, newest first.

        Args:
            limit: At most so many.
            score: Besides the relevant ones, also those that score at least this; none by default.
        """
        with self._reading() as con:
            return pending.pending(con, limit, score)

    def unread(self, limit: int) -> list[tuple[int, Article]]:
        """Articles out of which no facts have been read yet, newest first; at most so many.

        One without body and note is still to be made of what its feed has.
        """
        with self._reading() as con:
            return pending.unread(con, limit)

    def unread_count(self) -> int:
        """How many of those there are."""
        with self._reading() as con:
            return pending.unread_count(con)

    def ids(
        self,
        query: Query | None = None,
        *,
        below: bool = False,
        limit: int | None = None,
        folded: bool = False,
        given_up: Callable[[], bool] | None = None,
    ) -> list[int]:
        """Ids of the timeline, newest first; `order` gives the same packed.

        Args:
            query: What to find, from `query.parse`; `None`: everything.
            below: Items that are not relevant as well; a query that says `is:relevant` decides by itself.
            limit: The newest so many; a first page of it is there much sooner than the whole.
            folded: Of each story only the first article that is found; `story` gives the others. With a limit
                a story whose very first article does not match is left out, as finding it takes them all.
            given_up: Asked now and then; `True` ends it with a `StoreError`.
        """
        return self.order(query, below=below, limit=limit, folded=folded, given_up=given_up).tolist()

    def order(
        self,
        query: Query | None = None,
        *,
        below: bool = False,
        limit: int | None = None,
        folded: bool = False,
        given_up: Callable[[], bool] | None = None,
    ) -> array[int]:
        """As `ids`, in a fifth of the memory."""
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
        """Relevant items that were read, in the order of arrival: what facts can be read from anew.

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

    def untied(self, limit: int, *, since: datetime | None = None) -> list[int]:
        """Ids of relevant items that were read but are not tied to the others yet, the newest first.

        Args:
            limit: At most so many.
            since: None older than this.
        """
        with self._reading() as con:
            return pending.untied(con, limit, since)

    def waiting(self) -> int:
        """How many relevant items with their body are not read, or not tied to the others, yet."""
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

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, in alphabetical order."""
        with self._reading() as con:
            return marks.tags(con)

    def last_look(self) -> datetime | None:
        """When the reader last looked; `None`: never."""
        with self._reading() as con:
            return notes.last_look(con)

    def ui_state(self) -> dict[str, Any]:
        """What the screen put away when it was last left; empty at first."""
        with self._reading() as con:
            return notes.ui_state(con)
