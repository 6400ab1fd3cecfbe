"""Calendar dates in a text: days, nights, months and ranges of them (FACTS rule 10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.numbers import Number, numbers
from kupmon.model import Period

DAY = timedelta(days=1)
MONTHS = {f"MONTH{number}": number for number in range(1, 13)}
"""By concept."""
WEEKDAYS = {f"WD{number}": number for number in range(7)}
"""By concept, Monday first."""


@dataclass(frozen=True, slots=True)
class When:
    """A time phrase and the days it means."""

    start: int
    end: int
    period: Period


def number_at(doc: Document, sentence: Sentence, token: int) -> Number | None:
    """The number that begins at a token."""
    return next((n for n in numbers(doc, sentence) if n.first == token), None)


def at(sentence: Sentence, concept: str, token: int) -> Mark | None:
    """The mark of a concept that begins at a token."""
    return next((m for m in sentence.marks(concept) if m.first == token), None)


def dates(doc: Document, sentence: Sentence) -> Iterator[When]:
    """The calendar dates of a sentence, whole months among them."""
    for name in sentence.among(MONTHS):
        month = MONTHS[name]
        for mark in sentence.marks(name):
            found = _around_month(doc, sentence, mark, month)
            if found is not None:
                yield found


SEASONS = {"T_SPRING": 3, "T_SUMMER": 6, "T_AUTUMN": 9, "T_WINTER": 12}
"""By concept, the month a season begins with."""


def seasons(doc: Document, sentence: Sentence) -> Iterator[When]:
    """Such as "влітку", "in the autumn of 2023": the season of that year, else the latest that has begun."""
    for name in sentence.among(SEASONS):
        for mark in sentence.marks(name):
            year, last = _year_beside(doc, sentence, mark.last)
            if year is not None and name == "T_WINTER":
                continue  # of which two years it is made, nobody says
            start = calendar(doc.published, year, SEASONS[name], 1)
            if start is None or start > doc.published:
                continue
            if year is None and _season_end(start) >= doc.published and _is_past(doc, mark):
                start = start.replace(year=start.year - 1)
            end = _season_end(start)
            yield When(mark.start, doc.tokens[last].end, Period(start, min(end, doc.published)))


def _season_end(start: date) -> date:
    end = (start + 62 * DAY).replace(day=28) + 4 * DAY
    return end.replace(day=1) - DAY


def _is_past(doc: Document, mark: Mark) -> bool:
    """Such as "last autumn", "минулої осені", "прошлой осенью", said in autumn: that of the year before."""
    return doc.tokens[mark.first].word.startswith(("last", "минул", "прошл"))


def _around_month(doc: Document, sentence: Sentence, mark: Mark, month: int) -> When | None:
    day, first, last = _day_beside(doc, sentence, mark)
    year, last = _year_beside(doc, sentence, last)
    if day is None:
        return _whole_month(doc, mark, month, year, last)
    start = calendar(doc.published, year, month, day)
    if start is None:
        return None
    if doc.language != "en" and doc.words(first - 1, first - 1)[:1] and doc.tokens[first - 1].word in NIGHT:
        return When(doc.tokens[first - 1].start, doc.tokens[last].end, Period(start, start))
    begin, night = _range_start(doc, sentence, first, start)
    second = _second_day(doc, sentence, last, start)
    if second is not None:
        return When(doc.tokens[first].start, doc.tokens[second[1]].end, Period(start, second[0]))
    if begin is None:
        begin = _low_day(doc, sentence, mark, start)
    end_offset = doc.tokens[last].end
    if begin is not None:
        return When(begin[1], end_offset, Period(min(begin[0], start), start))
    if night is not None:
        return When(night, end_offset, Period(start - DAY, start))
    if _after_since(doc, sentence, first):
        return When(doc.tokens[first - 1].start, end_offset, Period(start, max(start, doc.published)))
    return When(doc.tokens[first].start, end_offset, Period(start, start))


def _day_beside(doc: Document, sentence: Sentence, mark: Mark) -> tuple[int | None, int, int]:
    """Day of the month, and the first and last token of day and month."""
    before = next((n for n in numbers(doc, sentence) if n.last == mark.first - 1), None)
    if before is not None and before.count.low and before.count.high and before.count.high < 32:
        return before.count.high, before.first, mark.last
    spelled = _spelled_day(doc, sentence, mark)
    if spelled is not None:
        return spelled[0], spelled[1], mark.last
    after_at = mark.last + 1
    if after_at <= sentence.last and doc.tokens[after_at].word == ".":
        after_at += 1
    after = number_at(doc, sentence, after_at)
    if doc.language == "en" and after is not None and after.count.high and after.count.high < 32:
        return after.count.high, mark.first, after.last
    return None, mark.first, mark.last


_ORDINALS = (
    "першого|первого другого|второго третього|третьего четвертого п'ятого|пятого шостого|шестого "
    "сьомого|седьмого восьмого дев'ятого|девятого десятого одинадцятого|одиннадцатого "
    "дванадцятого|двенадцатого тринадцятого|тринадцатого чотирнадцятого|четырнадцатого "
    "п'ятнадцятого|пятнадцатого шістнадцятого|шестнадцатого сімнадцятого|семнадцатого "
    "вісімнадцятого|восемнадцатого дев'ятнадцятого|девятнадцатого двадцятого|двадцатого"
)
_OF = {form: day for day, forms in enumerate(_ORDINALS.split(), 1) for form in forms.split("|")} | {
    "тридцятого": 30,
    "тридцатого": 30,
}
SPELLED = {
    **{form.removesuffix("ого") + ending: day for form, day in _OF.items() for ending in ("ого", "е", "ое")},
    "третього": 3,
    "третє": 3,
    "третьего": 3,
    "третье": 3,
}
"""Days of the month written out: "сьомого квітня", "в ночь на седьмое апреля"."""
TENS = {"двадцять": 20, "двадцать": 20, "тридцять": 30, "тридцать": 30}


def _spelled_day(doc: Document, sentence: Sentence, mark: Mark) -> tuple[int, int] | None:
    """A day written out right before its month, and the token it begins at."""
    at = mark.first - 1
    day = SPELLED.get(doc.tokens[at].word) if at >= sentence.first else None
    if day is None:
        return None
    tens = TENS.get(doc.tokens[at - 1].word) if at > sentence.first and day < 10 else None
    return (day + tens, at - 1) if tens else (day, at)


def _year_beside(doc: Document, sentence: Sentence, last: int) -> tuple[int | None, int]:
    for step in (1, 2):
        at = last + step
        if at <= sentence.last and doc.tokens[at].word.isdigit() and len(doc.tokens[at].word) == 4:
            if step == 2 and doc.tokens[last + 1].word not in {",", "of"}:
                continue
            year = int(doc.tokens[at].word)
            if 1900 < year < 2100:
                return year, at
    return None, last


def calendar(today: date, year: int | None, month: int, day: int) -> date | None:
    """A day of the calendar; without a year the latest such day up to tomorrow."""
    try:
        if year is not None:
            return date(year, month, day)
        found = date(today.year, month, day)
        return found if found <= today + DAY else date(today.year - 1, month, day)
    except ValueError:
        return None


def _range_start(
    doc: Document, sentence: Sentence, first: int, end: date
) -> tuple[tuple[date, int] | None, int | None]:
    """The first day of "з 1 по 27 листопада", "between 22 September and …"; or the offset of "в ніч на"."""
    for mark in sentence.marks("T_NIGHT_ON", "T_NIGHT"):
        if mark.last in {first - 1, first - 2} or (mark.last < first and first - mark.last <= 4):
            return None, mark.start
    joint = doc.tokens[first - 1].word if first > sentence.first else ""
    if joint not in {"по", "до", "to", "and", "–", "-", "until", "through", "і", "та", "и", "на"}:
        return None, None
    earlier = next((n for n in numbers(doc, sentence) if n.last == first - 2 and n.count.low), None)
    if earlier is not None and earlier.count.low and earlier.count.low < 32:
        begin = calendar(end, end.year, end.month, earlier.count.low)
        if begin is not None and begin <= end:
            return (begin, earlier.start), None
    for name in sentence.among(MONTHS):
        month = MONTHS[name]
        for mark in sentence.marks(name):
            if mark.last in {first - 2, first - 3}:
                day, begin_at, _ = _day_beside(doc, sentence, mark)
                found = calendar(end, None, month, day or 1)
                if found is not None:
                    return (found, doc.tokens[begin_at].start), None
    return None, None


NIGHT = frozenset({"уночі", "вночі", "ночью"})
"""Beside a date the night hours of that very day."""


def _second_day(doc: Document, sentence: Sentence, last: int, start: date) -> tuple[date, int] | None:
    """Such as "December 2 and 3", "June 2-4": the later day and the token it ends at."""
    if (
        doc.language != "en"
        or last + 2 > sentence.last
        or doc.tokens[last + 1].word not in {"and", "–", "-", "to"}
    ):
        return None
    number = number_at(doc, sentence, last + 2)
    if number is None or not number.count.low or not start.day < number.count.low < 32:
        return None
    following = {c for c in sentence.by_concept if c.startswith("MONTH") and at(sentence, c, last + 3)}
    later = None if following else calendar(start, start.year, start.month, number.count.low)
    return (later, last + 2) if later is not None else None


def _low_day(doc: Document, sentence: Sentence, mark: Mark, end: date) -> tuple[date, int] | None:
    """Such as "2-4 червня", "June 2-4" read as one figure with two ends."""
    beside = [n for n in numbers(doc, sentence) if n.last == mark.first - 1 or n.first == mark.last + 1]
    for number in beside:
        low, high = number.count.low, number.count.high
        if low and high == end.day and 0 < low < high:
            begin = calendar(end, end.year, end.month, low)
            return (begin, number.start) if begin is not None else None
    return None


def dateline(doc: Document, sentence: Sentence, found: When) -> bool:
    """Such as "MOSCOW, December 28. /TASS/", "KYIV. Dec 6 (…) –": when the item was filed, and no event."""
    begin = doc.paragraphs[sentence.paragraph].start
    if found.start - begin > LINE or not LINE_AHEAD.fullmatch(doc.text, begin, found.start):
        return False
    return bool(LINE_BEHIND.match(doc.text, found.end))


LINE = 40
"""Characters of a dateline before its date, at most."""
LINE_AHEAD = re.compile(r"[«\"(]?(?=[^a-zа-яіїєґ]*[A-ZА-ЯІЇЄҐ]{3})[A-ZА-ЯІЇЄҐ’' ,./-]+\s?")
LINE_BEHIND = re.compile(r"\.?,?(?: 20\d\d)?(?: года)?[.,]? ?[(/—–-]")


def _after_since(doc: Document, sentence: Sentence, first: int) -> bool:
    word = doc.tokens[first - 1].word if first > sentence.first else ""
    return word in {"since", "від", "з", "із", "с", "со"}


SINCE = frozenset({"since", "від", "з", "із", "с"})


def _whole_month(doc: Document, mark: Mark, month: int, year: int | None, last: int) -> When | None:
    """A month alone: "in September", "since January"."""
    if doc.language == "en" and mark.concept in {"MONTH5", "MONTH3"} and not doc.text[mark.start].isupper():
        return None
    start = calendar(doc.published, year, month, 1)
    if start is None:
        return None
    end = min((start.replace(day=28) + 4 * DAY).replace(day=1) - DAY, max(doc.published, start))
    through = _through_month(doc, mark, month, year)
    if through is not None:
        return When(mark.start, through[1], Period(start, max(start, min(through[0], doc.published))))
    words = [w for w in doc.words(mark.first - 3, mark.first - 1) if w in SINCE | {"in", "у", "в"}]
    if words and words[-1] in SINCE:
        end = doc.published
    return When(mark.start, doc.tokens[last].end, Period(start, end))


def _through_month(doc: Document, mark: Mark, month: int, year: int | None) -> tuple[date, int] | None:
    """Such as "in November-December", "у вересні – жовтні 2023 року": the end of the later month."""
    sentence = doc.sentence_at(mark.start)
    for name in sentence.among(MONTHS):
        later = at(sentence, name, mark.last + 2)
        if later is None or doc.forms[mark.last + 1] not in THROUGH or MONTHS[name] <= month:
            continue
        own, last = _year_beside(doc, sentence, later.last)
        begin = calendar(doc.published, own or year, MONTHS[name], 1)
        if begin is not None:
            return (begin.replace(day=28) + 4 * DAY).replace(day=1) - DAY, doc.tokens[last].end
    return None


THROUGH = frozenset({"-", "–", "—", "to", "and", "та", "і", "й", "и"})
