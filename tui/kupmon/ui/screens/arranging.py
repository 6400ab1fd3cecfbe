"""Sizes of panes, density of the timeline, and what is shown in it: the keys that arrange the main screen."""

from __future__ import annotations

from dataclasses import replace

from kupmon.ui.archive import First
from kupmon.ui.arrangement import Arrangement, Layout
from kupmon.ui.desk import Desk
from kupmon.ui.messages import tr
from kupmon.ui.screens.moving import Moving


class Arranging(Moving):
    """What the keys that arrange do; it returns on the next start."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._arrangement = Arrangement()
        self._own_sizes = False
        """Whether the reader has ever had other sizes than the style sheet's."""
        self._applied: tuple[Layout | None, Arrangement] = (None, Arrangement())

    @property
    def layout_now(self) -> Layout | None:
        """Which layout is shown; `None` where one pane has the screen."""
        if self.has_class("-narrow") or self.has_class("-zoomed"):
            return None
        return "wide" if self.has_class("-wide") else "middle"

    def show_first(self, first: First) -> None:
        """Take up the arrangement of the last time."""
        self._arrangement = Arrangement.of(first.left)
        self.desk.left.update(self._arrangement.state())
        timeline = self.news.timeline
        timeline.write(replace(timeline.manner, compact=self._arrangement.compact))
        super().show_first(first)

    def draw_rules(self) -> None:
        """Put the panes where the reader wants them, and their titles there."""
        wanted = (self.layout_now, self._arrangement)
        if wanted != self._applied:
            self._applied = wanted
            self._put_panes()
        super().draw_rules()

    def _put_panes(self) -> None:
        """Give the panes the reader's sizes, and all there is where one pane has the screen."""
        usual = Arrangement()
        self._own_sizes |= (self._arrangement.wide, self._arrangement.middle) != (usual.wide, usual.middle)
        if not self._own_sizes:
            return
        news, facts = self.news.styles, self.reading.facts_pane.styles
        news.width = facts.width = facts.height = "1fr"
        facts.max_width = "100%"
        layout = self.layout_now
        if layout is not None:
            timeline, part = self._arrangement.sizes(layout)
            news.width = f"{timeline}%"
            if layout == "wide":
                facts.width = f"{part}%"
                facts.max_width = "100%" if part != usual.wide[1] else 62
            else:
                facts.height = f"{part}%"

    def _arrange(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self.desk.left.update(arrangement.state())
        self.draw_rules()

    def _resize(self, direction: int) -> None:
        layout = self.layout_now
        if layout is None:
            self.say(tr("One pane has the whole screen; there is nothing to resize."))
        else:
            self._arrange(self._arrangement.resized(layout, self.active, direction))

    def action_pane_larger(self) -> None:
        """The pane that has the keys, larger."""
        self._resize(1)

    def action_pane_smaller(self) -> None:
        """The pane that has the keys, smaller."""
        self._resize(-1)

    def action_pane_zoom(self) -> None:
        """One pane over the whole screen, or all again."""
        self.toggle_class("-zoomed")
        self.set_focus(self.pane, scroll_visible=False)

    def action_compact(self) -> None:
        """One line an item, or two."""
        timeline = self.news.timeline
        compact = not timeline.manner.compact
        timeline.write(replace(timeline.manner, compact=compact))
        self._arrange(replace(self._arrangement, compact=compact))

    def action_below(self) -> None:
        """What scores too little as well, dimmed; or without it again."""
        self.news.set_below(below=not self.news.below)
        self.say(
            tr("What scores too little is shown, dimmed; + keeps an item.")
            if self.news.below
            else tr("What scores too little is hidden again.")
        )
