"""What goes to a worker so that facts are read, and what comes back; apart from what every poll needs."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.claims import Ties
from kupmon.config import AxisRules
from kupmon.model import Article, Feed, Reading, StoredArticle


@dataclass(frozen=True, slots=True)
class ReadTask:
    """Articles to read."""

    articles: tuple[tuple[Article, Feed | None], ...]
    """One without body and note is first made of what its feed has."""
    rules: AxisRules
    pages: bool
    """Whether pages are fetched: else that is why there may be no more than a summary."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What was made of an article."""

    article: Article
    reading: Reading
    places: tuple[str, ...] = ()
    """Ids of the places of the axis that it names."""
    ties: Ties | None = None
    """By what it is tied to other articles; `None`: it is not about the axis, or too odd."""
    error: str = ""
    """Why its facts are missing, in one sentence, or empty."""


@dataclass(frozen=True, slots=True)
class AllUnderstood:
    """One for each article, in the same order."""

    found: tuple[Understood, ...]


@dataclass(frozen=True, slots=True)
class TieTask:
    """Stored articles that are not tied to the others yet."""

    articles: tuple[StoredArticle, ...]


@dataclass(frozen=True, slots=True)
class Tied:
    """By what each is tied, in the same order; `None` for one that is too odd."""

    found: tuple[Ties | None, ...]
