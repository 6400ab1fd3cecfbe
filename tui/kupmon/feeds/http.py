"""One GET, bounded in time and size, with every connection checked against what the user wrote.

Redirects are followed and bodies unpacked here rather than by httpx: each hop is checked, and httpx has no
bound on what a body unpacks to.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from http import HTTPStatus
from types import TracebackType
from typing import Self
from urllib.parse import quote, unquote, urljoin, urlsplit

import httpx

from kupmon import __version__
from kupmon.config import PollSettings
from kupmon.errors import FetchError
from kupmon.feeds import failures
from kupmon.feeds.address import PORTS, PUBLIC, Reach, Target, shown, site_of, target_of
from kupmon.feeds.answer import Answer
from kupmon.feeds.lines import REACH, SENT, TARGET, Lines
from kupmon.feeds.received import Received
from kupmon.feeds.sites import Sites
from kupmon.feeds.unpack import ACCEPTED, UnpackError, unpack

USER_AGENT = f"kupmon/{__version__} (+https://github.com/kupmon/kupmon; news monitor)"
FEED_TYPES = (
    "application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5"
)
REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
BREATHE = 64
"""Parts after which others get their turn: a body in one-byte chunks comes without any wait of its own."""
SMALL = 65_536
"""Packed bytes up to which a body is unpacked here, on the event loop."""
SMALL_UNPACKED = 2_000_000
"""What it may grow to here; a larger one is left to a worker."""
LARGE = 1_000_000
"""Bytes from which a body counts as large."""
LARGE_AT_ONCE = 2
"""Large bodies that are in memory at a time; the others wait on the wire."""


_ASCII = "".join(map(chr, range(33, 127)))


@dataclass(frozen=True, slots=True)
class _Ask:
    """One request with all its hops."""

    url: str
    reach: Reach
    headers: Mapping[str, str]
    own: Mapping[str, str]
    stay: bool
    deadline: asyncio.Timeout
    held: AsyncExitStack
    """Left when the answer is no longer needed."""


class Fetcher:
    """Asks; an async context manager, since connections are kept for the next request to the same site."""

    def __init__(self, settings: PollSettings) -> None:
        self._settings = settings
        self._lines = Lines(settings)
        self._sites = Sites(settings)
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._lines.aclose()

    @asynccontextmanager
    async def answer(
        self,
        url: str,
        *,
        reach: Reach = PUBLIC,
        accept: str = FEED_TYPES,
        headers: Mapping[str, str] | None = None,
        own: Mapping[str, str] | None = None,
        stay: bool = False,
    ) -> AsyncIterator[Answer]:
        """Ask for one address; leave the context when the body is no longer needed.

        Args:
            url: http or https; a user name and password in it are sent to that origin only.
            reach: What private address may be connected to.
            accept: The Accept header.
            headers: Sent on every hop (validators).
            own: The user's own headers, sent to the origin of `url` only.
            stay: Whether a redirect to another site ends the request (`Answer.onward`).

        Yields:
            The answer, whatever its status, 304 included.

        Raises:
            FetchError: no whole answer within the bounds.
        """
        async with AsyncExitStack() as held:
            sent = {"accept": accept, **(headers or {})}
            deadline = asyncio.timeout(None)
            yield await self._get(_Ask(url, reach, sent, own or {}, stay, deadline, held))

    async def _get(self, ask: _Ask) -> Answer:
        url, seconds = ask.url, self._settings.timeout_s
        try:
            async with self._sites.turn(url), ask.deadline:
                ask.deadline.reschedule(asyncio.get_running_loop().time() + seconds)
                return await self._follow(ask)
        except FetchError:
            raise
        except TimeoutError:
            raise FetchError(shown(url), f"no whole answer within {seconds:g} s (poll.timeout)") from None
        except Exception as error:
            raise FetchError(shown(url), failures.clause(error, self._settings)) from error

    async def _follow(self, ask: _Ask) -> Answer:
        first, most = _target(ask.url, ask.url), self._settings.max_redirects
        here, moved, permanent = ask.url, None, True
        for _ in range(most + 1):
            target = _target(here, ask.url)
            answer = await self._once(ask, here, target, own=target.origin == first.origin)
            onward = answer.headers.get("location", "") if answer.status in REDIRECTS else ""
            if not onward:
                return replace(answer, moved_to=moved)
            there = _led(here, onward, ask.url)
            _target(there, ask.url)
            if ask.stay and site_of(there) != site_of(ask.url):
                return replace(answer, onward=there)
            permanent = permanent and answer.status in PERMANENT and not _downgrade(here, there)
            moved = there if permanent else moved
            here = there
        raise FetchError(shown(ask.url), f"redirected more than {most} times (poll.max_redirects)")

    async def _once(self, ask: _Ask, url: str, target: Target, *, own: bool) -> Answer:
        sent = {"host": target.authority, "user-agent": self._settings.user_agent or USER_AGENT}
        sent |= {"accept-encoding": ACCEPTED, **ask.headers}
        if own:
            sent |= {name.lower(): value for name, value in ask.own.items()} | _credentials(ask.url)
        request = httpx.Request(
            "GET",
            httpx.URL(
                scheme=target.scheme,
                host=target.host,
                port=target.port if target.port != PORTS[target.scheme] else None,
                path="/",
            ),
            headers=[(name.encode("ascii"), _bytes(value)) for name, value in sent.items()],
            extensions={
                "timeout": {"connect": self._settings.connect_timeout_s},
                TARGET: target,
                REACH: ask.reach,
            },
        )
        response = await self._lines.handle_async_request(request)
        try:
            raw = response.extensions[SENT]
            heads = {k.decode("ascii", "replace").lower(): v.decode("latin-1") for k, v in raw}
            data = await self._read(ask, response, heads)
        finally:
            await response.aclose()
        return Answer(url, response.status_code, heads, self._received(data, heads))

    async def _read(self, ask: _Ask, response: httpx.Response, heads: Mapping[str, str]) -> bytes:
        """The body as it comes over the wire; of a redirect, an error or a 304 none."""
        if response.status_code != HTTPStatus.OK:
            return b""
        limit, size, large = self._settings.max_bytes, 0, False
        announced = heads.get("content-length", "")
        too_large = FetchError(shown(ask.url), f"more than {limit:,} bytes were sent (poll.max_bytes)")
        if announced.isdecimal() and int(announced[:18]) > limit:
            raise too_large
        data, parts = bytearray(), 0  # a list of a million small parts would take forty times their size
        async for part in response.aiter_raw():
            size += len(part)
            if size > limit:
                raise too_large
            if size > LARGE and not large:
                large = True
                await self._hold_large(ask)
            data += part
            parts += 1
            if not parts % BREATHE:
                await asyncio.sleep(0)
        return bytes(data)

    async def _hold_large(self, ask: _Ask) -> None:
        """Wait for one of the places of large bodies; the wait is ours, the server's time stands still."""
        loop = asyncio.get_running_loop()
        left = (ask.deadline.when() or loop.time()) - loop.time()
        ask.deadline.reschedule(None)
        await ask.held.enter_async_context(self._large)
        ask.deadline.reschedule(loop.time() + left)

    def _received(self, data: bytes, heads: Mapping[str, str]) -> Received:
        """A small body unpacked, a larger one as it came."""
        most, packing = self._settings.max_unpacked, heads.get("content-encoding", "")
        kind = heads.get("content-type", "")
        if len(data) <= SMALL:
            with suppress(UnpackError):
                return Received(unpack(data, packing, min(most, SMALL_UNPACKED)), kind, "", most)
        return Received(data, kind, packing, most)


def _target(url: str, asked: str) -> Target:
    try:
        return target_of(url)
    except ValueError as error:
        led = "" if url == asked else "redirected to an address that is refused: "
        raise FetchError(shown(asked), f"{led}{error}") from error


def _led(here: str, onward: str, asked: str) -> str:
    """Where a Location header leads; it may hold any bytes, which are percent-encoded as browsers do."""
    try:
        return urljoin(here, quote(onward.strip().encode("latin-1"), safe=_ASCII))
    except ValueError as error:
        raise FetchError(shown(asked), "redirected to an address that is refused, it is broken") from error


def _credentials(url: str) -> dict[str, str]:
    parts = urlsplit(url)
    if parts.username is None:
        return {}
    import base64  # noqa: PLC0415 - seldom needed

    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


def _downgrade(here: str, there: str) -> bool:
    """A redirect from https to http may be followed, but is nothing to remember."""
    return urlsplit(here).scheme == "https" and urlsplit(there).scheme != "https"


def _bytes(value: str) -> bytes:
    """A header to send: what a server sent goes back byte for byte, what the user wrote may be any text."""
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8")
