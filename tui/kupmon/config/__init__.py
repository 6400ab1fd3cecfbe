"""feeds.toml as one frozen value, handed down and never global.

The settings themselves are there at once. What reads, writes and watches the file is loaded when it is first
asked for: rooms that only need to know a setting, such as facts, would pay 100 ms for it otherwise.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from kupmon.config.settings import Alerts, AxisRules, Config, PollSettings, UiSettings

if TYPE_CHECKING:
    from kupmon.config.adding import append
    from kupmon.config.describing import Setting, describe
    from kupmon.config.glancing import glance
    from kupmon.config.reading import load
    from kupmon.config.search import PACKAGED, find
    from kupmon.config.switching import switch
    from kupmon.config.watching import watch

__all__ = [
    "PACKAGED",
    "Alerts",
    "AxisRules",
    "Config",
    "PollSettings",
    "Setting",
    "UiSettings",
    "append",
    "describe",
    "find",
    "glance",
    "load",
    "switch",
    "watch",
]

_HOMES = {
    "PACKAGED": "search",
    "Setting": "describing",
    "append": "adding",
    "describe": "describing",
    "find": "search",
    "glance": "glancing",
    "load": "reading",
    "switch": "switching",
    "watch": "watching",
}


def __getattr__(name: str) -> object:
    """Load the module that has `name`.

    Raises:
        AttributeError: None has.
    """
    if name not in _HOMES:
        raise AttributeError(f"module 'kupmon.config' has no attribute {name!r}")
    return getattr(import_module(f"kupmon.config.{_HOMES[name]}"), name)
