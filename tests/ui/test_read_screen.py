"""An article above another screen, and an article saved or piped with its facts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from invented import NOW
from screenly import press, ready, shown_id, text_of, until, words_of
from textual.pilot import Pilot
from textual.widgets import Input

from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.documents import of_article
from kupmon.ui.look import Look
from kupmon.ui.screens.read import ReadScreen
from kupmon.ui.screens.saving import SaveScreen


async def opened(pilot: Pilot, store: Store, number: int = 1) -> ReadScreen:
    """Open the first article at one of its facts."""
    await ready(pilot)
    article = store.article(store.ids()[0])
    screen = ReadScreen(pilot.app.desk, article.row.id, article.facts[number])
    await pilot.app.push_screen(screen)
    await until(pilot, lambda: screen.reading.article_pane.fact is not None)
    return screen


async def test_it_opens_at_the_sentence_with_its_fact_chosen(app: KupmonApp, store: Store) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        screen = await opened(pilot, store)
        assert screen.reading.article_pane.fact.statement == "Kupyansk: centre held by Ukraine."
        assert screen.reading.facts_pane.fact == screen.reading.article_pane.fact
        assert "Sample: isolated troops surrender" in text_of(app)
        await pilot.press("q")
        assert app.screen is app.main


@pytest.mark.parametrize("size", [(120, 30), (90, 30), (60, 20)])
async def test_its_panes_take_the_keys(app: KupmonApp, store: Store, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot, store)
        await pilot.press("tab", "g")
        assert screen.active == "facts"
        assert screen.reading.facts_pane.has_focus
        await pilot.press("j", "k", "G", "pageup", "pagedown", "g", "enter")
        first = screen.reading.facts_pane.fact
        assert screen.reading.article_pane.fact == first
        assert screen.active == ("article" if size[0] == 60 else "facts")
        await pilot.press("h")
        assert screen.active == "article"
        await pilot.press("J", "K", "j", "k", "enter")
        assert screen.active == "facts"
        await pilot.press("shift+tab", "l")
        assert screen.active == "facts"


async def test_links_and_facts_are_copied(app: KupmonApp, store: Store) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await opened(pilot, store)
        await pilot.press("y")
        assert app.clipboard == "https://herald.example/h1"
        await pilot.press("Y")
        assert app.clipboard.startswith("Kupyansk: centre held by Ukraine.")
        await pilot.press("o")
        await until(pilot, lambda: "Enter open in the browser" in words_of(app))


async def test_an_article_that_is_gone_is_said_to_be(app: KupmonApp) -> None:
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await ready(pilot)
        await app.push_screen(ReadScreen(app.desk, 99_999, None))
        await until(pilot, lambda: "This article is no longer stored." in words_of(app))
        await pilot.press("x", "y", "Y", "o", "full_stop", "escape")
        assert app.screen is app.main


@pytest.mark.parametrize("key", ["x", "ч"])
async def test_an_article_is_saved_with_its_facts(app: KupmonApp, tmp_path: Path, key: str) -> None:
    async with app.run_test(size=(120, 30)) as pilot:
        await ready(pilot)
        await press(pilot, "g")
        for ending in ("md", "json"):
            path = tmp_path / f"article.{ending}"
            await pilot.press(key)
            await until(pilot, lambda: isinstance(app.screen, SaveScreen))
            assert app.screen.query_one(Input).value == f"kupmon-article-{shown_id(pilot)}.md"
            app.screen.query_one(Input).value = str(path)
            await pilot.press("enter")
            await until(pilot, path.exists)
            await until(pilot, lambda: app.screen is app.main)
    text = (tmp_path / "article.md").read_text("utf-8")
    assert text.startswith("# Sample: isolated troops surrender as commentators concede the town\n")
    assert "- **5 assaults repelled.** (General Staff, UA)\n" in text
    assert "  - “The General Staff reported that on Dec. 24" in text
    assert "<https://herald.example/h1>" in text
    data = json.loads((tmp_path / "article.json").read_text("utf-8"))
    assert data["facts"][1]["sentence"] == "Invented units hold the centre of the town"
    assert data["body"].startswith("Sample text.")


def test_nothing_of_an_article_is_markup_in_its_markdown(store: Store, app: KupmonApp) -> None:
    article = store.article(store.ids()[0])
    document = of_article(article, Look.of(app.config.ui), NOW)
    assert document.path == f"kupmon-article-{article.row.id}.md"
    assert document.format_of("X.JSON") == "json"
    assert document.format_of("plain") is None
    assert "\\_" not in document.formats["json"]()
