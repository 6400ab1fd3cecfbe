"""Key facts: who claims what about which place of the axis, with the sentence that says so.

The reader is loaded when it is first asked for: whoever only puts a fact into words needs no dictionary.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kupmon.facts.json_form import as_json
    from kupmon.facts.reading import read

__all__ = ["as_json", "read"]

_HOMES = {"as_json": "json_form", "read": "reading"}


def __getattr__(name: str) -> object:
    """Load the module that has `name`.

    Raises:
        AttributeError: None has.
    """
    if name not in _HOMES:
        raise AttributeError(f"module 'kupmon.facts' has no attribute {name!r}")
    return getattr(import_module(f"kupmon.facts.{_HOMES[name]}"), name)
