"""The words beside a name that tell what it stands for: a town, a sector, a district, a street, a firm."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from kupmon.axis.lexicon import words_of
from kupmon.axis.words import JOINTS, Words

SECTOR_HEADS = words_of("head-sector")
_HEADS = {
    word: kind
    for kind in ("town", "forest", "hromada", "raion", "sector")
    for word in words_of(f"head-{kind}")
}
_ADJECTIVE = re.compile(r".{3,}(?:ськ|цьк|зьк|ск|цк|ьн|н)(?:ий|ому|им|ім|ом|ого|их|ых)")
_LIST_GAP = re.compile(r"[\s,()/«»\"–—-]*")
_ENDS_PHRASE = re.compile(r"\s*(?:[,–—:;.()!?-]|$)")
_MASCULINE = ("ий", "ой", "ое", "ого", "ому", "ом", "им", "ім")
"""Cases in which the adjective cannot be taken for the town's genitive (напрямок Куп’янська)."""
_LOCATIVE = ("ому", "ом")
_REACH = 14
"""Words looked at for the head of a list of sectors."""

_TROOPS = re.compile(
    r"группир|групп[аеуы]?$|групп(?:ой|ами)$|войск|угрупован|угрупуван|військ|battlegroup|group(?:s|ing)?$"
)
_TROOPS_TEXT = ("группиров", "угрупован", "угрупуван", "минобороны", "міноборони")


class Head(NamedTuple):
    """The word that says what a name is used for."""

    kind: str
    """sector, raion, hromada, forest, town."""
    at: int
    beside: bool
    """It follows at once; `False`: at the end of a list, or understood."""


def head_of(words: Words, last: int, sectors_at: Callable[[list[str], int], int]) -> Head | None:
    """What the adjective (or English name) that ends at a word belongs to.

    "на Куп’янському напрямку"; "on the Kupiansk and Lyman fronts"; "на Лиманському — 12, Куп’янському — 5".
    """
    if "\n" in words.gap(last):
        return _understood(words, last, sectors_at)
    for at in (last + 1, last + 2):
        kind = _HEADS.get(words.form(at))
        if kind and _joined(words, last, at):
            return Head(kind, at, beside=True)
        if words.form(at) not in words_of("filler"):
            break
    return _listed(words, last, sectors_at) or _understood(words, last, sectors_at)


def _joined(words: Words, last: int, at: int) -> bool:
    return all(words.gap(i).strip(" -–\"»”'’") == "" for i in range(last, at))


def _listed(words: Words, last: int, sectors_at: Callable[[list[str], int], int]) -> Head | None:
    latin = words.form(last)[:1].isascii()
    at = last + 1
    while at <= last + _REACH and at < len(words.forms):
        if not _LIST_GAP.fullmatch(words.gap(at - 1)) or "\n" in words.gap(at - 1):
            return None
        word = words.form(at)
        kind = _HEADS.get(word)
        if kind in {"sector", "raion"} and at > last + 1:
            return Head(kind, at, beside=False) if not latin or word in words_of("head-plural") else None
        known = sectors_at(words.forms, at)
        if known:
            at += known
        elif word in words_of("and") or (words.capital(at) if latin else _ADJECTIVE.fullmatch(word)):
            at += 1
        else:
            return None
    return None


def _understood(words: Words, last: int, sectors_at: Callable[[list[str], int], int]) -> Head | None:
    """A sector without its noun: after "напрямок", or in a list whose noun stands further up."""
    word = words.form(last)
    before = words.form(last - 1)
    if word[:1].isascii() or not word.endswith(_MASCULINE):
        return None
    if before in SECTOR_HEADS and words.gap(last - 1).strip() in {"", ":", "—", "–", "-"}:
        return Head("sector", last - 1, beside=False)
    ends = _ENDS_PHRASE.match(words.gap(last)) or words.form(last + 1).isdigit()
    if not (ends and word.endswith(_LOCATIVE)):
        return None
    above = range(max(0, last - _REACH), last)
    listed = any(words.form(at) in SECTOR_HEADS or sectors_at(words.forms, at) for at in above)
    return Head("sector", last, beside=False) if listed or before == "на" else None


def is_namesake(words: Words, at: int, last: int) -> bool:
    """Whether the name belongs to a street, a firm, a unit or an office rather than to the place."""
    after = words.form(last + 1)
    if _opens_double_sector(words, last):
        return True
    if after in words_of("owner") and words.gap(last).strip() == "":
        return True
    if words.form(at).endswith("ська") and after in words_of("office") and words.gap(last) == " ":
        return True
    before = words.form(at - 1)
    if before in words_of("street") and words.gap(at - 1).strip() in {"", "."}:
        return True
    return before in words_of("firm") and words.gap(at - 1).strip() in {"", "«", '"', "“", "„"}


def _opens_double_sector(words: Words, last: int) -> bool:
    """Whether "Svatove" is half of "the Svatove-Kupiansk direction", which makes no claim about Svatove."""
    joined = last + 2 < len(words.forms) and words.gap(last).strip() in {"-", "–"}
    return joined and words.form(last + 1).startswith(_OURS) and words.form(last + 2) in SECTOR_HEADS


_OURS = ("kup", "куп")


def is_part_of_longer_name(words: Words, at: int, known: Callable[[str], bool]) -> bool:
    """Whether a common name is half of an unknown one: Нова Іванівка, Іванівка Друга, Миколо-Іванівка."""
    if words.form(at - 1) in words_of("modifier") and words.capital(at - 1) and words.gap(at - 1) == " ":
        return True
    if words.form(at + 1) in words_of("ordinal") and words.capital(at + 1) and words.gap(at) in JOINTS:
        return True
    return any(
        words.gap(gap) == "-" and words.capital(beside) and not known(words.form(beside))
        for gap, beside in ((at - 1, at - 1), (at, at + 1))
        if 0 <= beside < len(words.forms)
    )


def is_place_here(words: Words, at: int, last: int, known: Callable[[str], bool]) -> bool:
    """Whether a common word is a place: after "село" or "near", or in a row with another name."""
    before = words.form(at - 1)
    if before in words_of("village") or before in words_of("near"):
        return True
    if words.gap(last) == " " and words.capital(last + 1) and not known(words.form(last + 1)):
        return False  # "left Kupiansk, Nadiya Kravets said": a person's first name
    for step, edge in ((-1, at), (1, last)):
        beside = edge + step
        if words.form(beside) in words_of("and"):
            beside += step
        elif words.gap(min(edge, beside)).strip() != ",":
            continue
        if known(words.form(beside)) and words.capital(beside):
            return True
    return False


def is_village(words: Words, at: int, last: int) -> bool:
    """Whether a word for a village (or a dam) stands beside the name."""
    before, after = words.form(at - 1), words.form(last + 1)
    if before == "of":
        before = words.form(at - 2)
    return before in words_of("village") or after in {"village", "dam", "settlement"}


def is_group(words: Words, at: int, last: int) -> bool:
    """Whether "North" or «Север» is a grouping of troops."""
    beside = [words.form(at - 1), words.form(at - 2), words.form(last + 1)]
    if any(_TROOPS.match(word) for word in beside if word):
        return True
    quoted = words.gap(at - 1)[-1:] in {"«", '"', "“"} and words.gap(last)[:1] in {"»", '"', "”"}
    return quoted and any(stem in words.low for stem in _TROOPS_TEXT)


_OFFICES = (
    "region regions regional oblast governor head military civil administration administrations police "
    "prosecutor prosecutors ova mva rma "
)
OFFICES = frozenset(_OFFICES.split())


def is_office(words: Words, last: int) -> bool:
    """Whether a capital only names its region or an office: "Kharkiv region", "Kharkov administration"."""
    return last + 1 < len(words.forms) and words.forms[last + 1].removesuffix("'s") in OFFICES
