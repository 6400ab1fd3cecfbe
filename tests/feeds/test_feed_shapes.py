"""The quick reader gives the same items as feedparser, or leaves the entry to it, over all shapes of feeds."""

# ruff: noqa: E501, ISC004 - tables read by line

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kupmon.feeds import loose, mend, strict
from kupmon.feeds.cut import cut
from kupmon.feeds.items import build
from kupmon.feeds.read import read
from kupmon.feeds.received import Received
from kupmon.feeds.tasks import Origin, Task
from kupmon.model import Item

URL = "https://outlet.example/feed"
ORIGIN = Origin(URL, "Outlet", base=URL)
NOW = datetime(2026, 11, 22, tzinfo=UTC)

RSS_PARTS = (
    "",
    "<title>Плановий обстріл</title>",
    "<title>A &amp; B &lt;i&gt;x&lt;/i&gt; &amp;quot;q&amp;quot;</title>",
    "<title><![CDATA[ <b>Bold</b> & &laquo;so&raquo; ]]></title>",
    "<title>one</title><title>two</title>",
    "<title/>",
    "<title>a &lt; b</title>",
    "<title>utf-8 seen as latin: Ð\x9aÑ\x83Ð¿'Ñ\x8f</title>",
    "<title>quotes of windows: \x93so\x94</title>",
    "<title type='html'>odd</title>",
    "<media:title>Picture</media:title>",
    "<dc:title>Other</dc:title>",
    "<link>https://outlet.example/a?x=1&amp;y=2</link>",
    "<link> /relative </link>",
    "<link href='https://outlet.example/href'/>",
    "<link>https://one.example/</link><link>https://two.example/</link>",
    "<atom:link rel='alternate' href='https://outlet.example/atom'/>",
    "<guid>https://outlet.example/?p=5</guid>",
    "<guid isPermaLink='false'>tag:outlet.example,2026:1</guid>",
    "<guid>12345</guid>",
    "<guid isPermaLink='true'>/p/6</guid>",
    "<pubDate>Sun, 22 Nov 2026 10:00:00 +0200</pubDate>",
    "<pubDate>22.11.2026 10:00</pubDate>",
    "<dc:date>2026-11-22T10:00:00Z</dc:date>",
    "<pubDate>Sun, 22 Nov 2026 10:00:00 EET</pubDate><dc:date>2026-11-22T11:00:00+02:00</dc:date>",
    "<dcterms:modified>2026-11-22T12:00:00Z</dcterms:modified>",
    "<atom:updated>2026-11-22T12:00:00Z</atom:updated>",
    "<description>Plain words.</description>",
    "<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two&amp;nbsp;&amp;mdash; three.&lt;/p&gt;</description>",
    "<description><![CDATA[<p>One <a href='/x'>link</a>.</p><script>no()</script>]]></description>",
    "<description>First</description><description>Second</description>",
    "<description>Short</description><content:encoded><![CDATA[<p>Long text.</p>]]></content:encoded>",
    "<content:encoded><![CDATA[<p>Long text.</p>]]></content:encoded><description>Short</description>",
    "<content:encoded><![CDATA[<p>Only.</p>]]></content:encoded>",
    "<content:encoded>One</content:encoded><content:encoded>Two, longer</content:encoded>",
    "<description><p>Real <b>elements</b></p></description>",
    "<yandex:full-text>Повний текст статті.</yandex:full-text>",
    "<yandex:genre>message</yandex:genre><yandex:official-comments>x</yandex:official-comments>",
    "<itunes:summary>Spoken</itunes:summary>",
    "<media:description>Caption</media:description>",
    "<media:group><media:title>In a group</media:title><media:content url='/m.mp4'/></media:group>",
    "<media:thumbnail url='/t.jpg'/><media:content url='/c.jpg' type='image/jpeg'/>",
    "<enclosure url='/a.mp3' length='1' type='audio/mpeg'/><enclosure url='https://b.example/b.jpg'/>",
    "<enclosure><url>https://b.example/b.jpg</url></enclosure>",
    "<source url='https://other.example/feed'>Other Outlet</source>",
    "<source url='https://outlet.example/feed'>Outlet itself</source>",
    "<source>Nameless</source>",
    "<author>a@outlet.example (A)</author><dc:creator>B</dc:creator>",
    "<author><name>C</name></author>",
    "<category>War</category><category domain='x'>Axis</category><comments>https://c.example/</comments>",
    "<slash:comments>5</slash:comments><wfw:commentRss>https://c.example/rss</wfw:commentRss>",
    "<unknown:title>Not ours</unknown:title>",
    "<image><url>/i.png</url><title>Image</title><link>/i</link></image>",
    "<svg xmlns='http://www.w3.org/2000/svg'><title>Svg</title></svg>",
)
RSS_HEAD = (
    "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
    " xmlns:dcterms='http://purl.org/dc/terms/' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
    " xmlns:atom='http://www.w3.org/2005/Atom' xmlns:yandex='http://news.yandex.ru'"
    " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:unknown='urn:unknown'"
    " xmlns:slash='http://purl.org/rss/1.0/modules/slash/' xmlns:wfw='http://wellformedweb.org/CommentAPI/'>"
    "<channel><title>Outlet</title><link>https://outlet.example/</link>"
)
RDF_HEAD = (
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
    + RSS_HEAD.partition("xmlns:media")[2].join((" xmlns:media", "")).partition("<channel>")[0]
    + "<channel rdf:about='https://outlet.example/'><title>Outlet</title></channel>"
)
ATOM_PARTS = (
    "",
    "<title>Плановий обстріл</title>",
    "<title type='html'>A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title>",
    "<title type='text'>1 &lt; 2 &amp;amp; so</title>",
    "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>A <b>B</b></div></title>",
    "<id>tag:outlet.example,2026:7</id>",
    "<id>https://outlet.example/7</id>",
    "<id>7</id>",
    "<link href='https://outlet.example/7'/>",
    "<link rel='alternate' type='text/html' href='/7'/><link rel='self' href='/7.atom'/>",
    "<link rel='alternate' type='application/json' href='/7.json'/>",
    "<link href='/a'/><link href='/b'/>",
    "<link rel='enclosure' href='/7.mp3' type='audio/mpeg'/>",
    "<link rel='enclosure'/>",
    "<link>https://outlet.example/text</link>",
    "<published>2026-11-22T10:00:00+02:00</published>",
    "<updated>2026-11-22T11:00:00Z</updated>",
    "<published>2026-11-22T10:00:00Z</published><updated>2026-11-22T10:00:00Z</updated>",
    "<summary>Plain words.</summary>",
    "<summary type='html'>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</summary>",
    "<content type='html'><![CDATA[<p>Long text.</p>]]></content>",
    "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One</p><p>Two</p></div></content>",
    "<content type='text'>a &lt;b&gt; c</content>",
    "<content type='image/png'>iVBORw0KGgo=</content>",
    "<content src='https://outlet.example/7.html' type='text/html'/>",
    "<summary>Short</summary><content type='html'>&lt;p&gt;Long&lt;/p&gt;</content>",
    "<author><name>A</name><uri>https://a.example/</uri></author><category term='x'/><rights>R</rights>",
    "<source><title>Other Outlet</title><id>urn:o</id></source>",
    "<media:group><media:title>Video</media:title><media:description>About</media:description></media:group>",
    "<content xml:base='https://base.example/' type='html'>x</content>",
    "<title>one</title><title>two</title>",
)
ATOM_HEAD = (
    "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:media='http://search.yahoo.com/mrss/'>"
    "<title>Outlet</title><id>urn:outlet</id>"
)
SHAPES = {
    "rss": (RSS_HEAD, "<item>", "</item>", "</channel></rss>", RSS_PARTS),
    "rdf": (RDF_HEAD, "<item rdf:about='https://outlet.example/9'>", "</item>", "</rdf:RDF>", RSS_PARTS),
    "atom": (ATOM_HEAD, "<entry>", "</entry>", "</feed>", ATOM_PARTS),
}


def both(shape: str, parts: tuple[str, ...]) -> tuple[list[Item] | None, list[Item]]:
    """The items by the quick reader (`None`: left to feedparser) and by feedparser alone."""
    head, opened, closed, tail, _ = SHAPES[shape]
    document = (head + opened + "".join(parts) + closed + tail).encode()
    found = cut(mend.prepared(document))
    assert found is not None
    root = strict.tree(found.document(found.pieces))
    assert root is not None
    (quick,) = strict.entries(root, [b""])
    slow = build(loose.document(mend.prepared(document)).entries, ORIGIN, NOW, 10_000)
    return None if quick is None else build([quick], ORIGIN, NOW, 10_000), slow


EACH = [(shape, part) for shape, found in SHAPES.items() for part in found[4]]


@pytest.mark.parametrize(("shape", "part"), EACH)
def test_one_element_gives_the_same_item(shape: str, part: str) -> None:
    for parts in ((part,), ("<title>Title</title>", part), (part, "<title>Title</title>")):
        quick, slow = both(shape, parts)
        assert quick is None or quick == slow


@settings(max_examples=150)
@given(st.data())
def test_any_elements_in_any_order_give_the_same_item(data: st.DataObject) -> None:
    shape = data.draw(st.sampled_from(sorted(SHAPES)))
    parts = data.draw(st.lists(st.sampled_from(SHAPES[shape][4]), max_size=7))
    quick, slow = both(shape, tuple(parts))
    assert quick is None or quick == slow


COMMON = {
    "rss": (
        *("<title>T</title>", "<link>https://outlet.example/1</link>", "<guid isPermaLink='false'>1</guid>"),
        *("<pubDate>Sun, 22 Nov 2026 10:00:00 +0200</pubDate>", "<description>D</description>"),
        *("<content:encoded>C</content:encoded>", "<category>c</category>", "<dc:creator>A</dc:creator>"),
        *(
            "<enclosure url='/a.jpg'/>",
            "<source url='https://o.example/'>O</source>",
            "<slash:comments>1</slash:comments>",
        ),
    ),
    "rdf": (
        "<title>T</title>",
        "<link>https://outlet.example/1</link>",
        "<dc:date>2026-11-22T10:00:00Z</dc:date>",
    ),
    "atom": (
        *(
            "<title>T</title>",
            "<id>urn:1</id>",
            "<link href='/1'/>",
            "<updated>2026-11-22T11:00:00Z</updated>",
        ),
        *("<content type='html'>C</content>", "<author><name>A</name></author>", "<category term='c'/>"),
    ),
}


@pytest.mark.parametrize("shape", sorted(COMMON))
def test_common_feeds_are_read_quickly(shape: str) -> None:
    quick, slow = both(shape, COMMON[shape])
    assert quick == slow


def _read(document: str) -> list[Item]:
    return list(read(Task(Received(document.encode()), ORIGIN, NOW)).items)


@pytest.mark.parametrize(
    ("document", "titles"),
    [
        ("<rss version='0.91'><channel><title>F</title><item><title>Old</title></item></channel></rss>", ["Old"]),
        ("<rss version='0.92'><channel><item><description>Only text</description></item></channel></rss>", ["Only text"]),
        ("<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://x.example/rss.dtd'><rss version='0.91'>"
         "<channel><item><title>Caf&eacute;</title></item></channel></rss>", ["Café"]),
        ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'>"
         "<channel><title>F</title></channel><item><title>Nine</title></item></rdf:RDF>", ["Nine"]),
        ("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>F</title><entry><title mode='escaped' type='text/html'>"
         "&lt;b&gt;Three&lt;/b&gt;</title><issued>2026-11-22T10:00:00Z</issued></entry></feed>", ["Three"]),
        ("<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'><atom:entry><atom:title>Prefixed</atom:title></atom:entry></atom:feed>", ["Prefixed"]),
        ('{"version":"https://jsonfeed.org/version/1","title":"F","items":[{"id":"1","title":"One","content_text":"x"}]}', ["One"]),
        ('{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"2","content_html":"<p>First line</p><p>More</p>"}]}', ["First line"]),
        ("<RSS VERSION='2.0'><CHANNEL><ITEM><TITLE>Loud</TITLE></ITEM></CHANNEL></RSS>", ["Loud"]),
        ("<rss><channel><item><title>A</title></item><!-- between --><item><title>B</title></item></channel></rss>", ["A", "B"]),
        ("<rss><channel><item><title>A</title></item><title>F</title><item><title>B</title></item></channel></rss>", ["A", "B"]),
    ],
)  # fmt: skip
def test_every_format_is_read(document: str, titles: list[str]) -> None:
    assert [item.title for item in _read(document)] == titles


def test_what_feedparser_trips_over_costs_one_entry_at_most() -> None:
    trips = "<rss><channel><item><title>A</title></item></tags></width></category></name><item><title>B</title></item>"
    for end in (
        "</textinput></name>",
        "<image></width>",
        "<x></psc:chapter></license>",
        "<media:player/></media:player>",
    ):
        assert [item.title for item in _read(trips + end)] == ["A", "B"]


def test_newest_entries_of_a_long_feed_are_kept_in_its_order() -> None:
    old_first = "".join(
        f"<item><title>N{day}</title><guid>{day}</guid><pubDate>{day:02} Nov 2026 10:00:00 GMT</pubDate></item>"
        for day in range(1, 29)
    )
    task = Task(Received(f"<rss><channel>{old_first}</channel></rss>".encode()), ORIGIN, NOW, max_entries=3)
    assert [item.title for item in read(task).items] == ["N26", "N27", "N28"]


def test_known_entries_are_left_out() -> None:
    document = b"<rss><channel><item><title>A</title></item><item><title>B</title></item></channel></rss>"
    first = read(Task(Received(document), ORIGIN, NOW)).items
    known = frozenset({first[0].raw})
    found = read(Task(Received(document), ORIGIN, NOW, known=known))
    assert [item.title for item in found.items] == ["B"]
    assert found.total == 2
