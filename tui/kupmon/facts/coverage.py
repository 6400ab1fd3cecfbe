"""Which source still covers a sentence that gives none."""

from __future__ import annotations

import re
from dataclasses import replace

from kupmon.facts import document
from kupmon.facts.document import Document, Sentence
from kupmon.facts.sources import sources
from kupmon.facts.subjects import points_back
from kupmon.facts.voice import AGENCY, BODY, GROUP, PERSON, Voice
from kupmon.facts.voices import voices


def covering(doc: Document) -> tuple[Voice | None, ...]:
    """By sentence: the source that still covers it, where it gives none itself."""
    known = doc.notes.get("covering")
    if not isinstance(known, tuple):
        known = doc.notes["covering"] = _covering(doc)
    return known


def _covering(doc: Document) -> tuple[Voice | None, ...]:
    result: list[Voice | None] = []
    current: Voice | None = None
    answers = _interview(doc)
    entries = _digest(doc)
    for index, sentence in enumerate(doc.sentences):
        if sentence.paragraph in answers and answers[sentence.paragraph] is not None:
            result.append(answers[sentence.paragraph])
            continue
        speakers = [s.voice for s in sources(doc, sentence) if s.voice.rank != AGENCY and s.spoken]
        opens = index == 0 or doc.sentences[index - 1].paragraph != sentence.paragraph
        if (sentence.has("RECAP") and sentence.marks("RECAP")[0].first - sentence.first <= 1) or (
            opens and sentence.paragraph in entries
        ):
            current = None
        if speakers:
            keeps = current is not None and speakers[-1].rank == GROUP and current.rank in {PERSON, BODY}
            following = current if keeps else speakers[-1]
            current = speakers[-1]
            if points_back(doc, sentence):
                _fill_back(result, current)
            else:
                _fill_paragraph(doc, sentence, result, speakers[0])
            result.append(current)
            current = following
            continue
        result.append(current)
    return tuple(result)


def _digest(doc: Document) -> frozenset[int]:
    """Paragraphs of a digest, each an entry of its own: they open with a clock time or a picture sign."""
    timed = {n for n, part in enumerate(doc.paragraphs) if CLOCK.match(doc.text, part.start)}
    signs = {
        n: doc.text[part.start]
        for n, part in enumerate(doc.paragraphs)
        if ord(doc.text[part.start]) > PICTURES
    }
    entries = timed if len(timed) > 2 else frozenset()
    return frozenset(entries) | (frozenset(signs) if len(set(signs.values())) > 2 else frozenset())


CLOCK = re.compile(r"\d{1,2}[:.]\d{2}\b")

PICTURES = 0x1F000
"""First code point of the emoji; bullets and arrows lie below."""


def _interview(doc: Document) -> dict[int, Voice | None]:
    """In an interview printed with dashes: by paragraph of an answer, the one who is asked."""
    dashed = [n for n, part in enumerate(doc.paragraphs) if doc.folded[part.start] in "–-"]
    questions = {
        n
        for n in dashed
        if doc.folded[doc.paragraphs[n].start : doc.paragraphs[n].end].rstrip().endswith("?")
    }
    if len(dashed) < 4 or len(questions) < 2:
        return {}
    early = [v for s in doc.sentences if s.paragraph < dashed[0] for v in voices(doc, s) if v.rank == PERSON]
    asked = early[-1] if early else titled_person(doc)
    return {n: asked for n in dashed if n not in questions}


def titled_person(doc: Document) -> Voice | None:
    """The person a title names as speaking: "Беседін: «…»"."""
    title = doc.source.title
    if not title:
        return None
    head = document.build(replace(doc.source, text=title, title=""))
    return next((v for s in head.sentences for v in voices(head, s) if v.rank == PERSON), None)


def _fill_paragraph(doc: Document, sentence: Sentence, result: list[Voice | None], voice: Voice) -> None:
    """A source at a paragraph's end covers the sentences that open the paragraph without one."""
    opening = [s for s in doc.of_paragraph(sentence.paragraph) if s.sentence < sentence.sentence]
    if opening and not any(sources(doc, s) for s in opening):
        for earlier in opening:
            result[earlier.sentence] = voice


def _fill_back(result: list[Voice | None], voice: Voice) -> None:
    for index in range(len(result) - 1, -1, -1):
        if result[index] is not None:
            break
        result[index] = voice
