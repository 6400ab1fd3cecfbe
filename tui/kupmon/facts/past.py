"""What is told of long ago is history and no news."""

from __future__ import annotations

from datetime import timedelta

from kupmon.facts.document import Document, Sentence
from kupmon.facts.numbers import numbers
from kupmon.facts.times import phrases

OLD = timedelta(days=200)
FIRST_YEAR = 1900


def long_ago(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence dates what it tells more than half a year back."""
    if any(not _excepted(doc, sentence, m.start) for m in sentence.marks("LONG_PAST")):
        return True
    horizon = doc.published - OLD
    years = [
        n.count.low
        for n in numbers(doc, sentence)
        if n.role == "date" and n.count.low is not None and not _excepted(doc, sentence, n.start)
    ]
    if any(FIRST_YEAR < year < horizon.year for year in years):
        return True
    return any(
        phrase.period.end < horizon and not _excepted(doc, sentence, phrase.start)
        for phrase in phrases(doc, sentence)
    )


EXCEPT = frozenset({"except", "excluding", "barring", "крім", "окрім", "винятком", "кроме", "исключением"})
REACH = 45
"""How many characters before its date an exception may begin."""


def _excepted(doc: Document, sentence: Sentence, start: int) -> bool:
    """As in "Never taken, except for a few months in 2022": the date is not that of what is told."""
    return bool(EXCEPT & set(doc.folded[max(sentence.start, start - REACH) : start].split()))
