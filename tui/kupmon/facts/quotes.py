"""Direct speech: what stands in quotation marks or between dialogue dashes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kupmon.facts.document import Document, Sentence
from kupmon.model import Span

LEAST_WORDS = 5
DIALOGUE = re.compile(r"^[–—-]\s*(?=\S)")
TAG = re.compile(r"[,.!?…]\s*[–—-]\s+(?=[^\W\d_])")
LETTERS = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Speech:
    """Words printed as spoken."""

    start: int
    end: int
    """Inside the marks."""
    paragraph: int
    dash: bool = False


def speeches(doc: Document) -> tuple[Speech, ...]:
    """All stretches of marked speech of five words or more, in order, worked out once."""
    known = doc.notes.get("speeches")
    if not isinstance(known, tuple):
        whole = [
            s for number, part in enumerate(doc.paragraphs) for s in _of_paragraph(doc.text, part, number)
        ]
        whole = [*_over_paragraphs(doc, whole), *whole]
        found = [piece for speech in whole for piece in _around_tags(doc, speech)]
        long = (s for s in found if words(doc, s) >= LEAST_WORDS)
        known = doc.notes["speeches"] = tuple(sorted(long, key=lambda s: (s.start, -s.end)))
    return known


def speeches_in(doc: Document, paragraph: int) -> list[Speech]:
    """Those of one paragraph: a text of many quotations is not looked through for each of them."""
    known = doc.notes.get("speeches by paragraph")
    if not isinstance(known, dict):
        table: dict[int, list[Speech]] = {}
        for speech in speeches(doc):
            table.setdefault(speech.paragraph, []).append(speech)
        known = doc.notes["speeches by paragraph"] = table
    found: list[Speech] = known.get(paragraph, [])
    return found


def words(doc: Document, speech: Speech) -> int:
    """How many words were spoken."""
    return len(LETTERS.findall(doc.text, speech.start, speech.end))


def inside(doc: Document, start: int, end: int) -> Speech | None:
    """The speech that holds a stretch of text."""
    found = speeches(doc)
    index = bisect_right(found, start, key=lambda speech: speech.start) - 1
    return found[index] if index >= 0 and end <= found[index].end else None


def sentences_of(doc: Document, speech: Speech) -> tuple[Sentence, ...]:
    """The sentences a speech touches."""
    touched = [doc.sentence_at(speech.start)]
    while (after := touched[-1].sentence + 1) < len(doc.sentences) and doc.sentences[
        after
    ].start < speech.end:
        touched.append(doc.sentences[after])
    return tuple(s for s in touched if s.start < speech.end and speech.start < s.end)


def _over_paragraphs(doc: Document, whole: list[Speech]) -> Iterator[Speech]:
    """Speech that opens a paragraph and is closed only in one of the next few."""
    begun = {s.paragraph for s in whole}
    for number, part in enumerate(doc.paragraphs[:-1]):
        opener = doc.text[part.start]
        if opener not in OPENERS or number in begun:
            continue
        for later in range(number + 1, min(number + LONGEST, len(doc.paragraphs))):
            following = doc.paragraphs[later]
            marks = MARKS.finditer(doc.text, following.start, following.end)
            mark = next((m for m in marks if m[0] not in "‘’'"), None)
            if mark is None:
                continue
            if mark[0] in CLOSERS[opener] and _closes(doc.text, mark.start(), following.end):
                yield Speech(part.start + 1, mark.start(), later)
            break


OPENERS = frozenset('«“„"')
CLOSERS = {"«": "»", "“": "”“", "„": "“”", '"': '"'}
LONGEST = 5
"""Paragraphs of one quotation, at most."""
INNER_TAG = re.compile(r"[,.!?…]\s*[–—-]\s+([^–—\n]{3,160}?)[,.]\s*[–—-]\s+")


def _around_tags(doc: Document, speech: Speech) -> Iterator[Speech]:
    """Such as "…, – каже командир, – …" inside one pair of marks: two runs of speech."""
    at = speech.start
    for tag in INNER_TAG.finditer(doc.text, speech.start, speech.end):
        sentence = doc.sentence_at(tag.start(1))
        if any(tag.start(1) <= m.start < tag.end(1) for m in sentence.marks("SAY")):
            yield replace(speech, start=at, end=tag.start() + 1)
            at = tag.end()
    yield replace(speech, start=at)


def _of_paragraph(text: str, part: Span, number: int) -> Iterator[Speech]:
    dialogue = DIALOGUE.match(text[part.start : part.end])
    if dialogue:
        tag = TAG.search(text, part.start + dialogue.end(), part.end)
        if tag:
            yield Speech(part.start + dialogue.end(), tag.start() + 1, number, dash=True)
    for start, end in _marked(text, part.start, part.end):
        yield Speech(start, end, number)


DEEPEST = 12
"""Marks that were opened and not closed among which the one that a closing mark belongs to is looked for."""


def _inmost(count: int) -> range:
    return range(count - 1, max(count - 1 - DEEPEST, -1), -1)


def _marked(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Outermost stretches between quotation marks, within one paragraph."""
    stack: list[tuple[str, int]] = []
    for mark in MARKS.finditer(text, start, end):
        index, char = mark.start(), mark[0]
        opener = next(
            (n for n in _inmost(len(stack)) if _closing(text, index, (start, end), stack[n][0])), None
        )
        if opener is not None:
            _, begin = stack[opener]
            del stack[opener:]  # with what was opened inside and never closed: 'West' in a quotation
            if not stack:
                yield begin, index
        elif char in PAIRS or (char in ALIKE and (_opens(text, index, start) or (char == '"' and not stack))):
            stack.append((char, index + 1))


PAIRS = {"«": "»", "“": "”“", "„": "“”"}
ALIKE = {'"': '"', "”": "”", "‘": "’", "'": "'"}
"""Marks that look the same at both ends, or like an apostrophe: what stands beside them decides."""
MIXED = {'"': "”", "“": '"'}
"""Marks of another sort that close as well: a text put together from several."""
MARKS = re.compile("[«»“”„\"‘’']")


def _closing(text: str, index: int, part: tuple[int, int], opener: str) -> bool:
    """Whether a mark ends the stretch that `opener` began."""
    char, (start, end) = text[index], part
    if char not in PAIRS.get(opener, "") + ALIKE.get(opener, "") + MIXED.get(opener, ""):
        return False
    if opener in {"‘", "'"}:
        return text[index - 1] in ",.!?…" and _closes(text, index, end)
    if char in MIXED.get(opener, ""):
        return _closes(text, index, end)
    if char in {'"', "“"}:
        return _closes(text, index, end) or not _opens(text, index, start)
    return True


def _opens(text: str, index: int, start: int) -> bool:
    before = text[index - 1] if index > start else " "
    after = text[index + 1 : index + 2]
    return (before.isspace() or before in "([«–—-") and bool(after) and not after.isspace()


def _closes(text: str, index: int, end: int) -> bool:
    before = text[index - 1]
    after = text[index + 1] if index + 1 < end else " "
    return not before.isspace() and not after.isalnum()
