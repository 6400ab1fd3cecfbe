"""The main screen without its keys: where the panes lie and how they tell each other."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import replace

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal

from kupmon.errors import QueryError, StoreError
from kupmon.model import SourceSide
from kupmon.ui.archive import First
from kupmon.ui.desk import Desk
from kupmon.ui.footing import Standing, footing
from kupmon.ui.garbage import BREATH_S
from kupmon.ui.health import listed, summed
from kupmon.ui.marks import Marks
from kupmon.ui.messages import later, tr
from kupmon.ui.panes.empty import reasons
from kupmon.ui.panes.finder import Finder
from kupmon.ui.panes.header import Header, Heard
from kupmon.ui.panes.news import NEW, News
from kupmon.ui.panes.notices import Notices
from kupmon.ui.panes.reading import Reading
from kupmon.ui.queries import understood
from kupmon.ui.screens.finding import Finding
from kupmon.ui.situation import Situation
from kupmon.ui.widgets.keyline import KeyLine
from kupmon.ui.widgets.lines import LineList
from kupmon.ui.widgets.page import Page
from kupmon.ui.widgets.prompt import Prompt
from kupmon.ui.widgets.rule import Panel, Rule

TITLES = {"timeline": later("Timeline"), "article": later("Article"), "facts": later("Key facts")}
AXIS = later("Kupyansk axis")
"""The name of the axis where feeds.toml gives no other."""
TICK_S = 10.0
"""How often the age of the news is looked at anew."""


class Room(Finding):
    """Three panes, two or one, by the width of the terminal."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-middle"), (120, "-wide")]

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="main")
        self.desk = desk
        self.marks = Marks(desk, self._marks_changed, lambda words: self.notices.say("store", words))
        self.active = "timeline"
        self._sides: dict[SourceSide | None, int] = {}
        self._put_away: dict[str, object] = {}
        """How the screen would be left, as it is stored."""
        self._new = 0
        """Articles that came since the last look."""

    def compose(self) -> ComposeResult:
        """Two lines of frame, with the panes and their rules between."""
        look, config = self.desk.look, self.desk.config
        lines = look.signs.lines
        yield Header(look, tr(config.axis.name), config.poll.late_s, sample=self.desk.sample)
        yield Notices()
        yield Rule(lines[2] + lines[6] + lines[3], lines[0], look.signs.heavy, id="top")
        with Horizontal(id="panes"):
            yield News(self.desk, self.prepare_choice, self.reordered)
            yield Reading(self.desk)
        yield Rule(lines[4] + lines[7] + lines[5], lines[0], id="bottom")
        yield Finder(self.desk, self.prepare_hit)
        yield Prompt(id="asker")
        yield KeyLine(footing(Standing(), config.ui.keys), id="keys")

    # The parts.

    @property
    def has_parts(self) -> bool:
        """Whether there is a screen to tell things on: not before the start is done, nor while it is left."""
        return bool(self.query(Header)) and bool(self.query(Reading))

    @property
    def notices(self) -> Notices:
        """Messages that stay."""
        return self.query_one(Notices)

    @property
    def situation(self) -> Situation:
        """What the engine has told so far."""
        return self.desk.situation

    @property
    def asker(self) -> Prompt:
        """The line for anything else that is asked."""
        return self.query_one("#asker", Prompt)

    # The start, and what the app tells.

    def on_mount(self) -> None:
        """Paint what is stored, before anything else."""
        self.set_class(self.desk.config.ui.ascii, "ascii")
        self.screen_layout_refresh_signal.subscribe(self, lambda _: self.draw_rules())
        self.activate("timeline")
        if self.desk.archive.first.done() and self.desk.archive.first.exception() is None:
            self.show_first(self.desk.archive.first.result())
        else:
            self._start()
        self.set_interval(TICK_S, self.tick)
        self.set_interval(BREATH_S, self.desk.garbage.quiet)

    @work(group="start", exit_on_error=False)
    async def _start(self) -> None:
        """Show the stored timeline, which was asked for before there was a screen."""
        try:
            self.show_first(await asyncio.wrap_future(self.desk.archive.first))
        except StoreError as error:
            self.trouble("store", str(error))

    def show_first(self, first: First) -> None:
        """Show what was read before there was a screen."""
        timeline = self.news.timeline
        timeline.wanted = first.chosen
        timeline.manner = replace(timeline.manner, last_look=first.last_look)
        timeline.load(first.rows)
        if first.article is not None:
            self.reading.start_with(first.article)
        self.news.show(first.index)
        if first.filter:
            self._resume_filter(first.filter)
        elif self.news.below or not first.whole:
            self.call_after_refresh(self.news.load)

    @work(group="resume", exit_on_error=False)
    async def _resume_filter(self, text: str) -> None:
        with contextlib.suppress(QueryError):  # the grammar may have changed since
            self.news.set_filter(await self.desk.archive.ask(lambda _: understood(text)), text)

    def tick(self) -> None:
        """Look at the time, and put away how the screen is left."""
        self.tell()
        if self.desk.left != self._put_away:
            self._put_all_away()

    @work(group="left", exclusive=True, exit_on_error=False)
    async def _put_all_away(self) -> None:
        """Put away how the screen is left: whoever closes the terminal has not left it by a key."""
        left = dict(self.desk.left)
        with contextlib.suppress(StoreError):  # said where the store is read
            await self.desk.archive.ask(lambda store: store.save_ui_state(left))
            self._put_away = left

    def trouble(self, topic: str, message: str) -> None:
        """Say something that stays until resolved."""
        self.desk.situation = self.desk.situation.with_trouble(topic, message)
        self.tell()

    def tell(self) -> None:
        """Say how things stand: first line, notices, and why there is nothing to read."""
        if not self.has_parts:
            return
        desk, now = self.desk, self.desk.clock()
        health = summed(state for _, state in listed(desk.config, self.situation.states, now))
        self.query_one(Header).heard = Heard(
            health, self._sides, self.situation.polling, self.situation.pages, self._new, now
        )
        self.query_one("#top", Rule).done = self.situation.done
        self.notices.troubles = tuple(self.situation.troubles.items())
        if self.news.loaded and not self.news.timeline.ladder.ids:
            words = reasons(self.situation, health, self.news.query_text, sample=desk.sample)
            self.news.empty.tell(*words)

    def names_known(self) -> None:
        """The names of places have come."""
        if self.has_parts:
            self.reading.names_known()

    def items_stored(self, ids: tuple[int, ...]) -> None:
        """Items have come, or their bodies and facts."""
        if not self.has_parts:
            return
        self.news.stored(ids)
        self.reading.forget(ids)

    @work(group="counts", exclusive=True, exit_on_error=False)
    async def _count(self) -> None:
        try:
            counts = await self.desk.archive.ask(lambda store: store.counts())
        except StoreError:
            return
        self._sides = dict(counts.today)
        self._new = counts.new if self.news.timeline.last_look else 0
        self.tell()

    def _marks_changed(self, ids: Sequence[int]) -> None:
        self.news.timeline.forget(ids)

    def reordered(self, count: int) -> None:
        """Say what stands in the timeline now."""
        if self.active == "timeline" and not self.finder.is_open:
            self.set_focus(self.pane, scroll_visible=False)
        self.draw_rules()
        self.desk.left["filter"] = "" if self.news.query_text == NEW else self.news.query_text
        self.mark_words()
        if self.finder.is_open and self.finder.topic == "filter":
            self.finder.tell_found(count)
        self.tell()
        self._count()

    @on(News.Failed)
    @on(Reading.Failed)
    def _store_failed(self, event: News.Failed | Reading.Failed) -> None:
        self.trouble("store", event.message)

    @on(LineList.Moved, "#timeline")
    def _chose(self, event: LineList.Moved) -> None:
        del event
        self.follow_choice()

    @on(Reading.FactChosen)
    def _fact_chosen(self, event: Reading.FactChosen) -> None:
        del event
        if self.has_class("-narrow"):
            self.activate("article")

    # Panes.

    @property
    def pane(self) -> LineList | Page:
        """The pane that the keys go to."""
        if self.active == "timeline":
            return self.news.timeline if self.news.timeline.display else self.news.empty
        return self.reading.article_pane if self.active == "article" else self.reading.facts_pane

    def activate(self, pane: str) -> None:
        """Send the keys to a pane; in a narrow terminal it is the one that is shown."""
        self.active = pane
        for name in TITLES:
            self.set_class(name == pane, f"at-{name}")
        self.set_focus(self.pane, scroll_visible=False)  # at once: a later one would undo what came between
        self.draw_rules()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A pane that was clicked is the one that the keys go to; one that has lost them again is not."""
        if event.widget is not self.focused:
            return
        name = "timeline" if event.widget.id == "empty" else event.widget.id
        if name in TITLES and name != self.active:
            self.activate(name)

    def draw_rules(self) -> None:
        """Put the panes' titles where the panes are."""
        widths = {name: self.query_one(f"#{name}").outer_size.width for name in ("news", *TITLES)}
        widths["timeline"] = widths.pop("news")
        panels = {
            name: Panel(tr(TITLES[name]), widths[name], name == self.active, self._note(name))
            for name in TITLES
        }
        if self.has_class("-narrow") or self.has_class("-zoomed"):
            shown = [panels[self.active]]
        else:
            shown = [panels[name] for name in TITLES if name != "facts" or self.has_class("-wide")]
        shown[-1] = replace(shown[-1], width=shown[-1].width - 1)
        self.query_one("#top", Rule).panels = tuple(shown)
        self.query_one("#bottom", Rule).panels = tuple(replace(panel, title="", note="") for panel in shown)
        self.query_one("#middle", Rule).panels = (replace(panels["facts"], width=widths["facts"] - 1),)
        self.draw_keys()

    def draw_keys(self) -> None:
        """Name the keys that matter where the reader is."""
        news = self.news
        at = Standing(
            self.active,
            empty=news.loaded and not news.timeline.ladder.ids and not news.query_text,
            zoomed=self.has_class("-zoomed"),
            alone=self.has_class("-narrow"),
            filtered=bool(news.query_text),
            searched=bool(news.search_text),
            sample=self.desk.sample,
        )
        self.query_one("#keys", KeyLine).hints = footing(at, self.desk.config.ui.keys)

    def _note(self, name: str) -> str:
        if name != "timeline":
            return ""
        count = f"{len(self.news.timeline.ladder.ids):,}"
        if self.news.query_text:
            count = tr("{n} of {query}").format(n=count, query=self.news.query_text)
        return f"{count} {self.desk.look.signs.below}" if self.news.below else count
