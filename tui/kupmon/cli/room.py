"""What a command works in: the settings in force, the store, and the clock that goes with them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kupmon.cli.options import Options
from kupmon.cli.output import tell

if TYPE_CHECKING:
    from kupmon.config import Config
    from kupmon.store import Store


@dataclass(frozen=True, slots=True)
class Room:
    """Opened for one command."""

    config: Config
    store: Store
    clock: Callable[[], datetime]
    sample: bool


def config_file(options: Options) -> Path:
    """Find the feeds.toml that is meant.

    Raises:
        ConfigError: One is named and is not there.
    """
    from kupmon.config import find

    own = Path() if options.config else _own_folder("config")
    return find(options.config, os.environ, Path.cwd(), own)


def settings(options: Options) -> Config:
    """Read the settings in force.

    Raises:
        ConfigError: They cannot be used.
    """
    from kupmon.config import Config, load

    if options.sample and options.config is None:
        return Config()
    return load(config_file(options))


def database(options: Options) -> Path:
    """Find where the news is kept; the sample has a file of its own."""
    name = "sample.db" if options.sample else "kupmon.db"
    return options.db or _own_folder("data") / name


def _own_folder(kind: Literal["config", "data"]) -> Path:
    import platformdirs  # 10 ms, which a start with --config and --db need not wait

    find = platformdirs.user_config_path if kind == "config" else platformdirs.user_data_path
    return find("kupmon", appauthor=False)


@contextmanager
def opened(options: Options, *, notice: bool = True) -> Iterator[Room]:
    """Open settings and store, and serve the sample where it is asked for.

    Args:
        options: Where things are.
        notice: Tell on standard error where opening the store was out of the ordinary.

    Raises:
        ConfigError: The settings cannot be used.
        StoreError: The store cannot be used.
    """
    from kupmon.store import open_store

    config, clock = settings(options), _now
    with ExitStack() as stack:
        if options.sample:
            from kupmon.sample import serve

            sample = stack.enter_context(serve())
            config = replace(config, path=None, poll=sample.config.poll, feeds=sample.config.feeds)
            clock = sample.clock
        store = open_store(database(options), clock=clock)
        stack.callback(store.close)
        if notice and store.notice:
            tell(store.notice)
        yield Room(config, store, _going_on(clock, store) if options.sample else clock, options.sample)


def _going_on(clock: Callable[[], datetime], store: Store) -> Callable[[], datetime]:
    """The sample's clock, which begins anew with each command, but never before what is stored already."""
    tried = [state.last_try for state in store.states().values() if state.last_try]
    return lambda: max([clock(), *tried])


def _now() -> datetime:
    from datetime import UTC

    return datetime.now(UTC)
