"""Signs and times as the screen writes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kupmon.config import UiSettings
from kupmon.model import SourceSide
from kupmon.ui.messages import later, tr, trn


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
    arrows: bool = True
    """Whether keys with arrows are written with them."""


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
    arrows=False,
)
ZONES = (later("Kyiv"), later("local"))
ARROWS = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right"}

SIDES: dict[SourceSide | None, str] = {"ukrainian": "UA", "russian": "RU", "third_party": "3P", None: "??"}
"""Two letters in the timeline; whose outlet it is, not whose truth."""

DAY_S, HOUR_S, MINUTE_S = 86_400, 3_600, 60
WEEKDAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)
MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May "),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)
"""As they stand after the number of a day; the blank tells May from its short form."""
SHORT_MONTHS = (
    later("Jan"),
    later("Feb"),
    later("Mar"),
    later("Apr"),
    later("May"),
    later("Jun"),
    later("Jul"),
    later("Aug"),
    later("Sep"),
    later("Oct"),
    later("Nov"),
    later("Dec"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """How one screen writes what it shows."""

    signs: Signs
    zone: tzinfo
    zone_name: str
    """"Kyiv" for Europe/Kyiv."""
    zone_id: str
    """As `[ui] time_zone` would have it."""

    @classmethod
    def of(cls, settings: UiSettings) -> Look:
        """Take signs and zone from `[ui]`; an unknown zone falls back to UTC."""
        return cls(ASCII if settings.ascii else Signs(), UTC, "UTC", "UTC").in_zone(settings.time_zone)

    def in_zone(self, zone_id: str) -> Look:
        """The same by the clock of an IANA zone, or "local"; an unknown one falls back to UTC."""
        if zone_id == "local":
            here = datetime.now(UTC).astimezone().tzinfo or UTC
            return replace(self, zone=here, zone_name="local", zone_id=zone_id)
        try:
            zone: tzinfo = ZoneInfo(zone_id)
        except (ZoneInfoNotFoundError, ValueError):
            return replace(self, zone=UTC, zone_name="UTC", zone_id="UTC")
        return replace(
            self, zone=zone, zone_name=zone_id.rpartition("/")[2].replace("_", " "), zone_id=zone_id
        )

    def next_zone(self, setting: str) -> str:
        """The zone that follows this one: that of the settings, Kyiv's, UTC, the machine's own."""
        zones = list(dict.fromkeys((setting, "Europe/Kyiv", "UTC", "local")))
        return zones[(zones.index(self.zone_id) + 1) % len(zones)] if self.zone_id in zones else setting

    def typed(self, keys: str) -> str:
        """Keys as this screen can write them."""
        if self.signs.arrows:
            return keys
        return "".join(ARROWS.get(sign, sign) for sign in keys)

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
        return f"{day.day} {tr(SHORT_MONTHS[day.month - 1])} {day.year} {self.clock(when)}"

    def heading(self, day: date, today: date) -> str:
        """Friday 26 December, with the year where it is another."""
        words = tr("{weekday} {day} {month}").format(
            weekday=tr(WEEKDAYS[day.weekday()]), day=day.day, month=tr(MONTHS[day.month - 1]).strip()
        )
        return f"{words} {day.year}" if day.year != today.year else words


def short_day(day: date, today: date) -> str:
    """24 Dec, with the year where it is another."""
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {tr(SHORT_MONTHS[day.month - 1])}{year}"


def span_of(seconds: float) -> str:
    """A length of time in its largest unit: 40 s, 12 min, 3 h, 2 days."""
    if seconds >= 2 * DAY_S:
        return trn("{n} day", "{n} days", int(seconds // DAY_S))
    if seconds >= HOUR_S:
        return tr("{n} h").format(n=int(seconds // HOUR_S))
    if seconds >= MINUTE_S:
        return tr("{n} min").format(n=int(seconds // MINUTE_S))
    return tr("{n} s").format(n=int(max(seconds, 0)))
