"""feeds.toml taken over while the program runs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from kupmon.config.glancing import Seen, glance
from kupmon.config.reading import load
from kupmon.config.settings import Config
from kupmon.errors import ConfigError


async def watch(path: Path, seen: Seen = None) -> AsyncIterator[Config | ConfigError]:
    """Give the settings each time the file has been saved, or the fault that keeps them out.

    Editors that write a new file and rename it, a folder that is missing or replaced, and links all work:
    events of the folder only make it quick, and once a second the file itself is looked at.

    Args:
        path: The file.
        seen: What `glance` told when it was last loaded; without it, the file as it is now counts as known.
    """
    last = seen or await asyncio.to_thread(glance, path)
    while True:
        async for _ in _ticks(path):
            now = await asyncio.to_thread(glance, path)
            if now == last:
                continue
            last = now
            yield await asyncio.to_thread(_try, path)


def _try(path: Path) -> Config | ConfigError:
    try:
        return load(path)
    except ConfigError as fault:
        return fault


async def _ticks(path: Path) -> AsyncIterator[None]:
    """Tick when something stirs in the file's folder and once a second; end when the folder is another."""
    from watchfiles import awatch  # noqa: PLC0415 - a tenth of a second that only a running screen needs

    folder = await asyncio.to_thread(lambda: path.resolve().parent)
    before = await asyncio.to_thread(glance, folder)
    if before is None:
        await asyncio.sleep(1)
        yield
        return
    # 100 ms without a further change: an editor that truncates and then writes is not caught in between
    async for _ in awatch(
        folder,
        watch_filter=None,
        recursive=False,
        debounce=500,
        step=100,
        rust_timeout=1_000,
        yield_on_timeout=True,
    ):
        yield
        after = await asyncio.to_thread(glance, folder)
        if after is None or after[0] != before[0]:
            return
