"""The archive on a real HTTP server, and the settings and clock that go with it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from kupmon.config import Config, PollSettings
from kupmon.model import Feed
from kupmon.sample.archive import NOW, Outlet, outlets
from kupmon.sample.site import Answer, Site

HOST = "127.0.0.1"
PORT = 28714
"""In all addresses, so that they are the same in every run; below those that systems hand out themselves."""
IDLE_S = 30
"""An idle connection is closed after this many seconds."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The running archive."""

    config: Config
    """Built-in settings with the archive's feeds."""
    clock: Callable[[], datetime]
    """Starts at `NOW` and goes on at the pace of real time."""
    base: str
    """What all its addresses begin with, without a slash at the end."""


@contextmanager
def serve(port: int = PORT) -> Iterator[Sample]:
    """Serve the archive on loopback while the block runs.

    Args:
        port: In all addresses, and listened at; 0: any free one. Where another program listens there, such as
            a second sample, the same addresses are reached by way of a free port: nothing is shared.
    """
    server = _listen(port)
    free = server.server_address[1]
    base = f"http://{HOST}:{port or free}"
    proxy = None if port in {0, free} else f"http://{HOST}:{free}"
    server.site = Site(outlets(), base)
    thread = Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="kupmon-sample", daemon=True
    )
    thread.start()
    try:
        yield Sample(_config(base, proxy), _clock(), base)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(ThreadingMixIn, TCPServer):
    """Not http.server's own, which looks up the name of the machine: that can take seconds."""

    site: Site
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 64

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing when a reader hangs up: the screen belongs to the program."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "kupmon-sample"
    sys_version = ""
    timeout = IDLE_S
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        self._send(with_body=True)

    def do_HEAD(self) -> None:
        self._send(with_body=False)

    def _send(self, *, with_body: bool) -> None:
        answer = self.server.site.answer(
            urlsplit(self.path).path,
            self.headers.get("If-None-Match", ""),
            self.headers.get("If-Modified-Since", ""),
        )
        self.send_response(answer.status)
        for name, value in _headers(answer).items():
            self.send_header(name, value)
        self.end_headers()
        if with_body:
            self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the base class's)
        """Say nothing, as in `_Server.handle_error`."""


def _headers(answer: Answer) -> dict[str, str]:
    headers = {
        "Content-Type": answer.media_type,
        "ETag": answer.etag,
        "Last-Modified": answer.last_modified,
        "Retry-After": "" if answer.retry_after_s is None else str(answer.retry_after_s),
        # A 304 has no body, and its length would be taken for that of the whole feed.
        "Content-Length": "" if answer.status == 304 else str(len(answer.body)),  # noqa: PLR2004
    }
    return {name: value for name, value in headers.items() if value}


def _listen(port: int) -> _Server:
    try:
        return _Server((HOST, port), _Handler)
    except OSError:
        return _Server((HOST, 0), _Handler)


def _clock() -> Callable[[], datetime]:
    started = time.monotonic()
    return lambda: NOW.astimezone(UTC) + timedelta(seconds=time.monotonic() - started)


def _config(base: str, proxy: str | None) -> Config:
    """Loopback needs no politeness, and the archive is older than any news: nothing in it is forgotten."""
    return Config(
        poll=PollSettings(pause_per_site_s=0, per_site=0, keep_s=0, proxy=proxy),
        feeds=tuple(_feed(outlet, base) for outlet in outlets()),
    )


def _feed(outlet: Outlet, base: str) -> Feed:
    return Feed(
        url=f"{base}/{outlet.id}/feed",
        name=outlet.name,
        language=outlet.language,
        side=outlet.side,
        owner=outlet.owner,
        tags=("sample",),
        selector=outlet.selector,
    )
