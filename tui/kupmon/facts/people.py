"""How many persons a stretch of a sentence names: figures, ages and single nouns told apart.

"37-річні жінка та чоловік" are two, "мужчины 64, 65 и 58 лет" three, "two women aged 60 and 72" two.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.given import BORN
from kupmon.facts.numbers import Number, numbers
from kupmon.facts.words import listed
from kupmon.model import Count

AND = frozenset({",", "and", "та", "і", "й", "и"})
AFTER_AGE = AND | {".", ")", "(", "–", "were", "was", "who", "is", "are", ";"}
OLDEST = 110
NEAR = 4
Sort = Literal["count", "age", "one", "many", "two"]


@dataclass(frozen=True, slots=True)
class Group:
    """Persons named together."""

    first: int
    last: int
    count: Count | None
    bare: bool = False
    """A figure without a noun or an age: "двоє", "five"."""
    vague: bool = False
    """Persons of whom nothing says that they are civilians: "людей", "men"."""
    aged: bool = False
    rate: bool = False
    """So many a day: no count."""
    figure: bool = False
    """Its count is printed."""


@dataclass(frozen=True, slots=True)
class _Item:
    first: int
    last: int
    sort: Sort
    count: Count | None = None
    vague: bool = False
    rate: bool = False


def groups(doc: Document, sentence: Sentence) -> tuple[Group, ...]:
    """The persons a sentence names, group by group, in order, worked out once."""
    table = doc.notes.setdefault("persons", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        items = sorted(_items(doc, sentence), key=lambda item: item.first)
        table[sentence.sentence] = tuple(_grouped(doc, sentence, items))
    found: tuple[Group, ...] = table[sentence.sentence]
    return found


def ages(doc: Document, sentence: Sentence) -> frozenset[int]:
    """First tokens of the figures that are ages: "aged 37 and 35", "men, 58, 49 and 40"."""
    return frozenset(item.first for item in _items(doc, sentence) if item.sort == "age")


def _items(doc: Document, sentence: Sentence) -> Iterator[_Item]:
    taken: set[int] = set()
    for concept, sort in (("CIV_TWO", "two"), ("CIV_ONE", "one"), ("CIV_MANY", "many")):
        for mark in sentence.marks(concept):
            if (
                mark.first not in taken
                and not _attribute(doc, sentence, mark)
                and not _helps(doc, sentence, mark)
            ):
                if mark.first - 1 in taken or mark.last + 1 in taken:
                    taken.update(range(mark.first, mark.last + 1))
                    continue
                taken.update(range(mark.first, mark.last + 1))
                yield _Item(mark.first, mark.last, sort, vague=_vague(sentence, mark))  # type: ignore[arg-type]
    yield from _another(doc, sentence, taken)
    known = numbers(doc, sentence)
    ages = _ages(doc, sentence, known, taken)
    for number in known:
        if taken & set(range(number.first, number.last + 1)):
            continue
        if _year_of_birth(doc, number):
            yield _Item(number.first, number.last, "age", vague=True)
            continue
        if number.first in ages:
            hyphen = doc.words(number.last + 1, number.last + 1) == ["-"]
            yield _Item(number.first, _age_end(sentence, number), "age", vague=not hyphen)
        elif number.role in {"count", "rate"} and not _dated(doc, sentence, number):
            yield _Item(number.first, number.last, "count", number.count, rate=number.role == "rate")


def _another(doc: Document, sentence: Sentence, taken: set[int]) -> Iterator[_Item]:
    """Such as "killing one and injuring another", "another was hurt": one person more."""
    if doc.language != "en":
        return
    fates = {m.first for m in sentence.marks(*HARM)}
    for n in range(sentence.first + 1, sentence.last):
        if doc.forms[n] != "another" or n in taken or n + 1 in taken:
            continue
        if n - 1 in fates or (doc.forms[n + 1] in {"was", "is", "has"} and fates & {n + 2, n + 3, n + 4}):
            yield _Item(n, n, "one")


def _year_of_birth(doc: Document, number: Number) -> bool:
    """Such as "1955 року народження", "1971 та 1984 р.н.", "born in 1962": it stands for an age."""
    year = number.count.low
    if year is None or year != number.count.high or not BORN_FROM < year < BORN_TO:
        return False
    return bool(BORN & {*doc.words(number.first - 2, number.first), *doc.words(number.last, number.last + 5)})


BORN_FROM, BORN_TO = 1900, 2030
COVERS = ("DMG_OTHER", "DMG_PUBLIC", "DMG_HOUSING", "DMG_TRANSPORT")


QUALIFYING = ("цивільн", "гражданск", "мирн")
"""Adjectives that are persons where they stand alone."""


def _attribute(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """A noun that only qualifies another: "passenger car", "civil-military administration"."""
    following = doc.words(mark.last + 1, mark.last + 1)[0] if mark.last < sentence.last else ""
    word = doc.tokens[mark.last].word
    qualifies = doc.language == "en" or word.startswith(QUALIFYING)
    if (qualifies and following in listed(doc.language, "CIV_NO_PERSON")) or any(
        m.first <= mark.first and mark.last <= m.last for m in sentence.marks(*COVERS)
    ):
        return True
    if word == "local" and following.isalpha() and following not in OF_A_LOCAL:
        return True  # "a local history museum"
    hyphen = (
        doc.words(mark.first - 1, mark.first - 1)
        if doc.language == "en"
        else doc.words(mark.last + 1, mark.last + 1)
    )
    return mark.first > sentence.first and hyphen == ["-"]


OF_A_LOCAL = frozenset({"was", "were", "is", "who", "has", "had", "died", "and", "in", "from", "aged"})
"""Behind "a local" they leave it a person."""


def _helps(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Rescuers and medics named without a figure are those who help."""
    counted = any(0 < mark.first - n.last <= 2 for n in numbers(doc, sentence))
    return not counted and any(m.first == mark.first for m in sentence.marks("CIV_HELPER"))


def _dated(doc: Document, sentence: Sentence, number: Number) -> bool:
    """Such as "Sept. 30": the day of an abbreviated month."""
    if number.first - 2 < sentence.first or doc.tokens[number.first - 1].word != ".":
        return False
    months = (
        m for concept in sentence.by_concept if concept.startswith("MONTH") for m in sentence.marks(concept)
    )
    return any(m.last == number.first - 2 for m in months)


def _vague(sentence: Sentence, mark: Mark) -> bool:
    return any(m.first == mark.first for m in sentence.marks("CIV_VAGUE"))


def _age_end(sentence: Sentence, number: Number) -> int:
    """An age with its word: "59-річний", "71-year-old", "58 лет"."""
    ends = [m.last for m in sentence.marks("N_AGE") if 0 < m.first - number.last <= 2]
    return ends[0] if ends else number.last


def _ages(doc: Document, sentence: Sentence, known: Sequence[Number], people: set[int]) -> set[int]:
    """First tokens of the figures that are ages."""
    found = {n.first for n in known if n.role == "age" or _by_word(doc, sentence, n, people)}
    for one, two in itertools.pairwise(known):
        if one.first in found and _chained(doc, one, two, people):
            found.add(two.first)
    for index, number in enumerate(known):
        if number.role == "age":
            found |= _led(doc, known[: index + 1], people)
    return found


def _by_word(doc: Document, sentence: Sentence, number: Number, people: set[int]) -> bool:
    """Such as "Aged 60", "віком 60", "a man of 70", "his wife, 60, was"."""
    if number.role != "count" or not doc.tokens[number.first].word.isdigit() or not _human(number):
        return False
    before = doc.tokens[number.first - 1].word if number.first > sentence.first else ""
    after = doc.tokens[number.last + 1].word if number.last < sentence.last else "."
    if before in {"aged", "ages", "віком", "возрастом", "возрасте", "віці", "age"}:
        return True
    behind = number.first - 2 in people
    if before in {"was", "is"} and after in {".", ";", ",", "and"}:
        return True
    return (before == "of" and behind) or (before in {",", "("} and behind and after in AFTER_AGE)


def _human(number: Number) -> bool:
    return (
        number.count.low is not None and number.count.low == number.count.high and number.count.low <= OLDEST
    )


def _between(doc: Document, one: Number, two: Number) -> list[str]:
    return doc.words(one.last + 1, two.first - 1) if two.first > one.last + 1 else []


def _chained(doc: Document, one: Number, two: Number, people: set[int]) -> bool:
    """The second of "aged 60 and 72"."""
    between = _between(doc, one, two)
    joined = bool(between) and set(between) <= AND and _human(two) and doc.tokens[two.first].word.isdigit()
    return joined and not people & set(range(two.last + 1, two.last + 3))


def _led(doc: Document, known: Sequence[Number], people: set[int]) -> set[int]:
    """The first two of "мужчины 64, 65 и 58 лет": a row of figures that begins behind a person."""
    at = len(known) - 1
    while at > 0 and _row(doc, known[at - 1], known[at]):
        at -= 1
    end = known[-1].last + 1
    row = len(known) - at > 1 and doc.words(known[at].first - 1, known[at].first - 1)[-1:] in DASHES
    led = row or bool(people & {known[at].first - 1, known[at].first - 2}) or doc.words(end, end) == ["-"]
    return {n.first for n in known[at:]} if led else set()


DASHES = (["–"], ["-"], ["—"], ["("], [":"])
"""Behind what was said of somebody they open the ages: "дві співробітниці музею – 54 та 57 років"."""


def _row(doc: Document, one: Number, two: Number) -> bool:
    between = _between(doc, one, two)
    return bool(between) and set(between) <= AND and _human(one) and doc.tokens[one.first].word.isdigit()


# Grouping


def _grouped(doc: Document, sentence: Sentence, items: Sequence[_Item]) -> Iterator[Group]:
    at = 0
    group: Group | None
    while at < len(items):
        item = items[at]
        if item.sort == "count":
            group, at = _counted(doc, sentence, items, at)
        elif item.sort == "age":
            group, at = _aged(doc, items, at)
            if item.vague and group.first == item.first and group.last == item.last:
                group = None  # "3 роки" alone is no person, "58-річного" is one
        else:
            group, at = _named(items, at)
        if group is not None:
            yield group


def _counted(doc: Document, sentence: Sentence, items: Sequence[_Item], at: int) -> tuple[Group | None, int]:
    """Such as "Two women aged 60 and 72", "двоє людей", a figure alone."""
    item, following = items[at], items[at + 1] if at + 1 < len(items) else None
    count = None if item.rate else item.count
    if following is not None and following.sort in {"many", "one", "two"} and _close(doc, item, following):
        end, after = _swallow_ages(items, at + 2, following.last)
        if (
            following.sort == "two"
            and count is not None
            and count.low is not None
            and count.low == count.high
        ):
            count = Count(count.low * 2, count.low * 2)
        return Group(item.first, end, count, vague=following.vague, rate=item.rate, figure=True), after
    if following is not None and following.sort == "age" and following.first - item.last <= 2:
        inner, after = _aged(doc, items, at + 1)
        return Group(item.first, inner.last, count, aged=True, figure=True), after
    if _unknown_noun(doc, sentence, item):
        return Group(item.first, item.last + 1, count, vague=True, rate=item.rate, figure=True), at + 1
    if _stands_alone(doc, sentence, item):
        return Group(item.first, item.last, count, bare=True, rate=item.rate, figure=True), at + 1
    return None, at + 1


OF_THESE = (["the"], ["these"], ["its"], ["his"], ["her"], ["their"], ["those"])


def _close(doc: Document, one: _Item, two: _Item) -> bool:
    between = doc.words(one.last + 1, two.first - 1) if two.first > one.last + 1 else []
    if between[:1] == ["of"] and between[1:] in OF_THESE and two.sort == "many":
        return True  # "two of the passengers"
    if between == ["of"] and doc.tokens[one.last].word in DOZENS:
        return True  # "hundreds of residents"
    return (
        two.first - one.last <= NEAR
        and not {"of", "з", "із", "из"} & set(between)
        and not set(between)
        & {
            ",",
            ".",
            ";",
            ":",
            "–",
            "(",
            ")",
            "and",
            "та",
            "і",
            "и",
        }
    )


DOZENS = frozenset({"dozens", "scores", "hundreds", "thousands", "dozen", "couple", "number"})


HARM = ("CIV_KILLED", "CIV_INJURED")
THINGS = (
    *(
        "SOLDIER",
        "EQUIPMENT",
        "EQUIPMENT_TOTAL",
        "SIDE_RU",
        "SIDE_UA",
        "ENEMY",
        "LOST",
        "ATTACK",
        "CLASH",
        "TIMES",
    ),
    *(
        "DMG_HOUSING",
        "DMG_PUBLIC",
        "DMG_OTHER",
        "DMG_UTILITIES",
        "DMG_TRANSPORT",
        "DMG_CUSTOMER",
        "PLACE_NOUN",
    ),
    *("N_MEASURE", "N_AGE", "N_PERCENT", "U_DAY", "STRIKE_NOUN", "STRIKE_SHELLING", "STRIKE_W_DRONE"),
    *("STRIKE_W_AIR", "STRIKE_W_MISSILE", "STRIKE_W_ARTILLERY"),
)


def _unknown_noun(doc: Document, sentence: Sentence, item: _Item) -> bool:
    """Such as "поранено двох провідників", "injured three conductors": a noun of no list."""
    after = item.last + 1
    if (
        after > sentence.last
        or not doc.tokens[after].word.isalpha()
        or doc.tokens[after].word in listed(doc.language, "CIV_ALONE")
    ):
        return False
    known = {n for m in sentence.marks(*THINGS, *HARM) for n in range(m.first, m.last + 1)}
    if after in known or (after + 1 in known and sentence.marks("SOLDIER")):
        return False
    low = doc.text[doc.tokens[after].start].islower()
    return low and any(
        0 < item.first - m.last <= 2 or 0 < m.first - after <= 2 for m in sentence.marks(*HARM)
    )


ALONE = frozenset({",", ".", ";", ":", "–", ")", "("})
"""Stops behind a figure that stands for persons; the words: CIV_ALONE."""


def _stands_alone(doc: Document, sentence: Sentence, item: _Item) -> bool:
    """A figure that counts no noun: the next word is a verb of harm, a preposition or a stop."""
    if item.last == sentence.last:
        return True
    following = item.last + 1
    if doc.tokens[following].word in ALONE | listed(doc.language, "CIV_ALONE"):
        return True
    near = {
        m.first
        for m in sentence.marks("CIV_KILLED", "CIV_INJURED", "CIV_EVACUATED", "CIV_REMAIN", "CIV_PART")
    }
    return following in near


def _aged(doc: Document, items: Sequence[_Item], at: int) -> tuple[Group, int]:
    """Ages before their nouns: as many persons as the longer of both lists."""
    first = items[at].first
    ages, end = 1, items[at].last
    at += 1
    while at < len(items) and items[at].sort == "age" and _joined(doc, end, items[at].first):
        ages, end, at = ages + 1, items[at].last, at + 1
    people = 0
    while (
        at < len(items)
        and items[at].sort in {"one", "many", "two"}
        and _joined(doc, end, items[at].first, extra=1 + (people == 0))
    ):
        later = [item.sort for item in items[at + 1 : at + 3]]
        if people and (later == ["age", "age"] or (items[at].sort == "many" and later[:1] == ["age"])):
            break  # "a 54-year-old man and women aged 53 and 57"
        people, end, at = people + 1, items[at].last, at + 1
    size = max(ages, people)
    return Group(first, end, Count(size, size), aged=True), at


def _joined(doc: Document, last: int, first: int, extra: int = 0) -> bool:
    """Only "and", a comma and at most `extra` words more stand between."""
    between = doc.words(last + 1, first - 1) if first > last + 1 else []
    if len([w for w in between if w not in AND]) > extra:
        return False
    return "," not in between[1:] and not set(between) & {";", ".", ":", "–", "("}


def _named(items: Sequence[_Item], at: int) -> tuple[Group | None, int]:
    """A noun without a figure: one person, a couple, or as many as ages follow it."""
    item = items[at]
    end, after = _swallow_ages(items, at + 1, item.last)
    ages = after - at - 1
    if item.sort == "two":
        return Group(item.first, end, Count(2, 2)), after
    if item.sort == "one":
        size = max(ages, 1)  # "жінки 53, 57 і 65 років"
        return Group(item.first, end, Count(size, size), vague=item.vague, aged=ages > 0), after
    count = Count(ages, ages) if ages > 1 else None
    return Group(item.first, end, count, vague=item.vague, aged=ages > 0), after


def _swallow_ages(items: Sequence[_Item], at: int, end: int) -> tuple[int, int]:
    """The ages behind a noun, which count nobody: the last token and the next item."""
    while at < len(items) and items[at].sort == "age" and items[at].first - end <= NEAR:
        following = items[at + 1] if at + 1 < len(items) else None
        if (
            following is not None
            and following.sort in {"one", "many"}
            and following.first - items[at].last <= 1
        ):
            break
        end, at = items[at].last, at + 1
    return end, at
