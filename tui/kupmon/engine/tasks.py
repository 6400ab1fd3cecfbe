"""What goes to a worker to be read and judged, and what comes back; the parent loads no dictionary for it."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.config import AxisRules
from kupmon.feeds.tasks import Read, Task
from kupmon.model import Feed, Item, Relevance


@dataclass(frozen=True, slots=True)
class JudgeTask:
    """Items of one feed to judge."""

    items: tuple[Item, ...]
    feed: Feed | None
    rules: AxisRules


@dataclass(frozen=True, slots=True)
class Verdicts:
    """One for each item, in the same order."""

    found: tuple[Relevance, ...]


@dataclass(frozen=True, slots=True)
class TakeTask:
    """A feed's body, to be read and its items judged in one go."""

    body: Task
    feed: Feed | None
    rules: AxisRules
    thrifty: bool
    """Whether the texts of what is not about the axis at all are left out, as nobody will want them."""


@dataclass(frozen=True, slots=True)
class Taken(Read):
    """What a body held, and what is thought of it."""

    verdicts: tuple[Relevance, ...] = ()
    """One for each item."""
