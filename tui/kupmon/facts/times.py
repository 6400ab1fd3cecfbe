"""Time phrases against the day of publication (FACTS rule 10), in Kyiv days."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.numbers import Number, numbers
from kupmon.facts.words import listed
from kupmon.model import Period

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class When:
    """A time phrase and the days it means."""

    start: int
    end: int
    period: Period


def when(doc: Document, clause: Clause, *, now: bool = False) -> Period | None:
    """When what a clause says happened.

    The time phrase of the clause, else of its sentence, else of the sentence before it in the same paragraph,
    else the report's own period.
    """
    sentence = doc.sentences[clause.sentence]
    if clause.has("T_DAILY"):
        return None
    if sentence.has("T_SAME"):
        return _same(doc, sentence)
    found = [p for p in phrases(doc, sentence) if not _of_somebody(doc, sentence, p)]
    inside = [p for p in found if clause.start <= p.start < clause.end]
    for rows in (inside, found):
        if rows:
            return rows[0].period
    before = doc.before(sentence)
    if not now and before is not None and phrases(doc, before) and _goes_on(before, sentence):
        return phrases(doc, before)[-1].period
    return report_period(doc)


WHO_REACH = 6
"""Words between "who" and a day counted from another one."""


def _of_somebody(doc: Document, sentence: Sentence, phrase: When) -> bool:
    """Such as "a man who had turned 61 the day before": a relative day in a relative clause is its own."""
    eve = next((m for m in sentence.marks("T_EVE") if m.start == phrase.start), None)
    if eve is None or eve.first == sentence.first:
        return False
    before = doc.words(max(sentence.first, eve.first - WHO_REACH), eve.first - 1)
    own = before[max((n for n, word in enumerate(before) if word == ","), default=-1) + 1 :]
    return bool(set(own) & listed(doc.language, "T_WHO"))


def stated(doc: Document, clause: Clause) -> Period | None:
    """The time given in the clause itself."""
    if clause.has("T_DAILY"):
        return None
    return next(
        (
            p.period
            for p in phrases(doc, doc.sentences[clause.sentence])
            if clause.start <= p.start < clause.end
        ),
        None,
    )


def _same(doc: Document, sentence: Sentence, reach: int = 8) -> Period | None:
    """Such as "Later that day", "тієї ж ночі": the last day, or the last night, told before."""
    night = sentence.has("T_NIGHT")
    for earlier in reversed(doc.sentences[max(0, sentence.sentence - reach) : sentence.sentence]):
        rows = [p.period for p in phrases(doc, earlier) if not night or p.period.start != p.period.end]
        if rows:
            return rows[-1]
    return None


def _goes_on(before: Sentence, sentence: Sentence) -> bool:
    return sentence.paragraph - before.paragraph <= 1


def report_period(doc: Document) -> Period | None:
    """The period a whole report states in its first sentences: "за минулу добу", "as of 22:00"."""
    known = doc.notes.get("report period", False)
    if known is not False:
        return known if isinstance(known, Period) else None
    found: Period | None = None
    for sentence in doc.sentences[:4]:
        stated = [p for p in phrases(doc, sentence) if _is_report(sentence, p)]
        if stated:
            found = stated[0].period
            break
    doc.notes["report period"] = found
    return found


def _is_report(sentence: Sentence, phrase: When) -> bool:
    """A day word in a sentence about the whole front or region, or about the report itself."""
    marks = sentence.marks("T_YESTERDAY", "T_TODAY", "T_NIGHT")
    return any(m.start == phrase.start for m in marks) and sentence.has("REPORT", "WHOLE_FRONT")


def phrases(doc: Document, sentence: Sentence) -> tuple[When, ...]:
    """The time phrases of a sentence, in order, worked out once."""
    table = doc.notes.setdefault("times", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        rows = sorted(_phrases(doc, sentence), key=lambda w: (w.start, -w.end))
        table[sentence.sentence] = tuple(row for row in _apart(rows) if not _of_saying(sentence, row))
    found: tuple[When, ...] = table[sentence.sentence]
    return found


def _of_saying(sentence: Sentence, phrase: When) -> bool:
    """Such as "Said on Thursday", "in its Sunday update": when it was said, not when it happened."""
    said = any(0 <= phrase.start - m.end <= 4 and m.is_case("vp") for m in sentence.marks("SAY"))
    return said or any(0 <= m.start - phrase.end <= 2 for m in sentence.marks("REPORT"))


def _apart(rows: list[When]) -> Iterator[When]:
    end = -1
    for row in rows:
        if row.start >= end:
            yield row
            end = row.end


def _phrases(doc: Document, sentence: Sentence) -> Iterator[When]:
    today = doc.published
    for concept, period in FIXED.items():
        for mark in sentence.marks(concept):
            yield When(mark.start, mark.end, period(today))
    for number in range(7):
        for mark in sentence.marks(f"WD{number}"):
            day = today - DAY * ((today.weekday() - number) % 7)
            yield When(mark.start, mark.end, Period(day, day))
    yield from _figures(doc, sentence)
    yield from _past_n(doc, sentence)
    yield from _dates(doc, sentence)


def _one(back: int) -> Callable[[date], Period]:
    return lambda today: Period(today - DAY * back, today - DAY * back)


def _last_week(today: date) -> Period:
    monday = today - DAY * today.weekday() - WEEK
    return Period(monday, monday + 6 * DAY)


def _weekend(today: date) -> Period:
    saturday = today - DAY * ((today.weekday() - 5) % 7)
    return Period(saturday, min(saturday + DAY, today))


def _last_month(today: date) -> Period:
    end = today.replace(day=1) - DAY
    return Period(end.replace(day=1), end)


def month_before(day: date, months: int = 1) -> date:
    """The same day some months earlier, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for number in range(day.day, 27, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    return date(year, month + 1, min(day.day, 27))


FIXED: dict[str, Callable[[date], Period]] = {
    "T_YESTERDAY": _one(1),
    "T_TODAY": _one(0),
    "T_DAY_BEFORE_YESTERDAY": _one(2),
    "T_NIGHT": lambda today: Period(today - DAY, today),
    "T_LAST_WEEK": _last_week,
    "T_WEEKEND": _weekend,
    "T_PAST_WEEK": lambda today: Period(today - WEEK, today),
    "T_THIS_WEEK": lambda today: Period(today - DAY * today.weekday(), today),
    "T_THIS_MONTH": lambda today: Period(today.replace(day=1), today),
    "T_PAST_MONTH": lambda today: Period(month_before(today), today),
    "T_LAST_MONTH": _last_month,
    "T_THIS_YEAR": lambda today: Period(today.replace(month=1, day=1), today),
    "T_LAST_YEAR": lambda today: Period(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
}


NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2}|\d{2})(?!\d)")


def _figures(doc: Document, sentence: Sentence) -> Iterator[When]:
    """Such as "22.10.2025"."""
    for match in NUMERIC.finditer(doc.text, sentence.start, sentence.end):
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        found = _calendar(doc.published, year, int(match[2]), int(match[1]))
        if found is not None:
            yield When(match.start(), match.end(), Period(found, found))


def _past_n(doc: Document, sentence: Sentence) -> Iterator[When]:
    """Such as "over the past three days", "за останні два тижні"."""
    for mark in sentence.marks("T_PAST_N"):
        number = _number_at(doc, sentence, mark.last + 1)
        if number is None or number.count.high is None or number.count.high > 400:
            continue
        unit = next(
            (u for u in ("U_DAY", "U_WEEK", "U_MONTH", "U_HOUR") if _at(sentence, u, number.last + 1)), None
        )
        if unit is None:
            continue
        start = _back(doc.published, unit, number.count.high)
        one_day = unit == "U_HOUR" and number.count.high == 24
        yield When(mark.start, number.end, Period(start, start if one_day else doc.published))


def _back(today: date, unit: str, amount: int) -> date:
    if unit == "U_MONTH":
        return month_before(today, amount)
    days = {"U_DAY": amount, "U_WEEK": 7 * amount, "U_HOUR": max(1, amount // 24)}[unit]
    return today - DAY * days


def _number_at(doc: Document, sentence: Sentence, token: int) -> Number | None:
    return next((n for n in numbers(doc, sentence) if n.first == token), None)


def _at(sentence: Sentence, concept: str, token: int) -> Mark | None:
    return next((m for m in sentence.marks(concept) if m.first == token), None)


# Calendar dates


def _dates(doc: Document, sentence: Sentence) -> Iterator[When]:
    for month in range(1, 13):
        for mark in sentence.marks(f"MONTH{month}"):
            found = _around_month(doc, sentence, mark, month)
            if found is not None:
                yield found


def _around_month(doc: Document, sentence: Sentence, mark: Mark, month: int) -> When | None:
    day, first, last = _day_beside(doc, sentence, mark)
    year, last = _year_beside(doc, sentence, last)
    if day is None:
        return _whole_month(doc, mark, month, year, last)
    start = _calendar(doc.published, year, month, day)
    if start is None:
        return None
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
    after_at = mark.last + 1
    if after_at <= sentence.last and doc.tokens[after_at].word == ".":
        after_at += 1
    after = _number_at(doc, sentence, after_at)
    if doc.language == "en" and after is not None and after.count.high and after.count.high < 32:
        return after.count.high, mark.first, after.last
    return None, mark.first, mark.last


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


def _calendar(today: date, year: int | None, month: int, day: int) -> date | None:
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
        begin = _calendar(end, end.year, end.month, earlier.count.low)
        if begin is not None and begin <= end:
            return (begin, earlier.start), None
    for month in range(1, 13):
        for mark in sentence.marks(f"MONTH{month}"):
            if mark.last in {first - 2, first - 3}:
                day, begin_at, _ = _day_beside(doc, sentence, mark)
                found = _calendar(end, None, month, day or 1)
                if found is not None:
                    return (found, doc.tokens[begin_at].start), None
    return None, None


def _second_day(doc: Document, sentence: Sentence, last: int, start: date) -> tuple[date, int] | None:
    """Such as "December 2 and 3", "June 2-4": the later day and the token it ends at."""
    if (
        doc.language != "en"
        or last + 2 > sentence.last
        or doc.tokens[last + 1].word not in {"and", "–", "-", "to"}
    ):
        return None
    number = _number_at(doc, sentence, last + 2)
    if number is None or not number.count.low or not start.day < number.count.low < 32:
        return None
    following = {c for c in sentence.by_concept if c.startswith("MONTH") and _at(sentence, c, last + 3)}
    later = None if following else _calendar(start, start.year, start.month, number.count.low)
    return (later, last + 2) if later is not None else None


def _low_day(doc: Document, sentence: Sentence, mark: Mark, end: date) -> tuple[date, int] | None:
    """Such as "2-4 червня", "June 2-4" read as one figure with two ends."""
    beside = [n for n in numbers(doc, sentence) if n.last == mark.first - 1 or n.first == mark.last + 1]
    for number in beside:
        low, high = number.count.low, number.count.high
        if low and high == end.day and 0 < low < high:
            begin = _calendar(end, end.year, end.month, low)
            return (begin, number.start) if begin is not None else None
    return None


def _after_since(doc: Document, sentence: Sentence, first: int) -> bool:
    word = doc.tokens[first - 1].word if first > sentence.first else ""
    return word in {"since", "від", "з", "із", "с", "со"}


SINCE = frozenset({"since", "від", "з", "із", "с"})


def _whole_month(doc: Document, mark: Mark, month: int, year: int | None, last: int) -> When | None:
    """A month alone: "in September", "since January"."""
    if doc.language == "en" and mark.concept in {"MONTH5", "MONTH3"} and not doc.text[mark.start].isupper():
        return None
    start = _calendar(doc.published, year, month, 1)
    if start is None:
        return None
    end = min((start.replace(day=28) + 4 * DAY).replace(day=1) - DAY, max(doc.published, start))
    words = [w for w in doc.words(mark.first - 3, mark.first - 1) if w in SINCE | {"in", "у", "в"}]
    if words and words[-1] in SINCE:
        end = doc.published
    return When(mark.start, doc.tokens[last].end, Period(start, end))
