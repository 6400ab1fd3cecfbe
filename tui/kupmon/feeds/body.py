"""An item's full text: from the feed where it is complete, else from its page, else the summary and why."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from kupmon.config import PollSettings
from kupmon.errors import FeedFormatError, FetchError
from kupmon.feeds import robots
from kupmon.feeds.address import Reach, reach_of, target_of
from kupmon.feeds.boilerplate import trimmed
from kupmon.feeds.charset import decode
from kupmon.feeds.failures import status_clause
from kupmon.feeds.http import PAGE_TYPES, Answer
from kupmon.feeds.page import PageTask, PageText
from kupmon.feeds.tools import Tools
from kupmon.feeds.worker import Job as WorkerJob
from kupmon.model import Article, Feed, Item

PAGE: WorkerJob[PageTask, PageText] = WorkerJob("kupmon.feeds.page:read", PageText)
OK = 200
COMPLETE = 600
"""Characters from which a feed's `content` counts as the whole article."""
COMPLETE_SUMMARY = 1_500
"""The same for a summary, which is a teaser more often."""
COVERS = 0.8
"""Share of the feed's own text that a page must at least have; less is a teaser or a wall."""
_CUT_OFF = (
    "…",
    "...",
    "[…]",
    "[...]",
    "[&#8230;]",
    "Read more",
    "Читати далі",
    "Читать далее",
    "Детальніше",
    "Подробнее",
)


class Pages:
    """Brings full texts; an async context manager.

    Args:
        settings: `[poll]`.
        tools: Fetcher and workers to share with `Poller`; own ones if left out.
    """

    def __init__(self, settings: PollSettings, *, tools: Tools | None = None) -> None:
        self._settings = settings
        self._tools = tools or Tools(settings)
        self._closing = AsyncExitStack()
        if tools is None:
            self._closing.push_async_exit(self._tools)
        self._robots: dict[tuple[str, str, int], asyncio.Task[robots.Robots]] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for task in self._robots.values():
            task.cancel()
        await asyncio.gather(*self._robots.values(), return_exceptions=True)
        await self._closing.aclose()

    async def article(self, item: Item, feed: Feed | None) -> Article:
        """The item with its body; never raises for a page, whose failure is told in the note.

        Args:
            item: From a poll.
            feed: Its feed, for the selector and for the private address that may be asked; `None`: unknown.
        """
        link, why = item.link, self._needs_no_page(item)
        if link is None or why is not None:
            return _from_feed(item, why)
        try:
            found = await self._page(link, feed)
        except (FetchError, FeedFormatError) as error:
            return _from_feed(item, error.reason)
        except Exception as error:  # noqa: BLE001 - a page must never end the round
            return _from_feed(item, f"the page could not be read ({type(error).__name__})")
        text = trimmed(found.text)
        if not text or len(text) < len(_longer(item)) * COVERS:
            return _from_feed(item, found.note or "the page shows no article to readers like this one")
        return Article(item, text, "page", _sentence(found.note))

    def _needs_no_page(self, item: Item) -> str | None:
        """Why the page is not asked for, empty where the feed has all; `None`: it is."""
        if is_complete(item):
            return ""
        if self._settings.articles == "never":
            return "pages are not fetched (poll.articles)"
        return "the feed gives no link to the article" if item.link is None else None

    async def _page(self, link: str, feed: Feed | None) -> PageText:
        reach = reach_of(feed.url) if feed else Reach()
        if not (await self._rules(link, reach)).allows(_path(link)):
            raise FetchError(link, "the site's robots.txt asks programs not to read it")
        async with self._tools.fetcher.answer(link, reach=reach, accept=PAGE_TYPES) as answer:
            _check(answer)
            selector = feed.selector if feed else None
            task = PageTask(answer.body, answer.url, selector, self._settings.max_body)
            return await self._tools.workers.run(PAGE, task, self._settings.parse_timeout_s)

    async def _rules(self, link: str, reach: Reach) -> robots.Robots:
        """The site's rules, asked for once however many pages wait for them."""
        origin = target_of(link).origin
        if origin not in self._robots:
            self._robots[origin] = asyncio.create_task(self._ask_rules(link, reach))
        return await asyncio.shield(self._robots[origin])

    async def _ask_rules(self, link: str, reach: Reach) -> robots.Robots:
        parts = urlsplit(link)
        url = f"{parts.scheme}://{parts.netloc}/robots.txt"
        try:
            async with self._tools.fetcher.answer(url, reach=reach, accept="text/plain, */*;q=0.5") as answer:
                if answer.status == OK:
                    return robots.parse(decode(answer.body.unpacked()[: robots.LARGEST], "charset=utf-8"))
        except (FetchError, FeedFormatError):
            return robots.NOTHING
        # RFC 9309: no file means no rules; a server in trouble means wait.
        return robots.NOTHING if answer.status >= 500 else robots.EVERYTHING  # noqa: PLR2004


def is_complete(item: Item) -> bool:
    """Whether the feed itself carries the whole article."""
    text = _longer(item)
    enough = COMPLETE if text == item.content else COMPLETE_SUMMARY
    return len(text) >= enough and not text.rstrip("]) \n").endswith(_CUT_OFF)


def _longer(item: Item) -> str:
    return item.content if len(item.content) >= len(item.summary) else item.summary


def _from_feed(item: Item, why: str | None) -> Article:
    """The best the feed has, with the reason where that is not the whole."""
    return Article(item, trimmed(_longer(item)), "summary" if why else "feed", _sentence(why or ""))


def _sentence(reason: str) -> str:
    return f"{reason[:1].upper()}{reason[1:].rstrip('.')}." if reason else ""


def _path(link: str) -> str:
    return target_of(link).path


def _check(answer: Answer) -> None:
    if answer.status != OK:
        raise FetchError(answer.url, status_clause(answer.status), http_status=answer.status)
    kind = answer.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    if kind and "html" not in kind and "xml" not in kind and not kind.startswith("text/"):
        raise FetchError(answer.url, f"the page is no text ({kind[:40]})")
