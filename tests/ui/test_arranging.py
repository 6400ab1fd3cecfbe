"""The reader arranges the screen: sizes of panes, one line an item, what scores too little."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from invented import FEEDS, NOW, fill, item
from rich.cells import cell_len
from screenly import press, ready, shown_id, text_of, until, words_of

from kupmon.config import AxisRules, Config
from kupmon.model import FeedState, Relevance
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.arrangement import Arrangement

WIDE = (130, 34)


def again(store: Store, config: Config) -> KupmonApp:
    return KupmonApp(config, store, clock=lambda: NOW)


def throw_away(store: Store) -> None:
    """Store an item that scores too little."""
    thrown = item(FEEDS[3], "t1", "Sample: news of another sector", NOW - timedelta(hours=1))
    state = FeedState(FEEDS[3].url, FEEDS[3].name, "live", last_success=NOW)
    store.save_polled(state, [(thrown, Relevance(0.2, relevant=False))])


def widths(app: KupmonApp) -> tuple[int, int]:
    return app.main.query_one("#news").size.width, app.main.query_one("#facts").size.width


def corners(app: KupmonApp) -> tuple[int, int]:
    """Where the first rule between panes begins and ends."""
    lines = text_of(app).splitlines()
    return lines[1].index("┬"), lines[-2].index("┴")


@pytest.mark.parametrize(("larger", "smaller"), [("greater_than_sign", "less_than_sign"), ("Ю", "Б")])
async def test_panes_get_larger_and_smaller(app: KupmonApp, larger: str, smaller: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        news, facts = widths(app)
        await press(pilot, larger)
        await until(pilot, lambda: widths(app)[0] > news)
        await press(pilot, smaller)
        await until(pilot, lambda: widths(app)[0] == news)
        await press(pilot, "2", smaller)
        await until(pilot, lambda: widths(app)[1] > facts)
        await until(pilot, lambda: corners(app) == (news + 1, news + 1))  # the frame follows the panes


async def test_sizes_and_density_return_on_the_next_start(store: Store, config: Config) -> None:
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "greater_than_sign", "C")
        await until(pilot, lambda: app.main.news.timeline.entry_height == 1)
        left = widths(app)
        await pilot.press("q")
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: widths(app) == left)
        assert app.main.news.timeline.entry_height == 1


async def test_where_one_pane_has_the_screen_there_is_nothing_to_resize(app: KupmonApp) -> None:
    async with app.run_test(size=(60, 20), notifications=True) as pilot:
        await ready(pilot)
        await press(pilot, "greater_than_sign")
        await until(pilot, lambda: "One pane has the whole" in words_of(app))


async def test_zoom_takes_the_whole_screen_from_resized_panes(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "greater_than_sign", "Z")
        await until(pilot, lambda: widths(app)[0] >= 127)
        await press(pilot, "Z")
        await until(pilot, lambda: widths(app)[0] < 60)


@pytest.mark.parametrize("key", ["C", "С"])
async def test_one_line_an_item(app: KupmonApp, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "j", "j")
        number = shown_id(pilot)
        await press(pilot, key)
        await until(pilot, lambda: "● 09:09 Зразок: ранкове" in text_of(app))
        assert shown_id(pilot) == number
        await press(pilot, key)
        await until(pilot, lambda: "│▌09:09 Зразковий" in text_of(app))


@pytest.mark.parametrize("key", ["D", "В"])
async def test_what_scores_too_little_comes_on_request(app: KupmonApp, store: Store, key: str) -> None:
    throw_away(store)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        assert "another sector" not in text_of(app)
        await press(pilot, key)
        await until(pilot, lambda: "● Sample: news of another sector" in text_of(app))
        shown = next(line for line in text_of(app).splitlines() if line.startswith("│ 13:09 Sample Observer"))
        assert "3P ↓" in shown, "a sign of its own, not colour alone"
        await press(pilot, key)
        await until(pilot, lambda: "another sector" not in text_of(app))


async def test_the_settings_may_ask_for_it(store: Store) -> None:
    throw_away(store)
    app = again(store, Config(feeds=FEEDS, axis=AxisRules(show_below="dimmed")))
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "news of another sector" in text_of(app))


async def test_a_line_stands_where_the_reader_left_off(store: Store, config: Config) -> None:
    store.set_last_look(NOW - timedelta(hours=4))
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        lines = [line[1:40].strip("│ ") for line in text_of(app).splitlines()]
        at = lines.index("── ▲ since 10:09, your last look")
        assert lines[at - 2].startswith("11:09 Образец")
        assert lines[at + 1].startswith("09:09 Зразковий")


def test_a_state_that_makes_no_sense_gives_the_usual_arrangement() -> None:
    nonsense = {"compact": "yes", "wide": [1, "x"], "middle": 7}
    assert Arrangement.of(nonsense) == Arrangement()
    assert Arrangement.of({"wide": [-5, 900]}).wide == (18, 70)
    once = Arrangement().resized("wide", "timeline", 1).resized("middle", "article", 1)
    assert Arrangement.of(once.state()) == once


@pytest.mark.parametrize("keys", [(), ("C",)], ids=["two-lines", "compact"])
@pytest.mark.parametrize("size", [(60, 20), (80, 24), (100, 30), (120, 40), (200, 50)])
async def test_columns_stay_straight_whatever_is_written_in_them(
    store: Store, config: Config, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    strange = (
        "東京の見出しは長い" * 20,
        "عينة طويلة " * 30,
        "\U0001f4f0 zal\u0301go\u0301\u0302 " * 30,
        "x" * 400,
    )
    items = [
        item(FEEDS[1], f"w{n}", words, NOW - timedelta(minutes=n), outlet=words[:80])
        for n, words in enumerate(strange)
    ]
    fill(store, FEEDS[1], items)
    app = again(store, config)
    async with app.run_test(size=size) as pilot:
        await ready(pilot)
        await press(pilot, *keys, "j", "j")
        lines = text_of(app).splitlines()
        assert {cell_len(line) for line in lines} == {size[0]}
        frame = [at for at, sign in enumerate(lines[1]) if sign in "┌┬"]
        for line in lines[2:-2]:
            cells = [character for character in line for _ in range(cell_len(character))]
            assert all(cells[at] in "│├" for at in frame), line
        cut_rows = [line for line in lines if "xxxx" in line[: frame[1] if len(frame) > 1 else None]]
        assert cut_rows
        assert all("…" in line for line in cut_rows)


@pytest.mark.parametrize("key", ["W", "Ц"])
async def test_another_clock_is_told_by_everywhere_and_returns(
    store: Store, config: Config, key: str
) -> None:
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        assert "published 13:59" in words_of(app)
        await press(pilot, key)
        await until(pilot, lambda: "published 11:59" in words_of(app))
        await until(pilot, lambda: "11:59 Sample Herald" in text_of(app))
        assert "UTC" in text_of(app).splitlines()[0]
        await pilot.press("q")
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "11:59 Sample Herald" in text_of(app))
        await until(pilot, lambda: "UTC" in text_of(app).splitlines()[0])
        for _ in range(2):
            await press(pilot, key)
        await until(pilot, lambda: "published 13:59" in words_of(app))
        await pilot.press("q")
    app = again(store, replace(config, ui=replace(config.ui, time_zone="Asia/Tokyo")))
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "20:59 Sample Herald" in text_of(app))


@pytest.mark.parametrize("key", ["I", "Ш"])
async def test_a_theme_chosen_on_the_screen_returns_until_the_settings_ask_for_another(
    store: Store, config: Config, key: str
) -> None:
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        before = app.theme
        await press(pilot, key)
        await until(pilot, lambda: app.theme != before)
        assert {before, app.theme} == {"kupmon-dark", "kupmon-light"}
        await pilot.press("q")
    chosen = app.theme
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: app.theme == chosen)
        await pilot.press("q")
    app = again(store, replace(config, ui=replace(config.ui, theme="nord")))
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: app.theme == "nord")


async def test_every_theme_is_found_in_the_palette(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "colon", *"theme nord")
        await until(pilot, lambda: "Theme: nord" in text_of(app))
        await press(pilot, "enter", "enter")
        await until(pilot, lambda: app.theme == "nord")


async def test_a_closed_terminal_loses_nothing_of_how_the_screen_was(store: Store, config: Config) -> None:
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "j", "C", "I")
        app.main.tick()
        await until(pilot, lambda: store.ui_state().get("chosen") == shown_id(pilot))
        assert store.ui_state()["compact"] is True
        assert store.ui_state()["theme"]["chosen"] == app.theme
