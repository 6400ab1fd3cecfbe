"""What the pipe thinks of an item and of an article; pure, and mostly run inside a worker."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from zoneinfo import ZoneInfo

from kupmon.axis import passage, relevance
from kupmon.axis.gazetteer import LANGUAGES, load
from kupmon.claims import Ties
from kupmon.config import AxisRules
from kupmon.engine.likely import wants_page
from kupmon.engine.tasks import (
    JudgeTask,
    ReadTask,
    Taken,
    TakeTask,
    Tied,
    TieTask,
    Understood,
    Verdicts,
    Whole,
)
from kupmon.feeds.complete import from_feed, why_no_page
from kupmon.feeds.read import read as read_feed
from kupmon.model import Article, Feed, Item, Passage, Reading, Reason, Relevance, Source

KYIV = ZoneInfo("Europe/Kyiv")
WHOLE_FEED = Reason("this feed is kept whole (always = true)", 1.0)


def warm() -> None:
    """Load what judging and reading need, the dictionaries of all languages included."""
    from kupmon.engine import tying  # noqa: F401, PLC0415 - as for the facts
    from kupmon.facts import words  # noqa: PLC0415 - the same

    load()
    for language in LANGUAGES:
        words.load(language)


def judge_all(task: JudgeTask) -> Verdicts:
    """A worker's job: `judge` for items of one feed."""
    return Verdicts(tuple(judge(item, task.feed, task.rules) for item in task.items))


def take(task: TakeTask) -> Generator[None, None, Taken]:
    """A worker's job in two stages: read a body, then judge its items and read the articles it has whole."""
    found = read_feed(task.body)
    yield
    verdicts = tuple(judge(item, task.feed, task.rules) for item in found.items)
    items, whole = list(found.items), {}
    for at, (item, verdict) in enumerate(zip(found.items, verdicts, strict=True) if task.whole else ()):
        if task.articles != "always" and not wants_page(verdict, task.rules):
            if verdict.score <= 0:
                items[at] = replace(item, summary="", content="", enclosures=())
        elif (why := why_no_page(item, task.articles)) is not None:
            article = from_feed(item, why)
            whole[at] = Whole(article, understand(ReadTask(article, task.feed, task.rules)))
    return Taken(
        tuple(items),
        title=found.title,
        site=found.site,
        asks_s=found.asks_s,
        quiet_hours=found.quiet_hours,
        total=found.total,
        verdicts=verdicts,
        whole=whole,
    )


def understand(task: ReadTask) -> Understood:
    """A worker's job: everything that is made of an article."""
    article = task.article
    try:
        reading = read(article, task.feed, task.rules)
        return Understood(reading, places_of(article), tied(article, reading))
    except Exception as error:  # noqa: BLE001 - one odd text must not stop the others; the screen says so
        found = judge(article.item, task.feed, task.rules)
        note = f"Its facts could not be read ({error!r})."
        return Understood(Reading(found, Passage(())), note=note)


def tied(article: Article, reading: Reading) -> Ties | None:
    """By what an article is tied to others; `None`: it is not about the axis, or too odd to be tied."""
    from kupmon.engine.tying import report_of, ties_or_none  # noqa: PLC0415 - as for the facts

    return ties_or_none(report_of(article, reading)) if reading.relevance.relevant else None


def tie_all(task: TieTask) -> Tied:
    """A worker's job: by what stored articles are tied to others."""
    from kupmon.engine.tying import ties_or_none  # noqa: PLC0415 - as for the facts
    from kupmon.ledger.report import report  # noqa: PLC0415

    return Tied(tuple(ties_or_none(report(article)) for article in task.articles))


def judge(item: Item, feed: Feed | None, rules: AxisRules) -> Relevance:
    """How far an item is about the axis, by what its feed carries of it."""
    text = item.content or item.summary
    try:
        found = relevance.judge(item.title, text, item.language, for_feed(rules, feed))
    except Exception as error:  # noqa: BLE001 - one odd text must not cost the rest of its feed
        found = Relevance(0.0, relevant=False, reasons=(Reason(f"it could not be judged ({error!r})", 0.0),))
    return _kept(found, feed)


def read(article: Article, feed: Feed | None, rules: AxisRules) -> Reading:
    """Relevance, passage and facts of an article with its body."""
    item = article.item
    source = Source(
        title=item.title,
        text=article.body,
        language=item.language,
        published=(item.published or item.fetched).astimezone(KYIV).date(),
        outlet=item.outlet,
        side=item.side,
    )
    reading = _reading(source, for_feed(rules, feed))
    return replace(reading, relevance=_kept(reading.relevance, feed))


def _reading(source: Source, rules: AxisRules) -> Reading:
    title, text, language = source.title, source.text, source.language
    if not relevance.judge(title, text, language, rules, own_facts=1).relevant:
        # No fact could make it news of the axis, and of what is none no facts are kept: every second page
        # that is asked for is spared the reading.
        return Reading(relevance.judge(title, text, language, rules), passage.cut(text))
    from kupmon import facts  # noqa: PLC0415 - 100 ms that a round without news need not pay

    return facts.read(source, rules)


def places_of(article: Article) -> tuple[str, ...]:
    """Ids of the places of the axis that an article names, in order."""
    mentions = (*load().find(article.item.title), *load().find(article.body))
    return tuple(dict.fromkeys(mention.place for mention in mentions if mention.scope != "other"))


def for_feed(rules: AxisRules, feed: Feed | None) -> AxisRules:
    """The rules with the feed's own words added."""
    if feed is None or not (feed.include or feed.exclude):
        return rules
    return replace(rules, keywords=rules.keywords + feed.include, exclude=rules.exclude + feed.exclude)


def _kept(found: Relevance, feed: Feed | None) -> Relevance:
    if feed is None or not feed.always or found.relevant:
        return found
    return Relevance(found.score, relevant=True, reasons=(WHOLE_FEED, *found.reasons))
