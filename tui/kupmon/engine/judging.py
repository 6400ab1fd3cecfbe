"""What the pipe thinks of an item and of an article; pure."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from kupmon import facts
from kupmon.axis import relevance
from kupmon.config import AxisRules
from kupmon.model import Article, Feed, Item, Reading, Reason, Relevance, Source

KYIV = ZoneInfo("Europe/Kyiv")
LIKELY = 0.4
"""Share of `min_score` from which an item's page is asked for before the last word is said on it: a
front-wide bulletin names the axis in its text, not in its headline."""
WHOLE_FEED = Reason("this feed is kept whole (always = true)", 1.0)


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
    reading = facts.read(source, for_feed(rules, feed))
    return replace(reading, relevance=_kept(reading.relevance, feed))


def wants_page(found: Relevance, rules: AxisRules) -> bool:
    """Whether the item's page is worth asking for."""
    return found.relevant or found.score >= LIKELY * rules.min_score


def for_feed(rules: AxisRules, feed: Feed | None) -> AxisRules:
    """The rules with the feed's own words added."""
    if feed is None or not (feed.include or feed.exclude):
        return rules
    return replace(rules, keywords=rules.keywords + feed.include, exclude=rules.exclude + feed.exclude)


def _kept(found: Relevance, feed: Feed | None) -> Relevance:
    if feed is None or not feed.always or found.relevant:
        return found
    return Relevance(found.score, relevant=True, reasons=(WHOLE_FEED, *found.reasons))
