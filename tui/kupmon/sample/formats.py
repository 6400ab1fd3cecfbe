"""An outlet as a feed: RSS 2.0, Atom, RDF (RSS 1.0) or JSON Feed, as bytes in the outlet's encoding."""

from __future__ import annotations

import html
import json
from datetime import UTC, datetime
from email.utils import format_datetime

from lxml import etree

from kupmon.sample.archive import NOW, Outlet, Story

CONTENT = "http://purl.org/rss/1.0/modules/content/"
DC = "http://purl.org/dc/elements/1.1/"
ATOM = "http://www.w3.org/2005/Atom"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RSS1 = "http://purl.org/rss/1.0/"
MEDIA_TYPES = {
    "rss": "application/rss+xml",
    "atom": "application/atom+xml",
    "rdf": "application/rdf+xml",
    "json": "application/feed+json",
}
OLDEST = datetime(2026, 6, 5, tzinfo=UTC)
"""Where an undated entry stands among the others."""


def feed(outlet: Outlet, base: str) -> bytes:
    """The outlet's feed, newest entry first.

    Args:
        outlet: Its format must be one of `MEDIA_TYPES`.
        base: Address of the server, without a slash at the end; item links begin with it.
    """
    writers = {"rss": _rss, "atom": _atom, "rdf": _rdf, "json": _json}
    stories = sorted(outlet.stories, key=lambda story: story.at or OLDEST, reverse=True)
    return writers[outlet.format](outlet, stories, base)


def link(outlet: Outlet, story: Story, base: str) -> str:
    """Where the story's page is served."""
    return f"{base}{path(outlet, story)}"


def path(outlet: Outlet, story: Story) -> str:
    """The story's address on the server; the same in every run."""
    day = f"{story.at:%Y/%m/%d}" if story.at else "undated"
    return f"/{outlet.id}/{day}/{story.slug}.html"


def guid(outlet: Outlet, story: Story) -> str:
    """Identity of the entry, whatever port the server got (RFC 4151)."""
    return f"tag:{outlet.site},2026:{story.slug}"


def newest(outlet: Outlet) -> datetime:
    """When the outlet's feed was last changed; entries dated ahead say nothing about that."""
    times = (story.updated or story.at or OLDEST for story in outlet.stories)
    return max((time for time in times if time <= NOW), default=OLDEST)


def markup(story: Story) -> str:
    """The body as HTML paragraphs."""
    return "\n".join(f"<p>{html.escape(text)}</p>" for text in story.paragraphs)


def _rss(outlet: Outlet, stories: list[Story], base: str) -> bytes:
    root = etree.Element("rss", {"version": "2.0"}, nsmap={"content": CONTENT, "dc": DC, "atom": ATOM})
    channel = etree.SubElement(root, "channel")
    _leaf(channel, "title", outlet.name)
    _leaf(channel, "link", f"https://{outlet.site}/")
    _leaf(channel, "description", f"{outlet.name}: sample feed of kupmon, not real news")
    if outlet.language:
        _leaf(channel, "language", outlet.language)
    for story in stories:
        item = etree.SubElement(channel, "item")
        _leaf(item, "title", story.title)
        _leaf(item, "link", link(outlet, story, base))
        _leaf(item, "guid", guid(outlet, story), isPermaLink="false")
        if story.at:
            _leaf(item, "pubDate", format_datetime(story.at))
        if story.updated:
            _leaf(item, f"{{{ATOM}}}updated", story.updated.isoformat())
        if story.author:
            _leaf(item, f"{{{DC}}}creator", story.author)
        _leaf(item, "category", "sample")
        _leaf(item, "description", html.escape(story.lead, quote=False))
        if outlet.full:
            _leaf(item, f"{{{CONTENT}}}encoded", etree.CDATA(markup(story)))
        if story.source:
            _leaf(item, "source", story.source, url=f"https://{story.source_site}/feed")
    return _bytes(root, outlet)


def _atom(outlet: Outlet, stories: list[Story], base: str) -> bytes:
    root = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})  # type: ignore[dict-item]
    _leaf(root, f"{{{ATOM}}}id", f"tag:{outlet.site},2026:feed")
    _leaf(root, f"{{{ATOM}}}title", outlet.name)
    _leaf(root, f"{{{ATOM}}}subtitle", "Sample feed of kupmon, not real news")
    _leaf(root, f"{{{ATOM}}}updated", newest(outlet).isoformat())
    etree.SubElement(root, f"{{{ATOM}}}link", {"rel": "alternate", "href": f"https://{outlet.site}/"})
    for story in stories:
        entry = etree.SubElement(root, f"{{{ATOM}}}entry")
        _leaf(entry, f"{{{ATOM}}}id", guid(outlet, story))
        _leaf(entry, f"{{{ATOM}}}title", story.title)
        etree.SubElement(entry, f"{{{ATOM}}}link", {"rel": "alternate", "href": link(outlet, story, base)})
        if story.at:
            _leaf(entry, f"{{{ATOM}}}published", story.at.isoformat())
            _leaf(entry, f"{{{ATOM}}}updated", (story.updated or story.at).isoformat())
        _leaf(etree.SubElement(entry, f"{{{ATOM}}}author"), f"{{{ATOM}}}name", story.author or outlet.name)
        etree.SubElement(entry, f"{{{ATOM}}}category", {"term": "sample"})
        _leaf(entry, f"{{{ATOM}}}summary", story.lead)
        if outlet.full:
            _leaf(entry, f"{{{ATOM}}}content", markup(story), type="html")
    return _bytes(root, outlet)


def _rdf(outlet: Outlet, stories: list[Story], base: str) -> bytes:
    root = etree.Element(f"{{{RDF}}}RDF", nsmap={"rdf": RDF, None: RSS1, "dc": DC})  # type: ignore[dict-item]
    home = f"https://{outlet.site}/"
    channel = etree.SubElement(root, f"{{{RSS1}}}channel", {f"{{{RDF}}}about": home})
    _leaf(channel, f"{{{RSS1}}}title", outlet.name)
    _leaf(channel, f"{{{RSS1}}}link", home)
    _leaf(channel, f"{{{RSS1}}}description", f"{outlet.name}: sample feed of kupmon, not real news")
    order = etree.SubElement(etree.SubElement(channel, f"{{{RSS1}}}items"), f"{{{RDF}}}Seq")
    for story in stories:
        about = guid(outlet, story)
        etree.SubElement(order, f"{{{RDF}}}li", {f"{{{RDF}}}resource": about})
        item = etree.SubElement(root, f"{{{RSS1}}}item", {f"{{{RDF}}}about": about})
        _leaf(item, f"{{{RSS1}}}title", story.title)
        _leaf(item, f"{{{RSS1}}}link", link(outlet, story, base))
        _leaf(item, f"{{{RSS1}}}description", html.escape(story.lead, quote=False))
        _leaf(item, f"{{{DC}}}subject", "sample")
        if story.at:
            _leaf(item, f"{{{DC}}}date", story.at.isoformat())
    return _bytes(root, outlet)


def _json(outlet: Outlet, stories: list[Story], base: str) -> bytes:
    items = []
    for story in stories:
        item: dict[str, object] = {
            "id": guid(outlet, story),
            "url": link(outlet, story, base),
            "title": story.title,
            "summary": story.lead,
            "tags": ["sample"],
            "authors": [{"name": story.author or outlet.name}],
        }
        if story.at:
            item["date_published"] = story.at.isoformat()
        if story.updated:
            item["date_modified"] = story.updated.isoformat()
        if outlet.full:
            item["content_html"] = markup(story)
        items.append(item)
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "description": "Sample feed of kupmon, not real news",
        "home_page_url": f"https://{outlet.site}/",
        "language": outlet.language,
        "items": items,
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def _leaf(parent: etree._Element, tag: str, text: str | etree.CDATA, **attributes: str) -> None:
    leaf = etree.SubElement(parent, tag, attributes)
    leaf.text = text


def _bytes(root: etree._Element, outlet: Outlet) -> bytes:
    text = etree.tostring(root, encoding=outlet.encoding, xml_declaration=True, pretty_print=True)
    assert isinstance(text, bytes)
    return text
