"""What is told only to be rejected is shown as nobody's fact."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon import facts
from kupmon.model import Language, Source

DENIED: list[tuple[Language, str]] = [
    (
        "en",
        "Ostap Verbenko denied that Ukrainian units had withdrawn from Petropavlivka near Kupiansk.",
    ),
    ("en", "The General Staff denied that Russian troops had advanced towards Kupiansk."),
    (
        "uk",
        "Речник Остап Вербенко заперечив, що українські підрозділи відійшли з Петропавлівки біля Куп’янська.",
    ),
    ("uk", "Генштаб спростував, що російські війська просунулися до Куп’янська."),
    (
        "ru",
        "Остап Вербенко опроверг, что украинские подразделения отошли из Петропавловки у Купянска.",
    ),
    ("ru", "Генштаб отрицает, что российские войска продвинулись к Купянску."),
]


@pytest.mark.parametrize(("language", "text"), DENIED)
def test_a_denied_move_is_no_move(language: Language, text: str) -> None:
    found = facts.read(Source("", text, language, date(2026, 6, 10))).facts
    assert [fact.statement for fact in found if fact.kind == "movement"] == []


def test_what_the_same_speaker_asserts_besides_stays() -> None:
    text = (
        "He denied that Ukrainian units had withdrawn from Petropavlivka. Six Russian soldiers were killed "
        "near Petropavlivka on the Kupiansk axis, according to spokesman Ostap Verbenko."
    )
    found = facts.read(Source("", text, "en", date(2026, 6, 10))).facts
    assert [fact.kind for fact in found if fact.kind in ("movement", "losses")] == ["losses"]
