"""One module per kind: `find(doc)` yields drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts.document import Document
from kupmon.facts.draft import Draft
from kupmon.facts.kinds import (
    assaults,
    background,
    civilians,
    control,
    damage,
    losses,
    movement,
    narrative,
    quote,
    strength,
    strike,
    supply,
)

Find = Callable[[Document], Iterator[Draft]]

KINDS: tuple[Find, ...] = (
    assaults.find,
    background.find,
    civilians.find,
    control.find,
    damage.find,
    losses.find,
    movement.find,
    narrative.find,
    quote.find,
    strength.find,
    strike.find,
    supply.find,
)
