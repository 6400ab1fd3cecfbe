"""How far the one who says something stands from the reader: what an attribution is worth knowing by."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Literal

from kupmon.model import Attribution, Fact
from kupmon.ui.messages import later

TABLE = Path(__file__).with_name("distance.txt")
Distance = Literal["own", "official", "person", "outlet", "unnamed"]
WORDS: dict[Distance, str] = {
    "own": later("own report"),
    "official": later("quoted official"),
    "person": later("quoted"),
    "outlet": later("second hand"),
    "unnamed": later("unnamed source"),
}
"""`person`: someone by name whose office is not told; `outlet`: what another medium said is passed on."""
_WORD = re.compile(r"[^\W\d_]+")


def distance(fact: Fact) -> Distance:
    """Who says it: the outlet itself, an office, someone by name, another medium, or nobody in particular."""
    return "own" if fact.attribution is None else _of(fact.attribution)


def _of(said_by: Attribution) -> Distance:
    words = [word.casefold() for word in _WORD.findall(said_by.name)]
    known = _known()
    if not words or words[-1] in known["anybody"] or said_by.name[:1].islower():
        return "unnamed"
    if not known["office"].isdisjoint(words):
        return "official"
    return "outlet" if not known["outlet"].isdisjoint(words) else "person"


@cache
def _known() -> dict[str, frozenset[str]]:
    """Words that tell offices, outlets and people without a name; names are in Latin script by then."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    pairs = (line.split(":", 1) for line in lines if line and not line.startswith("#"))
    return {name: frozenset(words.split()) for name, words in pairs}
