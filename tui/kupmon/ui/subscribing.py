"""A feed added from the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kupmon.config import PollSettings, append
from kupmon.config.subscribing import address, named
from kupmon.model import Feed
from kupmon.ui.messages import tr


def subscribed(path: Path, typed: str, settings: PollSettings, clock: Callable[[], datetime]) -> str:
    """Find the feed behind what was typed and write it into feeds.toml; to be called in a thread.

    Args:
        path: The feeds.toml in force.
        typed: Address of a feed, of a page that has one, or of a Telegram channel.
        settings: `[poll]`.
        clock: The time now, aware.

    Returns:
        A sentence for the reader.

    Raises:
        KupmonError: There is no feed, or the file cannot be added to.
    """
    from kupmon.feeds.discover import discover  # noqa: PLC0415 - loads the libraries of the network

    found = asyncio.run(discover(address(typed), settings, clock=clock))[0]
    feed = named(Feed(url=found.url, name=found.name, language=found.language))
    if not append(path, [feed]):
        return tr("{name} is in feeds.toml already.").format(name=feed.name)
    return tr("Added {name}. Its side and owner can be written beside it in feeds.toml (E).").format(
        name=feed.name
    )
