"""Short ways to make what goes into a store."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kupmon.model import (
    Article,
    Attribution,
    Count,
    Fact,
    FeedState,
    Item,
    Passage,
    Period,
    Reading,
    Reason,
    Relevance,
    Span,
)

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
FEED = "https://tower.example/rss"


def state(url=FEED, **other):
    return FeedState(url=url, name="Tower (sample)", **other)


def item(key="1", title="A sample about Kupiansk", hours_ago=1.0, **other):
    """An item published so many hours before NOW."""
    made = Item(
        feed=FEED,
        key=key,
        title=title,
        link=f"https://tower.example/{key}",
        outlet="Tower (sample)",
        side="ukrainian",
        owner="independent",
        language="en",
        published=NOW - timedelta(hours=hours_ago),
        updated=None,
        fetched=NOW,
        summary="A summary.",
        digest=f"{key}{title}".encode("utf-8", "replace"),
        raw=f"raw {key}{title}".encode("utf-8", "replace"),
    )
    return replace(made, **other)


def about(score=0.9):
    """Relevant from a score of 0.5 upwards."""
    return Relevance(score, score >= 0.5, (Reason("Kupiansk named in the title", score, "Kupiansk"),))


def fact(**other):
    made = Fact(
        kind="assaults",
        evidence=Span(0, 20),
        statement="Five assaults were repelled near Petropavlivka.",
        side="russian",
        type="repelled",
        count=Count(5, 5),
        places=("petropavlivka", "kupiansk"),
        when=Period(date(2026, 11, 19), date(2026, 11, 19)),
        attribution=Attribution("General Staff", "ukrainian"),
        also=(Span(40, 60),),
    )
    return replace(made, **other)


def article(of, body="Five assaults were repelled near Petropavlivka, as a sample has it."):
    return Article(of, body, "page", "")


def reading(*facts, score=0.9):
    return Reading(about(score), Passage((Span(0, 30),), hidden=2, whole=False), facts)


def add(store, *items, score=0.9, url=FEED):
    """Store items with one score; gives their ids in the order given."""
    return store.save_polled(state(url), [(each, about(score)) for each in items]).ids
