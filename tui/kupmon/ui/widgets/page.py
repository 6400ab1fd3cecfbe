"""A page of blocks of text, drawn line by line: what is read, and short lists to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from kupmon.ui.widgets.blocks import Block, Line, Mark, segments
from kupmon.ui.widgets.scrolled import Scrolled
from kupmon.ui.widgets.wrap import wrap

GUTTER = 1
"""Cells at the left edge for the bar."""


class Page(Scrolled, can_focus=True, inherit_bindings=False):
    """Blocks under each other; where blocks have ids, one of them is chosen."""

    BAR = "▌"
    MAX_WIDTH = 0
    """Cells of the longest line, 0: as wide as the page."""

    @dataclass
    class Moved(Message):
        """Another block was chosen."""

        page: Page
        id: str

        @property
        def control(self) -> Page:
            """The page it happened in."""
            return self.page

    @dataclass
    class Opened(Message):
        """The chosen block was clicked."""

        page: Page
        id: str

        @property
        def control(self) -> Page:
            """The page it happened in."""
            return self.page

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.blocks: tuple[Block, ...] = ()
        self.chosen: str | None = None
        self._lines: list[Line] = []
        self._tops: list[int] = []
        self._styles: dict[str, Style] = {}
        self._strips: dict[int, Strip] = {}
        self._painted: dict[int, Strip] = {}
        """What the screen shows, by its own lines."""

    @property
    def room(self) -> Size:
        """Cells to draw in, without the scrollbar's."""
        return self.scrollable_content_region.size

    # What is on the page.

    def set_blocks(self, blocks: Sequence[Block], *, keep_place: bool = False) -> None:
        """Show these blocks; the chosen id stays chosen where it is still there.

        Args:
            blocks: From top to bottom.
            keep_place: Stay where the page was scrolled to; else go to its top.
        """
        self.blocks = tuple(blocks)
        ids = [block.id for block in self.blocks if block.id is not None]
        self.chosen = self.chosen if self.chosen in ids else (ids[0] if ids else None)
        self._lay_out()
        if not keep_place:
            self.scroll_to(y=0, animate=False, force=True)
        self._refresh_changed()

    def _refresh_changed(self) -> None:
        """Draw what is not on the screen already: less for the terminal to do, line for line."""
        width = self.room.width
        for y in range(self.room.height):
            before = self._painted.get(y)
            if before is None or before != self.render_line(y):
                self.refresh(Region(0, y, width, 1))

    def _lay_out(self) -> None:
        width = self._text_width
        self._lines, self._tops = [], []
        self._strips.clear()
        if not self.room.width:  # nothing is known yet of where the page will be
            self._tops = [0] * len(self.blocks)
            return
        for number, block in enumerate(self.blocks):
            self._lines.extend(Line(number, 0, 0, first=False, blank=True) for _ in range(block.gap))
            self._tops.append(len(self._lines))
            spans = wrap(block.text, width, block.hang)
            self._lines.extend(Line(number, start, end, first=n == 0) for n, (start, end) in enumerate(spans))
        self.tell_height(len(self._lines))

    @property
    def _text_width(self) -> int:
        room = max(self.room.width - GUTTER - 1, 1)
        return min(room, self.MAX_WIDTH) if self.MAX_WIDTH else room

    # Moving about.

    @property
    def choosable(self) -> list[int]:
        """Numbers of the blocks that can be chosen."""
        return [number for number, block in enumerate(self.blocks) if block.id is not None]

    def choose(self, block_id: str) -> None:
        """Choose a block and bring it into sight."""
        number = next((n for n, block in enumerate(self.blocks) if block.id == block_id), None)
        if number is None:
            return
        before, self.chosen = self.chosen, block_id
        self._strips.clear()
        self.show_lines(self._tops[number], self._end_of(number), above=self._above(number))
        self.refresh()
        if before != block_id:
            self.post_message(self.Moved(self, block_id))

    def _end_of(self, number: int) -> int:
        if number + 1 == len(self.blocks):
            return len(self._lines) - 1
        return self._tops[number + 1] - self.blocks[number + 1].gap - 1

    def _above(self, number: int) -> int:
        """Lines of the headings directly above a block, which belong in sight with it."""
        first = number
        while first and self.blocks[first - 1].id is None:
            first -= 1
        return self._tops[number] - (self._tops[first] if first else 0)

    def show_lines(self, first: int, last: int, *, above: int = 0) -> None:
        """Scroll as little as it takes to have these lines in sight, with `above` lines more if they fit."""
        top, room = self.scroll_offset.y, self.room.height
        if first - above < top and last - first + above < room:
            self.scroll_to(y=max(first - above, 0), animate=False, force=True)
        elif first < top or last - first >= room:
            self.scroll_to(y=first, animate=False, force=True)
        elif last >= top + room:
            self.scroll_to(y=last - room + 1, animate=False, force=True)

    def step(self, count: int) -> None:
        """Choose the block `count` further down or up; scroll, where there is nothing to choose."""
        numbers = self.choosable
        if not numbers:
            self.scroll_relative(y=count, animate=False)
            return
        places = [place for place, number in enumerate(numbers) if self.blocks[number].id == self.chosen]
        place = min(max((places[0] if places else 0) + count, 0), len(numbers) - 1)
        self.choose(self.blocks[numbers[place]].id or "")

    def page(self, direction: int) -> None:
        """Scroll, or move the choice, by a screen down (1) or up (-1)."""
        self.step(direction * max(self.room.height - 2, 1) // (3 if self.choosable else 1))

    @property
    def at_end(self) -> bool:
        """Whether the last line is in sight."""
        return self.scroll_offset.y >= self.max_scroll_y

    def to_top(self) -> None:
        """Go to the first line, or choose the first block."""
        self.step(-len(self._lines))

    def to_bottom(self) -> None:
        """Go to the last line, or choose the last block."""
        self.step(len(self._lines))

    def line_of(self, block: int, offset: int) -> int:
        """Number of the line that shows a character of a block."""
        for number in range(self._tops[block], len(self._lines)):
            line = self._lines[number]
            if line.block != block or line.end >= offset:
                return number
        return max(len(self._lines) - 1, 0)

    # Drawing.

    def style_of(self, name: str) -> Style:
        """The style of component class `page--NAME`, from the theme in force."""
        if name not in self._styles:
            self._styles[name] = self.get_component_rich_style(f"page--{name}")
        return self._styles[name]

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._styles.clear()
        self._strips.clear()
        self._painted.clear()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the screen."""
        number = y + self.scroll_offset.y
        if number >= len(self._lines):
            strip = Strip.blank(self.room.width, self.style_of("text"))
        else:
            if number not in self._strips:
                self._strips[number] = self._draw(self._lines[number])
            strip = self._strips[number]
        self._painted[y] = strip
        return strip

    def _draw(self, line: Line) -> Strip:
        block = self.blocks[line.block]
        ground = self.style_of("text")
        if line.blank:
            return Strip.blank(self.room.width, ground)
        chosen = block.id is not None and block.id == self.chosen
        base = self.style_of(block.style)
        ground_of_chosen = Style()
        if chosen:
            tint = self.style_of("chosen" if self.has_focus else "chosen-blurred")
            ground_of_chosen = Style(bgcolor=tint.bgcolor)
            base += ground_of_chosen
        marks = [mark for mark in self._marks(line.block) if mark.start < line.end and mark.end > line.start]
        bar = self.BAR if chosen else next((mark.bar for mark in reversed(marks) if mark.bar), " ")
        gutter = Segment(bar, self.style_of("bar") if bar.strip() else base)
        indent = 0 if line.first else block.hang
        size = cell_len(block.text[line.start : line.end])
        if block.center:
            indent = max((self.room.width - GUTTER - size) // 2, 0)
        style_of = self._on(ground_of_chosen)
        body = Strip(segments(block.text, line, marks, base, style_of), size)
        parts = [
            Strip([gutter]),
            Strip([Segment(" " * indent, base)]),
            body.apply_offsets(line.start, line.block),
        ]
        return Strip.join(parts).adjust_cell_length(self.room.width, base)

    def _on(self, ground: Style) -> Callable[[str], Style]:
        """How the styles of marks are resolved on the ground of a chosen block; a selection keeps its own."""
        return lambda name: self.style_of(name) + (Style() if name == "selection" else ground)

    def _marks(self, number: int) -> tuple[Mark, ...]:
        block = self.blocks[number]
        selection = self.text_selection
        span = selection.get_span(number) if selection else None
        if span is None:
            return block.marks
        end = len(block.text) if span[1] == -1 else span[1]
        return (*block.marks, Mark(span[0], end, "selection"))

    # Selecting with the mouse, in the words of the blocks rather than of the wrapped lines.

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words under the mouse's selection."""
        return selection.extract("\n".join(block.text for block in self.blocks)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        del selection
        self._strips.clear()
        self.refresh()

    def on_resize(self) -> None:
        """Break the lines anew; what stood at the top stays there."""
        self._painted.clear()
        top = self._lines[self.scroll_offset.y] if self.scroll_offset.y < len(self._lines) else None
        self._lay_out()
        if top is not None and self.scroll_offset.y:
            self.scroll_to(y=self.line_of(top.block, top.start), animate=False, force=True)
        self.refresh()

    def on_focus(self) -> None:
        """The chosen block shows where the keys go."""
        self._repaint_chosen()

    def on_blur(self) -> None:
        """The chosen block shows where the keys go."""
        self._repaint_chosen()

    def _repaint_chosen(self) -> None:
        if self.chosen is not None:
            self._strips.clear()
            self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose what is clicked, and open it."""
        number = event.get_content_offset_capture(self).y + self.scroll_offset.y
        if number < len(self._lines) and (block := self.blocks[self._lines[number].block]).id is not None:
            self.choose(block.id)
            self.post_message(self.Opened(self, block.id))
