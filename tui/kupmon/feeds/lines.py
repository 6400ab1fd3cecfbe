"""Lines to sites, under httpx: one request at a time each, kept for the next request to the same site.

httpx comes with a pool that looks through all its connections at every request. Here a line is one connection
of httpcore, which is what that pool is made of. What a client does unasked is switched off: no cookies, no
proxy of the environment, no redirect followed.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpcore
import httpx

from kupmon.config import PollSettings
from kupmon.feeds.address import Reach, Target, is_local
from kupmon.feeds.failures import RefusedError
from kupmon.feeds.wire import Guarded

KEPT_S = 15.0
"""Seconds an idle connection is kept."""

HUNG_UP = (httpcore.RemoteProtocolError, httpcore.ReadError, httpcore.WriteError)
TARGET, REACH = "kupmon target", "kupmon reach"
"""Extensions of a request: where it goes, path and query as they are to stand in its first line, and what it
may connect to."""
SENT = "sent"
"""Extension of an answer: its headers as they came. httpx itself does not get to see where a redirect leads,
since it reads the address even where it is not to follow it, and gives up on an odd one."""
NO_COOKIES = DefaultCookiePolicy(allowed_domains=[])

Line = httpcore.AsyncHTTPConnection | httpcore.AsyncConnectionPool


def client(settings: PollSettings) -> httpx.AsyncClient:
    """A client that sends through lines; every request needs `TARGET` and `REACH`."""
    return httpx.AsyncClient(
        transport=Lines(settings), trust_env=False, follow_redirects=False, cookies=CookieJar(NO_COOKIES)
    )


@cache
def tls() -> ssl.SSLContext:
    """The roots of the system and of certifi, read once for all connections (30 ms)."""
    import certifi  # noqa: PLC0415 - only when a connection needs TLS

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    context.set_alpn_protocols(["http/1.1", "h2"])
    return context


class Lines(httpx.AsyncBaseTransport):
    """Idle lines by what they may reach: one made for a feed's private address serves no other feed."""

    def __init__(self, settings: PollSettings) -> None:
        self._settings = settings
        self._idle: list[tuple[tuple[str, str, int], Reach, Line]] = []
        # Not the loop's own threads: names that hang would hold up whatever else runs there.
        self._names = ThreadPoolExecutor(settings.at_once, thread_name_prefix="kupmon-names")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx; the errors are httpcore's own, which tell more."""
        target: Target = request.extensions[TARGET]
        reach: Reach = request.extensions[REACH]
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=target.scheme.encode(),
                host=target.host.encode(),
                port=request.url.port,
                target=target.path.encode(),
            ),
            headers=request.headers.raw,
            extensions=request.extensions,
        )
        line, answer = await self._send(asked, target, reach)
        return httpx.Response(
            answer.status,
            headers=[(name, value) for name, value in answer.headers if name.lower() != b"location"],
            stream=_Stream(answer, self, (target.origin, reach, line)),
            extensions={**answer.extensions, SENT: answer.headers},
        )

    async def _send(
        self, asked: httpcore.Request, target: Target, reach: Reach
    ) -> tuple[Line, httpcore.Response]:
        """Send by preference on a line that is connected to the target already.

        A server may hang up an idle line at the moment it is used again: then a new one is tried, once.
        """
        line = await self._take(target, reach)
        if line is not None:
            try:
                return line, await _sent(line, asked)
            except HUNG_UP:
                pass
        line = await self._open(target, reach)
        return line, await _sent(line, asked)

    async def _take(self, target: Target, reach: Reach) -> Line | None:
        for number in range(len(self._idle) - 1, -1, -1):
            origin, made_for, line = self._idle[number]
            if (origin, made_for) == (target.origin, reach):
                del self._idle[number]
                if not _is_spent(line):
                    return line
                await line.aclose()
        return None

    async def _open(self, target: Target, reach: Reach) -> Line:
        context = await asyncio.to_thread(tls) if target.scheme == "https" else None
        proxy = self._settings.proxy
        if proxy:
            return _through(proxy, context, target, reach)
        return httpcore.AsyncHTTPConnection(
            httpcore.Origin(target.scheme.encode(), target.host.encode(), target.port),
            ssl_context=context,
            keepalive_expiry=KEPT_S,
            http2=True,
            network_backend=Guarded(reach, self._names, context),
        )

    async def keep(self, line: tuple[tuple[str, str, int], Reach, Line]) -> None:
        """Keep a line whose answer has come to its end."""
        if _is_spent(line[2]):
            await line[2].aclose()
            return
        self._idle.append(line)
        if len(self._idle) > self._settings.at_once:
            await self._idle.pop(0)[2].aclose()

    async def aclose(self) -> None:
        """Close all idle lines and give up looking up names."""
        self._names.shutdown(wait=False, cancel_futures=True)
        while self._idle:
            await self._idle.pop()[2].aclose()


class _Stream(httpx.AsyncByteStream):
    """A body on its way."""

    def __init__(
        self, answer: httpcore.Response, lines: Lines, line: tuple[tuple[str, str, int], Reach, Line]
    ) -> None:
        self._answer = answer
        self._lines = lines
        self._line = line

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._answer.aiter_stream():
            yield part

    async def aclose(self) -> None:
        try:
            await self._answer.aclose()
        except BaseException:
            await self._line[2].aclose()
            raise
        await self._lines.keep(self._line)


async def _sent(line: Line, asked: httpcore.Request) -> httpcore.Response:
    try:
        return await line.handle_async_request(asked)
    except BaseException:
        await line.aclose()
        raise


def _is_spent(line: Line) -> bool:
    return isinstance(line, httpcore.AsyncHTTPConnection) and (line.is_closed() or line.has_expired())


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
