"""Who makes a claim (FACTS rules 11 and 12)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter

from kupmon.facts import quotes
from kupmon.facts.candidates import RANK
from kupmon.facts.coverage import covering
from kupmon.facts.document import Clause, Document, Sentence
from kupmon.facts.sources import Source, sources
from kupmon.facts.subjects import TURNS
from kupmon.facts.voice import AGENCY, BODY, GROUP, PERSON, UNIT, Voice
from kupmon.facts.voices import voices
from kupmon.model import Attribution

__all__ = ["Source", "as_attribution", "sources", "speaker_at", "speaker_of"]


def speaker_at(
    doc: Document, clause: Clause, *, own: bool = False, at: int | None = None
) -> Attribution | None:
    """Who makes a claim that stands in this clause; `None`: the outlet itself.

    The source given in the clause, else the nearest one in its sentence, else the one that still covers it:
    a source covers the sentences after it until another one, or the outlet's own context, takes over; one
    that points back ("про це повідомив …") covers those before it as well. With `own`, claims that a
    speaker only mentions ("rejected the ministry's report") are passed over. `at` is where the claim's word
    stands: of two who speak in one clause ("Russia said it took … but Ukraine claimed …") the one before it.
    """
    sentence = doc.sentences[clause.sentence]
    speech = quotes.inside(doc, *_core(doc, clause))
    if speech is not None:
        voice = _cited_in(doc, clause, at) or speaker_of(doc, speech) or _announced(doc, speech)
        voice = voice or _going_on(doc, speech) or covering(doc)[sentence.sentence]
        return as_attribution(voice) if voice is not None else None
    given = sources(doc, sentence)
    if not own and (claim := _claimed_that(doc, clause, given)) is not None:
        return as_attribution(claim.voice)
    given = tuple(s for s in given if s.spoken or _within(s, clause))
    here = [s for s in given if not _behind(doc, clause, s) and (s.spoken or not own)]
    here = [s for s in here if not _set_right(doc, clause, s)] if len(given) == 1 else here
    if here:
        inside = [s for s in here if clause.start <= s.start < clause.end]
        rows = inside or here
        if (opened := _opened(rows, at)) is not None:
            return as_attribution(opened.voice)
        middle = (clause.start + clause.end) / 2
        best = min(rows, key=lambda s: (RANK[s.voice.rank] == RANK[AGENCY], abs(s.start - middle)))
        return as_attribution(best.voice)
    if given and all(_behind(doc, clause, s) or _set_right(doc, clause, s) for s in given):
        return None
    voice = covering(doc)[sentence.sentence]
    return as_attribution(voice) if voice is not None else None


def _claimed_that(doc: Document, clause: Clause, given: tuple[Source, ...]) -> Source | None:
    """Such as "заявление X о том, что …", "X's claim that …": what X claims, whoever tells it."""
    for source in given:
        end = max(source.end, source.voice.end)
        if source.spoken or not 0 <= clause.start - end <= CLAIMED:
            continue
        between = tuple(doc.folded[end : clause.start].replace(",", " ").split())
        opening = doc.tokens[clause.first].word in THAT
        if between in TO_THAT or (opening and between in {(), ("о", "том"), ("про", "те")}):
            return source
    return None


CLAIMED = 16
"""Characters between whose claim it is and the clause that tells it, at most."""
THAT = frozenset({"что", "що", "that"})
TO_THAT = frozenset({("о", "том", "что"), ("про", "те", "що"), ("that",), ("що",), ("что",)})


def _cited_in(doc: Document, clause: Clause, at: int | None) -> Voice | None:
    """Who says a claim inside a quotation: "«The 2nd Corps reported that …», the institute writes"."""
    sentence = doc.sentences[clause.sentence]
    end = clause.start if at is None else at
    says = [m for m in sentence.marks("SAY") if m.is_case("vpr") and m.end <= end]
    rows = [v for v in voices(doc, sentence) if v.rank in CITING and v.may_speak()]
    rows = [v for v in rows if any(0 < m.first - v.last <= CITED for m in says)]
    until = bisect_left(doc.tokens, end, key=lambda token: token.start)
    that = bool(rows) and {"that", "що", "что"} & set(doc.words(rows[-1].last + 1, until))
    return rows[-1] if that else None


CITING = frozenset({PERSON, BODY, UNIT, GROUP})
CITED = 5
"""Words between a body and its word of saying, at most."""


def _opened(rows: list[Source], at: int | None) -> Source | None:
    """The last of several who, subject first, speak before a claim's word, where others do behind it."""
    named = [s for s in rows if s.spoken and s.voice.rank != AGENCY]
    if at is None or not any(s.start > at for s in named):
        return None
    before = [s for s in named if s.end <= at and s.voice.start < s.start]
    return before[-1] if before else None


def _within(source: Source, clause: Clause) -> bool:
    """Whether a claim that is only mentioned ("слова Герасимова про …") is mentioned in this clause."""
    return clause.start <= source.start < clause.end


def _behind(doc: Document, clause: Clause, source: Source) -> bool:
    """A source that comes only after "but" or "while" does not cover what stands before it."""
    sentence = doc.sentences[clause.sentence]
    begin = min(source.start, source.voice.start)
    if clause.end > begin:
        return False
    if source.spoken and doc.tokens[sentence.first].word not in FRONTED and _leads_on(doc, sentence, source):
        return True
    if source.voice.start > source.end or _last_words(sentence, source):
        return False
    opening = [c for c in sentence.clauses if clause.end <= c.start <= begin]
    turned = any(doc.tokens[c.first].word in TURNS for c in opening)
    return turned or doc.tokens[clause.first].word in TURNS


def _leads_on(doc: Document, sentence: Sentence, source: Source) -> bool:
    """Whether a word of saying behind a claim opens another one: "…, and Putin declared it “taken”"."""
    first = bisect_left(doc.tokens, max(source.end, source.voice.end), key=lambda token: token.start)
    words = doc.words(first, min(first + ONWARD, sentence.last))
    if source.voice.start > source.start or not words:
        return False
    if doc.language == "en":
        return words[0] in {"that", "it"} or any(
            words[n : n + 1] == ["that"] and not set(words[:n]) & STOPS for n in range(1, len(words))
        )
    return words[:2] in ([",", "що"], [",", "что"], [",", "нібито"], [",", "якобы"])


_FRONTED = (
    "despite as while after although though amid with when since in at on попри після коли хоча оскільки "
    "несмотря после когда хотя поскольку"
)
FRONTED = frozenset(_FRONTED.split())
"""Words that open a subordinate part before its main clause, which the main clause's source says too."""
ONWARD = 6
"""Words behind a word of saying in which what is said may begin."""
STOPS = frozenset({",", ".", ";", ":", "–", ")"})


def _set_right(doc: Document, clause: Clause, source: Source) -> bool:
    """Such as "Putin claimed it was taken – but Ukrainian forces hold it": the outlet's word against his."""
    if {doc.source.side, source.voice.side} != {"ukrainian", "russian"} or source.end > clause.start:
        return False
    sentence = doc.sentences[clause.sentence]
    after = [c for c in sentence.clauses if source.end <= c.start <= clause.start]
    return any(set(doc.words(c.first, c.first + 1)) & {"but", "але", "но", "однак", "однако"} for c in after)


def _last_words(sentence: Sentence, source: Source) -> bool:
    """Whether a source closes its sentence ("…, he said", "…, according to X"), and so covers all of it."""
    end = max(source.end, source.voice.end)
    return not any(
        m.start >= end and set(m.flags) & set("vp") for found in sentence.by_concept.values() for m in found
    )


def _core(doc: Document, clause: Clause) -> tuple[int, int]:
    """A clause without quotation marks and stops at its edges."""
    words = [t for t in doc.tokens[clause.first : clause.last + 1] if t.word[0].isalnum()]
    return (words[0].start, words[-1].end) if words else (clause.start, clause.end)


def speaker_of(doc: Document, speech: quotes.Speech) -> Voice | None:
    """Who speaks: the source in the quotation's paragraph nearest to its end, then to its beginning."""
    by_start, by_end = _told_in(doc, speech.paragraph)
    at = bisect_left(by_start, speech.end, key=attrgetter("start"))
    later = by_start[at].voice if at < len(by_start) else None
    if later is not None and doc.sentence_at(by_start[at].start).start < speech.end:
        return later  # in the sentence in which the quotation ends
    before = bisect_right(by_end, speech.start, key=attrgetter("end"))
    return by_end[before - 1].voice if before else later


def _told_in(doc: Document, paragraph: int) -> tuple[list[Source], list[Source]]:
    """The sources of a paragraph by where they begin and by where they end, relaying agencies apart."""
    table = doc.notes.setdefault("told in", {})
    assert isinstance(table, dict)
    if paragraph not in table:
        part = doc.of_paragraph(paragraph)
        rows = [s for sentence in part for s in sources(doc, sentence) if s.voice.rank != AGENCY]
        rows = [s for s in rows if s.spoken] or rows
        by_end = sorted(rows[::-1], key=attrgetter("end"))  # noqa: C415 - of equal ends the first comes last
        table[paragraph] = (sorted(rows, key=attrgetter("start")), by_end)
    found: tuple[list[Source], list[Source]] = table[paragraph]
    return found


def _announced(doc: Document, speech: quotes.Speech) -> Voice | None:
    """Who speaks in a paragraph of its own, behind a colon at the end of the one before, or "Quote:"."""
    opening = doc.of_paragraph(speech.paragraph)
    before = doc.before(opening[0]) if opening else None
    if opening and doc.tokens[opening[0].first].word in HEADED:
        return covering(doc)[opening[0].sentence]
    if before is None or doc.text[before.end - 1] != ":":
        return None
    return covering(doc)[before.sentence]


HEADED = frozenset({"quote", "цитата", "дослівно", "дословно"})
"""Words that head a quotation of the source told before."""


def _going_on(doc: Document, speech: quotes.Speech) -> Voice | None:
    """Who speaks in a paragraph that is all quotation, right behind one with words of his."""
    part = doc.paragraphs[speech.paragraph]
    if speech.end - speech.start < part.end - part.start - MARKS_ROUND or not speech.paragraph:
        return None
    before = quotes.speeches_in(doc, speech.paragraph - 1)
    return speaker_of(doc, before[-1]) if before else None


MARKS_ROUND = 4
"""Characters of a paragraph beside a quotation that fills it, at most."""


def as_attribution(voice: Voice) -> Attribution | None:
    """A speaker as the claimant of a fact; relaying agencies are passed over."""
    return None if voice.rank == AGENCY else Attribution(voice.name, voice.side)
