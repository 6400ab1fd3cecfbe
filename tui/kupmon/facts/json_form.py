"""The contract's form of a fact (eval/FACTS.md)."""

from __future__ import annotations

from kupmon.model import Fact, Span


def as_json(fact: Fact) -> dict[str, object]:
    """A fact as plain data; offsets count in the text the fact was read from."""
    return {
        "kind": fact.kind,
        "side": fact.side,
        "type": fact.type,
        "count": None if fact.count is None else {"low": fact.count.low, "high": fact.count.high},
        "places": list(fact.places),
        "when": None
        if fact.when is None
        else {"start": fact.when.start.isoformat(), "end": fact.when.end.isoformat()},
        "attribution": None
        if fact.attribution is None
        else {"name": fact.attribution.name, "side": fact.attribution.side},
        "quote": fact.quote,
        "evidence": _span(fact.evidence),
        "also": [_span(span) for span in fact.also],
        "statement": fact.statement,
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
