"""How the number of people hurt changed as it became known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kupmon.ledger.keys import day_of
from kupmon.ledger.report import KYIV
from kupmon.model import Claim, Count, History, Telling

HARM = frozenset({"killed", "injured"})


def histories(claims: Iterable[Claim]) -> tuple[History, ...]:
    """Casualties by place and day, the latest day first; only where more than one figure is told."""
    events: dict[tuple[date, str], list[Telling]] = {}
    for claim in claims:
        if claim.fact.kind == "civilians" and claim.fact.type in HARM:
            for telling in claim.tellings:
                when = day_of(telling.fact, telling.when.astimezone(KYIV).date()).end
                for place in telling.fact.places:
                    events.setdefault((when, place), []).append(telling)
    found = [History(place, when, _steps(told)) for (when, place), told in events.items()]
    changed = (history for history in found if len(history.steps) > 1)
    return tuple(sorted(changed, key=lambda history: (-history.day.toordinal(), history.place)))


def _steps(told: Iterable[Telling]) -> tuple[Telling, ...]:
    """Tellings that bring another figure for their type than was last known."""
    known: dict[str | None, Count] = {}
    steps = []
    for telling in sorted(told, key=lambda t: (t.when, t.article, t.fact.type or "", t.fact.evidence.start)):
        count = telling.fact.count
        if count is not None and known.get(telling.fact.type) != count:
            known[telling.fact.type] = count
            steps.append(telling)
    return tuple(steps)
