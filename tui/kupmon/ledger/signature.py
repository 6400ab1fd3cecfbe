"""What an article is set beside others by; light enough for a process that loads no dictionary."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

import msgspec

from kupmon.model import Attribution, Count, Fact, Kind, Language, Period, Side, SourceSide, Span

Figure = tuple[int | None, int | None]
"""Least and greatest value, as in `Count`."""
SAMPLED = 4
"""One run of words in four is looked up: a reprint shares dozens."""

NOWHERE = Span(0, 0)
NAMED = 1.5
"""What a name weighs among the anchors."""
SHORT = 24
"""Runs up to which all are looked up."""


@dataclass(frozen=True, slots=True)
class Signature:
    """An article, ready to be set beside others."""

    id: int
    when: datetime
    language: Language
    shingles: frozenset[int]
    """Hashes of runs of three words, 32 bits each."""
    figures: frozenset[Figure]
    """Counts and ages as printed, from 2 upwards."""
    names: frozenset[str]
    """Beginnings of the names that are printed, of persons and things."""
    speakers: frozenset[str]
    """Their keys, see `names`."""
    facts: tuple[Fact, ...]
    """Without their words: no statement, quotation or evidence."""
    anchors: Mapping[int, float]
    """What a translation keeps, hashed above 32 bits, by how much it tells."""
    weight: float
    """Of all anchors together."""

    @property
    def sampled(self) -> frozenset[int]:
        """Of the shingles those that any text looks up."""
        return frozenset(run for run in self.shingles if run % SAMPLED == 0)

    @property
    def runs(self) -> frozenset[int]:
        """The shingles by which it is looked up; all of a short text's, which might have none sampled."""
        return self.shingles if len(self.shingles) <= SHORT else self.sampled


_PackedFact = tuple[
    Kind, str | None, Side | None, Figure | None, tuple[str, ...], tuple[date, date] | None,
    tuple[str, SourceSide] | None,
]  # fmt: skip
_Packed = tuple[
    float, Language, bytes, list[Figure], list[str], list[str], list[_PackedFact], dict[int, float],
]  # fmt: skip
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Packed).decode


def pack(signature: Signature) -> bytes:
    """A signature as few bytes, for the store; its number is left out."""
    return _encode(
        (
            signature.when.timestamp(),
            signature.language,
            array("I", sorted(signature.shingles)).tobytes(),
            sorted(signature.figures, key=repr),
            sorted(signature.names),
            sorted(signature.speakers),
            [_packed(fact) for fact in signature.facts],
            dict(sorted(signature.anchors.items())),
        )
    )


def unpack(article: int, packed: bytes) -> Signature:
    """The signature of an article as `pack` made it.

    Raises:
        msgspec.ValidationError: It was made by something else.
    """
    when, language, shingles, figures, names, speakers, facts, anchors = _decode(packed)
    return Signature(
        id=article,
        when=datetime.fromtimestamp(when, UTC),
        language=language,
        shingles=frozenset(array("I", shingles)),
        figures=frozenset(figures),
        names=frozenset(names),
        speakers=frozenset(speakers),
        facts=tuple(map(_unpacked, facts)),
        anchors=anchors,
        weight=sum(anchors.values()),
    )


def _packed(fact: Fact) -> _PackedFact:
    count, when, who = fact.count, fact.when, fact.attribution
    return (
        fact.kind,
        fact.type,
        fact.side,
        (count.low, count.high) if count else None,
        fact.places,
        (when.start, when.end) if when else None,
        (who.name, who.side) if who else None,
    )


def _unpacked(packed: _PackedFact) -> Fact:
    kind, kind_type, side, count, places, when, who = packed
    return Fact(
        kind=kind,
        type=kind_type,
        side=side,
        count=Count(*count) if count else None,
        places=places,
        when=Period(*when) if when else None,
        attribution=Attribution(*who) if who else None,
        statement="",
        evidence=NOWHERE,
    )
