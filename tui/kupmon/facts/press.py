"""Outlets known by name: whose they are, and that they are no persons."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from kupmon.facts.tokens import folded
from kupmon.model import SourceSide


@cache
def table() -> tuple[tuple[str, SourceSide], ...]:
    """Names of outlets, folded, and their sides, in the order in which they are tried."""
    text = files("kupmon.facts").joinpath("outlets.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((folded(name), side) for name, side in rows)  # type: ignore[misc]


@cache
def _names() -> frozenset[str]:
    return frozenset(name for name, _ in table())


@lru_cache(maxsize=1_000)
def is_outlet(printed: str) -> bool:
    """Whether a name is that of an outlet ("according to Espreso"), and so of nobody who speaks."""
    return folded(printed) in _names()
