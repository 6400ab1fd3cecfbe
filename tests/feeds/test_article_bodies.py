"""Where an article's text comes from, and what it says when it cannot be had."""

# ruff: noqa: E501 - tables read by line

from __future__ import annotations

import asyncio
import gzip
import json
from dataclasses import replace

import pytest
from loopback import Exchange, Loopback, answer
from polling import FREE, NOW

from kupmon.feeds import robots
from kupmon.feeds.address import reach_of
from kupmon.feeds.body import Pages
from kupmon.feeds.boilerplate import trimmed
from kupmon.feeds.complete import is_complete
from kupmon.feeds.http import Fetcher
from kupmon.model import Article, Feed, Item

PARAGRAPHS = [
    "Russian troops carried out five assaults near Petropavlivka on Sunday, an invented officer said.",
    "All of them were repelled, and the bridge over the river remains under control of the defenders.",
    "Shelling of the villages on the eastern bank went on through the night, and two houses burnt down.",
    "Volunteers brought out eleven people from the settlement in the morning, most of them elderly.",
]
TEXT = "\n\n".join(PARAGRAPHS)
HTML = (
    "<!DOCTYPE html><html><head><title>Sample</title></head><body><nav>Home News</nav><article><h1>Sample</h1>"
    + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    + "<p>Read also: <a href='/x'>Another story</a></p></article><footer>About us</footer></body></html>"
)


@pytest.fixture
def outlet(server: Loopback) -> Loopback:
    server.routes["page"] = answer(HTML, Content_Type="text/html; charset=utf-8")
    return server


def item(server: Loopback, path: str = "page", **changes: object) -> Item:
    made = Item(
        feed=server.url("feed"),
        key="1",
        title="T",
        link=server.url(path),
        outlet="Outlet",
        side=None,
        owner=None,
        language="en",
        published=NOW,
        updated=None,
        fetched=NOW,
        summary="Five assaults were repelled.",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def bring(*items: Item, feed: Feed | None = None, **settings: object) -> list[Article]:
    async def run() -> list[Article]:
        async with Pages(replace(FREE, **settings)) as pages:  # type: ignore[arg-type]
            chosen = [feed or Feed(one.feed, "F") for one in items]
            return list(
                await asyncio.gather(*(pages.article(*pair) for pair in zip(items, chosen, strict=True)))
            )

    return asyncio.run(run())


def test_a_page_gives_its_article_without_what_surrounds_it(outlet: Loopback) -> None:
    (article,) = bring(item(outlet))
    assert (article.body, article.body_from, article.note) == (TEXT, "page", "")


def test_a_complete_feed_needs_no_page(outlet: Loopback) -> None:
    (article,) = bring(item(outlet, content=TEXT * 3))
    assert article.body_from == "feed"
    assert outlet.requests == []


@pytest.mark.parametrize("end", ["…", "...", " […]", "Read more", "Читати далі", "[...]"])
def test_a_content_that_breaks_off_is_not_complete(outlet: Loopback, end: str) -> None:
    assert is_complete(item(outlet, content="word " * 300 + "end."))
    assert not is_complete(item(outlet, content="word " * 300 + end))


def test_json_ld_is_preferred_where_it_has_paragraphs(outlet: Loopback) -> None:
    told = TEXT.replace("five", "six")
    script = json.dumps({"@graph": [{"@type": ["NewsArticle"], "articleBody": told}]})
    outlet.routes["page"] = answer(
        HTML.replace("</head>", f'<script type="application/ld+json">{script}</script></head>')
    )
    (article,) = bring(item(outlet))
    assert "six assaults" in article.body
    assert article.body.count("\n\n") == 3


def test_json_ld_without_paragraphs_gives_way_to_the_page(outlet: Loopback) -> None:
    script = json.dumps({"articleBody": " ".join(PARAGRAPHS)})
    outlet.routes["page"] = answer(
        HTML.replace("</head>", f'<script type="application/ld+json">{script}</script></head>')
    )
    assert bring(item(outlet))[0].body == TEXT
    outlet.routes["page"] = answer(
        f'<html><script type="application/ld+json">{script}</script><p>Log in to read.</p></html>'
    )
    assert bring(item(outlet))[0].body == " ".join(PARAGRAPHS)


def test_the_selector_of_the_user_comes_first(outlet: Loopback) -> None:
    page = "<html><div class='x'><p>Wrong</p></div><div class='news-text'><p>One line only.</p><p>And another.</p></div></html>"
    outlet.routes["page"] = answer(page)
    feed = Feed(outlet.url("feed"), "F", selector="div.news-text p")
    (article,) = bring(item(outlet, summary=""), feed=feed)
    assert (article.body, article.note) == ("One line only.\n\nAnd another.", "")
    outlet.routes["page"] = answer(HTML)
    for selector in ("div.gone", "][", "p:nope"):
        (article,) = bring(item(outlet), feed=replace(feed, selector=selector))
        assert article.body == TEXT
        assert "selector" in article.note


@pytest.mark.parametrize(
    ("path", "behaviour", "note"),
    [
        ("page", answer("", "403 Forbidden"), "The site refuses this reader (HTTP 403 Forbidden)."),
        ("page", answer("", "404 Not Found"), "The site has no such page (HTTP 404 Not Found)."),
        ("page", answer(b"%PDF-1.7", Content_Type="application/pdf"), "The page is no text (application/pdf)."),
        ("page", answer(b"x", Content_Type="\x9b31m/\u202ex"), "The page is no text (â31m/â®x)."),
        ("page", answer("<html><p>Subscribe to read.</p></html>"), "The page shows no article to readers like this one."),
        ("page", answer("no markup"), "The page is no HTML."),
        ("page", answer(gzip.compress(b"<p>" * 20_000_000), Content_Encoding="gzip"), "Unpacks to more than 24,000,000 bytes (poll.max_unpacked)."),
        ("page", answer("", "302 Found", Location="file:///etc/passwd"), "Redirected to an address that is refused: file is refused, only http and https are asked."),
    ],
)  # fmt: skip
def test_the_summary_stands_in_and_says_why(outlet: Loopback, path: str, behaviour, note: str) -> None:
    outlet.routes[path] = behaviour
    (article,) = bring(item(outlet))
    assert (article.body, article.body_from, article.note) == (
        "Five assaults were repelled.",
        "summary",
        note,
    )


def test_a_consent_wall_is_not_the_article(outlet: Loopback) -> None:
    wall = "We value your privacy. " * 30
    outlet.routes["page"] = answer(f"<html><article><p>{wall}</p><p>{wall}</p></article></html>")
    (article,) = bring(item(outlet, title="Five assaults repelled near the river"))
    assert article.body_from == "summary"
    assert article.note == "The page shows something else than the article."


def test_a_message_of_a_channel_needs_no_page(outlet: Loopback) -> None:
    (article,) = bring(item(outlet, link="https://t.me/sample/7", summary="", content="Відбито атаки."))
    assert (article.body, article.body_from, article.note) == ("Відбито атаки.", "feed", "")


def test_a_page_that_hangs_is_given_up(outlet: Loopback) -> None:
    async def hang(exchange: Exchange) -> None:
        await exchange.over.wait()

    outlet.routes["page"] = hang
    (article,) = bring(item(outlet), timeout_s=1.5)
    assert article.note == "No whole answer within 1.5 s (poll.timeout)."


def test_no_link_and_no_wish_are_said(outlet: Loopback) -> None:
    assert bring(item(outlet, link=None))[0].note == "The feed gives no link to the article."
    assert bring(item(outlet), articles="never")[0].note == "Pages are not fetched (poll.articles)."
    assert outlet.requests == []


def test_links_and_pages_cannot_reach_private_addresses(outlet: Loopback) -> None:
    with Loopback() as canary:
        outlet.routes["page"] = answer("", "302 Found", Location=canary.url("spy"))
        links = [
            canary.url("a"),
            f"http://localhost:{canary.port}/b",
            outlet.url("page"),
            "http://[::1]:9/",
            "http://10.0.0.1/",
        ]
        articles = bring(*(item(outlet, link=link) for link in links))
        assert all("private address" in article.note or "robots.txt" in article.note for article in articles)
        unknown = asyncio.run(_without_feed(item(outlet)))
        assert "robots.txt" in unknown.note
        assert canary.requests == []


async def _without_feed(one: Item) -> Article:
    async with Pages(FREE) as pages:
        return await pages.article(one, None)


def test_images_and_frames_of_a_page_are_not_fetched(outlet: Loopback) -> None:
    with Loopback() as canary:
        spy = canary.url("spy")
        outlet.routes["page"] = answer(
            HTML.replace(
                "<nav>",
                f"<img src='{spy}'><iframe src='{spy}'></iframe><link rel='stylesheet' href='{spy}'><base href='{spy}'>",
            )
        )
        assert bring(item(outlet))[0].body_from == "page"
        assert canary.connections == 0


def test_robots_txt_is_asked_once_and_obeyed(outlet: Loopback) -> None:
    outlet.routes["robots.txt"] = answer("User-agent: *\nDisallow: /private\n")
    outlet.routes["private"] = outlet.routes["page"]
    articles = bring(item(outlet), item(outlet, "private"), item(outlet, "page?2"))
    assert [article.body_from for article in articles] == ["page", "summary", "page"]
    assert "robots.txt" in articles[1].note
    assert outlet.asked("private") == []
    assert len(outlet.asked("robots.txt")) == 1


def test_a_site_in_trouble_is_left_alone(outlet: Loopback) -> None:
    outlet.routes["robots.txt"] = answer("", "503 Busy")
    assert bring(item(outlet))[0].body_from == "summary"
    assert outlet.asked("page") == []


RULES = """
# comment
User-agent: otherbot
Disallow: /

User-agent: Kupmon
User-agent: friend
Allow: /news/open
Disallow: /news
Disallow: /*.pdf$
Disallow: /q?*s=

User-agent: *
Disallow: /
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", True),
        ("/news/1", False),
        ("/news/open/1", True),
        ("/a.pdf", False),
        ("/a.pdf?x", True),
        ("/q?a=1&s=2", False),
        ("/новини", True),
    ],
)
def test_robots_rules_follow_the_standard(path: str, allowed: bool) -> None:
    assert robots.parse(RULES).allows(path) is allowed


def test_robots_of_others_and_of_nobody() -> None:
    assert not robots.parse("User-agent: *\nDisallow: /").allows("/x")
    assert robots.parse("User-agent: *\nDisallow:").allows("/x")
    assert robots.parse("User-agent: other\nDisallow: /").allows("/x")
    assert robots.parse("").allows("/x")
    assert robots.parse("User-agent: *\nDisallow: /" + "*a" * 400 + "$").allows("/" + "a" * 3_000 + "b")


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Another story about the river",
        "READ MORE: Another story",
        "Читайте також: Інша новина про річку",
        "Читайте также: Другая новость",
        "Підписуйтесь на наш Telegram-канал",
        "Подписывайтесь на наш канал в Телеграм!",
        "Subscribe to our Telegram channel",
        "Follow us on Facebook and YouTube",
        "Фото: ілюстративне, з відкритих джерел",
        "Ілюстративне фото: Генштаб",
        "Photo: General Staff",
        "Photo by an invented agency / sample",
        "The post Five assaults first appeared on Sample Outlet.",
        "Якщо ви помітили помилку, виділіть її та натисніть Ctrl+Enter",
        "Share this",
        "Реклама",
    ],
)
def test_boilerplate_goes(line: str) -> None:
    assert trimmed(f"First.\n\n{line}\n\nLast.") == "First.\n\nLast."


@pytest.mark.parametrize(
    "line",
    [
        "The photo shows a bridge that was hit near Kupyansk.",
        "Residents were told to read also the leaflets that were dropped.",
        "Телеграм-канал противника поширив відео з околиць міста.",
        "Фото з місця опублікували у поліції, двоє людей поранені.",
        "Офіцер закликав стежити за дронами над річкою.",
        "Video of the strike was published by the brigade.",
        "He said that troops share this road with civilians.",
    ],
)
def test_news_stays(line: str) -> None:
    assert trimmed(f"First.\n\n{line}\n\nLast.") == f"First.\n\n{line}\n\nLast."


def test_the_headline_after_read_also_goes_with_it() -> None:
    assert trimmed("One.\n\nRead also:\n\nHeadline of another story\n\nTwo.") == "One.\n\nTwo."
    assert trimmed("One.\n\nЧитайте також\n\nДругий абзац самої статті.\n\nTwo.").count("\n\n") == 2


async def test_a_page_that_leads_to_another_site_is_not_followed_unasked(outlet: Loopback) -> None:
    outlet.routes |= {
        "far": answer("", "302 Found", Location="https://other.example/x"),
        "near": answer("", "302 Found", Location="/page"),
    }
    async with Fetcher(FREE) as fetcher:
        async with fetcher.answer(outlet.url("far"), reach=reach_of(outlet.base), stay=True) as far:
            assert (far.status, far.onward) == (302, "https://other.example/x")
        async with fetcher.answer(outlet.url("near"), reach=reach_of(outlet.base), stay=True) as near:
            assert (near.status, near.onward, near.url) == (200, None, outlet.url("page"))


def test_trouble_with_robots_txt_is_told_as_such(outlet: Loopback) -> None:
    outlet.routes["robots.txt"] = answer("", "503 Busy")
    (article,) = bring(item(outlet))
    assert article.note.startswith("The site's robots.txt cannot be had: ")
