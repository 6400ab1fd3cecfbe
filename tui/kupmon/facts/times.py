"""Time phrases against the day of publication (FACTS rule 10), in Kyiv days."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from kupmon.facts import quotes
from kupmon.facts.dates import DAY, WEEKDAYS, When, at, calendar, dateline, dates, number_at, seasons
from kupmon.facts.document import Clause, Document, Sentence, build
from kupmon.facts.incident import CONCEPTS, day_of
from kupmon.facts.saying import of_saying, of_showing, opens_saying
from kupmon.facts.words import listed
from kupmon.model import Period
from kupmon.text import fold

WEEK = timedelta(days=7)


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
    anew = sentence.sentence in told_anew(doc)
    if not (now or anew) and before is not None and _goes_on(before, sentence):
        recent = [
            p.period for p in phrases(doc, before) if _carries(doc, p) and not _of_one(doc, before, p.start)
        ]
        same = _same(doc, before) if before.has("T_SAME") else None
        if recent or same:
            return recent[-1] if recent else same
    told = day_of(doc, sentence, phrases) if not (now or anew) else None
    return told or report_period(doc) or _reported_on(doc, sentence)


def _reported_on(doc: Document, sentence: Sentence) -> Period | None:
    """The day on which an incident was reported, where the text gives no other: "reported on April 13"."""
    if not sentence.has(*CONCEPTS) or any(phrases(doc, s) for s in doc.sentences[: 2 * FIRST]):
        return None
    given = days_of_saying(doc).get(sentence.sentence, ())
    return next((p.period for p in given if p.period.start == p.period.end), None)


STALE = timedelta(days=200)
"""A date so far back is history, and not the time of the sentence after it."""
LONG = timedelta(days=35)
"""A longer time is that of its own sentence alone."""


def _carries(doc: Document, phrase: When) -> bool:
    """Whether a time holds for the sentence after it as well."""
    period = phrase.period
    return doc.published - period.end < STALE and period.end - period.start < LONG


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


def _of_one(doc: Document, sentence: Sentence, start: int) -> bool:
    """Such as "a man who was hurt on Sept. 19 sought help": the day of that clause, of nothing behind it."""
    tokens = range(sentence.first, sentence.last)
    at = next((n for n in tokens if doc.tokens[n].start >= start), sentence.first)
    opened = [n for n in range(sentence.first + 1, at) if doc.forms[n] in listed(doc.language, "T_WHO")]
    return bool(opened) and at - opened[-1] <= WHO_REACH


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
    """The period a whole report states in its title or first sentences: "за минулу добу", "as of 22:00"."""
    known = doc.notes.get("report period", False)
    if known is False:
        known = doc.notes["report period"] = None if _dated(doc) else next(_report_periods(doc), None)
    return known if isinstance(known, Period) else None


REGION = ("region", "oblast", "област", "харківщин", "харьковщин", "front", "фронт")
"""In a title: what a report of a day is about."""


def _dated(doc: Document) -> bool:
    """Whether a text dates its events one by one: then no span of its lead holds for them all."""
    told = [
        s
        for s in doc.sentences
        if s.has(*CONCEPTS, "ATTACK") and any(c.startswith("MONTH") for c in s.by_concept)
    ]
    return len({p.period for s in told for p in phrases(doc, s)}) > 1


FIRST = 4
"""Sentences in which a report states its period."""


def _report_periods(doc: Document) -> Iterator[Period]:
    for sentence in doc.sentences[:FIRST]:
        yield from (p.period for p in phrases(doc, sentence) if _is_report(doc, sentence, p))
    title = fold(doc.source.title)
    about = any(w in title for w in REGION) or any(s.has("REPORT") for s in doc.sentences[: 2 * FIRST])
    if title and about:
        head = build(replace(doc.source, text=doc.source.title, title=""))
        yield from (p.period for s in head.sentences for p in phrases(head, s) if _spans(s, p))


def _is_report(doc: Document, sentence: Sentence, phrase: When) -> bool:
    """A day word beside a word for the report itself, or the span of a day told of the whole front."""
    marks = sentence.marks("T_YESTERDAY", "T_TODAY", "T_NIGHT")
    if not any(phrase.start <= m.start < phrase.end for m in marks):
        return False
    if quotes.inside(doc, phrase.start, phrase.end) is not None:
        return False
    if any(-BESIDE < m.start - phrase.start < BESIDE for m in sentence.marks("REPORT")):
        return True
    return _spans(sentence, phrase) and (sentence.has("WHOLE_FRONT") or doc.text[sentence.end - 1] == ":")


BESIDE = 60
"""Characters between a report and its day, at most."""


def _spans(sentence: Sentence, phrase: When) -> bool:
    """Whether a phrase means a day from end to end: "за добу", and not "вчора"."""
    return any(phrase.start <= m.start < phrase.end for m in sentence.marks("T_WHOLE_DAY"))


def phrases(doc: Document, sentence: Sentence) -> tuple[When, ...]:
    """The time phrases of a sentence, in order, worked out once."""
    table = doc.notes.setdefault("times", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        rows = sorted(_phrases(doc, sentence), key=lambda w: (w.start, -w.end))
        apart = [row for row in _apart(rows, doc.published) if not _of_text(doc, sentence, row)]
        told = [row for row in apart if of_saying(doc, sentence, row)]
        table[sentence.sentence] = tuple(row for row in apart if row not in told)
        days_of_saying(doc)[sentence.sentence] = tuple(told)
        if any(opens_saying(doc, sentence, row) for row in apart):
            told_anew(doc).add(sentence.sentence)
    found: tuple[When, ...] = table[sentence.sentence]
    return found


def _of_text(doc: Document, sentence: Sentence, row: When) -> bool:
    """Whether a day is that of the text itself or of footage, and of no event."""
    return dateline(doc, sentence, row) or of_showing(doc, sentence, row)


def days_of_saying(doc: Document) -> dict[int, tuple[When, ...]]:
    """By sentence: the days on which what it tells was said."""
    known = doc.notes.setdefault("days of saying", {})
    assert isinstance(known, dict)
    return known


def told_anew(doc: Document) -> set[int]:
    """Sentences that open with the day on which somebody spoke."""
    known = doc.notes.setdefault("told anew", set())
    assert isinstance(known, set)
    return known


def _apart(rows: list[When], today: date) -> Iterator[When]:
    """The phrases without those inside others; one led on by a date is of that date.

    Such as "during the day, April 18", "учора, 18 квітня", and not "за добу, станом на 8:00".
    """
    end = -1
    dated = {row.start: row for row in rows if row.period.start == row.period.end != today}
    for row in rows:
        if row.start < end:
            continue
        day = dated.get(row.end + 1) or dated.get(row.end + 2)
        if day is not None and row.period.start == row.period.end:
            row = replace(row, end=day.end, period=day.period)  # noqa: PLW2901 - both say one day
        yield row
        end = row.end


def _phrases(doc: Document, sentence: Sentence) -> Iterator[When]:
    today = doc.published
    for concept in sentence.among(FIXED):
        for mark in sentence.marks(concept):
            yield When(mark.start, mark.end, FIXED[concept](today))
    for weekday in sentence.among(WEEKDAYS):
        for mark in sentence.marks(weekday):
            day = today - DAY * ((today.weekday() - WEEKDAYS[weekday]) % 7)
            night = _night_before(doc, sentence, mark.first)
            yield When(
                mark.start if night is None else night, mark.end, Period(day - DAY * (night is not None), day)
            )
    yield from _as_of(doc, sentence)
    yield from _figures(doc, sentence)
    yield from _past_n(doc, sentence)
    yield from dates(doc, sentence)
    yield from seasons(doc, sentence)


def _night_before(doc: Document, sentence: Sentence, first: int) -> int | None:
    """Such as "у ніч проти неділі", "in the night to Sunday": where the night is named that ends on a day."""
    near = (m for m in sentence.marks("T_NIGHT_ON", "T_NIGHT") if 0 < first - m.last <= 2)
    led = {"на", "проти", "против", "to", "of", "into"} & set(doc.words(first - 2, first - 1))
    return next((m.start for m in near), None) if led else None


def _as_of(doc: Document, sentence: Sentence) -> Iterator[When]:
    """Such as "As of 4 p.m.", "станом на 18:00", "по состоянию на 12 часов": the day of publication."""
    today = Period(doc.published, doc.published)
    for mark in sentence.marks("T_AS_OF"):
        number = number_at(doc, sentence, mark.last + 1)
        if number is not None and (number.role == "time" or at(sentence, "U_HOUR", number.last + 1)):
            yield When(mark.start, number.end, today)


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
        found = calendar(doc.published, year, int(match[2]), int(match[1]))
        if found is not None:
            yield When(match.start(), match.end(), Period(found, found))


def _past_n(doc: Document, sentence: Sentence) -> Iterator[When]:
    """Such as "over the past three days", "за останні два тижні", "за двое суток"."""
    for mark in sentence.marks("T_PAST_N", "T_WITHIN_N"):
        number = number_at(doc, sentence, mark.last + 1)
        if number is None or number.count.high is None or number.count.high > 400:
            continue
        unit = next(
            (u for u in ("U_DAY", "U_WEEK", "U_MONTH", "U_HOUR") if at(sentence, u, number.last + 1)), None
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
