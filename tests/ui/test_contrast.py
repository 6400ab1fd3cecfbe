"""Everything that is written can be read: WCAG AA, measured on what is drawn, in both own themes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from invented import FEEDS, NOW
from rich.color import Color
from screenly import ready, text_of, until
from test_across_snapshots import brief, disagreements, kupyansk, overview, places
from textual.app import App
from textual.pilot import Pilot

from kupmon.config import Config
from kupmon.model import FeedState
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.themes import OWN

LEAST = 4.5
"""WCAG 2.1, success criterion 1.4.3, for text of usual size."""
FEW = 3
"""Runs of text that even a short question has."""


def luminance(color: Color) -> float:
    parts = [part / 255 for part in color.get_truecolor()]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def is_written(text: str) -> bool:
    """Whether it is letters or digits; lines of a frame and bars are no text."""
    return any(unicodedata.category(sign)[0] in "LN" for sign in text)


def written(app: App) -> Iterator[tuple[str, float]]:
    """What is written on the screen, or in the dialog above it, and with how much contrast."""
    dialog = next(iter(app.screen.query(".dialog")), None)
    for y, strip in enumerate(app.screen._compositor.render_strips()):
        x = 0
        for segment in strip:
            style, start, x = segment.style, x, x + segment.cell_length
            if style is None or not style.color or not style.bgcolor or not is_written(segment.text):
                continue
            if dialog is not None and not dialog.region.contains(start, y):
                continue
            ink, ground = (style.bgcolor, style.color) if style.reverse else (style.color, style.bgcolor)
            yield segment.text, round(contrast(ink, ground), 2)


async def looked_at(pilot: Pilot, *keys: str, shows: str) -> None:
    """Press keys, wait for words, and read everything."""
    await pilot.press(*keys)
    await until(pilot, lambda: shows in text_of(pilot.app))
    for line in pilot.app.screen.query("Input"):
        line.cursor_blink = False
    found = list(written(pilot.app))
    assert len(found) > FEW
    assert [each for each in found if each[1] < LEAST] == []


@pytest.fixture(params=[theme.name for theme in OWN])
def dressed(request: pytest.FixtureRequest, store: Store, config: Config) -> KupmonApp:
    """The screen with news since the last look, a failing feed and marks, in one of the two themes."""
    store.set_last_look(NOW - timedelta(hours=1))
    first, second = store.ids()[:2]
    store.mark([first], starred=True)
    store.mark([second], read=True)
    store.tag([first], add=["sample"])
    state = FeedState(FEEDS[2].url, FEEDS[2].name, "failing", error="It is busy.", last_try=NOW)
    store.save_polled(state, [])
    ui = replace(config.ui, theme=request.param)
    return KupmonApp(replace(config, ui=ui), store, clock=lambda: NOW)


async def test_reading_can_be_read(dressed: KupmonApp) -> None:
    async with dressed.run_test(size=(120, 40), notifications=True) as pilot:
        await ready(pilot)
        await looked_at(pilot, "3", "j", shows="CONTROL")
        await looked_at(pilot, "2", "}", shows="Article")
        await looked_at(pilot, "1", "slash", *"troops", "enter", shows="1 of 1")
        await looked_at(pilot, "escape", "f", shows="Filter")
        await looked_at(pilot, *"sied:x", "enter", shows="Did you mean")
        await looked_at(pilot, "escape", "o", shows="https://herald.example/h1")
        await looked_at(pilot, "escape", "M", shows="as read?")
        await looked_at(pilot, "escape", "x", shows="Save or pipe")
        await looked_at(pilot, "escape", "e", shows="It is busy.")
        await looked_at(pilot, "escape", "w", shows="THROWN AWAY")
        await looked_at(pilot, "escape", "?", shows="Moving about")


@pytest.mark.parametrize(
    ("make", "shows"),
    [
        (overview, "SETTLEMENTS"),
        (disagreements, "Ukrainian side"),
        (kupyansk, "WHO HOLDS IT"),
        (places, "contested by claims"),
        (brief, "CONTROL AND MOVEMENT"),
    ],
)
async def test_what_looks_across_articles_can_be_read(dressed: KupmonApp, make, shows: str) -> None:
    async with dressed.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await dressed.push_screen(make(dressed.desk))
        await looked_at(pilot, shows=shows)
        await looked_at(pilot, "down", "tab", shows=shows)
