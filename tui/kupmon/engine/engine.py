"""The engine: one round of polling, and the schedule that makes rounds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from kupmon.config import Config, watch
from kupmon.engine.ahead import WARM
from kupmon.engine.backlog import Backlog
from kupmon.engine.bodies import Bodies
from kupmon.engine.intake import Intake, Round
from kupmon.engine.threads import Threads
from kupmon.errors import ConfigError, StoreError
from kupmon.events import (
    ArticlesLeft,
    ConfigRefused,
    ConfigTaken,
    Event,
    PollFinished,
    PollStarted,
    StoreTrouble,
)
from kupmon.feeds.poller import Job, Poller
from kupmon.feeds.schedule import next_due
from kupmon.feeds.tools import Tools
from kupmon.feeds.workers import Workers
from kupmon.model import FeedState
from kupmon.store import Store

if TYPE_CHECKING:
    from kupmon.feeds.starting import Started
    from kupmon.feeds.tasks import Read, Task

LONGEST_WAIT_S = 3600.0
SHORTEST_WAIT_S = 0.5
FORGET_EVERY = timedelta(hours=12)
TIE_EVERY_S = 15.0
"""Seconds until what waits is taken up: at the start the reader and the feeds come first."""
TIE_PAUSE_S = 0.3
"""Seconds of rest after some of it, so that a large import keeps no core from the reader."""

MANY = 8
"""Feeds never read before that make it worth starting all workers at once."""


def utc_now() -> datetime:
    """The time now, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What wakes the schedule: nothing but a change of settings, or a reader who wants news now."""

    poll: bool
    only: str | None = None


class _Events:
    """Events on their way from the tasks that make them to the one that listens."""

    def __init__(self) -> None:
        self.queue: asyncio.Queue[Event | None] = asyncio.Queue()

        self._pages = self._unread = 0

    def tell(self, event: Event) -> None:
        self.queue.put_nowait(event)

    def pages_left(self, count: int) -> None:
        """So many pages are still to be fetched."""
        self._pages = count
        self.tell(ArticlesLeft(self._pages + self._unread))

    def unread_left(self, count: int) -> None:
        """So many articles are still to be read."""
        self._unread = count
        self.tell(ArticlesLeft(self._pages + self._unread))

    @asynccontextmanager
    async def told_by(self, *work: Coroutine[object, object, None]) -> AsyncIterator[AsyncIterator[Event]]:
        """Run `work`; the stream ends with the first that ends, and its error is the listener's."""
        tasks = [asyncio.create_task(one) for one in work]
        for task in tasks:
            task.add_done_callback(lambda _: self.queue.put_nowait(None))
        try:
            yield self._stream()
            for task in tasks:
                if task.done():
                    task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _stream(self) -> AsyncIterator[Event]:
        while (event := await self.queue.get()) is not None:
            yield event


class Engine:
    """Runs the pipe over one store.

    Args:
        config: Settings in force; replaced when feeds.toml is saved with new ones.
        store: Where everything is kept.
        clock: The time now, aware; handed in, so that the sample and the tests have their own.
    """

    def __init__(self, config: Config, store: Store, *, clock: Callable[[], datetime] = utc_now) -> None:
        self.config = config
        self.store = store
        self.clock = clock
        self._threads = Threads()
        self._asked: asyncio.Queue[_Asked] = asyncio.Queue()
        self._forgot: datetime | None = None
        self._under_way: asyncio.Task[PollFinished | None] | None = None
        self._latest: tuple[Round, datetime, Bodies] | None = None
        self._reading: asyncio.Task[None] | None = None
        self._may_read = True
        self._came = asyncio.Event()
        """Something may have come that is to be read."""

    def ask(self, only: str | None = None) -> None:
        """Have `run` poll now, whatever the schedule says.

        Args:
            only: Name or address of the one feed to poll; `None`: all that are enabled.
        """
        self._asked.put_nowait(_Asked(poll=True, only=only))

    def stop(self) -> None:
        """End the round under way in `run`, and the reading of articles.

        What is stored stays; the pages that were still to be fetched come with the next round, which comes
        when the schedule or the reader wants it, and what was still to be read is read after it.
        """
        if self._under_way is not None:
            self._under_way.cancel()
        if self._latest is not None:
            self._latest[2].drop()
        self._may_read = False
        if self._reading is not None:
            self._reading.cancel()

    async def poll_once(
        self, *, force: bool = False, only: Collection[str] | None = None, ahead: Started | None = None
    ) -> AsyncIterator[Event]:
        """Poll the feeds that are due, fetch the pages of what they brought, and end; `catch_up` reads it.

        Args:
            force: Poll regardless of the schedule.
            only: Names or addresses of the feeds to poll; `None`: all that are enabled.
            ahead: Workers that were started already.
        """
        events = _Events()
        async with events.told_by(self._once(events, force, only, ahead)) as stream:
            async for event in stream:
                yield event

    async def catch_up(self, tied_since: datetime | None = None) -> AsyncIterator[Event]:
        """Read all articles that wait for it, and tie those that are not tied to the others yet.

        Args:
            tied_since: Tie only what is not older than this, aware; `None`: all.
        """
        events = _Events()
        async with events.told_by(self._catch_up(events, tied_since)) as stream:
            async for event in stream:
                yield event

    async def run(self) -> AsyncIterator[Event]:
        """Poll by the schedule, read what came, and take over a saved feeds.toml, until nobody listens."""
        events = _Events()
        async with events.told_by(self._forever(events)) as stream:
            async for event in stream:
                yield event

    def close(self) -> None:
        """Let the threads go; work under way is finished first."""
        self._threads.close()

    # What runs behind the two streams.

    async def _once(
        self, events: _Events, force: bool, only: Collection[str] | None, ahead: Started | None
    ) -> None:
        bodies = self._bodies(events)
        async with Tools(self.config.poll, ahead) as tools, bodies.working(tools):
            await bodies.take_up()
            finished = await self._round(events, bodies, tools, await self._jobs(force=force, only=only))
            await bodies.done()
            await self._forget()
            if finished:
                unread = await self._threads.run(self.store.unread_count)
                events.tell(replace(finished, unread=unread))

    async def _catch_up(self, events: _Events, tied_since: datetime | None) -> None:
        backlog = self._backlog(events)
        async with Workers() as workers:
            await backlog.read(workers)
            await backlog.tie(workers, since=tied_since)

    async def _forever(self, events: _Events) -> None:
        bodies = self._bodies(events)
        async with asyncio.TaskGroup() as group:
            group.create_task(self._watch(events))
            while True:
                async with Tools(self.config.poll) as tools, bodies.working(tools):
                    beside = self._read(events, tools.workers), self._tie(events, tools.workers)
                    tasks = [asyncio.create_task(one) for one in beside]
                    try:
                        await self._schedule(events, bodies, tools)
                    finally:
                        for task in tasks:
                            task.cancel()
                        await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self, events: _Events, workers: Workers) -> None:
        """Read what is there at the start and what each round brings, beside all else."""
        while True:
            self._came.clear()
            self._reading = asyncio.create_task(self._backlog(events).read(workers))
            try:
                await self._reading
            except StoreError as error:
                events.tell(StoreTrouble(str(error)))
            except asyncio.CancelledError:
                task = asyncio.current_task()
                if task is None or task.cancelling():
                    raise  # else it was the reader who stopped it
            finally:
                self._reading = None
            await self._came.wait()

    async def _tie(self, events: _Events, workers: Workers) -> None:
        """Tie what an older kupmon or an import left untied, beside all else."""
        while True:
            await asyncio.sleep(TIE_EVERY_S)
            try:
                await self._backlog(events).tie(workers, pause_s=TIE_PAUSE_S)
            except StoreError as error:
                events.tell(StoreTrouble(str(error)))

    def _backlog(self, events: _Events) -> Backlog:
        return Backlog(self.store, self._threads, lambda: self.config, events.tell, events.unread_left)

    def _bodies(self, events: _Events) -> Bodies:
        def left(count: int) -> None:
            events.pages_left(count)
            if self._under_way is None and self._may_read:
                self._came.set()

        return Bodies(self.store, self._threads, lambda: self.config, events.tell, left)

    async def _schedule(self, events: _Events, bodies: Bodies, tools: Tools) -> None:
        """Make rounds until `[poll]` changes: connections and bounds are made anew for new settings."""
        asked, settings = _Asked(poll=False), self.config.poll
        while self.config.poll == settings:
            only = None if asked.only is None else (asked.only,)
            self._may_read = True
            try:
                await bodies.take_up()
                jobs = await self._jobs(force=asked.poll, only=only)
                finished, stopped = await self._until_stopped(self._round(events, bodies, tools, jobs))
                if finished:
                    events.tell(finished)
                if not stopped:
                    self._came.set()
                await self._forget()
                wait_s = self.config.poll.interval_s if stopped else await self._wait_s()
            except StoreError as error:
                events.tell(StoreTrouble(str(error)))
                wait_s = LONGEST_WAIT_S / 60
            asked = _Asked(poll=False)
            with suppress(TimeoutError):
                asked = await asyncio.wait_for(self._asked.get(), wait_s)

    async def _until_stopped(
        self, round_: Coroutine[object, object, PollFinished | None]
    ) -> tuple[PollFinished | None, bool]:
        """Run a round to its end, or until `stop`; the second says which."""
        self._under_way = asyncio.create_task(round_)
        try:
            return await self._under_way, False
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling() or self._latest is None:
                raise  # the engine itself is being ended
            latest, began, _ = self._latest
            finished = latest.finished((self.clock() - began).total_seconds())
            return replace(finished, feeds=latest.done), True
        finally:
            self._under_way = None

    async def _watch(self, events: _Events) -> None:
        if self.config.path is None:
            return
        async for outcome in watch(self.config.path, self.config.seen):
            if isinstance(outcome, ConfigError):
                events.tell(ConfigRefused(str(outcome)))
                continue
            self.config = outcome
            events.tell(ConfigTaken(sum(feed.enabled for feed in outcome.feeds)))
            self._asked.put_nowait(_Asked(poll=False))

    # One round.

    async def _jobs(self, *, force: bool, only: Collection[str] | None) -> list[Job]:
        states = await self._threads.run(self.store.states)
        now = self.clock()
        jobs = []
        for feed in self.config.feeds:
            state = states.get(feed.url) or FeedState(feed.url, feed.name)
            asked_for = feed.enabled if only is None else (feed.name in only or feed.url in only)
            if asked_for and (force or (feed.enabled and next_due(feed, state, now) <= now)):
                jobs.append(Job(feed, state, partial(self.store.raw_known, feed.url)))
        return jobs

    async def _round(
        self, events: _Events, bodies: Bodies, tools: Tools, jobs: list[Job]
    ) -> PollFinished | None:
        if not jobs:
            return None
        events.tell(PollStarted(len(jobs)))
        began = self.clock()
        round_ = Round(bodies, events.tell, len(jobs))
        self._latest = round_, began, bodies
        intake = Intake(self.store, self._threads, lambda: self.config, round_)
        reader = partial(self._take, tools.workers)
        if sum(job.state.body_hash is None for job in jobs) >= MANY:
            tools.workers.prepare(WARM)
        async with Poller(self.config.poll, clock=self.clock, tools=tools, reader=reader) as poller:
            await intake.take(poller.poll(jobs))
        return round_.finished((self.clock() - began).total_seconds())

    async def _take(self, workers: Workers, job: Job, body: Task) -> Read:
        from kupmon.engine.thinking import taken  # noqa: PLC0415 - most rounds find nothing to think about

        return await taken(workers, job, body, self.config)

    # The schedule's arithmetic.

    async def _wait_s(self) -> float:
        states = await self._threads.run(self.store.states)
        now = self.clock()
        waits = [
            (
                next_due(feed, states.get(feed.url) or FeedState(feed.url, feed.name), now) - now
            ).total_seconds()
            for feed in self.config.feeds
            if feed.enabled
        ]
        return min(max(min(waits, default=LONGEST_WAIT_S), SHORTEST_WAIT_S), LONGEST_WAIT_S)

    async def _forget(self) -> None:
        now, keep_s = self.clock(), self.config.poll.keep_s
        if keep_s <= 0 or (self._forgot is not None and now - self._forgot < FORGET_EVERY):
            return
        await self._threads.run(self.store.forget, now - timedelta(seconds=keep_s))
        self._forgot = now
