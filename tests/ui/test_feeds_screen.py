"""The list of feeds: switching off, adding, visiting."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from invented import FEEDS, NOW
from screenly import ready, text_of, until, words_of

from kupmon.config import Config, load
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.screens.link import LinkScreen

TOML = "".join(f'# note\n[[feeds]]\nurl = "{feed.url}"\nname = "{feed.name}"\n\n' for feed in FEEDS[:2])
RSS = (
    b"<rss version='2.0'><channel><title>Sample Gazette</title><item><title>Sample</title><guid>1</guid>"
    b"<link>http://127.0.0.1/1</link></item></channel></rss>"
)
PAGE = b"<html><head><link rel=alternate type='application/rss+xml' href='/rss'></head><body></body></html>"


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "feeds.toml"
    file.write_text(TOML, encoding="utf-8")
    return file


@pytest.fixture
def app(store: Store, path: Path) -> KupmonApp:
    return KupmonApp(load(path), store, clock=lambda: NOW)


@pytest.fixture
def site() -> Iterator[str]:
    """A page at /, with its feed at /rss."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = {"/": PAGE, "/rss": RSS}.get(self.path, b"none")
            self.send_response(200 if body != b"none" else 404)
            self.send_header("Content-Type", "text/html" if body == PAGE else "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


async def test_the_list_tells_state_and_what_came_today(app: KupmonApp):
    async with app.run_test(size=(140, 30)) as pilot:
        await ready(pilot)
        await pilot.press("e")
        await until(pilot, lambda: "1 of 1" in text_of(app))

        herald = next(line for line in text_of(app).splitlines() if "Sample Herald" in line)
        assert "● live" in herald
        assert herald.split()[-6:] == ["1", "of", "1", "1", "of", "1"]


async def test_where_a_feed_has_moved_to_is_said(app: KupmonApp, store: Store):
    feed = FEEDS[0]
    state = replace(store.states()[feed.url], moved_to="https://herald.example/new.xml")
    store.save_polled(state, [])
    async with app.run_test(size=(140, 30)) as pilot:
        await ready(pilot)
        await pilot.press("e")
        await until(pilot, lambda: "It has moved to https://herald.example/new.xml." in words_of(app))


async def test_a_feed_is_switched_off_in_the_file_and_on_again(app: KupmonApp, path: Path):
    async with app.run_test(size=(120, 30), notifications=True) as pilot:
        await ready(pilot)
        await pilot.press("e", "O")
        await until(pilot, lambda: "Sample Herald is switched off." in words_of(app))

        assert [feed.enabled for feed in load(path).feeds] == [False, True]
        assert text(path).count("# note") == 2
        app.desk.config = replace(load(path), path=path)  # what the engine takes over
        app.screen.tell()
        await pilot.press("G", "O")
        await until(pilot, lambda: "is switched on." in words_of(app))

        assert [feed.enabled for feed in load(path).feeds] == [True, True]


async def test_a_feed_is_added_by_the_address_of_its_page(app: KupmonApp, path: Path, site: str):
    async with app.run_test(size=(120, 30), notifications=True) as pilot:
        await ready(pilot)
        await pilot.press("A", *f"{site}/", "enter")
        await until(pilot, lambda: "Added Sample Gazette." in words_of(app))

    assert load(path).feeds[-1].url == f"{site}/rss"
    assert text(path).startswith(TOML)


async def test_why_a_feed_cannot_be_added_is_said_at_the_line(app: KupmonApp, path: Path, site: str):
    async with app.run_test(size=(120, 30)) as pilot:
        await ready(pilot)
        await pilot.press("e", "A", *"ftp:herald", "enter")
        await until(pilot, lambda: "does not begin with http: or https:" in words_of(app))
        app.screen.query_one("#line").value = f"{site}/nothing"
        await pilot.press("enter")
        await until(pilot, lambda: "404" in words_of(app))
        await pilot.press("escape", "escape")
        await until(pilot, lambda: app.screen is app.main)

    assert text(path) == TOML


async def test_the_site_is_shown_before_it_is_opened(app: KupmonApp):
    async with app.run_test(size=(120, 30)) as pilot:
        await ready(pilot)
        await pilot.press("e", "o")
        await until(pilot, lambda: isinstance(app.screen, LinkScreen))

        assert "  https://herald.example/  " in text_of(app)


async def test_the_sample_has_no_file_to_change(store: Store):
    app = KupmonApp(Config(feeds=FEEDS), store, clock=lambda: NOW, sample=True)
    async with app.run_test(size=(120, 30), notifications=True) as pilot:
        await ready(pilot)
        await pilot.press("e", "O")
        await until(pilot, lambda: "The sample has no feeds.toml." in words_of(app))
