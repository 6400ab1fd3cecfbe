"""Where the entries and headings of a long list stand, without a line being made for any of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from kupmon.ui.plain import Safe

REMEMBERED = 4_096
"""Places of entries that are remembered."""
STRETCH = 4_096
"""Entries that are looked through at a time."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of its own above an entry."""

    before: int
    """Index of the entry below it."""
    text: Safe
    style: str = "heading"


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands on a line: a heading, or one line of an entry."""

    entry: int | None
    part: int = 0
    heading: Heading | None = None


@dataclass(frozen=True, slots=True)
class Ladder:
    """Entries of one height with headings between them; every question is answered in O(log headings)."""

    ids: Sequence[int]
    headings: tuple[Heading, ...] = ()
    """In order of `before`."""
    height: int = 2
    """Lines of an entry."""
    _places: dict[int, int | None] = field(default_factory=dict, repr=False)
    """Those asked for of late: a place for every id would take ten times the memory of the ids themselves."""
    _starts: list[int] = field(default_factory=list, repr=False)
    _heading_lines: list[int] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        self._starts.extend(heading.before for heading in self.headings)
        self._heading_lines.extend(
            heading.before * self.height + place for place, heading in enumerate(self.headings)
        )

    @property
    def lines(self) -> int:
        """Lines of the whole list."""
        return len(self.ids) * self.height + len(self.headings)

    def index(self, entry_id: int | None) -> int | None:
        """Where `entry_id` stands, or `None`; looked for from the top unless it was known of late."""
        if entry_id is None:
            return None
        if entry_id not in self._places:
            if len(self._places) >= REMEMBERED:
                self._places.clear()
            try:
                self._places[entry_id] = self.ids.index(entry_id)
            except ValueError:
                self._places[entry_id] = None
        return self._places[entry_id]

    def nearest(self, span: range, wanted: frozenset[int], direction: int) -> int | None:
        """The id within a span of the list that is wanted: the first, or the last where `direction` is -1."""
        starts = range(span.start, span.stop, STRETCH)
        for start in starts if direction > 0 else reversed(starts):
            stretch = self.ids[start : min(start + STRETCH, span.stop)]
            if not wanted.isdisjoint(stretch):
                return next(one for one in stretch[::direction] if one in wanted)
        return None

    def remember(self, index: int) -> None:
        """The entry at `index` is about to be asked for."""
        self._places[self.ids[index]] = index

    def top(self, index: int) -> int:
        """First line of the entry at `index`."""
        return index * self.height + bisect_right(self._starts, index)

    def heading_top(self, index: int) -> int:
        """First line of the headings that stand directly above the entry at `index`, else of the entry."""
        return index * self.height + bisect_left(self._starts, index)

    def at(self, line: int) -> Spot | None:
        """What stands on `line`, or `None` below the end."""
        if not 0 <= line < self.lines:
            return None
        above = bisect_right(self._heading_lines, line)
        if above and self._heading_lines[above - 1] == line:
            return Spot(None, heading=self.headings[above - 1])
        index, part = divmod(line - above, self.height)
        return Spot(index, part)

    def span(self, first: int, last: int) -> range:
        """Where the entries stand that have a line in `first` to `last`."""
        below = bisect_left(self._heading_lines, first)
        start = max((first - below) // self.height, 0)
        above = bisect_right(self._heading_lines, last)
        return range(start, min(max((last - above) // self.height + 1, start), len(self.ids)))

    def between(self, first: int, last: int) -> Sequence[int]:
        """Ids of the entries that have a line in `first` to `last`."""
        span = self.span(first, last)
        return self.ids[span.start : span.stop]
