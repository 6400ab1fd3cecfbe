"""Ground attacks: a total and the sentence after it that says how it ended."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

THREE_EN = "In the Kupiansk sector, Russian troops attacked three times near Pishchane. "
THREE_UK = "На Куп'янському напрямку ворог тричі атакував позиції наших військ у районі Піщаного. "
THREE_RU = "На Купянском направлении противник три раза атаковал позиции ВСУ в районе Песчаного. "


def read(language, text):
    source = Source("Kupiansk sector", text, language, date(2025, 10, 1), "Sample", None)
    return [
        (fact.type, fact.count and (fact.count.low, fact.count.high), fact.places)
        for fact in facts_of(source)
        if fact.kind == "assaults"
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", THREE_EN + "All three attacks were repelled."),
        ("en", THREE_EN + "All were repelled."),
        ("uk", THREE_UK + "Усі три атаки відбито."),
        ("uk", THREE_UK + "Усі відбито."),
        ("ru", THREE_RU + "Все три атаки отбиты."),
        ("ru", THREE_RU + "Все отбиты."),
    ],
)
def test_a_total_and_its_outcome_in_the_next_sentence_are_one_fact(language, text):
    assert read(language, text) == [("repelled", (3, 3), ("pishchane",))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", THREE_EN + "Two attacks were repelled, one is ongoing."),
        ("uk", THREE_UK + "Дві атаки відбито, одна триває."),
        ("ru", THREE_RU + "Две атаки отбиты, одна продолжается."),
    ],
)
def test_outcomes_with_numbers_of_their_own_stay_apart_from_the_total(language, text):
    assert ("reported", (3, 3), ("pishchane",)) in read(language, text)
    assert ("repelled", (2, 2), ("pishchane",)) in read(language, text)
