"""The first line of the screen: how old the news is, how the feeds are doing, who is being heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from kupmon.model import SourceSide
from kupmon.ui.health import Health
from kupmon.ui.look import Look, span_of
from kupmon.ui.messages import later, tr
from kupmon.ui.safe import content

Part = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Heard:
    """Everything the first line tells."""

    health: Health = field(default_factory=Health)
    sides: Mapping[SourceSide | None, int] = field(default_factory=dict)
    """Outlets with news of the axis in the last day, by side."""
    polling: tuple[int, int] | None = None
    """Feeds done of all while a round runs."""
    pages: tuple[int, int] | None = None
    """Articles completed of all that wait for it."""
    new: int = 0
    """Articles about the axis that came since the last look."""
    now: datetime | None = None


class Header(Widget):
    """One line; under little width it says the same shorter."""

    DEFAULT_CSS = "Header { height: 1; background: $panel; color: $foreground; }"
    heard: reactive[Heard] = reactive(Heard(), repaint=False)

    def __init__(self, look: Look, axis: str, late_s: float, *, sample: bool) -> None:
        super().__init__()
        self._look = look
        self._axis = axis
        self._late_s = late_s
        self._sample = sample
        self._painted: tuple[Part, ...] = ()

    def watch_heard(self) -> None:
        """Paint only what is new: time alone changes nothing for minutes."""
        if self._parts() != self._painted:
            self.refresh()

    def write(self, look: Look) -> None:
        """Write in another manner."""
        self._look = look
        self.refresh()

    def render(self) -> Content:
        """The longest form that fits."""
        self._painted = self._parts()
        return content(*self._painted)

    def _parts(self) -> tuple[Part, ...]:
        left: list[Part] = [(" kupmon", "bold $accent")]
        if self._sample:
            left += [("  ", ""), (" SAMPLE ", "bold reverse")]
        for axis, right in self._forms():
            parts = [*left, (f"  {axis}" if axis else "", "")]
            room = self.size.width - sum(cell_len(text) for text, _ in (*parts, *right)) - 1
            if room >= 1:
                return (*parts, (" " * room, ""), *right, (" ", ""))
        return tuple(left)

    def _forms(self) -> Iterator[tuple[str, list[Part]]]:
        dot = (f" {self._look.signs.dot} ", "$text-muted")
        news, age, sides = self._news(), self._age(), self._sides()
        yield self._axis, _joined(dot, self._polling(), news, age, self._feeds(), sides)
        yield self._axis, _joined(dot, news, age, self._feeds(), sides)
        yield "", _joined(dot, news, age, self._feeds(), sides)
        yield "", _joined(dot, news, age, self._feeds(short=True), sides)
        yield "", _joined(dot, news, age, self._feeds(short=True))
        yield "", _joined(dot, age, self._feeds(short=True))
        yield "", age

    def _age(self) -> list[Part]:
        seen, now = self.heard.health.as_of, self.heard.now
        if now is None:
            return []
        if seen is None:
            return [(tr("no feed heard yet"), "$text-muted")]
        time = f"{self._look.stamp(seen, now)} {tr(self._look.zone_name)}"
        told = [(tr("as of {time}").format(time=time), "")]
        old = (now - seen).total_seconds()
        return (
            [*told, (" (" + tr("{span} old").format(span=span_of(old)) + ")", "bold $warning")]
            if old > self._late_s
            else told
        )

    def _feeds(self, *, short: bool = False) -> list[Part]:
        health = self.heard.health
        shown = [
            (health.live, later("live"), ""),
            (health.late, later("late"), "$warning" if health.late else ""),
            (health.dead, later("dead"), "bold $error" if health.dead else ""),
        ]
        if health.new:
            shown.append((health.new, later("waiting"), "$text-muted"))
        if short:
            signs = self._look.signs
            marks = {"live": signs.live, "late": signs.late, "dead": signs.dead, "waiting": signs.off}
            return [
                (f"{count}{marks[word]} ", style) for count, word, style in shown if count or word == "live"
            ]
        return [(f"{count} {tr(word)} ", style) for count, word, style in shown if count or word != "waiting"]

    def _sides(self) -> list[Part]:
        sides = self.heard.sides
        other = sides.get("third_party", 0) + sides.get(None, 0)
        return [(f"UA {sides.get('ukrainian', 0)} RU {sides.get('russian', 0)} {tr('other')} {other}", "")]

    def _polling(self) -> list[Part]:
        if self.heard.polling is not None:
            done, of = self.heard.polling
            return [(tr("asking feeds {done}/{of}").format(done=done, of=of), "$text-muted")]
        if self.heard.pages is not None:
            done, of = self.heard.pages
            return [(tr("reading articles {done}/{of}").format(done=done, of=of), "$text-muted")]
        return []

    def _news(self) -> list[Part]:
        sign = self._look.signs.new
        return (
            [(f"{sign} " + tr("{n} new").format(n=self.heard.new), "bold $success")] if self.heard.new else []
        )


def _joined(dot: Part, *groups: list[Part]) -> list[Part]:
    parts: list[Part] = []
    for group in groups:
        trimmed = [*group[:-1], (group[-1][0].rstrip(), group[-1][1])] if group else []
        parts += ([dot] if parts and trimmed else []) + trimmed
    return parts
