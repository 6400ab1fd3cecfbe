"""Processes that read what came: started when needed, ended when they take too long or have nothing to do."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Generic, Self, TypeVar

import msgspec

from kupmon.errors import FeedFormatError
from kupmon.feeds.worker import HEADER, READY, Reply

A = TypeVar("A")
R = TypeVar("R")

MODULE = "kupmon.feeds.worker"
START_S = 20.0
"""Seconds a worker may take to start, on a machine that is very busy."""
IDLE_S = 30.0
"""Seconds a worker is kept without a job: it holds 40 MB."""
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


class Workers:
    """A few workers; an async context manager that ends them all.

    Args:
        most: How many there may be.
    """

    def __init__(self, most: int = 2) -> None:
        self._free = asyncio.Semaphore(most)
        self._idle: list[Process] = []
        self._most = most
        self._coming: list[asyncio.Task[Process]] = []
        self._rest: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._rest is not None:
            self._rest.cancel()
        for coming in self._coming:
            coming.cancel()
        came = await asyncio.gather(*self._coming, return_exceptions=True)
        self._idle += [worker for worker in came if isinstance(worker, Process)]
        self._send_home()
        await asyncio.gather(*self._ending)

    def prepare(self, function: str) -> None:
        """Start all workers before there is a job, and have each do something first.

        Args:
            function: `module:name`, without arguments: what loads that which the jobs will need.
        """
        missing = self._most - len(self._idle) - len(self._coming)
        self._coming += [asyncio.create_task(_start(function)) for _ in range(missing)]

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

    async def _done(
        self, rested: Process | None, call: tuple[str, object], seconds: Sequence[float]
    ) -> Reply:
        worker = rested or await _start()
        try:
            moved, reply = await _ask(worker, call, seconds)
        except _DiedError as error:
            await _end(worker)
            if rested is not None:  # it may have died of something else while it rested
                return await self._done(None, call, seconds)
            raise FeedFormatError("needed more memory than a feed may have, or ended its reader") from error
        except BaseException:
            await _end(worker)
            raise
        await self._keep(worker, moved)
        return reply

    async def _rested(self) -> Process | None:
        while self._idle:
            worker = self._idle.pop()
            if worker.returncode is None:
                return worker
        if self._coming:
            with contextlib.suppress(FeedFormatError):
                return await self._coming.pop()
        return None

    async def _keep(self, worker: Process, moved: int) -> None:
        if moved > BIG:
            await _end(worker)
            return
        self._idle.append(worker)
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(IDLE_S, self._send_home)

    def _send_home(self) -> None:
        while self._idle:
            task = asyncio.create_task(_end(self._idle.pop()))
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)


async def _start(*functions: str) -> Process:
    # -P: a file in the working directory must not stand in for a module. A session of its own:
    # Ctrl-C at the terminal is for the parent, which ends its workers itself.
    worker = await asyncio.create_subprocess_exec(
        sys.executable,
        "-P",
        "-m",
        MODULE,
        *functions,
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        start_new_session=True,
    )
    assert worker.stdout is not None
    try:
        async with asyncio.timeout(START_S):
            await worker.stdout.readexactly(len(READY))
    except BaseException as error:
        await _end(worker)
        if isinstance(error, asyncio.IncompleteReadError | TimeoutError):
            raise FeedFormatError("the process that reads feeds did not start") from error
        raise
    return worker


async def _ask(worker: Process, call: tuple[str, object], seconds: Sequence[float]) -> tuple[int, Reply]:
    """Bytes moved, and what the worker answered."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    data = msgspec.msgpack.encode(call)
    stage, size = 0, 0
    try:
        async with asyncio.timeout(seconds[0]) as limit:
            worker.stdin.write(HEADER.pack(len(data)))
            worker.stdin.write(data)
            await worker.stdin.drain()
            while not (size := HEADER.unpack(await worker.stdout.readexactly(HEADER.size))[0]):
                stage += 1
                limit.reschedule(asyncio.get_running_loop().time() + seconds[stage])
            reply = await worker.stdout.readexactly(size)
    except TimeoutError:
        if stage:
            raise UnfinishedError(f"took longer than {seconds[stage]:g} s") from None
        raise FeedFormatError(f"could not be read within {seconds[0]:g} s (poll.parse_timeout)") from None
    except (asyncio.IncompleteReadError, ConnectionError) as error:
        if stage:
            raise UnfinishedError("needed more memory than it may have") from error
        raise _DiedError from error
    return max(len(data), size), msgspec.msgpack.decode(reply, type=Reply)


async def _end(worker: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        worker.kill()
    if worker.stdin is not None:
        worker.stdin.close()
        with contextlib.suppress(OSError):
            await worker.stdin.wait_closed()
    await worker.wait()
