"""How many civilians, where: figures, ages, lists and repeated victims told apart, in three languages."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source


def civilians(language, text):
    source = Source("Kupiansk", text, language, date(2025, 10, 1), "Sample")
    return [
        (fact.type, fact.count and (fact.count.low, fact.count.high), fact.places)
        for fact in facts_of(source)
        if fact.kind == "civilians"
    ]


COUNTED = [
    ("uk", "У Подолах постраждали 37-річні жінка та чоловік.", ("injured", (2, 2))),
    ("ru", "В Подолах пострадали 37-летние женщина и мужчина.", ("injured", (2, 2))),
    ("en", "In Podoly two women aged 60 and 72 were injured.", ("injured", (2, 2))),
    ("uk", "У Подолах поранено 78-річного та 74-річного чоловіків і 60-річну жінку.", ("injured", (3, 3))),
    ("ru", "В Подолах погибли мужчины 64, 65 и 58 лет.", ("killed", (3, 3))),
    ("ru", "В Подолах погибли супруги 71 и 74 лет.", ("killed", (2, 2))),
    ("en", "A man, 67, and his wife were killed by shelling in Podoly.", ("killed", (2, 2))),
    ("en", "Shelling of Podoly killed a man of 70 and a 12-year-old girl.", ("killed", (2, 2))),
    ("uk", "Обстріл Подолів: щонайменше 14 людей постраждали, серед них діти.", ("injured", (14, None))),
    ("uk", "У Подолах постраждали семеро жителів: троє чоловіків, три жінки й хлопець.", ("injured", (7, 7))),
    ("ru", "В Подолах после обстрела пострадали три человека, две женщины и мужчина.", ("injured", (3, 3))),
    ("uk", "У Подолах від уламків поранено сусідку, 80-річну вчительку.", ("injured", (1, 1))),
    ("uk", "За добу з Подолів евакуювали 18 людей, серед них двоє дітей.", ("evacuated", (18, 18))),
    ("en", "Volunteers took 34 residents out of Podoly.", ("evacuated", (34, 34))),
    ("ru", "Из Подолов вывозят по десять человек в день.", ("evacuated", None)),
    ("uk", "У Подолах лишається близько 1,6 тис. мешканців, зокрема 12 дітей.", ("remaining", (1600, 1600))),
    ("ru", "Эвакуации требуют еще более 500 жителей Подолов.", ("remaining", (501, None))),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "want"), COUNTED)
def test_persons_are_counted_once(language, text, want):
    assert civilians(language, text) == [(*want, ("podoly",))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Біля Подолів убито 25 окупантів, ще 60 поранено."),
        ("ru", "У Подолов ранены двое российских военных."),
        ("en", "Three Ukrainian soldiers were wounded near Podoly."),
        ("uk", "У Подолах упав дрон, постраждалих немає."),
        ("en", "A drone fell in Podoly, no one was hurt."),
        ("ru", "Обстрел Подолов обошелся без пострадавших."),
        ("uk", "До війни в Подолах жило близько двох тисяч людей."),
        ("en", "Up to 500 people may be evacuated from Podoly."),
        ("ru", "В Подолах 300 абонентов остались без газа."),
        ("uk", "За добу по Харківщині постраждали п’ятеро людей."),
    ],
)
def test_soldiers_totals_of_the_region_and_what_did_not_happen_are_no_facts(language, text):
    assert civilians(language, text) == []


def test_each_village_of_a_list_has_its_own_victims():
    text = (
        "В Осиновому поранено 63-річного чоловіка, у Подолах – 58-річного, у самому Куп’янську – 44-річного."
    )
    assert civilians("uk", text) == [
        ("injured", (1, 1), ("osynovo",)),
        ("injured", (1, 1), ("podoly",)),
        ("injured", (1, 1), ("kupiansk",)),
    ]


def test_districts_that_are_not_ours_are_left_out():
    text = "У с. Подоли поранено чоловіка; у м. Чугуїв поранено двох жінок; у с. Липецьке загинув водій."
    assert civilians("uk", text) == [("injured", (1, 1), ("podoly",))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Обстріл Подолів: двоє загиблих. Загинула 60-річна жінка. Загинув і водій."),
        ("ru", "Обстрел Подолов: двое погибших. Погибла 60-летняя женщина. Погиб и 55-летний водитель."),
        (
            "en",
            "Shelling of Podoly left two dead. A woman of 60 died. A man of 55 died too.",
        ),
    ],
)
def test_victims_told_one_by_one_behind_a_total_are_not_counted_again(language, text):
    assert civilians(language, text) == [("killed", (2, 2), ("podoly",))]
