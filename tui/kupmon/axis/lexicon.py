"""Word lists of this room, kept in `lexicon.tsv`."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists: dict[str, set[str]] = {}
    for line in Path(__file__).with_name("lexicon.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, _, words, _ = line.split("\t")
            lists.setdefault(name, set()).update(form for word in words.split() for form in _spell(word))
    return {name: frozenset(words) for name, words in lists.items()}


def _spell(word: str) -> list[str]:
    stem, _, endings = word.partition("|")
    return [stem + ending.strip("0") for ending in endings.split(",")] if endings else [stem]


def words_of(name: str) -> frozenset[str]:
    """The folded words of a list, in all three languages."""
    return _lists()[name]
