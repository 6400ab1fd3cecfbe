"""Attacks told in passing: of no place, with shells, as a purpose, of who was hit."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Fact, Source

AXIS = {
    "en": "The General Staff spoke of the Kupiansk axis.",
    "uk": "Генштаб розповів про Куп’янський напрямок.",
    "ru": "Генштаб рассказал о Купянском направлении.",
}


def assaults(language: str, text: str) -> list[Fact]:
    source = Source("", text, language, date(2025, 11, 23), "Sample")  # type: ignore[arg-type]
    return [fact for fact in facts_of(source) if fact.kind == "assaults"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The weather was bad that week. Meanwhile the enemy continues to attack."),
        ("uk", "Погода того тижня була погана. Тим часом ворог продовжує атакувати."),
        ("ru", "Погода на той неделе была плохой. Тем временем враг продолжает атаковать."),
    ],
)
def test_an_attack_far_behind_the_last_place_is_of_no_place(language: str, text: str) -> None:
    assert assaults(language, f"{AXIS[language]} {text}") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russian troops continue to attack Kupiansk with artillery."),
        ("en", "The occupiers keep attacking Kurylivka with mortars and artillery."),
        ("en", "The Russian army is not giving up on continuing the offensive on Kupiansk, he said."),
        ("en", "Russia is attempting to gain ground near Kupiansk and continue its offensive there."),
        ("uk", "Для ведення наступальної операції під Куп’янськом противник накопичив резерви."),
        ("uk", "Ворог готує резерви до проведення наступу на Куп’янськ."),
        ("ru", "Для ведения наступательной операции под Купянском противник накопил резервы."),
        ("ru", "Бойцы сожгли несколько машин ВСУ, пытавшихся прорваться в Купянск."),
        ("ru", "Дроны бьют по технике противника, которая пытается прорваться в Купянск."),
    ],
)
def test_shells_purposes_and_who_was_hit_are_no_assaults(language: str, text: str) -> None:
    assert assaults(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russian troops continue to attack near Kupiansk."),
        ("en", "Russian troops are storming Kurylivka with infantry, the brigade said."),
        ("uk", "Ворог продовжує атакувати позиції Сил оборони біля Куп’янська."),
        ("ru", "Российские войска продолжают атаковать позиции ВСУ у Купянска."),
    ],
)
def test_an_attack_told_of_a_place_stays_one(language: str, text: str) -> None:
    (fact,) = assaults(language, text)
    assert fact.side == "russian"
