"""The timeline: what was published about the axis, newest first, under its days."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from rich.style import Style
from textual.cache import LRUCache
from textual.strip import Strip

from kupmon.model import Row
from kupmon.ui import safe
from kupmon.ui.archive import Index
from kupmon.ui.look import SIDES, Look
from kupmon.ui.widgets.ladder import Heading
from kupmon.ui.widgets.lines import LineList
from kupmon.ui.widgets.strips import Run, line

Parts = tuple[list[Run], Run, list[Run]]
"""Left, flexible and right parts of a line."""
LOADED = 1_500
"""Rows kept in memory."""


class Timeline(LineList):
    """Two lines an item: when, who and how much is in it; then its title."""

    COMPONENT_CLASSES = {
        "lines--text",
        "lines--title",
        "lines--read",
        "lines--quiet",
        "lines--heading",
        "lines--bar",
        "lines--unread",
        "lines--star",
        "lines--new",
        "lines--differ",
        "lines--chosen",
        "lines--chosen-blurred",
        "lines--hit",
    }

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._look = look
        self._rows: LRUCache[int, Row] = LRUCache(LOADED)
        self.last_look: datetime | None = None
        """Items fetched later carry the mark of what is new."""
        self.hits: Collection[int] = frozenset()
        """Ids that the search has found."""

    # What is in it.

    def show(self, index: Index, today: date) -> None:
        """Show this order under headings for its days."""
        headings = tuple(Heading(at, safe.line(self._look.heading(day, today))) for at, day in index.days)
        self.set_entries(index.ids, headings)

    def load(self, rows: Iterable[Row]) -> None:
        """Take rows in and draw those in sight."""
        loaded = list(rows)
        for row in loaded:
            self._rows.discard(row.id)  # Textual's cache keeps the old value of a key it has
            self._rows[row.id] = row
        self.redraw([row.id for row in loaded])

    def forget(self, ids: Iterable[int]) -> None:
        """What was known of these has changed: ask again when they are in sight."""
        for entry in ids:
            self._rows.discard(entry)
        self.ask_missing()

    def has(self, entry_id: int) -> bool:
        """Whether the row is loaded."""
        return entry_id in self._rows

    def row(self, entry_id: int | None) -> Row | None:
        """The row of an item, where it is loaded."""
        return None if entry_id is None else self._rows.get(entry_id)

    @property
    def chosen_row(self) -> Row | None:
        """The row of the chosen item, where it is loaded."""
        return self.row(self.chosen)

    def mark(self, ids: Sequence[int], *, read: bool | None = None, starred: bool | None = None) -> None:
        """Show a mark at once; storing it is another's work."""
        known = [row for entry in ids if (row := self._rows.get(entry)) is not None]
        self.load(
            replace(
                row,
                read=row.read if read is None else read,
                starred=row.starred if starred is None else starred,
            )
            for row in known
        )

    def set_hits(self, ids: Collection[int]) -> None:
        """Mark what a search has found."""
        self.hits = ids
        self._strips.clear()
        self.refresh()

    # Drawing.

    def draw_heading(self, heading: Heading, width: int) -> Strip:
        """The day."""
        return line(width, [(safe.line(" "), "text")], (heading.text, "heading"), [], style=self.style_of)

    def draw_entry(self, entry_id: int, part: int, width: int, *, chosen: bool) -> Strip | None:
        """One of the two lines of an item."""
        row = self._rows.get(entry_id)
        if row is None:
            return None
        bar = self._look.signs.bar if chosen else " "
        left: list[Run] = [(safe.line(bar), "bar")]
        draw = self._draw_source if part == 0 else self._draw_title
        before, flexible, after = draw(row, left)
        return line(
            width,
            before,
            flexible,
            after,
            style=self._tinted(chosen=chosen),
            ellipsis=self._look.signs.ellipsis,
        )

    def _tinted(self, *, chosen: bool) -> Callable[[str], Style]:
        """How styles are resolved: on the ground of the chosen row where it is that."""
        if not chosen:
            return self.style_of
        ground = self.style_of("chosen" if self.has_focus else "chosen-blurred").bgcolor
        return lambda name: self.style_of(name) + Style(bgcolor=ground)

    def _draw_source(self, row: Row, left: list[Run]) -> Parts:
        signs = self._look.signs
        left.append((safe.line(f"{self._look.clock(row.when)} " if row.published else "undated "), "quiet"))
        copies = f" {signs.times}{row.reprints}" if row.reprints > 1 else ""
        marks: list[Run] = [
            (safe.line(signs.differ), "differ") if row.disputed else (safe.line(" "), "text"),
            (safe.line(signs.star), "star") if row.starred else (safe.line(" "), "text"),
            (safe.line(signs.new), "new") if self._is_new(row) else (safe.line(" "), "text"),
        ]
        right: list[Run] = [
            (safe.line(copies), "quiet"),
            (safe.line(f" {SIDES[row.side]}"), "text"),
            (safe.line(f" {row.facts or '':>3} "), "quiet"),
            *marks,
        ]
        return left, (safe.line(row.outlet), "text"), right

    def _is_new(self, row: Row) -> bool:
        return self.last_look is not None and row.fetched > self.last_look

    def _draw_title(self, row: Row, left: list[Run]) -> Parts:
        signs = self._look.signs
        sign = " " if row.read else signs.unread
        left += [(safe.line(sign), "unread"), (safe.line(" "), "text")]
        title = row.title or row.link or "(no title)"
        style = "hit" if row.id in self.hits else "read" if row.read else "title"
        return left, (safe.line(title), style), []
