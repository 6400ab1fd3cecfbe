"""The timeline: what was published about the axis, newest first, under its days."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from rich.cells import cell_len
from rich.style import Style
from textual.cache import LRUCache
from textual.strip import Strip

from kupmon.model import Row
from kupmon.ui import safe
from kupmon.ui.archive import Index
from kupmon.ui.entries import Manner, headings, looked, parts
from kupmon.ui.look import Look
from kupmon.ui.widgets.ladder import Heading
from kupmon.ui.widgets.lines import LineList
from kupmon.ui.widgets.strips import line

LOADED = 1_500
"""Rows kept in memory."""


class Timeline(LineList):
    """When, who and how much is in it, then its title; or all that on one line."""

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
        "lines--level",
        "lines--below",
        "lines--look",
    }

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.manner = Manner(look)
        self._rows: LRUCache[int, Row] = LRUCache(LOADED)
        self.hits: frozenset[int] = frozenset()
        """Ids that the search has found."""
        self._now: datetime | None = None
        """When the order was read."""
        self._reprints: Collection[int] = frozenset()
        """Ids that stand below the first article of their story."""

    # What is in it.

    def show(self, index: Index, now: datetime) -> None:
        """Show this order under headings for its days."""
        if index.reprints != self._reprints:
            self._strips.clear()
        self._reprints, self._now = index.reprints, now
        self.set_entries(index.ids, headings(index.days, index.seen, self.manner, now))

    def head_of(self, entry_id: int) -> int:
        """The row that an opened reprint stands below; any other row itself."""
        at = self.ladder.index(entry_id)
        while at and self.ladder.ids[at] in self._reprints:
            at -= 1
        return entry_id if at is None else self.ladder.ids[at]

    def reveal(self, head: int) -> None:
        """Have the reprints below a story in sight, as far as they fit below it."""
        first = last = self.ladder.index(head)
        if first is None or last is None:
            return
        while last + 1 < len(self.ladder.ids) and self.ladder.ids[last + 1] in self._reprints:
            last += 1
        end = self.ladder.top(last) + self.entry_height
        if end > self.scroll_offset.y + self.room.height:
            top = min(end - self.room.height, self.ladder.heading_top(first))
            self.scroll_to(y=top, animate=False, force=True)

    def folded(self, ids: Iterable[int]) -> list[int]:
        """Those rows that have reprints which are not shown."""
        known = ((entry, self._rows.get(entry)) for entry in ids)
        return [
            entry for entry, row in known if row is not None and row.reprints > 1 and not self._is_open(entry)
        ]

    def _is_open(self, entry_id: int) -> bool:
        at = self.ladder.index(entry_id)
        below = None if at is None or at + 1 >= len(self.ladder.ids) else self.ladder.ids[at + 1]
        return entry_id in self._reprints or below in self._reprints

    @property
    def last_look(self) -> datetime | None:
        """Items fetched later carry the mark of what is new."""
        return self.manner.last_look

    def write(self, manner: Manner) -> None:
        """Write entries in another manner; what is chosen stays where it is on the screen."""
        self.manner = manner
        self.set_height(manner.height)

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

    def set_hits(self, ids: frozenset[int]) -> None:
        """Mark what a search has found."""
        changed, self.hits = self.hits ^ ids, ids
        top = self.scroll_offset.y
        self.redraw([entry for entry in self.ladder.between(top, top + self.room.height) if entry in changed])
        self._strips.clear()

    # Drawing.

    def draw_heading(self, heading: Heading, width: int) -> Strip:
        """The day, or where the reader last left off, in as many words as there is room for."""
        text = heading.text
        if heading.style == "look" and cell_len(text) > width and self._now is not None:
            text = looked(self.manner, self._now, short=True)
        ellipsis = self.manner.look.signs.ellipsis
        return line(width, [], (text, heading.style), [], style=self.style_of, ellipsis=ellipsis)

    def draw_entry(self, entry_id: int, part: int, width: int, *, chosen: bool) -> Strip | None:
        """One of the lines of an item."""
        row = self._rows.get(entry_id)
        if row is None:
            return None
        signs = self.manner.look.signs
        left, flexible, right = parts(
            row, part, self.manner, width, hit=row.id in self.hits, reprint=row.id in self._reprints
        )
        bar = (safe.line(signs.bar if chosen else " "), "bar")
        style = self._tinted(chosen=chosen)
        return line(width, [bar, *left], flexible, right, style=style, ellipsis=signs.ellipsis)

    def _tinted(self, *, chosen: bool) -> Callable[[str], Style]:
        """How styles are resolved: on the ground of the chosen row where it is that."""
        if not chosen:
            return self.style_of
        ground = self.style_of("chosen" if self.has_focus else "chosen-blurred").bgcolor
        return lambda name: self.style_of(name) + Style(bgcolor=ground)
