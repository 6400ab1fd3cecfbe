"""The pipeline: feeds → items → relevance → bodies → facts → store, told as a stream of events.

The only room that knows feeds, axis, facts and store. The screen and the headless commands read the same
stream. SQLite runs in threads of the engine's own and thinking in the workers that read feeds, so that the
event loop never waits. A worker loads what it thinks with and nothing else: not the network, not the store.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kupmon.engine.background import BackgroundEngine
    from kupmon.engine.engine import Engine

__all__ = ["BackgroundEngine", "Engine"]

_HOMES = {"BackgroundEngine": "background", "Engine": "engine"}


def __getattr__(name: str) -> object:
    """Load the module that has `name`.

    Raises:
        AttributeError: None has.
    """
    if name not in _HOMES:
        raise AttributeError(f"module 'kupmon.engine' has no attribute {name!r}")
    return getattr(import_module(f"kupmon.engine.{_HOMES[name]}"), name)
