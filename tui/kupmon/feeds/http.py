"""One GET, bounded in time and size, with every connection checked against what the user wrote.

Built on httpcore, the transport inside httpx: what the httpx client adds on top (cookies, redirects, proxies
from the environment, unpacking without a bound) would all have to be switched off again here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Self
from urllib.parse import quote, unquote, urljoin, urlsplit

import httpcore

from kupmon import __version__
from kupmon.config import PollSettings
from kupmon.errors import FetchError
from kupmon.feeds import failures
from kupmon.feeds.address import PUBLIC, Reach, Target, shown, target_of
from kupmon.feeds.lines import Lines
from kupmon.feeds.sites import Sites
from kupmon.feeds.unpack import ACCEPTED, unpack

USER_AGENT = f"kupmon/{__version__} (+https://github.com/kupmon/kupmon; news monitor)"
FEED_TYPES = (
    "application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5"
)
PAGE_TYPES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
BREATHE = 64
"""Parts after which others get their turn: a body in one-byte chunks comes without any wait of its own."""
IN_THREAD = 16_384
"""Packed bodies from this size on are unpacked in a thread."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, redirects followed and body unpacked."""

    url: str
    """Where it came from in the end."""
    status: int
    headers: Mapping[str, str]
    """Names in lower case; of a repeated one the last."""
    body: bytes
    moved_to: str | None = None
    """How far permanent redirects alone led."""


@dataclass(frozen=True, slots=True)
class _Hop:
    status: int
    headers: Mapping[str, str]
    body: bytes


class Fetcher:
    """Asks; an async context manager, since connections are kept for the next request to the same site."""

    def __init__(self, settings: PollSettings) -> None:
        self._settings = settings
        self._lines = Lines(settings)
        self._sites = Sites(settings)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._lines.aclose()

    async def get(
        self,
        url: str,
        *,
        reach: Reach = PUBLIC,
        accept: str = FEED_TYPES,
        headers: Mapping[str, str] | None = None,
        own: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask for one address.

        Args:
            url: http or https; a user name and password in it are sent to that origin only.
            reach: What private address may be connected to.
            accept: The Accept header.
            headers: Sent on every hop (validators).
            own: The user's own headers, sent to the origin of `url` only.

        Returns:
            The answer with its body, whatever its status, 304 included.

        Raises:
            FetchError: no whole answer within the bounds.
        """
        seconds = self._settings.timeout_s
        try:
            async with self._sites.turn(url), asyncio.timeout(seconds):
                return await self._follow(url, reach, {"accept": accept, **(headers or {})}, own or {})
        except FetchError:
            raise
        except TimeoutError:
            raise FetchError(shown(url), f"no whole answer within {seconds:g} s (poll.timeout)") from None
        except Exception as error:
            raise FetchError(shown(url), failures.clause(error, self._settings)) from error

    async def _follow(
        self, url: str, reach: Reach, headers: Mapping[str, str], own: Mapping[str, str]
    ) -> Answer:
        first = _target(url, url)
        here, moved, permanent = url, None, True
        for _ in range(self._settings.max_redirects + 1):
            target = _target(here, url)
            extra = {**own, **_credentials(url)} if target.origin == first.origin else {}
            hop = await self._once(target, reach, {**headers, **extra})
            onward = hop.headers.get("location", "") if hop.status in REDIRECTS else ""
            if not onward:
                return Answer(here, hop.status, hop.headers, hop.body, moved)
            there = _led(here, onward, url)
            permanent = permanent and hop.status in PERMANENT and not _downgrade(here, there)
            moved = there if permanent else moved
            here = there
        raise FetchError(
            shown(url), f"redirected more than {self._settings.max_redirects} times (poll.max_redirects)"
        )

    async def _once(self, target: Target, reach: Reach, extra: Mapping[str, str]) -> _Hop:
        headers = [(b"host", target.authority.encode())]
        headers += [(name.encode("ascii"), value.encode("utf-8")) for name, value in self._headers(extra)]
        limit = self._settings.connect_timeout_s
        request = httpcore.Request(
            "GET",
            httpcore.URL(
                scheme=target.scheme.encode(),
                host=target.host.encode(),
                port=target.port,
                target=target.path.encode(),
            ),
            headers=headers,
            extensions={"timeout": {"connect": limit}},
        )
        async with self._lines.line(target, reach) as pool:
            response = await pool.handle_async_request(request)
            try:
                heads = {k.decode("ascii", "replace").lower(): _header_text(v) for k, v in response.headers}
                packed = await self._read(response, target, heads)
            finally:
                await response.aclose()
        return _Hop(response.status, heads, await self._unpacked(packed, heads))

    def _headers(self, extra: Mapping[str, str]) -> list[tuple[str, str]]:
        named = {"user-agent": self._settings.user_agent or USER_AGENT, "accept-encoding": ACCEPTED}
        named.update({name.lower(): value for name, value in extra.items()})
        return list(named.items())

    async def _read(self, response: httpcore.Response, target: Target, heads: Mapping[str, str]) -> bytes:
        """The body as it comes over the wire; of a redirect, an error or a 304 none."""
        if response.status != HTTPStatus.OK:
            return b""
        limit = self._settings.max_bytes
        announced = heads.get("content-length", "")
        if announced.isdecimal() and int(announced[:18]) > limit:
            raise _too_large(target, limit)
        parts, size = [], 0
        async for part in response.aiter_stream():
            size += len(part)
            if size > limit:
                raise _too_large(target, limit)
            parts.append(part)
            if not len(parts) % BREATHE:
                await asyncio.sleep(0)
        return b"".join(parts)

    async def _unpacked(self, body: bytes, heads: Mapping[str, str]) -> bytes:
        encoding, limit = heads.get("content-encoding", ""), self._settings.max_unpacked
        if len(body) < IN_THREAD:
            return unpack(body, encoding, limit)
        if not encoding and body[:2] != b"\x1f\x8b":
            return unpack(body, "", limit)
        return await asyncio.to_thread(unpack, body, encoding, limit)


def _too_large(target: Target, limit: int) -> FetchError:
    return FetchError(target.authority, f"more than {limit:,} bytes were sent (poll.max_bytes)")


def _target(url: str, asked: str) -> Target:
    try:
        return target_of(url)
    except ValueError as error:
        led = "" if url == asked else "redirected to an address that is refused: "
        raise FetchError(shown(asked), f"{led}{error}") from error


def _led(here: str, onward: str, asked: str) -> str:
    try:
        return urljoin(here, onward.strip())
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


def _header_text(value: bytes) -> str:
    """Headers are bytes; an address in one may be raw utf-8. Latin-1 keeps every other byte as it is."""
    try:
        return value.decode("ascii")
    except UnicodeDecodeError:
        pass
    try:
        return quote(value.decode("utf-8"), safe="".join(map(chr, range(33, 127))))
    except UnicodeDecodeError:
        return value.decode("latin-1")
