"""Signs and times as the screen writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kupmon.config import UiSettings
from kupmon.model import SourceSide


@dataclass(frozen=True, slots=True)
class Signs:
    """Every mark has a sign of its own, so that none needs colour."""

    unread: str = "●"
    star: str = "★"
    new: str = "▲"
    differ: str = "≠"
    times: str = "×"
    ellipsis: str = "…"
    bar: str = "▌"
    thin: str = "▏"
    arrow: str = "▸"
    dot: str = "·"
    dash: str = "–"
    live: str = "●"
    late: str = "◐"
    dead: str = "✖"
    off: str = "○"
    lines: str = "─│┌┐└┘┬┴├┤"
    heavy: str = "━"
    tag: str = "#"
    levels: str = "▁▂▃▅▇"
    """From the lowest score to the highest."""
    below: str = "↓"
    """Stands for the level of what scores too little."""


ASCII = Signs(
    unread="o",
    star="*",
    new="^",
    differ="!",
    times="x",
    ellipsis="~",
    bar=">",
    thin="|",
    arrow=">",
    dot="-",
    dash="-",
    live="+",
    late="~",
    dead="x",
    off="-",
    lines="-|++++++++",
    heavy="=",
    levels="0123456789",
    below="v",
)

SIDES: dict[SourceSide | None, str] = {"ukrainian": "UA", "russian": "RU", "third_party": "3P", None: "??"}
"""Two letters in the timeline; whose outlet it is, not whose truth."""


@dataclass(frozen=True, slots=True)
class Look:
    """How one screen writes what it shows."""

    signs: Signs
    zone: tzinfo
    zone_name: str
    """"Kyiv" for Europe/Kyiv."""

    @classmethod
    def of(cls, settings: UiSettings) -> Look:
        """Take signs and zone from `[ui]`; an unknown zone falls back to UTC."""
        signs = ASCII if settings.ascii else Signs()
        if settings.time_zone == "local":
            return cls(signs, datetime.now(UTC).astimezone().tzinfo or UTC, "local")
        try:
            return cls(
                signs, ZoneInfo(settings.time_zone), settings.time_zone.rpartition("/")[2].replace("_", " ")
            )
        except (ZoneInfoNotFoundError, ValueError):
            return cls(signs, UTC, "UTC")

    def day(self, when: datetime) -> date:
        """The calendar day of a moment."""
        return when.astimezone(self.zone).date()

    def clock(self, when: datetime) -> str:
        """14:05."""
        return f"{when.astimezone(self.zone):%H:%M}"

    def stamp(self, when: datetime, now: datetime) -> str:
        """14:05 for today, else 24 Dec 14:05, with the year where it is another."""
        day = self.day(when)
        if day == self.day(now):
            return self.clock(when)
        return f"{short_day(day, self.day(now))} {self.clock(when)}"

    def full(self, when: datetime) -> str:
        """24 Dec 2025 14:05, for words that leave this screen."""
        day = self.day(when)
        return f"{day.day} {day:%b} {day.year} {self.clock(when)}"

    def heading(self, day: date, today: date) -> str:
        """Friday 26 December, with the year where it is another."""
        year = f" {day.year}" if day.year != today.year else ""
        return f"{day:%A} {day.day} {day:%B}{year}"


def short_day(day: date, today: date) -> str:
    """24 Dec, with the year where it is another."""
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {day:%b}{year}"


def span_of(seconds: float) -> str:
    """A length of time in its largest unit: 40 s, 12 min, 3 h, 2 days."""
    for size, unit in ((86_400, "days"), (3_600, "h"), (60, "min")):
        if seconds >= size * (2 if unit == "days" else 1):
            return f"{int(seconds // size)} {unit}"
    return f"{int(max(seconds, 0))} s"


def number(count: int, one: str, many: str = "") -> str:
    """`1 feed`, `2 feeds`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
