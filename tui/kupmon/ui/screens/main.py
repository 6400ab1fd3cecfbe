"""The keys of the main screen; every action asks a pane."""

from __future__ import annotations

from textual import events, work

from kupmon.ui.commands import bindings
from kupmon.ui.editing import lent
from kupmon.ui.messages import tr
from kupmon.ui.panes.news import NEW
from kupmon.ui.queries import understood
from kupmon.ui.screens.crossing import Crossing
from kupmon.ui.screens.feeds import FeedsScreen
from kupmon.ui.screens.help import HelpScreen
from kupmon.ui.screens.studying import Studying
from kupmon.ui.screens.why import WhyScreen
from kupmon.ui.twins import is_cyrillic


class MainScreen(Crossing, Studying):
    """Timeline, article and key facts, and what the keys do with them."""

    BINDINGS = [*bindings("main")]
    cyrillic = False
    """Whether the last letter was typed in a Cyrillic layout."""

    def on_key(self, event: events.Key) -> None:
        """Notice the layout: `.` lies where `/` does on a Cyrillic one."""
        layout = is_cyrillic(event.character)
        self.cyrillic = self.cyrillic if layout is None else layout

    def action_article_hidden(self) -> None:
        """Show or hide paragraphs about other sectors; on a Cyrillic layout this key is the one of search."""
        if self.cyrillic:
            self.action_search()
        elif not self.reading.article_pane.toggle_hidden():
            self.say(tr("No paragraphs of this article are hidden."))

    # Finding.

    def action_new(self) -> None:
        """Only what is new since the last look, or all again."""
        if self.news.query_text == NEW:
            self.news.set_filter(None, "")
        else:
            self.news.set_filter(understood(NEW), NEW)

    def action_search(self) -> None:
        """Find in the timeline."""
        self.finder.ask_for("search", self.news.search_text)

    def action_filter(self) -> None:
        """Show only what matches."""
        self.finder.ask_for("filter", self.news.query_text)

    def take_view(self, query: str) -> None:
        """Filter by a saved view."""
        self.finder.ask_for("filter", query)
        self.finder.enter()

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
            self.say(tr("Asking {name} for news.").format(name=self.desk.feed_name(self.row.feed)))

    def action_refresh_all(self) -> None:
        """Poll all feeds."""
        if self.desk.refresh(None):
            self.say(tr("Asking all feeds for news."))

    def action_refresh_stop(self) -> None:
        """End the round under way."""
        self.say(tr("Stopped.") if self.desk.stop() else tr("Nothing is being asked or fetched."))

    def action_feeds(self) -> None:
        """State of every feed."""
        self.app.push_screen(FeedsScreen(self.desk))

    def action_feed_add(self) -> None:
        """Ask for the address of a new feed."""
        self.app.push_screen(FeedsScreen(self.desk, adding=True))

    def action_fold(self) -> None:
        """Show the reprints of the chosen story below it, or fold them again."""
        if not self.desk.archive.folded:
            self.say(tr("Reprints stand by themselves: group_same_story is off in feeds.toml."))
        elif self.row is None or not self.news.fold(self.row):
            self.say(tr("No other outlet told this story in the same words."))

    def action_save(self) -> None:
        """Save or pipe the article with its facts."""
        # Writing is asked for when the screen has long been painted.
        from kupmon.ui.screens.saving import save_article  # noqa: PLC0415

        save_article(self, self.desk, self.reading.article)

    def action_why(self) -> None:
        """The score taken apart, and what was thrown away."""
        self.app.push_screen(WhyScreen(self.desk, self.reading.article, self.marks, self.items_stored))

    @work(group="marks", exit_on_error=False)
    async def action_keep(self) -> None:
        """Keep an item that scores too little."""
        row = self.row
        if row is None or row.relevant:
            self.say(tr("This item is kept already; D shows those that score too little."))
        elif await self.marks.keep([row.id]):
            self.items_stored((row.id,))
            self.say(f"{tr('Kept: {title}').format(title=row.title)}  {tr('z takes it back.')}")

    def action_config_edit(self) -> None:
        """Open feeds.toml in the reader's editor; the engine takes over what is saved."""
        fault = lent(self.app, self.desk)
        if fault:
            self.say(fault)

    def action_help(self) -> None:
        """All commands and their keys."""
        self.app.push_screen(HelpScreen(self.desk))

    async def action_palette(self) -> None:
        """Find a command by its name."""
        await self.app.run_action("command_palette")

    def action_sample(self) -> None:
        """Open the sample, offered while there is nothing to read."""
        if self.news.loaded and not self.news.timeline.ladder.ids and not self.desk.sample:
            self.app.exit("sample")
        else:
            self.say(tr("The sample opens with kupmon --sample."))

    # Back.

    def action_back(self) -> None:
        """One step back."""
        self._step_back()

    def action_quit(self) -> None:
        """Back, then quit."""
        if not self._step_back():
            self.app.exit()

    def _step_back(self) -> bool:
        """Take the last narrowing of the view back; `False` where there is none."""
        if self.finder.is_open:
            self.finder.leave()
        elif self.asker.is_open:
            self.asker.close()
            self.activate(self.active)
        elif self.has_class("-zoomed"):
            self.action_pane_zoom()
        elif self.reading.article_pane.leave_paragraph():
            pass
        elif self.active != "timeline":
            self.activate("timeline")
        elif self.news.search_text:
            self.news.set_hits((), "", None)
            self.mark_words()
        elif self.news.query_text:
            self.news.set_filter(None, "")
        elif "notice" in self.desk.situation.troubles:
            self.desk.situation = self.desk.situation.without("notice")
            self.tell()
        else:
            return False
        return True
