"""Which persons of a sentence belong to which word of what happened to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kupmon.facts import people
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.people import Group
from kupmon.facts.words import listed
from kupmon.model import Count

STATUS = {
    "CIV_KILLED": "killed",
    "CIV_INJURED": "injured",
    "CIV_EVACUATED": "evacuated",
    "CIV_REMAIN": "remaining",
}
CHUNK = frozenset({",", ";", "–", ":", "and", "та", "і", "й", "и", "(", ")", "while", "а", "але", "но"})
STOPS = frozenset({",", ".", ";", ":", "–", "(", ")"})
LINK = 4
"""Words that may stand between two groups of one list."""
LISTED = 6
"""Words that may stand between two figures of one list: "680 у місті, а загалом у громаді – понад 1600"."""
ABBREVIATED = 2
"""Letters of an abbreviation behind which a stop ends nothing, at most: "1948 р.н."."""
REACH = 20
"""Words between a group and a word of fate with nobody else between."""


@dataclass(frozen=True, slots=True)
class Told:
    """Persons and the word that says what happened to them."""

    mark: Mark
    groups: tuple[Group, ...]


def words_between(doc: Document, low: int, high: int) -> list[str]:
    """The words after token `low` and before token `high`."""
    return doc.words(low + 1, high - 1) if high > low + 1 else []


def told(doc: Document, sentence: Sentence) -> tuple[Told, ...]:
    """Every word of fate of a sentence with its persons, worked out once."""
    table = doc.notes.setdefault("fates", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        marks = _apart(sentence.marks(*STATUS, "CIV_TAKE"))
        everyone = [
            g
            for g in _whole(doc, sentence, people.groups(doc, sentence))
            if not military(doc, sentence, g) and not _inside(marks, g)
        ]
        owners = _sent_on(doc, marks, everyone, _owners(doc, marks, everyone))
        table[sentence.sentence] = tuple(
            Told(mark, tuple(g for g, owner in zip(everyone, owners, strict=True) if owner is mark))
            for mark in marks
        )
    found: tuple[Told, ...] = table[sentence.sentence]
    return found


def _inside(marks: Sequence[Mark], group: Group) -> bool:
    """Such as the medics of "звернулися до медиків", the bodies of "bodies of two people"."""
    return any(
        (m.concept == "CIV_INJURED" and m.first < group.first and group.last <= m.last)
        or (m.concept == "CIV_KILLED" and m.first == group.first and group.last < m.last)
        for m in marks
    )


def _apart(marks: Sequence[Mark]) -> list[Mark]:
    """Words of one fate that stand together are one: "дістали поранення", "injured and hospitalised"."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.first, -m.last)):
        before = kept[-1] if kept else None
        if before is not None and mark.first <= before.last:
            if mark.concept == before.concept and mark.last > before.last:
                kept[-1] = before._replace(last=mark.last, end=mark.end)
            elif mark.last - mark.first > before.last - before.first:
                kept[-1] = mark
            continue
        if before is not None and before.concept == mark.concept and mark.first - before.last <= 2:
            kept[-1] = before._replace(last=mark.last, end=mark.end)
            continue
        kept.append(mark)
    return kept


def military(doc: Document, sentence: Sentence, group: Group) -> bool:
    """Soldiers are losses: "двох військових", "27-year-old soldier"."""
    civil = sentence.marks("CIV_ONE", "CIV_MANY")
    for mark in sentence.marks("SOLDIER", "EQUIPMENT"):
        if any(m.first <= mark.first <= m.last for m in civil):
            continue
        driver = mark.concept == "EQUIPMENT" and mark.first > group.last and not group.bare
        if driver:
            continue  # "the driver of a car"
        if group.first <= mark.first <= group.last + 2 and not STOPS & set(
            words_between(doc, group.last, mark.first)
        ):
            return True
    return False


# Totals and their parts


def _whole(doc: Document, sentence: Sentence, everyone: Sequence[Group]) -> list[Group]:
    """The groups that are no part of another: "three, including a child", "three: a man and two women"."""
    fates = [m.first for m in sentence.marks(*STATUS)]
    kept: list[Group] = []
    closed = -1
    for index, group in enumerate(everyone):
        if (
            group.first <= closed
            or _included(doc, sentence, group, fates)
            or (kept and (_apposed(doc, kept[-1], group) or _in_state(doc, sentence, kept[-1], group)))
        ):
            continue
        kept.append(group)
        closed = max(closed, _enumeration(doc, group, everyone[index + 1 :], fates))
    return kept


def _included(doc: Document, sentence: Sentence, group: Group, fates: Sequence[int]) -> bool:
    """Such as "including a child", "46 of them children": unless a fate of their own follows."""
    for part in sentence.marks("CIV_PART"):
        if part.first - group.last == 1:
            after = next((n for n in fates if n > part.last), None)
            return after is None or bool(CHUNK & set(words_between(doc, part.last, after)))
        if 0 < group.first - part.last <= 12 and not {";", ")"} & set(doc.words(part.last + 1, group.first)):
            return not any(part.last < n < group.first or _beside(doc, group, n) for n in fates)
    return False


def _beside(doc: Document, group: Group, fate: int) -> bool:
    """Whether a word of fate follows a group closely, no comma between."""
    return 0 < fate - group.last <= LINK and not CHUNK & set(words_between(doc, group.last, fate))


def _in_state(doc: Document, sentence: Sentence, one: Group, two: Group) -> bool:
    """Such as "9 людей, один – у тяжкому стані", "nine people, one is in serious condition": one of them."""
    if not two.bare or one.count is None or one.count.low is None or (one.count.low or 0) <= 1:
        return False
    if any(0 < m.first - two.last <= STATE_REACH for m in sentence.marks("CIV_KILLED")):
        return False  # "one of the injured died in hospital"
    behind = doc.words(two.last + 1, two.last + STATE_REACH)
    stop = next((n for n, word in enumerate(behind) if word in {",", ".", ";"}), len(behind))
    return "," in words_between(doc, one.last, two.first) and any(
        word.startswith(STATES) for word in behind[:stop]
    )


STATES = ("стан", "состоян", "condition", "лікарн", "больниц", "госпітал", "госпитал", "реанімац", "реанимац")
"""Beginnings of words for how somebody fares who was counted before."""
STATE_REACH = 6
"""Words from a figure to how those fare, at most."""


def _apposed(doc: Document, one: Group, two: Group) -> bool:
    """Such as "Сусідку, 80-річну вчительку, поранило": the second noun is the first person again."""
    after = doc.words(two.last + 1, two.last + 1)
    single = one.count == two.count == Count(1, 1) and not one.bare and not one.aged and two.aged
    between = [w for w in words_between(doc, one.last, two.first) if w not in {"a", "an"}]
    whence = between[:1] in (["of"], ["from"]) and len(between) <= WHENCE
    beside = between[-1:] == [","] and between.count(",") == 1 and (len(between) == 1 or whence)
    return single and beside and "and" not in between and after[:1] in ([","], ["."], [")"])


WHENCE = 5
"""Words from "a resident" to the age behind the comma, where he is from between them, at most."""


APPOSED = 9
"""Words between a total and the list of its persons, at most."""
OPENS = frozenset({":", "–", "(", ",", "-"})


def _enumeration(doc: Document, total: Group, later: Sequence[Group], fates: Sequence[int]) -> int:
    """Last token of the list of single persons behind a total, -1 if none follows."""
    high = total.count.high if total.count is not None else None
    if high is None or high < 2 or not later or later[0].first - total.last > APPOSED:
        return -1
    specific = doc.tokens[total.last].word in listed(doc.language, "CIV_SPECIFIC")
    opened = next((w for w in words_between(doc, total.last, later[0].first) if w in OPENS), "")
    size, end = 0, -1
    for group in later:
        if group.count is None or group.count.high is None or size >= high:
            break
        if any(total.last + 1 < n < group.first for n in fates):
            break  # not "двух погибших – это женщины", where the fate is the total's own noun
        size, end = size + group.count.high, group.last
    if size == high and opened and not (specific and opened == ","):
        return end
    return end if opened in {":", "(", "–"} and 0 < size < high else -1


# Who belongs to which word


def _owners(doc: Document, marks: Sequence[Mark], everyone: Sequence[Group]) -> list[Mark | None]:
    """The word in a group's own stretch between commas, else that of its list, else the next one."""
    owners: list[Mark | None] = [_own(doc, marks, group) for group in everyone]
    for index, group in enumerate(everyone):
        if owners[index] is None:
            owners[index] = _heading(doc, marks, everyone, index, group)
    _hand_on(doc, marks, everyone, owners, led=True)
    for index in range(len(everyone)):
        if owners[index] is None and not _listed_with(doc, marks, everyone, index):
            owners[index] = _next_free(doc, marks, everyone, index)
    for index in range(len(everyone) - 2, -1, -1):
        if owners[index] is None and _linked(doc, marks, everyone[index], everyone[index + 1]):
            owners[index] = None if _one_dead(doc, everyone, owners, index) else owners[index + 1]
    _hand_on(doc, marks, everyone, owners, led=False)
    _left_elsewhere(doc, marks, everyone, owners)
    return owners


def _left_elsewhere(
    doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], owners: list[Mark | None]
) -> None:
    """Such as "6,000 people remain in the town, and 11,800 in the community": no verb for the second."""
    for index in range(1, len(everyone)):
        verb, group = owners[index - 1], everyone[index]
        if verb is None or verb.concept != "CIV_REMAIN" or not group.figure or owners[index] is not None:
            continue
        others = [m for m in marks if m.concept != verb.concept]
        if verb.last > group.first or any(verb.last < m.first < group.first for m in others):
            continue
        between = words_between(doc, verb.last, group.first)
        if len(between) <= ELSEWHERE and "," in between and not {";", "."} & set(between):
            owners[index] = verb


ELSEWHERE = 14
"""Words from a verb of staying to those who stay in another place, at most."""


def _one_dead(doc: Document, everyone: Sequence[Group], owners: Sequence[Mark | None], index: int) -> bool:
    """Such as "скинули вибухівку на фермера, чоловік загинув": a verb in the singular is of one person."""
    mark, two = owners[index + 1], everyone[index + 1]
    if mark is None or doc.language == "en" or mark.first < two.last or two.count != Count(1, 1):
        return False
    comma = words_between(doc, everyone[index].last, two.first) == [","]
    return comma and doc.tokens[mark.first].word.endswith(("ув", "ав", "ер", "ла", "иб", "ся", "лся"))


def _sent_on(
    doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], owners: list[Mark | None]
) -> list[Mark | None]:
    """Such as "493 people living in three communities were evacuated": to live there is no fate."""
    for index, owner in enumerate(owners):
        if owner is None or owner.concept not in BY_THE_WAY or owner.first < everyone[index].last:
            continue
        before = set(doc.words(owner.first - WHO_REACH, owner.first - 1))
        if ("r" not in owner.flags or owner.concept != "CIV_REMAIN") and not before & WHO:
            continue
        free = [m for m in marks if m.first > owner.last and m.concept != owner.concept]
        free = [m for m in free if set(m.flags) & set("vp")] or free
        owners[index] = next((m for m in free if not any(o is m for o in owners)), owner)
    return owners


BY_THE_WAY = frozenset({"CIV_REMAIN", "CIV_TAKE", "CIV_EVACUATED"})
"""What persons did, of whom a further verb tells what happened to them."""
WHO_REACH = 3
"""Words between "who" and the verb of its clause, at most."""
WHO = frozenset({"who", "які", "яка", "який", "що", "которые", "которая", "который"})
"""Open a clause about the persons before."""


def _heading(
    doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], index: int, group: Group
) -> Mark | None:
    """Such as "Поранені в місті: дві жінки …", "Серед загиблих – дві жінки": the head of a list."""
    mark = next((m for m in reversed(marks) if m.last < group.first), None)
    if mark is None or mark.concept not in {"CIV_KILLED", "CIV_INJURED"}:
        return None
    if index and everyone[index - 1].last > mark.last:
        return None
    between = words_between(doc, mark.last, group.first)
    return mark if {":", "–"} & set(between) and len(between) <= HEADING and ";" not in between else None


HEADING = 7
"""Words between the head of a list and its first person, at most."""


def _own(doc: Document, marks: Sequence[Mark], group: Group) -> Mark | None:
    """The nearest word of fate with no separator between it and the group; who was hurt and died is dead."""
    near = [m for m in marks if not _parted(doc, m, group)]
    if not near:
        return None
    found = min(near, key=lambda m: min(abs(m.first - group.last), abs(group.first - m.last)))
    if found.concept in BY_THE_WAY - {"CIV_REMAIN"}:
        found = next((m for m in near if m.concept == "CIV_INJURED"), found)  # "taken away with injuries"
    if found.concept == "CIV_INJURED" and group.count == Count(1, 1):
        return next((m for m in near if m.concept == "CIV_KILLED"), found)
    return found


def _parted(doc: Document, mark: Mark, group: Group) -> bool:
    low, high = (mark.last, group.first) if mark.first < group.first else (group.last, mark.first)
    between = words_between(doc, low, high)
    if mark.first > group.last and between in (["–"], ["-"], ["—"]):
        return False  # "ще двоє – постраждали"
    return bool(CHUNK & set(between))


def _hand_on(
    doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], owners: list[Mark | None], *, led: bool
) -> None:
    """Gives a group the word of the one before it in its list; `led`: where the word stands before both."""
    for index in range(1, len(everyone)):
        before = owners[index - 1]
        if owners[index] is not None or before is None or (led and before.first > everyone[index - 1].first):
            continue
        if _linked(doc, marks, everyone[index - 1], everyone[index]):
            owners[index] = before


def _linked(doc: Document, marks: Sequence[Mark], one: Group, two: Group) -> bool:
    """Whether two groups stand in one list: no word of fate and few others between them."""
    between = words_between(doc, one.last, two.first)
    if two.count is None and between == [","]:
        return False
    words = [w for w in between if w[0].isalnum() and w not in people.AND]
    return (
        len(words) <= LISTED
        and ";" not in between
        and not any(word == "." and len(between[n - 1]) > ABBREVIATED for n, word in enumerate(between))
        and not any(one.last < m.first < two.first for m in marks)
    )


def _listed_with(doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], index: int) -> bool:
    """Whether the next group belongs to the same list."""
    return index + 1 < len(everyone) and _linked(doc, marks, everyone[index], everyone[index + 1])


def _next_free(doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], index: int) -> Mark | None:
    """The next word of fate with nobody else before it: "23 people, including children, were evacuated"."""
    group = everyone[index]
    limit = min(
        everyone[index + 1].first if index + 1 < len(everyone) else group.last + REACH, group.last + REACH
    )
    mark = next((m for m in marks if m.first > group.last), None)
    if mark is None or mark.first > limit or ";" in words_between(doc, group.last, mark.first):
        return None
    if mark.concept == "CIV_INJURED" and group.count == Count(1, 1):  # "a man, wounded on Friday, died"
        return next((m for m in marks if mark.first < m.first <= limit and m.concept == "CIV_KILLED"), mark)
    return mark
