"""Numbers of a text: counts, and the figures that are none (FACTS rules 8 and 9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.unitnames import calls_unit
from kupmon.facts.wording import compares
from kupmon.model import Count

Role = Literal[
    "count", "times", "age", "ordinal", "name", "time", "date", "percent", "measure", "rate", "law"
]
BIG = 10_000_000


@dataclass(frozen=True, slots=True)
class Number:
    """A figure and what sort of figure it is."""

    start: int
    end: int
    first: int
    last: int
    count: Count
    role: Role
    quantified: bool = False
    """Printed with "about", "more than", "up to" or the like; such words belong to `start`."""


def numbers(doc: Document, sentence: Sentence) -> tuple[Number, ...]:
    """All figures of a sentence, in order, worked out once."""
    table = doc.notes.setdefault("numbers", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        table[sentence.sentence] = tuple(_numbers(doc, sentence))
    found: tuple[Number, ...] = table[sentence.sentence]
    return found


def counts(doc: Document, clause: Clause) -> list[Number]:
    """The figures of a clause that count something (or say how many times)."""
    sentence = doc.sentences[clause.sentence]
    return [
        n
        for n in numbers(doc, sentence)
        if clause.first <= n.first <= clause.last and n.role in {"count", "times"} and not calls_unit(doc, n)
    ]


def counted(doc: Document, number: Number, marks: tuple[Mark, ...], reach: int = 4) -> Mark | None:
    """Which of the marks a figure counts: the first that begins within `reach` words after it.

    Another figure, a comma or a stop between them breaks the bond.
    """
    for mark in marks:
        gap = mark.first - number.last
        if 0 < gap <= reach + 1 and not _broken(doc, number.last + 1, mark.first - 1):
            return mark
    return None


def number_for(doc: Document, clause: Clause, mark: Mark, reach: int = 4) -> Number | None:
    """The figure that counts a mark: "п'ять атак", else behind a dash or colon ("втрати – 87 осіб")."""
    found = [n for n in counts(doc, clause) if n.role == "count"]
    for number in reversed(found):
        gap = mark.first - number.last
        if 0 < gap <= reach + 1 and not _broken(doc, number.last + 1, mark.first - 1):
            return number
    for number in found:
        between = doc.words(mark.last + 1, number.first - 1)
        if (
            number.first > mark.last
            and len(between) <= reach + 2
            and ({"–", ":", "-"} & set(between) or not between)
        ):
            return number
    return None


STOPS = frozenset({",", ";", ".", ":", "–", "(", ")"})


def _broken(doc: Document, first: int, last: int) -> bool:
    return any(word in STOPS or word[0].isdigit() for word in doc.words(first, last) if first <= last)


# Reading the figures


def _numbers(doc: Document, sentence: Sentence) -> Iterator[Number]:
    senses = _senses(sentence)
    behind = sentence.first
    for index in _beginnings(doc, sentence, senses):
        read = _read(doc, senses, index, sentence.last) if index >= behind else None
        if read is None:
            continue
        low, high, last, times = read
        if (
            last + 1 < sentence.last
            and doc.tokens[last].word in SHORTENED
            and doc.tokens[last + 1].word == "."
        ):
            last += 1
        yield _finish(doc, sentence, senses, (low, high), (index, last), times=times)
        behind = last + 1


Senses = dict[int, dict[str, int]]
"""By token: concept and the token it ends at."""


def _beginnings(doc: Document, sentence: Sentence, senses: Senses) -> list[int]:
    """The words at which a figure may begin: one in twenty."""
    words = enumerate(doc.tokens[sentence.first : sentence.last + 1], sentence.first)
    return [index for index, token in words if index in senses or token.word[0].isdigit()]


def _senses(sentence: Sentence) -> Senses:
    found: Senses = {}
    for concept in sentence.families.get("figure", ()):
        for mark in sentence.marks(concept):
            found.setdefault(mark.first, {})[concept] = mark.last
    return found


Read = tuple[int, int, int, bool]


def _read(doc: Document, senses: Senses, index: int, last: int) -> Read | None:
    """Low, high, last token and whether it says "times", of the figure that begins at a token."""
    one = _single(doc, senses, index, last)
    if one is None:
        return None
    low, high, end, times = one
    joints = {"–", "-", "to", "до"}
    if index and doc.tokens[index - 1].word in {"between", "між", "между"}:
        joints = {"and", "і", "та", "й", "и"}
    if end + 2 <= last and doc.tokens[end + 1].word in joints and low == high:
        second = _single(doc, senses, end + 2, last)
        if second is not None and low * 1000 < second[0] and second[0] % 1000 == 0 and low < 1000:
            return low * 1000, second[1], second[2], times
        if second is not None and second[0] == second[1] and low < second[0] < BIG:
            return low, second[1], second[2], times
    return low, high, end, times


def _single(doc: Document, senses: Senses, index: int, last: int) -> Read | None:
    word = doc.tokens[index].word
    here = senses.get(index, {})
    for concept, end in here.items():
        if concept.startswith("#TIMES"):
            times = int(concept[6:])
            return times, times, end, True
    if word[0].isdigit():
        value, end = _multiplied(senses, _digits(word), index, last)
        if end + 2 <= last and doc.forms[end + 1] == "-" and doc.forms[end + 2].startswith(THOUSAND):
            value, end = value * 1000, end + 2
        return round(value), round(value), end, False
    if "#PAIR" in here:
        low = _multiplied(senses, 2, here["#PAIR"], last)
        return round(low[0]), round(low[0]), low[1], False
    vague = _vague(senses, index, last)
    return vague or _spelled(doc, senses, index, last)


THOUSAND = ("тисячн", "тысячн")
"""Beginnings of the second part of "40-тисячне угруповання"."""


def _digits(word: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[ ,.]\d{3})+", word):
        return float(re.sub(r"\D", "", word))
    return float(word.replace(",", ".").replace(" ", ""))


SHORTENED = frozenset({"тис", "тыс", "млн"})
"""Their stop belongs to the figure: "3,5 тыс. человек"."""
MULTIPLIERS = {"#x10": 10, "#x12": 12, "#x100": 100, "#xa100": 100, "#x1000": 1000, "#x1000000": 1_000_000}
VAGUE = {
    "#x10": (24, 99),
    "#x12": (24, 99),
    "#x100": (200, 999),
    "#xa100": (200, 999),
    "#x1000": (2000, 9999),
}


def _multiplied(senses: Senses, value: float, end: int, last: int) -> tuple[float, int]:
    while end + 1 <= last:
        factor = next((c for c in senses.get(end + 1, {}) if c in MULTIPLIERS), None)
        if factor is None or (factor == "#x10" and value > 9):
            break
        value, end = value * MULTIPLIERS[factor], end + 1
    return value, end


def _vague(senses: Senses, index: int, last: int) -> Read | None:
    """Such as "several", "several dozen", "dozens", "сотні"."""
    here = senses.get(index, {})
    if "#3-9" in here:
        end = here["#3-9"]
        for concept, bounds in VAGUE.items():
            if concept in senses.get(end + 1, {}) and end + 1 <= last:
                return *bounds, end + 1, False
        return 3, 9, end, False
    bounded = any(c.startswith("Q_") for c in senses.get(index - 1, {}))
    for concept in ("#24-99", "#200-999", "#2000-9999"):
        if concept in here and not bounded:
            low, high = map(int, concept[1:].split("-"))
            return low, high, here[concept], False
    return None


def _spelled(doc: Document, senses: Senses, index: int, last: int) -> Read | None:
    total = 0.0
    part = 0.0
    end = index - 1
    at = index
    while at <= last:
        here = senses.get(at, {})
        value = next((c for c in here if re.fullmatch(r"#\d+(\.\d)?", c)), None)
        factor = next((c for c in here if c in MULTIPLIERS), None)
        if value is not None and (part == 0 or float(value[1:]) < part or end < index):
            if part and _magnitude(float(value[1:])) >= _magnitude(part):
                break
            part += float(value[1:])
            end = here[value]
        elif factor is not None and (end >= index or factor != "#x1000000"):
            part = (part or 1) * MULTIPLIERS[factor]
            end = here[factor]
            if factor in {"#x1000", "#x1000000"}:
                total, part = total + part, 0.0
        elif end >= index and doc.tokens[at].word in {"-", "and"} and _continues(senses, at + 1):
            pass
        else:
            break
        at = max(end, at) + 1
    if end < index:
        return None
    value_found = round(total + part)
    return (value_found, value_found, end, False) if value_found else None


def _magnitude(value: float) -> int:
    lowest = 1
    while value % (lowest * 10) == 0 and lowest < BIG:
        lowest *= 10
    return lowest


def _continues(senses: Senses, index: int) -> bool:
    return any(re.fullmatch(r"#\d+", c) for c in senses.get(index, {}))


def _finish(
    doc: Document,
    sentence: Sentence,
    senses: Senses,
    value: tuple[int, int],
    span: tuple[int, int],
    *,
    times: bool,
) -> Number:
    first, last = span
    role = _role(doc, sentence, senses, value[0], span)
    if role == "count" and (times or compares(doc, sentence, last)):
        role = "rate" if compares(doc, sentence, last) else "times"
    begin, count = _quantified(doc, sentence, senses, value, first)
    return Number(
        doc.tokens[begin].start, doc.tokens[last].end, first, last, count, role, quantified=begin < first
    )


def _quantified(
    doc: Document, sentence: Sentence, senses: Senses, value: tuple[int, int], first: int
) -> tuple[int, Count]:
    low, high = value
    for back in range(1, 6):
        begin = first - back
        if begin < sentence.first:
            break
        for concept, end in senses.get(begin, {}).items():
            # The word stands right before the figure; one adverb or "of" may come between.
            if (
                concept.startswith("Q_")
                and first - 2 <= end < first
                and not _longer(senses, begin, end, sentence.first)
                and not (concept == "Q_UNDER" and _named_between(doc, end, first))
            ):
                if any(0 < begin - mark.last <= 2 for mark in sentence.marks("GROW")):
                    return first, Count(low, high)
                return begin, _bounded(concept, low, high)
    return first, Count(low, high)


def _named_between(doc: Document, low: int, high: int) -> bool:
    """Such as "під Куп'янськом 87 солдатів": a place stands between, so that "під" is no measure."""
    return any(doc.text[token.start].isupper() for token in doc.tokens[low + 1 : high])


def _longer(senses: Senses, begin: int, end: int, floor: int) -> bool:
    """Whether a longer quantifier covers this one: "не більше" over "більше"."""
    return any(
        concept.startswith("Q_") and stop >= end
        for start in range(max(floor, begin - 2), begin)
        for concept, stop in senses.get(start, {}).items()
    )


def _bounded(concept: str, low: int, high: int) -> Count:
    if concept == "Q_MORE":
        return Count(low + 1, None) if low == high else Count(low, None)
    if concept == "Q_LEAST":
        return Count(low, None)
    if concept in {"Q_UPTO", "Q_UNDER"}:
        return Count(None, high)
    if concept == "Q_LESS":
        return Count(None, high - 1)
    return Count(low, high)


SUFFIX = re.compile(
    r"(?:st|nd|rd|th|го|ого|му|ому|й|ий|ій|ый|ой|я|а|та|ша|тя|ма|ва|ї|ої|ю|у|ту|х|их|ми|м|е|те|го|ша|ге|га)$"
)


def _role(doc: Document, sentence: Sentence, senses: Senses, value: int, span: tuple[int, int]) -> Role:
    first, last = span
    before = doc.tokens[first - 1] if first > sentence.first else None
    after = doc.tokens[last + 1] if last < sentence.last else None
    here = doc.tokens[first]
    if here.word[0].isdigit():
        role = _digit_role(doc, sentence, value, span)
        if role is not None:
            return role
    following = set(senses.get(last + 1, {})) | (
        set(senses.get(last + 2, {})) if after and after.word in {"-", "."} else set()
    )
    dotted = first - 1 - (before is not None and before.word == "." and doc.language == "en")
    if any(c.startswith("MONTH") for c in following) or (
        before and value <= 31 and any(c.startswith("MONTH") for c in senses.get(dotted, {}))
    ):
        return "date"
    for concept, role in (
        ("N_PERCENT", "percent"),
        ("N_AGE", "age"),
        ("N_MEASURE", "measure"),
        ("N_RATE", "rate"),
    ):
        if concept in following:
            return role  # type: ignore[return-value]
    if before and "N_LAW" in senses.get(first - 1 - (before.word == "."), {}):
        return "law"
    if _rated(doc, senses, last, sentence.last):
        return "rate"
    return "count"


def _rated(doc: Document, senses: Senses, last: int, limit: int) -> bool:
    """Such as "35 to 50 men a day": a rate within three words."""
    for index in range(last + 1, min(last + 4, limit) + 1):
        if doc.tokens[index].word in STOPS:
            return False
        if "N_RATE" in senses.get(index, {}):
            return True
    return False


def _digit_role(doc: Document, sentence: Sentence, value: int, span: tuple[int, int]) -> Role | None:
    first, last = span
    tokens = doc.tokens
    glued_before = first > sentence.first and tokens[first - 1].end == tokens[first].start
    glued_after = last < sentence.last and tokens[last + 1].start == tokens[last].end
    before = tokens[first - 1].word if first > sentence.first else ""
    after = tokens[last + 1].word if last < sentence.last else ""
    if ":" in (after if glued_after else "", before if glued_before else ""):
        return "time"
    suffixed = _suffixed(doc, sentence, last) if glued_after else None
    if suffixed is not None:
        return suffixed
    if glued_before and (before in {"-", "№", "#", "$", "€", "+"} or before[-1].isalpha()):
        return "name"
    if _looks_like_year(tokens[first].word, value) and _year_here(doc, sentence, span):
        return "date"
    if re.fullmatch(r"\d{1,2}\.\d{2}", tokens[first].word):
        return "date" if glued_after else "time"
    if doc.words(last + 1, last + 3) in (["a", ".", "m"], ["p", ".", "m"]) or after in {"am", "pm"}:
        return "time"
    return "name" if re.fullmatch(r"0\d+", tokens[first].word) else None


def _suffixed(doc: Document, sentence: Sentence, last: int) -> Role | None:
    """Such as "13-та", "68th", "71-year-old"."""
    after = doc.tokens[last + 1]
    if SUFFIX.fullmatch(after.word):
        return "ordinal"
    if after.word not in {"-", "–"} or last + 2 > sentence.last or doc.tokens[last + 2].start != after.end:
        return None
    suffix = doc.tokens[last + 2].word
    if SUFFIX.fullmatch(suffix):
        return "ordinal"
    return "age" if suffix in {"year", "річного"} else None


def _looks_like_year(word: str, value: int) -> bool:
    return 1900 <= value <= 2100 and " " not in word and "," not in word


YEAR_BEFORE = frozenset(
    {
        "in",
        "since",
        "of",
        "until",
        "by",
        "from",
        "after",
        "before",
        "mid",
        "early",
        "late",
        "у",
        "в",
        "з",
        "до",
        "с",
        "після",
        "после",
        "–",
        "-",
        "(",
    }
)
YEAR_AFTER = frozenset(
    {"року", "році", "рік", "роком", "роки", "р", "года", "году", "год", "годом", "годы", "г", "рр", "гг"}
)


def _year_here(doc: Document, sentence: Sentence, span: tuple[int, int]) -> bool:
    first, last = span
    before = doc.words(first - 1, first - 1)[0] if first > sentence.first else ""
    after = doc.words(last + 1, last + 1)[0] if last < sentence.last else ""
    months = any(c.startswith("MONTH") for c in _senses(sentence).get(first - 1, {}))
    return months or after in YEAR_AFTER or before in YEAR_BEFORE or before == ","
