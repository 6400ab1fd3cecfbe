"""Names of speakers, however they were put into Latin letters."""

from __future__ import annotations

import re
from functools import lru_cache

_SOUNDS = (
    ("shch", "sh"),
    ("sch", "sh"),
    ("kh", "h"),
    ("ph", "f"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("g", "h"),
)
"""What one Cyrillic name may become in Latin letters, by Ukrainian, Russian and English habit."""
_WORD = re.compile(r"[^\W_]+(?:['ʼ’][^\W_]+)?")
_VOWELS = re.compile(r"[aeiouyj'ʼ’]")
_DOUBLED = re.compile(r"(.)\1+")
_COMMON = re.compile(
    r"\b(?:of|the|and|for|ministry|defen[cs]e|general|regional|military|administration|office|forces?|staff"
    r"|grouping|group|service|department|ukraine's|russian|ukrainian|head|spokes(?:man|woman))\b"
)
"""Words that tell no body from another."""
LEAST_TELLING = 3
"""Consonants from which the beginning of a word is enough."""


_ALPHABET = (
    "а:a б:b в:v г:h ґ:g д:d е:e є:e ё:e ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u "
    "ф:f х:h ц:ts ч:ch ш:sh щ:sh ъ: ы:y ь: э:e ю:iu я:ia"
)
_LETTERS = str.maketrans({pair[0]: pair[2:] for pair in _ALPHABET.split()})
"""One Latin spelling for the Cyrillic letters of both languages: for comparing, never for showing."""
_BRACKETS = re.compile(r"\s*\(.*?\)")
_QUOTED = re.compile(r"[«“\"„]([^»”\"“]+)[»”\"“]")
_OUTLET_WORDS = re.compile(
    r"\b(?:the|news|agency|ahentstvo|agenstvo|hahentstvo|redaktsiia|online|com|ua|ru|net|org)\b"
)


@lru_cache(maxsize=4096)
def outlet_key(name: str) -> str:
    """The same for all spellings of an outlet's name: “Укрінформ”, “Ukrinform (English)”, «Ukrinform»."""
    bare = _BRACKETS.sub("", name)
    quoted = _QUOTED.search(bare)
    low = (quoted[1] if quoted else bare).casefold().translate(_LETTERS)
    words = _WORD.findall(_OUTLET_WORDS.sub(" ", low)) or _WORD.findall(low)
    return " ".join(_skeleton(word) for word in words)


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """The same for all spellings of a name: “Lindqvist” and “Lindkvist”, “Bilozir” and “Belozir”.

    A person's is made of the surname, a body's of the words that tell it from others; vowels, which every
    habit of writing gives differently, are left out.
    """
    low = name.casefold().translate(_LETTERS)
    words = _WORD.findall(_COMMON.sub(" ", low)) or _WORD.findall(low)
    return " ".join(_skeleton(word) for word in words)


def skeleton(word: str) -> str:
    """The consonants of one word, in one spelling for all alphabets."""
    return _skeleton(word.casefold().translate(_LETTERS))


def _skeleton(word: str) -> str:
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", word)) or word


def alike(one: str, two: str) -> bool:
    """Whether two keys may be one speaker's; one may be cut or declined (“Kharkivska” and “Kharkiv …”)."""
    return any(_same_word(mine, yours) for mine in one.split() for yours in two.split())


def _same_word(one: str, two: str) -> bool:
    shorter, longer = sorted((one, two), key=len)
    return one == two or (len(shorter) >= LEAST_TELLING and longer.startswith(shorter))
