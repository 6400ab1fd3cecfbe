"""Dates of feeds in any form and language; what cannot be read is `None`, never a guess of today."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

EARLIEST_YEAR = 1990
"""Before it there were no feeds: 1970-01-01 and 0001-01-01 stand for "not known"."""
LONGEST = 80

_HOURS = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2,
    "eet": 2, "eest": 3, "msk": 3, "msd": 4, "trt": 3,
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
_KYIV = frozenset({"kyiv", "kiev", "київ", "києва", "киев"})
_MOSCOW = frozenset({"мск", "moscow"})

# Stems of the names of months, the longest that all three languages' cases share.
_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
    "січ": 1, "лют": 2, "бер": 3, "кві": 4, "тра": 5, "чер": 6, "лип": 7, "сер": 8, "вер": 9, "жов": 10,
    "лис": 11, "гру": 12,
    "янв": 1, "фев": 2, "мар": 3, "апр": 4, "май": 5, "мая": 5, "мае": 5, "июн": 6, "июл": 7, "авг": 8,
    "сен": 9, "окт": 10, "ноя": 11, "дек": 12,
}  # fmt: skip

_CLOCK = r"(?P<h>\d{1,2})[:.](?P<m>\d{2})(?:[:.](?P<s>\d{2})(?:[.,]\d{1,9})?)?(?:\s*(?P<half>[ap])\.?m\b\.?)?"
_ZONE = r"(?P<zone>[+-]\d{1,2}:?\d{2}|[+-]\d{1,2}\b|\(?[^\W\d_]{1,6}\)?)?"
_DAY_MONTH = re.compile(
    r"(?P<d>\d{1,2})(?:st|nd|rd|th|-?го|-?е)?[\s\-/,.]+(?P<mon>[^\W\d_]{3,12})\.?[\s\-/,]+(?P<y>\d{4}|\d{2})\b",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    r"(?P<mon>[^\W\d_]{3,12})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})\b", re.IGNORECASE
)
_NUMERIC = re.compile(r"(?<!\d)(?P<d>\d{1,2})[./](?P<mon>\d{1,2})[./](?P<y>\d{4})\b")
_YEAR_FIRST = re.compile(r"(?<!\d)(?P<y>\d{4})[-./](?P<mon>\d{1,2})[-./](?P<d>\d{1,2})(?!\d)")
_TIME = re.compile(rf"(?<![\d:]){_CLOCK}\s*{_ZONE}", re.IGNORECASE)
_YEAR_LAST = re.compile(  # "Sun Nov 22 16:36:43 UTC 2026"
    r"(?P<mon>[^\W\d_]{3,12})\s+(?P<d>\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Za-z]{1,5}\s+)?(?P<y>\d{4})\b"
)


def parse(text: str, zone: tzinfo = UTC) -> datetime | None:
    """Read a date in any of its forms.

    Args:
        text: As the feed has it.
        zone: Where the outlet is, for dates that name no zone.

    Returns:
        Aware, in UTC; the future is kept as it is. `None` where nothing can be read.
    """
    text = " ".join(text[: LONGEST * 2].split())
    if not text or len(text) > LONGEST:
        return None
    return common(text, zone) or _any_language(text, zone)


def common(text: str, zone: tzinfo = UTC) -> datetime | None:
    """`parse` for the forms that feeds use: RFC 822, ISO 8601, and day, month, year in three languages."""
    text = text.strip()
    try:
        return _utc(datetime.fromisoformat(text), zone)
    except ValueError:
        pass
    for form in (_DAY_MONTH, _YEAR_FIRST, _NUMERIC, _MONTH_DAY, _YEAR_LAST):
        found = form.search(text)
        if found is not None and (month := _month(found["mon"])):
            return _built(found, month, text, zone)
    return None


def _month(name: str) -> int | None:
    if name.isdecimal():
        return int(name)
    return _MONTHS.get(name[:3].lower())


def _built(found: re.Match[str], month: int, text: str, zone: tzinfo) -> datetime | None:
    year = int(found["y"]) + (2000 if len(found["y"]) == 2 else 0)  # noqa: PLR2004
    rest = text if found.re is _YEAR_LAST else text[: found.start()] + " " + text[found.end() :]
    clock = _TIME.search(rest.replace("T", " ", 1) if rest.lstrip()[:1] == "T" else rest)
    try:
        day = datetime(year, month, int(found["d"]), tzinfo=None)  # noqa: DTZ001 - the zone follows
        if clock is None:
            return _utc(day, zone)
        hour = (
            int(clock["h"]) % 12 + (12 if clock["half"] in "pP" else 0) if clock["half"] else int(clock["h"])
        )
        added = timedelta(days=1) if hour == 24 else timedelta()  # noqa: PLR2004
        when = day.replace(hour=hour % 24, minute=int(clock["m"]), second=min(int(clock["s"] or 0), 59))
        if hour > 24:  # noqa: PLR2004
            return None
        return _utc((when + added).replace(tzinfo=_zone(clock["zone"], zone)), zone)
    except (ValueError, OverflowError):
        return None


def _zone(name: str | None, default: tzinfo) -> tzinfo:
    """The zone a date names; one that is not known counts as none."""
    name = (name or "").strip("()").lower()
    if name[:1] in ("+", "-") and name != "":
        digits = name[1:].replace(":", "")
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)  # noqa: PLR2004
        offset = timedelta(hours=hours, minutes=minutes)
        return timezone(-offset if name[0] == "-" else offset) if hours < 24 else default  # noqa: PLR2004
    if name in _HOURS:
        return timezone(timedelta(hours=_HOURS[name]))
    if name in _KYIV:
        return ZoneInfo("Europe/Kyiv")
    return ZoneInfo("Europe/Moscow") if name in _MOSCOW else default


def _utc(when: datetime, zone: tzinfo) -> datetime | None:
    if when.year < EARLIEST_YEAR:
        return None
    try:
        return (when if when.tzinfo else when.replace(tzinfo=zone)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def _any_language(text: str, zone: tzinfo) -> datetime | None:
    """Other languages and words such as "3 hours ago" are left to dateparser, which is slow to load."""
    if not any(c.isdecimal() for c in text):
        return None
    import dateparser  # noqa: PLC0415 - 200 ms

    try:
        found = dateparser.parse(
            text,
            languages=None,
            settings={
                "STRICT_PARSING": True,
                "PARSERS": ["absolute-time"],
                "RETURN_AS_TIMEZONE_AWARE": False,
            },
        )
    except Exception:  # noqa: BLE001 - whatever it trips over, the date is not known
        return None
    return _utc(found, zone) if found else None
