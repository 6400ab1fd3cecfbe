"""How a sentence sounds: for every kind, the log-odds that it carries a fact of that kind."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from math import sqrt
from operator import add
from zlib import crc32

from kupmon.facts.document import Document, Sentence
from kupmon.facts.places import named, on_axis
from kupmon.model import KINDS

WORTH = (1.0, 0.3)
"""What counts what stands in the sentence itself, and what the sentence before it is about."""
HEAD = struct.Struct("<4sII")
"""Of the file: name of the format, how many keys, how many kinds."""
FORMAT = b"kw01"
IDF_STEP = 1 / 16
"""A rarity is kept as a byte: how often this."""

Traits = tuple[list[int], list[int]]
"""Keys of what stands in a sentence, and of the concepts of the one before it."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The weights: a row of signed bytes for every key, one for each kind."""

    rows: dict[int, int]
    """Where the row of a key is found."""
    rarity: bytes
    """Of every key, in steps of `IDF_STEP`: what stands in few sentences says more."""
    weights: memoryview
    scale: tuple[float, ...]
    """What a weight of one is worth, by kind."""
    bias: tuple[float, ...]
    """Log-odds of a sentence of which nothing is known, by kind."""

    def odds(self, doc: Document, sentence: Sentence) -> list[float]:
        """Log-odds for each of `KINDS`, about -9 (never heard of) to 6 (certain)."""
        sums = [0.0] * len(KINDS)
        length = 0.0
        for keys, worth in zip(keys_of(doc, sentence), WORTH, strict=True):
            for key in keys:
                row = self.rows.get(key)
                if row is None:
                    continue
                rare = self.rarity[row] * IDF_STEP * worth
                length += rare * rare
                begin = row * len(KINDS)
                own = self.weights[begin : begin + len(KINDS)]
                sums = list(map(add, sums, own if worth == 1 else [worth * w for w in own]))
        norm = sqrt(length) or 1.0
        return [b + s * scale / norm for b, s, scale in zip(self.bias, sums, self.scale, strict=True)]


def keys_of(doc: Document, sentence: Sentence) -> Traits:
    """What the weights know a sentence by."""
    stems = [stem for word in doc.forms[sentence.first : sentence.last + 1] if (stem := _stem(word))]
    keys = list(
        dict.fromkeys((*stems, *_pairs(stems), *_concepts(sentence, "c"), *_frame(doc, sentence, len(stems))))
    )
    before = doc.before(sentence)
    return keys, [] if before is None else list(_concepts(before, "p"))


@lru_cache(maxsize=8192)
def _stem(word: str) -> int:
    """Key of the beginning of a word: the same for its forms; 0 for what is no word."""
    if not word[0].isalnum():
        return 0
    if word[0].isdigit():
        return _key("s:#")
    return _key("s:" + word[: 7 if word.isascii() else 6])


@cache
def _key(name: str) -> int:
    return crc32(name.encode())


def _pairs(stems: Sequence[int]) -> Iterator[int]:
    """Of words that stand side by side."""
    for one, other in pairwise(stems):
        yield (one * 0x9E3779B1 + other) & 0xFFFFFFFF


def _concepts(sentence: Sentence, family: str) -> Iterable[int]:
    """Of the concepts that occur; names and figures count as such, whichever they are."""
    return dict.fromkeys(
        _concept(family, concept[0] if concept[0] in "@#" else concept)
        for concept in sentence.by_concept
        if family == "c" or concept[0] not in "@#"
    )


@cache
def _concept(family: str, name: str) -> int:
    return crc32(f"{family}:{name}".encode())


def _frame(doc: Document, sentence: Sentence, words: int) -> tuple[int, ...]:
    """Of where a sentence stands, how long it is, and how many places it names."""
    begun = doc.text[sentence.start : sentence.end]
    return (
        _concept("places", str(min(len(named(doc, sentence)), 4))),
        _concept("axis", str(on_axis(doc, sentence))),
        _concept("spoken", str(any(mark in begun for mark in '«“"'))),
        _concept("place in text", str(min(sentence.sentence, 6))),
        _concept("lead", str(sentence.paragraph == 0)),
        _concept("length", str(min(words // 6, 6))),
        _concept("language", doc.language),
    )


@cache
def load() -> Wording:
    """The weights that come with the program."""
    return unpacked(files("kupmon.facts.learned").joinpath("wording.bin").read_bytes())


def packed(
    keys: Sequence[int], rarity: bytes, weights: bytes, scale: Sequence[float], bias: Sequence[float]
) -> bytes:
    """The file: head, scales, biases, keys, rarities, weights; little-endian."""
    kinds = len(scale)
    floats = struct.pack(f"<{2 * kinds}f", *scale, *bias)
    numbers = struct.pack(f"<{len(keys)}I", *keys)
    return HEAD.pack(FORMAT, len(keys), kinds) + floats + numbers + rarity + weights


def unpacked(data: bytes) -> Wording:
    """What `packed` wrote.

    Raises:
        ValueError: The file is of another format, or of other kinds than the program's.
    """
    form, count, kinds = HEAD.unpack_from(data.ljust(HEAD.size))
    if form != FORMAT or kinds != len(KINDS):
        raise ValueError("wording.bin is not of this version: run tools/learn.py")
    floats = struct.unpack_from(f"<{2 * kinds}f", data, HEAD.size)
    at = HEAD.size + 8 * kinds
    keys = struct.unpack_from(f"<{count}I", data, at)
    at += 4 * count
    weights = memoryview(data)[at + count :].cast("b")
    return Wording(
        dict(zip(keys, range(count), strict=True)),
        data[at : at + count],
        weights,
        floats[:kinds],
        floats[kinds:],
    )
