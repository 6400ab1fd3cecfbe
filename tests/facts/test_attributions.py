"""Who says it, when, and of which side, by construction, position and language: tables beside this file."""

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


def rows(name):
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [
        [cell.strip() for cell in line.split("|", 3)] for line in text.splitlines() if line and line[0] != "#"
    ]


def facts(language, text, kind, outlet="Sample", side=None):
    source = Source("Kupiansk", text.replace("\\n", "\n\n"), language, date(2025, 10, 23), outlet, side)
    return [fact for fact in facts_of(source) if fact.kind == kind]


@pytest.mark.parametrize(("language", "name", "text"), rows("attributions.txt"))
def test_who_makes_the_claim(language, name, text):
    claim = CLAIM[language]
    told = text.replace("{C}", claim[0].upper() + claim[1:]).replace("{c}", claim)
    found = [fact.attribution for fact in facts(language, told, "movement")]
    assert [who.name if who else "-" for who in found] == [name]


@pytest.mark.parametrize(("language", "kind", "days", "text"), rows("when.txt"))
def test_when_it_happened(language, kind, days, text):
    found = [fact.when for fact in facts(language, text, kind)]
    said = [f"{when.start:%m-%d}..{when.end:%m-%d}" if when else "-" for when in found]
    assert said == [days if days == "-" or ".." in days else f"{days}..{days}"]


OUTLETS = {"u": ("Sample", "ukrainian"), "r": ("Sample", "russian"), "n": ("Sample", None)}


@pytest.mark.parametrize(("language", "kind", "wanted", "text"), rows("sides.txt"))
def test_whom_it_is_about(language, kind, wanted, text):
    outlet, side = wanted.split()
    assert [fact.side[:3] for fact in facts(language, text, kind, *OUTLETS[outlet])] == [side]
