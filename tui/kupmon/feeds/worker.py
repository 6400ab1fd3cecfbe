"""Processes that read what came: started when first needed, ended when they take too long.

The parent's half is `Workers`; the child's half is `main`, run as `python -m kupmon.feeds.worker`.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import struct
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, BinaryIO, Generic, Self, TypeVar, get_type_hints

import msgspec

from kupmon.errors import FeedFormatError

A = TypeVar("A")
R = TypeVar("R")

HEADER = struct.Struct("<I")
MEMORY = 1_000_000_000
"""Bytes of address space a worker may have; one body of 24 MB needs about a third."""
BIG = 4_000_000
"""A worker that has read a body of more bytes is not used again: it would keep the memory."""


@dataclass(frozen=True, slots=True)
class Job(Generic[A, R]):
    """A function that a worker can run, by name, so that the parent need not import it."""

    function: str
    """`module:name`; it takes an `A` and gives an `R`."""
    result: type[R]


class Reply(msgspec.Struct, frozen=True, array_like=True):
    """What a worker answers."""

    result: msgspec.Raw = msgspec.Raw(b"\xc0")
    reason: str = ""
    """Why there is no result, or empty."""


class Workers:
    """A few workers; an async context manager that ends them all."""

    def __init__(self, most: int = 2) -> None:
        self._free = asyncio.Semaphore(most)
        self._idle: list[Process] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._idle:
            await _end(self._idle.pop())

    async def run(self, job: Job[A, R], argument: A, seconds: float) -> R:
        """Have a worker do one job.

        Args:
            job: Which.
            argument: Its argument.
            seconds: Time it may take, a cold start not counted.

        Raises:
            FeedFormatError: the job failed, or took too long and was ended.
        """
        async with self._free:
            worker = await self._one()
            try:
                size, reply = await self._ask(worker, (job.function, argument), seconds)
            except BaseException:
                await _end(worker)
                raise
            if size > BIG:
                await _end(worker)
            else:
                self._idle.append(worker)
        if reply.reason:
            raise FeedFormatError(reply.reason)
        return msgspec.msgpack.decode(reply.result, type=job.result)

    async def _one(self) -> Process:
        while self._idle:
            worker = self._idle.pop()
            if worker.returncode is None:
                return worker
        # -P: a file in the working directory must not stand in for a module. A session of its own:
        # Ctrl-C at the terminal is for the parent, which ends its workers itself.
        worker = await asyncio.create_subprocess_exec(
            sys.executable,
            "-P",
            "-m",
            __name__,
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            start_new_session=True,
        )
        assert worker.stdout is not None
        try:
            await worker.stdout.readexactly(1)
        except BaseException as error:
            await _end(worker)
            if isinstance(error, asyncio.IncompleteReadError):
                raise FeedFormatError("the process that reads feeds did not start") from error
            raise
        return worker

    async def _ask(self, worker: Process, call: tuple[str, object], seconds: float) -> tuple[int, Reply]:
        assert worker.stdin is not None
        assert worker.stdout is not None
        data = msgspec.msgpack.encode(call)
        try:
            async with asyncio.timeout(seconds):
                worker.stdin.write(HEADER.pack(len(data)))
                worker.stdin.write(data)
                await worker.stdin.drain()
                (size,) = HEADER.unpack(await worker.stdout.readexactly(HEADER.size))
                reply = await worker.stdout.readexactly(size)
        except TimeoutError:
            raise FeedFormatError(f"could not be read within {seconds:g} s (poll.parse_timeout)") from None
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise FeedFormatError("needed more memory than a feed may have, or ended its reader") from error
        return len(data), msgspec.msgpack.decode(reply, type=Reply)


async def _end(worker: Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        worker.kill()
    if worker.stdin is not None:
        worker.stdin.close()
        with contextlib.suppress(OSError):
            await worker.stdin.wait_closed()
    await worker.wait()


def main() -> None:
    """Do jobs from standard input until it ends."""
    _bound_memory()
    importlib.import_module("kupmon.feeds.read")
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a library that prints must not break the protocol
    sink.write(b"!")
    sink.flush()
    while header := source.read(HEADER.size):
        _serve(source.read(*HEADER.unpack(header)), sink)


def _serve(data: bytes, sink: BinaryIO) -> None:
    try:
        name, argument = msgspec.msgpack.decode(data, type=tuple[str, msgspec.Raw])
        reply = Reply(msgspec.Raw(msgspec.msgpack.encode(_do(name, argument))))
    except FeedFormatError as error:
        reply = Reply(reason=error.reason)
    except (MemoryError, RecursionError) as error:
        reply = Reply(reason=f"too large or too deep to be read ({type(error).__name__})")
    except Exception as error:  # noqa: BLE001 - whatever a body provokes is a fact about that body
        reply = Reply(reason=f"could not be read ({type(error).__name__})")
    packed = msgspec.msgpack.encode(reply)
    sink.write(HEADER.pack(len(packed)) + packed)
    sink.flush()


def _do(name: str, argument: msgspec.Raw) -> object:
    module, _, function = name.partition(":")
    job: Callable[[Any], object] = getattr(importlib.import_module(module), function)
    hints = get_type_hints(job)
    (kind,) = (hint for key, hint in hints.items() if key != "return")
    return job(msgspec.msgpack.decode(argument, type=kind))


def _bound_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    main()
