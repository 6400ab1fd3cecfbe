"""Who holds a settlement by the latest claims, as one letter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from kupmon.claims import ControlLetter, Telling
from kupmon.ledger.status import held_by
from kupmon.model import Fact, Side, SourceSide

LETTERS: dict[str, ControlLetter] = {"ukrainian": "U", "russian": "R"}


def held_by_whom(fact: Fact) -> Side | Literal["contested"] | None:
    """As `held_by`; "contested" where a fact says that it is not settled."""
    return "contested" if fact.kind == "control" and fact.type == "contested" else held_by(fact)


def about_control(fact: Fact) -> bool:
    """Whether a fact says who holds a place, or that this is not settled."""
    return held_by_whom(fact) is not None


def latest(tellings: Iterable[Telling]) -> tuple[Telling, ...]:
    """Of tellings about the control of one place the latest by each side's speakers, newest first."""
    found: dict[SourceSide | None, Telling] = {}
    for telling in sorted(tellings, key=_order):
        found[telling.voice.side] = telling
    return tuple(sorted(found.values(), key=_order, reverse=True))


def letter(latest: Iterable[Telling]) -> ControlLetter:
    """What the latest claims of the sides come to."""
    said = {held_by(telling.fact) for telling in latest}
    if not said:
        return "·"
    return "≠" if len(said) > 1 or None in said else LETTERS[str(said.pop())]


def _order(telling: Telling) -> tuple[object, ...]:
    return telling.when, telling.article, telling.fact.evidence.start, telling.fact.statement
