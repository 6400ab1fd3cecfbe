"""Where something happened, and what only says where that lies."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

TABLE = Path(__file__).parent / "bearings.txt"
ROWS = [line.split("|", 2) for line in TABLE.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]


@pytest.mark.parametrize(("places", "language", "text"), ROWS)
def test_a_bearing_is_no_place_beside_a_nearer_one(places: str, language: str, text: str) -> None:
    found = facts_of(Source("", text, language, date(2025, 12, 1), "Sample Wire", side="ukrainian"))

    assert found
    assert {tuple(sorted(fact.places)) for fact in found} == {tuple(sorted(places.split()))}
