"""The engine on a loop and a thread of its own, so that the screen's loop serves nothing but the reader."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from threading import Thread

from kupmon.config import Config
from kupmon.engine.engine import Engine
from kupmon.events import Event

HAND_OVER_S = 0.001
"""Python lets a busy thread run for 5 ms before another may; a key pressed while a feed is read waits several
times that. A fifth of it costs the poll nothing that can be measured."""

Told = Event | BaseException | None


class BackgroundEngine:
    """An engine whose work is done elsewhere; used like the engine itself.

    Args:
        engine: Not running yet; `close` closes it.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def config(self) -> Config:
        """Settings in force."""
        return self._engine.config

    def ask(self, only: str | None = None) -> None:
        """Have the engine poll now: one feed by its name or address, or all."""
        if self._loop is None:
            self._engine.ask(only)
        else:
            self._loop.call_soon_threadsafe(self._engine.ask, only)

    def stop(self) -> None:
        """End the round under way; what is stored stays."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._engine.stop)

    async def run(self) -> AsyncIterator[Event]:
        """The engine's events; it works until the caller stops listening."""
        sys.setswitchinterval(HAND_OVER_S)
        told: asyncio.Queue[Told] = asyncio.Queue()
        work = _Work(self._engine, asyncio.get_running_loop(), told)
        self._loop = work.loop
        work.start()
        try:
            while (event := await told.get()) is not None:
                if isinstance(event, BaseException):
                    raise event
                yield event
        finally:
            self._loop = None
            work.stop()

    def close(self) -> None:
        """Let the engine's threads go."""
        self._engine.close()


class _Work(Thread):
    """Runs the engine and hands its events to the listener's loop."""

    def __init__(
        self, engine: Engine, listener: asyncio.AbstractEventLoop, told: asyncio.Queue[Told]
    ) -> None:
        super().__init__(name="kupmon-engine-loop", daemon=True)
        self.loop = asyncio.new_event_loop()
        self._engine = engine
        self._listener = listener
        self._told = told
        self._task: asyncio.Task[None] | None = None

    def run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self._task = self.loop.create_task(self._listen())
        try:
            self.loop.run_until_complete(self._task)
        except asyncio.CancelledError:
            self._tell(None)
        except Exception as error:  # noqa: BLE001 - raised again where the events are awaited
            self._tell(error)
        else:
            self._tell(None)
        finally:
            self.loop.run_until_complete(self.loop.shutdown_asyncgens())
            self.loop.close()

    def stop(self) -> None:
        """Have the work end; what is under way is dropped, and what is stored stays."""
        try:
            self.loop.call_soon_threadsafe(self._cancel)
        except RuntimeError:  # the loop is closed: it has ended by itself
            return
        self.join(timeout=5)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _listen(self) -> None:
        async for event in self._engine.run():
            self._tell(event)

    def _tell(self, event: Told) -> None:
        try:
            self._listener.call_soon_threadsafe(self._told.put_nowait, event)
        except RuntimeError:  # the listener has gone
            self._cancel()
