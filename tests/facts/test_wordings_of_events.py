"""The ways to say an attack, a loss, a strike, a victim or damage, and what only looks like one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kupmon.facts.reading import facts_of
from kupmon.model import Count, Fact, Language, Source

TABLES = Path(__file__).parent / "wordings"
LANGUAGES: tuple[Language, ...] = ("en", "uk", "ru")


def rows(name: str) -> list[tuple[str, Language, str]]:
    """What is wanted, the language and the sentence, for every sentence of a table."""
    lines = (TABLES / name).read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        if line.startswith("#") or "|" not in line:
            continue
        wanted, *said = (part.strip() for part in line.split("|"))
        found += [(wanted, language, text) for language, text in zip(LANGUAGES, said, strict=False) if text]
    return found


def read(language: Language, text: str) -> tuple[Fact, ...]:
    return facts_of(Source("", text, language, date(2025, 10, 1), "Sample Wire", side="ukrainian"))


@pytest.mark.parametrize(("wanted", "language", "text"), rows("events-told.txt"))
def test_a_wording_is_read(wanted, language, text):
    kind, sort, figure, side = wanted.split()
    count = None if figure == "-" else Count(int(figure), int(figure))
    facts = read(language, text)
    assert any(
        (fact.kind, fact.type, fact.count, fact.side or "-") == (kind, sort, count, side) for fact in facts
    ), [(fact.kind, fact.type, fact.count, fact.side) for fact in facts]


@pytest.mark.parametrize(("kinds", "language", "text"), rows("events-not-told.txt"))
def test_what_only_looks_like_it_is_no_fact(kinds, language, text):
    assert not [fact for fact in read(language, text) if fact.kind in kinds.split(",")]
