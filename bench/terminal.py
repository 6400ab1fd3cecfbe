"""A pseudo-terminal that a program is started in, watched and typed at."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


class Terminal:
    """Starts `command` in a pseudo-terminal of `size` (columns, rows); ends it on leaving the context."""

    def __init__(
        self, command: Sequence[str], env: Mapping[str, str], size: tuple[int, int] = (140, 45)
    ) -> None:
        master, slave = pty.openpty()
        columns, rows = size
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.fd = master
        self.seen = b""
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, env=dict(env), start_new_session=True
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
        with contextlib.suppress(OSError):
            os.close(self.fd)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def read(self, wait_s: float) -> bytes:
        """What was written within `wait_s` seconds, at the first sign of it; empty when nothing was."""
        if not select.select([self.fd], [], [], wait_s)[0]:
            return b""
        try:
            data = os.read(self.fd, 1 << 16)
        except OSError:
            return b""
        self.seen = (self.seen + data)[-(1 << 20) :]
        return data

    def wait_for(self, needle: bytes, timeout_s: float = 60.0) -> float:
        """Seconds from the start of the program until `needle` was written.

        Raises:
            TimeoutError: It never came.
        """
        end = time.perf_counter() + timeout_s
        while needle not in self.seen:
            if time.perf_counter() > end or (not self.read(0.05) and self.process.poll() is not None):
                raise TimeoutError(f"{needle!r} never came; the last words were {self.seen[-800:]!r}")
        return time.perf_counter() - self.started

    def settle(self, quiet_s: float = 0.4, timeout_s: float = 10.0) -> None:
        """Reads until nothing was written for `quiet_s`."""
        end = time.perf_counter() + timeout_s
        while time.perf_counter() < end and self.read(quiet_s):
            pass

    def key(self, key: bytes, quiet_s: float = 0.03, timeout_s: float = 2.0) -> tuple[float, float] | None:
        """Milliseconds from a key to the first and to the last byte of the answer; `None`: no answer."""
        sent = time.perf_counter()
        os.write(self.fd, key)
        first = last = None
        while (now := time.perf_counter()) - sent < timeout_s:
            wait = quiet_s if first is not None else timeout_s
            if not self.read(wait):
                break
            now = time.perf_counter()
            first, last = first if first is not None else now, now
        return None if first is None or last is None else ((first - sent) * 1e3, (last - sent) * 1e3)

    def rss_mb(self) -> float:
        """Resident memory of the program, in MB."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * PAGE_BYTES / 1e6
