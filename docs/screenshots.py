"""Draws the pictures of the README from the bundled sample: `make screenshots`.

The sample is served, polled and read by the very pipeline; only the clock stands still, so that the same
program draws the same picture.
"""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kupmon.config import Config
from kupmon.engine import Engine
from kupmon.sample import NOW, serve
from kupmon.store import Store, open_store
from kupmon.ui.app import KupmonApp

HERE = Path(__file__).parent
SIZE = (120, 40)
SHOWN = "Ukraine rejects Russian claim to have captured Petropavlivka"
"""Title of the article the cursor is put on."""


def now() -> datetime:
    """Stands still at the end of the archive."""
    return NOW.astimezone(UTC)


async def fill(config: Config, store: Store) -> None:
    """Poll every feed of the sample once and read its articles."""
    engine = Engine(config, store, clock=now)
    try:
        async for _ in engine.poll_once(force=True):
            pass
        async for _ in engine.catch_up():
            pass
    finally:
        engine.close()


async def draw(config: Config, store: Store) -> str:
    """The main screen with the cursor on one article, as SVG."""
    titles = [row.title for row in store.rows(store.ids(None))]
    app = KupmonApp(config, store, clock=now, sample=True)
    app.animation_level = "none"
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        for _ in range(titles.index(SHOWN)):
            await pilot.press("j")
        await app.workers.wait_for_complete()
        await pilot.pause(1)
        return app.export_screenshot(title="kupmon --sample", simplify=True)


def main() -> None:
    """Draw all pictures."""
    with tempfile.TemporaryDirectory() as folder, serve(0) as sample:
        store = open_store(Path(folder) / "sample.db", clock=now)
        config = replace(Config(), poll=sample.config.poll, feeds=sample.config.feeds)
        try:
            asyncio.run(fill(config, store))
            (HERE / "screen.svg").write_text(asyncio.run(draw(config, store)), "utf-8")
        finally:
            store.close()


if __name__ == "__main__":
    main()
