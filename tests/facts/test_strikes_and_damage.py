"""Strikes and what they damage: weapons, causes, objects and their number, lists of reports."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source


def read(language, text, kind, side=None):
    source = Source("Kupiansk", text, language, date(2025, 10, 1), "Sample", side)
    return [
        (fact.type, fact.count and (fact.count.low, fact.count.high), fact.places)
        for fact in facts_of(source)
        if fact.kind == kind
    ]


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("uk", "Авіація РФ скинула на Подоли чотири КАБи.", ("air", (4, 4))),
        ("ru", "Россияне ударили по Подолам двумя ракетами С-300.", ("missile", (2, 2))),
        ("en", "They fired two Iskander missiles, which hit Podoly.", ("missile", (2, 2))),
        ("uk", "По Подолах – «Град».", ("artillery", None)),
        ("en", "KABs on Podoly.", ("air", None)),
        ("uk", "Російський дрон атакував Подоли.", ("drone", (1, 1))),
        ("ru", "Под артиллерийский обстрел попали Подолы.", ("artillery", None)),
        ("uk", "Щодня росіяни скидають на Подоли 8–10 керованих бомб.", ("air", None)),
        ("uk", "По Подолах ворог здійснив 16 авіанальотів.", ("air", (16, 16))),
        ("en", "In Podoly FPV drones lie in wait on the roads.", ("drone", None)),
        ("uk", "У Подолах FPV-дрони чатують на дорогах.", ("drone", None)),
        ("ru", "Россияне разрушают Подолы управляемыми авиабомбами.", ("air", None)),
        ("uk", "Подоли постійно атакуються дронами.", ("drone", None)),
    ],
)  # fmt: skip
def test_a_strike_is_told_with_its_weapon(language, text, want):
    assert read(language, text, "strike") == [(*want, ("podoly",))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Внаслідок удару дрона в Подолах згоріла ферма."),
        ("ru", "От обстрела в Подолах загорелся дом."),
        ("en", "A house in Podoly was damaged by a guided bomb."),
        ("uk", "Над Подолами збили три дрони."),
        ("en", "Drones drop food and water for the soldiers near Podoly."),
        ("ru", "Враг может ударить по Подолам ракетами."),
        ("en", "Drone operators fight near Podoly."),
        ("uk", "Пілоти знищують дронами бронетехніку біля Подолів."),
    ],
)
def test_a_cause_a_downed_drone_and_a_forecast_are_no_strikes(language, text):
    assert read(language, text, "strike") == []


def test_each_weapon_is_a_strike_of_its_own():
    text = "Авиация и артиллерия нанесли удары по позициям ВСУ в районе Подолов."
    assert {row[0] for row in read("ru", text, "strike")} == {"air", "artillery"}
    text = "Доба в Подолах минула під ворожими обстрілами та атаками дронів."
    assert {row[0] for row in read("uk", text, "strike")} == {"drone", "artillery"}


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("uk", "У Подолах пошкоджено п’ять будинків і школу.", {("housing", (5, 5)), ("public", (1, 1))}),
        ("en", "A bomb damaged two homes and a mill in Podoly.", {("housing", (2, 2)), ("other", (1, 1))}),
        ("ru", "В Подолах повреждены девятиэтажка и частный дом.", {("housing", None)}),
        ("uk", "У Подолах пошкоджено будинок культури.", {("public", (1, 1))}),
        ("uk", "У Подолах пошкоджено будівлю лікарні.", {("public", None)}),
        ("ru", "Цех предприятия в Подолах сгорел.", {("other", (1, 1))}),
        ("en", "In Podoly 90% of the houses are destroyed.", {("housing", None)}),
        ("uk", "По залізничній станції в Подолах ударив дрон.", {("transport", (1, 1))}),
        ("ru", "В Подолах без газа остались более 600 абонентов.", {("utilities", (601, None))}),
        ("en", "Podoly has no power, water or gas.", {("utilities", None)}),
    ],
)  # fmt: skip
def test_damage_by_sort_of_object(language, text, want):
    assert {row[:2] for row in read(language, text, "damage")} == want


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Біля Подолів знищено склад боєприпасів і командний пункт управління."),
        ("en", "A wounded man from Podoly was taken to hospital."),
        ("ru", "В Подолах ничего не повреждено, школа работает."),
        ("uk", "Ворог хоче зруйнувати мости біля Подолів."),
        ("en", "Russian soldiers hide in a school in Podoly."),
        ("uk", "У Подолах відновили подачу світла."),
    ],
)
def test_what_is_military_planned_or_mended_is_no_damage(language, text):
    assert read(language, text, "damage") == []


def test_a_list_below_its_heading_is_read_village_by_village():
    text = (
        "Пошкоджено й зруйновано:\n\n"
        "▪️ у Куп’янському районі – чотири приватні будинки (с. Подоли), автомобіль (с. Сподобівка);\n\n"
        "▪️ у Чугуївському районі – гараж (с. Липецьке)."
    )
    assert read("uk", text, "damage") == [
        ("housing", (4, 4), ("podoly",)),
        ("other", (1, 1), ("spodobivka",)),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russian shelling killed a woman in Podoly."),
        ("en", "The strike on Podoly injured two men, the governor said."),
        ("uk", "Обстріл Подолів забрав життя двох людей."),
        ("ru", "Обстрел Подолов унес жизни двух человек."),
    ],
)
def test_a_strike_that_is_the_subject_of_the_harm_is_a_strike(language, text):
    assert len(read(language, text, "strike")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "After the school in Podoly was hit, lessons stopped."),
        ("en", "It is hard to build shelters in Podoly before they are struck by drones."),
        ("uk", "У будинку в Подолах, в який влетів дрон, мешкала родина."),
        ("ru", "В доме в Подолах, в который попал снаряд, жила семья."),
    ],
)
def test_a_strike_that_only_dates_something_or_says_which_house_is_none(language, text):
    assert read(language, text, "strike") == []


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("en", "In Podoly a house was destroyed, seven more homes were damaged.", {(1, 1), (7, 7)}),
        ("uk", "У Подолах зруйновано будинок, ще сім осель зазнали пошкоджень.", {(1, 1), (7, 7)}),
        ("ru", "В Подолах разрушены два дома, еще семь квартир повреждены.", {(2, 2), (7, 7)}),
        ("uk", "У Подолах пошкоджено приватний будинок та багатоповерхівку.", {None}),
    ],
)
def test_unlike_harm_to_counted_homes_is_counted_apart(language, text, want):
    assert {row[1] for row in read(language, text, "damage")} == want


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("en", "A sanatorium in Podoly was damaged.", "public"),
        ("en", "A hatchery burned down in Podoly.", "other"),
        ("en", "The school in the centre of Podoly was hit.", "public"),
        ("en", "A bus with passengers was hit by a drone in Podoly.", "other"),
        ("uk", "Снаряд влучив у будівлю колишнього торговельного закладу в Подолах.", "public"),
        ("en", "The strike cut off power in Podoly.", "utilities"),
        ("uk", "У Подолах пошкоджено їдальню.", "public"),
        ("uk", "У Подолах згорів корівник.", "other"),
        ("ru", "В Подолах поврежден павильон.", "public"),
        ("ru", "В Подолах сгорел коровник.", "other"),
        ("uk", "У Подолах горіла суха трава.", "other"),
        ("en", "Her house in Podoly was destroyed by a shell.", "housing"),
        ("ru", "В Подолах враг ударил дроном по машине.", "other"),
        ("en", "The village of Podoly is destroyed.", "other"),
    ],
)
def test_more_sorts_of_objects_are_known(language, text, want):
    assert [row[0] for row in read(language, text, "damage")] == [want]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The chance for Podoly to be destroyed is more than half, a resident said."),
        ("ru", "В районе Подолов уничтожены три автомобиля ВСУ."),
        ("en", "A man was hit by a car in Podoly."),
        ("uk", "У Подолах збудують нову школу замість зруйнованої."),
        ("uk", "Біля Подолів пілоти знищили дві вантажівки ворога."),
    ],
)
def test_what_may_be_destroyed_and_an_army_s_cars_are_no_damage(language, text):
    assert read(language, text, "damage") == []


def test_borova_is_ours_in_the_district_next_door():
    text = "У Куп’янському районі пошкоджено авто. В Ізюмському районі пошкоджено два будинки (сел. Борова)."
    assert ("housing", (2, 2), ("borova",)) in read("uk", text, "damage")


@pytest.mark.parametrize("text", ["У Подолах дрон упав на суху траву.", "У Подолах снаряд влучив у посіви."])
def test_a_field_where_something_fell_is_no_damage(text):
    assert read("uk", text, "damage") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "His visit to Podoly had a tangible impact on the talks, the president said."),
        ("en", "Drones and assault infantry play a role in the fighting for Podoly."),
        ("ru", "Повар готовит дроны для дежурства у Подолов."),
        ("uk", "Кухар лагодить дрони для чергування біля Подолів."),
        ("uk", "Бої тривають біля Подолів. Ворог завдав по нашій території 11 авіаударів."),
        ("ru", "Сначала сообщалось об ударе дрона по Подолам."),
    ],
)
def test_impacts_of_visits_drones_at_a_bench_and_totals_of_the_country_are_no_strikes(language, text):
    assert read(language, text, "strike") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A 5-storey apartment building in Podoly was damaged."),
        ("uk", "У Подолах пошкоджено 5-поверховий багатоквартирний будинок."),
        ("ru", "В Подолах поврежден 5-этажный жилой дом."),
    ],
)
def test_storeys_are_no_number_of_houses(language, text):
    assert read(language, text, "damage") == [("housing", (1, 1), ("podoly",))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In the Kupiansk district, a house in Kivsharivka and a car in Osynove were damaged."),
        ("uk", "У Куп’янському районі пошкоджено будинок у Ківшарівці та автомобіль в Осиновому."),
        ("ru", "В Купянском районе повреждены дом в Ковшаровке и автомобиль в Осиново."),
    ],
)
def test_under_a_district_each_object_has_its_own_place(language, text):
    found = {(row[0], row[2]) for row in read(language, text, "damage")}
    assert found == {("housing", ("kivsharivka",)), ("other", ("osynovo",))}


def test_crossings_of_the_axis_are_the_river_s():
    text = "Куп’янський напрямок важкий. Логістика йде через Оскіл.\n\nПереправи постійно атакуються дронами."
    assert read("uk", text, "strike") == [("drone", None, ("oskil-river",))]


def test_an_office_that_speaks_is_not_what_was_damaged():
    text = "As the prosecutor's office stated, residential buildings in Podoly were destroyed."
    assert [row[0] for row in read("en", text, "damage")] == ["housing"]
    assert read("en", "The governor's office said Podoly was attacked.", "damage") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "uk",
            "Минула доба на Куп’янщині пройшла під обстрілами. О 12:00 дрон влучив в авто біля Нечволодівки.",
        ),
        ("ru", "Войска продолжают обстрелы Купянского направления. Они ударили дроном по Нечволодовке."),
    ],
)
def test_a_day_under_fire_and_one_strike_of_it_are_two(language, text):
    assert len(read(language, text, "strike")) == 2


def test_where_a_road_leads_is_not_where_something_happened():
    text = "На автошляху Чугуїв – Мілове поблизу села Нечволодівка дрон влучив в авто. Загинула жінка."
    assert read("uk", text, "civilians") == [("killed", (1, 1), ("nechvolodivka",))]


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("uk", "Російські війська били по переправах у Подолах.", ("transport", None)),
        ("ru", "Они били по больнице в Подолах.", ("public", (1, 1))),
        ("uk", "Росіяни били по цивільних об’єктах у Подолах.", ("other", None)),
        ("uk", "Переправи в Подолах, які ще лишилися, постійно атакуються дронами.", ("transport", None)),
        ("ru", "Части села Подолы соединены мостами, которые сейчас взорваны.", ("transport", None)),
    ],
)
def test_what_is_struck_again_and_again_and_what_a_relative_clause_tells_is_damage(language, text, want):
    assert read(language, text, "damage") == [(*want, ("podoly",))]


LISTS = {
    "en": "In Kupiansk homes, sheds, cars, a bakery, a post office, a gas pipeline and garages were damaged.",
    "uk": "У Куп’янську будинки, сараї, гаражі, автомобілі, пекарню, пошту, кафе та газопровід пошкоджено.",
    "ru": "В Купянске дома, сараи, гаражи, автомобили, пекарня, почта, кафе и газопровод повреждены.",
}


@pytest.mark.parametrize("language", LISTS)
def test_the_first_of_a_long_list_of_objects_is_damaged_as_the_last(language):
    source = Source("", LISTS[language], language, date(2025, 10, 23), "Sample", "ukrainian")
    assert {"housing", "utilities"} <= {fact.type for fact in facts_of(source) if fact.kind == "damage"}


@pytest.mark.parametrize(
    "text",
    [
        "In the Kharkiv region of Ukraine, where constant bombardment has destroyed homes, lies Kupiansk.",
        "In Ukraine's eastern Kharkiv Oblast, Kupiansk lives under relentless shelling.",
    ],
)
def test_the_country_a_region_lies_in_strikes_nobody(text):
    source = Source("", text, "en", date(2025, 10, 23), "Sample", "third_party")
    assert {fact.side for fact in facts_of(source) if fact.kind == "strike"} <= {"russian"}


def test_a_heading_between_paragraphs_is_told_by_what_follows():
    text = (
        "Kupiansk was quiet at noon.\n\nShelling of Borova and other settlements\n\n"
        "The enemy shelled the town of Borova on October 22 and injured a man."
    )
    source = Source("", text, "en", date(2025, 10, 23), "Sample", "ukrainian")
    strikes = [fact for fact in facts_of(source) if fact.kind == "strike"]
    assert [text[s.evidence.start : s.evidence.end].split(maxsplit=1)[0] for s in strikes] == ["The"]


def test_houses_that_are_quiet_are_not_the_subject_of_what_befell_a_bridge():
    text = "The houses in Kupiansk are quiet, the shops are open, people walk, and a bridge was destroyed."
    source = Source("", text, "en", date(2025, 10, 23), "Sample", "ukrainian")
    assert "housing" not in {fact.type for fact in facts_of(source) if fact.kind == "damage"}
