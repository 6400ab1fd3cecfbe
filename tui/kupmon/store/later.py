"""Modules that are loaded when something of them is first asked for: a poll without news needs few."""

from __future__ import annotations

from importlib import import_module


class Later:
    """Stands for a module of this room until then."""

    def __init__(self, name: str) -> None:
        self._name = f"kupmon.store.{name}"

    def __getattr__(self, name: str) -> object:
        return getattr(import_module(self._name), name)
