"""The few words of its own that a brief sets around stored sentences and statements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from kupmon.claims import Claim, ClaimStatus, Voice
from kupmon.model import Count, SourceSide

SIDES: dict[SourceSide | None, str] = {
    "ukrainian": "Ukrainian",
    "russian": "Russian",
    "third_party": "third party",
    None: "side not known",
}
STATUS: dict[ClaimStatus, str] = {
    "asserted": "",
    "denied": "denied by the other side",
    "conceded": "conceded by a voice of the side it is bad for",
    "superseded": "superseded by a later statement",
}


def day(when: date) -> str:
    """“9 June 2026”."""
    return f"{when.day} {when:%B %Y}"


def days(first: date, last: date) -> str:
    """“9 June 2026”, or both ends."""
    return day(first) if first == last else f"{day(first)} to {day(last)}"


def moment(when: datetime, zone: tzinfo | None) -> str:
    """“9 June 2026, 10:20”."""
    local = when.astimezone(zone)
    return f"{day(local.date())}, {local:%H:%M}"


def number(count: Count) -> str:
    """“5”, “at least 5”, “at most 5”, “3 to 9”."""
    if count.low == count.high:
        return f"{count.low}"
    if count.high is None:
        return f"at least {count.low}"
    if count.low is None:
        return f"at most {count.high}"
    return f"{count.low} to {count.high}"


def counted(amount: int, noun: str) -> str:
    """“1 voice”, “3 voices”."""
    return f"{amount} {noun}" if amount == 1 else f"{amount} {noun}s"


def ordinal(amount: int) -> str:
    """“1st”, “2nd”, “13th”."""
    teen = amount % 100 in range(11, 14)
    return f"{amount}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(amount % 10, 'th')}"


def voices(heard: Sequence[Voice]) -> str:
    """“General Staff (Ukrainian), Lindqvist (third party)”."""
    return ", ".join(f"{voice.name} ({SIDES[voice.side]})" for voice in heard)


def standing(claim: Claim, zone: tzinfo | None) -> str:
    """Who says it, in how many articles, since when, and what became of it."""
    said = f"{counted(len(claim.voices), 'voice')} in {counted(len(claim.articles), 'article')}"
    since = f"first told {moment(claim.first_seen, zone)}"
    status = STATUS[claim.status]
    return "; ".join(part for part in (f"{said}: {voices(claim.voices)}", since, status) if part)
