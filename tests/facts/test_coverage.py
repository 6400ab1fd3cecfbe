"""How far a source reaches: whose words the sentences without a source are. The persons are invented."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

THURSDAY = date(2025, 10, 23)
MOVED = {
    "en": "Russian troops advanced near Petropavlivka.",
    "uk": "Російські війська просунулися біля Петропавлівки.",
    "ru": "Российские войска продвинулись у Петропавловки.",
}


def movement(language, text):
    text = text.replace("{}", MOVED[language][0].lower() + MOVED[language][1:])
    facts = facts_of(Source("Kupiansk", text, language, THURSDAY, "Sample"))
    return [fact for fact in facts if fact.kind == "movement"]


def claimants(language, text):
    return [fact.attribution.name if fact.attribution else None for fact in movement(language, text)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The brigade's spokesman Mykyta Zahrebelnyi spoke.\n\nIt is worth noting that {}"),
        ("uk", "Речник бригади Микита Загребельний сказав, що тихо.\n\nЗазначимо, {}"),
        ("ru", "Спикер бригады Никита Загребельный сказал, что тихо.\n\nТем временем {}"),
    ],
)
def test_what_the_outlet_adds_of_its_own_is_nobody_elses(language, text):
    assert claimants(language, text) == [None]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uk", "У Харківській обласній прокуратурі уточнили, що {}", "Kharkiv Prosecutor's Office"),
        ("uk", "Про це розповів офіцер Степан Ломакін. «{}», – наголосив військовий.", "Lomakin"),
        ("ru", "По словам 70-летней Валентины, {} Валентина уехала.", "Valentina"),
        (
            "ru",
            "По словам 70-летней Валентины, света нет. «{}», — говорит женщина. Валентина уехала.",
            "Valentina",
        ),
        ("en", "Prosecutors spoke. Law enforcers said {}", "Kharkiv Prosecutor's Office"),
        ("en", "Law enforcers said {}", "National Police"),
    ],
)
def test_a_role_without_a_name_is_who_was_named_before(language, text, name):
    assert claimants(language, text) == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "{} The National Police reported this on Telegram.", "National Police"),
        ("en", "ISW wrote on Friday. The institute cited Ukrainian sources as confirming that {}", "ISW"),
        ("en", "Mykyta Zahrebelnyi, a spokesman, spoke. It is indicated that {}", None),
        ("uk", "{} Про подробиці розповів голова громади Микита Загребельний.", "Zahrebelnyi"),
        ("uk", "Голова громади Микита Загребельний виступив.\n\nЗа його даними, {}", "Zahrebelnyi"),
        ("ru", "По оперативной информации Генштаба, {}", "General Staff"),
        ("en", "Ukraine has rejected it. The Kremlin said {}", "Kremlin"),
        ("en", "Ukraine has said that {}", "Ukraine"),
        ("en", "{} The paper has contacted the Russian Defense Ministry for comment.", None),
        ("en", "{} The fog had lifted, said its commander, Colonel Taras Holovko.", "Holovko"),
        ("en", "When Gerasimov informed Putin of the battle, the mood had changed. {}", None),
        ("ru", "Трегубов отметил, что Путин заявил об окружении. По его словам, {}", "Trehubov"),
        ("ru", "В Генштабе России сообщили, что {}", "General Staff of Russia"),
        ("uk", "{}\n\nЯк передає Укрінформ, про це повідомили в Генштабі.", "General Staff"),
        ("ru", "Третья штурмовая бригада сообщила, что {}", "3rd brigade"),
        ("ru", "{} Сведения на этот счет приводит Подоляка.", "Podolyaka"),
        ("uk", "Як пишуть російські телеграм-канали, {}", "Russian Telegram channels"),
        ("uk", "Микита Загребельний додав слово.\n\nЯк повідомляв Sample, {}", None),
        ("ru", "О том, что ВС РФ ушли, пишет блогер Борис Рогов. {}", "Rogov"),
        ("uk", "{} Про це повідомив майор 1-го загону «Омега» Сем.", "Sem"),
        ("uk", "Командир 15 бригади «Кара-Даг» НГУ Олександр Букатин сказав, що {}", "Bukatyn"),
        ("en", "The chief of Russia's general staff said {}", "Gerasimov"),
        ("ru", "В пресс-центре группировки «Запад» сообщили, что {}", "Battlegroup West"),
        ("ru", "{} Потери украинской стороны назвало Минобороны России.", "Ministry of Defence of Russia"),
        ("ru", "{} Это заявил эксперт, полковник в отставке Захар Лютов.", "Liutov"),
        ("uk", "Джерело: Олег Синєгубов, начальник Харківської ОВА\n\n{}", "Syniehubov"),
        ("uk", "Речник бригади повідомив, що {}\n\nЗагребельний додав подробиць.", "Zahrebelnyi"),
    ],
)
def test_formulae_that_name_the_source_late_or_by_a_pronoun(language, text, name):
    assert claimants(language, text) == [name]


def test_who_is_told_something_does_not_say_it():
    assert claimants("en", "Vladimir Putin was informed that {}") == [None]


def test_a_paragraph_after_a_colon_is_the_words_of_who_was_named_before_it():
    assert claimants("uk", "Микита Загребельний, речник бригади, заявив:\n\n«{}»") == ["Zahrebelnyi"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russian troops, despite resistance from Ukrainian forces, advanced near Petropavlivka."),
        ("uk", "Російські війська, попри опір ЗСУ, просунулися біля Петропавлівки."),
        ("ru", "Российские бойцы, несмотря на сопротивление ВСУ, продвинулись у Петропавловки."),
        ("en", "Russian troops rested in the town. They've advanced near Petropavlivka."),
        ("ru", "Отряды россиян продвинулись у Петропавловки."),
        ("uk", "Російським військам вдалося просунутися біля Петропавлівки попри опір ЗСУ."),
    ],
)
def test_a_party_named_in_between_does_not_act(language, text):
    assert [fact.side for fact in movement(language, text)] == ["russian"]
