"""News that arrives while someone reads, and what is said while there is none."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

from invented import FEEDS, NOW, fill, item
from screenly import press, ready, shown_id, text_of, until, words_of

from kupmon.config import Config
from kupmon.events import (
    ConfigRefused,
    ConfigTaken,
    Event,
    FeedPolled,
    ItemsStored,
    PollFinished,
    PollStarted,
    StoreTrouble,
)
from kupmon.model import FeedState
from kupmon.store import Store
from kupmon.ui.app import KupmonApp

WIDE = (130, 20)


class Script:
    """An engine that tells what a test gives it."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self.events: asyncio.Queue[Event] = asyncio.Queue()
        self.asked: list[str | None] = []
        self.closed = False

    def ask(self, only: str | None = None) -> None:
        self.asked.append(only)

    def tell(self, *events: Event) -> None:
        for event in events:
            self.events.put_nowait(event)

    async def run(self) -> AsyncIterator[Event]:
        while True:
            yield await self.events.get()

    def close(self) -> None:
        self.closed = True


def scripted(store: Store, config: Config) -> tuple[KupmonApp, Script]:
    script = Script(config)
    return KupmonApp(config, store, script, clock=lambda: NOW), script


async def test_news_above_moves_neither_the_choice_nor_the_screen(store: Store, config: Config) -> None:
    app, script = scripted(store, config)
    async with app.run_test(size=(130, 12)) as pilot:
        await ready(pilot)
        await press(pilot, "j", "j", "j", "j")
        timeline, number = app.main.news.timeline, shown_id(pilot)
        row = next(at for at, text in enumerate(text_of(app).splitlines()) if text.startswith("│▌"))
        fresh = [
            item(FEEDS[0], f"n{n}", f"Sample: fresh news {n}", NOW - timedelta(minutes=n))
            for n in range(1, 6)
        ]
        script.tell(ItemsStored(tuple(fill(store, FEEDS[0], fresh))))
        await until(pilot, lambda: len(timeline.ladder.ids) == 12)
        await pilot.pause()
        assert timeline.chosen == number == shown_id(pilot)
        assert next(at for at, text in enumerate(text_of(app).splitlines()) if text.startswith("│▌")) == row
        await press(pilot, "g")
        await until(pilot, lambda: "fresh news 1" in text_of(app))


async def test_new_items_carry_a_mark_until_the_next_look(store: Store, config: Config) -> None:
    store.set_last_look(NOW - timedelta(hours=1))
    app, _ = scripted(store, config)
    async with app.run_test(size=(130, 30)) as pilot:
        await ready(pilot)
        marked = [line for line in text_of(app).splitlines() if line[:40].rstrip("│ ").endswith("▲")]
        assert len(marked) == 6, "all but the one fetched a day ago"
    again, _ = scripted(store, config)
    async with again.run_test(size=WIDE) as pilot:
        await ready(pilot)
        assert "▲" not in text_of(again)


async def test_the_days_stand_above_their_items(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        lines = [line[2:30].strip() for line in text_of(app).splitlines()]
        assert [line for line in lines if line.endswith("December")] == [
            "Friday 26 December",
            "Thursday 25 December",
            "Wednesday 24 December",
            "Tuesday 23 December",
        ]
        assert lines[lines.index("Thursday 25 December") + 3].startswith("undated Зразковий")


async def test_progress_and_result_of_a_round_are_told(store: Store, config: Config) -> None:
    app, script = scripted(store, config)
    async with app.run_test(size=(150, 20)) as pilot:
        await ready(pilot)
        script.tell(PollStarted(4))
        await until(pilot, lambda: "asking feeds 0/4" in text_of(app))
        broken = FeedState(
            FEEDS[2].url, FEEDS[2].name, "failing", error="the server is busy", http_status=503
        )
        script.tell(FeedPolled(broken, 1, 4))
        await until(pilot, lambda: "asking feeds 1/4" in text_of(app))
        await until(pilot, lambda: "3 live 0 late 1 dead" in text_of(app))
        store.save_polled(broken, [])
        script.tell(PollFinished(4, 1, 0, 0, 1.0))
        await until(pilot, lambda: "asking feeds" not in text_of(app))
        await pilot.press("e")
        await until(pilot, lambda: "HTTP 503: the server is busy" in text_of(app))
        await pilot.press("r", "R")
        assert script.asked == [FEEDS[2].url, None], "the failing feed stands first"
    assert script.closed


async def test_refreshing_from_the_timeline(store: Store, config: Config) -> None:
    app, script = scripted(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "к", "К")
        await until(pilot, lambda: script.asked == [FEEDS[0].url, None])


async def test_troubles_stay_until_they_are_over(store: Store, config: Config) -> None:
    app, script = scripted(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        script.tell(
            ConfigRefused("feeds.toml, line 7: poll.intervall is no setting."),
            StoreTrouble("The disk is full."),
        )
        await until(pilot, lambda: "line 7: poll.intervall is no setting. The old settings" in words_of(app))
        await until(pilot, lambda: "! The disk is full." in text_of(app))
        script.config = replace(config, feeds=FEEDS[:2])
        script.tell(ConfigTaken(2))
        await until(pilot, lambda: "poll.intervall" not in text_of(app))
        await until(pilot, lambda: "2 live 0 late 0 dead" in text_of(app))
        assert "! The disk is full." in text_of(app)
        script.tell(ItemsStored(()))
        await until(pilot, lambda: "The disk is full." not in text_of(app))


async def test_old_news_is_said_to_be_old(store: Store, config: Config) -> None:
    app = KupmonApp(config, store, clock=lambda: NOW + timedelta(hours=9))
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "as of 14:05 Kyiv (9 h old)" in text_of(app))
        assert "0 live 4 late 0 dead" in text_of(app)


async def test_an_empty_store_without_network_offers_the_sample(empty_store: Store, config: Config) -> None:
    app, script = scripted(empty_store, config)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "Nothing is stored yet" in text_of(app))
        script.tell(PollStarted(4))
        await until(pilot, lambda: "Asking the feeds: 0 of 4" in text_of(app))
        for number, feed in enumerate(FEEDS[:4], 1):
            state = FeedState(feed.url, feed.name, "failing", error="no route to the server", last_try=NOW)
            script.tell(FeedPolled(state, number, 4))
        script.tell(PollFinished(4, 4, 0, 0, 0.1))
        await until(pilot, lambda: "No feed could be reached" in text_of(app))
        assert "4 feeds were asked and none" in text_of(app)
        assert "S opens the bundled sample" in text_of(app)
        await pilot.press("S")
        await until(pilot, lambda: not app.is_running)
    assert app.return_value == "sample"


async def test_the_sample_is_not_left_by_a_slip(app: KupmonApp) -> None:
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await pilot.press("S", "Ы")
        assert app.is_running


async def test_the_first_items_replace_the_empty_screen(empty_store: Store, config: Config) -> None:
    app, script = scripted(empty_store, config)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "Nothing is stored yet" in text_of(app))
        first = item(FEEDS[0], "h1", "Sample: the very first", NOW)
        script.tell(ItemsStored(tuple(fill(empty_store, FEEDS[0], [first]))))
        await until(pilot, lambda: "Sample: the very first" in text_of(app))
        await ready(pilot)
        assert app.main.news.timeline.has_focus


async def test_no_feeds_at_all(empty_store: Store) -> None:
    app = KupmonApp(Config(), empty_store, clock=lambda: NOW)
    async with app.run_test(size=WIDE) as pilot:
        await until(pilot, lambda: "No feeds yet" in text_of(app))


async def test_a_store_that_cannot_be_written_is_said_and_read_on(store: Store, config: Config) -> None:
    app, _ = scripted(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        store.close()
        await pilot.press("s")
        await until(pilot, lambda: "! " in text_of(app))
        await pilot.press("j")
        assert app.is_running


async def test_the_notice_of_the_store_goes_with_escape(store: Store, config: Config) -> None:
    store.notice = "The old file was set aside."
    app, _ = scripted(store, config)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await until(pilot, lambda: "! The old file was set aside." in text_of(app))
        await press(pilot, "escape")
        await until(pilot, lambda: "set aside" not in text_of(app))


async def test_the_sample_says_so(store: Store, config: Config) -> None:
    app = KupmonApp(config, store, clock=lambda: NOW, sample=True)
    for size in ((130, 20), (60, 20)):
        async with app.run_test(size=size) as pilot:
            await ready(pilot)
            assert " SAMPLE " in text_of(app).splitlines()[0]
        app = KupmonApp(config, store, clock=lambda: NOW, sample=True)


async def test_ascii_signs(store: Store, config: Config) -> None:
    app = KupmonApp(replace(config, ui=replace(config.ui, ascii=True)), store, clock=lambda: NOW)
    async with app.run_test(size=WIDE) as pilot:
        await ready(pilot)
        await press(pilot, "3")
        own = text_of(app)
        for sign in "●★▲≠×…▌▏▸·–│┌┬─":
            assert sign not in own, sign
