"""Time phrases that say when something was said, and not when it happened."""

from __future__ import annotations

from bisect import bisect_left

from kupmon.facts.dates import When
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.words import listed


def of_saying(doc: Document, sentence: Sentence, phrase: When) -> bool:
    """Such as "said on Thursday", "said in a telethon on Tuesday", "Вчора Синєгубов повідомив, що …"."""
    says = [m for m in sentence.marks("SAY") if m.is_case("vp")]
    if any(0 <= phrase.start - m.end <= CLOSE and "," not in doc.text[m.end : phrase.start] for m in says):
        return True
    if any(0 <= m.start - phrase.end <= 2 for m in sentence.marks("REPORT")):
        return True
    first = bisect_left(doc.tokens, phrase.start, key=lambda token: token.start)
    last = bisect_left(doc.tokens, phrase.end, key=lambda token: token.start) - 1
    if _opens_what_was_said(doc, sentence, first):
        return False
    return any(_in_its_venue(doc, m, first) or _opens_it(doc, sentence, m, (first, last)) for m in says)


def of_showing(doc: Document, sentence: Sentence, phrase: When) -> bool:
    """Such as "footage published on November 7": the day is not that of what the footage shows."""
    first = bisect_left(doc.tokens, phrase.start, key=lambda token: token.start)
    before = doc.words(max(first - SHOWN_REACH, sentence.first), first - 1)
    return any(word.startswith(SHOWN) for word in before)


def opens_saying(doc: Document, sentence: Sentence, phrase: When) -> bool:
    """Whether a day of saying opens its sentence: then the days told before it are past."""
    return phrase.start - sentence.start <= CLOSE and of_saying(doc, sentence, phrase)


SHOWN = (
    "published", "posted", "released", "circulated", "опублікован", "оприлюднен", "викладен", "поширен",
    "розміщен", "опубликован", "обнародован", "выложен", "распростран", "размещен",
)  # fmt: skip
"""Beginnings of words for making footage seen."""
SHOWN_REACH = 2
"""Words between such a word and its day, at most."""


def _opens_what_was_said(doc: Document, sentence: Sentence, first: int) -> bool:
    """Such as "Як повідомив голова ОВА, сьогодні під вогнем …": behind the comma it is the event's day."""
    led = doc.tokens[sentence.first].word in AS
    return led and doc.words(first - 1, first - 1) == [","] and first - sentence.first > len(AS)


AS = frozenset({"as", "як", "как"})
CLOSE = 4
"""Characters between a word of saying and its day, at most."""
VENUE_REACH = 10
"""Words between "said" and its day that tell where and to whom it was said, at most."""


def _in_its_venue(doc: Document, say: Mark, first: int) -> bool:
    """Only words of place and audience stand between: "said during a telethon on Tuesday"."""
    between = doc.words(say.last + 1, first - 1) if first > say.last else []
    if not between or between[0] == "," or len(between) > VENUE_REACH:
        return False
    venue = listed(doc.language, "T_VENUE")
    names = {t.word for t in doc.tokens[say.last + 1 : first] if doc.text[t.start].isupper()}
    return bool(venue & set(between)) and all(
        w in venue or w in names or len(w) < 3 for w in between if w != ","
    )


HEAD_REACH = 12
"""Words between a day and the word of saying whose sentence it opens, at most."""
THAT = frozenset({"що", "что", "that"})


def _opens_it(doc: Document, sentence: Sentence, say: Mark, phrase: tuple[int, int]) -> bool:
    """Such as "On Monday, the ministry said its men …", "Про це у вівторок повідомив …"."""
    first, last = phrase
    gap = say.first - last
    if not 0 < gap <= HEAD_REACH:
        return False
    if any(m.first - sentence.first <= 1 and m.last < first for m in sentence.marks("POINTS_BACK")):
        return True
    if first - sentence.first > 1 or _acts(sentence, last, say.first):
        return False
    after = doc.words(say.last + 1, say.last + 3)
    if doc.language != "en":
        return bool(THAT & set(after))
    return bool(after) and after[0] not in {",", ".", ":"} and "," not in doc.words(last + 2, say.first - 1)


def _acts(sentence: Sentence, low: int, high: int) -> bool:
    """Whether a verb stands between two words: then the day is that verb's."""
    return any(
        low < m.first < high and set(m.flags) & set("vp") and not concept.startswith(("ROLE", "@", "BODYREF"))
        for concept, found in sentence.by_concept.items()
        for m in found
    )
