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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Russian forces shelled Kupiansk district. In the town of Pervomaiskyi a missile hit houses.",
        ),
        ("uk", "Ворог обстріляв Куп'янський район. У Первомайському ракета пошкодила два будинки."),
        ("ru", "Враг обстрелял Купянский район. В Первомайском ракета повредила два дома."),
    ],
)
def test_a_settlement_of_no_list_at_the_head_of_a_sentence_lies_elsewhere(language: str, text: str) -> None:
    found = facts_of(Source("", text, language, date(2025, 12, 1), "Sample Wire", side="ukrainian"))

    assert "damage" not in {fact.kind for fact in found}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "У Генштабі повідомили, що в Куп'янську пошкоджено два будинки."),
        ("uk", "У Куп'янському районі пошкоджено два будинки."),
        ("ru", "В Купянском районе повреждены два дома."),
    ],
)
def test_a_body_or_an_adjective_there_is_no_settlement(language: str, text: str) -> None:
    found = facts_of(Source("", text, language, date(2025, 12, 1), "Sample Wire", side="ukrainian"))

    assert "damage" in {fact.kind for fact in found}
