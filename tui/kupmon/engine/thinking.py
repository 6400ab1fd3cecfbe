"""Has the workers read feeds and judge items: the screen's process loads no dictionary and never waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kupmon.config import AxisRules, Config
from kupmon.engine.tasks import JudgeTask, Taken, TakeTask, Verdicts
from kupmon.errors import FeedFormatError
from kupmon.feeds.jobs import READ as READ_FEED
from kupmon.feeds.poller import Job as FeedJob
from kupmon.feeds.tasks import Task
from kupmon.feeds.workers import Job, UnfinishedError, Workers
from kupmon.model import Feed, Item, Reason, Relevance

TAKE: Job[TakeTask, Taken] = Job("kupmon.engine.judging:take", Taken)
JUDGE: Job[JudgeTask, Verdicts] = Job("kupmon.engine.judging:judge_all", Verdicts)
AT_A_TIME = 100
"""Items judged in one go: a text that cannot be judged in time costs no more than these."""
LONGEST_S = 30.0
"""Seconds for one go, loading the dictionaries included: far more than 100 articles of the longest need."""


async def taken(workers: Workers, job: FeedJob, body: Task, config: Config) -> Taken:
    """A body with its items judged.

    Raises:
        FeedFormatError: It is no feed, or could not be read in time.
    """
    # Of a feed that was never read before nothing is an edit, whose former text would be wanted.
    thrifty = job.state.body_hash is None and config.poll.articles != "always"
    task = TakeTask(body, job.feed, config.axis, thrifty)
    try:
        return await workers.run(TAKE, task, config.poll.parse_timeout_s, LONGEST_S)
    except UnfinishedError:
        found = await workers.run(READ_FEED, body, config.poll.parse_timeout_s)
    return Taken(
        found.items,
        title=found.title,
        site=found.site,
        asks_s=found.asks_s,
        quiet_hours=found.quiet_hours,
        total=found.total,
        verdicts=tuple(await judged(workers, found.items, job.feed, config.axis)),
    )


async def judged(
    workers: Workers, items: Sequence[Item], feed: Feed | None, rules: AxisRules
) -> list[Relevance]:
    """How far each item is about the axis, by what its feed carries of it."""
    found: list[Relevance] = []
    for part in _parts(items):
        try:
            found += (await workers.run(JUDGE, JudgeTask(part, feed, rules), LONGEST_S)).found
        except FeedFormatError as error:
            found += [_unjudged(error)] * len(part)
    return found


def _parts(items: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    for at in range(0, len(items), AT_A_TIME):
        yield tuple(items[at : at + AT_A_TIME])


def _unjudged(error: FeedFormatError) -> Relevance:
    return Relevance(0.0, relevant=False, reasons=(Reason(f"it could not be judged ({error.reason})", 0.0),))
