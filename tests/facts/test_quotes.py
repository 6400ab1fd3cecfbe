"""Direct speech in the marks that outlets use (FACTS rule 20); the persons are invented."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

SPOKEN = [
    ("en", "“We hold the centre of Kupiansk,” said Mykyta Zahrebelnyi.", "We hold the centre of Kupiansk"),
    ("en", "‘We’re holding the town’s centre and its station,’ said commander Ivan Petrenko in Kupiansk.",
     "We’re holding the town’s centre and its station"),
    ("uk", "«Ми тримаємо весь центр Куп’янська», – сказав речник Микита Загребельний.",
     "Ми тримаємо весь центр Куп’янська"),
    ("uk", "„Ми тримаємо центр міста Куп’янськ“, – сказав речник Микита Загребельний.",
     "Ми тримаємо центр міста Куп’янськ"),
    ("uk", "– Ми тримаємо центр міста Куп’янськ, – сказав речник Микита Загребельний.",
     "Ми тримаємо центр міста Куп’янськ"),
    ("ru", '"Силы группировки "Запад" вошли в Купянск", - сказал эксперт Егор Мастерков.',
     'Силы группировки "Запад" вошли в Купянск'),
    ("en", "In Kupiansk, Liudmyla barely flinches. “Rockets fly over our heads for days,” she says.",
     "Rockets fly over our heads for days"),
    ("en", "They laid Oleksandr in a tarp in Kupiansk. “We are together in the car now,” he said.",
     "We are together in the car now"),
    ("uk", "Людмила з Куп’янська навіть не здригається. «Ракети літають над нами цілими днями», – каже вона.",
     "Ракети літають над нами цілими днями"),
    ("ru", "Людмила из Купянска даже не вздрагивает. «Ракеты летают над нами целыми днями», – говорит она.",
     "Ракеты летают над нами целыми днями"),
]  # fmt: skip


def quotes(language, text):
    facts = facts_of(Source("Kupiansk", text, language, date(2025, 10, 1), "Sample"))
    return [fact for fact in facts if fact.kind == "quote"]


@pytest.mark.parametrize(("language", "text", "words"), SPOKEN)
def test_the_words_are_quoted_as_printed(language, text, words):
    assert [fact.quote for fact in quotes(language, text)] == [words]


def test_speech_broken_by_its_tag_is_two_quotations():
    text = (
        "«Ми бачимо їх від першого кроку за Синьківкою, – каже командир, – але туман бачить їх гірше за нас»."
    )
    assert [fact.quote.split()[0] for fact in quotes("uk", text)] == ["Ми", "але"]


@pytest.mark.parametrize(
    "text",
    [
        "Russia calls the ruins of Kupiansk “liberated”, the commander said.",
        "“We hold the centre of Kupiansk and will stay,” reads a wall.\n\nNobody was there.",
        "It’s the town’s third winter, and the soldiers’ boots in Kupiansk are wet.",
    ],
)
def test_scare_quotes_and_words_without_a_speaker_are_no_quotation(text):
    assert quotes("en", text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Kupiansk is calm. “Everything depends on the peace talks this week,” Mykyta Zahrebelnyi said.",
        ),
        ("uk", "У Куп'янську тихо. «Я дуже вдячний усім нашим людям», – сказав Микита Загребельний."),
        ("ru", "Купянск спокоен. Дрон упал в Харькове. «Сгорели две машины и гараж», — сказал Павел Огнев."),
    ],
)
def test_talks_thanks_and_other_towns_are_no_quotation_on_the_axis(language, text):
    assert quotes(language, text) == []
