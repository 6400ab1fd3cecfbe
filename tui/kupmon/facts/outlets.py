"""Whose outlet it is, by its name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from importlib.resources import files

from kupmon.facts.document import Document
from kupmon.facts.speakers import sources
from kupmon.facts.tokens import folded
from kupmon.model import Language, SourceSide


@cache
def _table() -> tuple[tuple[str, SourceSide], ...]:
    text = files("kupmon.facts").joinpath("outlets.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((folded(name), side) for name, side in rows)  # type: ignore[misc]


@lru_cache(maxsize=512)
def side_of(outlet: str, language: Language) -> SourceSide | None:
    """The side of an outlet: by name, else Ukrainian for one that writes Ukrainian, else unknown."""
    low = folded(outlet)
    for name, side in _table():
        if name in low and re.search(
            rf"(?<!\w){re.escape(name)}" + (r"(?!\w)" if len(name) < 5 else ""), low
        ):
            return side
    return "ukrainian" if language == "uk" else None


def guess_side(doc: Document) -> SourceSide | None:
    """The side of an outlet that is in no list: by words only one side uses, else by whom alone it quotes."""
    tally = {
        side: sum(len(s.by_concept.get(concept, ())) for s in doc.sentences)
        for side, concept in (("ukrainian", "CUE_UA"), ("russian", "CUE_RU"))
    }
    margin = tally["ukrainian"] - tally["russian"]
    if abs(margin) >= 2 or (margin and 0 in tally.values() and doc.language == "ru"):
        return "ukrainian" if margin > 0 else "russian"
    if doc.language == "en":
        return None
    fresh = replace(doc, notes={})
    sides = {
        s.voice.side
        for sentence in doc.sentences
        for s in sources(fresh, sentence)
        if s.voice.rank != "group"
    }
    sides.discard("third_party")
    return sides.pop() if len(sides) == 1 else None
