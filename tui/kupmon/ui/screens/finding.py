"""Filter and search of the main screen: hits, article and marks are shown in one frame."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.screen import Screen

from kupmon.ui.archive import FIRST_PAGE
from kupmon.ui.desk import Desk
from kupmon.ui.messages import tr
from kupmon.ui.panes.finder import Finder
from kupmon.ui.panes.news import News
from kupmon.ui.panes.reading import Reading

if TYPE_CHECKING:
    from kupmon.store.query import Query


class Finding(Screen[None]):
    """A screen with a timeline, an article and a line to type a query in."""

    desk: Desk
    active: str
    """The pane that the keys go to."""

    @abstractmethod
    def activate(self, pane: str) -> None:
        """Send the keys to a pane."""

    @abstractmethod
    def draw_keys(self) -> None:
        """Name the keys that matter now."""

    @property
    def news(self) -> News:
        """Timeline and its stand-in."""
        return self.query_one(News)

    @property
    def reading(self) -> Reading:
        """Article and facts."""
        return self.query_one(Reading)

    @property
    def finder(self) -> Finder:
        """The line to type in."""
        return self.query_one(Finder)

    # What will be shown is at hand before it is.

    async def prepare_choice(self, item_id: int | None) -> None:
        """Have the item read that a filter will choose."""
        await self.reading.prepare(item_id, self._looked_for(self.news.asked, self.news.searched))

    async def prepare_hit(self, ids: Sequence[int], query: Query) -> None:
        """Have the item read that a search will go to."""
        item_id = self.news.first_of(ids)
        await self.reading.prepare(item_id, self._looked_for(self.news.asked, query))

    @staticmethod
    def _looked_for(*queries: Query | None) -> list[Query]:
        return [query for query in queries if query is not None]

    def follow_choice(self) -> None:
        """Show the chosen item, and have those around it loaded."""
        timeline = self.news.timeline
        queries = self._looked_for(self.news.asked, self.news.searched)
        self.reading.show(timeline.chosen, timeline.around(), queries)
        self.desk.left["chosen"] = timeline.wanted or timeline.chosen

    @on(Finder.Found)
    def _found(self, event: Finder.Found) -> None:
        if event.topic == "filter":
            self.news.set_filter(event.query, event.text, live=not event.final)
        else:
            self._searched(event)
        if event.final:
            self.finder.close()
            self.activate("timeline")

    def _searched(self, event: Finder.Found) -> None:
        """Say and show what was found at once: all of it is painted in one frame."""
        self.finder.tell_found(len(event.ids), all_of_them=len(event.ids) < FIRST_PAGE)
        self.news.set_hits(event.ids, event.text, event.query)
        self.news.go_to_hit(1, from_here=True)
        self.mark_words()

    @on(Finder.Counted)
    def _counted(self, event: Finder.Counted) -> None:
        """Say which hit this is; a hit that is folded away or far down is gone to only now."""
        if event.text == self.news.search_text:
            self.news.set_hits(event.ids, event.text, self.news.searched)
            if event.entered:
                self.tell_hit(self.news.go_to_hit(1, from_here=True))

    def mark_words(self) -> None:
        """Mark in the article what search and filter look for, and name the keys that go with that."""
        self.draw_keys()
        self.follow_choice()

    def tell_hit(self, place: tuple[int, int] | None) -> None:
        """Say which hit of how many this is."""
        words = self.news.search_text
        self.app.notify(
            tr("{n} of {all} for {words}").format(n=place[0], all=place[1], words=words)
            if place
            else tr("Nothing in the timeline matches {words}").format(words=words),
            markup=False,
            timeout=3,
        )

    @on(Finder.Left)
    def _left(self, event: Finder.Left) -> None:
        if event.topic == "filter":
            self.news.set_filter(None, "")
        self.activate(self.active)
