"""A feed switched on or off in feeds.toml; notes, order and everything else stay as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kupmon.config.reading import load
from kupmon.config.saving import current, save
from kupmon.errors import ConfigError


def switch(path: Path, url: str, *, on: bool) -> None:
    """Have a feed polled, or polled no more.

    Args:
        path: A feeds.toml without faults.
        url: Address of one of its feeds, as `load` gives it.
        on: Whether it is to be polled.

    Raises:
        ConfigError: The file has faults, has no such feed, or cannot be written.
    """
    import tomlkit  # noqa: PLC0415 - keeps notes and layout; slow to load, and rarely needed

    text = current(path)
    places = [number for number, feed in enumerate(load(path).feeds) if feed.url == url]
    if not places:
        raise ConfigError(path, f"has no feed {url}.", cure="It may have been taken out meanwhile.")
    document: Any = tomlkit.parse(text)
    document["feeds"][places[0]]["enabled"] = on
    save(path, tomlkit.dumps(document), 'Write "enabled = true" or "enabled = false" there by hand.')
