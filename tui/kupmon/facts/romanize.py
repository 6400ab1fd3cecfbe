"""Cyrillic names in Latin script: the 2010 Ukrainian table, and the usual English one for Russian."""

from __future__ import annotations

from kupmon.model import Language

_UK = (
    "а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f "
    "х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia"
)
_RU = (
    "а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts "
    "ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya"
)
UK: dict[str, str] = {pair[0]: pair[2:] for pair in _UK.split()}
RU: dict[str, str] = {pair[0]: pair[2:] for pair in _RU.split()}
UK_INITIAL = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}


def romanize(name: str, language: Language, *, ukrainian: bool = False) -> str:
    """A name as printed, in Latin script.

    Args:
        name: One or more words in Cyrillic; Latin letters stay.
        language: Whose table; English text stays as it is.
        ukrainian: Whether a Russian text prints a Ukrainian's name: "Гармаш" is "Harmash", not "Garmash".
    """
    if ukrainian and language == "ru":
        return " ".join(_word(_as_ukrainian(word), "uk") for word in name.split())
    return " ".join(_word(word, language) for word in name.split())


def _as_ukrainian(word: str) -> str:
    """A Ukrainian surname out of its Russian spelling, as far as letters tell."""
    for ending, other in (("ый", "ий"), ("ая", "а")):
        if word.endswith(ending):
            return word[:-2].translate(TO_UKRAINIAN) + other
    return word.removesuffix("ий").translate(TO_UKRAINIAN) + ("ий" if word.endswith("ий") else "")


TO_UKRAINIAN = str.maketrans({"и": "і", "И": "І", "ы": "и", "э": "е", "Э": "Е", "ё": "йо"})


def _word(word: str, language: Language) -> str:
    low = word.lower()
    if language == "ru" and low.endswith(("ий", "ый")):
        low = low[:-2] + "y"
    result: list[str] = []
    for index, letter in enumerate(low):
        first = index == 0 or low[index - 1] == "-"
        if language == "uk":
            if letter == "г" and index and low[index - 1] == "з":
                result.append("gh")
            else:
                result.append((UK_INITIAL.get(letter) if first else None) or UK.get(letter, letter))
        else:
            result.append(RU.get(letter, letter))
    latin = "".join(result).replace("’", "").replace("'", "").replace("ʼ", "")
    return "-".join(part[:1].upper() + part[1:] for part in latin.split("-")) if word[:1].isupper() else latin


def nominative(surname: str, language: Language) -> str:
    """The likely nominative of a man's surname printed in another case ("Ковальова" → "Ковальов")."""
    low = surname.lower()
    for endings, take, put in CASES[language]:
        for ending in endings.split():
            if low.endswith(ending) and len(low) > len(ending) + 1:
                return surname[: len(surname) - take] + put
    return surname


CASES: dict[str, tuple[tuple[str, int, str], ...]] = {
    "en": (),
    "uk": (
        ("ової євої евої іної їної ської цької", 2, "а"),
        ("ського цького зького ного лого рого", 3, "ий"),
        ("ському цькому", 3, "ий"),
        ("ським цьким", 2, "ий"),
        ("енка енку", 1, "о"),
        ("енком", 2, "о"),
        ("ова єва ева іна їна ича юка яка ука ака іка", 1, ""),
        ("ову єву еву іну ичу юку яку уку аку", 1, ""),
        ("овим євим евим іним ичем юком яком уком", 2, ""),
    ),
    "ru": (
        ("овой евой иной", 2, "а"),
        ("ской цкой", 2, "ая"),
        ("ского цкого ного лого рого", 3, "ий"),
        ("скому цкому", 3, "ий"),
        ("ским цким", 2, "ий"),
        ("ова ева ина ича юка ука ака", 1, ""),
        ("ову еву ину ичу юку уку аку", 1, ""),
        ("овым евым иным ичем юком уком", 2, ""),
    ),
}
