"""How a feed stands in the list of feeds: a line of columns, and its error below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from kupmon.model import Feed, FeedHealth, FeedState
from kupmon.ui import safe
from kupmon.ui.look import SIDES, Look
from kupmon.ui.messages import later, tr
from kupmon.ui.widgets.blocks import Block, Mark
from kupmon.ui.widgets.wrap import cut

WORDS: dict[FeedHealth, str] = {
    "live": later("live "),
    "late": later("late "),
    "failing": later("dead "),
    "new": later("waiting "),
    "off": later("off"),
}
"""Of one feed; the blank tells them from what the first line says of many."""
STYLES: dict[FeedHealth, str] = {
    "failing": "error",
    "late": "note",
    "off": "quiet",
    "new": "quiet",
    "live": "text",
}
STATE = 10
"""Cells of the column of states."""
TAIL = (5, 15, 13, 12, 14)
"""Cells of side, last success, next try, items of today, of all."""
NEEDED = (0, 0, 70, 0, 100)
"""Cells of a screen from which each of these has room: the counts of all go first, then the next try."""
MARGIN, LEAST_NAME = 5, 10
LEAST_FAULT = 400
"""HTTP status from which the number tells more than the sentence beside it."""
TITLES = (
    later("State"),
    later("Feed"),
    later("Side"),
    later("Last success"),
    later("Next try"),
    later("Axis today"),
    later("Axis of all"),
)


def heading(width: int, look: Look) -> Block:
    """The titles of the columns."""
    return Block(safe.line(columns([tr(title) for title in TITLES], width, look.signs.ellipsis)), "quiet")


def described(
    feed: Feed, state: FeedState, today: tuple[int, int], look: Look, now: datetime, *, width: int
) -> Iterator[Block]:
    """A line of columns, then the error where there is one.

    Args:
        feed: As feeds.toml has it.
        state: As of now.
        today: Items of today: all, and those about the axis.
        look: Signs and zone.
        now: For times without a day.
        width: Cells of the screen.
    """
    signs = {"live": look.signs.live, "late": look.signs.late, "failing": look.signs.dead}
    word = f"{signs.get(state.health, look.signs.off)} {tr(WORDS[state.health]).strip()}"
    success = look.stamp(state.last_success, now) if state.last_success else tr("never")
    planned = state.next_try and state.health != "off"
    upcoming = look.stamp(state.next_try, now) if planned and state.next_try else look.signs.dash
    counts = [
        tr("{n} of {all}").format(n=about, all=of) for of, about in (today, (state.items, state.relevant))
    ]
    cells = (word, feed.name, SIDES[feed.side], success, upcoming, *counts)
    text = columns(cells, width, look.signs.ellipsis)
    mark = Mark(0, len(word), STYLES[state.health])
    yield Block(safe.line(text), "quiet" if state.health == "off" else "text", (mark,), id=feed.url)
    if state.error:
        telling = (state.http_status or 0) >= LEAST_FAULT and str(state.http_status) not in state.error
        status = f"HTTP {state.http_status}: " if telling else ""
        yield Block(safe.line(f"{'':{STATE}}{status}{state.error}"), "note", hang=STATE)
    if state.moved_to and state.moved_to != feed.url:
        words = tr("It has moved to {address}.").format(address=state.moved_to)
        yield Block(safe.line(f"{'':{STATE}}{words}"), "note", hang=STATE)


def columns(cells: Sequence[str], width: int, ellipsis: str) -> str:
    """State, name, side, last success, next try and counts beside each other; the name takes what is left."""
    state, name, *rest = cells
    fitting = [(cell, size) for cell, size, least in zip(rest, TAIL, NEEDED, strict=True) if width >= least]
    tail = "".join(cut(cell, size - 1, ellipsis) + " " for cell, size in fitting)
    room = max(width - STATE - sum(size for _, size in fitting) - MARGIN, LEAST_NAME)
    return f"{cut(state, STATE)}{cut(name, room - 1, ellipsis)} {tail.rstrip()}"
