"""Reading the screen in tests."""

from __future__ import annotations

import asyncio
import contextlib
from asyncio.base_events import BaseEventLoop
from collections.abc import Callable, Iterator
from weakref import WeakSet

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

DEADLINE_S = 60.0
"""A slow machine with other things to do gets there as well; nobody waits that long but for a failure."""
_in_threads: WeakSet[asyncio.Future] = WeakSet()
_only_loop: list[bool] = []


async def quiet(*_: float) -> None:
    """Wait until the loop has nothing to do and no thread works for it; only timers may be left.

    Textual itself takes a process that uses little of the processor for one that is done, which on a busy
    machine it is not.
    """
    loop = asyncio.get_running_loop()
    end = loop.time() + DEADLINE_S
    while loop.time() < end:
        await asyncio.sleep(0)
        if loop._ready:
            continue
        if _only_loop or not any(job.get_loop() is loop for job in _in_threads if not job.done()):
            return
        await asyncio.sleep(0.001)


async def settled(app: App) -> None:
    """Wait until all that followed is done and drawn."""
    loop = asyncio.get_running_loop()
    end = loop.time() + DEADLINE_S
    while loop.time() < end:
        await quiet()
        if not app.screen_stack:
            return
        app.screen._on_timer_update()
        if not loop._ready:
            return


def make_pilots_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every key, click and size of a test be followed by all that comes of it, however long it takes."""
    in_executor, messages_handled = BaseEventLoop.run_in_executor, Pilot._wait_for_screen

    def remembered(loop: BaseEventLoop, *work: object) -> asyncio.Future:
        job = in_executor(loop, *work)
        _in_threads.add(job)
        return job

    async def all_handled(pilot: Pilot) -> bool:
        handled = await messages_handled(pilot)
        if handled:
            await settled(pilot.app)
        return handled

    monkeypatch.setattr(BaseEventLoop, "run_in_executor", remembered)
    monkeypatch.setattr(Pilot, "_wait_for_screen", all_handled)
    for module in ("app", "pilot"):
        monkeypatch.setattr(f"textual.{module}.wait_for_idle", quiet)


def make_notices_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is said in passing stay until something else is said: a slow machine looks for it late."""
    say = App.notify

    def stay(app: App, message: str, **how: object) -> None:
        say(app, message, **{**how, "timeout": 3_600})

    monkeypatch.setattr(App, "notify", stay)


@contextlib.contextmanager
def threads_at_work() -> Iterator[None]:
    """Within this a key is followed only by what the loop itself does: a thread that is held may stay so."""
    _only_loop.append(True)
    yield
    _only_loop.clear()


async def until(pilot: Pilot, holds: Callable[[], object]) -> None:
    """Wait until something holds and all that goes with it is drawn; fails after a minute."""
    loop = asyncio.get_running_loop()
    end = loop.time() + DEADLINE_S
    while not holds():
        assert loop.time() < end, f"never came to hold:\n{text_of(pilot.app)}"
        await pilot.pause(0.01)
    await settled(pilot.app)


def text_of(app: App) -> str:
    """What stands on the screen."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


def words_of(app: App) -> str:
    """What stands on the screen, wherever its lines were broken."""
    return " ".join(text_of(app).split())


def said(screen: Screen) -> str:
    """What the page of a screen says, also where it is scrolled out of sight."""
    return " ".join(" ".join(block.text for block in screen.page.blocks).split())


async def ready(pilot: Pilot) -> None:
    """Wait for the first article to be shown beside the timeline."""
    await until(pilot, lambda: pilot.app.main.query("Timeline") and pilot.app.main.news.loaded)
    if pilot.app.main.news.timeline.ladder.ids:
        await until(pilot, lambda: pilot.app.main.news.timeline.chosen_row is not None)
        await until(pilot, lambda: shown_id(pilot) == pilot.app.main.news.timeline.chosen)
    await until(pilot, lambda: "gazetteer" in pilot.app.desk.place_names.__module__)


def shown_id(pilot: Pilot) -> int | None:
    """Id of the article that is shown."""
    article = pilot.app.main.reading.article
    return article.row.id if article else None


async def press(pilot: Pilot, *keys: str) -> None:
    """Press keys and wait until article and timeline agree again."""
    await pilot.press(*keys)
    await pilot.pause()
    main = pilot.app.main
    await until(pilot, lambda: shown_id(pilot) == main.news.timeline.chosen)
