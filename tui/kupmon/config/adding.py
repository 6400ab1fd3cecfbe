"""New feeds at the end of feeds.toml; all that stood there stays as it was, notes too."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kupmon.config.addresses import same
from kupmon.config.reading import load
from kupmon.config.saving import current, save
from kupmon.config.schema import feed_keys
from kupmon.model import Feed


def append(path: Path, feeds: Iterable[Feed]) -> tuple[Feed, ...]:
    """Add feeds that are not there yet.

    The new text is read and checked before it takes the place of the old file in one step.

    Args:
        path: A feeds.toml without faults.
        feeds: Each with its address checked; what is the default is not written, nor is the interval.

    Returns:
        Those that were added.

    Raises:
        ConfigError: The file has faults, cannot be written, or cannot be added to.
    """
    text = current(path)
    known = {same(feed.url) for feed in load(path).feeds}
    new = tuple(
        feed for feed in {same(feed.url): feed for feed in feeds}.values() if same(feed.url) not in known
    )
    if new:
        line_end = "\r\n" if "\r\n" in text else "\n"
        joint = "" if not text or text.endswith("\n") else line_end
        blocks = "".join(block(feed) for feed in new).replace("\n", line_end)
        save(
            path,
            text + joint + blocks,
            "Write them there by hand; feeds = [ ] cannot be added to from outside.",
        )
    return new


def block(feed: Feed) -> str:
    """Write a feed as a `[[feeds]]` table after a blank line."""
    lines = ["", "[[feeds]]"]
    for name, key in feed_keys(Path()).items():
        value = getattr(feed, key.field)
        if value != key.default and name != "interval":
            lines.append(f"{name} = {key.kind.show(value)}")
    return "\n".join([*lines, ""])
