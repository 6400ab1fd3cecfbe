"""Has the workers judge items and read articles: the screen's process loads no dictionary and never waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kupmon.config import AxisRules, Config
from kupmon.engine.tasks import JudgeTask, ReadTask, Taken, TakeTask, Understood, Verdicts
from kupmon.errors import FeedFormatError
from kupmon.feeds.jobs import READ as READ_FEED
from kupmon.feeds.poller import Job as FeedJob
from kupmon.feeds.tasks import Task
from kupmon.feeds.workers import Job, UnfinishedError, Workers
from kupmon.model import Article, Feed, Item, Passage, Reading, Reason, Relevance

TAKE: Job[TakeTask, Taken] = Job("kupmon.engine.judging:take", Taken)
JUDGE: Job[JudgeTask, Verdicts] = Job("kupmon.engine.judging:judge_all", Verdicts)
READ: Job[ReadTask, Understood] = Job("kupmon.engine.judging:understand", Understood)
SMALL = 1_000_000
"""Bytes of a body up to which its articles are read along with it: the answer is at most twice as large."""
AT_A_TIME = 100
"""Items judged in one go: a text that cannot be judged in time costs no more than these."""
LONGEST_S = 30.0
"""Seconds for one go, loading the dictionaries included: far more than 100 articles of the longest need."""


async def taken(workers: Workers, job: FeedJob, body: Task, config: Config) -> Taken:
    """A body with its items judged; of a feed that was never read before, also its articles read.

    Raises:
        FeedFormatError: It is no feed, or could not be read in time.
    """
    feed, whole = job.feed, job.state.body_hash is None and len(body.body.data) < SMALL
    task = TakeTask(body, feed, config.axis, config.poll.articles, whole)
    try:
        return await workers.run(TAKE, task, config.poll.parse_timeout_s, LONGEST_S)
    except UnfinishedError:
        found = await workers.run(READ_FEED, body, config.poll.parse_timeout_s)
    verdicts = tuple(each for _, each in await judged(workers, found.items, feed, config.axis))
    return Taken(
        found.items,
        title=found.title,
        site=found.site,
        asks_s=found.asks_s,
        quiet_hours=found.quiet_hours,
        total=found.total,
        verdicts=verdicts,
    )


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


def _parts(items: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    for at in range(0, len(items), AT_A_TIME):
        yield tuple(items[at : at + AT_A_TIME])


def _unjudged(error: FeedFormatError) -> Relevance:
    return Relevance(0.0, relevant=False, reasons=(Reason(f"it could not be judged ({error.reason})", 0.0),))
