"""Full inflected forms from a headword and the name of its class.

Endings are closed sets: a form is in the dictionary or it is not, nothing matches by prefix.
A set may make forms that nobody writes; they cost a dictionary entry and match nothing.

Classes: `n` noun by its nominative (a nominative plural gives the plural alone), `a` adjective by its
masculine, `v` imperfective and `vp` perfective verb by its infinitive, `p` passive participle by its short
neuter (uk `знищено`) or masculine (ru `уничтожен`). Flags of a form, one letter each: cases n g d a i l,
`f` infinitive, `t` future, `p` passive, `v` any other verb form, `r` present or past active participle.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

Form = tuple[str, str]
"""A form and its flags."""

VOWELS = "аеєиіїоуюяёыэ"


def forms(language: str, word: str, kind: str) -> Iterator[Form]:
    """All forms of a headword.

    Args:
        language: en, uk or ru.
        word: Folded headword.
        kind: A class of this module.

    Raises:
        ValueError: The class is unknown.
    """
    if kind not in {"n", "a", "v", "vp", "p"}:
        raise ValueError(f"unknown word class {kind!r} of {word!r}")
    if language == "en":
        return _english(word, kind)
    if kind == "n":
        return _noun(language, word)
    if kind == "a":
        return _adjective(language, word)
    if kind == "p":
        return _participle(language, word)
    return _verb(language, word, perfective=kind == "vp")


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    """Past and participle by base."""
    text = files("kupmon.facts").joinpath("lexicon", "english-verbs.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {base: (past, participle) for base, past, participle in rows}


def _english(word: str, kind: str) -> Iterator[Form]:
    """Verbs and nouns."""
    yield word, "f" if kind != "n" else "n"
    yield _english_s(word), "v" if kind != "n" else "n"
    if kind == "n":
        return
    stem = _english_stem(word)
    if word in _irregular():
        past, participle = _irregular()[word]
        yield from ((past, "v"), (participle, "p"))
        stem = past[:-2] if past.endswith(stem + "ed") else stem
    else:
        yield stem + ("d" if stem.endswith("e") else "ed"), "vp"
    yield (stem[:-1] if stem.endswith("e") and not stem.endswith("ee") else _unied(word, stem)) + "ing", "r"


def _unied(word: str, stem: str) -> str:
    return word if word.endswith("y") else stem


def _english_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _english_stem(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "i"
    short = len(word) > 2 and word[-1] in "bdglmnpt" and word[-2] in "aeiou" and word[-3] not in "aeiou"
    one_syllable = sum(c in "aeiouy" for c in word) == 1
    return word + word[-1] if short and one_syllable else word


HARD_ADJECTIVE = {
    "uk": "ий:n а:n е:n і:n ого:g ої:g их:gal ому:dl ій:dl им:i ою:i ими:i у:a",
    "ru": "ый:n ой:n ий:n ая:n ое:n ые:n ие:n ого:g ой:gdil ых:gal их:gal"
    " ому:d ом:l ым:i им:i ыми:i ими:i ую:a ою:i",
}
SIBILANT = "ий:n ая:n ее:n ие:n его:g ей:gdil их:gal ему:d ем:l им:i ими:i ую:a"
SOFT_ADJECTIVE = {
    "uk": "ій:n я:n є:n і:n ього:g ьої:g іх:gal ьому:dl ій:dl ім:i ьою:i іми:i ю:a",
    "ru": "ий:n яя:n ее:n ие:n его:g ей:gdil их:gal ему:d ем:l им:i ими:i юю:a",
}


@cache
def _endings(table: str) -> tuple[Form, ...]:
    pairs = (pair.partition(":") for pair in table.split())
    return tuple(("" if ending == "-" else ending, flags) for ending, _, flags in pairs)


def _add(stem: str, endings: str, extra: str = "") -> list[Form]:
    return [(stem + ending, flags + extra) for ending, flags in _endings(endings)]


def _adjective(language: str, word: str, extra: str = "") -> Iterator[Form]:
    table = HARD_ADJECTIVE
    if (language == "uk" and word.endswith("ій")) or (
        language == "ru" and word.endswith("ний") and word[-4] == "ж"
    ):
        table = SOFT_ADJECTIVE
    yield from _add(word[:-2], table[language], extra)
    if language == "ru" and word[-3] in "гкхжшчщ":
        yield from _add(word[:-2], "его:g ему:d ем:l ей:gdil ее:n", extra)


def _participle(language: str, word: str) -> Iterator[Form]:
    if language == "uk":
        yield word, "p"
        yield from _adjective("uk", word[:-1] + "ий", "p")
        return
    for ending in ("", "а", "о", "ы"):
        yield word + ending, "p"
    yield from _adjective("ru", word + ("ный" if word.endswith("н") else "ый"), "p")


NOUN = {
    ("uk", "а"): "а:n и:gn і:dl у:a ою:i -:g ам:d ами:i ах:l",
    ("uk", "я"): "я:n і:gdln ю:a ею:i ь:g ей:g ям:d ями:i ях:l",
    ("uk", "ія"): "я:n ї:gdln ю:a єю:i й:g ям:d ями:i ях:l",
    ("uk", "ння"): "я:ng ю:dl ям:i і:l ям:d ями:i ях:l",
    ("uk", "о"): "о:na а:gn у:dl ом:i і:l -:g ам:d ами:i ах:l",
    ("uk", "е"): "е:na я:gn а:gn ю:dl у:dl ем:i і:l ь:g -:g ям:d ями:i ях:l ам:d ами:i ах:l",
    ("uk", ""): "-:na а:ga у:dgl ові:dl ом:i ем:i еві:dl і:l и:n і:n ів:ga ам:d ами:i ах:l е:l",
    ("uk", "ь"): "ь:na я:ga і:ngl ю:di ем:i еві:dl і:n ів:ga їв:g ей:g ям:d ями:i ях:l",
    ("uk", "й"): "й:na я:ga ю:dl єм:i єві:dl ї:nl їв:ga ям:d ями:i ях:l",
    ("uk", "и"): "и:na ів:ga -:ga ам:d ами:i ах:l",
    ("uk", "і"): "і:na ів:ga ь:g ей:ga ям:d ями:i ях:l",
    ("ru", "а"): "а:n ы:gn и:gn е:dl у:a ой:i ою:i -:g ам:d ами:i ах:l",
    ("ru", "я"): "я:n и:gn е:dl ю:a ей:i ь:g ям:d ями:i ях:l",
    ("ru", "ия"): "я:n и:gdln ю:a ей:i й:g ям:d ями:i ях:l",
    ("ru", "о"): "о:na а:gn у:d ом:i е:l -:g ам:d ами:i ах:l",
    ("ru", "е"): "е:na я:gn а:gn ю:d у:d ем:i е:l и:l й:g ей:g ям:d ями:i ях:l ам:d ами:i ах:l -:g",
    ("ru", ""): "-:na а:ga у:d ом:i ем:i е:l ы:n и:n ов:ga ев:ga ам:d ами:i ах:l ей:ga",
    ("ru", "ь"): "ь:na я:ga и:ngdl ю:di ем:i е:l ей:ga ям:d ями:i ях:l ью:i",
    ("ru", "й"): "й:na я:ga ю:d ем:i е:l и:nl ев:ga ям:d ями:i ях:l",
    ("ru", "ы"): "ы:na ов:ga -:ga ам:d ами:i ах:l",
    ("ru", "и"): "и:na ей:ga ов:ga ь:g ий:g й:g -:ga ям:d ями:i ях:l ам:d ами:i ах:l",
}
ADJECTIVE_ENDS = ("ий", "ый", "ой", "ій")
SOFTENED = {"к": "ц", "г": "з", "х": "с"}


def _noun(language: str, word: str) -> Iterator[Form]:
    if word.endswith(ADJECTIVE_ENDS) and len(word) > 4:
        yield from _adjective(language, word)
        return
    if language == "uk" and word.endswith(("ння", "ття", "лля", "ззя", "ссся", "ддя")):
        yield from _add(word[:-1], NOUN["uk", "ння"])
        yield word[:-2] + "ь", "g"
        return
    if word.endswith(("ія", "ия")):
        yield from _add(word[:-1], NOUN[language, word[-2:]])
        return
    ending = word[-1] if (language, word[-1]) in NOUN else ""
    stem = word[: len(word) - len(ending)]
    yield from _add(stem, NOUN[language, ending])
    yield from _alternations(language, word, stem, ending)


def _alternations(language: str, word: str, stem: str, ending: str) -> Iterator[Form]:
    """Fleeting vowels (напрямок, сутичок, боец) and softened gutturals (в атаці)."""
    if language == "uk" and stem[-1] in SOFTENED:
        yield stem[:-1] + SOFTENED[stem[-1]] + "і", "dl"
    if ending in {"а", "о"} and stem[-1] == "к" and stem[-2] not in VOWELS:
        body = stem[:-2] if stem[-2] in "ьй" else stem[:-1]
        yield from ((body + vowel + "к", "g") for vowel in "ое")
    if ending == "" and word.endswith(("ок", "ек")):
        yield from _add(word[:-2] + "к", NOUN[language, ""])
    if word.endswith(("ець", "єць", "ец")):
        body = word[: -3 if word.endswith("ь") else -2]
        soft = body + ("йц" if body[-1] in VOWELS else "ц")
        yield from _add(
            soft, "я:ga а:ga ю:d у:d ем:i ом:i і:n ы:n ів:ga ев:ga ов:ga ям:d ам:d ями:i ами:i ях:l ах:l"
        )
    if word.endswith("нин"):
        yield from _add(word[:-2], "и:n е:n -:ga ам:d ами:i ах:l")


def _verb(language: str, word: str, *, perfective: bool) -> Iterator[Form]:
    reflexive = word.endswith(("ся", "сь"))
    base = word[:-2] if reflexive else word
    for form, flags in _plain_verb(language, base, "t" if perfective else "v"):
        if not reflexive:
            yield form, flags
            continue
        if language == "uk" and form[-1] in "єе" and flags in {"v", "t"}:
            yield form + "ться", flags
            continue
        yield form + "ся", flags
        if form[-1] in VOWELS or language == "uk":
            yield form + "сь", flags


PAST = {"uk": "в ла ло ли вши", "ru": "л ла ло ли в вши"}


def _plain_verb(language: str, base: str, present: str) -> Iterator[Form]:
    stem = base[:-2]
    yield base, "f"
    if language == "uk":
        yield stem + "ть", "f"
    for ending in PAST[language].split():
        yield stem + ending, "v"
    if language == "ru":
        yield from _add(stem + "вш", SIBILANT, "r")
    for form in _present(language, base, stem):
        yield form, present
    if present == "v":
        yield from _gerunds(language, base, stem)


def _present(language: str, base: str, stem: str) -> Iterator[str]:
    """Present forms by the regular classes; perfective verbs use them for the future."""
    thematic = "ю єш є ємо єте ють" if language == "uk" else "ю ешь ет ем ете ют"
    if base.endswith(("увати", "ювати", "овать", "евать")):
        short = stem[:-3] + ("ю" if base[-5] in "юе" and base[-6] != "ц" else "у")
        yield from (short + e for e in thematic.split())
        if base.endswith(("овать", "евать")):
            return
    if base.endswith(("нути", "нуть")):
        endings = "у еш е емо ете уть" if language == "uk" else "у ешь ет ем ете ут"
        yield from (stem[:-1] + e for e in endings.split())
    elif base.endswith(("ити", "ить", "їти")):
        vowel = "ї" if base.endswith("їти") else "и"
        if language == "uk":
            yield from (stem[:-1] + vowel + e for e in ("ш", "ть", "мо", "те"))
        endings = "ять ать лять" if language == "uk" else "ит ят ат лят им ишь"
        yield from (stem[:-1] + e for e in endings.split())
    elif base[-3] in "аяіеі":
        yield from (stem + e for e in thematic.split())
        if base[-3] in "іе":
            endings = "ить ять" if language == "uk" else "ит ят"
            yield from (stem[:-1] + e for e in endings.split())


def _gerunds(language: str, base: str, stem: str) -> Iterator[Form]:
    if language == "uk":
        short = stem[:-3] + "у" if base.endswith("увати") else stem
        yield short + "ючи", "r"
        return
    short = stem[:-3] + "у" if base.endswith("овать") else stem
    if not base.endswith("ить"):
        yield short + "я", "r"
        yield from _add(short + "ющ", SIBILANT, "r")
    else:
        yield from _add(stem[:-1] + "ящ", SIBILANT, "r")
