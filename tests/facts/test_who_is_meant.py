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
