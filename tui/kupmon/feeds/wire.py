"""Connections as httpcore wants them, on asyncio's own streams: each is checked at the moment it is made.

httpcore's own streams would do as well; for a poll in which nothing is new they are half of all its work.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from functools import partial
from typing import Any

import httpcore

from kupmon.feeds.address import Reach
from kupmon.feeds.failures import RefusedError

FIRST_TRY_S = 3.0
"""Seconds for an address that is not the last one a name has (a dead IPv6 route costs no more)."""


class Guarded(httpcore.AsyncNetworkBackend):
    """Resolves the name itself and connects to the very address it has checked.

    Args:
        reach: What may be connected to.
        names: Threads in which names are looked up.
        context: For TLS, which begins with the connection; `None`: none.
    """

    def __init__(self, reach: Reach, names: Executor, context: ssl.SSLContext | None = None) -> None:
        self._reach = reach
        self._names = names
        self._context = context

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,  # noqa: ARG002 - the same
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002 - the same
    ) -> httpcore.AsyncNetworkStream:
        """See httpcore."""
        addresses = await resolve(host, port, self._names)
        allowed = [ip for ip in addresses if self._reach.allows(host, port, ip)]
        if not allowed:
            raise RefusedError.private(host, addresses[0])
        for ip in allowed[:-1]:
            with contextlib.suppress(httpcore.ConnectError, httpcore.ConnectTimeout):
                return await self._connect(host, ip, port, min(FIRST_TRY_S, timeout or FIRST_TRY_S))
        return await self._connect(host, allowed[-1], port, timeout)

    async def _connect(self, host: str, ip: str, port: int, seconds: float | None) -> Wire:
        line = socket.socket(socket.AF_INET6 if ":" in ip else socket.AF_INET)
        line.setblocking(False)
        try:
            async with asyncio.timeout(seconds):
                await asyncio.get_running_loop().sock_connect(line, (ip, port))
                return await self._wired(line, host)
        except BaseException as error:
            line.close()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout from error
            if isinstance(error, OSError):
                raise httpcore.ConnectError from error
            raise

    async def _wired(self, line: socket.socket, host: str) -> Wire:
        if self._context is None:
            return Wire(*await asyncio.open_connection(sock=line))
        try:
            return Wire(*await asyncio.open_connection(sock=line, ssl=self._context, server_hostname=host))
        except asyncio.CancelledError as error:  # too late: what is missing is the answer to our greeting
            raise error from ssl.SSLError("no answer")

    async def sleep(self, seconds: float) -> None:
        """See httpcore."""
        await asyncio.sleep(seconds)


class Wire(httpcore.AsyncNetworkStream):
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's
        """See httpcore."""
        with _told(httpcore.ReadTimeout, httpcore.ReadError):
            if timeout is None:
                return await self._reader.read(max_bytes)
            async with asyncio.timeout(timeout):
                return await self._reader.read(max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's
        """See httpcore."""
        with _told(httpcore.WriteTimeout, httpcore.WriteError):
            self._writer.write(buffer)
            async with asyncio.timeout(timeout):
                await self._writer.drain()

    async def aclose(self) -> None:
        """Close it at once, without a last word to the server."""
        self._writer.transport.abort()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,  # noqa: ARG002 - httpcore's signature
        server_hostname: str | None = None,  # noqa: ARG002 - the same
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - the same
    ) -> httpcore.AsyncNetworkStream:
        """See httpcore; TLS has begun with the connection."""
        return self

    def get_extra_info(self, info: str) -> Any:
        """See httpcore."""
        return self._reader.at_eof() if info == "is_readable" else self._writer.get_extra_info(info)


@contextlib.contextmanager
def _told(late: type[Exception], broken: type[Exception]) -> Iterator[None]:
    """Turn the errors of a stream into httpcore's."""
    try:
        yield
    except TimeoutError as error:
        raise late from error
    except OSError as error:
        raise broken from error


async def resolve(host: str, port: int, names: Executor) -> list[str]:
    """The addresses of a host, best first.

    Args:
        host: A name, or an address, which stands for itself.
        port: Where the connection is to go.
        names: Threads in which names are looked up, each of which may hang for as long as the system lets it.

    Raises:
        OSError: the name is not known.
    """
    try:
        socket.inet_pton(socket.AF_INET6 if ":" in host else socket.AF_INET, host)
    except OSError:
        pass
    else:
        return [host]
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    found = await asyncio.get_running_loop().run_in_executor(names, look_up)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))
