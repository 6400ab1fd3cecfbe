"""Subscription lists of other readers in, OPML 2.0 out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from polling import NOW

from kupmon.errors import FeedFormatError
from kupmon.feeds import opml
from kupmon.model import Feed

LIST = """<?xml version="1.0" encoding="utf-8"?>
<opml version="1.0"><head><title>Sample</title></head><body>
<outline text="Війна"><outline type="rss" text="Перший &amp; другий" xmlUrl="https://a.example/f?a=1&amp;b=2"/>
<outline text="" title="" xmlUrl="https://b.example/f" category="/front/axis,daily"/></outline>
<outline text="twice" xmlUrl="https://a.example/f?a=1&amp;b=2"/>
<outline text="shell" xmlUrl="exec:rm -rf /"/><outline text="filter" xmlUrl="filter:sh:https://c.example/"/>
<outline text="file" xmlUrl="file:///etc/passwd"/><outline text="script" xmlUrl="javascript:alert(1)"/>
</body></opml>"""


def test_lists_of_other_readers_are_read() -> None:
    found = opml.read(LIST.encode())
    assert [(feed.name, feed.url) for feed in found.feeds] == [
        ("Перший & другий", "https://a.example/f?a=1&b=2"),
        ("b.example", "https://b.example/f"),
    ]
    assert "Війна" in found.feeds[0].tags
    assert {"front", "axis", "daily"} <= set(found.feeds[1].tags)


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("feed://a.example/f", "http://a.example/f"),
        ("feed:https://a.example/f", "https://a.example/f"),
        ("https://a.example/feed:1", "https://a.example/feed:1"),
    ],
)
def test_addresses_of_the_feed_scheme_are_plain_ones(written: str, url: str) -> None:
    data = f"<opml version='2.0'><body><outline text='a' xmlUrl='{written}'/></body></opml>".encode()
    assert [feed.url for feed in opml.read(data).feeds] == [url]


def test_a_list_can_bring_neither_commands_nor_files() -> None:
    refused = opml.read(LIST.encode()).refused
    assert [address.partition(":")[0] for address in refused] == ["exec", "filter", "file", "javascript"]


@pytest.mark.parametrize(
    "data", [b"", b"http://127.0.0.1:9/list.opml", b"<html></html>", b"\x00\xff", LIST[:100].encode()]
)
def test_what_is_no_list_is_refused(data: bytes) -> None:
    with pytest.raises(FeedFormatError):
        opml.read(data)


def test_a_list_is_taken_whole_or_not_at_all() -> None:
    outlines = "".join(f'<outline xmlUrl="https://n{n}.example/f"/>' for n in range(10_001))

    with pytest.raises(FeedFormatError, match=r"10,001 feeds; split it"):
        opml.read(f'<opml version="2.0"><body>{outlines}</body></opml>'.encode())


def test_entities_of_a_list_stay_unread(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("SECRET")
    doctype = f"<!DOCTYPE opml [<!ENTITY x SYSTEM '{secret.as_uri()}'>]><opml"
    data = LIST.replace("<opml", doctype, 1).replace("shell", "&x;").replace("Перший", "&x;").encode()
    assert "SECRET" not in repr(opml.read(data))


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=30), st.integers(0, 99)),
        min_size=1,
        unique_by=lambda pair: pair[1],
    )
)
def test_what_is_written_is_read_again(found: list[tuple[str, int]]) -> None:
    feeds = [Feed(f"https://s{number}.example/f?a=1&b=2", name, tags=("axis",)) for name, number in found]
    again = opml.read(opml.write(feeds, now=NOW)).feeds
    assert [feed.url for feed in again] == [feed.url for feed in feeds]
    assert {feed.tags for feed in again} == {("axis",)}


def test_what_is_written_is_opml_2() -> None:
    feeds = [
        Feed("https://a.example/f", "А & Б", language="uk", tags=("a,b", "c")),
        Feed("file:///x.xml", "File"),
    ]
    root = etree.fromstring(opml.write(feeds, title="Мій список", now=NOW))
    assert root.get("version") == "2.0"
    assert root.findtext("head/title") == "Мій список"
    assert root.findtext("head/dateCreated") == "Sun, 22 Nov 2026 12:00:00 GMT"
    (outline,) = root.findall("body/outline")
    assert dict(outline.attrib) == {
        "type": "rss",
        "text": "А & Б",
        "title": "А & Б",
        "xmlUrl": "https://a.example/f",
        "language": "uk",
        "category": "a b,c",
    }
