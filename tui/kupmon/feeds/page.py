"""The article's text out of a page; runs inside the worker process."""

from __future__ import annotations

import json
from typing import Any

from lxml import etree

from kupmon.errors import FeedFormatError
from kupmon.feeds import dom
from kupmon.feeds.charset import decode
from kupmon.feeds.markup import body_text
from kupmon.feeds.tasks import PageTask, PageText

SHORTEST = 200
"""Characters; less is a teaser, a consent wall or a fault of the reading."""
DEEPEST = 20
MOST_SCRIPTS = 30
COVERS = 0.7


def read(task: PageTask) -> PageText:
    """Find the article: by the user's selector, by JSON-LD, or by trafilatura.

    Raises:
        FeedFormatError: the page is no HTML.
    """
    text = decode(task.body.unpacked(), task.body.content_type)
    if "<" not in text:
        raise FeedFormatError("the page is no HTML")
    root = dom.page(text)
    note = ""
    if task.selector:
        chosen = _selected(root, task.selector, task.limit)
        if chosen:
            return PageText(chosen)
        note = "the selector in feeds.toml finds nothing on it"
    told = _json_ld(root, task.limit)
    if len(told) >= SHORTEST and "\n" in told:
        return PageText(told, note)
    seen = _without_headline(_extracted(text, task), root)
    best = told if len(seen) < len(told) * COVERS else seen
    return PageText(best if len(best) >= SHORTEST else "", note)


def _without_headline(text: str, root: etree._Element) -> str:
    """A text that does not begin with the page's headline, which is the item's title already."""
    first, _, rest = text.partition("\n\n")
    headlines = {
        body_text(dom.markup(element), is_html=True, limit=500) for element in dom.elements(root, "//h1")
    }
    return rest if first in headlines else text


def _selected(root: etree._Element, selector: str, limit: int) -> str:
    from cssselect import HTMLTranslator, SelectorError  # noqa: PLC0415 - for feeds with a selector only

    try:
        found = dom.elements(root, HTMLTranslator().css_to_xpath(selector))
    except (SelectorError, etree.XPathError):
        return ""
    parts = [body_text(dom.markup(element), is_html=True, limit=limit) for element in found]
    return "\n\n".join(filter(None, parts))[:limit]


def _json_ld(root: etree._Element, limit: int) -> str:
    """The longest `articleBody`; sites write it as text, as HTML, or as HTML escaped."""
    found: list[str] = []
    for script in dom.elements(root, '//script[@type="application/ld+json"]')[:MOST_SCRIPTS]:
        try:
            _walk(json.loads(script.text or "", strict=False), found, 0)
        except (ValueError, RecursionError):
            continue
    return body_text(max(found, key=len, default=""), is_html=True, limit=limit)


def _walk(value: Any, found: list[str], depth: int) -> None:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            _walk(part, found, depth + 1)
    elif isinstance(value, dict):
        body = value.get("articleBody")
        if isinstance(body, str):
            found.append(body)
        for part in value.values():
            if isinstance(part, dict | list):
                _walk(part, found, depth + 1)


def _extracted(text: str, task: PageTask) -> str:
    import trafilatura  # noqa: PLC0415 - 200 ms, and only for pages without articleBody

    found = trafilatura.extract(
        text,
        url=task.url,
        include_comments=False,
        include_tables=True,
        include_formatting=False,
        include_links=False,
    )
    lines = (line.strip() for line in (found or "").split("\n"))
    return body_text("\n\n".join(filter(None, lines)), is_html=False, limit=task.limit)
