"""The newest items on the terminal before the libraries of the screen are loaded, which takes a while.

What is written is plain: no colours of a theme, no keys. The screen proper is painted over it.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from kupmon.errors import StoreError
from kupmon.ui.archive import Archive, First
from kupmon.ui.arrangement import Arrangement
from kupmon.ui.entries import Manner, headings, parts, plain
from kupmon.ui.look import Look
from kupmon.ui.plain import line
from kupmon.ui.widgets.ladder import Ladder
from kupmon.ui.widgets.wrap import cut

ENTER = "\x1b[?1049h\x1b[?25l\x1b[H\x1b[2J"
"""The terminal's second screen, no cursor, all blank."""
LEAVE = "\x1b[?25h\x1b[?1049l"
BOLD, PLAIN = "\x1b[1m", "\x1b[0m"
FRAME = 4
"""Lines of the main screen that are not the panes'."""
WAIT_S = 0.5
"""Longest wait for the store, in seconds."""
WIDE, MIDDLE = 120, 80
"""Columns from which the main screen has three panes, and two."""


@contextmanager
def shown(archive: Archive, axis: str, out: TextIO = sys.stdout) -> Iterator[None]:
    """Show the newest items while the block loads what the screen needs; taken away if the block fails.

    Args:
        archive: Has the rows of the first paint, or will in a moment.
        axis: Name in the first line.
        out: The terminal; anything else is left alone.
    """
    first = _first(archive) if out.isatty() and os.environ.get("TERM", "dumb") != "dumb" else None
    if first is None or not first.rows or first.filter:
        yield
        return
    width, height = shutil.get_terminal_size()
    out.write(ENTER + "\r\n".join(lines(first, archive.look, axis, width, height)))
    out.flush()
    try:
        yield
    except BaseException:
        out.write(LEAVE)
        out.flush()
        raise


def _first(archive: Archive) -> First | None:
    try:
        return archive.first.result(timeout=WAIT_S)
    except (StoreError, TimeoutError):  # said by the screen proper
        return None


def lines(first: First, look: Look, axis: str, width: int, height: int) -> list[str]:
    """First line, the rule with the pane's title, and the timeline's top, where the main screen has them."""
    arranged = Arrangement.of(first.left)
    pane = _pane(width, arranged)
    manner = Manner(look, arranged.compact, first.last_look)
    now = first.rows[0].when  # near enough: only the year of a day hangs on it
    above = headings(first.index.days, first.index.seen, manner, now)
    ladder = Ladder(first.index.ids, above, manner.height)
    rows = {row.id: row for row in first.rows}
    corner, bar = look.signs.lines[2], look.signs.lines[1]
    drawn = [f"{BOLD} kupmon{PLAIN}  {line(axis)}", f"{corner} Timeline"]
    room = max(height - FRAME, 0)
    chosen = ladder.index(first.chosen) or 0
    top = max(min(ladder.top(chosen) - room // 2, ladder.lines - room), 0)
    for number in range(top, top + room):
        spot = ladder.at(number)
        if spot is None:
            break
        row = rows.get(ladder.ids[spot.entry]) if spot.entry is not None else None
        strong = BOLD if spot.heading or (row and not row.read and spot.part == manner.height - 1) else ""
        text = spot.heading.text if spot.heading else ""
        if row:
            text = line(" " + plain(parts(row, spot.part, manner, pane), pane - 1, look.signs.ellipsis))
        drawn.append(f"{bar}{strong}{cut(text, pane, look.signs.ellipsis)}{PLAIN}")
    return drawn


def _pane(width: int, arranged: Arrangement) -> int:
    """Cells of the timeline's lines, as the main screen gives them to it."""
    if width >= WIDE:
        return width * arranged.wide[0] // 100 - 2
    return (width * arranged.middle[0] // 100 if width >= MIDDLE else width - 1) - 2
