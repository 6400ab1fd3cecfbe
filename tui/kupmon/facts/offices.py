"""Offices of well-known people, and of which region, district or town an office is."""

from __future__ import annotations

from typing import Literal

from kupmon.facts.document import Document, Mark, Sentence

Level = Literal["region", "district", "town"]

_HEADS = "Syniehubov Ganchev Besedin Kanashevych Terekhov Yermak Budanov"
_SPOKESMEN = (
    "Trehubov Lykhovii Kovalov Voloshyn Yevlash Cherevatyi Bielskyi Pohorilyi Sharov Bigma Zybinsky Peskov "
    "Konashenkov Zakharova Shamshyn Shtefan Demchenko Filchakov Ihnat Shapoval Statsenko Semenov"
)
_COMMANDERS = "Syrskyi Zaluzhnyi Drapatyi Obolienskyi Fedorenko Kuzovlev Brovdi"
KNOWN: dict[str, frozenset[str]] = (
    {name: frozenset({"head"}) for name in _HEADS.split()}
    | {name: frozenset({"spokesman"}) for name in _SPOKESMEN.split()}
    | {name: frozenset({"commander"}) for name in _COMMANDERS.split()}
    | {name: frozenset({"president"}) for name in ("Zelensky", "Putin")}
    | {name: frozenset({"minister"}) for name in ("Belousov", "Lavrov", "Sybiha", "Shoigu")}
)
"""What people of the word lists are, where a text names them without their office."""
LEVELS: dict[str, Level] = {"Syniehubov": "region", "Ganchev": "region", "Besedin": "town"}
"""What the heads of the word lists are heads of."""
WORDS: tuple[tuple[Level, tuple[str, ...]], ...] = (
    ("region", ("region", "oblast", "област", "обласн", "ова", "хова", "ода", "хода", "rma", "ova", "rsa",
                "governor", "губернат", "регіон", "регион")),
    ("district", ("district", "raion", "район", "рва", "рда", "dma", "rda")),
    ("town", ("city", "town", "mayor", "міськ", "міст", "городск", "город", "мва", "гва", "мер", "мэр", "cma",
              "громад", "общин", "hromada", "community")),
)  # fmt: skip
"""Beginnings of the words that tell it; those of three letters are whole words."""
REACH = 7
"""Words behind an office in which it stands of what it is, at most."""


def known_roles(name: str) -> frozenset[str]:
    """The office that a person of the word lists is known for."""
    return KNOWN.get(name, frozenset())


def level_of(doc: Document, sentence: Sentence, role: Mark) -> Level | None:
    """Of what a head is the head: "the regional governor", "начальник Купʼянської РВА"."""
    before = doc.words(max(sentence.first, role.first - 1), role.last)
    behind = doc.words(role.last + 1, min(role.last + REACH, sentence.last))
    for n, word in enumerate(behind):
        if not word[0].isalpha():
            behind = behind[:n]
            break
    for word in (*before, *behind):
        for level, words in WORDS:
            if any(word == w if len(w) == SHORT else word.startswith(w) for w in words):
                return level
    return None


SHORT = 3
