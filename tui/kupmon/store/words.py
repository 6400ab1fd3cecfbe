"""Texts as search sees them: words in one spelling, and their stems in three languages."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from functools import lru_cache

from kupmon.model import Language
from kupmon.store.ukrainian import stem as ukrainian_stem
from kupmon.text import fold

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_LATIN = re.compile("[a-z]")
_UKRAINIAN = re.compile("[іїєґ]")
_RUSSIAN = re.compile("[ыэъ]")
_LOCK = threading.Lock()
LONGEST = 40
"""Letters of a word that are looked at; longer runs are addresses and noise."""


def words(text: str) -> list[str]:
    """The words of a text in one spelling: lower case, no apostrophes."""
    return [word.replace("'", "")[:LONGEST] for word in _WORD.findall(fold(text))]


def places(text: str) -> list[tuple[str, int, int]]:
    """The words of a text as `words` gives them, with where each begins and ends."""
    return [
        (match.group().replace("'", "")[:LONGEST], match.start(), match.end())
        for match in _WORD.finditer(fold(text))
    ]


@lru_cache(maxsize=50_000)
def stem(word: str, language: Language) -> str:
    """The part of a word that its inflected forms share.

    Args:
        word: As `words` gives it.
        language: Of the text; a letter that only one of the languages has, has the last word.
    """
    if word.isdigit():
        return word
    with _LOCK:  # a snowball stemmer works on attributes of its own
        return _stemmers()[_language(word, language)](word)


def stems(word: str) -> tuple[str, ...]:
    """The stems a word of a query may have in texts of any language."""
    return tuple(dict.fromkeys((stem(word, "uk"), stem(word, "ru"))))


def _language(word: str, language: Language) -> Language:
    if _LATIN.search(word):
        return "en"
    if _UKRAINIAN.search(word):
        return "uk"
    if _RUSSIAN.search(word):
        return "ru"
    return "uk" if language == "en" else language


@lru_cache(maxsize=1)
def _stemmers() -> dict[Language, Callable[[str], str]]:
    from Stemmer import Stemmer  # noqa: PLC0415  # only searching and storing need it

    return {
        "en": Stemmer("english").stemWord,
        "ru": Stemmer("russian").stemWord,
        "uk": ukrainian_stem,
    }
