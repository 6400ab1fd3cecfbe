"""An item's full text: from the feed where it is complete, else from its page, else the summary and why."""

from __future__ import annotations

import asyncio
import re
from contextlib import AsyncExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from kupmon.config import PollSettings
from kupmon.errors import FeedFormatError, FetchError
from kupmon.feeds import robots
from kupmon.feeds.address import PUBLIC, Reach, reach_of, site_of, target_of
from kupmon.feeds.answer import PAGE_TYPES, Answer, status_clause
from kupmon.feeds.charset import decode
from kupmon.feeds.complete import from_feed, longer, sentence, trimmed, why_no_page
from kupmon.feeds.robots import Robots
from kupmon.feeds.tools import Tools
from kupmon.model import Article, Feed, Item

if TYPE_CHECKING:
    from kupmon.feeds.received import Received
    from kupmon.feeds.tasks import PageText

OK, SERVER_FAULT = 200, 500
MOST_SITES = 4
"""Sites that redirects may pass an article's link through."""
ROBOTS_S = 86_400.0
"""Seconds for which a site's robots.txt counts (RFC 9309: at most a day)."""
TROUBLE_S = 600.0
"""The same where it could not be had."""
COVERS = 0.8
"""Share of the feed's own text that a page must at least have; less is a teaser or a wall."""


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
        self._robots: dict[str, tuple[asyncio.Task[Robots], float]] = {}
        """By site, with the loop's time up to which they count."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        tasks = [task for task, _ in self._robots.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._closing.aclose()

    async def article(self, item: Item, feed: Feed | None) -> Article:
        """The item with its body; never raises for a page, whose failure is told in the note.

        Args:
            item: From a poll.
            feed: Its feed, for the selector and for the private address that may be asked; `None`: unknown.
        """
        link, why = item.link, why_no_page(item, self._settings.articles)
        if link is None or why is not None:
            return from_feed(item, why)
        try:
            found = await self._page(link, feed)
        except (FetchError, FeedFormatError) as error:
            return from_feed(item, error.reason)
        except Exception as error:  # noqa: BLE001 - a page must never end the round
            return from_feed(item, f"the page could not be read ({type(error).__name__})")
        text = trimmed(found.text)
        if not text or len(text) < len(longer(item)) * COVERS:
            return from_feed(item, found.note or "the page shows no article to readers like this one")
        if not _is_about(item, text):
            return from_feed(item, "the page shows something else than the article")
        return Article(item, text, "page", sentence(found.note))

    async def _page(self, link: str, feed: Feed | None) -> PageText:
        """The page's text; a redirect to another site is followed once that site's robots.txt allows it."""
        reach = reach_of(feed.url) if feed else PUBLIC
        there: str | None = link
        for _ in range(MOST_SITES):
            if there is None:
                break
            await self._permitted(there, reach)
            async with self._tools.fetcher.answer(there, reach=reach, accept=PAGE_TYPES, stay=True) as answer:
                there = answer.onward
                if there is None:
                    return await self._read(answer, feed)
        raise FetchError(link, f"the page is passed on to more than {MOST_SITES} sites")

    async def _read(self, answer: Answer, feed: Feed | None) -> PageText:
        if answer.status != OK:
            raise FetchError(answer.url, status_clause(answer.status), http_status=answer.status)
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind and "html" not in kind and "xml" not in kind and not kind.startswith("text/"):
            raise FetchError(answer.url, f"the page is no text ({kind[:40]})")
        from kupmon.feeds.jobs import PAGE  # noqa: PLC0415 - most polls find no page to read
        from kupmon.feeds.tasks import PageTask  # noqa: PLC0415 - the same

        task = PageTask(answer.body, answer.url, feed.selector if feed else None, self._settings.max_body)
        async with self._tools.turn(answer.body):
            return await self._tools.workers.run(PAGE, task, self._settings.parse_timeout_s)

    async def _permitted(self, link: str, reach: Reach) -> None:
        rules = await self._rules(link, reach)
        if rules.trouble:
            raise FetchError(link, rules.trouble)
        if not rules.allows(target_of(link).path):
            raise FetchError(link, "the site's robots.txt asks programs not to read it")

    async def _rules(self, link: str, reach: Reach) -> Robots:
        """The site's rules, asked for once however many pages wait for them, and again after a while."""
        site, now = site_of(link), asyncio.get_running_loop().time()
        asked, until = self._robots.get(site, (None, 0.0))
        if asked is None or now > until:
            asked, until = asyncio.create_task(self._ask_rules(link, reach)), now + ROBOTS_S
            self._robots[site] = asked, until
        rules = await asyncio.shield(asked)
        if rules.trouble:
            self._robots[site] = asked, min(until, now + TROUBLE_S)
        return rules

    async def _ask_rules(self, link: str, reach: Reach) -> Robots:
        parts = urlsplit(link)
        url = f"{parts.scheme}://{parts.netloc}/robots.txt"
        try:
            async with self._tools.fetcher.answer(url, reach=reach, accept="text/plain, */*;q=0.5") as answer:
                if answer.status == OK:
                    return await asyncio.to_thread(_rules_in, answer.body)
                if answer.status < SERVER_FAULT:
                    return Robots()  # RFC 9309: no file, no rules; a server in trouble means wait
                why = status_clause(answer.status)
        except (FetchError, FeedFormatError) as error:
            why = error.reason
        return Robots(trouble=f"the site's robots.txt cannot be had: {why}")


def _rules_in(body: Received) -> Robots:
    return robots.parse(decode(body.unpacked()[: robots.LARGEST], "charset=utf-8"))


def _is_about(item: Item, text: str) -> bool:
    """Whether a text has at least one word of the headline or summary: a consent wall has none.

    Words are compared by their first letters, since they are inflected; a headline without any says nothing.
    """
    beginnings = {word[:4] for word in re.findall(r"\w{4,}", f"{item.title} {item.summary}".lower())}
    text = text.lower()
    return not beginnings or any(beginning in text for beginning in beginnings)
