"""Every setting with its default; the source of `kupmon config` and of the checks on feeds.toml.

Durations are seconds here and text such as "10m" in the file; sizes are bytes here, "8MB" there.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kupmon.model import Feed, Kind, Language


@dataclass(frozen=True, slots=True)
class PollSettings:
    """`[poll]`: how feeds and pages are asked, and every bound on what they may send."""

    interval_s: float = 600.0
    """Between two polls of a feed; at least 60."""
    timeout_s: float = 20.0
    """For one request in all, redirects included."""
    connect_timeout_s: float = 10.0
    at_once: int = 16
    """Requests under way at a time."""
    per_site: int = 1
    """Requests under way at a time to one site; 0: no limit."""
    pause_per_site_s: float = 2.0
    """Between two requests to one site."""
    max_bytes: int = 8_000_000
    """On the wire."""
    max_unpacked: int = 24_000_000
    max_redirects: int = 8
    parse_timeout_s: float = 12.0
    """For one feed, in a process that is ended when it takes longer."""
    max_entries: int = 2_000
    """Newest entries of one feed that are looked at."""
    max_body: int = 200_000
    """Characters of one article."""
    keep_s: float = 90 * 86_400.0
    """Articles older than this are forgotten, starred ones never; 0: keep all."""
    late_s: float = 3 * 3_600.0
    """A feed whose last success is older than this is late, and so is the screen."""
    articles: Literal["never", "relevant", "always"] = "relevant"
    """Whose full page is fetched."""
    user_agent: str | None = None
    """`None`: kupmon, its version and its address."""
    proxy: str | None = None


@dataclass(frozen=True, slots=True)
class AxisRules:
    """`[axis]`: what counts as news about the axis, beside the built-in gazetteer."""

    name: str = "Kupyansk axis"
    min_score: float = 0.5
    """0 to 1; items that score less are not shown."""
    show_below: Literal["hidden", "dimmed"] = "hidden"
    languages: tuple[Language, ...] = ("en", "uk", "ru")
    places: tuple[str, ...] = ()
    """Enough alone. A star stands for any ending; apostrophes and case do not matter."""
    nearby: tuple[str, ...] = ()
    """Count with a word of the war or with another place."""
    keywords: tuple[str, ...] = ()
    """Raise the score, never enough alone."""
    exclude: tuple[str, ...] = ()
    """An item with one of these is dropped."""


@dataclass(frozen=True, slots=True)
class UiSettings:
    """`[ui]`: the screen."""

    language: Language = "en"
    theme: str = "kupmon-dark"
    time_zone: str = "Europe/Kyiv"
    """An IANA name, or "local"."""
    ascii: bool = False
    group_same_story: bool = True
    keys: tuple[tuple[str, str], ...] = ()
    """Command id and its keys, as Textual's keymap takes them."""


@dataclass(frozen=True, slots=True)
class Alerts:
    """`[alerts]`: what makes a noise."""

    enabled: bool = False
    min_score: float = 0.7
    kinds: tuple[Kind, ...] = ()
    """Empty: all."""
    sides_disagree: bool = True
    how: tuple[Literal["bell", "desktop", "command"], ...] = ("bell",)
    command: tuple[str, ...] = ()
    """Program and arguments; never run by a shell."""
    quiet: str = ""
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
