"""What goes to a worker to be thought about, and what comes back; the parent loads no dictionary for it."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.config import AxisRules
from kupmon.model import Article, Feed, Item, Reading, Relevance, StoredArticle, Ties


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
class ReadTask:
    """An article to read."""

    article: Article
    feed: Feed | None
    rules: AxisRules


@dataclass(frozen=True, slots=True)
class Understood:
    """What was made of an article."""

    reading: Reading
    places: tuple[str, ...] = ()
    """Ids of the places of the axis that it names."""
    ties: Ties | None = None
    """By what it is tied to other articles; `None`: it is not about the axis, or too odd."""
    note: str = ""
    """Why its facts are missing, in one sentence, or empty."""


@dataclass(frozen=True, slots=True)
class TieTask:
    """Stored articles that are not tied to the others yet."""

    articles: tuple[StoredArticle, ...]


@dataclass(frozen=True, slots=True)
class Tied:
    """By what each is tied, in the same order; `None` for one that is too odd."""

    found: tuple[Ties | None, ...]
