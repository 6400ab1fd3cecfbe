"""The dictionary: which concepts a word or phrase of a language stands for.

The word lists lie in `lexicon/*.lex` (its README.md tells the form). A language is expanded on first use.
"""

from __future__ import annotations

import contextlib
import gc
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.resources import files
from importlib.util import source_hash
from itertools import chain
from typing import TYPE_CHECKING

from kupmon.facts.inflect import forms
from kupmon.facts.kept import kept
from kupmon.facts.tokens import WORD, folded
from kupmon.model import Language

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Sense = tuple[str, str]
"""A concept and the flags of the form."""
Senses = tuple[Sense, ...]
Phrase = tuple[tuple[dict[str, str], ...], str]
"""The words after the first (each form with its flags), and the concept."""


@dataclass(frozen=True, slots=True)
class Words:
    """One language's dictionary."""

    single: dict[str, Senses] = field(default_factory=dict)
    phrases: dict[str, list[tuple[str, Phrase]]] = field(default_factory=dict)
    """By first word: flags of that form, and the phrase."""
    of_concept: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    """The single words of each concept, entry by entry; see `listed`."""
    after: dict[str, dict[str, list[tuple[str, Phrase]]]] = field(default_factory=dict)
    """Phrases by first and second word, for the first words met so far; see `beginning`."""


CLASSED = re.compile(r"(.+?):((?:[a-z]+)(?:\+[a-z]+)?|=[a-z]+)$")


def sections(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Concept and entry (folded), in order, for one language of one file."""
    kept = list(_lines(text, language))
    low = folded("\n".join(line for _, line in kept)).split("\n")
    for (concepts, _), line in zip(kept, low, strict=bool(kept)):
        for entry in map(str.strip, line.split(",")):
            if entry:
                for concept in concepts:
                    yield concept, entry


def _lines(text: str, language: str) -> Iterator[tuple[list[str], str]]:
    """Concepts and the entries of a line, for the lines of one language: to fold the others takes time."""
    concepts: list[str] = []
    current = ""
    for raw in text.split("\n"):
        line = raw.partition(" #")[0].rstrip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            names = raw.strip().strip("[]").split("<")
            concepts, current = [sys.intern(name.strip()) for name in names], ""
            continue
        if not line[0].isspace():
            current, _, line = line.partition(" ")
        if current == language:
            yield concepts, line


@cache
def _word(language: str, spelled: str) -> dict[str, str]:
    """Forms of one word of an entry, each with its flags."""
    word, _, kind = spelled.partition(":")
    if not kind:
        return {spelled: ""}
    kind, _, wanted = kind.partition("+")
    if kind.startswith("="):
        return {word: kind[1:]}
    found: dict[str, str] = {}
    for form, flags in forms(language, word, kind):
        if not wanted or set(flags) & set(wanted):
            before = found.get(form)
            found[form] = flags if before is None else "".join(sorted({*before, *flags}))
    return found


PLAIN = re.compile(r"[^\W\d_]+(?::[a-z]+)?")
"""An entry of one word of letters, with its class: most are."""


def _split(spelled: str) -> list[str]:
    """An entry's words as the tokenizer would see them; a hyphen is a word of its own."""
    if ":" not in spelled:
        return WORD.findall(spelled)
    if PLAIN.fullmatch(spelled):
        return [spelled]
    words: list[str] = []
    for part in spelled.split():
        match = CLASSED.match(part)
        word, kind = (match[1], match[2]) if match else (part, "")
        pieces = WORD.findall(word)
        words += pieces[:-1]
        words.append(f"{pieces[-1]}:{kind}" if kind else pieces[-1])
    return words


BARE_VERB = {
    "uk": re.compile(
        r"(?:[аяиіу](?:в|ла|ло|ли)|шов|шла|шло|шли)(?:ся|сь)?$|[юуая]ть(?:ся)?$|[иї]ть(?:ся)?$|є(?:ться)?$"
    ),
    "ru": re.compile(r"(?:[аяиеу](?:л|ла|ло|ли)|шел|шла|шло|шли)(?:ся|сь)?$|[юуая]т(?:ся)?$|[еи]т(?:ся)?$"),
}
LIKE_VERBS = {
    "uk": re.compile(
        r"(?!(?:в|ви|під|про|роз|від|за|по|при)?(?:вів|повів|горів|летів|терпів|хотів|зумів|сидів)$).*ів$|спочатку"
    ),
    "ru": re.compile(r"(?:сил|сел|тел|хат|лет|нет|тут|узел|отдел|прилет|ланцет|канал|квартал|сначала)$"),
}
"""Nouns, most of them genitive plurals, that only end like one: "сил", "полків"."""
NO_VERBS = (
    "@", "#", "ROLE", "BODYREF", "UNIT", "CHANNEL", "N_", "T_", "U_", "Q_", "WD", "MONTH", "THE_", "SIDE_",
    "SOLDIER", "PEOPLE", "PERSONS", "EQUIPMENT", "CLAUSE_OPENER", "RIVER", "PRONOUN", "ENEMY", "OURS",
)  # fmt: skip
"""Beginnings of concepts whose bare entries are nouns."""


@cache
def _bare(language: str, word: str) -> dict[str, str]:
    """A form written out without a class counts as a verb where it ends like one (йшов, взяли, тривають)."""
    pattern = BARE_VERB.get(language)
    verb = pattern is not None and pattern.search(word) and not LIKE_VERBS[language].match(word)
    return {word: "v" if verb else ""}


@cache
def _sense(concept: str, flags: str) -> Senses:
    """One row for all the forms that have no other sense: to make each its own takes time and memory."""
    return ((concept, flags),)


@cache
def _one_more(senses: Senses, concept: str, flags: str) -> Senses:
    """Each concept once a form, with the flags of all its entries."""
    for index, (known, before) in enumerate(senses):
        if known == concept:
            both = (concept, "".join(sorted({*before, *flags})))
            return (*senses[:index], both, *senses[index + 1 :])
    return (*senses, (concept, flags))


def _enter(words: Words, language: str, concept: str, entry: str) -> None:
    head, *behind = _split(entry)
    plain = ":" in head or concept.startswith(NO_VERBS)
    first = _word(language, head) if plain else _bare(language, head)
    if not behind:
        words.of_concept.setdefault(concept, []).append(first)
        single = words.single
        for form, flags in first.items():
            before = single.get(form)
            single[form] = _one_more(before, concept, flags) if before else _sense(concept, flags)
        return
    phrase = (tuple([_word(language, part) for part in behind]), concept)
    for form, flags in first.items():
        words.phrases.setdefault(form, []).append((flags, phrase))


@cache
def load(language: Language) -> Words:
    """The dictionary of a language, expanded once per process, or as it was expanded last."""
    with _kept_for_good():
        single, phrases, of_concept = kept(__file__, language, _stamp(), partial(_expanded, language))
    return Words(single, phrases, of_concept)


Expanded = tuple[dict[str, Senses], dict[str, list[tuple[str, Phrase]]], dict[str, list[dict[str, str]]]]
"""The tables of `Words` that are made of the word lists."""


def _expanded(language: Language) -> Expanded:
    words = Words()
    for path in _lists():
        if path.name.endswith(".lex"):
            for concept, entry in sections(path.read_text(encoding="utf-8"), language):
                _enter(words, language, concept, entry)
    return words.single, words.phrases, words.of_concept


def _lists() -> list[Traversable]:
    return sorted(files("kupmon.facts").joinpath("lexicon").iterdir(), key=lambda path: path.name)


MAKERS = ("facts/words.py", "facts/inflect.py", "facts/tokens.py", "text.py")
"""The code that a dictionary depends on."""


@cache
def _stamp() -> bytes:
    """Changes with every word list and with the code that reads them."""
    code = [files("kupmon").joinpath(name) for name in MAKERS]
    return source_hash(b"\0".join(path.read_bytes() for path in [*_lists(), *code] if path.is_file()))


@contextlib.contextmanager
def _kept_for_good() -> Iterator[None]:
    """Spare the garbage collector what is made meanwhile: it would look through it again and again.

    That takes a third of the time of loading, and later 100 ms whenever it looks at all that there is.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def beginning(words: Words, first: str, second: str) -> Sequence[tuple[str, Phrase]]:
    """The phrases that may begin with two words; "the" and "in" begin hundreds, of which few fit."""
    table = words.after.get(first)
    if table is None:
        table = {}
        for row in words.phrases.get(first, ()):
            for form in row[1][0][0]:
                table.setdefault(form, []).append(row)
        words.after[first] = table
    return table.get(second, ())


@cache
def listed(language: Language, concept: str) -> frozenset[str]:
    """The single words of a concept, for a look at one token."""
    return frozenset(chain.from_iterable(load(language).of_concept.get(concept, ())))
