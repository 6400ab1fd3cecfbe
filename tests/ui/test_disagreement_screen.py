"""Disagreements on the bundled sample: side against side, third parties between, each with its sentence."""

from __future__ import annotations

import pytest
from screenly import ready, text_of, until, words_of
from test_across_snapshots import disagreements
from textual.pilot import Pilot

from kupmon.config import Config
from kupmon.sample import NOW
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.panes.ledger_page import LedgerPage
from kupmon.ui.screens.disagreements import DisagreementsScreen
from kupmon.ui.screens.read import ReadScreen


async def opened(pilot: Pilot, key: str = "d") -> DisagreementsScreen:
    """Open the screen and choose the one over Petropavlivka."""
    await ready(pilot)
    await pilot.press(key)
    screen = pilot.app.screen
    assert isinstance(screen, DisagreementsScreen)
    await until(pilot, screen.list.rows)
    screen.list.choose(next(row for row, _ in screen.list.rows() if row.startswith("petropavlivka")))
    await pilot.pause()
    return screen


async def invented(pilot: Pilot) -> DisagreementsScreen:
    """Open the screen on an invented one with third parties."""
    await ready(pilot)
    screen = disagreements(pilot.app.desk)
    await pilot.app.push_screen(screen)
    await until(pilot, lambda: screen.found)
    await pilot.pause()
    return screen


def column(screen: DisagreementsScreen, name: str) -> str:
    """What one column says."""
    return " ".join(block.text.strip() for block in screen.query_one(f"#{name}", LedgerPage).blocks)


@pytest.mark.parametrize("key", ["d", "в"])
async def test_each_side_has_its_column(sample_app: KupmonApp, key: str) -> None:
    async with sample_app.run_test(size=(140, 44)) as pilot:
        screen = await opened(pilot, key)
        assert "Petropavlivka · who holds it · 10 Jun – 11 Jun" in text_of(sample_app)
        assert "Petropavlivka held by Ukraine." in column(screen, "left")
        assert "General Staff (UA)" in column(screen, "left")
        assert "(RU)" not in column(screen, "left")
        assert "Petropavlivka held by Russia." in column(screen, "right")
        assert "Ministry of Defence of Russia (RU)" in column(screen, "right")
        assert "«Село полностью под нашим контролем" in column(screen, "right")
        titles = next(line for line in text_of(sample_app).splitlines() if "├ Ukrainian side" in line)
        assert titles.index("Ukrainian") < titles.index("Russian")
        await pilot.press("q")
        assert sample_app.screen is sample_app.main


async def test_third_parties_stand_between_the_sides(app: KupmonApp) -> None:
    async with app.run_test(size=(140, 44)) as pilot:
        screen = await invented(pilot)
        assert "Sample Institute (3P)" in column(screen, "between")
        assert "Petro Zrazok (UA)" in column(screen, "left")
        assert "Russian milblogger (RU)" in column(screen, "right")
        titles = next(line for line in text_of(app).splitlines() if "Third parties" in line)
        assert titles.index("Ukrainian") < titles.index("Third parties") < titles.index("Russian")
        screen.list.step(1)
        await until(pilot, lambda: "Third parties" not in text_of(app))
        assert "14 assaults at Petropavlivka." in column(screen, "right")


async def test_a_claim_leads_to_its_sentence_and_back(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(140, 44)) as pilot:
        screen = await opened(pilot)
        await pilot.press("enter")
        assert screen.active == "left"
        await pilot.press("enter")
        assert isinstance(sample_app.screen, ReadScreen)
        await until(pilot, lambda: sample_app.screen.reading.article_pane.fact is not None)
        assert "Петропавлівка" in text_of(sample_app)
        await pilot.press("escape")
        assert sample_app.screen is screen
        assert screen.active == "left"
        await pilot.press("escape")
        assert screen.active == "found"
        await pilot.press("escape")
        assert sample_app.screen is sample_app.main


async def test_keys_lead_through_the_columns(app: KupmonApp) -> None:
    async with app.run_test(size=(140, 44)) as pilot:
        screen = await invented(pilot)
        for key, pane in [
            ("l", "left"),
            ("д", "between"),
            ("right", "right"),
            ("l", "right"),
            ("h", "between"),
        ]:
            await pilot.press(key)
            assert screen.active == pane
        for key, pane in [("tab", "right"), ("tab", "found"), ("shift+tab", "right")]:
            await pilot.press(key)
            assert screen.active == pane


async def test_a_click_on_a_column_gives_it_the_keys(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(140, 44)) as pilot:
        screen = await opened(pilot)
        await pilot.click("#right", offset=(5, 30))
        assert screen.active == "right"


async def test_in_a_narrow_terminal_one_column_is_shown_at_a_time(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(60, 20)) as pilot:
        await opened(pilot)
        said = "Петропавлівка залишається"
        await until(pilot, lambda: said in words_of(sample_app).replace("│ │ ", ""))
        await pilot.press("l", "l", "l")
        await until(pilot, lambda: "┌" in text_of(sample_app) and "Russian side ─" in text_of(sample_app))
        assert "Ukrainian side ─" not in text_of(sample_app)


async def test_where_nobody_differs_that_is_said(empty_store: Store, config: Config) -> None:
    app = KupmonApp(config, empty_store, clock=lambda: NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.main.news.loaded)
        await pilot.press("d")
        await until(pilot, lambda: "No claims of these days contradict each other." in text_of(app))
        await pilot.press("enter", "l", "tab")
        assert app.screen.active == "found"
