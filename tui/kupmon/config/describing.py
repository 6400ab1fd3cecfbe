"""Every setting in force, as it would be written, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kupmon.config.kinds import quoted
from kupmon.config.reading import dotted
from kupmon.config.schema import SECTIONS, Key, feed_keys, keys_of
from kupmon.config.settings import Config


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting in force."""

    key: str
    """Dotted: `poll.interval`, `feeds[3].url`."""
    value: str
    """As written in TOML; empty where it is not set and has no value."""
    origin: str
    """`default`, or file and line."""


def describe(config: Config) -> Iterator[Setting]:
    """List all settings in the file's order; of a feed, its name and what the file says of it."""
    lines = dict(config.origins)
    for name in SECTIONS:
        yield from _section(config, (name,), getattr(config, name), keys_of(SECTIONS[name]), lines)
    for view, query in config.views:
        key = dotted(("views", view))
        yield Setting(key, quoted(query), _origin(config, lines, key))
    known = feed_keys(config.path.parent if config.path else Path())
    for i, feed in enumerate(config.feeds):
        said = {
            name: key for name, key in known.items() if name == "name" or dotted(("feeds", i, name)) in lines
        }
        yield from _section(config, ("feeds", i), feed, said, lines)


def _section(
    config: Config, way: tuple[str | int, ...], held: Any, keys: Mapping[str, Key], lines: Mapping[str, int]
) -> Iterator[Setting]:
    for name, key in keys.items():
        value = getattr(held, key.field)
        written = "" if value is None else key.kind.show(value)
        yield Setting(dotted((*way, name)), written, _origin(config, lines, dotted((*way, name))))


def _origin(config: Config, lines: Mapping[str, int], key: str) -> str:
    line = lines.get(key)
    return f"{config.path}, line {line}" if line else "default"
