"""Nothing that comes from outside is parsed, pressed or sent to the terminal raw."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from invented import NOW, complete, fill, item
from screenly import press, ready, text_of, until

from kupmon.config import Config
from kupmon.model import Attribution, Fact, Feed, FeedState, Passage, Span
from kupmon.store import open_store
from kupmon.ui.app import KupmonApp
from kupmon.ui.screens.feeds import FeedsScreen
from kupmon.ui.screens.link import LinkScreen

SEEN = "[@click=app.quit]press[/] [/] [red]r[/red] [bold"
"""What a reader must see as it is written."""
EVIL = SEEN + " \x1b]0;t\x07\x1b[31m\x9b31m \u202egnp.exe\u2066 $x [[a]]"
FEED = Feed(f"https://evil.example/{'a' * 30}", EVIL, "en", None, "independent", tags=(EVIL,))
SIZES = [(130, 40), (90, 40), (60, 40)]


@pytest.fixture
def hostile(tmp_path: Path) -> Iterator[KupmonApp]:
    """A screen on one article that is hostile wherever it can be."""
    store = open_store(tmp_path / "hostile.db", clock=lambda: NOW)
    entry = item(FEED, "e1", EVIL, NOW - timedelta(hours=1), link="https://evil.example/[@click=app.quit]x")
    (number,) = fill(store, FEED, [entry])
    body = f"{EVIL}\n\n{EVIL}"
    fact = Fact(
        "control", Span(0, 20), EVIL, places=("[/]",), attribution=Attribution(EVIL, "russian"), quote=EVIL
    )
    complete(store, number, entry, body, facts=[fact], passage=Passage((Span(0, len(body)),)))
    store.tag([number], add=["[red]tag[/]"])
    store.notice = EVIL
    state = FeedState(FEED.url, FEED.name, "failing", error=EVIL, http_status=500, last_try=NOW)
    store.save_polled(state, [])
    yield KupmonApp(Config(feeds=(FEED,)), store, clock=lambda: NOW)
    store.close()


def assert_harmless(app: KupmonApp) -> None:
    strips = app.screen._compositor.render_strips()
    for strip in strips:
        for segment in strip:
            assert not [sign for sign in segment.text if unicodedata.category(sign) == "Cc"]
            assert "\u202e" not in segment.text
            assert "\u2066" not in segment.text
            if segment.style and segment.style.meta:
                assert not {"@click", "@mouse.down"} & set(segment.style.meta)


@pytest.mark.parametrize("size", SIZES)
async def test_every_pane_shows_hostile_words_as_words(hostile: KupmonApp, size: tuple[int, int]) -> None:
    async with hostile.run_test(size=size) as pilot:
        await ready(pilot)
        assert "[@click=app.quit]press" in text_of(hostile)
        for key in ("1", "2", "3"):
            await press(pilot, key)
            assert "[@click=app.quit]press" in text_of(hostile)
            assert_harmless(hostile)
        await press(pilot, "m", "s", "y")
        assert_harmless(hostile)
        assert hostile.is_running


async def test_the_notice_bar_shows_hostile_words_as_words(hostile: KupmonApp) -> None:
    async with hostile.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await until(pilot, lambda: f"! {SEEN}" in text_of(hostile))
        assert_harmless(hostile)


async def test_clicking_on_hostile_words_does_nothing_of_theirs(hostile: KupmonApp) -> None:
    async with hostile.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        for pane in ("#timeline", "#article", "#facts"):
            await pilot.click(pane, offset=(5, 3))
            await pilot.click(pane, offset=(5, 3))
        assert hostile.is_running
        assert hostile.screen is hostile.main


async def test_the_feeds_screen_shows_hostile_words_as_words(hostile: KupmonApp) -> None:
    async with hostile.run_test(size=(160, 30)) as pilot:
        await ready(pilot)
        await pilot.press("e")
        assert isinstance(hostile.screen, FeedsScreen)
        await until(pilot, lambda: f"HTTP 500: {SEEN}" in text_of(hostile))
        assert_harmless(hostile)


async def test_toasts_show_hostile_words_as_words(hostile: KupmonApp) -> None:
    async with hostile.run_test(size=(130, 40), notifications=True) as pilot:
        await ready(pilot)
        await press(pilot, "y")
        await until(
            pilot,
            lambda: "Copied: https://evil.example/[@click=app.quit]x" in " ".join(text_of(hostile).split()),
        )
        assert_harmless(hostile)


async def test_the_link_screen_shows_the_address_as_it_is(hostile: KupmonApp) -> None:
    async with hostile.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await pilot.press("o")
        await until(pilot, lambda: isinstance(hostile.screen, LinkScreen))
        assert "https://evil.example/[@click=app.quit]x" in text_of(hostile)
        assert_harmless(hostile)


@pytest.mark.parametrize("topic", ["f", "slash"])
async def test_a_hostile_query_is_only_a_query(hostile: KupmonApp, topic: str) -> None:
    async with hostile.run_test(size=(130, 40), notifications=True) as pilot:
        await ready(pilot)
        await pilot.press(topic, *"[/] [@click=app.quit]x", "enter")
        await until(pilot, lambda: "There is no word here to look for." in text_of(hostile))
        assert_harmless(hostile)
        await pilot.press("escape", topic, *"[@click=app.quit]x", "enter")
        await until(pilot, lambda: not hostile.main.finder.is_open)
        await pilot.pause()
        assert hostile.is_running
        assert_harmless(hostile)


async def test_a_hostile_theme_name_falls_back(hostile: KupmonApp) -> None:
    config = hostile.config
    app = KupmonApp(replace(config, ui=replace(config.ui, theme=EVIL)), hostile._store, clock=lambda: NOW)
    async with app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await until(pilot, lambda: f"a theme named {SEEN}" in text_of(app))
        assert app.theme == "kupmon-dark"
