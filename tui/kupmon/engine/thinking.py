"""Has the workers judge items and read articles: the screen's process loads no dictionary and never waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kupmon.config import AxisRules
from kupmon.engine.tasks import JudgeTask, ReadTask, Understood, Verdicts
from kupmon.errors import FeedFormatError
from kupmon.feeds.workers import Job, Workers
from kupmon.model import Article, Feed, Item, Passage, Reading, Reason, Relevance

JUDGE: Job[JudgeTask, Verdicts] = Job("kupmon.engine.judging:judge_all", Verdicts)
READ: Job[ReadTask, Understood] = Job("kupmon.engine.judging:understand", Understood)
LIKELY = 0.4
"""Share of `min_score` from which an item's page is asked for before the last word is said on it: a
front-wide bulletin names the axis in its text, not in its headline."""
AT_A_TIME = 100
"""Items judged in one go: a text that cannot be judged in time costs no more than these."""
LONGEST_S = 30.0
"""Seconds for one go, loading the dictionaries included: far more than 100 articles of the longest need."""


async def judged(
    workers: Workers, items: Sequence[Item], feed: Feed | None, rules: AxisRules
) -> list[tuple[Item, Relevance]]:
    """Items with how far each is about the axis, by what its feed carries of it."""
    found: list[tuple[Item, Relevance]] = []
    for part in _parts(items):
        try:
            verdicts = (await workers.run(JUDGE, JudgeTask(part, feed, rules), LONGEST_S)).found
        except FeedFormatError as error:
            verdicts = (_unjudged(error),) * len(part)
        found += zip(part, verdicts, strict=True)
    return found


async def understood(workers: Workers, article: Article, feed: Feed | None, rules: AxisRules) -> Understood:
    """Relevance, passage, facts and places of an article with its body."""
    try:
        return await workers.run(READ, ReadTask(article, feed, rules), LONGEST_S)
    except FeedFormatError as error:
        item = replace(article.item, content=article.body)
        ((_, found),) = await judged(workers, (item,), feed, rules)
        return Understood(Reading(found, Passage(())), note=f"Its facts could not be read ({error.reason}).")


def wants_page(found: Relevance, rules: AxisRules) -> bool:
    """Whether the item's page is worth asking for."""
    return found.relevant or found.score >= LIKELY * rules.min_score


def _parts(items: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    for at in range(0, len(items), AT_A_TIME):
        yield tuple(items[at : at + AT_A_TIME])


def _unjudged(error: FeedFormatError) -> Relevance:
    return Relevance(0.0, relevant=False, reasons=(Reason(f"it could not be judged ({error.reason})", 0.0),))
