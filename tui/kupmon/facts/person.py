"""A speaker out of the words of a name as printed: its nominative, its side, and whether it is a woman's."""

from __future__ import annotations

from kupmon.facts.allegiance import side_of_person
from kupmon.facts.document import Document, Sentence
from kupmon.facts.given import bare, declined, female
from kupmon.facts.romanize import nominative, romanize
from kupmon.facts.voice import PERSON, Voice


def person(doc: Document, sentence: Sentence, words: list[str], span: tuple[int, int]) -> Voice:
    """Somebody named by some words, from the first to the last token of `span`."""
    first, last = span
    near = any(0 < first - m.last <= 8 for m in sentence.marks("ACCORDING"))
    oblique = near or (len(words) > 1 and declined(words[0].lower()))
    surname = words[-1].removesuffix("'s").removesuffix("’s")
    if len(words) == 1 and declined(surname.lower()):
        surname = bare(surname)
    elif oblique and doc.language != "en":
        surname = _printed_elsewhere(doc, surname) or _stem(words[0], nominative(surname, doc.language))
    side = side_of_person(doc, sentence, first, last)
    cyrillic = any("а" <= c <= "я" or c in "іїєґё" for c in surname.lower())
    name = (
        romanize(surname, doc.language, ukrainian=side == doc.source.side == "ukrainian")
        if cyrillic
        else surname
    )
    start, end = doc.tokens[first].start, doc.tokens[last].end
    given = [surname] if len(words) == 1 else words
    called = any(0 < first - m.last <= 2 for m in sentence.marks("NAMED"))
    return Voice(name, side, PERSON, start, end, first, last, female=None if called else female(given))


def _stem(given: str, surname: str) -> str:
    """A man's surname without the ending it shares with his given name: "Тараса Гармаша"."""
    ending = surname[-1:].lower()
    same = ending in {"а", "у"} and given[-1:].lower() in {"а": "ая", "у": "ую"}[ending]
    return (
        surname[:-1] if same and declined(given.lower()) and surname[-2:-1].lower() not in VOWELS else surname
    )


VOWELS = frozenset("аеиоуіїєяюыэьк")
"""Also к, behind which the nominative has an ending of its own."""


def _printed_elsewhere(doc: Document, name: str) -> str | None:
    """A name in the nominative, where the text has it as well: "Валентины" beside "Валентина"."""
    for ending, form in NOMINATIVES:
        if name.endswith(ending):
            wanted = (name[: -len(ending)] + form).lower()
            if any(t.word == wanted and doc.text[t.start].isupper() for t in doc.tokens):
                return name[: -len(ending)] + form
    return None


NOMINATIVES = (
    ("ії", "ія"), ("ии", "ия"), ("ою", "а"), ("ой", "а"), ("ей", "я"), ("ею", "я"),
    ("ы", "а"), ("и", "а"), ("и", "я"), ("у", "а"), ("ю", "я"), ("і", "я"),
    ("ая", "ай"), ("ея", "ей"), ("ия", "ий"), ("ія", "ій"), ("я", "ь"), ("а", ""), ("у", ""),
    ("ом", ""), ("ем", "ь"), ("ого", "ий"), ("ого", "ый"), ("ому", "ий"),
)  # fmt: skip
"""Endings of a name in another case, and that of its nominative."""
