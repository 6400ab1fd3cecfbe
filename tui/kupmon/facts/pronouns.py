"""Whom "he", "she" and "one of them" mean."""

from __future__ import annotations

from dataclasses import replace

from kupmon.facts import document, quotes
from kupmon.facts.cast import named_before, role_marks
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.unnamed import described
from kupmon.facts.voices import BODY, PERSON, UNIT, Voice, voices


def _channel(voice: Voice, doc: Document) -> bool:
    """Whether a voice is a channel, of which one may say "he"."""
    sentence = doc.sentence_at(voice.start)
    return any(m.start == voice.start for m in sentence.marks("CHANNEL"))


THEY = frozenset({"they", "вони", "они", "their", "їх", "их", "них", "it", "its"})
SHE = frozenset({"she", "her", "вона", "її", "їй", "нею", "неї", "она", "ее", "ей", "ней"})


def one_of_them(doc: Document, sentence: Sentence) -> Voice | None:
    """Whom "one of them" means: a prisoner, where prisoners were spoken of just before."""
    for back in (0, 1, 2):
        earlier = doc.before(sentence, back)
        marks = (
            [m for m in role_marks(earlier) if m.concept == "ROLE/prisoner of war"]
            if earlier is not None
            else []
        )
        if earlier is not None and marks:
            return described(doc, earlier, marks[-1], "prisoner of war")
    return None


def _of_title(doc: Document, *, she: bool) -> Voice | None:
    """Such as "he said" under "Ganchev: the town is being surrounded", where the text has named nobody."""
    if not doc.source.title:
        return None
    head = document.build(replace(doc.source, text=doc.source.title, title=""))
    people = [v for s in head.sentences for v in voices(head, s) if v.rank == PERSON and v.may_speak()]
    return next((v for v in people if v.female is None or v.female == she), None)


HEAD = 4
"""Words before a body that heads its sentence, at most."""


def by_pronoun(doc: Document, pronoun: Mark, spoken: list[Voice]) -> Voice | None:
    """Whom "he" or "she" means: the last person who spoke, else the last named; "it" and "they" a body."""
    word = doc.folded[pronoun.start : pronoun.end].split("'")[0]
    named = [v for v in named_before(doc, pronoun.start) if quotes.inside(doc, v.start, v.end) is None]
    if word in {"it", "its"}:
        own = doc.sentence_at(pronoun.start).start
        head = doc.sentence_at(pronoun.start).first + HEAD
        heading = [v for v in named if v.start >= own and v.first <= head]
        rows_of_it = (heading, spoken, named)
        return next((v for rows in rows_of_it for v in reversed(rows) if v.rank in {BODY, UNIT}), None)
    she = pronoun.concept == "PRONOUN_SHE" or word in SHE
    if word not in {"they", "вони", "они", "their", "їх", "их", "них"}:
        here = doc.sentence_at(pronoun.start)
        beside = [
            v for v in named
            if (at := doc.sentence_at(v.start)).paragraph == here.paragraph
            or at.sentence == here.sentence - 1
        ]  # fmt: skip
        told = [v for v in spoken if doc.sentence_at(v.start).paragraph == here.paragraph]
        if told and told[-1].rank != PERSON and _channel(told[-1], doc):
            return told[-1]
        close = [v for v in spoken if doc.sentence_at(v.start).paragraph >= here.paragraph - 1]
        with_him = [
            v for v in beside if doc.sentence_at(v.start).paragraph == here.paragraph and v.may_speak()
        ]
        for rows in (told, with_him, close, beside, spoken, named):
            people = [v for v in rows if v.rank == PERSON and (v.female is None or v.female == she)]
            if people:
                return people[-1]
    if not spoken and not named and word not in THEY:
        return _of_title(doc, she=she)
    last = spoken[-1] if spoken else None
    other = last is not None and last.rank == PERSON and last.female is (not she) and word not in THEY
    many = last is not None and last.rank in {BODY, UNIT} and she
    return None if other or many else last
