"""What takes long to work out, kept for the next start where Python keeps its bytecode: in `__pycache__`."""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from collections.abc import Callable
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar, cast

Plain = TypeVar("Plain")
"""Dictionaries, lists, tuples, strings and numbers: what `marshal` can write."""


def kept(module: str, name: str, stamp: bytes, make: Callable[[], Plain]) -> Plain:
    """What `make` gives; the one of the last time, where that was made of the same sources.

    Nothing is kept where Python keeps no bytecode (`PYTHONDONTWRITEBYTECODE`, a folder that is not writable).

    Args:
        module: File of the module that asks: `__pycache__` lies beside it.
        name: Tells several results of a module apart.
        stamp: A hash of all that it is made of, words and code: another stamp, another result.
        make: Works it out.
    """
    path = _path(module, name)
    found = _read(path, stamp) if path is not None else None
    if found is not None:
        return cast("Plain", found)
    made = make()
    if path is not None and not sys.dont_write_bytecode:
        _write(path, stamp + marshal.dumps(made))  # type: ignore[arg-type] # what `Plain` says
    return made


def _path(module: str, name: str) -> Path | None:
    """Beside the bytecode, whose name tells the version of Python; `None` where it is kept nowhere."""
    try:
        return Path(cache_from_source(module)).with_suffix(f".{name}")
    except NotImplementedError:
        return None


def _read(path: Path, stamp: bytes) -> object:
    """What a file holds; `None` where it is missing, made of other sources, or cut off."""
    try:
        data = path.read_bytes()
        if not data.startswith(stamp):
            return None
        return marshal.loads(memoryview(data)[len(stamp) :])  # noqa: S302 - as safe as the bytecode beside it
    except (OSError, EOFError, TypeError, ValueError):
        return None


def _write(path: Path, data: bytes) -> None:
    """All at once, so that nobody reads half a file."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
