"""What the pipe thinks of an item by what its feed carries of it; pure, and run inside a worker.

No facts are read here and none of what reading them needs is loaded: a poll is over sooner for that.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from kupmon.axis import relevance
from kupmon.axis.gazetteer import load
from kupmon.config import AxisRules
from kupmon.engine.tasks import JudgeTask, Taken, TakeTask, Verdicts
from kupmon.feeds.read import read as read_feed
from kupmon.model import Feed, Item, Reason, Relevance

WHOLE_FEED = Reason("this feed is kept whole (always = true)", 1.0)


def warm() -> None:
    """Load what judging needs."""
    load()


def judge_all(task: JudgeTask) -> Verdicts:
    """A worker's job: `judge` for items of one feed."""
    return Verdicts(tuple(judge(item, task.feed, task.rules) for item in task.items))


def take(task: TakeTask) -> Generator[None, None, Taken]:
    """A worker's job in two stages: read a body, then judge its items."""
    found = read_feed(task.body)
    yield
    verdicts = tuple(judge(item, task.feed, task.rules) for item in found.items)
    items = found.items
    if task.thrifty:
        items = tuple(
            item if verdict.relevant or verdict.score > 0 else _bare(item)
            for item, verdict in zip(items, verdicts, strict=True)
        )
    return Taken(
        items,
        title=found.title,
        site=found.site,
        asks_s=found.asks_s,
        quiet_hours=found.quiet_hours,
        total=found.total,
        verdicts=verdicts,
    )


def _bare(item: Item) -> Item:
    return replace(item, summary="", content="", enclosures=())


def judge(item: Item, feed: Feed | None, rules: AxisRules) -> Relevance:
    """How far an item is about the axis, by what its feed carries of it."""
    text = item.content or item.summary
    try:
        found = relevance.judge(item.title, text, item.language, for_feed(rules, feed))
    except Exception as error:  # noqa: BLE001 - one odd text must not cost the rest of its feed
        found = Relevance(0.0, relevant=False, reasons=(Reason(f"it could not be judged ({error!r})", 0.0),))
    return kept(found, feed)


def for_feed(rules: AxisRules, feed: Feed | None) -> AxisRules:
    """The rules with the feed's own words added."""
    if feed is None or not (feed.include or feed.exclude):
        return rules
    return replace(rules, keywords=rules.keywords + feed.include, exclude=rules.exclude + feed.exclude)


def kept(found: Relevance, feed: Feed | None) -> Relevance:
    """As found, but relevant where the feed is kept whole."""
    if feed is None or not feed.always or found.relevant:
        return found
    return Relevance(found.score, relevant=True, reasons=(WHOLE_FEED, *found.reasons))
