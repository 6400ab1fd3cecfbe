"""What the lines of the timeline say, on the screen and in the first frame; no library of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rich.cells import cell_len

from kupmon.model import Row
from kupmon.ui.look import SIDES, Look
from kupmon.ui.messages import tr
from kupmon.ui.plain import Safe, line
from kupmon.ui.widgets.ladder import Heading
from kupmon.ui.widgets.wrap import cut
from kupmon.ui.wording import is_ahead

Run = tuple[Safe, str]
"""Words and the name of their style."""
Parts = tuple[list[Run], Run, list[Run]]
"""Left, flexible and right parts of a line."""
ROOMY, OUTLET = 64, 18
"""Cells from which a compact line names the outlet, and the cells it takes there."""
SNUG = 44
"""Cells below which a compact line gives its title the cells of marks that are not set, and of the level."""
LEAST_SCORE = 0.5
"""Where the levels begin: what scores less is left out unless the settings or the reader want it."""
NO_CLOCK = "--:--"
MOST_FACTS = 99
"""The column of facts has two digits."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How entries are written at the moment."""

    look: Look
    compact: bool = False
    """One line an entry instead of two."""
    last_look: datetime | None = None
    """Items fetched later carry the mark of what is new."""

    @property
    def height(self) -> int:
        """Lines of an entry."""
        return 1 if self.compact else 2


def parts(
    row: Row, part: int, manner: Manner, width: int, *, hit: bool = False, reprint: bool = False
) -> Parts:
    """Line `part` of an entry, behind the bar of the chosen one; a reprint below its story is set in."""
    if manner.compact:
        left, headline, right = _whole(row, manner, width, hit=hit)
    else:
        left, headline, right = _source(row, manner) if part == 0 else _title(row, manner, hit=hit)
    if not reprint:
        return left, headline, right
    sign = f" {manner.look.signs.lines[4]} " if part == 0 else "   "
    return [(line(sign), "quiet"), *left], headline, right


def _source(row: Row, manner: Manner) -> Parts:
    style = "text" if row.relevant else "below"
    facts = (line(f" {min(row.facts, MOST_FACTS) or '':>2} "), "quiet")
    right = [_copies(row, manner), *_origin(row, manner), facts, *_marks(row, manner)]
    return [_time(row, manner)], (line(row.outlet), style), right


def _title(row: Row, manner: Manner, *, hit: bool) -> Parts:
    return [_unread(row, manner), (line(" "), "text")], _headline(row, hit=hit), []


def _whole(row: Row, manner: Manner, width: int, *, hit: bool) -> Parts:
    left = [_unread(row, manner), _time(row, manner)]
    if width >= ROOMY:
        left.append((line(cut(line(row.outlet), OUTLET - 1, manner.look.signs.ellipsis) + " "), "quiet"))
    marks = _marks(row, manner)
    if width < SNUG:
        marks = [(sign, style) for sign, style in marks if sign.strip()]
        right = [_copies(row, manner), (line(f" {SIDES[row.side]}"), "text"), *marks]
    else:
        right = [_copies(row, manner), *_origin(row, manner), (line(" "), "text"), *marks]
    return left, _headline(row, hit=hit), right


def _headline(row: Row, *, hit: bool) -> Run:
    style = "hit" if hit else "below" if not row.relevant else "read" if row.read else "title"
    return line(row.title or row.link or tr("(no title)")), style


def _unread(row: Row, manner: Manner) -> Run:
    return line(" " if row.read else manner.look.signs.unread), "unread"


def _time(row: Row, manner: Manner) -> Run:
    """When it was published, or arrived where its own date is missing or had not come yet."""
    clock = manner.look.clock(row.when)
    sign = "?" if is_ahead(row) else ""
    if manner.compact:  # titles stand in one column
        return line(f"{sign or ' '}{NO_CLOCK if row.published is None else clock} "), "quiet"
    return line(f"{tr('undated') if row.published is None else sign + clock} "), "quiet"


def _copies(row: Row, manner: Manner) -> Run:
    return line(f" {manner.look.signs.times}{row.reprints}" if row.reprints > 1 else ""), "quiet"


def _origin(row: Row, manner: Manner) -> list[Run]:
    return [(line(f" {SIDES[row.side]} "), "text"), (line(level(row, manner.look)), "level")]


def level(row: Row, look: Look) -> str:
    """The sign for how far an item is about the axis."""
    signs = look.signs
    if not row.relevant:
        return signs.below
    share = (row.score - LEAST_SCORE) / (1 - LEAST_SCORE)
    return signs.levels[min(max(int(share * len(signs.levels)), 0), len(signs.levels) - 1)]


def _marks(row: Row, manner: Manner) -> list[Run]:
    signs = manner.look.signs
    is_new = manner.last_look is not None and row.fetched > manner.last_look
    columns = [
        (row.disputed, signs.differ, "differ"),
        (row.starred, signs.star, "star"),
        (row.tags, signs.tag, "star"),
        (is_new, signs.new, "new"),
    ]
    return [(line(sign), style) if holds else (line(" "), "text") for holds, sign, style in columns]


def headings(
    days: Sequence[tuple[int, date]], seen: int | None, manner: Manner, now: datetime
) -> tuple[Heading, ...]:
    """The days above their first entries, and the line between what is new and what was there before.

    Args:
        days: Position of the first entry of each day, and the day.
        seen: Position of the first entry that was published before the last look; `None`: no line.
        manner: How entries are written.
        now: Days of this year are written without it.
    """
    today = manner.look.day(now)
    found = [Heading(at, line(f" {manner.look.heading(day, today)}")) for at, day in days]
    if seen is not None and manner.last_look is not None:
        found.append(Heading(seen, looked(manner, now), "look"))
    return tuple(sorted(found, key=lambda heading: (heading.before, heading.style != "look")))


def looked(manner: Manner, now: datetime, *, short: bool = False) -> Safe:
    """The line between what is new and what was there before."""
    since = "" if manner.last_look is None else manner.look.stamp(manner.last_look, now)
    words = tr("{sign} new since {time}") if short else tr("{sign} since {time}, your last look")
    rule = manner.look.signs.lines[0] * 2
    return line(f"{rule} {words.format(sign=manner.look.signs.new, time=since)}")


def plain(entry: Parts, width: int, ellipsis: str) -> str:
    """An entry's line without its styles, `width` cells wide."""
    left, (words, _), right = entry
    before = "".join(text for text, _ in left)
    after = "".join(text for text, _ in right)
    room = max(width - cell_len(before) - cell_len(after), 0)
    return cut(before + cut(words, room, ellipsis) + after, width, ellipsis)
