"""Outlets known by name, whose they are, and who only passes on what another one said."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.tokens import folded
from kupmon.facts.voice import BODY, GROUP, PERSON, Voice
from kupmon.model import SourceSide


@cache
def table() -> tuple[tuple[str, SourceSide], ...]:
    """Names of outlets, folded, and their sides, in the order in which they are tried."""
    text = files("kupmon.facts").joinpath("outlets.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((folded(name), side) for name, side in rows)  # type: ignore[misc]


@cache
def _names() -> frozenset[str]:
    return frozenset(name for name, _ in table())


@lru_cache(maxsize=1_000)
def is_outlet(printed: str) -> bool:
    """Whether a name is that of an outlet ("according to Espreso"), and so of nobody who speaks."""
    return folded(printed) in _names()


def passed_on(doc: Document, mark: Mark) -> bool:
    """Such as "заявил X, его слова опубликовал Y": who only prints what another one said."""
    near = doc.words(max(mark.first - 3, 0), min(mark.last + 3, len(doc.tokens) - 1))
    return bool(THEIRS & set(near)) and bool(WORDS & set(near))


THEIRS = frozenset({"его", "ее", "их", "його", "її", "їх", "his", "her", "their"})
WORDS = frozenset({"слова", "цитату", "мнение", "думку", "words", "quote", "remarks"})
"""Words for what was said."""


def of_paper(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "received a report confirming full control": what a paper says, its reader does not."""
    if doc.language != "en" or not doc.tokens[mark.first].word.endswith("ing"):
        return False
    return any(m.last == mark.first - 1 for m in sentence.marks("CLAIM_NOUN", "REPORT"))


def in_marks(doc: Document, voice: Voice) -> bool:
    """Such as "сообщили спасатели, передает «Думка»": a paper beside who tells it."""
    before = doc.words(max(voice.first - 1, 0), voice.first - 1)
    return voice.rank == PERSON and bool(before) and before[0] in {"«", '"', "“", "„"}


def only_seen(doc: Document, mark: Mark) -> bool:
    """Such as "пилоты заметили это и уничтожили": who notices a thing says nothing."""
    seen = doc.tokens[mark.first].word.startswith(("замети", "поміти"))
    opened = doc.words(mark.first - 1, mark.first - 1)
    behind = doc.words(mark.last + 1, min(mark.last + 1, len(doc.tokens) - 1))
    return seen and behind[:1] not in ([","], [":"], ["."]) and opened[:1] not in ([","], ["–"], ["-"])


def next_named(voice: Voice, who: tuple[Voice, ...]) -> Voice:
    """Such as "вражеский ресурс DeepState признает": the body named right behind a group."""
    named = (v for v in who if v.rank == BODY and 0 < v.first - voice.last <= 1)
    return next(named, voice) if voice.rank == GROUP else voice
