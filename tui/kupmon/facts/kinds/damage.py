"""Buildings, networks and ways damaged, destroyed or out of service (FACTS rule 21)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kupmon.facts import claims, sides, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import Number, counts
from kupmon.facts.words import listed
from kupmon.model import Count

OBJECTS = {
    "DMG_HOUSING": "housing",
    "DMG_UTILITIES": "utilities",
    "DMG_TRANSPORT": "transport",
    "DMG_PUBLIC": "public",
    "DMG_OTHER": "other",
}
REACH = 14
LIST_REACH = 45


def find(doc: Document) -> Iterator[Draft]:
    """Damaged objects by type and place, then what is out of service."""
    listing = False
    for sentence in doc.sentences:
        listing = listing and _is_item(doc, sentence)
        if sentence.has("DMG_VERB", "DMG_STRUCK") and sentence.has(*OBJECTS):
            yield from _damaged(doc, sentence)
        elif listing and sentence.has(*OBJECTS):
            yield from _listed(doc, sentence)
        if sentence.has("DMG_OUTAGE"):
            yield from _outages(doc, sentence)
        listing = listing or (sentence.has("DMG_VERB") and doc.text[sentence.end - 1] == ":")


BULLET = frozenset({"▪", "•", "◾", "🔹", "🔸", "▫", "*", "–", "-", "◽", "➖", "✔", "📍", "️"})


def _is_item(doc: Document, sentence: Sentence) -> bool:
    """An item of a list: a bullet, or a line that begins in lower case or ends with a semicolon."""
    first = doc.text[sentence.start]
    return first in BULLET or first.islower() or doc.text[sentence.end - 1] == ";"


def _listed(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """An item under "Пошкоджено:"; its own objects stand for the word."""
    if sentence.has("CIV_KILLED", "CIV_INJURED"):
        return
    yield from _drafts(doc, sentence, [(thing, thing) for thing in _things(doc, sentence)])


def _damaged(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    yield from _drafts(doc, sentence, list(_bound(doc, sentence)))


def _drafts(doc: Document, sentence: Sentence, bound: Sequence[tuple[Mark, Mark]]) -> Iterator[Draft]:
    """One fact a place and type."""
    placed = zones.where(doc, sentence, [thing.first for thing, _ in bound])
    rows: dict[tuple[tuple[str, ...], str], list[tuple[Mark, Mark]]] = {}
    for thing, verb in bound:
        where = placed.get(thing.first)
        if where:
            rows.setdefault((where, OBJECTS[thing.concept]), []).append((thing, verb))
    for (where, kind), found in rows.items():
        things, verb = [thing for thing, _ in found], found[0][1]
        yield Draft(
            "damage",
            clause_of(sentence, verb),
            verb,
            type=kind,
            count=_count(doc, sentence, things),
            places=where,
            own_time=_lasting(doc, sentence, verb),
        )


def _lasting(doc: Document, sentence: Sentence, verb: Mark) -> bool:
    """A state, told in the present: "the bridges are destroyed"."""
    before = (
        set(doc.words(max(sentence.first, verb.first - 3), verb.first - 1))
        if verb.first > sentence.first
        else set()
    )
    if doc.language == "en":
        return bool({"are", "is"} & before) or doc.tokens[verb.first].word in {
            "in",
            "beyond",
            "impassable",
            "out",
        }
    return doc.language != "en" and doc.tokens[verb.first].word in listed(doc.language, "DMG_STATE")


def clause_of(sentence: Sentence, mark: Mark) -> Clause:
    """The clause of a mark."""
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)


def _bound(doc: Document, sentence: Sentence) -> Iterator[tuple[Mark, Mark]]:
    """Each object with the word that says what happened to it."""
    verbs = [m for m in sentence.marks("DMG_VERB", "DMG_STRUCK") if _true(doc, sentence, m)]
    things = _things(doc, sentence)
    for thing in things:
        verb = _verb_of(doc, sentence, thing, verbs, things)
        if verb is not None:
            yield thing, verb


def _things(doc: Document, sentence: Sentence) -> list[Mark]:
    """The objects, the longer name over the shorter, none of them the military's or a mere address."""
    marks = list(sentence.marks(*OBJECTS))
    army = sentence.marks("DMG_ARMY", "SOLDIER")
    kept = [
        m for m in marks if not any(_covers(o, m) for o in marks) and not _elsewhere(doc, sentence, m, army)
    ]
    kept = [m for m in kept if not any(_part_of(doc, o, m) for o in kept)]
    kept = [m for m in kept if not any(_only_names(doc, m, o) for o in kept)]
    return _without_areas(doc, kept)


def _covers(one: Mark, two: Mark) -> bool:
    return one is not two and one.first <= two.first and two.last <= one.last and _wider(one, two)


def _elsewhere(doc: Document, sentence: Sentence, mark: Mark, army: Sequence[Mark]) -> bool:
    """The military's, a hospital somebody was brought to, or a mere address."""
    if any(
        a.first <= mark.first and mark.last <= a.last and a.last > a.first
        for a in (*army, *sentence.marks("EQUIPMENT"))
    ):
        return True
    if mark.concept not in WHOSE_EVER and any(_of_army(doc, a, mark) for a in army):
        return True
    if any(m.first <= mark.first <= m.last for m in sentence.marks("CIV_INJURED", "CIV_TREATED")):
        return True
    return _address(doc, sentence, mark)


WHOSE_EVER = frozenset({"DMG_TRANSPORT"})
"""A bridge or crossing is one whoever uses it."""


def _of_army(doc: Document, army: Mark, mark: Mark) -> bool:
    """A military word beside the object; soldiers only behind it: "казарма військових"."""
    near = army.first <= mark.last + 3 and (
        army.last >= mark.first - 2 if army.concept != "SOLDIER" else army.first > mark.last
    )
    return near and _beside(doc, army, mark)


def _only_names(doc: Document, generic: Mark, mark: Mark) -> bool:
    """ "Будівлю пошти": the building is what stands behind it."""
    return (
        doc.tokens[generic.last].word in listed(doc.language, "DMG_GENERIC")
        and 0 < mark.first - generic.last <= 2
        and mark.concept != generic.concept
        and _beside(doc, generic, mark)
    )


def _part_of(doc: Document, whole: Mark, mark: Mark) -> bool:
    """ "Цех підприємства", "приемное отделение больницы": the genitive behind an object is no second one."""
    close = 0 < mark.first - whole.last <= 2
    if doc.language == "en":
        return close and doc.words(whole.last + 1, mark.first - 1) in (["of"], ["of", "the"])
    return (
        close
        and whole.concept == mark.concept
        and "g" in mark.flags
        and _beside(doc, whole, mark)
        and not BREAKS & set(doc.words(whole.last + 1, mark.first - 1) if mark.first > whole.last + 1 else [])
    )


def _without_areas(doc: Document, things: list[Mark]) -> list[Mark]:
    """Areas count only where no building of the same type is named."""

    def area(mark: Mark) -> bool:
        return doc.tokens[mark.last].word in listed(doc.language, "DMG_AREA")

    return [
        m for m in things if not area(m) or not any(o.concept == m.concept and not area(o) for o in things)
    ]


ORDER = tuple(OBJECTS)


def _wider(one: Mark, two: Mark) -> bool:
    size = (one.last - one.first) - (two.last - two.first)
    return size > 0 or (size == 0 and ORDER.index(one.concept) < ORDER.index(two.concept))


def _beside(doc: Document, one: Mark, two: Mark) -> bool:
    low, high = (one.last + 1, two.first - 1) if one.first < two.first else (two.last + 1, one.first - 1)
    return low > high or not {",", ";", ".", ":", "–"} & set(doc.words(low, high))


def _address(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Where something is or somebody is brought: "near the school", "to hospital", "до лікарні"."""
    before = (
        doc.words(max(sentence.first, mark.first - 3), mark.first - 1) if mark.first > sentence.first else []
    )
    if listed(doc.language, "DMG_AT") & set(before):
        return True
    if (
        mark.concept == "DMG_TRANSPORT"
        and set(before[-2:]) & {"на", "on", "along"}
        and not set(mark.flags) & set("ag")
    ):
        return True
    return bool(before) and before[-1] in {"to", "до"} and not {"damage", "шкоди", "збитків"} & set(before)


def _true(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    clause = clause_of(sentence, mark)
    if claims.unreal(doc, clause, mark) or claims.negated(doc, clause, mark) or claims.asked(doc, clause):
        return False
    return not claims.infinitive(doc, clause, mark) and not claims.attempted(doc, clause, mark)


def _verb_of(
    doc: Document, sentence: Sentence, thing: Mark, verbs: Sequence[Mark], things: Sequence[Mark]
) -> Mark | None:
    """The nearest word of damage: in the object's clause, or at the head of the list it stands in."""
    clause = clause_of(sentence, thing)
    for verb in sorted(verbs, key=lambda m: abs(m.first - thing.first)):
        if verb.first <= thing.first <= verb.last:
            return verb
        if verb.concept == "DMG_STRUCK":
            if _struck(doc, clause, verb, thing):
                return verb
            continue
        low, high = (
            (verb.last + 1, thing.first - 1) if verb.first < thing.first else (thing.last + 1, verb.first - 1)
        )
        between = doc.words(low, high) if low <= high else []
        if ";" in between and not _list_head(doc, verb):
            continue
        reach = LIST_REACH if verb.first < thing.first else REACH
        if (
            len(between) <= reach
            and not listed(doc.language, "DMG_OTHER_CLAUSE") & set(between)
            and not _other_verb(doc, sentence, low, high, verb)
        ):
            return verb
    return None


def _barred(doc: Document, verb: Mark, thing: Mark, between: Sequence[str]) -> bool:
    """Another clause between; a relative one may stand between a subject and its passive."""
    words = listed(doc.language, "DMG_OTHER_CLAUSE") & set(between)
    passive = "p" in verb.flags and bool(sides.BE & set(doc.words(verb.first - 2, verb.first - 1)))
    return bool(words - {"that", "which"}) if passive and thing.first < verb.first else bool(words)


def _list_head(doc: Document, verb: Mark) -> bool:
    """ "Пошкоджено: …; …", a participle that opens a list."""
    return "p" in verb.flags


def _other_verb(doc: Document, sentence: Sentence, low: int, high: int, verb: Mark) -> bool:
    """Whether another predicate stands between."""
    others = (
        "CIV_KILLED",
        "CIV_INJURED",
        "CIV_EVACUATED",
        "STRIKE_HIT",
        "DMG_RESTORED",
        "DMG_HOLDS",
        "DMG_OUTAGE",
    )
    return any(
        low <= m.first and m.last <= high
        for m in sentence.marks(*others)
        if m.first != verb.first and set(m.flags or "v") & set("vp")
    )


def _struck(doc: Document, clause: Clause, verb: Mark, thing: Mark) -> bool:
    """ "Влучив у школу", "hit a school", "удар по мосту"."""
    low, high = verb.last + 1, thing.first - 1
    if thing.first < verb.first:
        passive = "p" in verb.flags and bool(sides.BE & set(doc.words(verb.first - 2, verb.first - 1)))
        return doc.language == "en" and passive and verb.first - thing.last <= CLOSE
    if not clause.first <= verb.first <= clause.last or high - low > STRUCK_REACH:
        return False
    between = doc.words(low, high) if low <= high else []
    if {",", ";", ":", "–"} & set(between) and not _in_list(between):
        return False
    return _aimed(doc, verb, thing, between)


CLOSE = 4
STRUCK_REACH = 10
AIM = frozenset(
    {
        "по",
        "в",
        "у",
        "на",
        "at",
        "into",
        "on",
        "in",
        "along",
        "near",
        "between",
        "між",
        "между",
        "біля",
        "возле",
    }
)


def _aimed(doc: Document, verb: Mark, thing: Mark, between: Sequence[str]) -> bool:
    """The object hit, and not the place where it was hit."""
    nearest = next((w for w in reversed(between) if w in AIM), "")
    if doc.language == "en":
        landed = doc.tokens[verb.first].word.startswith(("f", "l", "slam", "crash", "target"))
        return nearest in {"", "at", "into"} or (nearest == "on" and landed)
    if nearest == "по":
        return True
    return thing.is_case("a") and nearest in {"", "в", "у", "на"}


def _in_list(between: Sequence[str]) -> bool:
    return not {";", ":", "–"} & set(between) and ("and" in between or "та" in between or "и" in between)


# How many


def _count(doc: Document, sentence: Sentence, things: Sequence[Mark]) -> Count | None:
    """The figure of the one sort of object; unlike objects and several figures have none."""
    if len(things) != 1:
        return None
    number = _figure(doc, sentence, things[0])
    if number is not None:
        return number.count
    return Count(1, 1) if _single(doc, sentence, things[0]) else None


def _figure(doc: Document, sentence: Sentence, thing: Mark) -> Number | None:
    """The figure right before an object, with nothing but its adjectives between; "three of the four lines" are three."""
    found = [
        n for n in counts(doc, sentence) if n.role == "count" and 0 < thing.first - n.last <= FIGURE_REACH
    ]
    for number in reversed(found):
        between = doc.words(number.last + 1, thing.first - 1) if thing.first > number.last + 1 else []
        if not BREAKS & set(between):
            return _whole_of(doc, found, number)
    return None


def _whole_of(doc: Document, found: Sequence[Number], total: Number) -> Number:
    """ "Two of the three bridges": two."""
    for number in found:
        between = doc.words(number.last + 1, total.first - 1) if total.first > number.last + 1 else []
        if number is not total and between and set(between) <= {"of", "the", "із", "з", "из", "its"}:
            return number
    return total


FIGURE_REACH = 5
BREAKS = frozenset({",", ".", ";", ":", "–", "(", ")", "and", "та", "і", "й", "и"})
ADJECTIVE = re.compile(
    r"\w{2,}(?:ий|ій|ого|ому|ої|их|им|ими|ый|ой|ая|ое|ые|ых|ую|на|ну|не|ні|ська|ську|ське|ва|ву|ве)$"
)
PLURAL = re.compile(r"\w+(?:и|і|ї|ів|їв|ам|ами|ах|ях|ям|ями|ей|ы|ов|ев|ия|ій)$")
AFTER_PO = re.compile(r"\w+(?:ах|ях|ам|ям)$")


def _single(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """ "A school", "пошкоджено школу", "удар по школі": forms that can only mean one."""
    if sentence.has("N_PERCENT"):
        return False
    if doc.language == "en":
        return _single_english(doc, sentence, mark)
    word = _head_word(doc, mark)
    before = (
        doc.words(max(sentence.first, mark.first - 3), mark.first - 1) if mark.first > sentence.first else []
    )
    if word in listed(doc.language, "DMG_NO_COUNT") or mark.flags == "g":
        return False
    if "по" in before and not BREAKS & set(before[before.index("по") :]):
        return not AFTER_PO.fullmatch(word)
    return not PLURAL.fullmatch(word)


def _single_english(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    word = doc.tokens[mark.last].word
    before = (
        doc.words(max(sentence.first, mark.first - 5), mark.first - 1) if mark.first > sentence.first else []
    )
    last = max((i for i, w in enumerate(before) if w in listed(doc.language, "DMG_ARTICLE")), default=-1)
    singular = (not word.endswith("s") or word.endswith("ss")) and word not in listed(
        doc.language, "DMG_NO_COUNT"
    )
    return singular and last >= 0 and not BREAKS & set(before[last:])


def _head_word(doc: Document, mark: Mark) -> str:
    """The noun that has the number: "будинок" of "будинок культури", "будинок" of "житловий будинок"."""
    words = doc.words(mark.first, mark.last)
    return words[0] if len(words) > 1 and not ADJECTIVE.fullmatch(words[0]) else words[-1]


# Out of service


def _outages(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """No power, water, gas or connection, with the customers left without where their number is printed."""
    marks = [m for m in sentence.marks("DMG_OUTAGE") if _outage(doc, sentence, m)]
    if not marks:
        return
    placed = zones.where(doc, sentence, [m.first for m in marks])
    seen: set[tuple[str, ...]] = set()
    for mark in marks:
        where = placed[mark.first]
        if where and where not in seen:
            seen.add(where)
            yield Draft(
                "damage",
                clause_of(sentence, mark),
                mark,
                type="utilities",
                count=_customers(doc, sentence, mark),
                places=where,
                own_time=_lacking(doc, sentence),
            )


def _lacking(doc: Document, sentence: Sentence) -> bool:
    """Told as a state: "there is no power", "світла немає", "без света остаются"."""
    return bool(set(doc.words(sentence.first, sentence.last)) & listed(doc.language, "DMG_LACKING"))


# fmt: skip


def _outage(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    clause = clause_of(sentence, mark)
    return not (claims.asked(doc, clause) or claims.unreal(doc, clause, mark))


def _customers(doc: Document, sentence: Sentence, mark: Mark) -> Count | None:
    """The printed number of those left without: customers before settlements, then the nearest."""
    found: list[tuple[bool, int, Count]] = []
    for number in counts(doc, sentence):
        head = next((m for m in sentence.marks("DMG_CUSTOMER") if 0 < m.first - number.last <= 3), None)
        distance = min(abs(number.first - mark.last), abs(mark.first - number.last))
        if head is not None and number.role == "count" and distance <= CUSTOMER_REACH:
            found.append(
                (
                    doc.tokens[head.first].word not in listed(doc.language, "DMG_BUYERS"),
                    distance,
                    number.count,
                )
            )
    return min(found, key=lambda row: row[:2])[2] if found else None


CUSTOMER_REACH = 12
