"""A loopback outlet whose feeds and pages a test sets, and an engine over a fresh store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from kupmon.config import Config, PollSettings
from kupmon.engine import Engine
from kupmon.events import Event
from kupmon.model import Feed
from kupmon.store import Store, open_store

NOW = datetime(2026, 6, 14, 15, 0, tzinfo=UTC)


@dataclass
class Outlet:
    """What the server answers by path, and what it was asked."""

    base: str = ""
    answers: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    held: dict[str, threading.Event] = field(default_factory=dict)
    """Paths whose answer waits until its event is set."""

    def feed(self, name: str, *entries: tuple[str, str, str]) -> Feed:
        """Publish a feed of (slug, title, summary); `Feed` points at it."""
        items = "".join(
            f"<item><title>{escape(title)}</title><guid isPermaLink='false'>{slug}</guid>"
            f"<link>{self.base}/page/{slug}</link><description>{escape(summary)}</description>"
            "<pubDate>Sun, 14 Jun 2026 12:00:00 +0300</pubDate></item>"
            for slug, title, summary in entries
        )
        body = f"<rss version='2.0'><channel><title>Sample</title>{items}</channel></rss>"
        self.answers[f"/feed/{name}"] = (200, body.encode())
        return Feed(f"{self.base}/feed/{name}", f"Sample {name}", language="en", side="ukrainian")

    def page(self, slug: str, *paragraphs: str) -> None:
        """Publish an article's page."""
        text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
        html = f"<html><head><title>Sample</title></head><body><article>{text}</article></body></html>"
        self.answers[f"/page/{slug}"] = (200, html.encode())

    def pages_asked(self) -> list[str]:
        """Paths of the pages asked for, in order."""
        return [path for path in self.asked if path.startswith("/page/")]


@pytest.fixture
def outlet() -> Iterator[Outlet]:
    served = Outlet()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            if self.path in served.held:
                served.held[self.path].wait(60)
            status, body = served.answers.get(self.path, (404, b"none"))
            self.send_response(status)
            kind = "text/html" if self.path.startswith("/page/") else "application/rss+xml"
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served.base = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield served
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "kupmon.db", clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def engine(store: Store) -> Iterator[Callable[..., Engine]]:
    made: list[Engine] = []

    def make(*feeds: Feed, path: Path | None = None) -> Engine:
        poll = PollSettings(pause_per_site_s=0, per_site=0)
        made.append(Engine(Config(path=path, poll=poll, feeds=feeds), store, clock=lambda: NOW))
        return made[-1]

    yield make
    for one in made:
        one.close()


async def told(engine: Engine, **how: bool) -> list[Event]:
    """Every event of one round, after which what it brought is read as well."""
    events = [event async for event in engine.poll_once(**how)]
    async for _ in engine.catch_up():
        pass
    return events
