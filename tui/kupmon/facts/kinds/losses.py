"""Military losses: men killed, wounded, captured, and equipment (FACTS rules 9 and 17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kupmon.facts import claims, events, people, sides
from kupmon.facts.battlefield import placed
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.gear import (
    in_general,
    not_of_men,
    owned,
    part_of,
    pieces,
    plainly_civil,
    remembered,
    single,
    stated,
    told_after,
    whole,
)
from kupmon.facts.losers import clause_of, dies, named_side, whose
from kupmon.facts.numbers import Number, counts, numbers
from kupmon.facts.past import long_ago
from kupmon.facts.places import places_of
from kupmon.facts.weapons import is_cause
from kupmon.facts.wording import is_passive
from kupmon.facts.words import listed
from kupmon.model import Count, Side

STATUS = {"KILLED": "killed", "WOUNDED": "wounded", "SURRENDERED": "captured", "LOST": "casualties"}
OTHERWISE = {"DESTROYED": "killed", "CASUALTIES": "casualties"}
"""Words of loss that tell of men only where their noun stands beside them."""
NEAR = 6
"""Words between a word of loss and the soldiers it is about, at most."""
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
    carried: Side | None = None
    for item in items:
        if item.gear:
            continue
        trigger = _trigger(doc, sentence, item)
        if trigger is None or not _true(doc, sentence, trigger):
            continue
        kind = _kind(doc, sentence, item, trigger)
        if carried is None or named_side(doc, sentence, item.head) is not None:
            carried = whose(doc, sentence, trigger, item.head)
        yield Draft("losses", sentence, trigger, side=carried, type=kind, count=_men(doc, item.number))
    yield from _equipment(doc, sentence, [item for item in items if item.gear], carried)
    if not any(not item.gear for item in items):
        yield from _abandoned(doc, sentence)
        yield from _uncounted(doc, sentence)


def _kind(doc: Document, sentence: Sentence, item: Item, trigger: Mark) -> str:
    """What the counted men suffered."""
    kind = item.status or STATUS.get(trigger.concept, OTHERWISE.get(trigger.concept, "captured"))
    if item.head is not None and doc.folded.endswith(" destroyed", trigger.start, trigger.end):
        kind = "killed"  # "189 occupiers were destroyed"
    if kind == "casualties" and any(0 < trigger.first - m.last <= 1 for m in sentence.marks("KILLED")):
        kind = "killed"
    if kind in {"killed", "wounded"} and _and_wounded(doc, sentence, trigger):
        kind = "casualties"
    return kind


def _men(doc: Document, number: Number) -> Count | None:
    """The figure, unless it counts companies and the like: "up to one company of infantry"."""
    unit = doc.words(number.last + 1, number.last + 1)
    return None if set(unit) & listed(doc.language, "UNIT_OF_MEN") else number.count


def _items(doc: Document, sentence: Sentence) -> Iterator[Item]:
    ages = people.ages(doc, sentence)
    found = [
        n for n in counts(doc, sentence)
        if n.role == "count"
        and n.first not in ages
        and not part_of(doc, n)
        and not _of_civilians(sentence, n)
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
        ):
            return STATUS[mark.concept]
    for mark in sentence.marks("KILLED", "WOUNDED") if sentence.has("OF_THEM") else ():
        if 0 < number.first - mark.last <= 2:  # "of whom they have already eliminated 250"
            return STATUS[mark.concept]
    if any(m.first == number.last + 1 and "v" not in m.flags for m in sentence.marks("LOST")):
        return "casualties"  # "suffered over 100 casualties"
    following = doc.words(number.last + 1, number.last + 1)
    if sentence.has("SOLDIER") and (not following or following[0] in SEPARATORS):
        for mark in sentence.marks("KILLED"):
            if 0 < number.first - mark.last <= 1 and "v" in mark.flags:
                return "killed"  # "captured 12 Russians and killed 30"
    beside = sentence.marks("CAPTURED_MEN")
    return "captured" if any(0 < m.first - number.last <= 2 and m.first < reach for m in beside) else None


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
    amounts = {m.first for m in sentence.marks("AMOUNTS")}
    return any(
        0 < number.first - m.last <= 8
        and (
            {"–", ":"} & set(doc.words(m.last + 1, number.first - 1))
            or amounts & {number.first - 1, number.first - 2}
        )
        for m in sentence.marks("LOST")
    )


def _trigger(doc: Document, sentence: Sentence, item: Item) -> Mark | None:
    """What happened to those counted: told beside the figure, else by the nearest word of loss."""
    marks = sentence.marks(*STATUS)
    military = (item.head is not None and item.head.concept == "SOLDIER") or sentence.has(
        "LOST", "SURRENDERED"
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
    if plain and sentence.has(*STRUCK) and not sentence.has("LOST", "SURRENDERED", "OF_THEM"):
        return None  # "two people died in the strike of Russian troops"
    if item.status is not None:
        told = (*marks, *sentence.marks("CAPTURED_MEN"))
        own = [m for m in told if STATUS.get(m.concept, "captured") == item.status]
        return min(own, key=lambda m: abs(m.first - item.number.last))
    shut = [m for m in sentence.marks("STR_ENCIRCLED") if doc.words(m.last + 1, m.last + 1) != ["of"]]
    if any(0 < m.first - item.number.last <= NEAR for m in shut):
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
        and not OTHERS & set(doc.words(item.number.last + 1, m.first - 1))
    ]  # fmt: skip
    return (
        min(near, key=lambda m: (m.first > item.number.last, abs(m.first - item.number.first)))
        if near
        else None
    )


def _anybody(doc: Document, sentence: Sentence, item: Item) -> bool:
    """Whether those counted are mere people in a sentence about an attack from the air."""
    people_ = {"person", "people", "людина", "людей", "людини", "людину"}
    attacked = sentence.has("STRIKE_ATTACK", "STRIKE_HIT") and sentence.has("STRIKE_W_DRONE", "STRIKE_W_AIR")
    return attacked and item.head is not None and doc.tokens[item.head.first].word in people_


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


def _true(doc: Document, sentence: Sentence, trigger: Mark) -> bool:
    clause = clause_of(sentence, trigger)
    near = set(doc.words(max(clause.first, trigger.first - 2), min(trigger.last + 3, clause.last)))
    if near & listed(doc.language, "PUT_OUT") or not_of_men(doc, clause, trigger):
        return False  # a fire that is put out, a reputation that is lost
    return not (
        claims.unreal(doc, clause, trigger)
        or claims.infinitive(doc, clause, trigger)
        or claims.asked(doc, clause)
        or claims.negated(doc, clause, trigger)
    )  # fmt: skip


def _equipment(doc: Document, sentence: Sentence, items: list[Item], carried: Side | None) -> Iterator[Draft]:
    """One type or a stated total keeps its number; unlike pieces are one fact without."""
    counted = any(i.head is not None and i.head.concept == "EQUIPMENT_TOTAL" for i in items)
    marks = sentence.marks("DESTROYED") or (sentence.marks("STRUCK_GEAR") if counted else ())
    heads = pieces(doc, tuple(m for m in sentence.marks(*GEAR) if not is_cause(doc, sentence, m, noun=False)))
    if not marks or not heads:
        return
    trigger = min(marks, key=lambda m: min(abs(m.first - h.first) for h in heads))
    lone = len(heads) == 1 and (single(doc, heads[0]) or sentence.has("EQUIPMENT_ONE"))
    if plainly_civil(doc, sentence, heads) or (not items and not lone and in_general(doc, trigger)):
        return
    if not _true(doc, sentence, trigger) or (
        not items and not lone and carried is None and not stated(sentence, trigger, heads)
    ):
        return
    totals = [i for i in items if i.head is not None and i.head.concept == "EQUIPMENT_TOTAL"]
    kinds = {doc.folded[h.start : h.start + 4] for h in sentence.marks("EQUIPMENT")}
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


def _abandoned(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Equipment left behind."""
    for mark in sentence.marks("ABANDONED"):
        gear = [h for h in sentence.marks(*GEAR) if 0 < h.first - mark.last <= 9]
        if gear and _true(doc, sentence, mark):
            side = sides.agent(doc, clause_of(sentence, mark), mark) or sides.any_side(doc, sentence)
            yield Draft("losses", sentence, mark, side=side, type="equipment")
            return


def _uncounted(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Surrender, destruction or a rate of losses told of soldiers without a figure."""
    for clause in sentence.clauses:
        for mark in clause.marks("SURRENDERED", "KILLED", "CASUALTIES", "LOST"):
            if not _true(doc, sentence, mark) or not _bound(doc, sentence, clause, mark):
                continue
            kind = "casualties" if mark.concept == "CASUALTIES" else STATUS[mark.concept]
            side = whose(doc, sentence, mark, _victim(doc, clause, mark))
            yield Draft("losses", clause, mark, side=side, type=kind)
            if mark.concept == "KILLED" and (also := _or_taken(doc, sentence, mark)) is not None:
                yield Draft("losses", clause, also, side=side, type="captured")
            return


def _or_taken(doc: Document, sentence: Sentence, killed: Mark) -> Mark | None:
    """Such as "were killed or captured", "уничтожено либо взято в плен": the other fate of the same men."""
    for mark in sentence.marks("SURRENDERED", "CAPTURED_MEN"):
        between = doc.words(killed.last + 1, mark.first - 1)
        if 0 < len(between) <= OR_REACH and OR & set(between) and not {",", ";"} & set(between[1:]):
            return mark
        if between[:1] == [","] and len(between) <= OR_REACH and MANY & set(between):
            return mark  # "many were killed, many taken prisoner"
    behind = doc.words(killed.last + 1, killed.last + 2)
    return killed if behind in (["or", "captured"], ["and", "captured"]) else None


OR = frozenset({"or", "and", "або", "чи", "та", "і", "й", "или", "либо", "и"})
MANY = frozenset(
    {"many", "some", "others", "багато", "чимало", "кількість", "решта", "многие", "много", "количество"}
)
OR_REACH = 3
"""Words between two fates of the same men, at most."""


def _victim(doc: Document, clause: Clause, mark: Mark) -> Mark | None:
    """The soldiers or the group that a word of loss without a figure is about."""
    men = clause.marks("SOLDIER", "SOLDIER_GROUP")
    if mark.concept in {"SURRENDERED", "LOST"}:
        return men[0] if men else None
    if dies(doc, mark):
        men = (*men, *clause.marks("SIDE_RU", "SIDE_UA", "ENEMY"))
        subjects = [m for m in men if "n" in m.flags and abs(m.first - mark.last) <= NEAR]
        return subjects[0] if subjects and not clause.has("CIVILIAN") else None
    foes = [m for m in clause.marks("ENEMY") if m.flags and not set(m.flags) & set("nil")]
    men = (*men, *(m for m in foes if m.is_case("a")))
    struck = is_passive(doc, mark) or doc.folded.startswith("were ", mark.start)
    behind = [m for m in men if m.first > mark.last and (struck or doc.language == "en" or m.is_case("gad"))]
    passive = struck if doc.language == "en" else "p" in mark.flags
    passive = passive or dies(doc, mark)
    ahead = [m for m in men if m.last < mark.first and (passive or not m.is_case("n"))]
    return behind[0] if behind else ahead[-1] if ahead else None


def _was(doc: Document, mark: Mark) -> bool:
    """Such as "ці групи були ліквідовані": a participle that is the predicate."""
    return "p" in mark.flags and bool(WAS & set(doc.words(mark.first - 3, mark.first - 1)))


WAS = frozenset({"був", "була", "було", "були", "был", "была", "было", "были"})


def _bound(doc: Document, sentence: Sentence, clause: Clause, mark: Mark) -> bool:
    """Whether a word of loss without a figure is about soldiers: each sort of word by its own sign."""
    if not places_of(doc, clause):
        return False
    if mark.concept == "LOST":
        rated = any(n.role == "rate" and abs(n.first - mark.last) <= 6 for n in numbers(doc, sentence))
        sized = any(-4 <= m.first - mark.last <= 9 for m in clause.marks("COMPANY_SIZED")) and (
            bool(sides.parties(doc, sentence)) or sentence.has("SOLDIER", "FORCE", "ENEMY", "OURS")
        )
        suffered = clause.has("SUFFER") and bool(sides.parties(doc, sentence))
        return rated or ((sized or suffered) and not told_after(doc, sentence, mark))
    going_on = "f" in mark.flags and any(
        0 < mark.first - m.last <= 2 for m in clause.marks("SUCCEED", "ONGOING")
    )
    attribute = bool(set(mark.flags) & set("ngdail")) and not _was(doc, mark)
    if mark.concept != "CASUALTIES" and (not (going_on or set(mark.flags) & set("vpr")) or attribute):
        return False
    if mark.concept == "SURRENDERED":
        if {"it", "the", "its", "power", "control"} & set(doc.words(mark.last + 1, mark.last + 1)):
            return False  # "surrendered it to …": a town is handed over
        return bool(sides.parties(doc, sentence)) or sentence.has("SOLDIER")
    victim = _victim(doc, clause, mark)
    if victim is None and doc.words(mark.last + 1, mark.last + 1) == ["them"]:
        return len({p.side for p in sides.parties(doc, sentence)}) > 1
    if victim is None or abs(victim.first - mark.last) > NEAR:
        return False
    low, high = sorted((mark.last, victim.first))
    return not any(low < m.first < high for m in clause.marks("EQUIPMENT"))
