"""What is supposed, planned, long ago, elsewhere, denied or never seen is no fact: sentences in idle.txt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Source

TABLE = Path(__file__).with_name("idle.txt").read_text(encoding="utf-8")
ROWS = [line.split("|", 1) for line in TABLE.splitlines() if line and line[0] != "#"]


@pytest.mark.parametrize(("language", "text"), ROWS)
def test_nothing_is_told(language, text):
    found = facts_of(Source("", text, language, date(2025, 11, 23), "Sample"))
    assert [fact.statement for fact in found if fact.kind not in {"background", "quote"}] == []


TOLD = {
    "en": "Russian troops advanced near Pishchane. Two houses were damaged in Kupiansk.",
    "uk": "Росіяни просунулися біля Піщаного. У Куп’янську пошкоджено два будинки.",
    "ru": "Россияне продвинулись у Песчаного. В Купянске повреждены два дома.",
}


@pytest.mark.parametrize("language", TOLD)
def test_what_is_plainly_told_is_read_by_the_same_reader(language):
    found = facts_of(Source("", TOLD[language], language, date(2025, 11, 23), "Sample"))
    assert {fact.kind for fact in found} == {"movement", "damage"}
