"""What goes to a worker to be thought about, and what comes back; the parent loads no dictionary for it."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.claims import Ties
from kupmon.config import AxisRules
from kupmon.feeds.tasks import Read, Task
from kupmon.model import Article, Feed, Item, Reading, Relevance, StoredArticle


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
