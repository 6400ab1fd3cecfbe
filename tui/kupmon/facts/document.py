"""A text taken apart once, for all kinds: paragraphs, sentences, clauses, words and their concepts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache, partial
from itertools import chain, groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from kupmon.facts import words as dictionary
from kupmon.facts.english import is_month, is_verb
from kupmon.facts.sentences import sentences
from kupmon.facts.tokens import Token, folded, tokens
from kupmon.model import Language, Source, Span
from kupmon.text import paragraphs

_START = attrgetter("start")


class Mark(NamedTuple):
    """A concept found in the text."""

    concept: str
    start: int
    end: int
    first: int
    """Index of its first token in the document."""
    last: int
    flags: str = ""
    """See `inflect`: cases n g d a i l, f infinitive, t future, p passive."""

    def is_case(self, cases: str) -> bool:
        """Whether the form can stand in one of the cases; a form without flags can stand in any."""
        return not self.flags or not set(self.flags).isdisjoint(cases)


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence with at most one statement, as far as punctuation and conjunctions show it."""

    start: int
    end: int
    first: int
    """Index of its first token; `last` is its last, included."""
    last: int
    sentence: int
    by_concept: dict[str, tuple[Mark, ...]]

    def has(self, *concepts: str) -> bool:
        """Whether any of the concepts occurs."""
        return not self.by_concept.keys().isdisjoint(concepts)

    def marks(self, *concepts: str) -> tuple[Mark, ...]:
        """All marks of these concepts, in order."""
        known = self.by_concept
        if len(concepts) == 1:
            return known.get(concepts[0], ())
        here = [known[concept] for concept in concepts if concept in known]
        if len(here) <= 1:  # most often: a text is asked for far more than it has
            return here[0] if here else ()
        return tuple(sorted(chain.from_iterable(here), key=_START))

    def among(self, concepts: Iterable[str]) -> list[str]:
        """Those of some concepts that occur, in the order given."""
        known = self.by_concept
        return [concept for concept in concepts if concept in known]

    def first_of(self, *concepts: str) -> Mark | None:
        """The first mark of these concepts."""
        marks = self.marks(*concepts)
        return marks[0] if marks else None


@dataclass(frozen=True, slots=True)
class Sentence(Clause):
    """A sentence is the widest clause."""

    paragraph: int
    clauses: tuple[Clause, ...]
    families: dict[str, list[str]]
    """See `FAMILIES`; of each the concepts that occur."""

    def of_family(self, name: str) -> tuple[Mark, ...]:
        """All marks of a family of concepts, in order."""
        return self.marks(*self.families.get(name, ()))


FAMILIES: dict[str, str | tuple[str, ...]] = {
    "voice": "@",
    "figure": ("#", "Q_", "N_", "MONTH"),
    "role": "ROLE/",
    "unit": "UNIT_WORD/",
    "body": "BODYREF/",
}
"""Beginnings of concepts that are asked for together."""


@cache
def _family(concept: str) -> str:
    """The family of a concept, if it has one."""
    return next((name for name, begins in FAMILIES.items() if concept.startswith(begins)), "")


def _families(concepts: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for concept in concepts:
        family = _family(concept)
        if family:
            found.setdefault(family, []).append(concept)
    return found


@dataclass(frozen=True, slots=True)
class Document:
    """The shared analysis."""

    text: str
    folded: str
    language: Language
    published: date
    source: Source
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Span, ...]
    forms: list[str]
    """The folded words of the tokens."""
    starts: tuple[int, ...]
    """Where each sentence begins."""
    by_paragraph: dict[int, tuple[Sentence, ...]]
    """The sentences of each paragraph."""
    notes: dict[str, object] = field(default_factory=dict)
    """What the shared finders (places, numbers, times, speakers …) have worked out, each once."""

    def span(self, clause: Clause) -> Span:
        """The whole sentence of a clause: what evidence is made of."""
        sentence = self.sentences[clause.sentence]
        return Span(sentence.start, sentence.end)

    def words(self, first: int, last: int) -> list[str]:
        """Folded words from token `first` to `last`, both included."""
        return self.forms[max(first, 0) : last + 1]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds a character, or the nearest one before it."""
        return self.sentences[max(bisect_right(self.starts, offset) - 1, 0)]

    def of_paragraph(self, number: int) -> tuple[Sentence, ...]:
        """The sentences of a paragraph."""
        return self.by_paragraph.get(number, ())

    def before(self, sentence: Sentence, back: int = 1) -> Sentence | None:
        """The sentence `back` places earlier in the text."""
        index = sentence.sentence - back
        return self.sentences[index] if index >= 0 else None


def build(source: Source) -> Document:
    """Takes a text apart."""
    taken = _taken_apart(source.text, source.language)
    return Document(source.text, taken.low, source.language, source.published, source, *taken[1:])


class _Parts(NamedTuple):
    """A text taken apart: as `Document` has it."""

    low: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Span, ...]
    forms: list[str]
    starts: tuple[int, ...]
    by_paragraph: dict[int, tuple[Sentence, ...]]


@lru_cache(maxsize=2)  # facts and the story of an article are read from the same headline and text
def _taken_apart(text: str, language: Language) -> _Parts:
    low = folded(text)
    parts = [Span(start, end) for start, end in paragraphs(text)]
    all_tokens: list[Token] = []
    found: list[Sentence] = []
    words = dictionary.load(language)
    for number, part in enumerate(parts):
        for span in sentences(text, part.start, part.end):
            first = len(all_tokens)
            all_tokens += tokens(low, span.start, span.end)
            last = len(all_tokens) - 1
            if last < first:
                continue
            marks = _marks(words, all_tokens, first, last)
            if language == "en":
                marks = [m for m in marks if m.flags != "n" or not is_verb(all_tokens, first, m.first)]
                marks = [m for m in marks if m.concept != "MODAL" or not is_month(all_tokens, m.first)]
            index = len(found)
            table = _by_concept(marks)
            edges = [first, *_cuts(all_tokens, first, last, marks), last + 1]
            clauses = tuple(_clauses(all_tokens, edges, index, marks, table))
            found.append(
                Sentence(span.start, span.end, first, last, index, table, number, clauses, _families(table))
            )
    forms = [token.word for token in all_tokens]
    starts = tuple(sentence.start for sentence in found)
    by_paragraph = {number: tuple(rows) for number, rows in groupby(found, key=attrgetter("paragraph"))}
    return _Parts(low, tuple(all_tokens), tuple(found), tuple(parts), forms, starts, by_paragraph)


def _marks(words: dictionary.Words, all_tokens: Sequence[Token], first: int, last: int) -> list[Mark]:
    """What the words and phrases of a sentence stand for, by where they begin."""
    single, phrases = words.single, words.phrases
    found: list[Mark] = []
    for index in range(first, last + 1):
        start, end, word = all_tokens[index]
        for concept, flags in single.get(word, ()):
            found.append(_mark((concept, start, end, index, index, flags)))
        if word in phrases and index < last:
            second = all_tokens[_next(all_tokens, index, last)].word
            rows = dictionary.beginning(words, word, second)
            if rows:
                found += _phrases(rows, all_tokens, index, last)
    return found


_mark: Callable[[tuple[str, int, int, int, int, str]], Mark] = partial(tuple.__new__, Mark)
"""`Mark` in half the time: more are made of them than of anything else."""


def _next(all_tokens: Sequence[Token], index: int, last: int) -> int:
    """The word behind another one, quotation marks passed over."""
    index += 1
    while index < last and all_tokens[index].word in QUOTES:
        index += 1
    return index


def _phrases(
    rows: Iterable[tuple[str, dictionary.Phrase]], all_tokens: Sequence[Token], index: int, last: int
) -> Iterator[Mark]:
    """Those of some phrases that begin at a word."""
    token = all_tokens[index]
    for flags, (rest, concept) in rows:
        end, more = index, []
        for forms in rest:
            end = _next(all_tokens, end, last)
            found = forms.get(all_tokens[end].word) if end <= last else None
            if found is None:
                break
            more.append(found)
        else:
            joined = flags or next((flag for flag in more if flag), "")
            yield Mark(concept, token.start, all_tokens[end].end, index, end, joined)


QUOTES = frozenset({"«", "»", "“", "”", "„", '"', "'"})
"""Do not part the words of a phrase: группировка «Запад»."""


def _by_concept(marks: Iterable[Mark]) -> dict[str, tuple[Mark, ...]]:
    """Marks by concept; of two that overlap, the longer one stays."""
    table: dict[str, list[Mark]] = {}
    for mark in marks:
        row = table.get(mark.concept)
        if row is None:
            table[mark.concept] = [mark]
            continue
        if row[-1].last >= mark.first:
            if row[-1].last - row[-1].first >= mark.last - mark.first:
                continue
            row.pop()
        row.append(mark)
    return {concept: tuple(row) for concept, row in table.items()}


def _clauses(
    all_tokens: Sequence[Token],
    edges: Sequence[int],
    sentence: int,
    marks: Sequence[Mark],
    whole: dict[str, tuple[Mark, ...]],
) -> Iterator[Clause]:
    """The clauses between some edges; an only one has all the marks of its sentence, `whole`.

    Marks stand in the order of their first tokens.
    """
    firsts = [mark.first for mark in marks]
    for begin, end in pairwise(edges):
        table = whole
        if len(edges) > 2:
            inside = marks[bisect_left(firsts, begin) : bisect_left(firsts, end)]
            table = _by_concept([mark for mark in inside if mark.last < end])
        yield Clause(all_tokens[begin].start, all_tokens[end - 1].end, begin, end - 1, sentence, table)


def _cuts(all_tokens: Sequence[Token], first: int, last: int, marks: Sequence[Mark]) -> Iterator[int]:
    """Tokens at which a new clause begins.

    A semicolon always parts. A comma or dash parts before a conjunction, a relative word, or where both sides
    hold a finite verb of the dictionary: commas of a list of places must not part.
    """
    stops = [
        index for index in range(first, last)
        if all_tokens[index].word in PARTING and not _letters(all_tokens, index, last)
    ]  # fmt: skip
    if not stops:
        return
    openers = {mark.first for mark in marks if mark.concept == "CLAUSE_OPENER"}
    verbs = sorted({mark.first for mark in marks if _finite(all_tokens, mark)})
    begin = first
    for index in stops:
        word = all_tokens[index].word
        if word == ";" or (word in {",", "–", ":", "-"} and index + 1 in openers):
            begin = index + 1
            yield begin
        elif word in {",", "–", ":", "("} and _verb_between(verbs, begin, index):
            following = next(
                (n for n in range(index + 1, last + 1) if all_tokens[n].word in {",", "–", ";"}), last + 1
            )
            if _verb_between(verbs, index + 1, following):
                begin = index + 1
                yield begin


def _letters(all_tokens: Sequence[Token], index: int, last: int) -> bool:
    """Whether a bracket holds one word, such as the letters of an army: "(ВСУ)"."""
    return all_tokens[index].word == "(" and index + 2 <= last and all_tokens[index + 2].word == ")"


PARTING = frozenset({";", ",", "–", ":", "-", "("})
"""Words at which a clause may end."""
FINITE = frozenset("vtp")
"""Flags of finite verbs."""


def _finite(all_tokens: Sequence[Token], mark: Mark) -> bool:
    """A finite verb; an English base form is one where no "to" stands before it and it is no noun as well."""
    flags = mark.flags
    if not flags:
        return False
    if not FINITE.isdisjoint(flags):
        return True
    english = flags == "f" and all_tokens[mark.first].word.isascii()
    return (
        english
        and mark.first > 0
        and all_tokens[mark.first - 1].word not in {"to", "not", "will", "may", "can"}
    )


def _verb_between(verbs: Sequence[int], start: int, end: int) -> bool:
    """Whether one of some places, in order, lies in a stretch."""
    index = bisect_left(verbs, start)
    return index < len(verbs) and verbs[index] < end
