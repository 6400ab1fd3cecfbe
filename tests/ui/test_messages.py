"""The screen in the reader's language."""

from __future__ import annotations

import io
import re
import runpy
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from invented import NOW
from screenly import ready, text_of, until, words_of

from kupmon.config import Config
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.look import Look
from kupmon.ui.messages import CATALOGUES, speak, tr, trn

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def test_every_label_is_translated_and_compiled(capsys: pytest.CaptureFixture[str]):
    script = runpy.run_path(str(ROOT / "docs" / "messages.py"))

    assert script["main"](check=True) == 0, capsys.readouterr().out


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_a_translation_fills_in_what_the_label_does(language: str):
    catalogue = read_po(io.BytesIO((CATALOGUES / f"{language}.po").read_bytes()))
    for message in catalogue:
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        wanted = {frozenset(re.findall(r"{\w*}", text)) for text in ids}
        assert {frozenset(re.findall(r"{\w*}", text)) for text in strings} == wanted, message.id


@pytest.mark.parametrize(
    ("language", "counts", "day"),
    [
        ("en", ["1 fact", "3 facts", "5 facts", "21 facts"], "Friday 26 December"),
        ("uk", ["1 факт", "3 факти", "5 фактів", "21 факт"], "п’ятниця, 26 грудня"),
        ("ru", ["1 факт", "3 факта", "5 фактов", "21 факт"], "пятница, 26 декабря"),
    ],
)
def test_counts_and_days_are_said_as_the_language_has_them(
    config: Config, language: str, counts: list[str], day: str
):
    speak(language)

    assert [trn("{n} fact", "{n} facts", n) for n in (1, 3, 5, 21)] == counts
    assert Look.of(config.ui).heading(NOW.date(), NOW.date()) == day


def test_what_no_catalogue_has_is_said_in_english():
    speak("uk")
    assert tr("nobody translated this") == "nobody translated this"
    assert tr("") == ""
    speak("fr")
    assert tr("Timeline") == "Timeline"


@pytest.mark.parametrize(
    ("language", "titles", "help_line"),
    [
        ("uk", ("Стрічка подій", "Стаття", "Ключові факти"), "Клавіші й команди"),
        ("ru", ("Лента событий", "Статья", "Ключевые факты"), "Клавиши и команды"),
    ],
)
async def test_the_screen_speaks_the_language_of_feeds_toml(
    store: Store, config: Config, language: str, titles: tuple[str, ...], help_line: str
):
    app = KupmonApp(replace(config, ui=replace(config.ui, language=language)), store, clock=lambda: NOW)
    async with app.run_test(size=(150, 40)) as pilot:
        await ready(pilot)
        assert all(title in text_of(app) for title in titles)
        await pilot.press("question_mark")
        await until(pilot, lambda: help_line in words_of(app))
