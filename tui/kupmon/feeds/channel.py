"""What a feed says of itself outside its entries: name, site, and how often it wants to be asked."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from kupmon.feeds.strict import ATOM, RSS1

SY = "{http://purl.org/rss/1.0/modules/syndication/}"
_PERIODS = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_DAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
LONGEST_S = 86_400.0
"""What a feed asks for is obeyed up to a day; a ttl of a year is a slip."""


def about(root: etree._Element) -> dict[str, Any]:
    """Fields of a `Document` from the root of its XML, entries or not."""
    channel = next((e for e in (root.find("channel"), root.find(RSS1 + "channel")) if e is not None), root)
    space = ATOM if root.tag == ATOM + "feed" else RSS1 if channel.tag == RSS1 + "channel" else ""
    return {
        "title": "".join(channel.findtext(f"{space}title") or ""),
        "site": _site(channel, space),
        "asks_s": _asks(channel, space),
        "quiet_hours": _quiet(channel, space),
    }


def _site(channel: etree._Element, space: str) -> str:
    if space != ATOM:
        return (channel.findtext(f"{space}link") or "").strip()
    links = [e for e in channel.iterfind(f"{ATOM}link") if e.get("rel", "alternate") == "alternate"]
    return links[0].get("href", "") if links else ""


def _asks(channel: etree._Element, space: str) -> float | None:
    """The longer of `ttl` (minutes) and `sy:updatePeriod` over `sy:updateFrequency`."""
    ttl = _number(channel.findtext(f"{space}ttl")) * 60
    period = _PERIODS.get((channel.findtext(f"{SY}updatePeriod") or "").strip().lower(), 0)
    often = _number(channel.findtext(f"{SY}updateFrequency")) or 1
    asked = max(ttl, period / often)
    return min(asked, LONGEST_S) if asked > 0 else None


def _quiet(channel: etree._Element, space: str) -> tuple[int, ...]:
    """Hours of the week, UTC, from `skipHours` and `skipDays`; a feed that skips them all is not believed."""
    hours = {int(_number(e.text)) % 24 for e in channel.iterfind(f"{space}skipHours/{space}hour")}
    named = [(e.text or "").strip().lower() for e in channel.iterfind(f"{space}skipDays/{space}day")]
    days = {_DAYS[name] for name in named if name in _DAYS}
    quiet = tuple(hour for hour in range(168) if hour % 24 in hours or hour // 24 in days)
    return quiet if len(quiet) < 168 else ()  # noqa: PLR2004 - hours of a week


def _number(text: str | None) -> float:
    found = re.match(r"\s*(\d{1,7})", text or "")
    return float(found[1]) if found else 0.0
