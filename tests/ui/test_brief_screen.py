"""The brief on the bundled sample: its time, its text, and putting it into a file or a program."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from screenly import ready, said, text_of, until, words_of
from textual.pilot import Pilot
from textual.widgets import Input

from kupmon.brief import FORMATS
from kupmon.sample import NOW
from kupmon.ui.app import KupmonApp
from kupmon.ui.screens.brief import BriefScreen
from kupmon.ui.screens.saving import SaveScreen
from kupmon.ui.spans import understood

KYIV = ZoneInfo("Europe/Kyiv")


async def opened(pilot: Pilot, key: str = "b") -> BriefScreen:
    """Open the brief and wait for its text."""
    await ready(pilot)
    await pilot.press(key)
    screen = pilot.app.screen
    assert isinstance(screen, BriefScreen)
    await until(pilot, lambda: screen.shown)
    return screen


async def typed(pilot: Pilot, path: str) -> None:
    """Open the line for a path and type one in."""
    await pilot.press("x")
    await until(pilot, lambda: isinstance(pilot.app.screen, SaveScreen))
    pilot.app.screen.query_one(Input).value = path
    await pilot.press("enter")


@pytest.mark.parametrize("key", ["b", "и"])
async def test_it_begins_with_what_was_said_since_the_last_look(sample_app: KupmonApp, key: str) -> None:
    async with sample_app.run_test(size=(100, 30)) as pilot:
        screen = await opened(pilot, key)
        words = said(screen)
        assert "▸ SINCE THE LAST LOOK · 24 hours" in text_of(sample_app)
        assert "12 June 2026, 18:00 to 14 June 2026, 18:00 (Europe/Kyiv)" in words
        assert "These are samples: invented articles of fictional outlets." in words
        assert "Kurylivka captured by Russia." in words
        assert "“Штурмовые группы группировки войск «Запад» взяли под контроль" in words
        assert "Kupyansk is not named in the daily bulletin, 2nd bulletin running" in words
        assert "SOURCES" in words
        await pilot.press("q")
        assert sample_app.screen is sample_app.main


async def test_keys_choose_the_time(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(100, 30)) as pilot:
        screen = await opened(pilot)
        for key, days in [("l", 1), ("right", 3), ("д", 7), ("l", 7), ("h", 3), ("left", 1)]:
            await pilot.press(key)
            await until(pilot, lambda: screen.shown)
            assert screen.shown.contents.since == NOW - timedelta(days=days), key
        assert "▸ 24 HOURS" in text_of(sample_app)


async def test_disagreements_stand_in_it(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(100, 30)) as pilot:
        screen = await opened(pilot)
        await pilot.press("l", "l", "l")
        await until(pilot, lambda: screen.shown and screen.shown.contents.since == NOW - timedelta(days=7))
        words = said(screen)
        assert "Petropavlivka" in words[words.index("DISAGREEMENTS") : words.index("SILENCES")]


async def test_a_time_can_be_typed(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(100, 30)) as pilot:
        screen = await opened(pilot)
        await pilot.press("T", *"soon", "enter")
        await until(pilot, lambda: "This is no time" in text_of(sample_app))
        screen.query_one(Input).value = "2026-06-08 2026-06-09"
        await pilot.press("enter")
        await until(
            pilot, lambda: screen.shown and "8 June 2026, 00:00 to 9 June 2026, 23:59" in said(screen)
        )
        assert "▸ 8 JUN – 9 JUN" in text_of(sample_app)
        assert "2 injured → 5 injured → 1 killed" in said(screen)
        await pilot.press("Е", "escape")
        assert sample_app.screen is screen
        await pilot.press("h")
        await until(pilot, lambda: screen.shown and "▸ SINCE THE LAST LOOK" in text_of(sample_app))


async def test_it_is_saved_where_the_reader_says(sample_app: KupmonApp, tmp_path: Path) -> None:
    async with sample_app.run_test(size=(100, 30), notifications=True) as pilot:
        await opened(pilot)
        await pilot.press("ч")
        await until(pilot, lambda: "kupmon-brief-2026-06-14.md" in text_of(sample_app))
        await pilot.press("escape")
        for form in FORMATS:
            path = tmp_path / f"my brief.{form}"
            await typed(pilot, str(path))
            await until(pilot, path.exists)
            await until(pilot, lambda: not isinstance(sample_app.screen, SaveScreen))
        assert "Saved to" in words_of(sample_app)
        assert "# Kupyansk axis: brief" in (tmp_path / "my brief.md").read_text("utf-8")
        assert json.loads((tmp_path / "my brief.json").read_text("utf-8"))["sample"] is True
        assert json.loads((tmp_path / "my brief.geojson").read_text("utf-8"))["type"] == "FeatureCollection"


async def test_a_file_is_replaced_only_when_that_is_confirmed(sample_app: KupmonApp, tmp_path: Path) -> None:
    path = tmp_path / "brief.md"
    path.write_text("mine")
    async with sample_app.run_test(size=(100, 30)) as pilot:
        await opened(pilot)
        await typed(pilot, str(path))
        await until(pilot, lambda: "exists. Enter once more to replace it." in words_of(sample_app))
        assert path.read_text() == "mine"
        await pilot.press("enter")
        await until(pilot, lambda: path.read_text("utf-8") != "mine")


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("brief.pdf", "The ending says which format: .md, .html"),
        ("", "Type a path, or | and a command."),
        ("/no/such/folder/brief.md", "could not be written: No such file"),
        ("|", "Type a command after |."),
        ("| 'open", "This is no command"),
        ("| /no/such/program", "No such file"),
        ("| false", "false ended with status 1"),
    ],
)
async def test_what_cannot_be_written_is_said_and_can_be_put_right(
    sample_app: KupmonApp, path: str, fault: str
) -> None:
    async with sample_app.run_test(size=(100, 30)) as pilot:
        await opened(pilot)
        await typed(pilot, path)
        await until(pilot, lambda: fault in words_of(sample_app).replace("│ ", ""))
        assert isinstance(sample_app.screen, SaveScreen)


async def test_it_is_piped_into_a_program(sample_app: KupmonApp, tmp_path: Path) -> None:
    path = tmp_path / "piped"
    async with sample_app.run_test(size=(100, 30), notifications=True) as pilot:
        await opened(pilot)
        await typed(pilot, f"| tee '{path}'")
        await until(pilot, lambda: path.exists() and path.read_text("utf-8").startswith("# Kupyansk axis"))
        await until(pilot, lambda: "tee: # Kupyansk axis: brief" in words_of(sample_app))


@pytest.mark.parametrize(
    ("text", "hours"), [("36h", 36), ("3d", 72), ("2 w", 336), ("5г", 5), ("3д", 72), ("1т", 168)]
)
def test_lengths_of_time(text: str, hours: int) -> None:
    assert understood(text, NOW, KYIV) == (NOW - timedelta(hours=hours), NOW)


def test_days() -> None:
    assert understood("2026-06-08", NOW, KYIV) == (
        datetime(2026, 6, 7, 21, tzinfo=UTC),
        datetime(2026, 6, 8, 20, 59, 59, tzinfo=UTC),
    )
    assert understood("2026-06-08..2026-06-20", NOW, KYIV) == (datetime(2026, 6, 7, 21, tzinfo=UTC), NOW)


@pytest.mark.parametrize(
    "text", ["", "soon", "2026-06-09 2026-06-08", "2026-13-01", "2027-01-01", "3x", "a b c"]
)
def test_what_is_no_time(text: str) -> None:
    assert understood(text, NOW, KYIV) is None
