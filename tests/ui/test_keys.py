"""What each key does, seen from the state of the screen and of the store."""

from __future__ import annotations

from pathlib import Path

import pytest
from invented import NOW
from screenly import press, ready, shown_id, text_of, until, words_of

from kupmon.config import Config
from kupmon.store import Store
from kupmon.store.query import parse
from kupmon.ui.app import KupmonApp
from kupmon.ui.screens.ask import Ask
from kupmon.ui.screens.feeds import FeedsScreen
from kupmon.ui.screens.help import HelpScreen
from kupmon.ui.screens.link import LinkScreen

WIDE = (130, 34)


def title(app: KupmonApp) -> str:
    row = app.main.news.timeline.chosen_row
    assert row is not None
    return row.title


@pytest.mark.parametrize("down", ["j", "о", "down"])
@pytest.mark.parametrize("up", ["k", "л", "up"])
async def test_next_and_previous(app: KupmonApp, down: str, up: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        ids = app.main.news.timeline.ladder.ids
        await press(pilot, down, down)
        assert shown_id(pilot) == ids[2]
        await press(pilot, up)
        assert shown_id(pilot) == ids[1]


@pytest.mark.parametrize(("bottom", "top"), [("G", "g"), ("П", "п"), ("end", "home")])
async def test_top_and_bottom(app: KupmonApp, bottom: str, top: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        ids = app.main.news.timeline.ladder.ids
        await press(pilot, bottom)
        assert shown_id(pilot) == ids[-1]
        await press(pilot, top)
        assert shown_id(pilot) == ids[0]


async def test_a_page_at_a_time(app: KupmonApp) -> None:
    async with app.run_test(size=(80, 12)) as pilot:
        await ready(pilot)
        timeline = app.main.news.timeline
        await press(pilot, "pagedown")
        assert timeline.ladder.index(timeline.chosen) == 3
        await press(pilot, "pageup")
        assert timeline.ladder.index(timeline.chosen) == 0


@pytest.mark.parametrize(
    ("keys", "active"),
    [
        ("l", "article"),
        ("д", "article"),
        ("right right", "facts"),
        ("l l l", "facts"),
        ("l l h", "article"),
        ("tab", "article"),
        ("tab tab tab", "timeline"),
        ("shift+tab", "facts"),
        ("2", "article"),
        ("3", "facts"),
        ("3 1", "timeline"),
        ("3 escape", "timeline"),
        ("2 q", "timeline"),
    ],
)
async def test_panes(app: KupmonApp, keys: str, active: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press(*keys.split())
        assert app.main.active == active
        assert app.main.pane.has_focus


async def test_one_pane_at_a_time_in_a_narrow_terminal(app: KupmonApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await ready(pilot)
        assert "Key facts" not in text_of(app)
        await press(pilot, "enter")
        assert "Sample Herald · UA · independent" in text_of(app)
        assert "13:59 Sample Herald" not in text_of(app)
        await press(pilot, "3")
        assert "CONTROL" in text_of(app)
        await press(pilot, "enter")
        assert app.main.active == "article"


async def test_enter_opens_and_marks_read(app: KupmonApp, store: Store) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        number = shown_id(pilot)
        await press(pilot, "enter")
        assert app.main.active == "article"
        await until(pilot, lambda: store.rows([number])[0].read)


async def test_enter_on_a_fact_goes_to_its_sentence(app: KupmonApp) -> None:
    async with app.run_test(size=(130, 12)) as pilot:
        await ready(pilot)
        await press(pilot, "3", "j", "j", "enter")
        fact = app.main.reading.article_pane.fact
        assert fact is not None
        assert fact.kind == "strength"
        assert "Several dozen Russian troops remain in the town" in text_of(app).replace("▌", " ")
        marks = [mark for block in app.main.reading.article_pane.blocks for mark in block.marks]
        assert [mark.style for mark in marks].count("chosen-fact") == 1


@pytest.mark.parametrize("key", ["m", "ь"])
async def test_read_and_unread_survive_a_restart(
    app: KupmonApp, store: Store, config: Config, key: str
) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        number = shown_id(pilot)
        await press(pilot, key)
        await until(pilot, lambda: store.rows([number])[0].read)
        await press(pilot, key)
        await until(pilot, lambda: not store.rows([number])[0].read)
        await press(pilot, key)
        await until(pilot, lambda: store.rows([number])[0].read)
    again = KupmonApp(config, store, clock=app.desk.clock)
    async with again.run_test(size=WIDE) as pilot:
        await ready(pilot)
        assert again.main.row.read


@pytest.mark.parametrize("key", ["s", "і", "ы"])
async def test_star(app: KupmonApp, store: Store, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        number = shown_id(pilot)
        await press(pilot, key)
        await until(pilot, lambda: store.rows([number])[0].starred)
        assert "★" in text_of(app)
        await press(pilot, key)
        await until(pilot, lambda: not store.rows([number])[0].starred)


@pytest.mark.parametrize("key", ["z", "я"])
async def test_undo_takes_marks_back(app: KupmonApp, store: Store, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        number = shown_id(pilot)
        await press(pilot, "m")
        await until(pilot, lambda: store.rows([number])[0].read)
        await press(pilot, key)
        await until(pilot, lambda: not store.rows([number])[0].read)
        await until(pilot, lambda: app.main.row and not app.main.row.read)


async def test_mark_all_read_asks_first(app: KupmonApp, store: Store) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("M")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        assert "7 items" in text_of(app)
        await pilot.press("n")
        await until(pilot, lambda: app.screen is app.main)
        assert len(store.ids(parse("is:unread"))) == 7
        await pilot.press("Ь")
        await until(pilot, lambda: isinstance(app.screen, Ask))
        await pilot.press("y")
        await until(pilot, lambda: not store.ids(parse("is:unread")))
        await pilot.press("z")
        await until(pilot, lambda: len(store.ids(parse("is:unread"))) == 7)


@pytest.mark.parametrize(("following", "previous"), [("u", "U"), ("г", "Г")])
async def test_next_and_previous_unread(app: KupmonApp, store: Store, following: str, previous: str) -> None:
    ids = store.ids()
    store.mark([ids[1], ids[2]], read=True)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        timeline = app.main.news.timeline
        await pilot.press(following)
        await until(pilot, lambda: timeline.chosen == ids[3])
        await pilot.press(previous)
        await until(pilot, lambda: timeline.chosen == ids[0])


async def test_space_reads_on_to_the_next_unread(app: KupmonApp, store: Store) -> None:
    async with app.run_test(size=(80, 14)) as pilot:
        await ready(pilot)
        ids = app.main.news.timeline.ladder.ids
        article = app.main.reading.article_pane
        await press(pilot, "space")
        assert article.scroll_offset.y > 0
        for _ in range(10):
            await press(pilot, "space")
            if shown_id(pilot) != ids[0]:
                break
        await until(pilot, lambda: store.rows([ids[0]])[0].read)
        await until(pilot, lambda: shown_id(pilot) == ids[1])


@pytest.mark.parametrize(("down", "up"), [("J", "K"), ("О", "Л")])
async def test_scrolling_the_article_from_the_timeline(app: KupmonApp, down: str, up: str) -> None:
    async with app.run_test(size=(80, 14)) as pilot:
        await ready(pilot)
        article = app.main.reading.article_pane
        await press(pilot, down)
        assert article.scroll_offset.y == 2
        assert app.main.active == "timeline"
        await press(pilot, up)
        assert article.scroll_offset.y == 0


async def test_paragraphs_about_other_sectors_come_with_a_key(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "j", "j")
        assert "2 paragraphs about other sectors hidden" in text_of(app)
        assert "Лиманському" not in text_of(app)
        await press(pilot, ".")
        assert "Лиманському" in text_of(app)
        await press(pilot, ".")
        assert "Лиманському" not in text_of(app)


@pytest.mark.parametrize("keys", [("slash",), ("л", "full_stop")])
async def test_search_goes_to_its_hits(app: KupmonApp, keys: tuple[str, ...]) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press(*keys)
        assert app.main.finder.is_open
        await pilot.press(*"observers", "enter")
        timeline = app.main.news.timeline
        await until(pilot, lambda: len(app.main.news.hits) == 3 and not app.main.finder.is_open)
        first = app.main.news.hits
        assert timeline.chosen == first[0]
        await press(pilot, "n")
        assert timeline.chosen == first[1]
        await press(pilot, "т", "т")
        assert timeline.chosen == first[0]
        await press(pilot, "N")
        assert timeline.chosen == first[2]
        await press(pilot, "escape")
        assert app.main.news.hits == ()


@pytest.mark.parametrize("key", ["f", "а"])
async def test_filter_narrows_and_escape_clears(app: KupmonApp, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press(key)
        await pilot.press(*"side:russian", "enter")
        news = app.main.news
        await until(pilot, lambda: len(news.timeline.ladder.ids) == 1)
        assert "1 of side:russian" in text_of(app)
        assert title(app).startswith("Образец")
        await until(pilot, lambda: not app.main.finder.is_open)
        await press(pilot, "escape")
        await until(pilot, lambda: len(news.timeline.ladder.ids) == 7)
        assert title(app).startswith("Образец"), "the chosen item stays chosen when the filter goes"


async def test_a_mistake_in_a_query_is_shown_where_it_is(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("f", *"sied:russian", "enter")
        await until(pilot, lambda: "Did you mean “side”?" in words_of(app))
        lines = text_of(app).splitlines()
        at = next(number for number, line in enumerate(lines) if line.startswith(" Filter"))
        assert lines[at + 1].index("^") == lines[at].index("sied")
        assert app.main.finder.is_open


async def test_a_filter_that_hides_everything_says_so(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("f", *"zzzz", "enter")
        await until(pilot, lambda: "Nothing matches zzzz" in text_of(app))
        assert "Esc clears the filter" in text_of(app)
        await pilot.press("escape")
        await until(pilot, lambda: len(app.main.news.timeline.ladder.ids) == 7)


@pytest.mark.parametrize("key", ["y", "н"])
async def test_copying_the_link(app: KupmonApp, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, key)
        assert app.clipboard == "https://herald.example/h1"


async def test_a_link_is_shown_before_it_is_opened(
    app: KupmonApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}\n')
    browser.chmod(0o755)
    monkeypatch.setenv("BROWSER", str(browser))
    monkeypatch.setenv("DISPLAY", ":0")
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("o")
        await until(pilot, lambda: isinstance(app.screen, LinkScreen))
        assert "https://herald.example/h1" in text_of(app)
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is app.main)
        assert not opened.exists()
        await pilot.press("щ")
        await until(pilot, lambda: isinstance(app.screen, LinkScreen))
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is app.main)
    assert opened.read_text() == "https://herald.example/h1"


async def test_without_a_window_no_browser_takes_the_terminal(
    app: KupmonApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await ready(pilot)
        await pilot.press("o")
        await until(pilot, lambda: isinstance(app.screen, LinkScreen))
        await pilot.press("enter")
        await until(pilot, lambda: "no browser with a window" in words_of(app))


@pytest.mark.parametrize("key", ["e", "у"])
async def test_feeds(app: KupmonApp, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press(key)
        assert isinstance(app.screen, FeedsScreen)
        await until(pilot, lambda: "Sample Observer" in text_of(app))
        assert "3 of 3" in text_of(app)
        await pilot.press("й")
        assert app.screen is app.main


@pytest.mark.parametrize("key", ["?", "f1", "comma"])
async def test_help_finds_by_typing(app: KupmonApp, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press(key)
        assert isinstance(app.screen, HelpScreen)
        await until(pilot, lambda: "Next in the focused pane" in text_of(app))
        await pilot.press(*"browser")
        await until(pilot, lambda: "Next in the focused pane" not in text_of(app))
        assert "Open the article in the browser" in text_of(app)
        await pilot.press("escape", "escape")
        assert app.screen is app.main


async def test_every_command_stands_in_the_help(app: KupmonApp) -> None:
    from kupmon.ui.commands import COMMANDS

    async with app.run_test(size=(130, 120)) as pilot:
        await ready(pilot)
        await pilot.press("?")
        await until(pilot, lambda: "All commands and their keys" in text_of(app))
        shown = text_of(app)
        assert [command.id for command in COMMANDS if command.tip not in shown] == []


@pytest.mark.parametrize("key", ["colon", "Ж", "ctrl+p"])
async def test_palette_runs_commands(app: KupmonApp, store: Store, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        number = shown_id(pilot)
        await pilot.press(key)
        await until(pilot, lambda: "Page down in the article" in text_of(app))
        await pilot.press(*"star")
        await until(pilot, lambda: "Page down in the article" not in text_of(app))
        await until(pilot, lambda: "take the star away" in text_of(app))
        await pilot.press("enter")
        await until(pilot, lambda: store.rows([number])[0].starred)


@pytest.mark.parametrize("key", ["q", "й"])
async def test_quit_goes_back_first(app: KupmonApp, key: str) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("3", key)
        assert app.main.active == "timeline"
        assert app.is_running
        await pilot.press(key)
        await until(pilot, lambda: not app.is_running)
    assert app.return_value is None


async def test_own_keys_are_in_force(store: Store, config: Config) -> None:
    from dataclasses import replace

    own = replace(config, ui=replace(config.ui, keys=(("mark.star", "x"),)))
    app = KupmonApp(own, store, clock=lambda: NOW)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        number = shown_id(pilot)
        await press(pilot, "s")
        await press(pilot, "ч")
        await until(pilot, lambda: store.rows([number])[0].starred)
        await pilot.press("?", *"star")
        await until(pilot, lambda: "▌x           ч     Star the article" in text_of(app))
