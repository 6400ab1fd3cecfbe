"""Sizes of panes, density of the timeline, what is shown in it, clock and theme: the keys that arrange."""

from __future__ import annotations

from dataclasses import replace

from kupmon.ui.archive import First
from kupmon.ui.arrangement import Arrangement, Layout
from kupmon.ui.choices import choice
from kupmon.ui.desk import Desk
from kupmon.ui.look import Look
from kupmon.ui.messages import tr
from kupmon.ui.panes.header import Header
from kupmon.ui.screens.moving import Moving
from kupmon.ui.themes import DARK, LIGHT

CHOICES = ("clock", "theme")
"""What the reader may choose in place of a setting."""


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
        self.desk.left.update({name: first.left[name] for name in CHOICES if name in first.left})
        self.desk.dress()
        self._tell_time(self.desk.archive.look)
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

    def _tell_time(self, look: Look) -> None:
        if look == self.desk.look:
            return
        self.desk.look = look
        self.desk.archive.tell_time(look)
        timeline = self.news.timeline
        timeline.write(replace(timeline.manner, look=look))
        self.query_one(Header).write(look)
        self.reading.write(look)

    def action_clock(self) -> None:
        """Tell times by the next clock: that of the settings, Kyiv's, UTC, the machine's own."""
        setting = self.desk.config.ui.time_zone
        look = self.desk.look.in_zone(self.desk.look.next_zone(setting))
        self.desk.left["clock"] = choice(look.zone_id, setting)
        self._tell_time(look)
        self.news.load()
        self.say(tr("Times are those of this clock: {zone}.").format(zone=tr(look.zone_name)))

    def action_theme(self) -> None:
        """The house's light theme in place of a dark one, or its dark one."""
        self.choose_theme((LIGHT if self.app.current_theme.dark else DARK).name)

    def choose_theme(self, name: str) -> None:
        """Take a theme in place of that of the settings."""
        self.desk.left["theme"] = choice(name, self.desk.config.ui.theme)
        self.desk.dress()

    def action_below(self) -> None:
        """What scores too little as well, dimmed; or without it again."""
        self.news.set_below(below=not self.news.below)
        self.say(
            tr("What scores too little is shown, dimmed; + keeps an item.")
            if self.news.below
            else tr("What scores too little is hidden again.")
        )
