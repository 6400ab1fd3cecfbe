"""Buildings, networks and ways damaged, destroyed or out of service (FACTS rule 21)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kupmon.facts import claims, sides, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import counts, number_for
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
    for sentence in doc.sentences:
        if sentence.has("DMG_VERB", "DMG_STRUCK") and sentence.has(*OBJECTS):
            yield from _damaged(doc, sentence)
        if sentence.has("DMG_OUTAGE"):
            yield from _outages(doc, sentence)


def _damaged(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    bound = list(_bound(doc, sentence))
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
        )


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
    marks = [m for m in sentence.marks(*OBJECTS)]
    army = sentence.marks("DMG_ARMY", "SOLDIER")
    kept: list[Mark] = []
    for mark in marks:
        longer = any(
            o is not mark and o.first <= mark.first and mark.last <= o.last and _wider(o, mark) for o in marks
        )
        military = any(
            a.first <= mark.last + 3 and a.last >= mark.first - 2 and _beside(doc, a, mark) for a in army
        )
        if not longer and not military and not _address(doc, sentence, mark):
            kept.append(mark)
    return kept


ORDER = tuple(OBJECTS)


def _wider(one: Mark, two: Mark) -> bool:
    size = (one.last - one.first) - (two.last - two.first)
    return size > 0 or (size == 0 and ORDER.index(one.concept) < ORDER.index(two.concept))


def _beside(doc: Document, one: Mark, two: Mark) -> bool:
    low, high = (one.last + 1, two.first - 1) if one.first < two.first else (two.last + 1, one.first - 1)
    return low > high or not {",", ";", ".", ":", "–"} & set(doc.words(low, high))


AT = frozenset(
    {
        "near",
        "outside",
        "beside",
        "behind",
        "біля",
        "поблизу",
        "поряд",
        "возле",
        "около",
        "рядом",
        "неподалік",
        "toward",
        "towards",
        "inside",
    }
)


def _address(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    before = (
        doc.words(max(sentence.first, mark.first - 3), mark.first - 1) if mark.first > sentence.first else []
    )
    return bool(AT & set(before))


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
        if len(between) <= reach and not _other_verb(doc, sentence, low, high, verb):
            return verb
    return None


def _list_head(doc: Document, verb: Mark) -> bool:
    """ "Пошкоджено: …; …", a participle that opens a list."""
    return "p" in verb.flags


def _other_verb(doc: Document, sentence: Sentence, low: int, high: int, verb: Mark) -> bool:
    """Whether another predicate stands between."""
    others = (
        "CIV_KILLED",
        "CIV_INJURED",
        "SAY",
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


TO = frozenset({"в", "у", "по", "на", "at", "into", "on", "the", "a", "an"})


def _struck(doc: Document, clause: Clause, verb: Mark, thing: Mark) -> bool:
    """ "Влучив у школу", "hit a school", "удар по мосту"."""
    low, high = verb.last + 1, thing.first - 1
    if thing.first < verb.first:
        return (
            doc.language == "en"
            and bool(sides.BE & set(doc.words(verb.first - 2, verb.first - 1)))
            and verb.first - thing.last <= 4
            and "p" in verb.flags
        )  # noqa: PLR2004
    if not clause.first <= verb.first <= clause.last or high - low > 10:  # noqa: PLR2004
        return False
    between = doc.words(low, high) if low <= high else []
    if {",", ";", ":", "–"} & set(between) and not _in_list(between):
        return False
    return doc.language == "en" or bool({"в", "у", "по"} & set(between)) or thing.is_case("a")


def _in_list(between: Sequence[str]) -> bool:
    return not {";", ":", "–"} & set(between) and ("and" in between or "та" in between or "и" in between)


# How many


def _count(doc: Document, sentence: Sentence, things: Sequence[Mark]) -> Count | None:
    """The figure of the one sort of object; unlike objects have none."""
    if len({_lemma(doc, m) for m in things}) > 1:
        return None
    figures = [number_for(doc, sentence, m) for m in things]
    before = [n for n, m in zip(figures, things, strict=True) if n is not None and n.first < m.first]
    if before:
        return before[0].count if len(things) == 1 else None
    return Count(1, 1) if len(things) == 1 and _single(doc, sentence, things[0]) else None


def _lemma(doc: Document, mark: Mark) -> str:
    return doc.tokens[mark.last].word[:4]


PLURAL_EN = frozenset(
    {
        "infrastructure",
        "networks",
        "tracks",
        "premises",
        "machinery",
        "facilities",
        "equipment",
        "supply",
        "blocks",
    }
)
PLURAL = (
    "и", "і", "ї", "ів", "ам", "ами", "ах", "ях", "ям", "ями", "ей", "ы", "ов", "ев", "ям", "их",
)  # fmt: skip
NO_COUNT = frozenset(
    "інфраструктура інфраструктуру інфраструктури инфраструктура инфраструктуру инфраструктуры житло жилье жилья забудова сектор сектору сектора "
    "застройка сільгосптехніка сельхозтехника авто електромереж електромережі энергоинфраструктура дома склади школи".split()
)


def _single(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """ "A school", "пошкоджено школу"; the forms of plural and genitive have no number of their own."""
    word = doc.tokens[mark.last].word
    if doc.language == "en":
        before = (
            doc.words(max(sentence.first, mark.first - 4), mark.first - 1)
            if mark.first > sentence.first
            else []
        )
        last = max(
            (
                i
                for i, w in enumerate(before)
                if w in {"a", "an", "the", "its", "one", "another", "last", "only"}
            ),
            default=-1,
        )
        singular = not word.endswith("s") and word not in PLURAL_EN
        return singular and last >= 0 and not {",", "and"} & set(before[last:])
    if word in NO_COUNT or sentence.has("N_PERCENT"):
        return False
    return _singular_form(mark, word)


def _singular_form(mark: Mark, word: str) -> bool:
    if mark.flags and not set(mark.flags) & set("na") and not set(mark.flags) & set("dl"):
        return False
    if word.endswith(("ія", "ция", "ня", "а", "я", "у", "ю", "о", "е")):
        return not word.endswith(("дома", "моста")) or True
    return not word.endswith(PLURAL)


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
            )


def _outage(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    clause = clause_of(sentence, mark)
    return not (claims.asked(doc, clause) or claims.unreal(doc, clause, mark))


def _customers(doc: Document, sentence: Sentence, mark: Mark) -> Count | None:
    for number in counts(doc, sentence):
        heads = [m for m in sentence.marks("DMG_CUSTOMER") if 0 < m.first - number.last <= 3]  # noqa: PLR2004
        if heads and abs(number.first - mark.first) <= 12:  # noqa: PLR2004
            return number.count
    return None
