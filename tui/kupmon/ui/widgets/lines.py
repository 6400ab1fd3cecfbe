"""A list that draws only what is seen, however long it is."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from kupmon.ui.widgets.ladder import Heading, Ladder
from kupmon.ui.widgets.scrolled import Scrolled

DRAWN = 2048
"""Lines kept as they were drawn."""


class LineList(Scrolled, can_focus=True, inherit_bindings=False):
    """Entries of one height under headings, one of them chosen.

    The choice is kept by id: when entries come or go, neither it nor what is on the screen moves.
    Subclasses draw an entry and say which entries they can draw now; the others are asked for
    with `Missing` and left blank until `redraw`.
    """

    @dataclass
    class Moved(Message):
        """Another entry was chosen, or none is left."""

        lines: LineList
        id: int | None

        @property
        def control(self) -> LineList:
            """The list it happened in."""
            return self.lines

    @dataclass
    class Opened(Message):
        """The chosen entry was clicked once more."""

        lines: LineList
        id: int

        @property
        def control(self) -> LineList:
            """The list it happened in."""
            return self.lines

    @dataclass
    class Missing(Message):
        """Entries are in sight that cannot be drawn yet."""

        lines: LineList
        ids: tuple[int, ...]

        @property
        def control(self) -> LineList:
            """The list it happened in."""
            return self.lines

        def can_replace(self, message: Message) -> bool:
            """Only the last sight counts."""
            return isinstance(message, LineList.Missing) and message.lines is self.lines

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.ladder = Ladder(())
        self.entry_height = 2
        """Lines of an entry."""
        self.chosen: int | None = None
        self.wanted: int | None = None
        """The last deliberate choice: chosen again as soon as it is in the list again."""
        # Not Textual's cache: its entries refer to each other, so that clearing it left thousands of lines
        # for the collector to find, which held keys up for 50 to 100 ms every few seconds.
        self._strips: dict[tuple[int, int, bool, bool], Strip] = {}
        self._styles: dict[str, Style] = {}

    @abstractmethod
    def draw_entry(self, entry_id: int, part: int, width: int, *, chosen: bool) -> Strip | None:
        """Line `part` of an entry, `width` cells wide; `None` where it is not loaded yet."""

    @abstractmethod
    def draw_heading(self, heading: Heading, width: int) -> Strip:
        """A heading, `width` cells wide."""

    @abstractmethod
    def has(self, entry_id: int) -> bool:
        """Whether the entry can be drawn now."""

    @property
    def room(self) -> Size:
        """Cells to draw in, without the scrollbar's."""
        return self.scrollable_content_region.size

    # What is in the list.

    def set_entries(self, ids: Sequence[int], headings: tuple[Heading, ...] = ()) -> None:
        """Show these entries; the chosen one stays chosen and at its height on the screen, if it is there."""
        old, height = self.ladder, self._height_on_screen()
        self.ladder = Ladder(ids, headings, self.entry_height)
        before = self.chosen
        self.chosen = self._survivor(old, self.ladder)
        self.tell_height(self.ladder.lines)
        index = self.ladder.index(self.chosen)
        if index is not None:
            above = height if height is not None and before == self.chosen else self.room.height // 2
            self.scroll_to(y=max(self.ladder.top(index) - above, 0), animate=False, force=True)
        self.refresh()
        self.ask_missing()
        if before != self.chosen or before is None:
            self.post_message(self.Moved(self, self.chosen))

    def set_height(self, lines: int) -> None:
        """Give every entry so many lines; the chosen one stays at its height on the screen."""
        self._strips.clear()
        self.entry_height = lines
        self.set_entries(self.ladder.ids, self.ladder.headings)

    def _height_on_screen(self) -> int | None:
        index = self.ladder.index(self.chosen)
        return None if index is None else self.ladder.top(index) - self.scroll_offset.y

    def outlook(self, ids: Sequence[int]) -> tuple[int | None, tuple[int, ...]]:
        """What would be chosen if these entries were shown, and those in sight then that are not loaded."""
        new = Ladder(ids)
        chosen = self._survivor(self.ladder, new)
        at, around = new.index(chosen) or 0, self.room.height // self.entry_height + 1
        near = ids[max(at - around, 0) : at + around]
        return chosen, tuple(entry for entry in near if not self.has(entry))

    def _survivor(self, old: Ladder, new: Ladder) -> int | None:
        """The last deliberate choice, else what is left next below the chosen entry, else the first."""
        if new.index(self.wanted) is not None:
            return self.wanted
        index = old.index(self.chosen)
        if index is not None:
            left = set(new.ids)
            following = (old.ids[at] for at in range(index, len(old.ids)) if old.ids[at] in left)
            found = next(following, None)
            if found is not None:
                return found
        return new.ids[0] if new.ids else None

    # Moving about.

    def choose(self, entry_id: int) -> None:
        """Choose an entry and bring it into sight."""
        index = self.ladder.index(entry_id)
        if index is not None:
            self.choose_at(index)

    def choose_at(self, index: int) -> None:
        """Choose the entry at `index`, held within the list."""
        if not self.ladder.ids:
            return
        index = min(max(index, 0), len(self.ladder.ids) - 1)
        before, self.chosen = self.ladder.index(self.chosen), self.ladder.ids[index]
        self.ladder.remember(index)
        self.wanted = self.chosen
        self._bring_into_sight(index)
        for changed in {before, index} - {None}:
            self.redraw_at(changed)
        if before != index:
            self.post_message(self.Moved(self, self.chosen))

    def step(self, count: int) -> None:
        """Choose the entry `count` further down, or up where negative."""
        index = self.ladder.index(self.chosen)
        self.choose_at(0 if index is None else index + count)

    def around(self, count: int = 3) -> Sequence[int]:
        """Ids of the entries next to the chosen one."""
        index = self.ladder.index(self.chosen)
        return () if index is None else self.ladder.ids[max(index - count, 0) : index + count + 1]

    def page(self, direction: int) -> None:
        """Choose the entry a screen further down (1) or up (-1)."""
        self.step(direction * max(self.room.height // self.entry_height - 1, 1))

    def to_top(self) -> None:
        """Choose the first entry."""
        self.choose_at(0)

    def to_bottom(self) -> None:
        """Choose the last entry."""
        self.choose_at(len(self.ladder.ids) - 1)

    def _bring_into_sight(self, index: int) -> None:
        top, room = self.scroll_offset.y, self.room.height
        first = self.ladder.heading_top(index)
        last = self.ladder.top(index) + self.entry_height - 1
        if first < top:
            self.scroll_to(y=first, animate=False, force=True)
        elif last >= top + room:
            self.scroll_to(y=last - room + 1, animate=False, force=True)

    # Drawing.

    def style_of(self, name: str) -> Style:
        """The style of component class `lines--NAME`, from the theme in force."""
        if name not in self._styles:
            self._styles[name] = self.get_component_rich_style(f"lines--{name}")
        return self._styles[name]

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._styles.clear()
        self._strips.clear()

    def redraw(self, ids: Sequence[int]) -> None:
        """Draw these entries again: they have been loaded or have changed."""
        for entry in ids:
            self._forget_strips(entry)
        changed, top = set(ids), self.scroll_offset.y
        for index in self.ladder.span(top, top + self.room.height):
            if self.ladder.ids[index] in changed:
                self._refresh_at(index)

    def redraw_at(self, index: int | None) -> None:
        """Draw one entry again, and nothing else."""
        if index is not None and index < len(self.ladder.ids):
            self._forget_strips(self.ladder.ids[index])
            self._refresh_at(index)

    def _forget_strips(self, entry: int) -> None:
        for part in range(self.entry_height):
            for chosen in (True, False):
                for focused in (True, False):
                    self._strips.pop((entry, part, chosen, focused), None)

    def _refresh_at(self, index: int) -> None:
        top = self.ladder.top(index) - self.scroll_offset.y
        self.refresh(Region(0, top, self.room.width, self.entry_height))

    def render_line(self, y: int) -> Strip:
        """Draw one line of the screen."""
        width = self.room.width
        spot = self.ladder.at(y + self.scroll_offset.y)
        if spot is None:
            return Strip.blank(width, self.style_of("text"))
        if spot.heading is not None:
            return self.draw_heading(spot.heading, width)
        assert spot.entry is not None
        entry = self.ladder.ids[spot.entry]
        key = (entry, spot.part, entry == self.chosen, self.has_focus)
        strip = self._strips.get(key)
        if strip is None or strip.cell_length != width:
            strip = self.draw_entry(entry, spot.part, width, chosen=entry == self.chosen)
            if strip is None:
                return Strip.blank(width, self.style_of("text"))
            if len(self._strips) >= DRAWN:
                self._strips.clear()
            self._strips[key] = strip
        return strip

    def ask_missing(self) -> None:
        """Ask for the entries in and around the sight that are not loaded."""
        if not self.room.height or not self.ladder.ids:
            return
        top, room = round(self.scroll_target_y), self.room.height
        near = self.ladder.between(max(top - room, 0), top + 2 * room)
        missing = tuple(entry for entry in near if not self.has(entry))
        if missing:
            self.post_message(self.Missing(self, missing))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Load what comes into sight."""
        super().watch_scroll_y(old_value, new_value)
        self.ask_missing()

    def on_resize(self) -> None:
        """Draw for the new width and keep the chosen entry in sight."""
        self._strips.clear()
        self.virtual_size = Size(0, self.ladder.lines)
        index = self.ladder.index(self.chosen)
        if index is not None:
            self._bring_into_sight(index)
        self.ask_missing()
        self.refresh()

    def on_focus(self) -> None:
        """The bar beside the chosen entry shows where the keys go."""
        self.redraw_at(self.ladder.index(self.chosen))

    def on_blur(self) -> None:
        """The bar beside the chosen entry shows where the keys go."""
        self.redraw_at(self.ladder.index(self.chosen))

    def on_click(self, event: events.Click) -> None:
        """Choose what is clicked; a click on the chosen entry opens it."""
        spot = self.ladder.at(event.get_content_offset_capture(self).y + self.scroll_offset.y)
        if spot is None or spot.entry is None:
            return
        entry = self.ladder.ids[spot.entry]
        if entry == self.chosen:
            self.post_message(self.Opened(self, entry))
        else:
            self.choose_at(spot.entry)
