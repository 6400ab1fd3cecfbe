"""Whose outlet it is, by its name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from kupmon.facts.document import Document
from kupmon.facts.press import table
from kupmon.facts.speakers import sources
from kupmon.facts.tokens import folded
from kupmon.facts.voice import AGENCY
from kupmon.model import Language, SourceSide


@lru_cache(maxsize=512)
def side_of(outlet: str, language: Language) -> SourceSide | None:
    """The side of an outlet: by name, else Ukrainian for one that writes Ukrainian, else unknown."""
    low = folded(outlet)
    for name, side in table():
        if name in low and re.search(
            rf"(?<!\w){re.escape(name)}" + (r"(?!\w)" if len(name) < 5 else ""), low
        ):
            return side
    return "ukrainian" if language == "uk" else None


def sided(doc: Document) -> Document:
    """A document with its outlet's side: guessed, where it is not known."""
    guessed = guess_side(doc) if doc.source.side is None else None
    if guessed is None:
        return doc
    kept = {name: doc.notes[name] for name in WHOSEVER if name in doc.notes}
    return replace(doc, source=replace(doc.source, side=guessed), notes=kept)


WHOSEVER = (
    "atlas", "numbers", "times", "days of saying", "told anew", "speeches", "capitalised", "single names",
    "no news", "captions",
)  # fmt: skip
"""Notes that are the same whatever the outlet's side is."""


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
    if doc.language == "ru" and not tally["ukrainian"] and _expert_first(doc):
        return "russian"
    sides = {
        s.voice.side for sentence in doc.sentences for s in sources(doc, sentence) if s.voice.rank != "group"
    }
    sides.discard("third_party")
    return sides.pop() if len(sides) == 1 else None


def _expert_first(doc: Document) -> bool:
    """Whether an expert of no list is the first to speak, on the Ukrainian forces: a Russian habit."""
    for sentence in doc.sentences:
        told = [s.voice for s in sources(doc, sentence) if s.voice.rank != AGENCY]
        if told:
            known = any(concept.startswith(f"@{told[0].name}|") for concept in sentence.by_concept)
            return sentence.has("ROLE/analyst") and sentence.has("SIDE_UA") and not known
    return False
