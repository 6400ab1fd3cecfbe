"""A real server on 127.0.0.1 that can misbehave in every way a socket allows."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

Headers = Mapping[str, str]


@dataclass(frozen=True)
class Request:
    path: str
    headers: Headers
    """Names in lower case."""
    connection: int
    """Which connection it came by, counted from 0."""
    head: str = ""


@dataclass
class Exchange:
    """What a behaviour has in hand."""

    request: Request
    writer: asyncio.StreamWriter
    over: asyncio.Event
    """Set when the server stops: what a behaviour that hangs waits for."""

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def pause(self, seconds: float) -> bool:
        """Wait, at most until the server stops; True where it stopped."""
        try:
            await asyncio.wait_for(self.over.wait(), seconds)
        except TimeoutError:
            return False
        return True


Behaviour = Callable[[Exchange], Awaitable[None]]


def answer(body: bytes | str = b"", status: str = "200 OK", **headers: str) -> Behaviour:
    """A proper answer; underscores in header names stand for hyphens."""
    data = body.encode() if isinstance(body, str) else body
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())

    async def behave(exchange: Exchange) -> None:
        head = f"HTTP/1.1 {status}\r\n{lines}Content-Length: {len(data)}\r\n\r\n"
        await exchange.send(head.encode("utf-8", "surrogateescape") + data)

    return behave


def raw(data: bytes) -> Behaviour:
    """Exactly these bytes, then the connection is closed."""

    async def behave(exchange: Exchange) -> None:
        await exchange.send(data)
        exchange.writer.close()

    return behave


@dataclass
class Loopback:
    """Serves behaviours by path and remembers every request; a context manager."""

    routes: dict[str, Behaviour] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    open_now: int = 0
    most_open: int = 0
    under_way: int = 0
    most_under_way: int = 0
    port: int = 0

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        return f"{self.base}/{path}"

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == f"/{path}"]

    def __enter__(self) -> Self:
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), daemon=True)
        self._thread.start()
        self._ready.wait(60)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(60)

    async def _run(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, limit=1 << 20)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._over.wait()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        number, self.connections = self.connections, self.connections + 1
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        try:
            while not writer.is_closing():
                await self._one(reader, writer, number)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.open_now -= 1
            self._tasks.discard(task)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.rstrip("\r\n").split("\r\n")
        pairs = (line.partition(":") for line in lines)
        headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
        request = Request(first.split(" ")[1], headers, number, head)
        self.requests.append(request)
        behave = self.routes.get(request.path.partition("?")[0].lstrip("/"), answer(status="404 Not Found"))
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await behave(Exchange(request, writer, self._over))
        finally:
            self.under_way -= 1
