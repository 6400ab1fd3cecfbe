"""What is told of long ago is history and no news."""

from __future__ import annotations

from datetime import timedelta

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.numbers import numbers
from kupmon.facts.times import phrases

OLD = timedelta(days=200)
FIRST_YEAR = 1900


def long_ago(doc: Document, sentence: Sentence, told: Mark | None = None) -> bool:
    """Whether a sentence dates what it tells more than half a year back.

    Args:
        doc: The text.
        sentence: One of its sentences.
        told: The word in question: a date in a relative clause behind it is not its own.
    """
    end = _of_what_follows(doc, sentence, told) if told is not None else sentence.end
    if any(not _excepted(doc, sentence, m.start) and m.start < end for m in sentence.marks("LONG_PAST")):
        return True
    horizon = doc.published - OLD
    years = [
        n.count.low
        for n in numbers(doc, sentence)
        if n.role == "date"
        and n.count.low is not None
        and n.start < end
        and not _excepted(doc, sentence, n.start)
    ]
    if any(FIRST_YEAR < year < horizon.year for year in years):
        return True
    return any(
        phrase.period.end < horizon and phrase.start < end and not _excepted(doc, sentence, phrase.start)
        for phrase in phrases(doc, sentence)
    )


def _of_what_follows(doc: Document, sentence: Sentence, told: Mark) -> int:
    """Where a relative clause begins: "claimed to have taken the town, which it first seized in 2022"."""
    comma = False
    for index in range(told.last + 1, sentence.last + 1):
        word = doc.tokens[index].word
        if comma and (word in WHICH or word.startswith("котор")):
            return doc.tokens[index].start
        comma = comma or word == ","
    return sentence.end


_WHICH = "which that where яка який яке які яку якого якої яких якому якій якою яким якими где де"
WHICH = frozenset(_WHICH.split())
"""Words that open a relative clause behind a comma."""


EXCEPT = frozenset({"except", "excluding", "barring", "крім", "окрім", "винятком", "кроме", "исключением"})
REACH = 45
"""How many characters before its date an exception may begin."""


def _excepted(doc: Document, sentence: Sentence, start: int) -> bool:
    """As in "Never taken, except for a few months in 2022": the date is not that of what is told."""
    return bool(EXCEPT & set(doc.folded[max(sentence.start, start - REACH) : start].split()))
