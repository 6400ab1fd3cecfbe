"""Requests that httpcore carries: over HTTP/2, and through a proxy."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import AsyncIterator, Iterator
from typing import cast

import httpcore
import httpx

from kupmon.feeds.address import Reach, Target, is_local
from kupmon.feeds.failures import RefusedError
from kupmon.feeds.talk import KEPT_S, Head
from kupmon.feeds.wire import Wire


class Detour:
    """A connection of httpcore, or a pool of a single one; used like a `Talk`.

    Args:
        way: Carries the requests.
        seconds: For making a connection.
    """

    def __init__(
        self, way: httpcore.AsyncHTTP2Connection | httpcore.AsyncConnectionPool, seconds: float
    ) -> None:
        self._way = way
        self._seconds = seconds
        self._answer: httpcore.Response | None = None

    async def ask(self, request: httpx.Request, target: Target) -> Head:
        """See `Talk`."""
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=target.scheme.encode(),
                host=target.host.encode(),
                port=request.url.port,
                target=target.path.encode(),
            ),
            headers=request.headers.raw,
            extensions={"timeout": {"connect": self._seconds}},
        )
        with _as_httpx():
            self._answer = await self._way.handle_async_request(asked)
        return self._answer.status, self._answer.headers

    async def parts(self) -> AsyncIterator[bytes]:
        """See `Talk`."""
        with _as_httpx():
            if self._answer is not None:
                async for part in self._answer.aiter_stream():
                    yield part

    async def end(self) -> None:
        """See `Talk`."""
        if self._answer is not None:
            await self._answer.aclose()

    @property
    def is_spent(self) -> bool:
        """See `Talk`; a pool renews its connection by itself."""
        way = self._way
        return isinstance(way, httpcore.AsyncHTTP2Connection) and (way.is_closed() or way.has_expired())

    async def close(self) -> None:
        """See `Talk`."""
        await self._way.aclose()


@contextlib.contextmanager
def _as_httpx() -> Iterator[None]:
    """Turn httpcore's errors into those of httpx, which bear the same names."""
    try:
        yield
    except Exception as error:
        kind = getattr(httpx, type(error).__name__, None)
        if kind is None or not type(error).__module__.startswith("httpcore"):
            raise
        raise kind(str(error)) from error


def over_http2(wire: Wire, target: Target, seconds: float) -> Detour:
    """Go on with a server that has chosen HTTP/2."""
    origin = httpcore.Origin(target.scheme.encode(), target.host.encode(), target.port)
    stream = cast("httpcore.AsyncNetworkStream", wire)
    return Detour(httpcore.AsyncHTTP2Connection(origin, stream, keepalive_expiry=KEPT_S), seconds)


def through(
    proxy: str, target: Target, reach: Reach, *, context: ssl.SSLContext | None, seconds: float
) -> Detour:
    """A line through the user's proxy, which resolves names itself: only what is written can be checked.

    Raises:
        RefusedError: What is written is private.
    """
    try:
        seen = reach.allows(target.host, target.port, target.host)
    except ValueError:
        seen = not is_local(target.host) or reach == Reach(target.host, target.port)
    if not seen:
        raise RefusedError.private(target.host)
    kind = httpcore.AsyncSOCKSProxy if proxy.startswith("socks") else httpcore.AsyncHTTPProxy
    pool = kind(
        proxy,
        ssl_context=context,
        max_connections=1,
        max_keepalive_connections=1,
        keepalive_expiry=KEPT_S,
        http2=True,
    )
    return Detour(pool, seconds)
