"""Starts the processes that read feeds, with next to nothing loaded: they load while the program does."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from types import TracebackType
from typing import Self

MODULE = "kupmon.feeds.worker"


class Started:
    """Workers on their way: one process, which becomes several once it has loaded what all of them need.

    A context manager that ends those which nobody has taken by then.

    Args:
        count: How many there are to be.
        *functions: `module:name`, without arguments, to be done before they part: what loads that which the
            jobs will need.
    """

    def __init__(self, count: int, *functions: str) -> None:
        pairs = [socket.socketpair() for _ in range(count)]
        self.lines = [ours for ours, _ in pairs]
        """To each of them."""
        theirs = [line.fileno() for _, line in pairs]
        # -P: a file in the working directory must not stand in for a module. A session of its own:
        # Ctrl-C at the terminal is for the parent, which ends its workers itself.
        command = [sys.executable, "-P", "-m", MODULE, ",".join(map(str, theirs)), *functions]
        try:
            self.process = subprocess.Popen(  # noqa: S603 - this very program
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=theirs,
                start_new_session=True,
            )
        except BaseException:
            self._hang_up()
            raise
        finally:
            for _, line in pairs:
                line.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.lines:
            self._hang_up()
            self.process.kill()
            self.process.wait()

    def taken(self) -> list[socket.socket]:
        """Hand over the lines to somebody who ends the workers."""
        lines, self.lines = self.lines, []
        return lines

    def _hang_up(self) -> None:
        for line in self.lines:
            with contextlib.suppress(OSError):
                line.close()
        self.lines = []
