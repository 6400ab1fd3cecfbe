"""The running engine: schedule, wishes of the reader, and feeds.toml saved meanwhile."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from outlet_kit import Outlet

from kupmon import config
from kupmon.config import Config
from kupmon.engine import BackgroundEngine, Engine
from kupmon.events import ConfigRefused, ConfigTaken, Event, FeedPolled, PollFinished
from kupmon.store import Store

HEAD = '[poll]\npause_per_site = "0s"\nper_site = 0\n'


async def until(stream: AsyncIterator[Event], kind: type[Event]) -> Event:
    """The next event of a kind."""
    async with asyncio.timeout(60):
        async for event in stream:
            if isinstance(event, kind):
                return event
    raise AssertionError(f"the stream ended without {kind.__name__}")


async def test_a_wish_polls_at_once(outlet: Outlet, engine: Callable[..., Engine]) -> None:
    runner = engine(outlet.feed("one"))
    stream = runner.run()
    await until(stream, PollFinished)
    runner.ask()
    await until(stream, PollFinished)
    await stream.aclose()
    assert outlet.asked.count("/feed/one") == 2


async def test_a_saved_file_is_taken_over_and_its_new_feed_polled(
    outlet: Outlet, store: Store, tmp_path: Path
) -> None:
    one, two = outlet.feed("one"), outlet.feed("two")
    path = tmp_path / "feeds.toml"
    path.write_text(f'{HEAD}[[feeds]]\nurl = "{one.url}"\n')
    runner = Engine(config.load(path), store)
    stream = runner.run()
    await until(stream, PollFinished)
    path.write_text(f'{HEAD}[[feeds]]\nurl = "{one.url}"\n[[feeds]]\nurl = "{two.url}"\n')
    assert await until(stream, ConfigTaken) == ConfigTaken(2)
    polled = await until(stream, FeedPolled)
    assert isinstance(polled, FeedPolled)
    assert polled.state.url == two.url
    await stream.aclose()
    runner.close()


async def test_a_fault_keeps_the_old_settings_and_is_told(
    outlet: Outlet, store: Store, tmp_path: Path
) -> None:
    one = outlet.feed("one")
    path = tmp_path / "feeds.toml"
    path.write_text(f'{HEAD}[[feeds]]\nurl = "{one.url}"\n')
    runner = Engine(config.load(path), store)
    stream = runner.run()
    await until(stream, PollFinished)
    before = runner.config
    path.write_text(f'{HEAD}[[feeds]]\nurl = "{one.url}"\nintervall = "5m"\n')
    refused = await until(stream, ConfigRefused)
    assert isinstance(refused, ConfigRefused)
    assert "line 6" in refused.message
    assert "interval" in refused.message
    assert runner.config is before
    await stream.aclose()
    runner.close()


async def test_the_engine_behind_the_screen_tells_the_same_and_takes_wishes(
    outlet: Outlet, engine: Callable[..., Engine]
) -> None:
    runner = BackgroundEngine(engine(outlet.feed("one")))
    stream = runner.run()
    finished = await until(stream, PollFinished)
    assert isinstance(finished, PollFinished)
    assert finished.feeds == 1
    runner.ask()
    await until(stream, PollFinished)
    await stream.aclose()
    assert outlet.asked.count("/feed/one") == 2


async def test_the_running_engine_reads_what_a_round_brought(
    outlet: Outlet, engine: Callable[..., Engine], store: Store
) -> None:
    said = "Sample. The General Staff said that five Russian attacks were repelled near Kupiansk."
    outlet.page("a", said, said)
    runner = BackgroundEngine(engine(outlet.feed("one", ("a", "Sample: Kupiansk attacks", said))))
    stream = runner.run()
    await until(stream, PollFinished)
    async with asyncio.timeout(20):
        while not any(article.facts for article in store.articles(store.ids())):
            await anext(stream)
    await stream.aclose()


async def test_a_round_that_is_stopped_keeps_what_came_and_another_can_be_asked_for(
    outlet: Outlet, engine: Callable[..., Engine], store: Store
) -> None:
    quick = outlet.feed("quick", ("a", "Sample: Kupiansk", "Sample. Shelling of Kupiansk was reported."))
    slow = outlet.feed("slow")
    release = outlet.held["/feed/slow"] = threading.Event()
    runner = BackgroundEngine(engine(quick, slow))
    stream = runner.run()
    await until(stream, FeedPolled)
    runner.stop()
    finished = await until(stream, PollFinished)
    assert isinstance(finished, PollFinished)
    assert finished.feeds == 1
    assert store.states()[quick.url].items == 1
    assert store.states().get(slow.url) is None
    release.set()
    runner.ask()
    again = await until(stream, PollFinished)
    assert isinstance(again, PollFinished)
    assert again.feeds == 2
    await stream.aclose()


async def test_what_stops_the_engine_behind_the_screen_reaches_the_screen(store: Store) -> None:
    class Broken(Engine):
        async def run(self) -> AsyncIterator[Event]:
            yield ConfigTaken(1)
            raise OSError("the ground has gone")

    runner = BackgroundEngine(Broken(Config(), store))
    stream = runner.run()
    assert await anext(stream) == ConfigTaken(1)
    with pytest.raises(OSError, match="the ground has gone"):
        await anext(stream)
    runner.close()
