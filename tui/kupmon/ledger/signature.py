"""What an article is set beside others by; light enough for a process that loads no dictionary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec

from kupmon.model import Fact, Language

Figure = tuple[int | None, int | None]
"""Least and greatest value, as in `Count`."""
SAMPLED = 4
"""One run of words in four is looked up: a reprint shares dozens."""

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
    """Counts as printed, from 2 upwards."""
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


pack = msgspec.msgpack.Encoder().encode
"""A signature as bytes, for the store."""
unpack = msgspec.msgpack.Decoder(Signature).decode
"""As `pack` made them; raises `msgspec.ValidationError` for others."""
