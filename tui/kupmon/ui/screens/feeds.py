"""Every feed with its state and the cause of its last failure, and keys to ask, switch off, visit and add."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from urllib.parse import urlsplit

from textual import events, on, work
from textual.app import ComposeResult
from textual.widgets import Static

from kupmon.config import switch
from kupmon.errors import KupmonError, StoreError
from kupmon.model import Feed
from kupmon.ui import safe
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.editing import lent
from kupmon.ui.health import listed, summed
from kupmon.ui.links import openable
from kupmon.ui.messages import tr
from kupmon.ui.panes.feedlist import described, heading
from kupmon.ui.screens.link import LinkScreen
from kupmon.ui.screens.listing import ListPage, ListScreen
from kupmon.ui.subscribing import subscribed
from kupmon.ui.widgets.blocks import Block
from kupmon.ui.widgets.page import Page
from kupmon.ui.widgets.prompt import Prompt

NONE = (0, 0)
KEYS = (
    "move.next",
    "refresh.feed",
    "feed.add",
    "feed.switch",
    "config.edit",
    "refresh.all",
    "refresh.stop",
    "link.open",
    "help",
    "back",
)


class FeedsScreen(ListScreen):
    """The failing feeds stand first.

    Args:
        desk: What every screen has to hand.
        adding: Ask for a new feed's address at once.
    """

    BINDINGS = [*bindings("feeds")]

    def __init__(self, desk: Desk, *, adding: bool = False) -> None:
        super().__init__(id="feeds")
        self.desk = desk
        self._adding = adding
        self._today: Mapping[str, tuple[int, int]] = {}
        self._words = ""
        """How many feeds do how well."""

    def compose(self) -> ComposeResult:
        """Title, list, keys."""
        yield Static(id="head", classes="head", markup=False)
        yield ListPage(id="list")
        yield Prompt(id="asker")
        yield self.hints(KEYS, self.desk.config.ui.keys)

    def on_mount(self) -> None:
        """List the feeds."""
        self.tell()
        self.set_focus(self.page)
        self._count()
        if self._adding:
            self.action_feed_add()

    def on_resize(self, event: events.Resize) -> None:
        """The columns follow the width."""
        del event
        self.call_after_refresh(self.tell)

    @work(group="counts", exclusive=True, exit_on_error=False)
    async def _count(self) -> None:
        try:
            self._today = await self.desk.archive.ask(lambda store: store.today())
        except StoreError:
            return
        self.tell()

    def polled(self) -> None:
        """A round has ended: what came today is counted anew."""
        self._count()

    def tell(self) -> None:
        """List the feeds as they are now."""
        desk, now, width = self.desk, self.desk.clock(), self.size.width
        feeds = listed(desk.config, desk.situation.states, now)
        health = summed(state for _, state in feeds)
        self._words = tr("{live} live {late} late {dead} dead").format(
            live=health.live, late=health.late, dead=health.dead
        )
        blocks = [
            block
            for feed, state in feeds
            for block in described(feed, state, self._today.get(feed.url, NONE), desk.look, now, width=width)
        ]
        empty = Block(safe.line(tr("feeds.toml names no feeds; A adds one.")), "quiet")
        self.page.set_blocks([heading(width, desk.look), *blocks] if blocks else [empty], keep_place=True)
        self._entitle()

    @on(Page.Moved)
    def _entitle(self) -> None:
        """Write the first line: how many feeds do how well, and the chosen one's address."""
        parts = [self._words, *([self.page.chosen] if self.page.chosen else [])]
        words = f" {self.desk.look.signs.dot} ".join(parts)
        self.query_one("#head", Static).update(
            safe.content((f" {tr('Feeds')}", "bold $accent"), f"  {words}")
        )

    @property
    def chosen(self) -> Feed | None:
        """The feed that the keys are about."""
        return next((feed for feed in self.desk.config.feeds if feed.url == self.page.chosen), None)

    def say(self, words: str) -> None:
        """Say it for a few seconds."""
        self.app.notify(safe.line(words), markup=False)

    # Asking.

    def action_refresh_feed(self) -> None:
        """Poll the chosen feed now."""
        if self.page.chosen is not None and self.desk.refresh(self.page.chosen):
            self.say(tr("Asking {name} for news.").format(name=self.desk.feed_name(self.page.chosen)))

    def action_refresh_all(self) -> None:
        """Poll all feeds now."""
        if self.desk.refresh(None):
            self.say(tr("Asking all feeds for news."))

    def action_refresh_stop(self) -> None:
        """End the round under way."""
        self.say(tr("Stopped.") if self.desk.stop() else tr("Nothing is being asked or fetched."))

    # Changing feeds.toml.

    @work(group="switch", exit_on_error=False)
    async def action_feed_switch(self) -> None:
        """Switch the chosen feed off, or on again."""
        feed, path = self.chosen, self.desk.config.path
        if feed is None or path is None:
            self.say(tr("The sample has no feeds.toml.") if path is None else tr("No feed is chosen."))
            return
        try:
            await asyncio.to_thread(switch, path, feed.url, on=not feed.enabled)
        except KupmonError as error:
            self.say(str(error))
            return
        words = tr("{name} is switched off.") if feed.enabled else tr("{name} is switched on.")
        self.say(words.format(name=feed.name))

    def action_config_edit(self) -> None:
        """Open feeds.toml where the chosen feed stands."""
        fault = lent(self.app, self.desk, self.chosen.line if self.chosen else 0)
        if fault:
            self.say(fault)

    def action_feed_add(self) -> None:
        """Ask for the address of a new feed."""
        if self.desk.config.path is None:
            self.say(tr("The sample has no feeds.toml."))
            return
        self.query_one(Prompt).open(
            "add", tr("Add"), placeholder=tr("address of a feed, page or t.me channel")
        )

    @on(Prompt.Submitted)
    def _submitted(self, event: Prompt.Submitted) -> None:
        if event.text.strip():
            event.prompt.set_fault(None)
            event.prompt.set_aside(tr("looking for its feed"))
            self._add(event.text.strip())

    @work(group="add", exclusive=True, exit_on_error=False)
    async def _add(self, typed: str) -> None:
        prompt, path = self.query_one(Prompt), self.desk.config.path
        if path is None:
            return
        try:
            added = await asyncio.to_thread(subscribed, path, typed, self.desk.config.poll, self.desk.clock)
        except KupmonError as error:
            prompt.set_aside("")
            prompt.set_fault(str(error))
            return
        prompt.close()
        self.set_focus(self.page)
        self.say(added)

    # Leaving.

    @work(group="site", exit_on_error=False)
    async def action_link_open(self) -> None:
        """Open the site of the chosen feed after showing its address."""
        parts = urlsplit(self.page.chosen or "")
        site = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/"
        if openable(site):
            await self.app.push_screen_wait(LinkScreen(site))
        else:
            self.say(tr("This feed has no site that can be opened."))

    def action_help(self) -> None:
        """All commands and their keys."""
        from kupmon.ui.screens.help import HelpScreen  # noqa: PLC0415

        self.app.push_screen(HelpScreen(self.desk))

    def action_back(self) -> None:
        """Close the line that is typed in, then leave."""
        prompt = self.query_one(Prompt)
        if prompt.is_open:
            self.workers.cancel_group(self, "add")
            prompt.close()
            self.set_focus(self.page)
        else:
            self.dismiss()
