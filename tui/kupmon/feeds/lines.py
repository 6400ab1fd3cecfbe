"""Connections: each checked at the moment it is made, one at a time on a line, kept for the same site.

A line is an httpx client with a single connection: one pool for all sites would look through all of its
connections at every request. What a client does unasked is switched off: no cookies, no proxy of the
environment, no redirect followed.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator, Iterable
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import cache, partial
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpcore
import httpx

from kupmon.config import PollSettings
from kupmon.feeds.address import Reach, Target, is_local
from kupmon.feeds.failures import RefusedError

FIRST_TRY_S = 3.0
"""Seconds for an address that is not the last one a name has (a dead IPv6 route costs no more)."""
KEPT_S = 15.0
"""Seconds an idle connection is kept."""

HUNG_UP = (httpcore.RemoteProtocolError, httpcore.ReadError, httpcore.WriteError)
TARGET = "as_written"
"""Extension of a request: path and query as they are to stand in its first line."""
SENT = "sent"
"""Extension of an answer: its headers as they came. httpx itself does not get to see where a redirect leads,
since it reads the address even where it is not to follow it, and gives up on an odd one."""
NO_COOKIES = DefaultCookiePolicy(allowed_domains=[])


@cache
def tls() -> ssl.SSLContext:
    """The roots of the system and of certifi, read once for all connections (30 ms)."""
    import certifi  # noqa: PLC0415 - only when a connection needs TLS

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class Guarded(httpcore.AsyncNetworkBackend):
    """Resolves the name itself and connects to the very address it has checked."""

    def __init__(self, reach: Reach, names: Executor) -> None:
        self._reach = reach
        self._names = names
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """See httpcore."""
        addresses = await resolve(host, port, self._names)
        allowed = [ip for ip in addresses if self._reach.allows(host, port, ip)]
        if not allowed:
            raise RefusedError.private(host, addresses[0])
        for ip in allowed[:-1]:
            with contextlib.suppress(httpcore.ConnectError, httpcore.ConnectTimeout):
                limit = min(FIRST_TRY_S, timeout or FIRST_TRY_S)
                return await self._inner.connect_tcp(ip, port, limit, local_address, socket_options)
        return await self._inner.connect_tcp(allowed[-1], port, timeout, local_address, socket_options)

    async def sleep(self, seconds: float) -> None:
        """See httpcore."""
        await asyncio.sleep(seconds)


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


class Line(httpx.AsyncBaseTransport):
    """What a client of httpx sends through: a pool of one connection, with its bytes as they come."""

    def __init__(self, pool: httpcore.AsyncConnectionPool) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx; the errors are httpcore's own, which tell more."""
        url = request.url
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=url.raw_scheme,
                host=url.raw_host,
                port=url.port,
                target=request.extensions.get(TARGET, url.raw_path),
            ),
            headers=request.headers.raw,
            extensions=request.extensions,
        )
        answer = await self._pool.handle_async_request(asked)
        return httpx.Response(
            answer.status,
            headers=[(name, value) for name, value in answer.headers if name.lower() != b"location"],
            stream=_Stream(answer),
            extensions={**answer.extensions, SENT: answer.headers},
        )

    async def aclose(self) -> None:
        """Close the connection."""
        await self._pool.aclose()


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._answer.aiter_stream():
            yield part

    async def aclose(self) -> None:
        await self._answer.aclose()


def _client(pool: httpcore.AsyncConnectionPool) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=Line(pool), trust_env=False, follow_redirects=False, cookies=CookieJar(NO_COOKIES)
    )


def _through(
    proxy: str, context: ssl.SSLContext | None, target: Target, reach: Reach
) -> httpcore.AsyncConnectionPool:
    """A line through the user's proxy, which resolves names itself: only what is written can be checked."""
    try:
        seen = reach.allows(target.host, target.port, target.host)
    except ValueError:
        seen = not is_local(target.host) or reach == Reach(target.host, target.port)
    if not seen:
        raise RefusedError.private(target.host)
    kind = httpcore.AsyncSOCKSProxy if proxy.startswith("socks") else httpcore.AsyncHTTPProxy
    return kind(
        proxy,
        ssl_context=context,
        max_connections=1,
        max_keepalive_connections=1,
        keepalive_expiry=KEPT_S,
        http2=True,
    )


class Lines:
    """Idle connections by what they may reach: one made for a feed's private address serves no other feed."""

    def __init__(self, settings: PollSettings) -> None:
        self._settings = settings
        self._idle: list[tuple[tuple[str, str, int], Reach, httpx.AsyncClient]] = []
        # Not the loop's own threads: names that hang would hold up whatever else runs there.
        self._names = ThreadPoolExecutor(settings.at_once, thread_name_prefix="kupmon-names")

    @contextlib.asynccontextmanager
    async def send(
        self, request: httpx.Request, target: Target, reach: Reach
    ) -> AsyncIterator[httpx.Response]:
        """Send a request, by preference on a line that is connected to the target already.

        A server may hang up an idle line at the moment it is used again: then a new one is tried, once.
        """
        kept = self._take(target, reach)
        line = kept or await self._open(target, reach)
        try:
            try:
                response = await line.send(request, stream=True)
            except HUNG_UP:
                if kept is None:
                    raise
                await line.aclose()
                line = await self._open(target, reach)
                response = await line.send(request, stream=True)
            try:
                yield response
            finally:
                await response.aclose()
        except BaseException:
            await line.aclose()
            raise
        self._idle.append((target.origin, reach, line))
        if len(self._idle) > self._settings.at_once:
            await self._idle.pop(0)[2].aclose()

    def _take(self, target: Target, reach: Reach) -> httpx.AsyncClient | None:
        for number in range(len(self._idle) - 1, -1, -1):
            origin, made_for, _ = self._idle[number]
            if (origin, made_for) == (target.origin, reach):
                return self._idle.pop(number)[2]
        return None

    async def _open(self, target: Target, reach: Reach) -> httpx.AsyncClient:
        context = await asyncio.to_thread(tls) if target.scheme == "https" else None
        proxy = self._settings.proxy
        if proxy:
            return _client(_through(proxy, context, target, reach))
        return _client(
            httpcore.AsyncConnectionPool(
                ssl_context=context,
                max_connections=1,
                max_keepalive_connections=1,
                keepalive_expiry=KEPT_S,
                http2=True,
                network_backend=Guarded(reach, self._names),
            )
        )

    async def aclose(self) -> None:
        """Close all idle connections and give up looking up names."""
        self._names.shutdown(wait=False, cancel_futures=True)
        while self._idle:
            await self._idle.pop()[2].aclose()
