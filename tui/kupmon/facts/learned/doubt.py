"""Leaves out what is more likely made up than said."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kupmon.facts.document import Document
from kupmon.facts.learned import wording
from kupmon.facts.learned.traits import points, traits
from kupmon.model import Fact, Kind

SURE: frozenset[Kind] = frozenset({"quote", "control"})
"""Kinds that are never left out: what stands between marks with its speaker was said, however it sounds; and
of who holds what the rules alone are right so often that two of three facts left out would have been right.
Denials and admissions were here too until, in English articles that no rule had seen, false ones outnumbered
the right ones.
"""


@dataclass(frozen=True, slots=True)
class Table:
    """What the traits of a fact are worth, in log-odds that it is one."""

    base: float
    least: float
    """A fact with fewer points is left out."""
    steps: Mapping[str, Sequence[tuple[float, float]]]
    """Of each trait, edges in order and what it is worth from there on; nothing below the first."""


@cache
def load() -> Table:
    """The table that comes with the program."""
    data = json.loads(files("kupmon.facts.learned").joinpath("points.json").read_text(encoding="utf-8"))
    steps = {name: [(edge, worth) for edge, worth in stairs] for name, stairs in data["steps"].items()}
    return Table(data["base"], data["least"], steps)


def likely(doc: Document, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Those facts of a text that are more likely said than made up."""
    if not facts:
        return ()
    table = load()
    rows = traits(doc, facts, wording.load())
    return tuple(
        fact
        for fact, row in zip(facts, rows, strict=True)
        if fact.kind in SURE or table.base + points(row, table.steps) >= table.least
    )
