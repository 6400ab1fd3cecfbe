"""What is made of an article: relevance, passage, facts, and by what it is tied; pure, run inside a worker.

An article that is read for the first time and one that is read anew go the same way.
"""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from kupmon import facts
from kupmon.axis import passage, relevance
from kupmon.axis.gazetteer import load
from kupmon.claims import Ties
from kupmon.config import AxisRules
from kupmon.engine.judging import for_feed, judge, kept
from kupmon.engine.readings import AllUnderstood, ReadTask, Tied, TieTask, Understood
from kupmon.engine.tying import report_of, ties_or_none
from kupmon.feeds.complete import from_feed, why_no_page
from kupmon.ledger.report import report
from kupmon.model import Article, Feed, Passage, Reading, Source

KYIV = ZoneInfo("Europe/Kyiv")


def read_all(task: ReadTask) -> AllUnderstood:
    """A worker's job: everything that is made of some articles."""
    return AllUnderstood(tuple(_understood(*each, task) for each in task.articles))


def tie_all(task: TieTask) -> Tied:
    """A worker's job: by what stored articles are tied to others."""
    return Tied(tuple(ties_or_none(report(article)) for article in task.articles))


def _understood(article: Article, feed: Feed | None, task: ReadTask) -> Understood:
    if not (article.body or article.note):
        article = from_feed(article.item, why_no_page(article.item, "relevant" if task.pages else "never"))
    try:
        reading = read(article, feed, task.rules)
        return Understood(article, reading, _places_of(article), _tied(article, reading))
    except Exception as error:  # noqa: BLE001 - one odd text must not stop the others; the screen says so
        found = Reading(judge(article.item, feed, task.rules), Passage(()))
        return Understood(article, found, error=f"Its facts could not be read ({error!r}).")


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
    return replace(reading, relevance=kept(reading.relevance, feed))


def _reading(source: Source, rules: AxisRules) -> Reading:
    title, text, language = source.title, source.text, source.language
    if relevance.judge(title, text, language, rules, own_facts=1).relevant:
        return facts.read(source, rules)
    # No fact could make it news of the axis, and of what is none no facts are kept: every second page
    # that is asked for is spared the reading.
    return Reading(relevance.judge(title, text, language, rules), passage.cut(text, title))


def _places_of(article: Article) -> tuple[str, ...]:
    """Ids of the places of the axis that an article names, in order."""
    mentions = (*load().find(article.item.title), *load().find(article.body))
    return tuple(dict.fromkeys(mention.place for mention in mentions if mention.scope != "other"))


def _tied(article: Article, reading: Reading) -> Ties | None:
    """By what an article is tied to others; `None`: it is not about the axis, or too odd to be tied."""
    return ties_or_none(report_of(article, reading)) if reading.relevance.relevant else None
