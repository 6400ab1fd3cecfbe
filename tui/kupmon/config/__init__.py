"""feeds.toml as one frozen value, handed down and never global."""

from kupmon.config.settings import Alerts, AxisRules, Config, PollSettings, UiSettings

__all__ = ["Alerts", "AxisRules", "Config", "PollSettings", "UiSettings"]
