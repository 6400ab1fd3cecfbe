"""Reads an article's signature out of it: its words, and what no language changes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b

from kupmon.axis import gazetteer
from kupmon.axis.gazetteer import Mention
from kupmon.claims import Voice
from kupmon.facts import document
from kupmon.facts.numbers import numbers
from kupmon.ledger.credits import credit
from kupmon.ledger.names import name_key
from kupmon.ledger.proper import LONGEST, digits, proper_names
from kupmon.ledger.report import Report
from kupmon.ledger.signature import NAMED, NOWHERE, Figure, Signature
from kupmon.ledger.status import held_by
from kupmon.ledger.voices import part_of
from kupmon.model import Fact, Source
from kupmon.text import fold

WORDS = 300
"""Words of a passage that are looked at: an event is told in its first paragraphs."""
CHARACTERS = 2500
LEAST_LETTERS = 3
"""Consonants from which a name tells anything by itself."""
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
    return signed(report, credit(report))


def signed(report: Report, taken_from: Voice | None) -> Signature:
    """As `sign`, where it is known what `credit` says of the article."""
    text = _DATELINE.sub("", report.passage)[:CHARACTERS]
    figures, ages = _figures(text, report)
    facts = _without_outlet(report, taken_from)
    speakers = frozenset(name_key(fact.attribution.name) for fact in facts if fact.attribution)
    mentions = [m for m in gazetteer.load().find(text) if m.scope != "other"]
    places = frozenset(m.place for m in mentions) | {place for fact in facts for place in fact.places}
    persons = frozenset(name[:LONGEST] for name in speakers if " " not in name)
    names = proper_names(_blanked(text, mentions)) | persons
    anchors = (
        {("clock", clock): 2.0 for clock in _clocks(text)}
        | _printed(names, digits(text) | ages | _bounds(figures))
        | _anchors(speakers, places - GENERAL, facts)
    )
    return Signature(
        id=report.id,
        when=report.when,
        language=report.language,
        shingles=shingles(text),
        figures=figures | {(age, age) for age in ages},
        names=names,
        speakers=speakers,
        facts=tuple(map(_wordless, facts)),
        anchors={anchor_key(*anchor): weight for anchor, weight in anchors.items()},
        weight=sum(anchors.values()),
    )


def _without_outlet(report: Report, taken_from: Voice | None) -> tuple[Fact, ...]:
    """The facts; an outlet that is credited is no speaker."""
    if taken_from is None:
        return report.facts
    return tuple(
        replace(fact, attribution=None)
        if fact.attribution and part_of(fact.attribution.name, taken_from.name)
        else fact
        for fact in report.facts
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
    speakers: frozenset[str], places: frozenset[str], facts: tuple[Fact, ...]
) -> dict[tuple[str, object], float]:
    """Bodies and places tell more than kinds of facts, the town's name least; persons are among the names."""
    found: dict[tuple[str, object], float] = {("speaker", name): 1.5 for name in speakers if " " in name}
    found |= {("place", place): 0.5 if place == "kupiansk" else 1.5 for place in places}
    for fact in facts:
        if (held := held_by(fact)) is not None:
            found["fact", ("held", held)] = 1.0
        elif fact.kind not in {"quote", "background"}:
            found["fact", (fact.kind, fact.type, fact.side)] = 1.0
    return found


def _printed(names: Iterable[str], numbers: Iterable[int]) -> dict[tuple[str, object], float]:
    """Numbers, whatever they count, and names."""
    found: dict[tuple[str, object], float] = {("number", number): _telling(number) for number in numbers}
    return found | {("name", name): NAMED for name in names if len(name) >= LEAST_LETTERS}


def _blanked(text: str, mentions: Iterable[Mention]) -> str:
    """The text without the places it names."""
    for mention in mentions:
        text = text[: mention.start] + "." * (mention.end - mention.start) + text[mention.end :]
    return text


def _bounds(figures: Iterable[Figure]) -> frozenset[int]:
    """The number that is printed, as far as it is known: “more than forty” is 41 at least."""
    return frozenset(high if high is not None else (low or 1) - 1 for low, high in figures)


def _telling(number: int) -> float:
    """A two or three stands in many reports, a 48 in one."""
    return 1.0 if number <= 3 else 1.5 if number <= 12 else 2.5  # noqa: PLR2004 - see the docstring


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
