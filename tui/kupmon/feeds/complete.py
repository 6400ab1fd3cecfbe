"""What a feed itself has of an article's text, and whether that is all of it; nothing is asked for."""

from __future__ import annotations

from typing import Literal
from urllib.parse import urlsplit

from kupmon.model import Article, Item
from kupmon.text import clean_line

COMPLETE = 600
"""Characters from which a feed's `content` counts as the whole article."""
COMPLETE_SUMMARY = 1_500
"""The same for a summary, which is a teaser more often."""
MESSAGES = frozenset({"t.me", "telegram.me"})
"""Sites whose pages have no more than the message that the feed has."""
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


def why_no_page(item: Item, articles: Literal["never", "relevant", "always"]) -> str | None:
    """Why the page of an item is not asked for, empty where the feed has all; `None`: it is.

    Args:
        item: From a poll.
        articles: `poll.articles`.
    """
    if is_complete(item):
        return ""
    if articles == "never":
        return "pages are not fetched (poll.articles)"
    return "the feed gives no link to the article" if item.link is None else None


def is_complete(item: Item) -> bool:
    """Whether the feed itself carries the whole article."""
    text = longer(item)
    if text and item.link is not None and urlsplit(item.link).hostname in MESSAGES:
        return True
    enough = COMPLETE if text == item.content else COMPLETE_SUMMARY
    return len(text) >= enough and not text.rstrip("]) \n").endswith(_CUT_OFF)


def from_feed(item: Item, why: str | None) -> Article:
    """The best the feed has, with the reason where that is not the whole."""
    return Article(item, trimmed(longer(item)), "summary" if why else "feed", sentence(why or ""))


def longer(item: Item) -> str:
    """The longer of the texts that the feed has."""
    return item.content if len(item.content) >= len(item.summary) else item.summary


def trimmed(text: str) -> str:
    """A text without what sites put around their articles."""
    from kupmon.feeds.boilerplate import trimmed  # noqa: PLC0415 - its patterns take 10 ms to compile

    return trimmed(text)


def sentence(reason: str) -> str:
    """A clause as a sentence for the reader."""
    return clean_line(f"{reason[:1].upper()}{reason[1:].rstrip('.')}.", 300) if reason else ""
