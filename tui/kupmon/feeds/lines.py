"""Lines to sites: one request at a time each, kept for the next request to the same site.

A transport of httpx, used without a client: what that would add is kept out here in any case, which are
cookies, the proxy of the environment, redirects and a pool that looks through all its connections at every
request.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import httpx

from kupmon.config import PollSettings
from kupmon.feeds.address import Reach, Target
from kupmon.feeds.talk import Head, Talk
from kupmon.feeds.wire import connect

if TYPE_CHECKING:
    from kupmon.feeds.detours import Detour

HUNG_UP = (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError)
TARGET, REACH = "kupmon target", "kupmon reach"
"""Extensions of a request: where it goes, path and query as they are to stand in its first line, and what it
may connect to."""
SENT = "sent"
"""Extension of an answer: its headers as they came."""


@cache
def tls() -> ssl.SSLContext:
    """The roots of the system and of certifi, read once for all connections (30 ms)."""
    import certifi  # noqa: PLC0415 - only when a connection needs TLS

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    context.set_alpn_protocols(["http/1.1", "h2"])
    return context


class Line(NamedTuple):
    """A way to a site, and what it may be used for: one made for a feed's private address serves no other."""

    origin: tuple[str, str, int]
    reach: Reach
    way: Talk | Detour


class Lines(httpx.AsyncBaseTransport):
    """Makes lines, and keeps those that have nothing to do."""

    def __init__(self, settings: PollSettings) -> None:
        self._settings = settings
        self._idle: list[Line] = []
        # Not the loop's own threads: names that hang would hold up whatever else runs there.
        self._names = ThreadPoolExecutor(settings.at_once, thread_name_prefix="kupmon-names")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx."""
        target: Target = request.extensions[TARGET]
        reach: Reach = request.extensions[REACH]
        line, (status, headers) = await self._ask(request, target, reach)
        return httpx.Response(
            status,
            stream=_Stream(line, self),
            extensions={SENT: headers},
        )

    async def _ask(self, request: httpx.Request, target: Target, reach: Reach) -> tuple[Line, Head]:
        """Send by preference on a line that is connected to the target already.

        A server may hang up an idle line at the moment it is used again: then a new one is tried, once.
        """
        line = await self._take(target, reach)
        if line is not None:
            try:
                return line, await _asked(line.way, request, target)
            except HUNG_UP:
                pass
        line = Line(target.origin, reach, await self._open(target, reach))
        return line, await _asked(line.way, request, target)

    async def _take(self, target: Target, reach: Reach) -> Line | None:
        for number in range(len(self._idle) - 1, -1, -1):
            line = self._idle[number]
            if (line.origin, line.reach) == (target.origin, reach):
                del self._idle[number]
                if not line.way.is_spent:
                    return line
                await line.way.close()
        return None

    async def _open(self, target: Target, reach: Reach) -> Talk | Detour:
        context = await asyncio.to_thread(tls) if target.scheme == "https" else None
        seconds = self._settings.connect_timeout_s
        if self._settings.proxy:
            from kupmon.feeds import detours  # noqa: PLC0415 - 40 ms that most readers need not pay

            return detours.through(self._settings.proxy, target, reach, context=context, seconds=seconds)
        wire = await connect(target, reach, names=self._names, context=context, seconds=seconds)
        tls_object = wire.get_extra_info("ssl_object")
        if tls_object is not None and tls_object.selected_alpn_protocol() == "h2":
            from kupmon.feeds import detours  # noqa: PLC0415 - as above

            return detours.over_http2(wire, target, seconds)
        return Talk(wire)

    async def keep(self, line: Line) -> None:
        """Keep a line whose answer has come to its end."""
        if line.way.is_spent:
            await line.way.close()
            return
        self._idle.append(line)
        if len(self._idle) > self._settings.at_once:
            await self._idle.pop(0).way.close()

    async def aclose(self) -> None:
        """Close all idle lines and give up looking up names."""
        self._names.shutdown(wait=False, cancel_futures=True)
        while self._idle:
            await self._idle.pop().way.close()


class _Stream(httpx.AsyncByteStream):
    """A body on its way."""

    def __init__(self, line: Line, lines: Lines) -> None:
        self._line = line
        self._lines = lines

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._line.way.parts():
            yield part

    async def aclose(self) -> None:
        try:
            await self._line.way.end()
        except BaseException:
            await self._line.way.close()
            raise
        await self._lines.keep(self._line)


async def _asked(way: Talk | Detour, request: httpx.Request, target: Target) -> Head:
    try:
        return await way.ask(request, target)
    except BaseException:
        await way.close()
        raise
