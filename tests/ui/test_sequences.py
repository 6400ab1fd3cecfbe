"""Commands on several keys one after the other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from invented import NOW
from screenly import press, ready, until, words_of
from textual import events
from textual.widgets import Input

from kupmon.config import Config
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.commands import BY_ID
from kupmon.ui.faults import of_keys
from kupmon.ui.screens.brief import BriefScreen
from kupmon.ui.screens.help import HelpScreen
from kupmon.ui.sequences import Sequences


def with_keys(config: Config, store: Store, *keys: tuple[str, str]) -> KupmonApp:
    return KupmonApp(replace(config, ui=replace(config.ui, keys=keys)), store, clock=lambda: NOW)


def test_a_key_that_goes_on_with_nothing_ends_what_was_begun_and_is_free():
    sequences = Sequences({("g", "g"): "top", ("g", "m", "x"): "odd"})

    assert sequences.press("g") == (True, None)
    assert sequences.press("m") == (True, None)
    assert sequences.press("j") == (False, None)
    assert sequences.press("g") == (True, None)
    assert sequences.press("escape") == (True, None)
    assert sequences.press("escape") == (False, None)
    assert [sequences.press(key) for key in "gg"] == [(True, None), (True, "top")]


@pytest.mark.parametrize("keys", [("g", "g"), ("п", "п")])
async def test_a_sequence_does_what_its_command_does_in_every_layout(store: Store, config: Config, keys):
    app = with_keys(config, store, ("move.top", "home,g g"))
    async with app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await press(pilot, "G")
        last = app.main.news.timeline.chosen
        await pilot.press(keys[0])
        await pilot.pause()
        assert app.main.news.timeline.chosen == last
        await press(pilot, keys[1])
        assert app.main.news.timeline.chosen == store.ids()[0]
        await press(pilot, "G", "home")
        assert app.main.news.timeline.chosen == store.ids()[0]


async def test_a_line_that_is_typed_in_takes_the_keys_itself(store: Store, config: Config):
    app = with_keys(config, store, ("move.top", "g g"))
    async with app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await pilot.press("slash", "g", "g")
        await until(pilot, lambda: app.main.finder.query_one("#line").value == "gg")


async def test_help_shows_the_sequence_and_a_wrong_id_is_said_with_the_nearest(store: Store, config: Config):
    app = with_keys(config, store, ("move.top", "g g"), ("mark.stars", "x"))
    async with app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await until(
            pilot, lambda: "mark.stars, which does not exist. Did you mean mark.star?" in words_of(app)
        )
        await pilot.press("question_mark")
        await until(pilot, lambda: "gg" in words_of(app).split())


@pytest.mark.parametrize(
    ("key", "character"),
    [("alt+b", "b"), ("ctrl+left", None), ("alt+и", "и")],
)
async def test_a_letter_right_behind_escape_is_not_taken_for_alt(
    app: KupmonApp, key: str, character: str | None
):
    async with app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await pilot.press("question_mark")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        app.post_message(events.Key(key, character))  # as Textual reads Esc and b that come together
        await until(pilot, lambda: isinstance(app.screen, BriefScreen))
        assert app.screen_stack == [app.main, app.screen]


@pytest.mark.parametrize(("key", "character"), [("alt+l", "l"), ("trade_mark_sign", "™")])
async def test_behind_escape_a_letter_or_digit_works_on_what_lies_below(
    app: KupmonApp, key: str, character: str
):
    async with app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await press(pilot, "3")
        app.post_message(events.Key(key, character))  # back to the timeline, then to the article
        await until(pilot, lambda: app.main.active == "article")


async def test_in_a_line_alt_with_an_arrow_of_some_terminals_goes_by_words(app: KupmonApp):
    async with app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await pilot.press("slash", *"one two")
        app.post_message(events.Key("ctrl+left", None))
        line = app.main.finder.query_one(Input)
        await until(pilot, lambda: line.cursor_position == len("one "))
        assert app.main.finder.is_open
        app.post_message(events.Key("alt+j", "j"))
        await until(pilot, lambda: not app.main.finder.is_open)
        assert line.value == "one two"


@pytest.mark.parametrize(
    "key", ["j", "J", "ш", "?", "ctrl+d", "shift+up", "f5", "question_mark", "+", "g g", "alt+ї"]
)
def test_keys_that_a_keyboard_sends_are_no_fault(key: str):
    assert of_keys([("mark.star", key)], BY_ID) is None


@pytest.mark.parametrize("key", ["ctrl+", "strg+d", "gg", "Entr", "j,ctrl+nothing", "g gg"])
async def test_a_key_that_no_keyboard_sends_is_said(store: Store, config: Config, key: str):
    app = with_keys(config, store, ("mark.star", key))
    async with app.run_test(size=(160, 40)) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "[ui.keys] gives mark.star a key" in words_of(app))


async def test_a_view_and_a_place_to_ring_for_that_nobody_understands_are_said(store: Store, config: Config):
    config = replace(
        config,
        views=(("Odd", "sied:russian"),),
        alerts=replace(config.alerts, enabled=True, places=("Купянск", "Petropavlika")),
    )
    app = with_keys(config, store)
    async with app.run_test(size=(160, 40)) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "Petropavlika, which is no place" in words_of(app))
        await until(pilot, lambda: "Did you mean Petropavlivka?" in words_of(app))
        await until(pilot, lambda: "[views] Odd: There is no field" in words_of(app))
