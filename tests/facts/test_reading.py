"""What holds for every text, good or bad: grounded, repeatable, quiet on rubbish."""

from __future__ import annotations

import random
import string
from datetime import date
from pathlib import Path

import evaluate
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kupmon.facts import read
from kupmon.facts.reading import facts_of
from kupmon.model import Source

ARTICLES, GOLD = evaluate.load(Path(__file__).parent.parent / "data")
SAMPLE = [article for article in ARTICLES if article["relevant"]][::3]
DAY = date(2025, 10, 1)
WORDS = [
    "Kupiansk",
    "Куп’янськ",
    "Купянск",
    "attacked",
    "атакував",
    "атаковал",
    "п’ять",
    "five",
    "пять",
    "усі",
    "відбито",
    "repelled",
    "отражены",
    "Генштаб",
    "said",
    "повідомив",
    "сообщил",
    "Trehubov",
    "Трегубов",
    "ворог",
    "enemy",
    "противник",
    "«",
    "»",
    "“",
    "”",
    '"',
    "–",
    ",",
    ".",
    ":",
    ";",
    "(",
    ")",
    "24",
    "1,027",
    "9",
    "811",
    "до",
    "понад",
    "вчора",
    "yesterday",
    "Pishchane",
    "Піщане",
    "Песчаное",
    "знищено",
    "15",
    "танків",
    "killed",
    "soldiers",
    "поранено",
    "мешканців",
    "house",
    "bridge",
]


def source(article):
    return Source(
        article["title"],
        article["text"],
        article["language"],
        date.fromisoformat(article["published"]),
        article["outlet"],
    )


def check_grounded(text, facts):
    for fact in facts:
        for span in (fact.evidence, *fact.also):
            assert 0 <= span.start < span.end <= len(text)
            assert not text[span.start].isspace()
            assert not text[span.end - 1].isspace()
        if fact.quote is not None:
            assert fact.quote in text[fact.evidence.start : fact.evidence.end]
        assert fact.statement.endswith(".")
        assert fact.count is None or fact.count.low is not None or fact.count.high is not None


@pytest.mark.parametrize("article", SAMPLE, ids=lambda article: article["id"])
def test_evidence_lies_in_the_text_on_the_edges_of_sentences(article):
    facts = facts_of(source(article))
    check_grounded(article["text"], facts)
    for fact in facts:
        before = article["text"][: fact.evidence.start].rstrip()
        assert not before or before[-1] not in ",;" or article["text"][len(before)] == "\n"


@pytest.mark.parametrize("article", SAMPLE[::4], ids=lambda article: article["id"])
def test_reading_twice_gives_the_same(article):
    assert facts_of(source(article)) == facts_of(source(article))


def test_what_was_read_before_changes_nothing():
    alone = [facts_of(source(article)) for article in SAMPLE[:8]]
    backwards = [facts_of(source(article)) for article in reversed(SAMPLE[:8])]
    assert alone == backwards[::-1]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(["en", "uk", "ru"]))
def test_any_heap_of_words_gives_grounded_facts_or_none(words, language):
    text = " ".join(words)
    check_grounded(text, facts_of(Source("", text, language, DAY)))


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "Kupiansk",
        "12 24 1,027 9 811 22:00 50% 3-4",
        "…!?.:;",
        "КУП’ЯНСЬК АТАКА П’ЯТЬ",
        "| a | b |\n| 1 | 2 |",
        '« “ " – „',
        "Кuпiaнсьk Куpyansk Кupiaнск",
    ],
)
def test_rubbish_gives_no_fact_and_no_error(text, language):
    assert read(Source(text, text, language, DAY)).facts == ()


def test_a_long_text_without_a_full_stop_is_read():
    text = "ворог атакував Куп’янськ та п’ять " * 8_000
    check_grounded(text, facts_of(Source("", text, "uk", DAY)))


def test_random_letters_give_nothing():
    letters = random.Random(7)
    text = "".join(letters.choice(string.printable + "абвгґдеєжзиіїйклмн’ \n") for _ in range(20_000))
    assert facts_of(Source("", text, "uk", DAY)) == ()


def test_statements_say_round_figures_as_they_are_printed():
    text = "More than 5,000 people remain in Kupiansk. The enemy lost up to 50 soldiers in Kupiansk."
    said = " ".join(fact.statement for fact in facts_of(Source("", text, "en", date(2025, 10, 1), "Sample")))
    assert "More than 5,000 civilians remain" in said
    assert "up to 50 soldiers" in said


RECALLED = [
    (
        "en",
        "As a reminder, on October 3 Russian forces shelled Kupiansk.",
        "Read also: Russia shells Kupiansk again",
    ),
    (
        "uk",
        "Нагадаємо, 3 жовтня росіяни обстріляли Куп’янськ.",
        "Читайте також: Росіяни обстріляли Куп’янськ",
    ),
    ("ru", "Напомним, 3 октября россияне обстреляли Купянск.", "Читайте также: Россияне обстреляли Купянск"),
]


@pytest.mark.parametrize(("language", "recalled", "link"), RECALLED)
def test_what_a_text_recalls_with_its_place_is_told_and_a_link_is_not(language, recalled, link):
    told = facts_of(Source("", recalled, language, date(2025, 10, 23)))
    assert [(fact.kind, fact.when.start) for fact in told] == [("strike", date(2025, 10, 3))]
    assert facts_of(Source("", link, language, date(2025, 10, 23))) == ()


def test_what_a_text_only_recalls_does_not_make_it_relevant():
    text = "У Полтаві відкрили нову школу для дітей.\n\nНагадаємо, 3 жовтня росіяни обстріляли Куп’янськ."
    assert not read(Source("У Полтаві відкрили школу", text, "uk", date(2025, 10, 23))).relevance.relevant
