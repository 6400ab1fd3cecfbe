"""One connection, made to the very address that was checked."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Iterator
from concurrent.futures import Executor
from functools import partial
from typing import Any

import httpx

from kupmon.feeds.address import Reach, Target
from kupmon.feeds.failures import RefusedError

FIRST_TRY_S = 3.0
"""Seconds for an address that is not the last one a name has (a dead IPv6 route costs no more)."""


class Wire:
    """Bytes to and from a server; has what httpcore asks of a connection, too."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - httpcore's
        """What has come, at most so many bytes; nothing at the end.

        Raises:
            httpx.ReadError: The connection broke off.
        """
        with _as(httpx.ReadError):
            return await self._reader.read(max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109 - httpcore's
        """Send.

        Raises:
            httpx.WriteError: The connection broke off.
        """
        with _as(httpx.WriteError):
            self._writer.write(buffer)
            await self._writer.drain()

    async def aclose(self) -> None:
        """Close at once, without a last word to the server."""
        self._writer.transport.abort()

    def get_extra_info(self, info: str) -> Any:
        """See httpcore; an idle connection `is_readable` when the server has hung up, or spoken unasked."""
        return self._is_readable() if info == "is_readable" else self._writer.get_extra_info(info)

    def _is_readable(self) -> bool:
        reading = self._reader.read(1)
        try:
            reading.send(None)
        except (StopIteration, OSError):
            return True
        reading.close()
        return False


@contextlib.contextmanager
def _as(kind: type[httpx.TransportError]) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise kind(str(error)) from error


async def connect(
    target: Target, reach: Reach, *, names: Executor, context: ssl.SSLContext | None, seconds: float
) -> Wire:
    """Resolve the name and connect to the address that was checked.

    Args:
        target: Where to.
        reach: What may be connected to.
        names: Threads in which names are looked up.
        context: For TLS; `None`: none.
        seconds: For each of the last steps: the connection with its TLS.

    Raises:
        RefusedError: None of its addresses may be connected to.
        httpx.ConnectError: No connection could be made.
        httpx.ConnectTimeout: The same, in time.
    """
    addresses = await resolve(target.host, target.port, names)
    allowed = [ip for ip in addresses if reach.allows(target.host, target.port, ip)]
    if not allowed:
        raise RefusedError.private(target.host, addresses[0])
    for ip in allowed[:-1]:
        with contextlib.suppress(httpx.ConnectError, httpx.ConnectTimeout):
            return await _connect(ip, target, context, min(FIRST_TRY_S, seconds))
    return await _connect(allowed[-1], target, context, seconds)


async def _connect(ip: str, target: Target, context: ssl.SSLContext | None, seconds: float) -> Wire:
    line = socket.socket(socket.AF_INET6 if ":" in ip else socket.AF_INET)
    line.setblocking(False)
    try:
        async with asyncio.timeout(seconds):
            await asyncio.get_running_loop().sock_connect(line, (ip, target.port))
            return await _wired(line, target.host, context)
    except BaseException as error:
        line.close()
        if isinstance(error, TimeoutError):
            raise httpx.ConnectTimeout(str(error)) from error
        if isinstance(error, OSError):
            raise httpx.ConnectError(str(error)) from error
        raise


async def _wired(line: socket.socket, host: str, context: ssl.SSLContext | None) -> Wire:
    if context is None:
        return Wire(*await asyncio.open_connection(sock=line))
    try:
        return Wire(*await asyncio.open_connection(sock=line, ssl=context, server_hostname=host))
    except asyncio.CancelledError as error:  # too late: what is missing is the answer to our greeting
        raise error from ssl.SSLError("no answer")


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
