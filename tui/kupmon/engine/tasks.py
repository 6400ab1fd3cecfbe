"""What goes to a worker to be thought about, and what comes back; the parent loads no dictionary for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

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
class TakeTask:
    """A feed's body, to be read and its items judged in one go."""

    body: Task
    feed: Feed | None
    rules: AxisRules
    articles: Literal["never", "relevant", "always"]
    """`poll.articles`."""
    whole: bool
    """Whether articles that the feed has whole are read as well, and texts that nobody will want are left
    out: for a feed that was never read before, so that nothing is read twice and nothing is lost."""


@dataclass(frozen=True, slots=True)
class Whole:
    """An article that needed no page, with what was made of it."""

    article: Article
    understood: Understood


@dataclass(frozen=True, slots=True)
class Taken(Read):
    """What a body held, and what is thought of it."""

    verdicts: tuple[Relevance, ...] = ()
    """One for each item."""
    whole: dict[int, Whole] = field(default_factory=dict)
    """Articles by the place of their item."""


@dataclass(frozen=True, slots=True)
class TieTask:
    """Stored articles that are not tied to the others yet."""

    articles: tuple[StoredArticle, ...]


@dataclass(frozen=True, slots=True)
class Tied:
    """By what each is tied, in the same order; `None` for one that is too odd."""

    found: tuple[Ties | None, ...]
