"""The keys of the main screen; every action asks a pane."""

from __future__ import annotations

from textual import events, on, work

from kupmon.errors import StoreError
from kupmon.model import Row
from kupmon.ui import safe
from kupmon.ui.commands import bindings
from kupmon.ui.links import openable
from kupmon.ui.look import number
from kupmon.ui.marks import described
from kupmon.ui.screens.ask import Ask
from kupmon.ui.screens.feeds import FeedsScreen
from kupmon.ui.screens.help import HelpScreen
from kupmon.ui.screens.link import LinkScreen, copied
from kupmon.ui.screens.room import TITLES, Room
from kupmon.ui.twins import is_cyrillic
from kupmon.ui.widgets.lines import LineList

ORDER = tuple(TITLES)


class MainScreen(Room):
    """Timeline, article and key facts, and what the keys do with them."""

    BINDINGS = [*bindings("main")]
    cyrillic = False
    """Whether the last letter was typed in a Cyrillic layout."""

    def on_key(self, event: events.Key) -> None:
        """Notice the layout: `.` lies where `/` does on a Cyrillic one."""
        layout = is_cyrillic(event.character)
        self.cyrillic = self.cyrillic if layout is None else layout

    def say(self, message: str) -> None:
        """Say something in passing."""
        self.app.notify(safe.line(message), markup=False, timeout=4)

    # Moving about.

    def action_move_next(self) -> None:
        """Next in the focused pane."""
        self._step(1)

    def _step(self, count: int) -> None:
        self.pane.step(count)
        self.follow_choice()  # at once, so that cursor and article are painted in one frame

    def action_move_previous(self) -> None:
        """Previous in the focused pane."""
        self._step(-1)

    def action_move_top(self) -> None:
        """Top of the focused pane."""
        self.pane.to_top()

    def action_move_bottom(self) -> None:
        """Bottom of the focused pane."""
        self.pane.to_bottom()

    def action_move_page_down(self) -> None:
        """A screen down in the focused pane."""
        self.pane.page(1)

    def action_move_page_up(self) -> None:
        """A screen up in the focused pane."""
        self.pane.page(-1)

    def action_article_down(self) -> None:
        """Scroll the article from any pane."""
        self.reading.article_pane.step(2)

    def action_article_up(self) -> None:
        """Scroll the article from any pane."""
        self.reading.article_pane.step(-2)

    def _to_pane(self, by: int, *, around: bool) -> None:
        place = ORDER.index(self.active) + by
        self.activate(ORDER[place % len(ORDER) if around else min(max(place, 0), len(ORDER) - 1)])

    def action_pane_left(self) -> None:
        """The pane on the left."""
        self._to_pane(-1, around=False)

    def action_pane_right(self) -> None:
        """The pane on the right."""
        self._to_pane(1, around=False)

    def action_pane_next(self) -> None:
        """The next pane, round the end."""
        self._to_pane(1, around=True)

    def action_pane_previous(self) -> None:
        """The pane before, round the end."""
        self._to_pane(-1, around=True)

    def action_pane_timeline(self) -> None:
        """The timeline."""
        self.activate("timeline")

    def action_pane_article(self) -> None:
        """The article."""
        self.activate("article")

    def action_pane_facts(self) -> None:
        """The key facts."""
        self.activate("facts")

    # Reading.

    @property
    def row(self) -> Row | None:
        """The chosen item."""
        return self.news.timeline.chosen_row

    @on(LineList.Opened, "#timeline")
    def action_open(self) -> None:
        """Open the chosen item and mark it read; on a fact, go to its sentence."""
        if self.active == "facts":
            self.reading.choose_fact()
        elif self.active == "article":
            self.activate("facts")
        elif self.row is not None:
            self._mark([self.row.id], read=True)
            self.activate("article")

    @work(group="read on", exclusive=True, exit_on_error=False)
    async def action_read_on(self) -> None:
        """Page down in the article; at its end mark it read and go to the next unread."""
        article = self.reading.article_pane
        if not article.at_end:
            article.page(1)
        elif self.row is not None:
            self._mark([self.row.id], read=True)
            await self._go_to_unread(1)

    @work(group="unread", exclusive=True, exit_on_error=False)
    async def action_unread_next(self) -> None:
        """The next unread item."""
        await self._go_to_unread(1)

    @work(group="unread", exclusive=True, exit_on_error=False)
    async def action_unread_previous(self) -> None:
        """The previous unread item."""
        await self._go_to_unread(-1)

    async def _go_to_unread(self, direction: int) -> None:
        try:
            found = await self.news.next_unread(direction)
        except StoreError as error:
            self.trouble("store", str(error))
            return
        if found is None:
            self.say("All is read.")
        else:
            self.news.timeline.choose(found)

    def action_article_hidden(self) -> None:
        """Show or hide paragraphs about other sectors; on a Cyrillic layout this key is the one of search."""
        if self.cyrillic:
            self.action_search()
        elif not self.reading.article_pane.toggle_hidden():
            self.say("No paragraphs of this article are hidden.")

    # Marks.

    def _mark(self, ids: list[int], *, read: bool | None = None, starred: bool | None = None) -> None:
        self.news.timeline.mark(ids, read=read, starred=starred)
        self._store_marks(ids, read, starred)

    @work(group="marks", exit_on_error=False)
    async def _store_marks(self, ids: list[int], read: bool | None, starred: bool | None) -> None:
        await self.marks.store(ids, read=read, starred=starred)

    def action_mark_read(self) -> None:
        """Read, or unread again."""
        if self.row is not None:
            self._mark([self.row.id], read=not self.row.read)

    def action_mark_star(self) -> None:
        """Star, or no star."""
        if self.row is not None:
            self._mark([self.row.id], starred=not self.row.starred)

    @work(group="ask", exit_on_error=False)
    async def action_mark_all(self) -> None:
        """Mark everything in the timeline as read, once that was confirmed."""
        ids = list(self.news.timeline.ladder.ids)
        sure = await self.app.push_screen_wait(Ask(f"Mark {number(len(ids), 'item')} as read?"))
        if sure:
            changed = await self.marks.store(ids, read=True)
            self.news.timeline.mark(ids, read=True)
            self.say(f"{number(changed, 'item')} marked as read. z takes it back.")

    @work(group="marks", exit_on_error=False)
    async def action_mark_undo(self) -> None:
        """Take the last mark back."""
        change = await self.marks.undo()
        self.say(f"Taken back: {described(change.inverse())}." if change else "Nothing to take back.")

    # Links.

    @work(group="ask", exit_on_error=False)
    async def action_link_open(self) -> None:
        """Open the article's page after showing its address."""
        link = self.row.link if self.row else None
        if link is None or not openable(link):
            self.say("This item has no address that can be opened.")
        else:
            await self.app.push_screen_wait(LinkScreen(link))

    def action_link_copy(self) -> None:
        """Copy the article's address."""
        link = self.row.link if self.row else None
        self.say(copied(self.app, link) if link else "This item has no address.")

    # Finding.

    def action_search(self) -> None:
        """Find in the timeline."""
        self.finder.ask_for("search", self.news.search_text)

    def action_filter(self) -> None:
        """Show only what matches."""
        self.finder.ask_for("filter", self.news.query_text)

    def action_hit_next(self) -> None:
        """The next hit."""
        self._go_to_hit(1)

    def action_hit_previous(self) -> None:
        """The previous hit."""
        self._go_to_hit(-1)

    def _go_to_hit(self, direction: int) -> None:
        if self.news.search_text:
            self.tell_hit(self.news.go_to_hit(direction))
        else:
            self.action_search()

    # Feeds and other screens.

    def action_refresh_feed(self) -> None:
        """Poll the chosen item's feed."""
        if self.row is None:
            self.action_refresh_all()
        elif self.desk.refresh(self.row.feed):
            self.say(f"Asking {self.desk.feed_name(self.row.feed)} for news.")

    def action_refresh_all(self) -> None:
        """Poll all feeds."""
        if self.desk.refresh(None):
            self.say("Asking all feeds for news.")

    def action_feeds(self) -> None:
        """State of every feed."""
        self.app.push_screen(FeedsScreen(self.desk))

    def action_help(self) -> None:
        """All commands and their keys."""
        self.app.push_screen(HelpScreen(self.desk.config.ui.keys))

    async def action_palette(self) -> None:
        """Find a command by its name."""
        await self.app.run_action("command_palette")

    def action_sample(self) -> None:
        """Open the sample, offered while there is nothing to read."""
        if self.news.loaded and not self.news.timeline.ladder.ids and not self.desk.sample:
            self.app.exit("sample")
        else:
            self.say("The sample opens with kupmon --sample.")

    # Back.

    def action_back(self) -> None:
        """One step back."""
        self._step_back()

    def action_quit(self) -> None:
        """Back, then quit."""
        if not self._step_back():
            self.app.exit()

    def _step_back(self) -> bool:
        """Undo the last narrowing of the view; `False` where nothing is left to undo."""
        if self.finder.is_open:
            self.finder.leave()
        elif self.active != "timeline":
            self.activate("timeline")
        elif self.news.search_text:
            self.news.set_hits((), "")
            self.reading.article_pane.set_words(())
        elif self.news.query_text:
            self.news.set_filter(None, "")
        elif "notice" in self.desk.situation.troubles:
            self.desk.situation = self.desk.situation.without("notice")
            self.tell()
        else:
            return False
        return True
