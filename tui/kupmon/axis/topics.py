"""What the words of a sentence speak of: the war, a court, sport, the weather, and so on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

_SHORTEST = 2


class Lists(NamedTuple):
    """Folded words and stems, each with the lists it stands in."""

    exact: dict[str, frozenset[str]]
    stems: dict[str, frozenset[str]]
    lengths: tuple[int, ...]
    """Lengths of the stems."""


@cache
def _load() -> Lists:
    exact: dict[str, set[str]] = {}
    stems: dict[str, set[str]] = {}
    for line in Path(__file__).with_name("topics.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        name, _, words, _ = line.split("\t")
        for word in words.split():
            into = stems if word.endswith("*") else exact
            into.setdefault(word.rstrip("*"), set()).add(name.removeprefix("topic-"))
    return Lists(
        {word: frozenset(names) for word, names in exact.items()},
        {stem: frozenset(names) for stem, names in stems.items()},
        tuple(sorted({len(stem) for stem in stems})),
    )


@lru_cache(maxsize=20_000)
def topics_of(word: str) -> frozenset[str]:
    """Topics of one folded word."""
    lists = _load()
    found = lists.exact.get(word, frozenset())
    for length in lists.lengths:
        if length > len(word):
            break
        found |= lists.stems.get(word[:length], frozenset())
    return found


def count(words: Iterable[str]) -> dict[str, set[str]]:
    """The distinct words of each topic among folded words."""
    found: dict[str, set[str]] = {}
    for word in words:
        if len(word) >= _SHORTEST:
            for topic in topics_of(word):
                found.setdefault(topic, set()).add(word)
    return found
