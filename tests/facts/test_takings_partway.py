"""Takings that are none: still going on, of another place, disputed; and whose gain a loss is."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Fact, Source


def found(language: str, text: str, kind: str) -> list[Fact]:
    source = Source("", text, language, date(2025, 11, 23), "")  # type: ignore[arg-type]
    return [fact for fact in facts_of(source) if fact.kind == kind]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Kupiansk controls an important railway junction.", "control"),
        ("en", "Analysts disputed his statement about Russian control over Kupiansk.", "control"),
        ("en", "Bloggers questioned the claim of Russian control of Kupiansk.", "control"),
        ("en", "They regrouped and used the grey zone near Kupiansk.", "control"),
        ("uk", "Українські військові звільняють Куп’янськ.", "control"),
        ("ru", "Украинские военные освобождают Купянск.", "control"),
        ("en", "Ukrainian troops are slowly liberating Kupiansk.", "control"),
        (
            "en",
            "Kupiansk is quiet. As Ukraine gains ground in the south, Russia waits.",
            "movement",
        ),
        ("uk", "У Куп’янську триває контрдиверсійна операція, зачистка кожного будинку.", "movement"),
        ("ru", "В Купянске идут контрдиверсионные мероприятия и зачистка домов.", "movement"),
        ("uk", "Наші воїни мають успіхи на Куп’янському напрямку.", "movement"),
    ],
)
def test_what_is_no_taking_and_no_advance(language: str, text: str, kind: str) -> None:
    assert found(language, text, kind) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“They know that they have lost Kupiansk,” said Vitaliy Ganchev, the Russian-installed head."),
        ("ru", "«Они знают, что они потеряли Купянск», – сказал Виталий Ганчев."),
    ],
)
def test_what_they_lost_is_gained_by_the_side_of_who_says_so(language: str, text: str) -> None:
    (fact,) = found(language, text, "control")
    assert (fact.side, fact.type) == ("russian", "captured")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Українським воїнам вдалося відкинути окупантів від Куп’янська."),
        ("ru", "Украинским бойцам удалось отбросить оккупантов от Купянска."),
        ("uk", "Нашим захисникам вдалося відкинути ворога від Куп’янська."),
    ],
)
def test_who_managed_to_push_back_advances(language: str, text: str) -> None:
    (fact,) = found(language, text, "movement")
    assert (fact.side, fact.type) == ("ukrainian", "advance")
