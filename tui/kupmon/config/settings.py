"""Every setting with its default, its kind and its bounds; `kupmon config` and all checks come from here.

A field is a key of feeds.toml: `interval_s` is `interval` there. Durations are seconds here and text such as
"10m" in the file; sizes are bytes here, "8MB" there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from kupmon.config.addresses import Proxy
from kupmon.config.kinds import Bytes, Fraction, Seconds, Token, Whole
from kupmon.config.words import Hours, KeyMap, TimeZone, Words
from kupmon.model import Feed, Kind, Language

MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0


@dataclass(frozen=True, slots=True)
class PollSettings:
    """`[poll]`: how feeds and pages are asked, and every bound on what they may send."""

    interval_s: Annotated[float, Seconds(MINUTE, 30 * DAY)] = 600.0
    """Between two polls of a feed; at least 60."""
    timeout_s: Annotated[float, Seconds(0.1, 10 * MINUTE)] = 20.0
    """For one request in all, redirects included."""
    connect_timeout_s: Annotated[float, Seconds(0.1, 10 * MINUTE)] = 10.0
    at_once: Annotated[int, Whole(1, 256)] = 16
    """Requests under way at a time."""
    per_site: Annotated[int, Whole(0, 256)] = 1
    """Requests under way at a time to one site; 0: no limit."""
    pause_per_site_s: Annotated[float, Seconds(0, HOUR)] = 2.0
    """Between two requests to one site."""
    max_bytes: Annotated[int, Bytes(1_000, 1_000_000_000)] = 8_000_000
    """On the wire."""
    max_unpacked: Annotated[int, Bytes(1_000, 1_000_000_000)] = 24_000_000
    max_redirects: Annotated[int, Whole(0, 20)] = 8
    parse_timeout_s: Annotated[float, Seconds(0.1, 10 * MINUTE)] = 12.0
    """For one feed, in a process that is ended when it takes longer."""
    max_entries: Annotated[int, Whole(1, 100_000)] = 2_000
    """Newest entries of one feed that are looked at."""
    max_body: Annotated[int, Whole(1_000, 5_000_000)] = 200_000
    """Characters of one article."""
    keep_s: Annotated[float, Seconds(DAY, 36_500 * DAY, or_zero=True)] = 90 * DAY
    """Articles that came longer ago are forgotten, starred ones never; 0: keep all.

    Less than a day is refused: "3m" for three months would empty the store.
    """
    late_s: Annotated[float, Seconds(MINUTE, 365 * DAY)] = 3 * HOUR
    """A feed whose last success is older than this is late, and so is the screen."""
    articles: Literal["never", "relevant", "always"] = "relevant"
    """Whose full page is fetched."""
    user_agent: Annotated[str | None, Token()] = None
    """`None`: kupmon, its version and its address."""
    proxy: Annotated[str | None, Proxy()] = None


@dataclass(frozen=True, slots=True)
class AxisRules:
    """`[axis]`: what counts as news about the axis, beside the built-in gazetteer."""

    name: str = "Kupyansk axis"
    min_score: Annotated[float, Fraction()] = 0.5
    """0 to 1; items that score less are not shown."""
    show_below: Literal["hidden", "dimmed"] = "hidden"
    languages: tuple[Language, ...] = ("en", "uk", "ru")
    places: Annotated[tuple[str, ...], Words()] = ()
    """Enough alone. A star stands for any ending; apostrophes and case do not matter."""
    nearby: Annotated[tuple[str, ...], Words()] = ()
    """Count with a word of the war or with another place."""
    keywords: Annotated[tuple[str, ...], Words()] = ()
    """Raise the score, never enough alone."""
    exclude: Annotated[tuple[str, ...], Words()] = ()
    """An item with one of these is dropped."""


@dataclass(frozen=True, slots=True)
class UiSettings:
    """`[ui]`: the screen."""

    language: Language = "en"
    theme: str = "kupmon-dark"
    time_zone: Annotated[str, TimeZone()] = "Europe/Kyiv"
    """An IANA name, or "local"."""
    ascii: bool = False
    group_same_story: bool = True
    keys: Annotated[tuple[tuple[str, str], ...], KeyMap()] = ()
    """Command id and its keys, as Textual's keymap takes them."""


@dataclass(frozen=True, slots=True)
class Alerts:
    """`[alerts]`: what makes a noise."""

    enabled: bool = False
    min_score: Annotated[float, Fraction()] = 0.7
    kinds: tuple[Kind, ...] = ()
    """Empty: all."""
    places: Annotated[tuple[str, ...], Words()] = ()
    """In any spelling; empty: all."""
    sides_disagree: bool = True
    """Ring whatever the kinds and places, where other voices say otherwise."""
    how: tuple[Literal["bell", "desktop", "command"], ...] = ("bell",)
    command: tuple[str, ...] = ()
    """Program and arguments, in which {title}, {text} and {link} are filled in; never run by a shell."""
    quiet: Annotated[str, Hours()] = ""
    """"23:00-07:00" in `ui.time_zone`, or empty."""


@dataclass(frozen=True, slots=True)
class Config:
    """One feeds.toml, checked."""

    path: Path | None = None
    """`None`: built in."""
    poll: PollSettings = PollSettings()
    axis: AxisRules = AxisRules()
    ui: UiSettings = UiSettings()
    alerts: Alerts = Alerts()
    views: tuple[tuple[str, str], ...] = ()
    """Name and query of each saved view, in the order of the file."""
    feeds: tuple[Feed, ...] = ()
    origins: tuple[tuple[str, int], ...] = field(default=(), compare=False, repr=False)
    """Dotted key and line of everything the file sets."""
    seen: tuple[int, int, int] | None = field(default=None, compare=False, repr=False)
    """What `glance` told of the file just before it was read."""
