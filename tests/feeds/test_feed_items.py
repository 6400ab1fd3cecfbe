"""What an item takes from its entry: identity, outlet, links, text, language."""

# ruff: noqa: E501 - entries read by line

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loopback import Loopback, answer
from polling import NOW, Reader

from kupmon.errors import FeedFormatError
from kupmon.feeds.markup import body_text, line_text
from kupmon.feeds.read import read
from kupmon.feeds.received import Received
from kupmon.feeds.tasks import Origin, Task
from kupmon.model import Feed, Item
from kupmon.text import clean

URL = "https://outlet.example/feed.xml"
OUTLET = Origin(URL, "Outlet", base=URL)


def items(entries: str, origin: Origin = OUTLET, head: str = "") -> list[Item]:
    document = f"<rss version='2.0'><channel>{head}{entries}</channel></rss>"
    return list(read(Task(Received(document.encode()), origin, NOW)).items)


def one(entry: str, origin: Origin = OUTLET) -> Item:
    (found,) = items(f"<item>{entry}</item>", origin)
    return found


def test_identity_is_guid_else_link_else_content() -> None:
    assert one("<guid> 77 </guid><link>https://outlet.example/a</link><title>T</title>").key == "77"
    assert one("<link>https://outlet.example/a</link><title>T</title>").key == "https://outlet.example/a"
    first, again, other = (one(f"<title>{title}</title>").key for title in ("T", "T", "U"))
    assert first == again != other


def test_identity_outlives_an_edit_and_the_digest_tells_it() -> None:
    old, new = one("<guid>7</guid><title>Old</title>"), one("<guid>7</guid><title>New</title>")
    assert old.key == new.key
    assert old.digest != new.digest
    assert old.raw != new.raw


def test_a_stamp_alone_is_no_edit() -> None:
    old, new = (one(f"<guid>7</guid><title>T</title><category>{n}</category>") for n in "12")
    assert old.digest == new.digest
    assert old.raw != new.raw


def test_an_item_that_vanishes_and_returns_is_the_same(server: Loopback, reader: Reader) -> None:
    body = "<rss><channel>{}</channel></rss>"
    entry = "<item><guid>1</guid><title>One</title></item>"
    keys = []
    for content in (entry, "", entry + "<item><guid>2</guid><title>Two</title></item>"):
        server.routes["f"] = answer(body.format(content))
        keys.append([item.key for item in reader.poll(server.url("f"))[0].items])
    assert keys == [["1"], [], ["2"]]


def test_the_outlet_an_aggregator_names_is_kept_without_a_side() -> None:
    origin = Origin(URL, "News search", side="third_party", owner="public", base=URL)
    found = one(
        "<title>Attack repelled - Другий канал</title><source url='https://other.example'>Другий канал</source>",
        origin,
    )
    assert (found.outlet, found.side, found.owner) == ("Другий канал", None, None)
    assert found.title == "Attack repelled"


@pytest.mark.parametrize(
    "source",
    ["", "<source url='https://rss.outlet.example/x'>Outlet &amp; Sons</source>", "<source url='x'/>"],
)
def test_an_outlet_that_names_itself_keeps_its_side(source: str) -> None:
    origin = Origin(URL, "Outlet", side="ukrainian", owner="public", base=URL)
    found = one(f"<title>T</title>{source}", origin)
    assert (found.outlet, found.side, found.owner) == ("Outlet", "ukrainian", "public")


def test_relative_links_count_from_where_the_feed_came_from() -> None:
    moved = Origin(URL, "Outlet", base="https://new.example/feeds/1.xml")
    found = one("<title>T</title><link>../a?x=1&amp;y=2</link><enclosure url='/i.jpg'/>", moved)
    assert found.link == "https://new.example/a?x=1&y=2"
    assert found.enclosures == ("https://new.example/i.jpg",)
    assert found.feed == URL


def test_xml_base_is_obeyed() -> None:
    document = (
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://base.example/'><entry xml:base='blog/'><id>urn:1</id>"
        "<title>T</title><link href='a.html'/></entry></feed>"
    )
    (found,) = read(Task(Received(document.encode()), Origin(URL, "O", base=URL), NOW)).items
    assert found.link == "https://base.example/blog/a.html"


def test_dates_say_what_the_feed_says() -> None:
    assert one("<title>T</title>").published is None
    assert one("<title>T</title><pubDate>soon</pubDate>").published is None
    late = one("<title>T</title><pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>")
    assert late.published is not None
    assert late.published > late.fetched == NOW
    kyiv = Origin(URL, "O", side="ukrainian", base=URL)
    naive = one("<title>T</title><pubDate>22.11.2026 12:00</pubDate>", kyiv)
    assert naive.published == NOW - timedelta(hours=2)


def test_updated_stands_only_where_it_differs() -> None:
    when = "2026-11-22T10:00:00Z"
    entry = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title><published>{}</published><updated>{}</updated></entry></feed>"
    for updated, expected in ((when, None), ("2026-11-22T11:00:00Z", datetime(2026, 11, 22, 11, tzinfo=UTC))):
        (found,) = read(Task(Received(entry.format(when, updated).encode()), Origin(URL, "O"), NOW)).items
        assert found.updated == expected


def test_html_becomes_paragraphs_without_markup() -> None:
    text = (
        "<div><h2>Head</h2><p>One <b>bold</b>\n line&nbsp;&mdash; <i>two</i>.</p><p>Three<br>four</p>"
        "<ul><li>a</li><li>b</li></ul><script>alert(1)</script><style>p{}</style><!-- no --><figure>Photo: x</figure></div>"
    )
    assert body_text(text, is_html=True, limit=1_000) == "Head\n\nOne bold line — two.\n\nThree\nfour\n\na\nb"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("AT&T", "AT&T"),
        ("a &lt;b&gt; c", "a <b> c"),
        ("<b>Fire</b> near <i>Kupyansk</i>", "Fire near Kupyansk"),
        ("One<br/>two", "One two"),
        ("&#1050;&#x443;п&rsquo;янськ", "Куп’янськ"),
    ],
)
def test_titles_are_one_plain_line(value: str, text: str) -> None:
    assert line_text(value, is_html=True) == text


@given(st.text(alphabet=st.sampled_from("<>/!-&;#x27 apdivscriptfigure\n\"'\x1b\x9b\u202e"), max_size=300))
def test_no_markup_or_control_survives_and_cleaning_is_settled(value: str) -> None:
    text = body_text(value, is_html=True, limit=500)
    assert clean(text, 500) == text
    assert "\x1b" not in text
    assert len(text) <= 500


@given(
    st.text(
        alphabet=st.sampled_from("\n aZ~!АяЁёІіЇїЄєҐґ«»“”„’—–…№\u0301\u00a0\u00ad\u200b\x9b"), max_size=80
    )
)
def test_texts_are_cleaned_as_everywhere(value: str) -> None:
    text = body_text(value, is_html=False, limit=1_000)
    assert text == clean(text)
    assert clean(value).split() == text.split()


def test_the_language_is_the_feeds_or_guessed() -> None:
    assert one("<title>Ворог атакував біля річки Оскіл</title>").language == "uk"
    assert one("<title>Противник атаковал у реки Оскол, был бой</title>").language == "ru"
    assert one("<title>Enemy attacked near the Oskil</title>").language == "en"
    assert one("<title>Enemy attacked</title>", Origin(URL, "O", language="uk")).language == "uk"


def test_the_full_text_of_yandex_exports_is_content() -> None:
    found = items(
        "<item><title>T</title><description>Short</description><yandex:full-text>Повний текст</yandex:full-text></item>",
        head="",
        origin=Origin(URL, "O"),
    )
    assert [(item.summary, item.content) for item in found] == [("Short", "Повний текст")]


def test_a_telegram_preview_is_a_feed(server: Loopback, reader: Reader) -> None:
    message = (
        '<div class="tgme_widget_message js-widget_message" data-post="sample/{n}">'
        '<div class="tgme_widget_message_text js-message_text" dir="auto">Зведення {n}<br/><br/>Відбито атаки.</div>'
        '<div class="tgme_widget_message_footer"><a class="tgme_widget_message_date" href="https://t.me/sample/{n}">'
        '<time datetime="2026-11-22T10:0{n}:00+00:00">10:0{n}</time></a></div></div>'
    )
    page = (
        "<!DOCTYPE html><html><body><div class='tgme_channel_info_header_title'>Зразок</div>{}</body></html>"
    )
    server.routes["s"] = answer(page.format(message.format(n=1) + message.format(n=2)))
    (polled,) = reader.poll(Feed(server.url("s"), "Sample channel", side="ukrainian"))
    assert [item.title for item in polled.items] == ["Зведення 2", "Зведення 1"]
    newest = polled.items[0]
    assert newest.link == newest.key == "https://t.me/sample/2"
    assert newest.content == "Зведення 2\n\nВідбито атаки."
    assert newest.published == datetime(2026, 11, 22, 10, 2, tzinfo=UTC)
    server.routes["s"] = answer(page.format("".join(message.format(n=n) for n in (1, 2, 3))))
    assert [item.title for item in reader.poll(Feed(server.url("s"), "Sample channel"))[0].items] == [
        "Зведення 3"
    ]
    server.routes["s"] = answer(page.format('tgme_widget_message data-post=""'))
    (empty,) = reader.poll(Feed(server.url("s"), "Sample channel"))
    assert "without messages" in (empty.state.error or "")


def test_a_feed_that_quotes_a_preview_is_still_a_feed() -> None:
    quoted = "<![CDATA[<div class='tgme_widget_message' data-post=\"x/1\">Q</div>]]>"
    assert one(f"<title>T</title><description>{quoted}</description>").summary == "Q"


def test_the_page_of_a_channel_tells_where_its_messages_are() -> None:
    origin = Origin("https://t.me/sample_channel", "S", base="https://t.me/sample_channel")
    with pytest.raises(
        FeedFormatError, match=r"write https://t\.me/s/sample_channel for the channel's messages"
    ):
        read(Task(Received(b"<!DOCTYPE html><html></html>"), origin, NOW))


def test_reading_never_touches_a_file_named_like_the_body(
    tmp_path: Path, server: Loopback, reader: Reader
) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text("<rss><channel><item><title>secret</title></item></channel></rss>")
    server.routes["f"] = answer(str(secret))
    (polled,) = reader.poll(server.url("f"))
    assert polled.state.error == "Plain text, not a feed."
