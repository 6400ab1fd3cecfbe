"""Standing context: population, terrain and the earlier course of the war (FACTS rule 22)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from kupmon.facts import claims
from kupmon.facts.document import Clause, Document, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import Number, counts, numbers
from kupmon.facts.places import WIDE, named, places_of, pointed_at
from kupmon.facts.times import phrases

OLD = timedelta(days=75)
MONTH = timedelta(days=31)
LEAST = 20
"""A village of fewer people is a count of something else."""


def find(doc: Document) -> Iterator[Draft]:
    """Population, terrain and history, each once per place."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for sentence in doc.sentences:
        for draft in (*_population(doc, sentence), *_terrain(doc, sentence), *_history(doc, sentence)):
            key = (draft.type or "", draft.places or places_of(doc, draft.clause))
            if key not in seen:
                seen.add(key)
                yield draft


def _population(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "До війни тут жило близько 18 тисяч людей", "a pre-war population of 27,000"."""
    mark = sentence.first_of("BG_BEFORE")
    if mark is None or not (sentence.has("BG_POPULATION", "CIV_MANY")) or not _placed(doc, sentence):
        return
    figures = [
        n for n in counts(doc, sentence) if n.role == "count" and (n.count.low or n.count.high or 0) >= LEAST
    ]
    if figures:
        best = min(figures, key=lambda n: _distance(n, mark.first, mark.last))
        yield Draft(
            "background",
            sentence,
            mark,
            type="population",
            count=best.count,
            places=_own_places(doc, sentence),
            old=True,
        )


def _distance(number: Number, first: int, last: int) -> int:
    return first - number.last if number.last < first else number.first - last


def _own_places(doc: Document, sentence: Sentence) -> tuple[str, ...] | None:
    """The town or village a sentence is about where it names nothing but a river or district."""
    ids = {m.place for m in named(doc, sentence)}
    back = pointed_at(doc, sentence)
    return (back,) if back and ids and ids <= WIDE else None


def _placed(doc: Document, sentence: Sentence) -> bool:
    return bool(named(doc, sentence) or pointed_at(doc, sentence) or places_of(doc, sentence))


def _terrain(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """A hub, a main road, a hill or bank it stands on."""
    if not named(doc, sentence) and not pointed_at(doc, sentence):
        return
    for clause in sentence.clauses:
        mark = clause.first_of("BG_HUB")
        if mark is None and clause.has("BG_GROUND"):
            mark = clause.first_of("BG_LIES")
        if mark is not None and not claims.asked(doc, clause) and not claims.negated(doc, clause, mark):
            yield Draft(
                "background", clause, mark, type="terrain", places=_own_places(doc, sentence), old=True
            )
            return


def _history(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """What changed hands long ago, and fighting that has gone on for months."""
    if not _placed(doc, sentence):
        return
    for clause in sentence.clauses:
        taken = [m for m in clause.marks("BG_TAKEN", "BG_FIGHT") if not claims.unreal(doc, clause, m)]
        if taken and _long_ago(doc, clause):
            yield Draft(
                "background", sentence, taken[0], type="history", places=_own_places(doc, sentence), old=True
            )
            return
    long = sentence.first_of("BG_STUCK")
    here = named(doc, sentence) or pointed_at(doc, sentence)
    fight = sentence.first_of("BG_FIGHT")
    if fight is not None and here and (long is not None or _since_long(doc, sentence)):
        yield Draft(
            "background", sentence, long or fight, type="history", places=_own_places(doc, sentence), old=True
        )


def _since_long(doc: Document, sentence: Sentence) -> bool:
    """Such as "З лютого", "since spring": a stretch that began more than a month ago and lasts."""
    return any(
        p.period.end >= doc.published and doc.published - p.period.start > MONTH
        for p in phrases(doc, sentence)
    )


def _years(doc: Document, sentence: Sentence) -> list[int]:
    """The years a sentence names, also in "the 2022 invasion" and "у 2022-му"."""
    found = [n for n in numbers(doc, sentence) if n.role in {"date", "count", "ordinal"}]
    return [int(doc.tokens[n.first].word) for n in found if YEAR.fullmatch(doc.tokens[n.first].word)]


YEAR = re.compile(r"20[0-4]\d")


def _long_ago(doc: Document, clause: Clause) -> bool:
    """A year before this one in the clause, or a date long past, and no day of late."""
    sentence = doc.sentences[clause.sentence]
    years = _years(doc, sentence)
    old_year = any(year < doc.published.year for year in years)
    stated = [p.period for p in phrases(doc, sentence) if clause.start <= p.start < clause.end]
    if any(p.end > doc.published - OLD and p.end == p.start for p in stated):
        return False
    if old_year and not any(year == doc.published.year for year in years):
        return True
    return bool(stated) and all(doc.published - p.end > OLD for p in stated)
