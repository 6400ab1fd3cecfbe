"""Figures of the three languages: what is counted, and what is none (FACTS rules 8 and 9)."""

from __future__ import annotations

from datetime import date

import pytest

from kupmon.facts.document import build
from kupmon.facts.numbers import numbers
from kupmon.model import Source

COUNTS = [
    ("en", "forty-two assaults", (42, 42)),
    ("en", "1,027 were killed", (1027, 1027)),
    ("en", "at least eight blocks", (8, None)),
    ("en", "several dozen soldiers", (24, 99)),
    ("en", "more than a hundred and twenty men", (121, None)),
    ("en", "fewer than fifty soldiers", (None, 49)),
    ("en", "a couple of drones", (2, 2)),
    ("en", "between 100 and 200 soldiers", (100, 200)),
    ("en", "up to 30 troops", (None, 30)),
    ("uk", "понад дві тисячі осіб", (2001, None)),
    ("uk", "кілька десятків танків", (24, 99)),
    ("uk", "півтора десятка людей", (15, 15)),
    ("uk", "не більше сорока росіян", (None, 40)),
    ("uk", "9 811 людей", (9811, 9811)),
    ("uk", "кілька сотень бійців", (200, 999)),
    ("uk", "щонайменше 11 атак", (11, None)),
    ("ru", "до 3 тыс. военнослужащих", (None, 3000)),
    ("ru", "свыше полутора тысяч человек", (1501, None)),
    ("ru", "от трех до четырех тысяч человек", (3000, 4000)),
    ("ru", "двумя сотнями танков", (200, 200)),
    ("ru", "примерно 250 беспилотников", (250, 250)),
]
NO_COUNTS = [
    ("en", "a 71-year-old man"),
    ("en", "the 68th division"),
    ("en", "in 2022"),
    ("en", "35 to 50 men a day"),
    ("en", "on 24 October"),
    ("uk", "13-та бригада"),
    ("uk", "ракета С-300"),
    ("uk", "о 22:00"),
    ("uk", "90% міста"),
    ("uk", "28 серпня 2025 року"),
    ("ru", "6-й армии"),
    ("ru", "37-летний житель"),
    ("ru", "в 10 км от города"),
    ("ru", "по ст. 438"),
]


def figures(language, text):
    doc = build(Source("", text, language, date(2025, 10, 1)))
    return [n for sentence in doc.sentences for n in numbers(doc, sentence)]


@pytest.mark.parametrize(("language", "text", "expected"), COUNTS)
def test_a_count_is_read_with_its_bounds(language, text, expected):
    found = [(n.count.low, n.count.high) for n in figures(language, text) if n.role == "count"]
    assert found == [expected]


@pytest.mark.parametrize(("language", "text"), NO_COUNTS)
def test_ages_units_dates_and_shares_are_no_counts(language, text):
    assert [n for n in figures(language, text) if n.role == "count"] == []


def test_a_number_of_times_is_told_from_a_number_of_things():
    assert [(n.count.low, n.role) for n in figures("uk", "двічі атакував")] == [(2, "times")]
