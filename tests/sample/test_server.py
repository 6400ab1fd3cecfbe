"""The server, its pages, and the settings and clock that go with it."""

import asyncio
import socket
import struct
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from kupmon.config import Config
from kupmon.engine import Engine
from kupmon.sample import NOW, Sample, serve
from kupmon.sample.archive import outlets
from kupmon.sample.formats import path
from kupmon.sample.pages import NOTICE
from kupmon.store import open_store

STORIES = [(outlet, story) for outlet in outlets() for story in outlet.stories]


class Links(HTMLParser):
    """Collects every href of a page."""

    def __init__(self, page):
        super().__init__()
        self.found = set()
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found |= {value for name, value in attrs if name == "href"}


def test_every_link_on_every_page_answers_and_stays_on_the_server(sample, ask):
    waiting, seen = {f"{sample.base}/"}, set()
    while waiting:
        url = waiting.pop()
        seen.add(url)
        status, headers, body = ask(url)
        assert status == 200 or url.endswith("/outage/feed")
        if headers.get_content_type() == "text/html":
            page = body.decode(headers.get_content_charset())
            waiting |= {urljoin(url, link) for link in Links(page).found} - seen
    assert {urlsplit(url).netloc for url in seen} == {urlsplit(sample.base).netloc}
    assert {f"{sample.base}{path(outlet, story)}" for outlet, story in STORIES} <= seen


@pytest.mark.parametrize("outlet", [o for o in outlets() if o.stories], ids=lambda outlet: outlet.id)
def test_every_page_says_in_its_language_that_it_is_a_sample(sample, ask, outlet):
    for story in outlet.stories:
        page = ask(f"{sample.base}{path(outlet, story)}")[2].decode(outlet.encoding)
        assert page.count(NOTICE[story.language]) == 2
        assert f'charset="{outlet.encoding}"' in page


def test_what_is_not_there_is_not_found(sample, ask):
    for wrong in ("/nowhere", "/sample-wire/2026/06/05/missing.html", "/../etc/passwd", "/primer/feed/more"):
        assert ask(sample.base + wrong)[0] == 404


def test_the_settings_point_at_the_server_and_know_every_outlet(sample):
    assert [feed.name for feed in sample.config.feeds] == [outlet.name for outlet in outlets()]
    assert all(feed.url.startswith(f"{sample.base}/") for feed in sample.config.feeds)
    assert all(feed.tags == ("sample",) for feed in sample.config.feeds)
    assert (sample.config.poll.per_site, sample.config.poll.pause_per_site_s) == (0, 0)


def test_the_clock_starts_where_the_archive_ends_and_goes_on():
    with serve(0) as fresh:
        first, second = fresh.clock(), fresh.clock()
    assert NOW <= first <= second < NOW + timedelta(minutes=5)
    assert first.tzinfo is UTC


async def states(sample: Sample, database: Path) -> dict[str, str | None]:
    """How the feeds of a sample are doing after a round."""
    store = open_store(database, clock=sample.clock)
    config = replace(Config(), poll=sample.config.poll, feeds=sample.config.feeds)
    engine = Engine(config, store, clock=sample.clock)
    async for _ in engine.poll_once():
        pass
    engine.close()
    found = {url: state.error for url, state in store.states().items()}
    store.close()
    return found


async def test_a_second_program_has_the_same_addresses_and_a_server_of_its_own(tmp_path):
    with ExitStack() as first:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        alone = first.enter_context(serve(port))
        with serve(port) as second:
            assert second.base == alone.base
            assert second.config.feeds == alone.config.feeds
            together = await asyncio.gather(
                states(alone, tmp_path / "1.db"), states(second, tmp_path / "2.db")
            )
            first.close()  # the one that was first ends, and the other goes on
            after = await states(second, tmp_path / "3.db")
    assert together[0] == together[1] == after
    assert sum(error is None for error in after.values()) == len(after) - 2


async def test_a_port_that_something_else_holds_is_left_alone(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        with serve(other.getsockname()[1]) as running:
            found = await states(running, tmp_path / "kupmon.db")
        other.settimeout(0)
        with pytest.raises(BlockingIOError):
            other.accept()
    assert sum(error is None for error in found.values()) == len(found) - 2


def test_after_the_block_nothing_listens():
    with serve(0) as gone:
        port = urlsplit(gone.base).port
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=2).close()


def test_a_reader_who_hangs_up_leaves_no_word_on_the_screen(sample, ask, capfd):
    for _ in range(3):
        with socket.create_connection(urlsplit(sample.base).netloc.split(":"), timeout=60) as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            line.sendall(b"GET /primer/feed HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n")
    assert ask(f"{sample.base}/primer/feed")[0] == 200
    assert capfd.readouterr() == ("", "")
