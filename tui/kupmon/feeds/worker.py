"""A process that reads what came, run as `python -m kupmon.feeds.worker`; `starting` starts it.

It is given the numbers of a few sockets. Once it has loaded all, it makes one more process of itself for each
but the first: that takes a twentieth of starting another. Each socket brings jobs and takes the results, each
behind four bytes that tell its length; nothing behind a length of none means that a stage of the job is done.
"""

from __future__ import annotations

import gc
import importlib
import os
import struct
import sys
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import BinaryIO, get_type_hints

import msgspec

from kupmon.errors import FeedFormatError

HEADER = struct.Struct("<I")
HELLO = struct.Struct("<I")
"""The first that a worker sends: the number of its process."""
RARELY = (50_000, 20, 100)
"""When Python looks for garbage: to look through dictionaries again and again is a third of loading them."""
MEMORY = 200_000_000
"""Bytes of address space it may have: a body of 24 MB with 100,000 entries needs three quarters of it."""
SWOLLEN = 100_000_000
"""Bytes with which it does not go on: what one large body took is not always given back."""
STATUS = Path("/proc/self/statm")


class Reply(msgspec.Struct, frozen=True, array_like=True):
    """What a worker answers."""

    result: msgspec.Raw = msgspec.Raw(b"\xc0")
    reason: str = ""
    """Why there is no result, or empty."""


def main() -> None:
    """Do what the arguments name, then jobs until the parent hangs up, as it does also when it is gone."""
    _bound_memory()
    gc.set_threshold(*RARELY)
    numbers, *functions = sys.argv[1:]
    lines = [int(number) for number in numbers.split(",")]
    importlib.import_module("kupmon.feeds.read")
    for function in functions:
        _named(function)()
    gc.freeze()
    line = _one_of(lines)
    with os.fdopen(line, "rb", closefd=False) as source, os.fdopen(line, "wb") as sink:
        sink.write(HELLO.pack(os.getpid()))
        sink.flush()
        while not _is_swollen() and (header := source.read(HEADER.size)):
            _serve(source.read(*HEADER.unpack(header)), sink)


def _is_swollen() -> bool:
    try:
        pages = int(STATUS.read_bytes().split()[1])
    except OSError:  # no Linux
        return False
    return pages * os.sysconf("SC_PAGE_SIZE") > SWOLLEN


def _one_of(lines: Sequence[int]) -> int:
    """Become as many processes as there are lines; gives each its own."""
    mine = next((line for line in lines[1:] if not os.fork()), lines[0])
    if mine != lines[0]:
        os.setsid()  # as for the first: on a busy machine each session gets a share of its own
    for line in lines:
        if line != mine:
            os.close(line)
    return mine


def _serve(data: bytes, sink: BinaryIO) -> None:
    try:
        name, argument = msgspec.msgpack.decode(data, type=tuple[str, msgspec.Raw])
        reply = Reply(msgspec.Raw(msgspec.msgpack.encode(_stages(_do(name, argument), sink))))
    except FeedFormatError as error:
        reply = Reply(reason=error.reason)
    except (MemoryError, RecursionError) as error:
        reply = Reply(reason=f"too large or too deep to be read ({type(error).__name__})")
    except Exception as error:  # noqa: BLE001 - whatever a body provokes is a fact about that body
        reply = Reply(reason=f"could not be read ({type(error).__name__})")
    packed = msgspec.msgpack.encode(reply)
    sink.write(HEADER.pack(len(packed)) + packed)
    sink.flush()


def _stages(done: object, sink: BinaryIO) -> object:
    """What a job gives; one that is a generator yields at the end of each stage, which the parent is told."""
    if not isinstance(done, Generator):
        return done
    while True:
        try:
            next(done)
        except StopIteration as last:
            return last.value
        sink.write(HEADER.pack(0))
        sink.flush()


def _do(name: str, argument: msgspec.Raw) -> object:
    job = _named(name)
    (kind,) = (hint for key, hint in get_type_hints(job).items() if key != "return")
    return job(msgspec.msgpack.decode(argument, type=kind))


def _named(name: str) -> Callable[..., object]:
    module, _, function = name.partition(":")
    found: Callable[..., object] = getattr(importlib.import_module(module), function)
    return found


def _bound_memory() -> None:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    main()
