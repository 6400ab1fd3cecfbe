"""The keys each table of feeds.toml knows, taken from the dataclasses that hold their values."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from kupmon.config.addresses import Address, Headers
from kupmon.config.kinds import Choice, Many, Reads, Seconds, Switch, Text
from kupmon.config.settings import DAY, MINUTE, Alerts, AxisRules, PollSettings, UiSettings
from kupmon.config.words import Words
from kupmon.model import Feed


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table."""

    field: str
    """The attribute that holds its value."""
    kind: Reads
    default: Any


SECTIONS: Mapping[str, type] = {"poll": PollSettings, "axis": AxisRules, "ui": UiSettings, "alerts": Alerts}
"""The tables whose keys are fixed; `views` and `feeds` stand beside them."""
TABLES = (*SECTIONS, "views", "feeds")


@cache
def keys_of(section: type) -> Mapping[str, Key]:
    """List the keys of a table in the order of its dataclass."""
    return _keys(section, {})


@cache
def feed_keys(folder: Path) -> Mapping[str, Key]:
    """List the keys of `[[feeds]]`; `file:` addresses count from `folder`."""
    address, words = Address(folder), Words()
    special: dict[str, Reads] = {
        "url": address,
        "fallback": Many(address, '["https://example.org/feed"]'),
        "interval_s": Seconds(MINUTE, 30 * DAY),
        "include": words,
        "exclude": words,
        "headers": Headers(),
    }
    return {key: found for key, found in _keys(Feed, special).items() if key != "line"}


def _keys(section: type, special: Mapping[str, Reads]) -> Mapping[str, Key]:
    hints = get_type_hints(section, include_extras=True)
    return {
        field.name.removesuffix("_s"): Key(
            field.name, special.get(field.name) or kind_of(hints[field.name]), field.default
        )
        for field in dataclasses.fields(section)
        if field.name in special or field.name != "line"
    }


def kind_of(hint: Any) -> Reads:
    """Find the kind that an annotation names, or that goes with its type."""
    if get_origin(hint) is Annotated:
        kind: Reads = get_args(hint)[1]
        return kind
    if get_origin(hint) in (Union, types.UnionType):
        return kind_of(next(arg for arg in get_args(hint) if arg is not type(None)))
    if get_origin(hint) is Literal:
        return Choice(get_args(hint))
    if get_origin(hint) is tuple:
        return Many(kind_of(get_args(hint)[0]))
    return Switch() if hint is bool else Text()
