"""Who makes a claim, by construction, position and language (FACTS rule 11): the table beside this file."""

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
TABLE = Path(__file__).with_name("attributions.txt").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.split("|", 2)] for line in TABLE.splitlines() if line and line[0] != "#"
]


@pytest.mark.parametrize(("language", "name", "text"), ROWS)
def test_the_claimant(language, name, text):
    claim = CLAIM[language]
    told = text.replace("{C}", claim[0].upper() + claim[1:]).replace("{c}", claim).replace("\\n", "\n\n")
    facts = facts_of(Source("Kupiansk", told, language, date(2025, 10, 23), "Sample"))
    found = [fact.attribution for fact in facts if fact.kind == "movement"]
    assert [who.name if who else "-" for who in found] == [name]
