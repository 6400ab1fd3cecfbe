"""Places in every case and language, namesakes, sectors, and the picker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kupmon.axis.declension import forms
from kupmon.axis.gazetteer import load


def found(text):
    """Words found, with place and scope."""
    return [(text[m.start : m.end], m.place, m.scope) for m in load().find(text)]


def places(text):
    return [m.place for m in load().find(text)]


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Куп’янськ", "uk", "куп'янська куп'янську куп'янськові куп'янськом"),
        ("Купянск", "ru", "купянска купянску купянском купянске"),
        ("Синьківка", "uk", "синьківки синьківці синьківку синьківкою"),
        ("Піщане", "uk", "піщаного піщаному піщаним"),
        ("Песчаное", "ru", "песчаного песчаному песчаным песчаном"),
        ("Борова", "uk", "борової боровій борову боровою"),
        ("Боровая", "ru", "боровой боровую"),
        ("Оскіл/Оскол", "uk", "осколу оскола осколом осколі"),
        ("Подоли", "uk", "подолів подолам подолами подолах"),
        ("Заоскілля", "uk", "заоскіллю заоскіллям заоскіллі"),
        ("Сватово", "ru", "сватово сватова сватове"),
        ("Синиха", "uk", "синихи синисі синиху синихою"),
        ("Новомлинськ", "uk", "новомлинська новомлинську"),
    ],
)
def test_names_are_declined(name, language, expected):
    assert set(expected.split()) <= forms(name, language)


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Куп’янськ-Вузловий", "uk", ["куп'янська вузлового", "куп'янську вузловому", "куп'янськ вузлового"]),
        ("Купянск-Узловой", "ru", ["купянска узлового", "купянском узловым", "купянске узловом"]),
        ("Лиман Перший", "uk", ["лимана першого", "лиману першому", "лиманом першим"]),
        ("Красное Первое", "ru", ["красного первого", "красном первом"]),
        ("Велика Шапківка", "uk", ["великої шапківки", "великій шапківці"]),
        ("Піски-Радьківські", "uk", ["пісків радьківських", "пісках радьківських"]),
        ("Степная Новоселовка", "ru", ["степной новоселовки", "степную новоселовку"]),
    ],
)
def test_both_words_of_a_name_are_declined_together(name, language, expected):
    assert set(expected) <= forms(name, language)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("бої за Куп’янськ", "kupiansk"),
        ("у Куп'янську", "kupiansk"),
        ("під Купʼянськом", "kupiansk"),
        ('до Куп"янська', "kupiansk"),
        ("до Куп`янська", "kupiansk"),
        ("у КУП’ЯНСЬКУ", "kupiansk"),
        ("под Купянском", "kupiansk"),
        ("в Купьянске", "kupiansk"),
        ("Kupyansk’s outskirts", "kupiansk"),
        ("Kupiansk's outskirts", "kupiansk"),
        ("Kupians'k", "kupiansk"),
        ("Куп\u00adянськ", "kupiansk"),
        ("Ку́пянськ", "kupiansk"),
        ("Kupiаnsk with a Cyrillic letter", "kupiansk"),
        ("біля Куп’янська-Вузлового", "kupiansk-vuzlovyi"),
        ("до Куп’янськ-Вузлового", "kupiansk-vuzlovyi"),
        ("у Купянска-Узлового", "kupiansk-vuzlovyi"),
        ("near Kupyansk-Uzlovoy", "kupiansk-vuzlovyi"),
        ("Kupiansk – Vuzlovyi", "kupiansk-vuzlovyi"),
        ("станція Куп’янськ-Сортувальний", "kupiansk-sortuvalnyi"),
        ("у Ковшаровке", "kivsharivka"),
        ("near Kovsharovka", "kivsharivka"),
        ("из Краснoго Первого", "krasne-pershe"),
        ("near Sinkovka", "synkivka"),
        ("в Кондрашовке", "kindrashivka"),
        ("Московка", "myrove"),
        ("за Московкою", "myrove"),
        ("в Боровской Андреевке", "borivska-andriivka"),
        ("по Н-26", "road-h26"),
        ("the H-26 road", "road-h26"),
        ("трасою Р-07", "road-p07"),
        ("the P-07 highway", "road-p07"),
        ("за Осколом", "oskil-river"),
        ("on the Oskol River", "oskil-river"),
        ("на Куп’янщині", "kupiansk-raion"),
        ("в Купянском районе", "kupiansk-raion"),
        ("in Kupiansk district", "kupiansk-raion"),
        ("Куп’янська міська громада", "kupiansk-hromada"),
        ("the Kupiansk community", "kupiansk-hromada"),
        ("в районі Куп’янська", "kupiansk"),
        ("купянский котел", "kupiansk"),
        ("у Куп’янському лісі", "kupiansk-forest"),
        ("the Kupiansk-Svatove-Kreminna line", "kupiansk-svatove-line"),
    ],
)
def test_one_place_alone_is_found(text, place):
    assert places(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "у Куп’янському та Ізюмському районах",
        "Чугуївського, Куп’янського й Лозівського районів",
        "в Богодуховском и Купянском районах",
    ],
)
def test_districts_that_lie_elsewhere_are_told_from_ours(text):
    scopes = {place: scope for _, place, scope in found(text)}
    assert scopes.pop("kupiansk-raion") == "axis"
    assert set(scopes.values()) == {"other"}


@pytest.mark.parametrize("text", ["the Svatove-Kupiansk direction", "на Сватово-Купянском направлении"])
def test_a_double_sector_is_one(text):
    assert places(text) == ["kupiansk-axis"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("рух у напрямку Куп’янська", [("Куп’янська", "kupiansk", "axis")]),
        ("на Куп’янському напрямку", [("Куп’янському напрямку", "kupiansk-axis", "axis")]),
        ("toward Kupiansk", [("Kupiansk", "kupiansk", "axis")]),
        ("on the Kupiansk axis", [("Kupiansk axis", "kupiansk-axis", "axis")]),
        ("в направлении Купянска", [("Купянска", "kupiansk", "axis")]),
        ("на Купянском направлении", [("Купянском направлении", "kupiansk-axis", "axis")]),
        ("напрямок: Куп’янський", [("Куп’янський", "kupiansk-axis", "axis")]),
    ],
)
def test_towards_the_town_is_not_the_sector(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("на Куп’янському та Лиманському напрямках", ["kupiansk-axis", "sector-lyman"]),
        (
            "на Південно-Слобожанському та Куп’янському напрямках сім спроб",
            ["sector-south-slobozhanskyi", "kupiansk-axis"],
        ),
        ("на Купянском и Краснолиманском направлениях", ["kupiansk-axis", "sector-lyman"]),
        ("on the Kupiansk, Lyman and Pokrovsk fronts", ["kupiansk-axis", "sector-lyman", "sector-pokrovsk"]),
        ("на Лиманському — 12, Куп’янському — 5", ["sector-lyman", "kupiansk-axis"]),
        ("In the North Slobozhanskyi and Kursk sectors", ["sector-north-slobozhanskyi", "sector-kursk"]),
        ("на Гуляйпільському, Оріхівському напрямках", ["sector-huliaipole", "sector-orikhiv"]),
        ("группировки «Север» и «Запад», сообщило Минобороны", ["group-north", "group-west"]),
        ("Russia's Battlegroup West", ["group-west"]),
    ],
)
def test_sectors_also_in_rows(text, sectors):
    assert [m.place for m in load().find(text) if m.sector] == sectors


def test_a_town_beside_another_sector_stays_a_town():
    assert found("near Kupiansk and on the Lyman front") == [
        ("Kupiansk", "kupiansk", "axis"),
        ("Lyman front", "sector-lyman", "other"),
    ]


@pytest.mark.parametrize(
    ("text", "place", "scope"),
    [
        ("Лиман Перший", "lyman-pershyi", "axis"),
        ("у Лимані Першому", "lyman-pershyi", "axis"),
        ("Лиман", "lyman", "other"),
        ("под Красным Лиманом", "lyman", "other"),
        ("Лиманський напрямок", "sector-lyman", "other"),
        ("Vovchansk", "vovchansk", "other"),
        ("село Оскіл", "oskil", "other"),
        ("the village of Oskil", "oskil", "other"),
        ("Старый Оскол", "staryi-oskol", "other"),
        ("Stary Oskol", "staryi-oskol", "other"),
        ("Петропавлівка", "petropavlivka", "bound"),
        ("у Миколаївці", "mykolaivka", "bound"),
        ("in Shevchenkove", "shevchenkove", "bound"),
        ("near Novoselivka", "stepova-novoselivka", "bound"),
        ("Степова Новоселівка", "stepova-novoselivka", "axis"),
        ("Покровськ", "pokrovsk", "other"),
    ],
)
def test_namesakes_have_their_scope(text, place, scope):
    assert [(m.place, m.scope) for m in load().find(text)] == [(place, scope)]


@pytest.mark.parametrize(
    "text",
    [
        "Олександр Куп’янський виграв",
        "вул. Куп’янська, 4",
        "на Купянской улице",
        "Kupianska Street",
        "ТОВ «Куп’янськ»",
        "горілка «Куп’янськ»",
        "the Kupiansk brigade",
        "Kupiansk Automobile College",
        "Куп’янська районна рада",
        "Куп’янська МВА",
        "Надія помирає останньою",
        "Біле вино",
        "Садове товариство",
        "Мировое сообщество",
        "Западное направление мысли",
        "a hope, a wall, white and western",
        "Нова Іванівка",
        "Миколо-Іванівка",
        "",
        "…",
    ],
)
def test_what_only_looks_like_a_place_is_passed_over(text):
    assert places(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("у селі Стінка", "stinka"),
        ("біля Садового", "sadove"),
        ("села Біле", "bile"),
        ("у Тополях та Кам’янці", "topoli"),
        ("возле Надии и Песчаного", "nadiia"),
    ],
)
def test_common_words_are_places_beside_a_sign_of_one(text, place):
    assert place in places(text)


def test_villages_are_known_by_their_russian_names_in_latin_letters():
    text = "Near Kupyansk: Lesnaya Stenka, Volchy Yar, Borovskaya Andreevka, Smorodkovka, Kupyansk-Uzlovy."
    assert places(text) == [
        "kupiansk",
        "lisna-stinka",
        "vovchyi-yar",
        "borivska-andriivka",
        "smorodkivka",
        "kupiansk-vuzlovyi",
    ]


def test_the_longest_name_wins():
    assert places("Kupiansk-Vuzlovyi, Kupiansk, Nova Kruhliakivka, Kruhliakivka") == [
        "kupiansk-vuzlovyi",
        "kupiansk",
        "nova-kruhliakivka",
        "kruhliakivka",
    ]


@given(st.text(st.sampled_from("Кк уп’'янськаВвулзоийЛиманПрш-–\n.,KupianskOl\u00ad\u0301İ"), max_size=80))
def test_mentions_are_in_order_and_apart_in_any_text(text):
    at = 0
    for mention in load().find(text):
        assert at <= mention.start < mention.end <= len(text)
        assert mention.place in load().places
        at = mention.end


def test_every_nominative_is_found_as_its_own_place():
    gazetteer = load()
    missed = []
    for place in gazetteer.places.values():
        if place.kind in {"sector", "group"} or gazetteer.scopes[place.id] == "none":
            continue
        for spelling in (*place.uk, *place.ru, *place.en):
            ids = {m.place for m in gazetteer.find(f"біля села {spelling}.")}
            if not ids:
                missed.append((place.id, spelling))
    assert missed == []


@pytest.mark.parametrize(
    ("spelling", "place"),
    [
        ("Kupiansk", "kupiansk"),
        ("купянск", "kupiansk"),
        ("Купянска", "kupiansk"),
        ("Kupjansk", "kupiansk"),
        ("Kupinask", "kupiansk"),
        ("petropav", "petropavlivka"),
        ("петропав", "petropavlivka"),
        ("Sinkivka", "synkivka"),
        ("Kindrashivca", "kindrashivka"),
        ("kupiansk-vuzlovyi", "kupiansk-vuzlovyi"),
        ("oskil-river", "oskil-river"),
        ("Kupyansk axis", "kupiansk-axis"),
        ("Вузлов", None),
        ("", None),
        ("xyzzy", None),
    ],
)
def test_the_picker_knows_what_is_meant(spelling, place):
    found_places = load().resolve(spelling)
    assert (found_places[0].id if found_places else None) == place


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("kupiansk", "Kupyansk"),
        ("petropavlivka", "Petropavlivka"),
        ("oskil-river", "Oskil river"),
        ("kupiansk-axis", "Kupyansk axis"),
        ("kupiansk-raion", "Kupyansk district"),
        ("road-h26", "H-26 road"),
        ("nowhere", "nowhere"),
    ],
)
def test_names_on_the_screen(place, name):
    assert load().name(place) == name


@pytest.mark.parametrize(
    ("spelling", "ids"),
    [
        ("Kupyansk", ("kupiansk",)),
        ("куп’янська", ("kupiansk",)),
        ("Петропавловки", ("petropavlivka",)),
        ("oskil-river", ("oskil-river",)),
        ("Kupyansk axis", ("kupiansk-axis",)),
        ("Петропав", ()),
        ("", ()),
    ],
)
def test_a_spelling_names_exactly_its_places(spelling, ids):
    assert load().named(spelling) == ids


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("A drone struck the village of Borova, Izium district.", ["borova"]),
        ("Дрон ударив по селу Борова Ізюмського району.", ["borova"]),
        ("Удар по селам Андреевка, Садки и Хомино Сумской области.", []),
        (
            "В районах Купянска и Новоплатоновки Харьковской области и Ивановки ДНР.",
            ["kupiansk", "novoplatonivka"],
        ),
        ("Near Kupiansk and in Andriivka, Donetsk region.", ["kupiansk"]),
        ("Обстріляно селище Борова Харківської області.", ["borova"]),
        ("Ізюмський район, с. Борова: поранено жінку.", ["borova"]),
        ("Удар по Боровій. Про це повідомили в поліції Харківської області.", ["borova"]),
        ("Ударили по Боровой, сообщил глава Харьковской области.", ["borova"]),
        ("Drones hit Borova, Kharkiv Oblast.", ["borova"]),
        ("Військові рф обстріляли Борівську селищну громаду.", ["borova"]),
        ("Обстреляна Боровская громада Изюмского района.", ["borova"]),
        ("Бої в Петропавлівці на Харківщині.", ["petropavlivka"]),
        ("Пожежа в Боровій на Київщині.", []),
        (
            "На Борівському напрямку бої біля Борової, на Лиманському тихо, йдеться про Харківську область.",
            [],
        ),
    ],
)
def test_the_district_or_region_printed_behind_a_village_says_where_it_lies(text, ours):
    assert [m.place for m in load().find(text) if m.scope == "axis"] == ours
