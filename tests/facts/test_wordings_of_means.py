"""The ways to say what an army has, lacks and loses, what is told of a place, and what only looks like it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

TABLE = Path(__file__).parent / "wordings" / "means.txt"


def rows(*, told: bool) -> list[list[str]]:
    """Kind, type, side, language and sentence of every line; what is no fact has the type "none"."""
    lines = [line.split("|", 4) for line in TABLE.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    return [line for line in lines if (line[1] != "none") is told]


def read(language, text):
    return facts_of(Source("Kupiansk", text, language, date(2025, 12, 1), "Sample Wire", side="ukrainian"))


@pytest.mark.parametrize(("kind", "sort", "side", "language", "text"), rows(told=True))
def test_a_wording_of_means_is_read(kind, sort, side, language, text):
    found = [(fact.kind, fact.type, fact.side or "-") for fact in read(language, text)]
    assert (kind, sort, side) in found


@pytest.mark.parametrize(("kind", "_sort", "_side", "language", "text"), rows(told=False))
def test_what_only_looks_like_means_is_no_fact(kind, _sort, _side, language, text):
    assert kind not in [fact.kind for fact in read(language, text)]
