"""One round of the pipe over a real loopback server."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from outlet_kit import NOW, Outlet, told

from kupmon.engine import Engine
from kupmon.events import ArticlesLeft, FeedPolled, ItemsStored, PollFinished, PollStarted
from kupmon.store import Store, open_store

LEAD = (
    "Sample: three attacks were repelled near Kupiansk and Petropavlivka, the General Staff said on Sunday."
)
PAGE = (
    (
        "Sample. The General Staff reported that Russian troops carried out three attacks in the Kupiansk "
        "sector on Saturday; all of them were repelled near Petropavlivka and Kupiansk."
    ),
    "“We are holding every street that we held last week,” spokesman Ostap Vyhadanyi said of the town.",
    (
        "The regional administration said that two residents had been evacuated from the left bank of the "
        "Oskil by volunteers, and that electricity was back in most of the streets around the market."
    ),
)
BULLETIN = (
    "Sample bulletin. There were 140 combat engagements along the front over the past day.",
    "In the South Slobozhanskyi sector, Russian forces attacked nine times near Vovchansk and Lyptsi.",
    "In the Kupiansk sector, Russian forces attacked four times near Pishchane. All the attacks failed.",
    "In the Pokrovsk sector, Ukrainian troops stopped 41 assaults near Rodynske and Udachne.",
    "In the Huliaipole sector, there were twelve clashes in the areas of Zelene and Varvarivka.",
    "In the Lyman sector, the enemy carried out eight attacks in the direction of Drobysheve and Stavky.",
)


async def test_an_item_about_the_axis_gets_its_page_and_its_facts(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    outlet.page("attacks", *PAGE)
    feed = outlet.feed(
        "one", ("attacks", LEAD, LEAD), ("cup", "Sample: the football cup goes to extra time", "Sport.")
    )
    events = await told(engine(feed))
    (number,) = store.ids()
    article = store.article(number)
    assert article is not None
    assert article.body_from == "page"
    assert article.body.startswith("Sample. The General Staff reported")
    assaults = [fact for fact in article.facts if fact.kind == "assaults"]
    assert [(fact.type, fact.count and fact.count.low) for fact in assaults] == [("repelled", 3)]
    evidence = assaults[0].evidence
    assert "three attacks" in article.body[evidence.start : evidence.end]
    assert isinstance(events[0], PollStarted)
    assert isinstance(events[-1], PollFinished)
    assert (events[-1].new, events[-1].relevant, events[-1].failed) == (2, 1, 0)
    assert ItemsStored((number,)) in events


async def test_what_is_not_about_the_axis_is_kept_but_hidden_and_its_page_is_left_alone(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    feed = outlet.feed("one", ("cup", "Sample: the football cup goes to extra time", "Sport from a stadium."))
    await told(engine(feed))
    assert store.ids() == []
    assert len(store.ids(below=True)) == 1
    assert outlet.pages_asked() == []


async def test_a_front_wide_bulletin_is_found_by_its_text(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    outlet.page("bulletin", *BULLETIN)
    title = "Sample: General Staff reports 140 combat engagements on the front over the past day"
    await told(engine(outlet.feed("one", ("bulletin", title, title))))
    (number,) = store.ids()
    article = store.article(number)
    assert article is not None
    assert article.passage.hidden >= 1
    shown = [article.body[span.start : span.end] for span in article.passage.spans]
    assert any("Pishchane" in text for text in shown)
    assert not any("Pokrovsk" in text for text in shown)


async def test_an_unchanged_feed_brings_nothing_and_asks_no_page_again(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    outlet.page("attacks", *PAGE)
    runner = engine(outlet.feed("one", ("attacks", LEAD, LEAD)))
    await told(runner)
    events = await told(runner, force=True)
    assert isinstance(events[-1], PollFinished)
    assert (events[-1].new, events[-1].relevant) == (0, 0)
    assert len(outlet.pages_asked()) == 1
    assert len(store.ids()) == 1


async def test_a_feed_that_was_just_asked_is_left_alone_until_it_is_due(
    outlet: Outlet, engine: Callable[..., Engine]
) -> None:
    runner = engine(outlet.feed("one", ("attacks", LEAD, LEAD)))
    await told(runner)
    assert await told(runner) == []


async def test_a_broken_feed_is_told_and_changes_nothing_else(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    outlet.page("attacks", *PAGE)
    good, bad = outlet.feed("good", ("attacks", LEAD, LEAD)), outlet.feed("bad")
    outlet.answers["/feed/bad"] = (503, b"closed for repairs")
    events = await told(engine(good, bad))
    polled = {event.state.name: event.state for event in events if isinstance(event, FeedPolled)}
    assert polled["Sample bad"].health == "failing"
    assert polled["Sample bad"].http_status == 503
    assert "503" in (polled["Sample bad"].error or "")
    assert polled["Sample good"].health == "live"
    assert store.states()[bad.url].error == polled["Sample bad"].error
    assert len(store.ids()) == 1


async def test_an_edited_item_is_read_again(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    outlet.page("attacks", *PAGE)
    runner = engine(outlet.feed("one", ("attacks", LEAD, LEAD)))
    await told(runner)
    outlet.page("attacks", PAGE[0].replace("three", "six"), PAGE[1])
    outlet.feed("one", ("attacks", LEAD.replace("three", "six"), LEAD.replace("three", "six")))
    await told(runner, force=True)
    (number,) = store.ids()
    article = store.article(number)
    assert article is not None
    assert article.versions == 2
    assert {fact.count.low for fact in article.facts if fact.kind == "assaults" and fact.count} == {6}


async def test_a_page_that_cannot_be_had_leaves_the_summary_and_says_why(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    await told(engine(outlet.feed("one", ("gone", LEAD, LEAD))))
    article = store.article(store.ids()[0])
    assert article is not None
    assert (article.body_from, article.body) == ("summary", LEAD)
    assert "404" in article.note


async def test_what_a_stopped_run_left_without_a_body_is_taken_up_by_the_next(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    outlet.page("attacks", *PAGE)
    feed = outlet.feed("one", ("attacks", LEAD, LEAD))
    stream = engine(feed).poll_once()
    async for event in stream:
        if isinstance(event, ItemsStored):
            break
    await stream.aclose()
    await told(engine(feed))
    article = store.article(store.ids()[0])
    assert article is not None
    assert article.body_from == "page"


async def test_only_the_feed_asked_for_is_polled(outlet: Outlet, engine: Callable[..., Engine]) -> None:
    one, two = outlet.feed("one"), outlet.feed("two")
    runner = engine(one, two)
    events = [event async for event in runner.poll_once(force=True, only=["Sample two"])]
    assert [event.state.url for event in events if isinstance(event, FeedPolled)] == [two.url]


@pytest.mark.parametrize("always", [False, True])
async def test_a_feed_kept_whole_shows_every_item(
    outlet: Outlet, store: Store, engine: Callable[..., Engine], *, always: bool
) -> None:
    feed = replace(outlet.feed("one", ("cup", "Sample: extra time", "Sport.")), always=always)
    await told(engine(feed))
    assert len(store.ids()) == always


async def test_an_article_that_its_feed_has_whole_is_read_the_same_at_once_as_later(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    whole = " ".join([*PAGE, *("Sample words that fill an article." for _ in range(40))])
    entry = ("attacks", LEAD, whole)
    first = outlet.feed("first", entry)
    await told(engine(first))
    second = outlet.feed("second", ("cup", "Sample: a cup", "Sport."))
    await told(engine(second))
    outlet.feed("second", entry)
    events = await told(engine(second), force=True)
    newer, older = (store.article(number) for number in sorted(store.ids(), reverse=True))
    assert newer is not None
    assert older is not None
    assert older.facts
    assert (newer.body, newer.body_from, newer.note) == (older.body, older.body_from, older.note)
    assert (newer.facts, newer.passage, newer.reasons) == (older.facts, older.passage, older.reasons)
    assert newer.row.score == older.row.score
    assert store.story(newer.row.id) == (older.row.id, newer.row.id)
    assert isinstance(events[-1], PollFinished)
    assert (events[-1].new, events[-1].relevant) == (1, 1)
    assert outlet.pages_asked() == []


async def test_a_round_brings_headlines_and_reading_facts_comes_after_it(
    outlet: Outlet, store: Store, engine: Callable[..., Engine]
) -> None:
    outlet.page("attacks", *PAGE)
    runner = engine(outlet.feed("one", ("attacks", LEAD, LEAD)))
    events = [event async for event in runner.poll_once()]
    assert isinstance(events[-1], PollFinished)
    assert (events[-1].relevant, events[-1].unread) == (1, 1)
    article = store.article(store.ids()[0])
    assert article is not None
    assert article.body.startswith("Sample. The General Staff reported")
    assert (article.unread, article.facts) == (True, ())
    left = [event.left async for event in runner.catch_up() if isinstance(event, ArticlesLeft)]
    assert (left[0], left[-1]) == (1, 0)
    article = store.article(store.ids()[0])
    assert article is not None
    assert not article.unread
    assert article.facts


async def test_two_that_read_one_store_at_once_store_each_article_once(
    outlet: Outlet, store: Store, engine: Callable[..., Engine], tmp_path: Path
) -> None:
    entries = [(f"a{n}", f"{LEAD} {n}", f"{LEAD} {n}") for n in range(12)]
    for slug, title, _ in entries:
        outlet.page(slug, title, *PAGE)
    runner = engine(outlet.feed("one", *entries))
    async for _ in runner.poll_once():
        pass
    with contextlib.closing(open_store(tmp_path / "kupmon.db", clock=lambda: NOW)) as second:
        other = Engine(runner.config, second, clock=lambda: NOW)

        async def read(one: Engine) -> None:
            async for _ in one.catch_up():
                pass

        await asyncio.gather(read(runner), read(other))
        other.close()
    assert store.unread_count() == 0
    articles = store.articles(store.ids())
    assert len(articles) == 12
    assert {len(article.facts) for article in articles} == {len(articles[0].facts)}
    assert articles[0].facts


def test_a_worker_that_judges_loads_neither_network_nor_store_nor_what_facts_need() -> None:
    asked = "import sys, kupmon.engine.judging; print([n for n in sys.argv[1:] if n in sys.modules])"
    unwanted = ("asyncio", "httpx", "sqlite3", "kupmon.store", "kupmon.engine.engine", "textual", "click")
    unwanted += ("kupmon.facts", "kupmon.ledger", "kupmon.claims")
    done = subprocess.run(
        [sys.executable, "-c", asked, *unwanted], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
