"""Reports made by hand: what was said, by whom, where, when; nothing is read out of a text."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kupmon.facts.statement import statement
from kupmon.ledger.report import Report
from kupmon.model import Attribution, Count, Fact, Period, Span

START = datetime(2026, 7, 1, 6, tzinfo=UTC)


def fact(
    kind: str,
    kind_type: str | None,
    side: str | None,
    *places: str,
    count: int | tuple[int | None, int | None] | None = None,
    by: str | None = None,
    of: str = "ukrainian",
    when: date | None = None,
    quote: str | None = None,
) -> Fact:
    bounds = (count, count) if isinstance(count, int) else count
    return statement(
        Fact(
            kind=kind, type=kind_type, side=side, places=places, evidence=Span(0, 10), statement="",
            count=Count(*bounds) if bounds else None, when=Period(when, when) if when else None,
            attribution=Attribution(by, of) if by else None, quote=quote,
        )
    )  # fmt: skip


def report(
    number: int, *facts: Fact, hours: float = 0, outlet: str = "", text: str = "", side: str | None = None
) -> Report:
    """An article that shares no words and no anchors with others unless it is given some."""
    body = text or f"Article {'abcdefghijklmnopqrstuvwxyz'[number % 26] * 5} {number}x says something."
    return Report(
        id=number, outlet=outlet or f"Outlet {number}", side=side, language="en", title="", dated=True,
        link=f"https://example.example/{number}", when=START + timedelta(hours=hours), text=body,
        passage=body, facts=facts,
    )  # fmt: skip
