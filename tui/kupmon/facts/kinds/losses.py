"""Military losses: men killed, wounded, captured, and equipment (FACTS rules 9 and 17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kupmon.facts import claims, events, people, sides
from kupmon.facts.battlefield import placed
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.fallen import NEAR, OTHERWISE, STATUS, real, uncounted
from kupmon.facts.gear import (
    every_day,
    in_general,
    owned,
    part_of,
    pieces,
    plainly_civil,
    remembered,
    single,
    sorts,
    stated,
    whole,
)
from kupmon.facts.harmed import by_soldiers
from kupmon.facts.losers import clause_of, named_side, whose
from kupmon.facts.numbers import Number, counts
from kupmon.facts.past import long_ago
from kupmon.facts.places import named
from kupmon.facts.weapons import is_cause
from kupmon.facts.wording import is_passive
from kupmon.facts.words import listed
from kupmon.model import Count, Side

MEN = ("SOLDIER", "PERSONS")
STRUCK = ("STRIKE_NOUN", "STRIKE_SHELLING", "STRIKE_SHELL")
GEAR = ("EQUIPMENT", "EQUIPMENT_TOTAL")
SEPARATORS = frozenset({",", ";", ".", "and", "і", "та", "й", "и", "(", "–", ":"})


@dataclass(frozen=True, slots=True)
class Item:
    """A figure with what it counts."""

    number: Number
    head: Mark | None
    status: str | None
    """Told beside the figure itself: "291 поранений"."""
    gear: bool


def find(doc: Document) -> Iterator[Draft]:
    """Losses of men and equipment; what is told in general before its figure is no second fact."""
    rows = list(_all(doc))
    for row in rows:
        if row.type == "casualties" and any(
            o.type == "killed" and (o.count, o.side) == (row.count, row.side) for o in rows if o.count
        ):
            continue  # "lost four men … four fighters were killed": one claim, the plainer wording wins
        counted = (
            o.count is not None and (o.type, o.side) == (row.type, row.side)
            for o in events.near_by(rows, row.clause.sentence - AGAIN, row.clause.sentence + GENERAL)
        )
        if row.count is not None or not any(counted):
            yield row


GENERAL = 2
"""Sentences between a general statement and its figure, at most."""
AGAIN = 1
"""Sentences behind a figure in which the same men are told of again, at most: "Their captors were …"."""


def _all(doc: Document) -> Iterator[Draft]:
    for sentence in doc.sentences:
        told = sentence.has(
            *STATUS, "DESTROYED", "CASUALTIES", "ABANDONED", "STRUCK_GEAR"
        ) and not sentence.has("SINCE_WAR")
        fought = claims.military(doc) or (sentence.has("SIDE_UA") and sentence.has("SOLDIER"))
        if (
            told
            and fought
            and placed(doc, sentence)
            and not (remembered(doc, sentence) or long_ago(doc, sentence))
        ):
            yield from _of_sentence(doc, sentence)


def _of_sentence(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    items = list(_items(doc, sentence))
    if sentence.has("CIVILIAN") and not sentence.has("IN_PLAIN_CLOTHES"):
        items = [item for item in items if item.head is not None and item.head.concept != "PERSONS"]
        if not items:
            return
    if _of_shelling(doc, sentence):
        return
    carried: Side | None = None
    counted = False
    for index, item in enumerate(items):
        if item.gear:
            continue
        joint = _joint_owner(doc, sentence, items[index : index + 2])
        trigger = _trigger(doc, sentence, item, owned=joint is not None)
        if trigger is None or not real(doc, sentence, trigger):
            continue
        kind = _kind(doc, sentence, item, trigger)
        if carried is None or named_side(doc, sentence, item.head) is not None:
            fallen = None if set(trigger.flags) & set("vpf") else trigger
            carried = joint or whose(doc, sentence, trigger, item.head or fallen)
        counted = True
        yield Draft("losses", sentence, trigger, side=carried, type=kind, count=_men(doc, item.number))
    yield from _equipment(doc, sentence, [item for item in items if item.gear], carried)
    if not counted:
        yield from _abandoned(doc, sentence)
    if not any(not item.gear for item in items):
        yield from uncounted(doc, sentence)


def _of_shelling(doc: Document, sentence: Sentence) -> bool:
    """Such as "Casualties: 1 killed" in an administration's list of what was shelled: residents."""
    heading = any(doc.words(m.last + 1, m.last + 1) == [":"] for m in sentence.marks("LOST"))
    if not heading or sentence.has("SOLDIER", "SIDE_RU", "SIDE_UA", "ENEMY"):
        return False
    rows = (doc.before(sentence, back) for back in (1, 2))
    return any(row is not None and row.has(*STRUCK, "STRIKE_HIT", "DMG_HOUSING") for row in rows)


def _kind(doc: Document, sentence: Sentence, item: Item, trigger: Mark) -> str:
    """What the counted men suffered."""
    kind = item.status or STATUS.get(trigger.concept, OTHERWISE.get(trigger.concept, "captured"))
    if item.head is not None and doc.folded.endswith(" destroyed", trigger.start, trigger.end):
        kind = "killed"  # "189 occupiers were destroyed"
    if kind == "captured" and any(w.startswith(EXECUTED) for w in doc.words(sentence.first, sentence.last)):
        return "killed"  # "shot two prisoners of war"
    if kind == "casualties" and any(0 < trigger.first - m.last <= 1 for m in sentence.marks("KILLED")):
        kind = "killed"
    if kind in {"killed", "wounded"} and _and_wounded(doc, sentence, trigger):
        kind = "casualties"
    return kind


EXECUTED = ("розстріл", "расстрел", "execut", "shot", "страчен", "стратил", "казн")
"""Beginnings of verbs for the killing of prisoners."""


def _men(doc: Document, number: Number) -> Count | None:
    """The figure, unless it counts companies and the like: "up to one company of infantry"."""
    unit = doc.words(number.last + 1, number.last + (2 if doc.language == "en" else 1))
    return None if set(unit) & listed(doc.language, "UNIT_OF_MEN") else number.count


def _items(doc: Document, sentence: Sentence) -> Iterator[Item]:
    ages = people.ages(doc, sentence)
    found = [
        n for n in counts(doc, sentence)
        if n.role == "count"
        and n.first not in ages
        and not part_of(doc, n)
        and not _of_civilians(sentence, n)
        and not any(m.last == n.first - 1 for m in sentence.marks("EQUIPMENT"))
    ]  # fmt: skip
    for index, number in enumerate(found):
        limit = found[index + 1].first if index + 1 < len(found) else sentence.last + 1
        reach = min(limit, number.last + 7)
        head = whole(sentence, _first(sentence, (*MEN, *GEAR), number.last, reach, 5))
        status = _status(doc, sentence, number, reach)
        if head is None and status is None:
            status = "captured" if _after_capture(sentence, number) else None
        if head is None and status is None and not _after_loss(doc, sentence, number):
            continue
        gear = head is not None and head.concept in GEAR
        yield Item(number, head, None if gear else status, gear)


def _and_wounded(doc: Document, sentence: Sentence, killed: Mark) -> bool:
    """Such as "87 осіб убитими та пораненими", "killed and wounded": one figure for both."""
    if killed.concept == "WOUNDED":
        return any(m.last == killed.first - 2 for m in sentence.marks("KILLED"))
    return any(
        m.first == killed.last + 2
        and doc.tokens[killed.last + 1].word in SEPARATORS | {"or", "або", "или", "/"}
        for m in sentence.marks("WOUNDED")
    )


def _first(sentence: Sentence, concepts: tuple[str, ...], low: int, high: int, gap: int) -> Mark | None:
    return next((m for m in sentence.marks(*concepts) if low < m.first < high and m.first - low <= gap), None)


def _status(doc: Document, sentence: Sentence, number: Number, reach: int) -> str | None:
    """Such as "1027 убитих", "288 of them killed", "понад 900 – безповоротно", "13 taken prisoner"."""
    for mark in sentence.marks("KILLED", "WOUNDED", "SURRENDERED"):
        between = set(doc.words(number.last + 1, mark.first - 1)) if mark.first > number.last + 1 else set()
        finite = "v" in mark.flags and "p" not in mark.flags and mark.first - number.last > 2
        if (
            not finite
            and number.last < mark.first < reach
            and mark.first - number.last <= 5
            and not between & ({",", ";", ".", ":"} | OTHERS)
            and not _of_another(doc, sentence, number, mark)
        ):
            return STATUS[mark.concept]
    for mark in sentence.marks("KILLED", "WOUNDED") if sentence.has("OF_THEM") else ():
        if 0 < number.first - mark.last <= 2:  # "of whom they have already eliminated 250"
            return STATUS[mark.concept]
    owners = {m.first for m in sentence.marks("SIDE_RU", "SIDE_UA", "ENEMY")}
    beside = number.last + 2 if number.last + 1 in owners else number.last + 1
    if any(m.first == beside and "v" not in m.flags for m in sentence.marks("LOST")):
        return "casualties"  # "suffered over 100 casualties", "over a thousand enemy casualties"
    following = doc.words(number.last + 1, number.last + 1)
    if sentence.has("SOLDIER") and (not following or following[0] in SEPARATORS | MORE):
        for mark in sentence.marks("KILLED", "WOUNDED"):
            if 0 < number.first - mark.last <= 1 and "v" in mark.flags:
                return STATUS[mark.concept]  # "captured 12 Russians and killed 30"
    taken = sentence.marks("CAPTURED_MEN")
    return "captured" if any(0 < m.first - number.last <= 2 and m.first < reach for m in taken) else None


def _of_another(doc: Document, sentence: Sentence, number: Number, mark: Mark) -> bool:
    """Such as "killed 30 soldiers and wounded 12", "two soldiers carried wounded residents"."""
    joined = doc.forms[mark.first - 1] in AND and mark.first - number.last > 1
    if joined and any(0 < n.first - mark.last <= 2 for n in counts(doc, sentence)):
        return True
    return any(m.first == mark.last + 1 for m in sentence.marks("CIVILIAN", "CIV_ONE"))


AND = frozenset({"and", "та", "і", "й", "и"})
MORE = frozenset({"more", "others", "another", "ще", "еще", "ещё", "other"})


def _after_capture(sentence: Sentence, number: Number) -> bool:
    """Such as "Взяли в плен двоих"."""
    return any(0 < number.first - m.last <= 2 for m in sentence.marks("SURRENDERED"))


def _of_civilians(sentence: Sentence, number: Number) -> bool:
    """Such as "two women were injured": persons who are no soldiers by their noun."""
    vague = {m.first for m in sentence.marks("CIV_VAGUE", "SOLDIER")}
    return any(
        0 < m.first - number.last <= 2 and m.first not in vague
        for m in sentence.marks("CIV_ONE", "CIV_MANY", "CIV_TWO")
    )


def _after_loss(doc: Document, sentence: Sentence, number: Number) -> bool:
    """Such as "Втрати … – до 640", "losses: 87", "losses in the sector at 1,800"."""
    amounts = {m.last for m in sentence.marks("AMOUNTS")}
    return any(
        0 < number.first - m.last <= 8
        and (
            {"–", ":"} & set(doc.words(m.last + 1, number.first - 1))
            or amounts & {number.first - 1, number.first - 2}
        )
        for m in sentence.marks("LOST")
    )


def _joint_owner(doc: Document, sentence: Sentence, pair: list[Item]) -> Side | None:
    """Such as "70 men and three vehicles of the Russian army": named behind the last of two figures."""
    heads = [item.head for item in pair if item.head is not None]
    if len(heads) < PAIR or named_side(doc, sentence, heads[0]) is not None:
        return None
    between = doc.words(heads[0].last + 1, pair[1].number.first - 1)
    joined = len(between) <= JOINT and bool(AND & set(between)) and not {",", ";"} & set(between)
    return named_side(doc, sentence, heads[1]) if joined else None


PAIR = 2
JOINT = 4
"""Words between two figures of one loss, at most: "человек личного состава и до"."""


def _trigger(doc: Document, sentence: Sentence, item: Item, *, owned: bool = False) -> Mark | None:
    """What happened to those counted: told beside the figure, else by the nearest word of loss."""
    marks = sentence.marks(*STATUS)
    military = (item.head is not None and item.head.concept == "SOLDIER") or sentence.has(
        "LOST", "SURRENDERED"
    )
    military = military or any(_of_army(doc, sentence, m) for m in sentence.marks("KILLED", "WOUNDED"))
    military = (
        military or owned or (sentence.has("REPEL", "REPELLING") and bool(sides.parties(doc, sentence)))
    )
    fighting = any(not clause_of(sentence, m).has("SAY") for m in sentence.marks("SOLDIER"))
    if not military and not fighting and not _of_soldiers(doc, sentence):
        return None
    plain = item.head is None or item.head.concept != "SOLDIER"
    if (
        item.head is not None
        and plain
        and not sentence.has("LOST", "OF_THEM")
        and _anybody(doc, sentence, item)
    ):
        return None  # "drones attacked the town, one person was injured, soldiers said"
    struck = sentence.has(*STRUCK) or _on_homes(doc, sentence, item)
    if plain and struck and not sentence.has("LOST", "SURRENDERED", "OF_THEM"):
        return None  # "two people died in the strike of Russian troops"
    if plain and by_soldiers(doc, sentence, item.head, item.number):
        return None
    if item.status is not None:
        told = (*marks, *sentence.marks("CAPTURED_MEN"))
        own = [m for m in told if STATUS.get(m.concept, "captured") == item.status]
        return min(own, key=lambda m: abs(m.first - item.number.last))
    shut = [m for m in sentence.marks("STR_ENCIRCLED") if doc.words(m.last + 1, m.last + 1) != ["of"]]
    given_up = sentence.marks("SURRENDERED")
    if any(
        0 < m.first - item.number.last <= NEAR and not any(0 < g.first - m.last <= NEAR for g in given_up)
        for m in shut
    ):
        return None  # "another 6,500 remain blocked"
    following = next(
        (n.first for n in counts(doc, sentence) if n.first > item.number.last), sentence.last + 1
    )
    destroyed = [m for m in sentence.marks("DESTROYED") if doc.folded.startswith("destroy", m.start)]
    taken = [m for m in sentence.marks("CAPTURED_MEN") if _taken_men(doc, m, item)]
    if item.head is not None and item.head.concept == "SOLDIER":
        marks = (*marks, *destroyed, *taken, *sentence.marks("CASUALTIES"))
    near = [
        m for m in marks
        if -20 <= m.first - item.number.last <= 16
        and m.first < following
        and not _crossed(doc, m, item.number)
        and not any(item.number.last < o.first < m.first for o in sentence.marks("OF_THEM"))
        and not any(o.first == m.last + 1 for o in sentence.marks("CIVILIAN"))
        and not OTHERS & set(doc.words(item.number.last + 1, m.first - 1))
    ]  # fmt: skip
    return (
        min(near, key=lambda m: (m.first > item.number.last, abs(m.first - item.number.first)))
        if near
        else None
    )


def _of_army(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "сорок двохсотих", "120 Russian bodies" (or "dead"): what only an army calls its fallen."""
    word = doc.folded[mark.start : mark.end]
    if word.startswith(("двохсот", "двухсот", "трьохсот", "трехсот")):
        return True
    beside = any(m.last == mark.first - 1 for m in sentence.marks("SIDE_RU", "SIDE_UA", "ENEMY"))
    return word.startswith(("bod", "dead", "тіл", "тел")) and beside


def _anybody(doc: Document, sentence: Sentence, item: Item) -> bool:
    """Whether those counted are mere people in a sentence about an attack from the air."""
    people_ = {"person", "people", "людина", "людей", "людини", "людину"}
    attacked = sentence.has("STRIKE_ATTACK", "STRIKE_HIT") and sentence.has("STRIKE_W_DRONE", "STRIKE_W_AIR")
    return attacked and item.head is not None and doc.tokens[item.head.first].word in people_


def _on_homes(doc: Document, sentence: Sentence, item: Item) -> bool:
    """Such as "Troops struck a residential street: one person was killed": those who live there."""
    if item.head is None and item.status is None:
        return False
    words = doc.words(sentence.first, item.number.first)
    return sentence.has("STRIKE_HIT", "ATTACK") and any(word.startswith(HOMES) for word in words)


HOMES = ("residential", "house", "apartment", "житлов", "будин", "жилой", "жилые", "жилую", "жилого", "дом")
"""Beginnings of words for where people live."""
OTHERS = frozenset({"many", "others", "most", "чимало", "багато", "решта", "многие", "остальные"})
"""Words for others than those counted: "a few dozen remain and many surrender"."""


def _taken_men(doc: Document, mark: Mark, item: Item) -> bool:
    """Such as "Взято двоих", "four soldiers were captured"."""
    behind = item.head is not None and 0 < mark.first - item.head.last <= 4 and is_passive(doc, mark)
    return behind or 0 < item.number.first - mark.last <= 2


def _of_soldiers(doc: Document, sentence: Sentence) -> bool:
    """Such as "About 40 of them were killed": the soldiers of the sentence before, or those shut in."""
    if not sentence.has("OF_THEM"):
        return False
    earlier = doc.before(sentence)
    return sentence.has("STR_ENCIRCLED", "ENCIRCLE") or (earlier is not None and earlier.has("SOLDIER"))


def _crossed(doc: Document, mark: Mark, number: Number) -> bool:
    """Whether a semicolon or a full clause parts a word from a figure."""
    low, high = min(mark.last, number.last) + 1, max(mark.first, number.first) - 1
    words = doc.words(low, high) if low <= high else []
    apart = mark.first > number.last + 8 and bool({"and", "–", "і", "та", "и"} & set(words))
    return apart or bool({";", "."} & set(words))


def _equipment(doc: Document, sentence: Sentence, items: list[Item], carried: Side | None) -> Iterator[Draft]:
    """One type or a stated total keeps its number; unlike pieces are one fact without."""
    counted = any(i.head is not None and i.head.concept == "EQUIPMENT_TOTAL" for i in items)
    marks = sentence.marks("DESTROYED") or (sentence.marks("STRUCK_GEAR") if counted else ())
    heads = pieces(doc, tuple(m for m in sentence.marks(*GEAR) if not is_cause(doc, sentence, m, noun=False)))
    if not marks or not heads:
        return
    trigger = min(marks, key=lambda m: min(abs(m.first - h.first) for h in heads))
    lone = len(heads) == 1 and (single(doc, heads[0]) or sentence.has("EQUIPMENT_ONE"))
    large = not items and not lone and (in_general(doc, trigger) or every_day(doc, sentence))
    if large or plainly_civil(doc, sentence, heads) or _of_battlegroup(doc, sentence):
        return
    if not real(doc, sentence, trigger) or (
        not items and not lone and carried is None and not stated(sentence, trigger, heads)
    ):
        return
    totals = [i for i in items if i.head is not None and i.head.concept == "EQUIPMENT_TOTAL"]
    kinds = sorts(doc, sentence.marks("EQUIPMENT"))
    count: Count | None = None
    if len(totals) == 1:
        count = totals[0].number.count
    elif len(items) == 1 and len(kinds) == 1:
        count = items[0].number.count
    elif not items and len(kinds) == 1 and (single(doc, heads[0]) or sentence.has("EQUIPMENT_ONE")):
        count = Count(1, 1)
    head = items[0].head if items else heads[0]
    side = (
        owned(doc, sentence, heads)
        or named_side(doc, sentence, head)
        or carried
        or whose(doc, sentence, trigger, head)
    )
    yield Draft("losses", sentence, trigger, side=side, type="equipment", count=count)


def _of_battlegroup(doc: Document, sentence: Sentence) -> bool:
    """Such as "Уничтожены 34 пункта управления БПЛА и три склада": a ministry's total, no place named."""
    posts = any(
        word.startswith(POSTS) for n in counts(doc, sentence) for word in doc.words(n.last + 1, n.last + 2)
    )
    return posts and not named(doc, sentence)


POSTS = ("пункт", "post", "control")


def _abandoned(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Equipment left behind."""
    for mark in sentence.marks("ABANDONED"):
        gear = [h for h in sentence.marks(*GEAR) if 0 < h.first - mark.last <= 9]
        if gear and real(doc, sentence, mark):
            side = sides.agent(doc, clause_of(sentence, mark), mark) or sides.any_side(doc, sentence)
            yield Draft("losses", sentence, mark, side=side, type="equipment")
            return
