"""HTML pages as trees; nothing is fetched and nothing is run."""

from __future__ import annotations

from lxml import etree, html

from kupmon.errors import FeedFormatError


def page(text: str) -> etree._Element:
    """The root of a page.

    Raises:
        FeedFormatError: there is nothing on it.
    """
    try:
        return html.document_fromstring(
            text.encode(), parser=html.HTMLParser(encoding="utf-8", no_network=True)
        )
    except (etree.ParserError, ValueError) as error:
        raise FeedFormatError("the page is empty") from error


def elements(root: etree._Element, path: str) -> list[etree._Element]:
    """The elements an XPath finds, in the order of the page."""
    found = root.xpath(path)
    return [e for e in found if isinstance(e, etree._Element)] if isinstance(found, list) else []  # noqa: SLF001


def string(root: etree._Element, path: str) -> str:
    """The text an XPath finds first, or empty."""
    found = root.xpath(f"string({path})")
    return found.strip() if isinstance(found, str) else ""


def markup(element: etree._Element) -> str:
    """An element as HTML, without what follows it."""
    return etree.tostring(element, encoding="unicode", with_tail=False, method="html")
