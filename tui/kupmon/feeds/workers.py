"""Processes that read what came: started when needed, ended when they take too long or have nothing to do."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Generic, Self, TypeVar

import msgspec

from kupmon.errors import FeedFormatError
from kupmon.feeds.starting import Started
from kupmon.feeds.worker import HEADER, HELLO, Reply

A = TypeVar("A")
R = TypeVar("R")

START_S = 20.0
"""Seconds a worker may take to start, on a machine that is very busy."""
IDLE_S = 30.0
"""Seconds a worker is kept without a job: it holds 40 MB."""
ENDING_S = 5.0
"""Seconds in which one that was killed has hung up."""
AT_ONCE = 1_000_000
"""Bytes that are sent at a time, and that are taken in before the loop looks at them."""
BIG = 4_000_000
"""A worker that has read or sent more bytes at once is not used again: it would keep the memory."""


@dataclass(frozen=True, slots=True)
class Job(Generic[A, R]):
    """A function that a worker can run, by name, so that the parent need not import it."""

    function: str
    """`module:name`; it takes an `A` and gives an `R`."""
    result: type[R]


class UnfinishedError(FeedFormatError):
    """A job of several stages that failed behind the first: the feed is read, its items are not."""


class _DiedError(Exception):
    """A worker ended without an answer."""


@dataclass(frozen=True, slots=True, eq=False)
class Worker:
    """One that has said that it is there."""

    pid: int
    source: asyncio.StreamReader
    sink: asyncio.StreamWriter
    process: subprocess.Popen[bytes]
    """Itself, or what it parted from."""

    @property
    def has_ended(self) -> bool:
        """Whether it has hung up, as it does when it ends for whatever reason."""
        return self.source.at_eof() or self.source.exception() is not None

    async def end(self) -> None:
        """Kill it, and wait until it is gone."""
        if self.pid == self.process.pid:
            self.process.kill()
        elif not self.has_ended:  # else its number may be another's by now
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(ENDING_S):
                while await self.source.read(AT_ONCE):
                    pass
        self.sink.transport.abort()
        if self.pid == self.process.pid:
            await asyncio.to_thread(self.process.wait)


class Workers:
    """A few workers; an async context manager that ends them all.

    Args:
        most: How many there may be.
        ahead: Those that were started already, taken over when the context is entered.
    """

    def __init__(self, most: int = 2, ahead: Started | None = None) -> None:
        self._free = asyncio.Semaphore(most)
        self._idle: list[Worker] = []
        self._most = most
        self._ahead = ahead
        self._coming: list[asyncio.Task[Worker]] = []
        self._rest: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        if self._ahead is not None:
            self._take(self._ahead)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._rest is not None:
            self._rest.cancel()
        for coming in self._coming:
            coming.cancel()
        came = await asyncio.gather(*self._coming, return_exceptions=True)
        self._idle += [worker for worker in came if isinstance(worker, Worker)]
        self._send_home()
        await asyncio.gather(*self._ending)

    def prepare(self, function: str) -> None:
        """Start all workers before there is a job, and have each do something first.

        Args:
            function: `module:name`, without arguments: what loads that which the jobs will need.
        """
        missing = self._most - len(self._idle) - len(self._coming)
        if missing > 0:
            self._take(Started(missing, function))

    def _take(self, started: Started) -> None:
        lines = started.taken()
        self._coming += [asyncio.create_task(_met(line, started.process)) for line in lines]

    async def run(self, job: Job[A, R], argument: A, *seconds: float) -> R:
        """Have a worker do one job.

        Args:
            job: Which.
            argument: Its argument.
            *seconds: Time that each stage of it may take, the start of a worker not counted.

        Raises:
            UnfinishedError: a stage behind the first took too long, or ended its worker.
            FeedFormatError: the job failed, or took too long and was ended.
        """
        async with self._free:
            reply = await self._done(await self._rested(), (job.function, argument), seconds)
        if reply.reason:
            raise FeedFormatError(reply.reason)
        return msgspec.msgpack.decode(reply.result, type=job.result)

    async def _done(self, rested: Worker | None, call: tuple[str, object], seconds: Sequence[float]) -> Reply:
        worker = rested or await _start()
        try:
            moved, reply = await _ask(worker, call, seconds)
        except _DiedError as error:
            await worker.end()
            if rested is not None:  # it may have died of something else while it rested
                return await self._done(None, call, seconds)
            raise FeedFormatError("needed more memory than a feed may have, or ended its reader") from error
        except BaseException:
            await worker.end()
            raise
        await self._keep(worker, moved)
        return reply

    async def _rested(self) -> Worker | None:
        while self._idle:
            worker = self._idle.pop()
            if not worker.has_ended:
                return worker
            await worker.end()
        if self._coming:
            with contextlib.suppress(FeedFormatError):
                return await self._coming.pop()
        return None

    async def _keep(self, worker: Worker, moved: int) -> None:
        if moved > BIG:
            await worker.end()
            return
        self._idle.append(worker)
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(IDLE_S, self._send_home)

    def _send_home(self) -> None:
        while self._idle:
            task = asyncio.create_task(self._idle.pop().end())
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)


async def _start() -> Worker:
    started = Started(1)
    (line,) = started.taken()
    return await _met(line, started.process)


async def _met(line: socket.socket, process: subprocess.Popen[bytes]) -> Worker:
    """The worker at the other end of a line, once it says that it is there."""
    source, sink = await asyncio.open_unix_connection(sock=line, limit=AT_ONCE)
    try:
        async with asyncio.timeout(START_S):
            (pid,) = HELLO.unpack(await source.readexactly(HELLO.size))
    except BaseException as error:
        await Worker(process.pid, source, sink, process).end()
        if isinstance(error, asyncio.IncompleteReadError | ConnectionError | TimeoutError):
            raise FeedFormatError("the process that reads feeds did not start") from error
        raise
    return Worker(pid, source, sink, process)


async def _ask(worker: Worker, call: tuple[str, object], seconds: Sequence[float]) -> tuple[int, Reply]:
    """Bytes moved, and what the worker answered."""
    data = msgspec.msgpack.encode(call)
    stage, size = 0, 0
    try:
        async with asyncio.timeout(seconds[0]) as limit:
            worker.sink.write(HEADER.pack(len(data)) + data[:AT_ONCE])
            await worker.sink.drain()
            for at in range(AT_ONCE, len(data), AT_ONCE):
                worker.sink.write(data[at : at + AT_ONCE])
                await worker.sink.drain()
            while not (size := HEADER.unpack(await worker.source.readexactly(HEADER.size))[0]):
                stage += 1
                limit.reschedule(asyncio.get_running_loop().time() + seconds[stage])
            reply = await worker.source.readexactly(size)
    except TimeoutError:
        if stage:
            raise UnfinishedError(f"took longer than {seconds[stage]:g} s") from None
        raise FeedFormatError(f"could not be read within {seconds[0]:g} s (poll.parse_timeout)") from None
    except (asyncio.IncompleteReadError, ConnectionError) as error:
        if stage:
            raise UnfinishedError("needed more memory than it may have") from error
        raise _DiedError from error
    return max(len(data), size), msgspec.msgpack.decode(reply, type=Reply)
