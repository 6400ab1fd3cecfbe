"""What the screen works out before it draws: health, situation, times, links, colours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from invented import FEEDS, NOW
from textual.color import Color

from kupmon.config import Config, UiSettings
from kupmon.events import PollFinished, StoreTrouble
from kupmon.model import FeedState
from kupmon.ui.health import Health, listed, now_is, summed
from kupmon.ui.links import has_browser, openable
from kupmon.ui.look import Look, span_of
from kupmon.ui.panes.empty import reasons
from kupmon.ui.situation import Situation
from kupmon.ui.themes import OWN

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("health", "ago", "expected"),
    [
        ("live", HOUR, "live"),
        ("live", 4 * HOUR, "late"),
        ("late", HOUR, "live"),
        ("failing", HOUR, "failing"),
        ("new", None, "new"),
    ],
)
def test_a_success_that_is_long_ago_makes_a_feed_late(
    health: str, ago: timedelta | None, expected: str
) -> None:
    state = FeedState("u", "n", health, last_success=NOW - ago if ago else None)
    assert now_is(state, FEEDS[0], NOW, 3 * 3600) == expected
    assert now_is(state, FEEDS[4], NOW, 3 * 3600) == "off"


def test_failing_feeds_stand_first_and_the_count_is_right() -> None:
    states = {
        FEEDS[0].url: FeedState(FEEDS[0].url, "a", "live", last_success=NOW - HOUR),
        FEEDS[1].url: FeedState(FEEDS[1].url, "b", "live", last_success=NOW - 9 * HOUR),
        FEEDS[2].url: FeedState(FEEDS[2].url, "c", "failing"),
    }
    found = listed(Config(feeds=FEEDS), states, NOW)
    assert [state.health for _, state in found] == ["failing", "late", "new", "live", "off"]
    assert summed(state for _, state in found) == Health(1, 1, 1, 1, 1, NOW - HOUR)


def test_a_second_trouble_of_a_kind_takes_the_place_of_the_first() -> None:
    situation = Situation().after(StoreTrouble("one")).after(StoreTrouble("two"))
    assert dict(situation.troubles) == {"store": "two"}


@pytest.mark.parametrize(
    ("situation", "health", "headline"),
    [
        (Situation(), Health(), "No feeds yet"),
        (Situation(), Health(new=3), "Nothing is stored yet"),
        (Situation(polling=(1, 3)), Health(new=3), "Asking the feeds: 1 of 3"),
        (Situation(last_round=PollFinished(3, 3, 0, 0, 1)), Health(dead=3), "No feed could be reached"),
        (
            Situation(last_round=PollFinished(3, 1, 9, 0, 1)),
            Health(live=2, dead=1),
            "Nothing about the axis yet",
        ),
    ],
)
def test_an_empty_screen_says_why(situation: Situation, health: Health, headline: str) -> None:
    words = reasons(situation, health, "", sample=False)
    assert words[0] == headline
    assert any("S opens the bundled sample" in line for line in words)
    assert not any("S opens" in line for line in reasons(situation, health, "", sample=True))


@pytest.mark.parametrize("link", ["https://a.example/x?y=1#z", "http://a.example"])
def test_http_and_https_may_be_opened(link: str) -> None:
    assert openable(link)


@pytest.mark.parametrize(
    "link",
    [
        None,
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://a.example/\u202egnp",
        "https://a b.example",
        "https://a.example/\x1b[31m",
        "ftp://a.example",
        "https://[bad",
        "data:text/html,x",
    ],
)
def test_nothing_else_may_be_opened(link: str | None) -> None:
    assert not openable(link)


def test_a_browser_needs_a_window() -> None:
    assert has_browser({"DISPLAY": ":0"}, "linux")
    assert has_browser({}, "darwin")
    assert not has_browser({"TERM": "xterm", "DISPLAY": ""}, "linux")


def test_times_are_told_in_the_zone_of_the_settings() -> None:
    kyiv = Look.of(UiSettings())
    assert (kyiv.zone_name, kyiv.clock(NOW)) == ("Kyiv", "14:09")
    assert kyiv.stamp(NOW - timedelta(days=2), NOW) == "24 Dec 14:09"
    assert kyiv.stamp(NOW - timedelta(days=365), NOW) == "26 Dec 2024 14:09"
    assert kyiv.day(datetime(2025, 12, 25, 22, 30, tzinfo=UTC)) == date(2025, 12, 26)
    assert kyiv.heading(date(2025, 12, 26), date(2025, 12, 27)) == "Friday 26 December"
    assert kyiv.heading(date(2024, 12, 26), date(2025, 12, 27)) == "Thursday 26 December 2024"
    assert Look.of(UiSettings(time_zone="UTC")).clock(NOW) == "12:09"
    assert Look.of(UiSettings(time_zone="No/Where")).zone_name == "UTC"
    assert Look.of(UiSettings(time_zone="local")).zone_name == "local"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-1, "0 s"), (40, "40 s"), (720, "12 min"), (10_800, "3 h"), (100_000, "27 h"), (200_000, "2 days")],
)
def test_lengths_of_time(seconds: float, words: str) -> None:
    assert span_of(seconds) == words


def test_every_color_of_our_themes_can_be_read() -> None:
    for theme in OWN:
        grounds = [Color.parse(getattr(theme, name)) for name in ("background", "surface", "panel")]
        grounds.append(grounds[0].blend(Color.parse(theme.primary), 0.2))  # the chosen row
        for name in ("foreground", "primary", "accent", "success", "warning", "error", "text-muted"):
            color = Color.parse(theme.variables.get(name) or getattr(theme, name))
            for ground in grounds:
                assert contrast(color, ground) >= 4.5, (theme.name, name, ground.hex, contrast(color, ground))


def contrast(one: Color, other: Color) -> float:
    """Contrast by WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: Color) -> float:
    parts = [part / 255 for part in color.rgb]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
