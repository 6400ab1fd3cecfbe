"""A look at a file that tells later whether it has changed."""

from __future__ import annotations

from pathlib import Path

Seen = tuple[int, int, int] | None
"""Inode, length and time of change of a file; `None`: not there."""


def glance(path: Path) -> Seen:
    """Look at a file so that a later look tells whether it has changed."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
