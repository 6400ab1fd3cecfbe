"""The overview on the bundled sample: map, what changed, numbers, casualties, silence; every key of it."""

from __future__ import annotations

import pytest
from screenly import ready, said, text_of, until
from textual.pilot import Pilot

from kupmon.config import Config
from kupmon.events import PollFinished
from kupmon.sample import NOW
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.screens.overview import OverviewScreen
from kupmon.ui.screens.place import PlaceScreen
from kupmon.ui.screens.read import ReadScreen

TALL = (140, 150)
"""Tall enough for everything at once."""


async def opened(pilot: Pilot, key: str = "v") -> OverviewScreen:
    """Open the overview and wait for what it says."""
    await ready(pilot)
    await pilot.press(key)
    screen = pilot.app.screen
    assert isinstance(screen, OverviewScreen)
    await until(pilot, screen.page.rows)
    return screen


def map_of(app: KupmonApp) -> str:
    """What stands on the left half of the screen."""
    lines = text_of(app).splitlines()
    return "\n".join(line[: len(line) // 2] for line in lines)


@pytest.mark.parametrize("key", ["v", "м"])
async def test_the_letters_on_the_map_are_those_of_the_latest_claims(sample_app: KupmonApp, key: str) -> None:
    async with sample_app.run_test(size=(140, 40)) as pilot:
        screen = await opened(pilot, key)
        signs = {one.name: one.sign for one in screen.map.settlements}
        assert (signs["Kupyansk"], signs["Petropavlivka"], signs["Kurylivka"]) == ("≠", "≠", "R")
        assert signs["Podoly"] == "·"
        for name in ("Kupyansk", "Petropavlivka", "Kurylivka", "Podoly"):
            assert f"{signs[name]} {name}" in text_of(sample_app)
        assert "Oskil" in text_of(sample_app)
        await pilot.press("q")
        assert sample_app.screen is sample_app.main


async def test_everything_is_told(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=TALL) as pilot:
        screen = await opened(pilot)
        words = said(screen)
        assert "CHANGED since your last look, 12 Jun 18:00" in words
        assert "Kurylivka: · ▸ R held by Russia" in words
        assert "Kurylivka captured by Russia." in words
        assert "Kupyansk: not named in 2 daily bulletins running; last named for 11 Jun" in words
        assert "CASUALTIES as they became known" in words
        assert "Kivsharivka · 9 Jun · drone" in words
        assert "9 Jun 17:30 1 killed" in words
        assert ", 4 outlets" in words
        assert "General Staff (UA) · " in words
        assert f"{screen.overview.disputed} disagreement" in text_of(sample_app)


async def test_morning_and_evening_bulletins_are_two_charts_and_gaps_are_gaps(
    sample_app: KupmonApp,
) -> None:
    async with sample_app.run_test(size=TALL) as pilot:
        words = said(await opened(pilot))
        morning = words[words.index("WHOLE DAY") : words.index("DAY SO FAR")]
        evening = words[words.index("DAY SO FAR") :]
        assert "9 Jun" in morning
        assert "8 Jun no number" in morning
        assert " 0 " not in morning
        assert "from the morning bulletins" in morning
        assert "from the evening bulletins, a part of each day" in evening
        bars = [line for line in text_of(sample_app).splitlines() if "█" in line]
        assert next(line for line in bars if " 9 Jun" in line).rstrip("│▁▂▃▄▅▆▇ ").endswith("11")
        assert next(line for line in bars if "13 Jun" in line).rstrip("│▁▂▃▄▅▆▇ ").endswith("3")


async def test_a_bar_leads_to_its_sentence(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=TALL) as pilot:
        screen = await opened(pilot)
        screen.page.choose("point:0:2026-06-13")
        await pilot.press("enter")
        assert isinstance(sample_app.screen, ReadScreen)
        await until(pilot, lambda: "Усі три" in text_of(sample_app))
        reading = sample_app.screen.reading
        await until(pilot, lambda: reading.article_pane.fact is not None)
        assert reading.facts_pane.fact == reading.article_pane.fact
        await pilot.press("escape")
        assert sample_app.screen is screen
        assert screen.page.chosen == "point:0:2026-06-13"


@pytest.mark.parametrize(("row", "place"), [("disputed", "disagreements"), ("more", "brief")])
async def test_what_is_told_in_full_elsewhere_leads_there(
    sample_app: KupmonApp, row: str, place: str
) -> None:
    async with sample_app.run_test(size=(140, 40)) as pilot:
        screen = await opened(pilot)
        screen.page.choose(row)
        await pilot.press("enter")
        assert sample_app.screen.id == place
        await pilot.press("v")
        assert sample_app.screen is screen


async def test_a_settlement_is_chosen_by_keys_and_opened(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(140, 40)) as pilot:
        screen = await opened(pilot)
        screen.page.choose("turn:kurylivka")
        await until(pilot, lambda: screen.map.chosen == "kurylivka")
        await pilot.press("tab")
        first = screen.map.chosen
        await pilot.press("tab")
        assert screen.map.chosen not in {None, first, "kurylivka"}
        await pilot.press("shift+tab", "shift+tab")
        assert screen.map.chosen == "kurylivka"
        screen.page.choose("place:kupiansk")
        await pilot.pause()
        await pilot.press("enter")
        assert isinstance(sample_app.screen, PlaceScreen)
        assert sample_app.screen.place == "kupiansk"


async def test_a_settlement_of_unknown_position_is_said_to_be_none_of_the_map(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(140, 40)) as pilot:
        screen = await opened(pilot)
        screen.page.choose("place:pishchane")
        await until(pilot, lambda: "Pishchane: not on the map" in text_of(sample_app))
        screen.page.choose("place:kupiansk")
        await until(pilot, lambda: "≠ contested" in text_of(sample_app))


@pytest.mark.parametrize(
    ("key", "seen"),
    [
        ("plus", lambda before, after: after.scale > before.scale),
        ("equals_sign", lambda before, after: after.scale > before.scale),
        ("minus", lambda before, after: after.scale < before.scale),
        ("H", lambda before, after: after.lon < before.lon),
        ("Р", lambda before, after: after.lon < before.lon),
        ("shift+left", lambda before, after: after.lon < before.lon),
        ("L", lambda before, after: after.lon > before.lon),
        ("J", lambda before, after: after.lat < before.lat),
        ("K", lambda before, after: after.lat > before.lat),
        ("Л", lambda before, after: after.lat > before.lat),
    ],
)
async def test_the_map_moves_and_zooms(sample_app: KupmonApp, key: str, seen) -> None:
    async with sample_app.run_test(size=(100, 30)) as pilot:
        screen = await opened(pilot)
        await until(pilot, lambda: "≠ Petropavlivka" in map_of(sample_app))
        before, drawn = screen.map.view, text_of(sample_app)
        await pilot.press(key)
        assert seen(before, screen.map.view)
        await until(pilot, lambda: text_of(sample_app) != drawn)
        await pilot.press("0")
        assert screen.map.view == before


async def test_a_click_on_the_map_chooses_and_enter_opens_also_what_nobody_named(
    sample_app: KupmonApp,
) -> None:
    async with sample_app.run_test(size=(140, 40)) as pilot:
        screen = await opened(pilot)
        places = {one.id: one for one in screen.map.settlements}
        for place in ("podoly", "dvorichna"):
            at = screen.map.view.cell(places[place].lat, places[place].lon)
            await pilot.click(screen.map, offset=at)
            assert screen.map.chosen == place
            await pilot.press("enter")
            assert sample_app.screen.place == place
            await pilot.press("escape")


async def test_a_round_that_ends_is_taken_in(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(100, 30)) as pilot:
        screen = await opened(pilot)
        before = screen.overview
        sample_app.desk.situation = sample_app.desk.situation.after(PollFinished(1, 0, 1, 1, 0.1))
        screen._ask_again()
        await until(pilot, lambda: screen.overview is not before)


async def test_an_empty_store_is_said_to_be_empty(empty_store: Store, config: Config) -> None:
    app = KupmonApp(config, empty_store, clock=lambda: NOW)
    async with app.run_test(size=(100, 30)) as pilot:
        await until(pilot, lambda: app.main.news.loaded)
        await pilot.press("v")
        await until(pilot, lambda: "No article about the axis" in text_of(app))
        assert "That is not to say that nothing happened." in said(app.screen)
