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
        ("uk", "Обстріли Подолів ускладнюють евакуаційні заходи."),
        ("ru", "Сначала сообщалось о девяти пострадавших в Подолах."),
        ("ru", "Сначала глава сообщил, что в Подолах пострадал водитель."),
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


WITH_PLACES = [
    ("en", "About 6,000 people remain in Kupiansk, and 11,800 in the Kupiansk community."),
    ("uk", "У Куп’янську залишаються 6000 цивільних, а 11800 – на території Куп’янської громади."),
    ("ru", "В Купянске остаются 6000 жителей, а в Купянской громаде – 11800."),
    ("uk", "У Куп’янській громаді лишаються 11800 цивільних, у тому числі 6000 мешканців – у Куп’янську."),
]


@pytest.mark.parametrize(("language", "text"), WITH_PLACES)
def test_two_figures_of_one_sentence_have_their_own_places(language, text):
    assert sorted(civilians(language, text)) == [
        ("remaining", (6000, 6000), ("kupiansk",)),
        ("remaining", (11800, 11800), ("kupiansk-hromada",)),
    ]


BY_YEAR = [
    ("uk", "Внаслідок атаки на Подоли загинули чоловік 1955 року народження та жінка 1956 року народження."),
    ("uk", "У Подолах загинули чоловіки 1971 та 1984 р.н."),
    ("ru", "В Подолах погибли женщина 1950 г.р. и мужчина 1948 г.р."),
    ("en", "A woman born in 1950 and a man born in 1948 were killed in Podoly."),
    ("uk", "У Подолах загинули дві співробітниці музею – 54 та 57 років."),
]


@pytest.mark.parametrize(("language", "text"), BY_YEAR)
def test_years_of_birth_and_ages_behind_a_dash_count_nobody_and_hide_nobody(language, text):
    assert civilians(language, text) == [("killed", (2, 2), ("podoly",))]


FALLEN = [
    ("en", "Podoly had 1,200 people before the war but the population has since dwindled to around 300."),
    ("en", "The population of Podoly is now estimated at around 300."),
    ("en", "Officials said that 300 civilians are now in Podoly."),
    ("uk", "У Подолах було 1200 жителів, нині залишаються близько 300."),
    ("ru", "Население Подолов сократилось до 300 человек."),
]


@pytest.mark.parametrize(("language", "text"), FALLEN)
def test_of_those_who_lived_somewhere_the_rest_is_told(language, text):
    assert civilians(language, text) == [("remaining", (300, 300), ("podoly",))]


OTHERS = [
    ("uk", "Через авіаудар по Подолах постраждало 9 людей, один – у тяжкому стані.", ("injured", (9, 9))),
    ("en", "Nine residents were injured in Podoly, one is in serious condition.", ("injured", (9, 9))),
    ("uk", "Кількість госпіталізованих мешканців Подолів зросла до 3 осіб.", ("injured", (3, 3))),
    ("ru", "Количество пострадавших в Подолах возросло до 11.", ("injured", (11, 11))),
    (
        "en",
        "The missile hit a local history museum in Podoly, killing one of its employees.",
        ("killed", (1, 1)),
    ),
    (
        "uk",
        "У Подолах поранено двох медиків екіпажу «швидкої» – чоловіків 50 та 47 років.",
        ("injured", (2, 2)),
    ),
    ("en", "All children have been evacuated from Podoly.", ("evacuated", None)),
    ("uk", "З Подолів вивезли всіх дітей.", ("evacuated", None)),
    ("en", "Rescuers recovered a woman's body from under the rubble in Podoly.", ("killed", (1, 1))),
    ("uk", "З-під завалів у Подолах деблокували тіло чоловіка 1936 року народження.", ("killed", (1, 1))),
    ("ru", "Одна из раненых при обстреле Подолов скончалась в больнице.", ("killed", (1, 1))),
    ("en", "One of those wounded in the shelling of Podoly died in hospital.", ("killed", (1, 1))),
    ("ru", "Жертвами удара по Подолам стали трое жителей.", ("killed", (3, 3))),
    (
        "en",
        "Russian military personnel hit a car in Podoly with a drone, injuring three people.",
        ("injured", (3, 3)),
    ),
]


@pytest.mark.parametrize(("language", "text", "want"), OTHERS)
def test_parts_risen_totals_bodies_and_all_of_somebody_are_read(language, text, want):
    assert civilians(language, text) == [(*want, ("podoly",))]


def test_another_person_is_one_more():
    text = "A drone hit Podoly, killing one civilian and injuring another."
    assert sorted(civilians("en", text)) == [
        ("injured", (1, 1), ("podoly",)),
        ("killed", (1, 1), ("podoly",)),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "uk",
            "Обстріли Куп’янська тривають. У громаді лишаються 2700 цивільних, з них 1700 живуть у місті.",
        ),
        ("ru", "Купянск обстреливают. В громаде остаются 2700 гражданских, из них 1700 живут в городе."),
        (
            "ru",
            "В Купянске остаются 1700 человек. На территории громады – 2700 жителей, которые остаются дома.",
        ),
    ],
)
def test_town_and_community_are_told_apart_without_their_names(language, text):
    assert sorted(civilians(language, text)) == [
        ("remaining", (1700, 1700), ("kupiansk",)),
        ("remaining", (2700, 2700), ("kupiansk-hromada",)),
    ]


VILLAGES = {
    "en": "Shelling of Podoly damaged a cafe.\n\nThe enemy shelled Vilkhuvatka village, Kupiansk district. "
    "A house burned down. Two men were injured.",
    "uk": "Обстріляно Подоли, пошкоджено кафе.\n\nВорог обстріляв село Вільхуватка Куп’янського району. "
    "Згорів будинок. Поранено двох чоловіків.",
    "ru": "Обстреляны Подолы, повреждено кафе.\n\nВраг обстрелял село Ольховатка Купянского района. "
    "Сгорел дом. Ранены двое мужчин.",
}


@pytest.mark.parametrize("language", VILLAGES)
def test_a_village_of_the_district_stays_where_the_text_is_two_sentences_on(language):
    source = Source("", VILLAGES[language], language, date(2025, 10, 23), "Sample", "ukrainian")
    hurt = [fact.places for fact in facts_of(source) if fact.kind == "civilians"]
    assert hurt == [("kupiansk-raion",)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Купянский р-н, Петропавловская ТГ, с. Кучеровка. В результате попадания дрона погиб мужчина"),
        ("uk", "Куп’янський р-н, Петропавлівська ТГ, с. Кучерівка. Внаслідок влучання дрона загинув чоловік"),
    ],
)
def test_district_and_community_before_a_village_are_its_address(language, text):
    said = {"ru": "написал губернатор", "uk": "написав губернатор"}[language]
    source = Source("", f"«09:30 {text}», – {said}.", language, date(2025, 10, 23), "Sample", "ukrainian")
    assert [f.places for f in facts_of(source) if f.kind == "civilians"] == [("kucherivka",)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russian forces shelled Kupiansk. Three others are in a more stable condition."),
        ("uk", "Російські війська обстріляли Куп’янськ. Ще троє людей перебувають у стабільному стані."),
        ("ru", "Российские войска обстреляли Купянск. Ещё трое человек остаются в стабильном состоянии."),
    ],
)
def test_who_is_in_a_stable_condition_remains_in_no_town(language, text):
    assert not [row for row in civilians(language, text) if row[0] == "remaining"]
