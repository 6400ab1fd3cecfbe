"""Reading the screen in tests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

DEADLINE_S = 4.0


async def until(pilot: Pilot, holds: Callable[[], object]) -> None:
    """Wait until something holds; fails after some seconds."""
    loop = asyncio.get_running_loop()
    end = loop.time() + DEADLINE_S
    while not holds():
        assert loop.time() < end, f"never came to hold:\n{text_of(pilot.app)}"
        await pilot.pause(0.01)


def text_of(app: App) -> str:
    """What stands on the screen."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


def words_of(app: App) -> str:
    """What stands on the screen, wherever its lines were broken."""
    return " ".join(text_of(app).split())


def said(screen: Screen) -> str:
    """What the page of a screen says, also where it is scrolled out of sight."""
    return " ".join(" ".join(block.text for block in screen.page.blocks).split())


async def ready(pilot: Pilot) -> None:
    """Wait for the first article to be shown beside the timeline."""
    await until(pilot, lambda: pilot.app.main.query("Timeline") and pilot.app.main.news.loaded)
    if pilot.app.main.news.timeline.ladder.ids:
        await until(pilot, lambda: pilot.app.main.news.timeline.chosen_row is not None)
        await until(pilot, lambda: shown_id(pilot) == pilot.app.main.news.timeline.chosen)
    await until(pilot, lambda: "gazetteer" in pilot.app.desk.place_names.__module__)


def shown_id(pilot: Pilot) -> int | None:
    """Id of the article that is shown."""
    article = pilot.app.main.reading.article
    return article.row.id if article else None


async def press(pilot: Pilot, *keys: str) -> None:
    """Press keys and wait until article and timeline agree again."""
    await pilot.press(*keys)
    await pilot.pause()
    main = pilot.app.main
    await until(pilot, lambda: shown_id(pilot) == main.news.timeline.chosen)
