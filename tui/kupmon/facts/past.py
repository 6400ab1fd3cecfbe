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
    if sentence.has("LONG_PAST"):
        return True
    horizon = doc.published - OLD
    years = [n.count.low for n in numbers(doc, sentence) if n.role == "date" and n.count.low is not None]
    if any(FIRST_YEAR < year < horizon.year for year in years):
        return True
    return any(phrase.period.end < horizon for phrase in phrases(doc, sentence))
