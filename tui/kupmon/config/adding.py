"""New feeds at the end of feeds.toml; all that stood there stays as it was, notes too."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kupmon.config.addresses import same
from kupmon.config.reading import load
from kupmon.config.schema import feed_keys
from kupmon.config.search import PACKAGED
from kupmon.errors import ConfigError
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
    if path.resolve() == PACKAGED.resolve():
        cure = "Copy it somewhere you may write to, and name the copy with --config."
        raise ConfigError(path, "is the file kupmon comes with, and stays as it is.", cure=cure)
    known = {same(feed.url) for feed in load(path).feeds}
    new = tuple(
        feed for feed in {same(feed.url): feed for feed in feeds}.values() if same(feed.url) not in known
    )
    if new:
        _write(path, "".join(block(feed) for feed in new))
    return new


def block(feed: Feed) -> str:
    """Write a feed as a `[[feeds]]` table after a blank line."""
    lines = ["", "[[feeds]]"]
    for name, key in feed_keys(Path()).items():
        value = getattr(feed, key.field)
        if value != key.default and name != "interval":
            lines.append(f"{name} = {key.kind.show(value)}")
    return "\n".join([*lines, ""])


def _write(path: Path, blocks: str) -> None:
    real = path.resolve()
    try:
        old = real.read_bytes().decode("utf-8")
        line_end = "\r\n" if "\r\n" in old else "\n"
        joint = "" if not old or old.endswith("\n") else line_end
        with tempfile.NamedTemporaryFile("wb", dir=real.parent, prefix=".feeds-", delete=False) as file:
            file.write((old + joint + blocks.replace("\n", line_end)).encode())
        shutil.copymode(real, file.name)
    except OSError as error:
        raise ConfigError(
            path, f"cannot be written ({error.strerror}).", cure="Check its rights and its folder's."
        ) from error
    _swap(path, real, Path(file.name))


def _swap(path: Path, real: Path, new: Path) -> None:
    try:
        load(new)
        new.replace(real)
    except ConfigError as fault:
        cure = "Write them there by hand; feeds = [ ] cannot be added to from outside."
        raise ConfigError(path, "new feeds find no place at its end.", cure=cure) from fault
    except OSError as error:
        raise ConfigError(path, f"cannot be written ({error.strerror}).", cure="Check its rights.") from error
    finally:
        new.unlink(missing_ok=True)
