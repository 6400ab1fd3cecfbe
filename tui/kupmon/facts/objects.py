"""Civilian objects a sentence names, none of them the military's or a mere address, and how many they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kupmon.facts.arsenal import beside_arms
from kupmon.facts.document import Document, Mark, Sentence
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


def things(doc: Document, sentence: Sentence) -> list[Mark]:
    """The objects, the longer name over the shorter, none of them the military's or a mere address."""
    marks = list(sentence.marks(*OBJECTS))
    army = sentence.marks("DMG_ARMY", "SOLDIER")
    kept = [
        m for m in marks if not any(_covers(o, m) for o in marks) and not _elsewhere(doc, sentence, m, army)
    ]
    kept = [m for m in kept if not any(_same_address(doc, sentence, o, m) for o in marks)]
    kept = [m for m in kept if not any(_part_of(doc, o, m) for o in kept)]
    if doc.language == "en":  # "a dairy factory": the last noun is the object
        kept = [m for m in kept if not any(o.last + 1 == m.first and _generic(doc, m) for o in kept)]
        kept = [m for m in kept if not any(m.last + 1 == o.first for o in kept)]
    kept = [m for m in kept if not any(_only_names(doc, m, o) for o in kept)]
    return _without_areas(doc, kept)


WITHOUT = (["without"], ["без"])


def _covers(one: Mark, two: Mark) -> bool:
    return one is not two and one.first <= two.first and two.last <= one.last and _wider(one, two)


def _elsewhere(doc: Document, sentence: Sentence, mark: Mark, army: Sequence[Mark]) -> bool:
    """The military's, a hospital somebody was brought to, or a mere address."""
    if any(
        a.first <= mark.first and mark.last <= a.last and a.last > a.first
        for a in (*army, *sentence.marks("EQUIPMENT", *FLYING))
    ):
        return True
    if doc.words(mark.last + 1, mark.last + 1) in WITHOUT:
        return True  # "left 1,200 households without electricity"
    if mark.concept not in WHOSE_EVER and any(_of_army(doc, a, mark) for a in army):
        return True
    if mark.concept == "DMG_OTHER" and any(
        m.first - mark.last == 1 for m in sentence.marks("SIDE_RU", "SIDE_UA", "ENEMY")
    ):
        return doc.language != "en"  # "три автомобиля ВСУ"
    if any(m.first <= mark.first <= m.last for m in sentence.marks("CIV_INJURED", "CIV_TREATED")):
        return True
    if any(
        word.startswith(("соціальн", "социальн", "social")) for word in doc.words(mark.first - 1, mark.first)
    ):
        return True  # "social infrastructure" is no object
    if any(m.first <= mark.first and mark.last <= m.last for m in sentence.marks("STRIKE_COUNTRY")):
        return True  # a whole country's
    if _staff(doc, mark) or _bureau(doc, mark) or beside_arms(doc, sentence, mark):
        return True
    if doc.tokens[mark.last].word in BANKS and _of_river(doc, sentence, mark):
        return True
    return _address(doc, sentence, mark)


FLYING = ("STRIKE_W_DRONE", "STRIKE_W_AIR")
"""Weapons whose names may hold that of an object: "unmanned aerial vehicle"."""


def _staff(doc: Document, mark: Mark) -> bool:
    """Such as "a museum worker", "працівниця музею": somebody who works there."""
    if doc.language == "en":
        behind = [word for word in doc.words(mark.last + 1, mark.last + 2) if word.isalpha()]
        return bool(behind) and behind[0].startswith(STAFF)
    ahead = doc.words(mark.first - 2, mark.first - 1)
    return mark.is_case("g") and any(word.startswith(STAFF) for word in ahead[-1:])


def _bureau(doc: Document, mark: Mark) -> bool:
    """Such as "the prosecutor's office", "the governor's press office": who speaks, and no building."""
    if not doc.forms[mark.last].startswith("office"):
        return False
    before = doc.words(mark.first - 3, mark.first - 1)
    return any(word.startswith(OFFICERS) for word in before)


OFFICERS = (
    "prosecut",
    "governor",
    "mayor",
    "president",
    "press",
    "ombuds",
    "commission",
    "attorney",
    "minister",
)
STAFF = ("worker", "employee", "staff", "director", "teacher", "nurse", "doctor", "працівни", "співробітни",
         "директор", "работни", "сотрудни", "вчител", "учител", "лікар", "врач")  # fmt: skip
BANKS = frozenset({"bank", "banks"})
SHORES = frozenset(
    {
        "left",
        "right",
        "east",
        "west",
        "eastern",
        "western",
        "river",
        "other",
        "both",
        "oskil",
        "opposite",
        "far",
    }
)


def _of_river(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "on the left bank", "the bank of the river": no building."""
    before = doc.words(mark.first - 1, mark.first - 1) if mark.first > sentence.first else []
    return bool(SHORES & set(before)) or (
        doc.words(mark.last + 1, mark.last + 2) == ["of", "the"] or sentence.has("RIVER")
    )


WHOSE_EVER = frozenset({"DMG_TRANSPORT"})
"""A bridge or crossing is one whoever uses it."""


def _of_army(doc: Document, army: Mark, mark: Mark) -> bool:
    """A military word beside the object; soldiers only behind it: "казарма військових"."""
    near = army.first <= mark.last + 3 and (
        army.last >= mark.first - 2 if army.concept != "SOLDIER" else army.first > mark.last
    )
    return near and _beside(doc, army, mark)


def _generic(doc: Document, mark: Mark) -> bool:
    return doc.tokens[mark.last].word in listed(doc.language, "DMG_GENERIC")


def _only_names(doc: Document, generic: Mark, mark: Mark) -> bool:
    """Such as "Будівлю пошти": the building is what stands behind it."""
    return (
        doc.tokens[generic.last].word in listed(doc.language, "DMG_GENERIC")
        and 0 < mark.first - generic.last <= 3
        and not BREAKS
        & set(doc.words(generic.last + 1, mark.first - 1) if mark.first > generic.last + 1 else [])
        and mark.concept != generic.concept
        and _beside(doc, generic, mark)
    )


def _part_of(doc: Document, whole: Mark, mark: Mark) -> bool:
    """Such as "цех підприємства": the genitive behind an object is no second one."""
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


def _on_grounds(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "на території двох будинків", "on the grounds of a school": only where it happened."""
    before = (
        doc.words(max(sentence.first, mark.first - 5), mark.first - 1) if mark.first > sentence.first else []
    )
    at = max((n for n, w in enumerate(before) if w in listed(doc.language, "DMG_GROUNDS")), default=-1)
    return at >= 0 and not BREAKS & set(before[at:])


def _same_address(doc: Document, sentence: Sentence, one: Mark, two: Mark) -> bool:
    """Such as "поблизу магазину та ринку": the second of two addresses."""
    if doc.language == "en" or not 0 < two.first - one.last <= 4 or not _address(doc, sentence, one):
        return False
    between = doc.words(one.last + 1, two.first - 1) if two.first > one.last + 1 else []
    return bool({"та", "і", "й", "и"} & set(between)) and "n" not in two.flags


def _address(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Where something is or somebody is brought: "near the school", "to hospital", "до лікарні"."""
    before = (
        doc.words(max(sentence.first, mark.first - 3), mark.first - 1) if mark.first > sentence.first else []
    )
    verbs = [v.first for v in sentence.marks("DMG_VERB") if mark.first - len(before) <= v.first < mark.first]
    beside = (
        before[max(verbs) - mark.first :] if verbs else before
    )  # "біля міста пошкоджено колію": no address
    if listed(doc.language, "DMG_AT") & set(beside) or _on_grounds(doc, sentence, mark):
        return True
    if {"від", "от", "from"} & set(before) and any(
        0 < mark.first - m.last <= METRES for m in sentence.marks("N_MEASURE")
    ):
        return True  # "за кілька метрів від автомобіля"
    if (
        mark.concept == "DMG_TRANSPORT"
        and set(before[-2:]) & {"на", "on", "along"}
        and not set(mark.flags) & set("ag")
    ):
        return True
    return bool(before) and before[-1] in {"to", "до"} and not {"damage", "шкоди", "збитків"} & set(before)


METRES = 4
"""Words between a distance and the object it is measured from, at most."""


# How many


def how_many(doc: Document, sentence: Sentence, found: Sequence[Mark]) -> Count | None:
    """The figure of the one sort of object; unlike objects and several figures have none."""
    if len(found) != 1 or _share(doc, sentence, found[0]):
        return None
    number = _of_them(doc, sentence, found[0]) or _figure(doc, sentence, found[0])
    if number is not None:
        return number.count
    return Count(1, 1) if _single(doc, sentence, found[0]) else None


def _share(doc: Document, sentence: Sentence, thing: Mark) -> bool:
    """Such as "nine in ten buildings", "two out of three houses", "8 із 10 будинків": a share."""
    figures = [n for n in counts(doc, sentence) if n.last < thing.first and thing.first - n.last <= 2]
    return (
        bool(figures)
        and doc.words(figures[-1].first - 2, figures[-1].first - 1)[-1:] in SHARES
        and any(n.last in {figures[-1].first - 2, figures[-1].first - 3} for n in counts(doc, sentence))
    )


SHARES = (["in"], ["of"], ["із"], ["з"], ["из"])


def _of_them(doc: Document, sentence: Sentence, thing: Mark) -> Number | None:
    """Such as "сім автомобілів, два з них згоріли": the part, where one follows."""
    for number in counts(doc, sentence):
        part = doc.words(number.last + 1, min(number.last + 2, sentence.last))
        if number.first > thing.last and " ".join(part) in OF_THEM:
            return number
    return None


OF_THEM = frozenset({"of them", "of which", "з них", "із них", "з яких", "із яких", "из них", "из которых"})


def _figure(doc: Document, sentence: Sentence, thing: Mark) -> Number | None:
    """The figure right before an object, with nothing but its adjectives between."""
    found = [
        n for n in counts(doc, sentence) if n.role == "count" and 0 < thing.first - n.last <= FIGURE_REACH
    ]
    for number in reversed(found):
        between = doc.words(number.last + 1, thing.first - 1) if thing.first > number.last + 1 else []
        if not (BREAKS | INSIDE | {"a", "an"}) & set(between) and not _of_storeys(between):
            return _whole_of(doc, found, number)
    return None


def _of_storeys(between: Sequence[str]) -> bool:
    """Such as "5-поверховий будинок", "a 12-storey block": how high it is, and not how many there are."""
    return list(between[:1]) == ["-"] and len(between) > 1 and between[1].startswith(STOREYS)


STOREYS = (
    "stor",
    "поверх",
    "этаж",
    "квартир",
    "room",
    "кімнат",
    "комнат",
    "під'їзд",
    "подъезд",
    "bed",
    "ліжк",
)


def _whole_of(doc: Document, found: Sequence[Number], total: Number) -> Number:
    """Such as "Two of the three bridges": two."""
    for number in found:
        between = doc.words(number.last + 1, total.first - 1) if total.first > number.last + 1 else []
        if number is not total and between and set(between) <= {"of", "the", "із", "з", "из", "its"}:
            return number
    return total


FIGURE_REACH = 5
INSIDE = frozenset({"in", "at", "у", "в", "на", "із"})
"""What is counted stands in the object: "898 windows in houses"."""
BREAKS = frozenset({",", ".", ";", ":", "–", "(", ")", "and", "та", "і", "й", "и"})
ADJECTIVE = re.compile(
    r"[\w']{2,}(?:ий|ій|ого|ому|ої|их|им|ими|ый|ой|ая|ое|ые|ых|ую|на|ну|не|ні|ська|ську|ське|ва|ву|ве)$"
)
PLURAL = re.compile(r"[\w']+(?:и|і|ї|ів|їв|ам|ами|ах|ях|ям|ями|ей|ы|ов|ев|ия|ій)$")
LIKE_PLURALS = frozenset({"музей", "ліцей", "лицей"})
"""Singulars that end as plurals do."""
INDECLINABLE = frozenset({"авто", "депо", "кафе"})
ONE_OF_IT = re.compile(r"[\w']{2,}(?:не|ве|ське|ное|вое|ское|щее|же|ше)")
SEVERAL = re.compile(r"[\w']{2,}(?:ні|ві|і|ные|ые|ие|их|ых)")
AFTER_PO = re.compile(r"[\w']+(?:ах|ях|ам|ям)$")


def _single(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "A school", "пошкоджено школу", "удар по школі": forms that can only mean one."""
    if sentence.has("N_PERCENT") or EACH & set(doc.words(mark.first - 3, mark.first)):
        return False
    if doc.language == "en":
        return _single_english(doc, sentence, mark)
    word = _head_word(doc, mark)
    before = (
        doc.words(max(sentence.first, mark.first - 3), mark.first - 1) if mark.first > sentence.first else []
    )
    if word in INDECLINABLE and before:
        return bool(ONE_OF_IT.fullmatch(before[-1])) or before[-1] in {"в", "у"}
    if word in listed(doc.language, "DMG_NO_COUNT") or mark.flags == "g":
        return False
    if word.endswith(("ння", "ття")) and SEVERAL.fullmatch((doc.words(mark.first, mark.first) + before)[0]):
        return False  # "приватні домоволодіння"
    if "по" in before and not BREAKS & set(before[before.index("по") :]):
        return not AFTER_PO.fullmatch(word)
    return word in LIKE_PLURALS or not PLURAL.fullmatch(word)


EACH = frozenset(
    {"кожна", "кожен", "кожне", "кожну", "каждый", "каждая", "каждое", "каждую", "each", "every"}
)


def _single_english(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    whole = doc.words(mark.first, mark.last)
    word = whole[whole.index("of") - 1] if "of" in whole[1:] else whole[-1]
    before = (
        doc.words(max(sentence.first, mark.first - 5), mark.first - 1) if mark.first > sentence.first else []
    )
    last = max((i for i, w in enumerate(before) if w in listed(doc.language, "DMG_ARTICLE")), default=-1)
    singular = (not word.endswith("s") or word.endswith(("ss", "bus"))) and word not in listed(
        doc.language, "DMG_NO_COUNT"
    )
    return singular and last >= 0 and not BREAKS & set(before[last:])


def _head_word(doc: Document, mark: Mark) -> str:
    """The noun that has the number: "будинок" of "будинок культури", "будинок" of "житловий будинок"."""
    words = doc.words(mark.first, mark.last)
    return words[0] if len(words) > 1 and not ADJECTIVE.fullmatch(words[0]) else words[-1]
