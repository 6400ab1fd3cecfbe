"""The feed of a page, for somebody who knows only the site."""

from __future__ import annotations

import asyncio

import pytest
from loopback import Loopback, answer
from polling import FREE, NOW

from kupmon.errors import FeedFormatError, FetchError
from kupmon.feeds.discover import Found, discover

FEED = (
    "<rss><channel><title>Зразок</title><item><title>Ворог атакував біля річки</title></item></channel></rss>"
)


def find(url: str) -> tuple[Found, ...]:
    return asyncio.run(discover(url, FREE, clock=lambda: NOW))


def test_a_feed_is_its_own_answer(server: Loopback) -> None:
    server.routes["f"] = answer(FEED)
    assert find(server.url("f")) == (Found(server.url("f"), "Зразок", 1, "uk"),)
    assert len(server.requests) == 1


def test_a_file_that_the_user_names_is_read_and_leads_nowhere(tmp_path) -> None:
    feed, page = tmp_path / "f.xml", tmp_path / "f.html"
    feed.write_text(FEED)
    page.write_text(f"<html><link rel=alternate type=application/rss+xml href='{feed.as_uri()}'></html>")
    assert find(feed.as_uri())[0].name == "Зразок"
    with pytest.raises(FeedFormatError, match="no feed was found there"):
        find(page.as_uri())


def test_permanent_redirects_are_taken_over(server: Loopback) -> None:
    server.routes |= {"old": answer("", "301 Moved", Location="/f"), "f": answer(FEED)}
    assert find(server.url("old"))[0].url == server.url("f")


def test_declared_feeds_come_first_and_comments_last(server: Loopback) -> None:
    page = (
        "<html><head><link rel='alternate' type='application/rss+xml' href='/comments/feed/'>"
        "<link rel='alternate' type='application/atom+xml' href='main.atom'>"
        "<link rel='alternate' hreflang='en' href='/en/'></head><a href='/gone/rss'>RSS</a></html>"
    )
    server.routes |= {"": answer(page), "main.atom": answer(FEED), "comments/feed/": answer(FEED)}
    assert [found.url for found in find(server.url(""))] == [
        server.url("main.atom"),
        server.url("comments/feed/"),
    ]


def test_usual_places_are_tried_where_a_page_names_none(server: Loopback) -> None:
    server.routes |= {"": answer("<html><p>Hi</p></html>"), "rss.xml": answer(FEED)}
    assert find(server.url(""))[0].url == server.url("rss.xml")
    assert len(server.requests) == 4


def test_nothing_found_is_said(server: Loopback) -> None:
    server.routes[""] = answer("<html><p>Hi</p></html>")
    with pytest.raises(FeedFormatError, match="no feed was found there"):
        find(server.url(""))
    with pytest.raises(FetchError, match="HTTP 404"):
        find(server.url("gone"))


def test_a_page_cannot_lead_to_private_addresses(server: Loopback) -> None:
    with Loopback() as canary:
        server.routes[""] = answer(
            f"<html><link rel=alternate type=application/rss+xml href='{canary.url('f')}'></html>"
        )
        with pytest.raises(FeedFormatError):
            find(server.url(""))
        assert canary.connections == 0
