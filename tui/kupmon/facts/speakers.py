"""Who makes a claim (FACTS rules 11 and 12)."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.facts import quotes
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.voices import AGENCY, BODY, GROUP, PERSON, Voice, voices
from kupmon.model import Attribution

RANK = {PERSON: 0, BODY: 1, GROUP: 2, AGENCY: 3}


@dataclass(frozen=True, slots=True)
class Source:
    """Who is given as the source of a sentence, and where in it."""

    voice: Voice
    start: int
    end: int


def speaker_at(doc: Document, clause: Clause) -> Attribution | None:
    """Who makes a claim that stands in this clause; `None`: the outlet itself.

    The source given in the clause, else the nearest one in its sentence, else the one that still covers it:
    a source covers the sentences after it until another one, or the outlet's own context, takes over; one that
    points back ("про це повідомив …") covers those before it as well.
    """
    sentence = doc.sentences[clause.sentence]
    speech = quotes.inside(doc, *_core(doc, clause))
    if speech is not None:
        voice = speaker_of(doc, speech)
        return as_attribution(voice) if voice is not None else None
    here = sources(doc, sentence)
    if here:
        inside = [s for s in here if clause.start <= s.start < clause.end]
        rows = inside or here
        middle = (clause.start + clause.end) / 2
        best = min(rows, key=lambda s: (RANK[s.voice.rank] == RANK[AGENCY], abs(s.start - middle)))
        return as_attribution(best.voice)
    voice = covering(doc)[sentence.sentence]
    return as_attribution(voice) if voice is not None else None


def _core(doc: Document, clause: Clause) -> tuple[int, int]:
    """A clause without quotation marks and stops at its edges."""
    words = [t for t in doc.tokens[clause.first : clause.last + 1] if t.word[0].isalnum()]
    return (words[0].start, words[-1].end) if words else (clause.start, clause.end)


def speaker_of(doc: Document, speech: quotes.Speech) -> Voice | None:
    """Who speaks: the source in the quotation's paragraph nearest to its end, then to its beginning."""
    touched = {s.sentence for s in quotes.sentences_of(doc, speech)}
    rows = [
        source
        for sentence in doc.sentences
        if sentence.paragraph == speech.paragraph
        for source in sources(doc, sentence)
    ]
    after = [s for s in rows if s.start >= speech.end and doc.sentence_at(s.start).sentence in touched]
    if after:
        return min(after, key=lambda s: s.start).voice
    before = [s for s in rows if s.end <= speech.start]
    if before:
        return max(before, key=lambda s: s.end).voice
    later = [s for s in rows if s.start >= speech.end]
    return min(later, key=lambda s: s.start).voice if later else None


def as_attribution(voice: Voice) -> Attribution | None:
    """A speaker as the claimant of a fact; relaying agencies are passed over."""
    return None if voice.rank == AGENCY else Attribution(voice.name, voice.side)


def sources(doc: Document, sentence: Sentence) -> tuple[Source, ...]:
    """The sources a sentence itself gives, each once, worked out once."""
    table = doc.notes.setdefault("sources", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        table[sentence.sentence] = ()
        table[sentence.sentence] = tuple(_sources(doc, sentence))
    found: tuple[Source, ...] = table[sentence.sentence]
    return found


def _sources(doc: Document, sentence: Sentence) -> list[Source]:
    who = tuple(v for v in voices(doc, sentence) if quotes.inside(doc, v.start, v.end) is None)
    found: list[Source] = []
    for mark in _outside(doc, sentence, "ACCORDING"):
        after = [v for v in who if 0 < v.first - mark.last <= 9]  # noqa: PLR2004
        if after:
            best = _named(after)
            found.append(Source(best, mark.start, best.end))
        elif _pronoun_after(sentence, mark.last):
            back = last_person(doc, sentence)
            if back is not None:
                found.append(Source(back, mark.start, mark.end))
    for mark in _outside(doc, sentence, "SAY"):
        voice = _subject(doc, sentence, who, mark.first, mark.last)
        if voice is not None:
            found.append(Source(voice, min(mark.start, voice.start), max(mark.end, voice.end)))
    found += _headed(doc, sentence, who)
    return found


def _outside(doc: Document, sentence: Sentence, concept: str) -> list[Mark]:
    """Marks that are the outlet's words, not those of somebody quoted."""
    return [m for m in sentence.marks(concept) if quotes.inside(doc, m.start, m.end) is None]


def _named(rows: list[Voice]) -> Voice:
    """The best-ranked of those that stand together: a person wins over the body beside the name."""
    first = rows[0]
    close = [v for v in rows if v.first - first.last <= 8]  # noqa: PLR2004
    return min(close, key=lambda v: RANK[v.rank])


def _pronoun_after(sentence: Sentence, last: int) -> bool:
    return any(0 < m.first - last <= 1 for m in sentence.marks("PRONOUN"))


def _subject(doc: Document, sentence: Sentence, who: tuple[Voice, ...], first: int, last: int) -> Voice | None:
    """Who does the saying: the nearest speaker in reach, in a form that can be a subject."""
    rows = [v for v in who if v.may_speak() and _reaches(doc, v, first, last)]
    if rows:
        nearest = min(rows, key=lambda v: min(abs(v.first - last), abs(first - v.last)))
        together = [v for v in rows if abs(v.first - nearest.first) <= 12]  # noqa: PLR2004
        return min(together, key=lambda v: RANK[v.rank])
    if any(abs(m.first - first) <= 3 for m in sentence.marks("PRONOUN", "ROLE")) or _bare(doc, sentence, first, last):  # noqa: PLR2004
        return last_person(doc, sentence)
    return None


def _reaches(doc: Document, voice: Voice, first: int, last: int) -> bool:
    gap = first - voice.last if voice.last < first else voice.first - last
    return 0 < gap <= 14  # noqa: PLR2004


def _bare(doc: Document, sentence: Sentence, first: int, last: int) -> bool:
    """A word of saying without a subject: "…, – зазначив." """
    return last >= sentence.last - 1 or doc.tokens[min(last + 1, sentence.last)].word in {".", ",", "в", "у"}


def _headed(doc: Document, sentence: Sentence, who: tuple[Voice, ...]) -> list[Source]:
    """ "Генштаб: …", "Source: General Staff …", "(ОВА)", "– Syniehubov" at the end."""
    found: list[Source] = []
    for voice in who:
        after = doc.words(voice.last + 1, voice.last + 1) if voice.last < sentence.last else []
        before = doc.words(voice.first - 1, voice.first - 1) if voice.first > sentence.first else []
        opens = voice.first - sentence.first <= 6  # noqa: PLR2004
        if opens and after and after[0] == ":":
            found.append(Source(voice, voice.start, voice.end))
        elif before and before[0] in {"(", "–", "|"} and (not after or after[0] in {")", "."}):
            found.append(Source(voice, voice.start, voice.end))
        elif sentence.marks("SOURCE_HEAD") and sentence.marks("SOURCE_HEAD")[0].first == sentence.first:
            found.append(Source(voice, voice.start, voice.end))
    return found


def last_person(doc: Document, sentence: Sentence, reach: int = 8) -> Voice | None:
    """The last source before a sentence, a person before a body (for "he", "the spokesman")."""
    best: Voice | None = None
    for back in range(1, reach + 1):
        earlier = doc.before(sentence, back)
        if earlier is None:
            break
        rows = sources(doc, earlier)
        if rows:
            person = next((s.voice for s in reversed(rows) if s.voice.rank == PERSON), None)
            if person is not None:
                return person
            best = best or rows[-1].voice
    return best


def covering(doc: Document) -> tuple[Voice | None, ...]:
    """By sentence: the source that still covers it, where it gives none itself."""
    known = doc.notes.get("covering")
    if not isinstance(known, tuple):
        known = doc.notes["covering"] = _covering(doc)
    return known


def _covering(doc: Document) -> tuple[Voice | None, ...]:
    result: list[Voice | None] = []
    current: Voice | None = None
    for sentence in doc.sentences:
        here = sources(doc, sentence)
        if sentence.has("RECAP") and sentence.marks("RECAP")[0].first - sentence.first <= 1:
            current = None
        if here:
            current = here[-1].voice
            if _points_back(doc, sentence):
                _fill_back(result, current)
        result.append(current)
    return tuple(result)


def _points_back(doc: Document, sentence: Sentence) -> bool:
    marks = sentence.marks("POINTS_BACK", "SOURCE_HEAD")
    return any(m.first - sentence.first <= 1 for m in marks)


def _fill_back(result: list[Voice | None], voice: Voice) -> None:
    for index in range(len(result) - 1, -1, -1):
        if result[index] is not None:
            break
        result[index] = voice
