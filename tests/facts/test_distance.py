"""How far a claimant stands from the reader: an office, a name, another medium, nobody in particular."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

CLAIM = {
    "en": "Russian troops advanced near Petropavlivka",
    "uk": "російські війська просунулися біля Петропавлівки",
    "ru": "российские войска продвинулись у Петропавловки",
}


@pytest.mark.parametrize(
    ("language", "distance", "text"),
    [
        ("en", "official", "The General Staff said {c}."),
        ("en", "official", "Brigade spokesman Stepan Lomakin said {c}."),
        ("en", "official", "Syrskyi said {c}."),
        ("en", "official", "The 10th army corps said {c}."),
        ("en", "person", "Stepan Lomakin, a military analyst, said {c}."),
        ("en", "person", "Butusov said {c}."),
        ("en", "outlet", "According to DeepState, {c}."),
        ("en", "outlet", "ISW assessed that {c}."),
        ("en", "outlet", 'The Telegram channel "Grey Heron" reported that {c}.'),
        ("en", "unnamed", "A Russian milblogger claimed that {c}."),
        ("en", "unnamed", "Ukrainian officials said {c}."),
        ("uk", "official", "Голова громади Степан Ломакін заявив, що {c}."),
        ("uk", "official", "У Генштабі повідомили, що {c}."),
        ("uk", "person", "Волонтер Степан Ломакін розповів, що {c}."),
        ("uk", "outlet", "За даними DeepState, {c}."),
        ("ru", "official", "Минобороны РФ заявило, что {c}."),
        ("ru", "person", "Военный эксперт Степан Ломакин считает, что {c}."),
        ("ru", "outlet", "Как сообщает канал «Серая цапля», {c}."),
    ],
)
def test_the_distance_of_a_claimant(language: str, distance: str, text: str) -> None:
    told = text.format(c=CLAIM[language])
    source = Source("Kupiansk", told, language, date(2025, 10, 23), "Sample")
    found = [fact.attribution for fact in facts_of(source) if fact.kind == "movement"]
    assert [who.distance for who in found if who is not None] == [distance]


def test_a_role_told_anywhere_in_the_text_counts() -> None:
    told = (
        "Spokesman Stepan Lomakin came to Kupiansk.\n\nIt rained.\n\n"
        f"Lomakin said {CLAIM['en']}.\n\nLater he added that 12 people were injured in Kupiansk."
    )
    source = Source("Kupiansk", told, "en", date(2025, 10, 23), "Sample")
    found = {fact.attribution.distance for fact in facts_of(source) if fact.attribution}
    assert found == {"official"}


def test_what_the_outlet_says_itself_has_no_claimant() -> None:
    source = Source("Kupiansk", f"{CLAIM['en']}.", "en", date(2025, 10, 23), "Sample")
    assert [fact.attribution for fact in facts_of(source)] == [None]
