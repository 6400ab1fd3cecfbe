"""Has the workers read facts out of articles, and tell by what these are tied to others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kupmon.claims import Ties
from kupmon.config import Config
from kupmon.engine.readings import AllUnderstood, ReadTask, Tied, TieTask, Understood
from kupmon.engine.thinking import LONGEST_S, judged
from kupmon.errors import FeedFormatError
from kupmon.feeds.workers import Job, Workers
from kupmon.model import Article, Feed, Passage, Reading, StoredArticle

READ: Job[ReadTask, AllUnderstood] = Job("kupmon.engine.understanding:read_all", AllUnderstood)
TIE: Job[TieTask, Tied] = Job("kupmon.engine.understanding:tie_all", Tied)


async def understood(
    workers: Workers, articles: Sequence[tuple[Article, Feed | None]], config: Config
) -> tuple[Understood, ...]:
    """What is made of some articles; one that cannot be read harms no other."""
    task = ReadTask(tuple(articles), config.axis, pages=config.poll.articles != "never")
    try:
        return (await workers.run(READ, task, LONGEST_S)).found
    except FeedFormatError as error:
        if len(articles) > 1:
            each = [await understood(workers, (one,), config) for one in articles]
            return tuple(found for (found,) in each)
        ((article, feed),) = articles
        item = article.item if not article.body else replace(article.item, content=article.body)
        (found,) = await judged(workers, (item,), feed, config.axis)
        why = f"Its facts could not be read ({error.reason})."
        article = article if article.body else replace(article, body=item.content or item.summary)
        return (Understood(article, Reading(found, Passage(())), error=why),)


async def tied(workers: Workers, articles: Sequence[StoredArticle]) -> tuple[Ties | None, ...]:
    """By what articles are tied to others; `None` for one for which that cannot be told."""
    try:
        return (await workers.run(TIE, TieTask(tuple(articles)), LONGEST_S)).found
    except FeedFormatError:
        return (None,) * len(articles)
