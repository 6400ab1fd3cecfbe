"""Time phrases of the three languages against the day of publication, a Thursday (FACTS rule 10)."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.document import build
from kupmon.facts.reading import facts_of
from kupmon.facts.times import phrases
from kupmon.model import Source

THURSDAY = date(2025, 10, 23)
PHRASES = [
    ("en", "attacked on Thursday", "10-23", "10-23"),
    ("en", "attacked on Oct. 22", "10-22", "10-22"),
    ("en", "attacked over the past three days", "10-20", "10-23"),
    ("en", "attacked overnight on October 22", "10-21", "10-22"),
    ("en", "attacked on October 20-21", "10-20", "10-21"),
    ("en", "attacked on October 20 and 21", "10-20", "10-21"),
    ("en", "attacked between 1 and 20 October", "10-01", "10-20"),
    ("en", "attacked in September", "09-01", "09-30"),
    ("en", "attacked during the past 24 hours", "10-22", "10-22"),
    ("en", "attacked over the weekend", "10-18", "10-19"),
    ("uk", "атакував у ніч на 22 жовтня", "10-21", "10-22"),
    ("uk", "атакував з 22 на 23 жовтня", "10-22", "10-23"),
    ("uk", "атакував упродовж минулої доби", "10-22", "10-22"),
    ("uk", "атакував від початку доби", "10-23", "10-23"),
    ("uk", "атакував минулого тижня", "10-13", "10-19"),
    ("uk", "атакував за останні три доби", "10-20", "10-23"),
    ("uk", "атакував від 1 жовтня", "10-01", "10-23"),
    ("uk", "атакував 22.10.2025", "10-22", "10-22"),
    ("ru", "атаковал в среду", "10-22", "10-22"),
    ("ru", "атаковал за прошедшие сутки", "10-22", "10-22"),
    ("ru", "атаковал с 18 по 24 октября", "10-18", "10-24"),
    ("ru", "атаковал за последнюю неделю", "10-16", "10-23"),
    ("ru", "атаковал с начала месяца", "10-01", "10-23"),
    ("ru", "атаковал минувшей ночью", "10-22", "10-23"),
    ("ru", "атаковал за двое суток", "10-21", "10-23"),
    ("ru", "атаковал ночью 22 октября", "10-22", "10-22"),
    ("uk", "атакував уночі 22 жовтня", "10-22", "10-22"),
    ("uk", "станом на 18:30 атакував", "10-23", "10-23"),
    ("ru", "по состоянию на 12 часов атаковал", "10-23", "10-23"),
    ("en", "attacked as of 4 p.m.", "10-23", "10-23"),
    ("uk", "атакував у ніч проти неділі", "10-18", "10-19"),
    ("ru", "атаковал в ночь на среду", "10-21", "10-22"),
    ("en", "attacked on the night of Wednesday", "10-21", "10-22"),
    ("uk", "Протягом дня, 20 жовтня, атакував", "10-20", "10-20"),
    ("ru", "Вчера, 21 октября, атаковал", "10-21", "10-21"),
    ("en", "attacked in August-September", "08-01", "09-30"),
    ("uk", "атакував у серпні – вересні", "08-01", "09-30"),
    ("ru", "атаковал в августе и сентябре", "08-01", "09-30"),
    ("en", "attacked in the summer", "06-01", "08-31"),
    ("uk", "атакував навесні", "03-01", "05-31"),
    ("ru", "атаковал осенью", "09-01", "10-23"),
    ("uk", "атакує вже тиждень", "10-16", "10-23"),
    ("ru", "атакует уже неделю", "10-16", "10-23"),
]


def found(language, text):
    doc = build(Source("", text + " Kupiansk.", language, THURSDAY))
    return [phrase for sentence in doc.sentences for phrase in phrases(doc, sentence)]


@pytest.mark.parametrize(("language", "text", "start", "end"), PHRASES)
def test_a_phrase_means_its_days(language, text, start, end):
    period = found(language, text)[0].period
    assert (f"{period.start:%m-%d}", f"{period.end:%m-%d}") == (start, end)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "attacked by 16:00"),
        ("uk", "атакував о 7:30"),
        ("ru", "9 раз атаковал"),
        ("en", "The army said on Sunday it held"),
        ("en", "On Sunday, the army said it held"),
        ("en", "the mayor said during a telethon on Tuesday"),
        ("uk", "Про це у вівторок повідомив речник"),
        ("uk", "Учора речник повідомив, що тримають"),
        ("ru", "Накануне глава рассказал, что держат"),
    ],
)
def test_clock_times_and_the_day_of_speaking_are_no_time_of_the_event(language, text):
    assert found(language, text) == []


def test_a_date_late_in_december_read_in_january_lies_in_the_year_before():
    doc = build(Source("", "Kupiansk was attacked on 28 December.", "en", date(2026, 1, 2)))
    assert phrases(doc, doc.sentences[0])[0].period.start == date(2025, 12, 28)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Shelling of Kupiansk killed a 61-year-old man who had retired the day before."),
        ("uk", "Внаслідок обстрілу в Куп'янську загинув чоловік, якому напередодні виповнився 61 рік."),
        ("ru", "В результате обстрела в Купянске погиб мужчина, которому накануне исполнился 61 год."),
    ],
)
def test_the_day_before_in_a_relative_clause_is_not_when_it_happened(language, text):
    killed = [fact for fact in facts_of(Source("", text, language, THURSDAY)) if fact.kind == "civilians"]
    assert [fact.when for fact in killed] == [None]


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        (
            "uk",
            "Учора о 22:30 обстріляли Куп'янськ у Харківській області. Поранено чоловіка. Загинула жінка.",
            date(2025, 10, 22),
        ),
        (
            "uk",
            "За минулу добу на фронті тривали бої. Є втрати. У Куп'янську загинула жінка.",
            date(2025, 10, 22),
        ),
        ("ru", "Купянск захвачен в феврале 2022 года. В Купянске погибла женщина.", None),
    ],
)
def test_the_period_of_a_report_holds_for_its_facts_and_a_day_of_an_event_for_the_next_sentence(
    language, text, when
):
    killed = [f for f in facts_of(Source("", text, language, THURSDAY)) if f.type == "killed"]
    assert [fact.when.start if fact.when else None for fact in killed] == [when]


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        (
            "uk",
            "Уранці 20 жовтня росіяни обстріляли Куп'янськ. Це повідомив голова громади. Загинула жінка.",
            date(2025, 10, 20),
        ),
        (
            "en",
            "On October 20, Russian forces shelled Kupiansk. It was loud. A woman was killed.",
            date(2025, 10, 20),
        ),
        ("ru", "20 октября россияне обстреляли Купянск. Убирали урожай. Пели. Погибла женщина.", None),
        (
            "en",
            "Over the past 24 hours, Russia hit the oblast. It rained. In Kupiansk, a man was killed.",
            date(2025, 10, 22),
        ),
        ("ru", "20 октября россияне обстреляли Купянск. Тихо. В Ковшаровке погибла женщина.", None),
        ("en", "A shell killed a man in Kupiansk, the mayor reported on October 20.", date(2025, 10, 20)),
        ("en", "As noted, on October 20, a shell killed a man in Kupiansk.", date(2025, 10, 20)),
    ],
)
def test_the_day_of_a_strike_holds_for_the_harm_told_after_it(language, text, when):
    killed = [f for f in facts_of(Source("Kupiansk", text, language, THURSDAY)) if f.type == "killed"]
    assert [fact.when.start if fact.when else None for fact in killed] == [when]


FILED = [
    ("en", "KHARKIV, October 22 (Sample Wire) - Russian forces shelled Kivsharivka."),
    ("uk", "КИЇВ, 22 жовтня — Зразок. Росіяни обстріляли Ківшарівку."),
    ("ru", "МОСКВА, 22 октября. /ПРИМЕР/. Россияне обстреляли Ковшаровку."),
]


@pytest.mark.parametrize(("language", "text"), FILED)
def test_a_dateline_dates_no_event(language, text):
    facts = facts_of(Source("", text, language, THURSDAY))
    assert [fact.when for fact in facts if fact.kind == "strike"] == [None]


TOLD_AFTER_A_SPEAKER = [
    ("en", "As governor Ivan Koval reported, today Kivsharivka came under Russian shelling."),
    ("uk", "Як повідомив голова ОВА Іван Коваль, сьогодні під обстрілом окупантів перебувала Ківшарівка."),
    ("ru", "Как сообщил глава ОВА Иван Коваль, сегодня под обстрелом оккупантов была Ковшаровка."),
]


@pytest.mark.parametrize(("language", "text"), TOLD_AFTER_A_SPEAKER)
def test_a_day_behind_the_speaker_s_comma_is_the_event_s(language, text):
    facts = facts_of(Source("", text, language, THURSDAY))
    assert [fact.when.start for fact in facts if fact.kind == "strike"] == [THURSDAY]


SHOWN = [
    ("en", "Footage published on October 21 shows Russian forces shelling Kivsharivka."),
    ("uk", "Кадри, опубліковані 21 жовтня, показують, як росіяни обстріляли Ківшарівку."),
    ("ru", "Кадры, опубликованные 21 октября, показывают, как россияне обстреляли Ковшаровку."),
]


@pytest.mark.parametrize(("language", "text"), SHOWN)
def test_the_day_footage_was_published_is_not_the_event_s(language, text):
    facts = facts_of(Source("", text, language, THURSDAY))
    assert all(fact.when is None for fact in facts)


REPORTS = [
    (
        "en",
        "On October 22 Russians shelled {0}. Ivan Koval said so.|Details|At 7:00 a woman was hurt in {0}.",
    ),
    (
        "uk",
        "22 жовтня росіяни обстріляли {0}. Про це повідомив Іван Коваль.|Деталі|О 7:00 у {0} поранено жінку.",
    ),
    (
        "ru",
        "22 октября россияне обстреляли {0}. Об этом сообщил И. Коваль.|Детали|В 7:00 в {0} ранен мужчина.",
    ),
]
NAMED = {"en": "Kupiansk", "uk": "Куп’янську", "ru": "Купянске"}


@pytest.mark.parametrize(("language", "text"), REPORTS)
def test_who_reports_and_a_heading_do_not_part_an_incident(language, text):
    text = text.format(NAMED[language]).replace("|", "\n\n")
    facts = facts_of(Source("", text, language, THURSDAY))
    assert {fact.when.start for fact in facts if fact.kind == "civilians"} == {date(2025, 10, 22)}


OF_ONE = [
    ("en", "A man who was hurt on October 19 sought help. In Kivsharivka a house was damaged."),
    (
        "uk",
        "Звернувся чоловік, який отримав поранення 19 жовтня. У Ківшарівці пошкоджено будинок.",
    ),
    ("ru", "За помощью обратился мужчина, который получил ранение 19 октября. В Ковшаровке поврежден дом."),
]


@pytest.mark.parametrize(("language", "text"), OF_ONE)
def test_the_day_of_somebody_told_in_passing_dates_nothing_after_it(language, text):
    facts = facts_of(Source("", text, language, THURSDAY))
    assert [fact.when for fact in facts if fact.kind == "damage"] == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On October 20 a bomb hit Kupiansk. The army hunts cars in Kupiansk with FPV drones."),
        ("uk", "20 жовтня бомба влучила в Куп’янськ. У Куп’янську FPV-дрони полюють на авто."),
        ("ru", "20 октября бомба попала в Купянск. В Купянске FPV-дроны охотятся за машинами."),
    ],
)
def test_what_is_done_all_the_time_has_not_the_day_told_before(language, text):
    facts = facts_of(Source("", text, language, THURSDAY))
    assert [f.when for f in facts if f.kind == "strike" and f.type == "drone"] == [None]
