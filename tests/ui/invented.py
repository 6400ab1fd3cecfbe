"""Invented, marked sample articles for the tests of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from kupmon.model import (
    Article,
    Attribution,
    Count,
    Fact,
    Feed,
    FeedState,
    Item,
    Passage,
    Period,
    Reading,
    Reason,
    Relevance,
    Span,
)
from kupmon.store import Store

NOW = datetime(2025, 12, 26, 12, 9, tzinfo=UTC)
"""14:09 in Kyiv."""

FEEDS = (
    Feed("https://herald.example/feed.xml", "Sample Herald", "en", "ukrainian", "independent"),
    Feed("https://visnyk.example/rss", "Зразковий вісник", "uk", "ukrainian", "public"),
    Feed("https://obrazets.example/rss", "Образец дня", "ru", "russian", "state"),
    Feed("https://observer.example/atom", "Sample Observer", "en", "third_party", "independent"),
    Feed("https://old.example/rss", "Old Sample", "en", "third_party", "independent", enabled=False),
)

HERALD = (
    "Sample text. Invented units hold the centre of the town, said invented spokesman Petro Zrazok.\n\n"
    "The General Staff reported that on Dec. 24 troops repelled five assaults near Petropavlivka, Pishchane, "
    "Zahryzove and Kupiansk.\n\n"
    "Several dozen Russian troops remain in the town, the spokesman added. They have no way out."
)
FRONT = (
    "Зразок. На Куп'янському напрямку сили оборони відбили п'ять атак у районах Піщаного та Загризового.\n\n"
    "На Лиманському напрямку вигаданий ворог атакував вісім разів.\n\n"
    "На Покровському напрямку вигадано двадцять атак.\n\n"
    "На Куп'янському напрямку втрати уточнюються."
)
OBRAZETS = "Образец. Министерство обороны вымышленной сводки сообщает, что Купянск контролируется полностью."


def span(body: str, words: str) -> Span:
    """Where `words` stand in `body`."""
    start = body.index(words)
    return Span(start, start + len(words))


HERALD_FACTS = (
    Fact(
        "assaults",
        span(
            HERALD,
            "The General Staff reported that on Dec. 24 troops repelled five assaults near Petropavlivka, "
            "Pishchane, Zahryzove and Kupiansk.",
        ),
        "5 assaults repelled.",
        side="russian",
        count=Count(5, 5),
        places=("petropavlivka", "pishchane", "zahryzove", "kupiansk"),
        when=Period(date(2025, 12, 24), date(2025, 12, 24)),
        attribution=Attribution("General Staff", "ukrainian", "official"),
    ),
    Fact(
        "control",
        span(HERALD, "Invented units hold the centre of the town"),
        "Kupyansk: centre held by Ukraine.",
        side="ukrainian",
        places=("kupiansk",),
        attribution=Attribution("Petro Zrazok", "ukrainian", "person"),
    ),
    Fact(
        "strength",
        span(HERALD, "Several dozen Russian troops remain in the town, the spokesman added."),
        "Several dozen Russian troops remain.",
        side="russian",
        places=("kupiansk",),
    ),
)
OBRAZETS_FACTS = (
    Fact(
        "control",
        span(OBRAZETS, "Купянск контролируется полностью"),
        "Kupyansk: fully held by Russia.",
        side="russian",
        places=("kupiansk",),
        attribution=Attribution("Ministry of Defence", "russian", "official"),
    ),
)
REASONS = (Reason("Kupiansk named in the title", 0.6, "Kupiansk"),)
RELEVANT = Relevance(0.82, relevant=True, reasons=REASONS)


def item(feed: Feed, key: str, title: str, published: datetime | None, **more: object) -> Item:
    """An item as the feeds room would give it."""
    values: dict[str, object] = {
        "link": f"{feed.url.rpartition('/')[0]}/{key}",
        "outlet": feed.name,
        "side": feed.side,
        "owner": feed.owner,
        "language": feed.language or "en",
        "updated": None,
        "fetched": NOW - timedelta(minutes=1),
        "digest": key.encode(),
    }
    return Item(feed=feed.url, key=key, title=title, published=published, **(values | more))


def fill(store: Store, feed: Feed, items: Sequence[Item]) -> list[int]:
    """Store items of a feed, all relevant; their ids."""
    state = FeedState(feed.url, feed.name, "live", last_success=NOW - timedelta(minutes=4), last_try=NOW)
    saved = store.save_polled(state, [(entry, RELEVANT) for entry in items])
    return [number for number in saved.ids if number is not None]


def complete(
    store: Store, number: int, entry: Item, body: str, *, facts: Sequence[Fact], passage: Passage
) -> None:
    """Store body and facts of an item."""
    store.save_article(number, Article(entry, body, "page"), Reading(RELEVANT, passage, tuple(facts)))


def populate(store: Store) -> None:
    """Seven articles over three days, two sides, three languages, one undated."""
    herald, visnyk, obrazets, observer, _ = FEEDS
    noon = NOW - timedelta(minutes=10)
    first = item(herald, "h1", "Sample: isolated troops surrender as commentators concede the town", noon)
    (number,) = fill(store, herald, [first])
    complete(store, number, first, HERALD, facts=HERALD_FACTS, passage=Passage((Span(0, len(HERALD)),)))
    bulletin = item(visnyk, "v1", "Зразок: ранкове зведення про бої на фронті", NOW - timedelta(hours=5))
    undated = item(
        visnyk, "v2", "Зразок: репортаж без дати з Куп'янська", None, fetched=NOW - timedelta(days=1)
    )
    numbers = dict(zip(("v1", "v2"), fill(store, visnyk, [bulletin, undated]), strict=True))
    paragraphs = FRONT.split("\n\n")
    ours = (span(FRONT, paragraphs[0]), span(FRONT, paragraphs[3]))
    complete(store, numbers["v1"], bulletin, FRONT, facts=(), passage=Passage(ours, hidden=2, whole=False))
    claim = item(
        obrazets, "o1", "Образец: ведомство заявляет о контроле над Купянском", NOW - timedelta(hours=3)
    )
    (number,) = fill(store, obrazets, [claim])
    complete(store, number, claim, OBRAZETS, facts=OBRAZETS_FACTS, passage=Passage((Span(0, len(OBRAZETS)),)))
    older = [
        item(
            observer,
            f"w{n}",
            f"Sample: observers on day {n} of an invented month",
            NOW - timedelta(days=1 + n),
        )
        for n in range(3)
    ]
    fill(store, observer, older)
