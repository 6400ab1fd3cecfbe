"""feeds.toml as one frozen value, handed down and never global."""

from kupmon.config.adding import append
from kupmon.config.describing import Setting, describe
from kupmon.config.glance import glance
from kupmon.config.reading import load
from kupmon.config.search import PACKAGED, find
from kupmon.config.settings import Alerts, AxisRules, Config, PollSettings, UiSettings
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
    "watch",
]
