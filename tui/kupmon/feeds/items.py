"""Entries to items: identity, cleaned text, dates, links, and who publishes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo
from hashlib import sha256
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from kupmon.feeds import dates
from kupmon.feeds.address import web_address
from kupmon.feeds.entry import Entry
from kupmon.feeds.markup import body_text, line_text
from kupmon.feeds.tasks import Origin
from kupmon.model import Item, Language, Owner, SourceSide
from kupmon.text import clean_line, guess_language

LONGEST_KEY = 500
LONGEST_MADE_TITLE = 120
"""Characters of a title that is the first line of the text, for entries that have none."""
MOST_ENCLOSURES = 20
GUESSED_FROM = 600
"""Characters the language is guessed from."""
_SECOND_LEVEL = frozenset({"com", "co", "org", "net", "gov", "edu", "in", "kh", "kiev", "kharkov"})


def build(entries: Iterable[Entry], origin: Origin, fetched: datetime, limit: int) -> list[Item]:
    """Items of one document in its order; of two with one identity the first counts.

    Args:
        entries: As read.
        origin: Their feed.
        fetched: When the document came, aware, UTC.
        limit: Most characters of a text.
    """
    zone = _zone(origin)
    found: dict[str, Item] = {}
    for entry in entries:
        item = _item(entry, origin, fetched, limit, zone)
        if item is not None:
            found.setdefault(item.key, item)
    return list(found.values())


def _zone(origin: Origin) -> tzinfo:
    """Where an outlet's clock stands when its dates name no zone."""
    if origin.side == "ukrainian" or (origin.side is None and origin.language == "uk"):
        return ZoneInfo("Europe/Kyiv")
    return ZoneInfo("Europe/Moscow") if origin.side == "russian" else UTC


def _item(entry: Entry, origin: Origin, fetched: datetime, limit: int, zone: tzinfo) -> Item | None:
    content = body_text(entry.content.value, entry.content.html, limit)
    summary = body_text(entry.summary.value, entry.summary.html, limit)
    if summary == content:
        summary = ""
    link = web_address(entry.link, origin.base) or web_address(entry.guid)
    outlet, side, owner = _publisher(entry, origin)
    title = _title(entry, outlet) or clean_line((content or summary).partition("\n")[0], LONGEST_MADE_TITLE)
    if not (title or link or content or summary):
        return None
    updated = dates.parse(entry.updated, zone)
    published = dates.parse(entry.published, zone) or updated
    text = "\0".join((title, link or "", summary, content))
    return Item(
        feed=origin.url,
        key=_key(entry, link, text),
        title=title,
        link=link,
        outlet=outlet,
        side=side,
        owner=owner,
        language=_language(origin, title, content or summary),
        published=published,
        updated=updated if updated != published else None,
        fetched=fetched,
        summary=summary,
        content=content,
        enclosures=_enclosures(entry, origin),
        digest=sha256(text.encode()).digest()[:16],
        raw=entry.raw,
    )


def _key(entry: Entry, link: str | None, text: str) -> str:
    """guid, else link, else the content; long or unsafe ones by their hash."""
    key = entry.guid.strip() or link or ""
    if not key:
        return "content:" + sha256(text.encode()).hexdigest()[:32]
    safe = clean_line(key, LONGEST_KEY)
    return safe if safe == key else "hash:" + sha256(key.encode("utf-8", "replace")).hexdigest()[:32]


def _title(entry: Entry, outlet: str) -> str:
    """The title, without the " - Outlet" that aggregators add."""
    title = line_text(entry.title.value, entry.title.html)
    if entry.source and title.endswith(f" - {outlet}"):
        return title.removesuffix(f" - {outlet}").rstrip() or title
    return title


def _publisher(entry: Entry, origin: Origin) -> tuple[str, SourceSide | None, Owner | None]:
    """Outlet, side and owner; of an outlet that an aggregator names, side and owner are not known here."""
    named = line_text(entry.source, is_html=True, limit=120)
    link = web_address(entry.source_link, origin.base)
    if not named or named == origin.name or (link and _same_site(link, origin.url)):
        return origin.name, origin.side, origin.owner
    return named, None, None


def _same_site(one: str, other: str) -> bool:
    return _domain(one) == _domain(other)


def _domain(url: str) -> str:
    """The part of a host that one outlet holds: example.com, example.com.ua."""
    labels = (urlsplit(url).hostname or "").split(".")
    deep = len(labels) > 2 and labels[-2] in _SECOND_LEVEL  # noqa: PLR2004
    return ".".join(labels[-3:] if deep else labels[-2:])


def _language(origin: Origin, title: str, text: str) -> Language:
    return origin.language or guess_language(f"{title}\n{text[:GUESSED_FROM]}")


def _enclosures(entry: Entry, origin: Origin) -> tuple[str, ...]:
    if not entry.enclosures:
        return ()
    found = (web_address(address, origin.base) for address in entry.enclosures[:MOST_ENCLOSURES])
    return tuple(dict.fromkeys(address for address in found if address))
