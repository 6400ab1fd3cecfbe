"""Reads an article's signature out of it: its words, and what no language changes."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import blake2b

from kupmon.axis import gazetteer
from kupmon.facts import document
from kupmon.facts.numbers import numbers
from kupmon.ledger.names import name_key
from kupmon.ledger.report import Report
from kupmon.ledger.signature import NOWHERE, Figure, Signature
from kupmon.model import Fact, Source
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
        facts=tuple(map(_wordless, report.facts)),
        anchors={anchor_key(*anchor): weight for anchor, weight in anchors.items()},
        weight=sum(anchors.values()),
    )


def anchor_key(what: str, value: object) -> int:
    """The number of an anchor; greater than that of any run of words."""
    digest = blake2b(f"{what} {value!r}".encode("utf-8", "replace"), digest_size=7).digest()
    return (1 << 32) + int.from_bytes(digest)


def _wordless(fact: Fact) -> Fact:
    return replace(fact, statement="", quote=None, evidence=NOWHERE, also=())


def _clocks(text: str) -> frozenset[str]:
    return frozenset(f"{int(hour)}:{minute}" for hour, minute in _CLOCK.findall(text))


def _anchors(
    figures: frozenset[Figure], speakers: frozenset[str], places: frozenset[str], facts: tuple[Fact, ...]
) -> dict[tuple[str, object], float]:
    """Figures tell most, the town's name least."""
    found: dict[tuple[str, object], float] = {("figure", pair): _telling(pair) for pair in figures}
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
    return int.from_bytes(blake2b(run.encode("utf-8", "replace"), digest_size=4).digest())


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
