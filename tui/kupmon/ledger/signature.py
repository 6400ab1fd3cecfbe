"""What two tellings of one event have in common: words in one language, and what no language changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from kupmon.axis import gazetteer
from kupmon.facts import document
from kupmon.facts.numbers import numbers
from kupmon.ledger.names import name_key
from kupmon.ledger.report import Report
from kupmon.model import Fact, Language, Source
from kupmon.text import fold

WORDS = 300
"""Words of a passage that are looked at: an event is told in its first paragraphs."""
CHARACTERS = 2500
LENGTH = 3
"""Words in a shingle."""
GENERAL = frozenset({"kupiansk-axis", "kupiansk-raion", "kupiansk-hromada", "oskil-river"})
"""Places that nearly every article on the axis names."""

_WORD = re.compile(r"[^\W_]+(?:['’ʼ`][^\W\d_]+)*")
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)")
_DATELINE = re.compile(r"\A[^\n.!?]{0,60}(?:\([^()\n]{2,40}\)|\./[^/\n]{2,40}/\.?)\s*(?:[-–—.]\s*)?")
"""“KYIV, June 8 (Wire) - ” and “МОСКВА, 6 июня. /Агентство/. ”: each outlet has its own."""


Anchor = tuple[str, object]
Figure = tuple[int | None, int | None]
"""Least and greatest value, as in `Count`."""


@dataclass(frozen=True, slots=True)
class Signature:
    """An article, ready to be set beside others."""

    id: int
    when: datetime
    language: Language
    shingles: frozenset[int]
    """Hashes of runs of three words."""
    figures: frozenset[Figure]
    """Counts as printed, from 2 upwards."""
    speakers: frozenset[str]
    """Their keys, see `names`."""
    facts: tuple[Fact, ...]
    anchors: Mapping[Anchor, float]
    """What a translation keeps, by how much it tells."""
    weight: float
    """Of all anchors together."""


def sign(report: Report) -> Signature:
    """The signature of an article; depends on nothing else."""
    text = _DATELINE.sub("", report.passage)[:CHARACTERS]
    figures, ages = _figures(text, report)
    ages_and_clocks = {("age", age): 2.0 for age in ages} | {("clock", clock): 2.0 for clock in _clocks(text)}
    speakers = frozenset(name_key(fact.attribution.name) for fact in report.facts if fact.attribution)
    anchors = ages_and_clocks | _anchors(figures, speakers, _places(text, report), report.facts)
    return Signature(
        id=report.id,
        when=report.when,
        language=report.language,
        shingles=shingles(text),
        figures=figures,
        speakers=speakers,
        facts=report.facts,
        anchors=anchors,
        weight=sum(anchors.values()),
    )


def _clocks(text: str) -> frozenset[str]:
    return frozenset(f"{int(hour)}:{minute}" for hour, minute in _CLOCK.findall(text))


def _anchors(
    figures: frozenset[Figure], speakers: frozenset[str], places: frozenset[str], facts: tuple[Fact, ...]
) -> dict[Anchor, float]:
    """Figures tell most, the town's name least."""
    found: dict[Anchor, float] = {("figure", pair): _telling(pair) for pair in figures}
    found |= {("speaker", name): 1.5 for name in speakers}
    found |= {("place", place): 0.5 if place == "kupiansk" else 1.5 for place in places}
    for fact in facts:
        if fact.kind not in {"quote", "background"}:
            found["fact", (fact.kind, fact.type, fact.side)] = 1.0
    return found


def _telling(pair: Figure) -> float:
    """A two or three stands in many reports, a 48 in one."""
    greatest = max(bound or 0 for bound in pair)
    return 1.0 if greatest <= 3 else 1.5 if greatest <= 12 else 2.5  # noqa: PLR2004 - see the docstring


def shingles(text: str) -> frozenset[int]:
    """Hashes of all runs of three words among the first three hundred; of what there is, if shorter."""
    words = _WORD.findall(fold(text))[:WORDS]
    runs = zip(*(words[at:] for at in range(LENGTH)), strict=False)
    whole = {_hash(" ".join(words))} if words else set()
    return frozenset(_hash(" ".join(run)) for run in runs) or frozenset(whole)


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode("utf-8", "replace"), digest_size=8).digest())


def _figures(text: str, report: Report) -> tuple[frozenset[Figure], frozenset[int]]:
    source = Source(report.title, text, report.language, report.day, report.outlet, report.side)
    doc = document.build(source)
    found = [number for sentence in doc.sentences for number in numbers(doc, sentence)]
    counts = frozenset(
        (n.count.low, n.count.high)
        for n in found
        if n.role in {"count", "times"} and (n.count.high is None or n.count.high > 1)
    )
    ages = frozenset(n.count.low for n in found if n.role == "age" and n.count.low is not None)
    return counts, ages


def _places(text: str, report: Report) -> frozenset[str]:
    """Settlements and other places that are not the axis as a whole."""
    named = {m.place for m in gazetteer.load().find(text) if m.scope != "other"}
    named.update(place for fact in report.facts for place in fact.places)
    return frozenset(named - GENERAL)
