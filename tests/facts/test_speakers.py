"""Who says so: formulae of reports in three languages (FACTS rules 11 and 12); the persons are invented."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.document import build
from kupmon.facts.reading import facts_of
from kupmon.facts.voices import voices
from kupmon.model import Source

CLAIM = {
    "uk": "Росіяни п’ять разів атакували на Куп’янському напрямку",
    "en": "Russian troops attacked five times in the Kupiansk sector",
    "ru": "Россияне пять раз атаковали на Купянском направлении",
}
STAFF, RUSSIA = "General Staff", "Ministry of Defence of Russia"
FORMULAE = [
    ("uk", "{}. Про це повідомляє Генштаб ЗСУ.", STAFF),
    ("uk", "{}, передає Укрінформ із посиланням на Генштаб.", STAFF),
    ("uk", "{}, йдеться у вечірньому зведенні Генерального штабу ЗСУ.", STAFF),
    ("uk", "{}. Джерело: Генштаб ЗСУ.", STAFF),
    ("uk", "{}, – речник угруповання Микита Загребельний.", "Zahrebelnyi"),
    ("uk", "Аналітики DeepState повідомляють, що {}.", "DeepState"),
    ("uk", "Як зазначив у ефірі речник бригади Микита Загребельний, {}.", "Zahrebelnyi"),
    ("uk", "{}, повідомила пресслужба 10-го армійського корпусу.", "10th army corps"),
    ("en", "{}, Ukrinform reports, citing the General Staff.", STAFF),
    ("en", "{}. This is according to the General Staff.", STAFF),
    ("en", "Source: General Staff of the Armed Forces of Ukraine on Facebook\n\nDetails: {}.", STAFF),
    ("en", "{}, said Mykyta Zahrebelnyi, a spokesman for the brigade.", "Zahrebelnyi"),
    ("en", "{}, TASS reported, citing the Russian Defense Ministry.", RUSSIA),
    ("en", "{}, the Institute for the Study of War (ISW) assessed.", "ISW"),
    ("ru", "{}. Об этом сообщает Генштаб ВСУ.", STAFF),
    ("ru", "{}, сообщает ТАСС со ссылкой на Минобороны РФ.", RUSSIA),
    ("ru", "Как сообщил военный эксперт Егор Мастерков, {}.", "Masterkov"),
    ("ru", "В Институте изучения войны считают, что {}.", "ISW"),
]


def claimant(language, text, side=None):
    facts = facts_of(Source("Kupiansk", text, language, date(2025, 10, 1), "Sample", side))
    found = [fact for fact in facts if fact.kind == "assaults"]
    return found[0].attribution


@pytest.mark.parametrize(("language", "formula", "name"), FORMULAE)
def test_the_claimant_is_the_innermost_named_source(language, formula, name):
    assert claimant(language, formula.replace("{}", CLAIM[language])).name == name


@pytest.mark.parametrize(("language", "agency"), [("ru", "передает РИА Новости"), ("en", "Reuters reports")])
def test_an_agency_that_relays_claims_nothing(language, agency):
    assert claimant(language, f"{CLAIM[language]}, {agency}.") is None


def test_he_is_the_last_person_who_spoke():
    text = (
        "The brigade's spokesman, Mykyta Zahrebelnyi, said the town was quiet. "
        "Russian troops attacked twice in the Kupiansk sector, he added."
    )
    assert claimant("en", text).name == "Zahrebelnyi"


def test_what_stands_before_but_is_not_covered_by_the_source_after_it():
    text = "Clashes continue in Kupiansk, but Ukrainian officials maintain that the town is held."
    assert claimant("en", text) is None


@pytest.mark.parametrize(
    ("language", "spelling"),
    [("uk", "Трегубов"), ("ru", "Трегубов"), ("en", "Tregubov"), ("en", "Tryhubov"), ("en", "Trehubov")],
)
def test_one_person_has_one_name_in_all_languages(language, spelling):
    doc = build(Source("", spelling, language, date(2025, 10, 1)))
    assert [voice.name for voice in voices(doc, doc.sentences[0])] == ["Trehubov"]


ATTACKED = {
    "en": "Russian troops attacked twice in the Kupiansk sector, the regional governor said. ",
    "uk": "Російські війська двічі атакували на Куп’янському напрямку, сказав мер. ",
    "ru": "Российские войска дважды атаковали на Купянском направлении, сказал мэр. ",
}


@pytest.mark.parametrize(
    ("language", "story"),
    [
        ("en", "Volunteers came for one couple, Oleksandr and his wife."),
        ("uk", "Волонтери приїхали по подружжя, а Олександр чекав."),
        ("ru", "Волонтеры приехали за супругами, а Александр ждал."),
    ],
)
def test_people_of_a_story_hold_no_office(language, story):
    assert claimant(language, ATTACKED[language] + story).name in {"governor", "mayor"}
