"""Every feed with its state, the cause of its last failure, and a key to try again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from textual import events
from textual.app import ComposeResult
from textual.widgets import Static

from kupmon.model import Feed, FeedHealth, FeedState
from kupmon.ui import safe
from kupmon.ui.commands import bindings
from kupmon.ui.desk import Desk
from kupmon.ui.health import listed, summed
from kupmon.ui.look import SIDES, Look
from kupmon.ui.messages import tr
from kupmon.ui.screens.listing import ListPage, ListScreen
from kupmon.ui.widgets.blocks import Block, Mark
from kupmon.ui.widgets.wrap import cut

WORDS: dict[FeedHealth, str] = {
    "live": "live",
    "late": "late",
    "failing": "dead",
    "new": "waiting",
    "off": "off",
}
STYLES: dict[FeedHealth, str] = {
    "failing": "error",
    "late": "note",
    "off": "quiet",
    "new": "quiet",
    "live": "text",
}
STATE = 10
"""Cells of the column of states."""
TAIL = (5, 13, 13, 12)
"""Cells of side, last success, next try, items about the axis of all."""
MARGIN, LEAST_NAME = 5, 10
LEAST_FAULT = 400
"""HTTP status from which the number tells more than the sentence beside it."""
TITLES = ("State", "Feed", "Side", "Last success", "Next try", "Kept of all")


class FeedsScreen(ListScreen):
    """The failing feeds stand first."""

    BINDINGS = [*bindings("feeds")]

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="feeds")
        self.desk = desk

    def compose(self) -> ComposeResult:
        """Title, list, keys."""
        yield Static(id="head", classes="head", markup=False)
        yield ListPage(id="list")
        ids = ("move.next", "move.previous", "refresh.feed", "refresh.all", "help", "back")
        yield self.hints(ids, self.desk.config.ui.keys)

    def on_mount(self) -> None:
        """List the feeds."""
        self.tell()
        self.page.focus()

    def on_resize(self, event: events.Resize) -> None:
        """The columns follow the width."""
        del event
        self.call_after_refresh(self.tell)

    def tell(self) -> None:
        """List the feeds as they are now."""
        desk, now = self.desk, self.desk.clock()
        feeds = listed(desk.config, desk.situation.states, now)
        health = summed(state for _, state in feeds)
        title = f"  {health.live} live {health.late} late {health.dead} dead"
        self.query_one("#head", Static).update(safe.content((" Feeds", "bold $accent"), title))
        blocks = [
            block
            for feed, state in feeds
            for block in described(feed, state, desk.look, now, self.size.width)
        ]
        head = Block(safe.line(columns(TITLES, self.size.width, desk.look.signs.ellipsis)), "quiet")
        empty = Block(safe.line("feeds.toml names no feeds."), "quiet")
        self.page.set_blocks([head, *blocks] if blocks else [empty], keep_place=True)

    def action_refresh_feed(self) -> None:
        """Poll the chosen feed now."""
        if self.page.chosen is not None and self.desk.refresh(self.page.chosen):
            self.app.notify(
                safe.line(f"Asking {self.desk.feed_name(self.page.chosen)} for news."), markup=False
            )

    def action_refresh_all(self) -> None:
        """Poll all feeds now."""
        if self.desk.refresh(None):
            self.app.notify("Asking all feeds for news.", markup=False)

    def action_refresh_stop(self) -> None:
        """End the round under way."""
        words = tr("Stopped.") if self.desk.stop() else tr("Nothing is being asked or fetched.")
        self.app.notify(words, markup=False)

    def action_help(self) -> None:
        """All commands and their keys."""
        from kupmon.ui.screens.help import HelpScreen  # noqa: PLC0415

        self.app.push_screen(HelpScreen(self.desk.config.ui.keys))


def described(feed: Feed, state: FeedState, look: Look, now: datetime, width: int) -> Iterator[Block]:
    """A line of columns, then the error where there is one.

    Args:
        feed: As feeds.toml has it.
        state: As of now.
        look: Signs and zone.
        now: For times without a day.
        width: Cells of the screen.
    """
    signs = {"live": look.signs.live, "late": look.signs.late, "failing": look.signs.dead}
    word = f"{signs.get(state.health, look.signs.off)} {WORDS[state.health]}"
    success = look.stamp(state.last_success, now) if state.last_success else "never"
    upcoming = (
        look.stamp(state.next_try, now) if state.next_try and state.health != "off" else look.signs.dash
    )
    counts = f"{state.relevant} of {state.items}"
    text = columns((word, feed.name, SIDES[feed.side], success, upcoming, counts), width, look.signs.ellipsis)
    mark = Mark(0, len(word), STYLES[state.health])
    yield Block(safe.line(text), "quiet" if state.health == "off" else "text", (mark,), id=feed.url)
    if state.error:
        telling = (state.http_status or 0) >= LEAST_FAULT and str(state.http_status) not in state.error
        status = f"HTTP {state.http_status}: " if telling else ""
        yield Block(safe.line(f"{'':{STATE}}{status}{state.error}"), "note", hang=STATE)


def columns(cells: tuple[str, str, str, str, str, str], width: int, ellipsis: str) -> str:
    """State, name, side, last success, next try and counts beside each other; the name takes what is left."""
    state, name, *rest = cells
    tail = "".join(cut(cell, size - 1, ellipsis) + " " for cell, size in zip(rest, TAIL, strict=True))
    room = max(width - STATE - sum(TAIL) - MARGIN, LEAST_NAME)
    return f"{cut(state, STATE)}{cut(name, room - 1, ellipsis)} {tail.rstrip()}"
