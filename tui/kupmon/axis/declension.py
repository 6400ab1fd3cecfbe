"""Every case of a Ukrainian or Russian place name, from one table of endings."""

from __future__ import annotations

from functools import cache
from itertools import product
from pathlib import Path

from kupmon.text import Language, fold

CASES = 6
"""Nominative, genitive, dative, accusative, instrumental, locative."""
_ADJECTIVE_A = {"uk": ("а", "ої", "ій", "у", "ою", "ій"), "ru": ("а",) * CASES}
"""First words of two-word names (Велика Шапківка) that look like nouns in -ка."""
_ADJECTIVE: dict[str, tuple[str, ...]] = {
    "uk": ("ий", "ого", "ому", "им", "ім", "а", "ої", "ій", "у", "ою", "е", "і", "их"),
    "ru": ("ий", "ой", "ого", "ому", "им", "ом", "ая", "ую", "ою", "ое", "ие", "их"),
}


@cache
def _endings() -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    table: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {"uk": {}, "ru": {}}
    source = Path(__file__).with_name("endings.tsv").read_text(encoding="utf-8")
    for line in source.splitlines():
        if line.startswith(("#", "language")):
            continue
        language, _, suffix, *cases = line.split("\t")[:8]
        suffix = suffix.strip("0")
        table[language][suffix] = (
            (suffix,),
            *(tuple(ending.strip("0") for ending in case.split("|")) for case in cases),
        )
    return table


def forms(name: str, language: Language) -> frozenset[str]:
    """All case forms of a name, folded, its words joined by a space.

    Args:
        name: The nominative; words parted by a space or a hyphen. `Оскіл/Оскол` gives the stem that the
            other cases have.
        language: English names stay as they are.
    """
    hyphened = "-" in name or "–" in name
    words = fold(name).replace("-", " ").replace("–", " ").split()
    if language == "en":
        return frozenset({" ".join(words)})
    by_word = [_cases(word, language, first=at + 1 < len(words)) for at, word in enumerate(words)]
    if hyphened and len(words) > 1:
        # In speech the first half often stays as it is: до Куп’янськ-Вузлового.
        by_word[0] = [(*case, words[0].split("/")[0]) for case in by_word[0]]
    return frozenset(
        " ".join(parts) for case in range(CASES) for parts in product(*(w[case] for w in by_word))
    )


def _cases(word: str, language: str, *, first: bool) -> list[tuple[str, ...]]:
    """The forms of one word, case by case."""
    word, _, oblique = word.partition("/")
    table = _endings()[language]
    suffix = next((word[at:] for at in range(len(word)) if word[at:] in table), "")
    stem = oblique or word.removesuffix(suffix)
    rows = [tuple(stem + ending for ending in case) for case in table[suffix][1:]]
    cases = [(word,), *rows]
    if first and word.endswith("а"):
        cases = [(*case, word[:-1] + _ADJECTIVE_A[language][at]) for at, case in enumerate(cases)]
    return cases


def adjective_forms(name: str, language: Language) -> frozenset[str]:
    """All forms of an adjective such as `куп’янський` or `південно-слобожанський`, folded."""
    words = fold(name).replace("-", " ")
    if language == "en":
        return frozenset({words})
    stem = words.removesuffix("ий").removesuffix("ой")
    return frozenset(stem + ending for ending in _ADJECTIVE[language])
