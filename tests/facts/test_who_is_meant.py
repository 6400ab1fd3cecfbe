"""Whom a role, a pronoun or a quotation without a tag means, and of which side he is: table in meant.txt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

CLAIM = {
    "en": "Russian troops advanced near Petropavlivka",
    "uk": "російські війська просунулися біля Петропавлівки",
    "ru": "российские войска продвинулись у Петропавловки",
}
OUTLETS = {"u": "ukrainian", "r": "russian", "t": "third_party", "n": None}


def rows():
    text = Path(__file__).with_name("meant.txt").read_text(encoding="utf-8")
    return [
        [cell.strip() for cell in line.split("|", 3)] for line in text.splitlines() if line and line[0] != "#"
    ]


@pytest.mark.parametrize(("language", "outlet", "wanted", "text"), rows())
def test_who_is_meant(language, outlet, wanted, text):
    claim = CLAIM[language]
    told = text.replace("{C}", claim[0].upper() + claim[1:]).replace("{c}", claim).replace("\\n", "\n\n")
    source = Source("Kupiansk", told, language, date(2025, 10, 23), "Sample", OUTLETS[outlet])
    found = {fact.attribution for fact in facts_of(source) if fact.kind == "movement"}
    said = {f"{who.name}:{who.side[:2]}" if who else "-" for who in found}
    assert said == {wanted}


LED_TO = {
    "ru": "В Купянске шумно. Об этом заявил Степан Ломакин.\n\n«В Купянске сегодня очень шумно», — {}.",
    "uk": "Про Куп’янськ розповів речник Степан Ломакін{}\n\n«У Куп’янську сьогодні дуже гучно».",
    "en": "Source: Stepan Lomakin, head of the district\n\n{}: “In Kupiansk it was loud.”",
}


@pytest.mark.parametrize(
    ("language", "leading", "spoken"),
    [
        ("ru", "процитировало его РИА Новости", 1), ("ru", "передало РИА Новости", 0), ("uk", ":", 0),
        ("uk", ".", 0), ("en", "Quote", 0), ("en", "Quote from the head, Stepan Lomakin, who said", 1),
    ],
)  # fmt: skip
def test_a_quotation_counts_where_its_paragraph_gives_the_speaker(language, leading, spoken):
    assert quotations(language, LED_TO[language].replace("{}", leading)) == spoken


def test_she_is_a_woman_named_before_and_what_runs_over_paragraphs_is_no_quotation_of_one_of_them():
    teacher = "In Kupiansk a retired teacher, Liubov Tkach, waited.\n\n“I have lived here always,” she said."
    assert quotations("en", teacher) == 1
    long = "«У Куп’янську дуже гучно.\n\nУ Куп’янську немає ні світла, ні води», – сказав Степан Ломакін."
    assert quotations("uk", long) == 0


def quotations(language, text):
    facts = facts_of(Source("Kupiansk", text, language, date(2025, 10, 23), "Sample", "ukrainian"))
    return sum(fact.kind == "quote" for fact in facts)
