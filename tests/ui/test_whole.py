"""Lines of the screen that go when they are not needed, without a search for garbage."""

from __future__ import annotations

import gc

from invented import NOW
from screenly import press, ready
from textual.strip import Strip

from kupmon.config import Config
from kupmon.store import Store
from kupmon.ui.app import KupmonApp


async def test_reading_leaves_no_drawn_lines_for_the_garbage_collector(store: Store, config: Config) -> None:
    app = KupmonApp(config, store, clock=lambda: NOW)
    async with app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        gc.collect()
        try:
            gc.disable()
            await press(pilot, "j", "j", "j", "k", "1", "j", "3", "j", "2", "j")
            gc.set_debug(gc.DEBUG_SAVEALL)
            gc.collect()
            gc.set_debug(0)
            assert not [found for found in gc.garbage if isinstance(found, Strip)]
        finally:
            gc.set_debug(0)
            gc.garbage.clear()
            gc.enable()
