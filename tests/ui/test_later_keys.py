"""Keys for those who read every day: only what is new, why, tags, zoom, editor, and where one left off."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from invented import FEEDS, NOW, item
from screenly import press, ready, shown_id, text_of, until, words_of

from kupmon.config import Config
from kupmon.model import FeedState, Reason, Relevance
from kupmon.store import Store
from kupmon.store.query import parse
from kupmon.ui.app import KupmonApp
from kupmon.ui.editing import edited
from kupmon.ui.screens.why import WhyScreen

WIDE = (130, 34)


def again(store: Store, config: Config) -> KupmonApp:
    return KupmonApp(config, store, clock=lambda: NOW)


@pytest.mark.parametrize("key", ["a", "ф"])
async def test_only_what_is_new(app: KupmonApp, store: Store, key: str) -> None:
    store.set_last_look(NOW - timedelta(hours=1))
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press(key)
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 6)
        await pilot.press(key)
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 7)


async def test_the_next_start_takes_up_where_one_left(app: KupmonApp, store: Store, config: Config) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "j", "j", "j")
        left = shown_id(pilot)
        await pilot.press("q")
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        assert app.main.news.query_text == ""
        assert shown_id(pilot) == left
        await pilot.press("f", *"lang:en", "enter")
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 4)
        await app.action_quit()
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 4)
        assert shown_id(pilot) == left
        assert "4 of lang:en" in text_of(app)


async def test_a_state_that_makes_no_sense_is_passed_over(store: Store, config: Config) -> None:
    store.save_ui_state({"chosen": "x", "filter": "((("})
    app = again(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        assert len(app.main.news.timeline.ladder.ids) == 7


@pytest.mark.parametrize("key", ["Y", "Н"])
async def test_copying_a_fact_with_its_source(app: KupmonApp, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "3", "j", key)
        assert app.clipboard == (
            "5 assaults repelled. — General Staff (UA), reported by Sample Herald, "
            "26 Dec 2025 13:59 Kyiv. https://herald.example/h1"
        )


@pytest.mark.parametrize("key", ["Z", "Я"])
async def test_zoom(app: KupmonApp, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "2", key)
        await until(pilot, lambda: "13:59 Sample Herald" not in text_of(app))
        assert "Sample Herald · UA · independent" in text_of(app)
        await press(pilot, "escape")
        await until(pilot, lambda: "13:59 Sample Herald" in text_of(app))
        assert app.main.active == "article"


@pytest.mark.parametrize("key", ["t", "е"])
async def test_tags(app: KupmonApp, store: Store, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        number = shown_id(pilot)
        await pilot.press(key, *"civil supply", "enter")
        await until(pilot, lambda: store.rows([number])[0].tags == ("civil", "supply"))
        await until(pilot, lambda: "tags: civil, supply" in text_of(app))
        await pilot.press(key)
        await until(pilot, lambda: "Tags (civil supply)" in text_of(app))
        await pilot.press(*"-civil", "enter")
        await until(pilot, lambda: store.rows([number])[0].tags == ("supply",))
        await pilot.press("z")
        await until(pilot, lambda: store.rows([number])[0].tags == ("civil", "supply"))
        await pilot.press(key, "escape")
        assert not app.main.asker.is_open
        assert app.main.pane.has_focus


@pytest.mark.parametrize("key", ["w", "ц"])
async def test_why(app: KupmonApp, store: Store, key: str) -> None:
    away = Relevance(0.2, relevant=False, reasons=(Reason("Another sector is named", -0.3, "Покровськ"),))
    thrown = item(FEEDS[3], "t1", "Sample: news of another sector", NOW)
    state = FeedState(FEEDS[3].url, FEEDS[3].name, "live", last_success=NOW)
    store.save_polled(state, [(thrown, away)])
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press(key)
        assert isinstance(app.screen, WhyScreen)
        await until(pilot, lambda: "0.20  Sample Observer: Sample: news of another sector" in text_of(app))
        assert "Scores 0.82 of 1; 0.50 is needed" in text_of(app)
        assert "+0.60   Kupiansk named in the title  “Kupiansk”" in text_of(app)
        assert "-0.30   Another sector is named  “Покровськ”" in text_of(app)
        await pilot.press("y")
        assert app.clipboard == "https://observer.example/t1"
        await pilot.press("q")
        assert app.screen is app.main


@pytest.mark.parametrize("key", ["+", "plus"])
async def test_a_thrown_away_item_is_kept_with_one_key(app: KupmonApp, store: Store, key: str) -> None:
    numbers = throw_away(store, 2)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("w")
        await until(pilot, lambda: "news of another sector 1" in text_of(app))
        await pilot.press("j", key)
        await until(pilot, lambda: "news of another sector 0" not in text_of(app))
        assert store.rows([numbers[0]])[0].relevant
        assert "news of another sector 1" in text_of(app)
        await pilot.press("q")
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 8)


async def test_what_was_kept_is_thrown_away_again_from_either_screen(app: KupmonApp, store: Store) -> None:
    numbers = throw_away(store, 2)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        ids = app.main.news.timeline.ladder
        await pilot.press("w")
        await until(pilot, lambda: "news of another sector 1" in text_of(app))
        await pilot.press("plus")
        await until(pilot, lambda: store.rows([numbers[1]])[0].relevant)
        await pilot.press("z")
        await until(pilot, lambda: app.screen.page.chosen == str(numbers[1]))
        assert not store.rows([numbers[1]])[0].relevant
        await pilot.press("plus")
        await until(pilot, lambda: store.rows([numbers[1]])[0].relevant)
        await pilot.press("q")
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == len(ids.ids) + 1)
        await pilot.press("z")
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == len(ids.ids))
        assert not any(row.relevant for row in store.rows(numbers))


async def test_a_word_still_being_typed_is_no_mistake_yet(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("f", *"(side:rus")
        await until(pilot, lambda: "(side:rus" in text_of(app))
        assert "Did you mean" not in text_of(app)
        assert "bracket" not in text_of(app)
        await pilot.press("space", "x")
        await until(pilot, lambda: "Did you mean “russian”?" in text_of(app))


async def test_a_dimmed_item_is_kept_from_the_timeline(app: KupmonApp, store: Store) -> None:
    (number,) = throw_away(store, 1)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("D")
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 8)
        await press(pilot, "g")
        assert shown_id(pilot) == number
        await pilot.press("+")
        await until(pilot, lambda: store.rows([number])[0].relevant)
        await until(pilot, lambda: app.main.row and app.main.row.relevant)


def throw_away(store: Store, count: int) -> list[int]:
    """Store items that score too little, newest last."""
    away = Relevance(0.2, relevant=False)
    items = [
        item(FEEDS[3], f"t{n}", f"Sample: news of another sector {n}", NOW + timedelta(seconds=n - count))
        for n in range(count)
    ]
    state = FeedState(FEEDS[3].url, FEEDS[3].name, "live", last_success=NOW)
    return list(store.save_polled(state, [(entry, away) for entry in items]).new)


def test_the_editor_opens_at_the_line_where_it_can(tmp_path: Path) -> None:
    path = tmp_path / "feeds.toml"
    for name, arguments in (
        ("vim", f"+7 {path}"),
        ("code", f"--goto {path}:7"),
        ("hx", f"{path}:7"),
        ("unknown", f"{path}"),
    ):
        editor = tmp_path / name
        editor.write_text(f'#!/bin/sh\necho "$*" > {tmp_path}/asked\n')
        editor.chmod(0o755)
        assert edited(path, {"EDITOR": str(editor)}, line=7) is None
        assert (tmp_path / "asked").read_text() == f"{arguments}\n"


async def test_why_opens_feeds_toml_where_the_feed_stands(
    store: Store, config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    throw_away(store, 1)
    feeds = tuple(replace(feed, line=10 * number) for number, feed in enumerate(FEEDS))
    app = again(store, replace(config, path=tmp_path / "feeds.toml", feeds=feeds))
    lent = []
    monkeypatch.setattr(
        "kupmon.ui.screens.why.lent", lambda _app, _desk, line: lent.append(line)
    )  # a test has no terminal to lend
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("w")
        await until(pilot, lambda: "news of another sector" in text_of(app))
        await pilot.press("E")
    assert lent == [30]


def test_the_editor_is_the_readers_own(tmp_path: Path) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text("")
    script = tmp_path / "my editor"
    script.write_text('#!/bin/sh\nprintf %s "$1" > "$2"\n')
    script.chmod(0o755)
    assert edited(path, {"EDITOR": f"'{script}' hello"}) is None
    assert path.read_text() == "hello"
    assert "could not be started" in (edited(path, {"VISUAL": "/no/such/editor"}) or "")
    assert "status 1" in (edited(path, {"VISUAL": "false"}) or "")
    assert "could not be started" in (edited(path, {"EDITOR": "'"}) or "")


async def test_where_the_terminal_cannot_be_lent_that_is_said(
    store: Store, config: Config, tmp_path: Path
) -> None:
    app = again(store, replace(config, path=tmp_path / "feeds.toml"))
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await ready(pilot)
        await press(pilot, "E")
        await until(pilot, lambda: "cannot be lent to an editor" in words_of(app))


async def test_saved_views_stand_in_the_palette(store: Store, config: Config) -> None:
    app = again(store, replace(config, views=(("Russian [side]", "side:russian"),)))
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("colon", *"view:")
        await until(pilot, lambda: "View: Russian [side]  side:russian" in text_of(app))
        await pilot.press("enter")
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 1)
        assert not app.main.finder.is_open


async def test_places_are_found_under_any_name(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("f", *"place:Піщане", "enter")
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 1)
        assert "5 assaults repelled" in text_of(app)


async def test_earlier_queries_come_back(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        for query in ("lang:uk", "lang:ru"):
            await pilot.press("f", "end", "ctrl+u", *query, "enter")
            await until(pilot, lambda: not app.main.finder.is_open)
        await pilot.press("slash", "up")
        assert app.main.finder.text == "lang:ru"
        await pilot.press("up")
        assert app.main.finder.text == "lang:uk"
        await pilot.press("down", "down")
        assert app.main.finder.text == ""


async def test_undo_goes_back_step_by_step(app: KupmonApp, store: Store) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "s")
        await until(pilot, lambda: store.ids(parse("is:starred")))
        await press(pilot, "j", "m")
        await until(pilot, lambda: store.ids(parse("is:read")))
        await press(pilot, "z")
        await until(pilot, lambda: not store.ids(parse("is:read")))
        assert store.ids(parse("is:starred"))
        await press(pilot, "z")
        await until(pilot, lambda: not store.ids(parse("is:starred")))


async def test_who_finds_nothing_learns_how_beginnings_are_found(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "slash", *"isolat")
        await until(pilot, lambda: "0 items; isolat* finds beginnings" in text_of(app))
        await press(pilot, "asterisk")
        await until(pilot, lambda: "1 item" in text_of(app) and "beginnings" not in text_of(app))
