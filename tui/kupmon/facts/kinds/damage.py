"""Buildings, networks and ways damaged, destroyed or out of service (FACTS rule 21)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kupmon.facts import claims, events, sides, zones
from kupmon.facts.closures import closed
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.objects import OBJECTS, how_many, things
from kupmon.facts.outages import lacks, outages
from kupmon.facts.words import listed
from kupmon.model import Count

Row = tuple[tuple[str, ...], str]
"""The places and the type of a fact."""
Bound = list[tuple[Mark, Mark]]
"""Objects, each with the word that says what happened to it."""
REACH = 14
LIST_REACH = 45
LISTED = 3
"""Commas between an object and its verb from which on it stands in a list."""


def find(doc: Document) -> Iterator[Draft]:
    """Damaged objects by type and place, then what is out of service."""
    listing = False
    for sentence in doc.sentences:
        listing = listing and _is_item(doc, sentence)
        if events.aside(doc, sentence):
            continue
        if _heads_list(doc, sentence) or _of_enemy(sentence):
            listing = listing or sentence.has("DMG_VERB")
            continue
        if sentence.has("DMG_VERB", "DMG_STRUCK") and sentence.has(*OBJECTS):
            yield from _damaged(doc, sentence)
        elif listing and sentence.has(*OBJECTS):
            yield from _listed(doc, sentence)
        if sentence.has("DMG_OUTAGE"):
            yield from outages(doc, sentence)
        else:
            yield from lacks(doc, sentence)
        yield from closed(doc, sentence)
        if sentence.has("DMG_VERB") and sentence.has("DMG_SHARE", "DMG_GONE"):
            yield from _town(doc, sentence)
        listing = listing or (sentence.has("DMG_VERB") and doc.text[sentence.end - 1] == ":")


def _town(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "місто зруйноване на 80 %", "the town is almost completely destroyed"."""
    if things(doc, sentence):
        return
    for share in sentence.marks("DMG_SHARE", "DMG_GONE"):
        for verb in sentence.marks("DMG_VERB"):
            if (
                "p" not in verb.flags
                or abs(verb.first - share.first) > SHARE
                or not _true(doc, sentence, verb)
            ):
                continue
            if share.concept == "DMG_GONE" and not _gone(doc, sentence, verb):
                continue
            town = [*sentence.marks("THE_TOWN", "THE_VILLAGE"), *_named_before(doc, sentence, verb)]
            where = zones.where(doc, sentence, [verb.first])[verb.first]
            if town and where:
                yield Draft(
                    "damage", clause_of(sentence, verb), verb, type="other", places=where, own_time=True
                )
                return


def _gone(doc: Document, sentence: Sentence, verb: Mark) -> bool:
    """Such as "The city is destroyed", "Купянск уничтожен": the town right before, and nothing more."""
    towns = [(m.first, m.last) for m in sentence.marks("THE_TOWN", "THE_VILLAGE")]
    towns += [(s.first, s.last) for s in zones.sites(doc, sentence) if s.place]
    near = [n for first, n in towns if not INSIDE & set(doc.words(first - 1, first - 1))]
    between = next((doc.words(n + 1, verb.first - 1) for n in near if 0 <= verb.first - n - 1 <= GAP), None)
    if between is None or not set(between) <= sides.BE | GONE_ADVERBS:
        return False
    told = bool(sides.BE & set(between)) or doc.language != "en"
    return told and doc.words(verb.last + 1, verb.last + 1)[:1] in (
        [","],
        ["."],
        ["and"],
        ["і"],
        ["та"],
        ["и"],
    )


GAP = 2
"""Words between a town and what is said of it, at most."""
INSIDE = frozenset({"in", "at", "near", "у", "в", "на", "біля", "під", "возле", "под"})
GONE_ADVERBS = frozenset({"now", "also", "вже", "уже", "просто"})


def _named_before(doc: Document, sentence: Sentence, verb: Mark) -> list[int]:
    return [s.first for s in zones.sites(doc, sentence) if s.place and 0 < verb.first - s.last <= SHARE]


SHARE = 6
"""Words between a town, its share and "destroyed", at most."""


def _heads_list(doc: Document, sentence: Sentence) -> bool:
    """Such as "Пошкоджено низку обʼєктів:" before the items that say which."""
    following = doc.sentences[sentence.sentence + 1 : sentence.sentence + 2]
    return doc.text[sentence.end - 1] == ":" and bool(following) and _is_item(doc, following[0])


def _of_enemy(sentence: Sentence) -> bool:
    """Such as "eliminated 126 occupiers and destroyed a depot and a vehicle": what an army lost."""
    eliminated = sentence.has("KILLED") and sentence.has("SOLDIER") and not sentence.has("CIVILIAN")
    damaged = {m.first for m in sentence.marks("DMG_VERB")}
    beaten = any(m.first not in damaged for m in sentence.marks("REPEL"))
    counted = (beaten or sentence.has("EQUIPMENT_TOTAL")) and sentence.has("DESTROYED")
    return (eliminated or counted) and not sentence.has("DMG_HOUSING", "DMG_PUBLIC", "DMG_UTILITIES")


BULLET = frozenset({"▪", "•", "◾", "🔹", "🔸", "▫", "*", "–", "-", "◽", "➖", "✔", "📍", "️"})


def _is_item(doc: Document, sentence: Sentence) -> bool:
    """An item of a list: a bullet, or a line that begins in lower case or ends with a semicolon."""
    first = doc.text[sentence.start]
    return first in BULLET or first.islower() or doc.text[sentence.end - 1] == ";"


def _listed(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """An item under "Пошкоджено:"; its own objects stand for the word."""
    if sentence.has("CIV_KILLED", "CIV_INJURED"):
        return
    yield from _drafts(doc, sentence, [(thing, thing) for thing in things(doc, sentence)])


def _damaged(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    yield from _drafts(doc, sentence, list(_bound(doc, sentence)))


def _drafts(doc: Document, sentence: Sentence, bound: Sequence[tuple[Mark, Mark]]) -> Iterator[Draft]:
    """One fact a place and type."""
    placed = zones.where(doc, sentence, [thing.first for thing, _ in bound])
    rows: dict[Row, Bound] = {}
    for thing, verb in bound:
        where = placed.get(thing.first)
        if where:
            rows.setdefault((where, OBJECTS[thing.concept]), []).append((thing, verb))
    for (where, kind), found in _apart(doc, sentence, rows):
        objects, verb = [thing for thing, _ in found], found[0][1]
        yield Draft(
            "damage",
            clause_of(sentence, verb),
            verb,
            type=kind,
            count=how_many(doc, sentence, objects),
            places=where,
            own_time=_lasting(doc, sentence, verb),
        )


def _apart(doc: Document, sentence: Sentence, rows: dict[Row, Bound]) -> Iterator[tuple[Row, Bound]]:
    """Such as "зруйновано будинок, ще сім осель пошкоджено": unlike harm to counted objects of one type."""
    for row, found in rows.items():
        figures = [how_many(doc, sentence, [thing]) for thing, _ in found]
        printed = all(figures) and all(figure != Count(1, 1) for figure in figures)
        unlike = all(figures) and len({verb.first for _, verb in found}) == len(found)
        apart = row[1] != "other" and (printed or unlike) and len(set(figures)) == len(figures)
        if len(found) > 1 and apart:
            for one in found:
                yield row, [one]
        else:
            yield row, found


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
    return doc.tokens[verb.first].word in listed(doc.language, "DMG_STATE")


def clause_of(sentence: Sentence, mark: Mark) -> Clause:
    """The clause of a mark."""
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)


def _bound(doc: Document, sentence: Sentence) -> Iterator[tuple[Mark, Mark]]:
    """Each object with the word that says what happened to it."""
    verbs = [m for m in sentence.marks("DMG_VERB", "DMG_STRUCK") if _true(doc, sentence, m)]
    for thing in things(doc, sentence):
        verb = _verb_of(doc, sentence, thing, verbs)
        if verb is not None:
            yield thing, verb


def _true(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    clause = clause_of(sentence, mark)
    if any(0 < mark.first - m.last <= HIDDEN for m in clause.marks("DMG_HOLDS")) and not _predicate(
        doc, mark
    ):
        return False  # "hiding in ruined buildings"
    words = set(doc.words(clause.first, clause.last))
    if words & listed(doc.language, "DMG_MENDED") and not _predicate(doc, mark):
        return False  # "the destroyed homes will be rebuilt", "workshops repair damaged cars"
    if "p" in mark.flags and set(mark.flags) & set("gdail"):
        return not claims.negated(doc, clause, mark)  # "до зруйнованої переправи": destroyed before
    if claims.unreal(doc, clause, mark) or claims.negated(doc, clause, mark) or claims.asked(doc, clause):
        return False
    return not claims.infinitive(doc, clause, mark) and not claims.attempted(doc, clause, mark)


def _told_otherwise(doc: Document, sentence: Sentence, thing: Mark, verb: Mark) -> bool:
    """Such as "destroyed by missiles, and the cars have to …", "мережі немає, не працюють магазини"."""
    if verb.last < thing.first:
        after = doc.words(thing.last + 1, min(thing.last + 1, sentence.last))
        apart = clause_of(sentence, verb) is not clause_of(sentence, thing)
        return doc.language == "en" and apart and bool(VERBS & set(after))
    if doc.language == "en" or "," not in doc.words(thing.last + 1, verb.first - 1):
        return False
    own = (m for m in sentence.marks(*OBJECTS) if 0 < m.first - verb.last <= CLOSE)
    return set(verb.flags) & set("v") != set() and next(own, None) is not None


VERBS = sides.BE | {"have", "has", "had", "will", "can", "must", "do", "does"}
"""Behind a noun they begin what is told of it."""


def _predicate(doc: Document, mark: Mark) -> bool:
    """Whether a word of damage is told for itself, and not as the attribute of an object."""
    if doc.language == "en":
        return "p" not in mark.flags or bool(sides.BE & set(doc.words(mark.first - 2, mark.first - 1)))
    return "v" in mark.flags or not set(mark.flags) & set("ngdail")


def _verb_of(doc: Document, sentence: Sentence, thing: Mark, verbs: Sequence[Mark]) -> Mark | None:
    """The nearest word of damage: in the object's clause, or at the head of the list it stands in."""
    clause = clause_of(sentence, thing)
    if _fell_on_way(doc, sentence, thing):
        return None
    for verb in sorted(verbs, key=lambda m: abs(m.first - thing.first)):
        if verb.first <= thing.first <= verb.last:
            return verb
        if thing.concept != "DMG_UTILITIES" and doc.tokens[verb.last].word == "cut":
            continue  # a road that is cut is no damage, a pipe is
        if verb.concept == "DMG_STRUCK":
            if _struck(doc, clause, verb, thing):
                return verb
            continue
        low, high = (
            (verb.last + 1, thing.first - 1) if verb.first < thing.first else (thing.last + 1, verb.first - 1)
        )
        between = doc.words(low, high) if low <= high else []
        if _has_object(doc, thing, verb, between):
            continue
        if (";" in between and not _list_head(verb)) or _told_otherwise(doc, sentence, thing, verb):
            continue
        listing = verb.first < thing.first or _one_of_many(between)
        reach = LIST_REACH if listing else REACH
        if (
            len(between) <= reach
            and not _barred(doc, verb, thing, between)
            and not _other_verb(sentence, low, high, verb)
        ):
            return verb
    return None


def _has_object(doc: Document, thing: Mark, verb: Mark, between: Sequence[str]) -> bool:
    """Such as "the exit of the pipe and destroyed anyone who came out": another object stands behind."""
    active = doc.language == "en" and thing.first < verb.first and not sides.BE & set(between[-3:])
    return active and bool(OBJECTS_BEHIND & set(doc.words(verb.last + 1, verb.last + 1)))


OBJECTS_BEHIND = frozenset({"anyone", "everyone", "everything", "them", "all", "anything", "those", "it"})


def _one_of_many(between: Sequence[str]) -> bool:
    """Such as "Homes, cars, garages and a gas pipe were damaged": one of many subjects."""
    own = set(between[-2:])
    return between.count(",") >= LISTED and not own & ONE and not sides.BE & set(between[:-2])


ONE = frozenset({"was", "is"})
"""Where these stand at a verb, its subject is the noun beside it alone."""


def _fell_on_way(doc: Document, sentence: Sentence, thing: Mark) -> bool:
    """Such as "пошкоджено авто внаслідок влучання дрона в дорогу": a road where it fell."""
    return doc.tokens[thing.last].word in listed(doc.language, "DMG_WAY") and any(
        0 < thing.first - m.last <= CLOSE for m in sentence.marks("DMG_STRUCK")
    )


def _barred(doc: Document, verb: Mark, thing: Mark, between: Sequence[str]) -> bool:
    """Another clause between; a relative one may stand between a subject and its passive."""
    if thing.first < verb.first and list(between[:1]) == [","] and "," in between[1:]:
        between = between[between.index(",", 1) :]  # "a house, which a drone had hit, collapsed"
    if thing.first < verb.first and list(between[:1]) == [","] and "p" in verb.flags:
        relative = between[1:2] and between[1].startswith(RELATIVE)
        if relative and "," not in between[1:]:
            return False  # "шляхопроводи, які зараз підірвані"
    words = listed(doc.language, "DMG_OTHER_CLAUSE") & set(between)
    passive = "p" in verb.flags and bool(sides.BE & set(doc.words(verb.first - 2, verb.first - 1)))
    return bool(words - {"that", "which"}) if passive and thing.first < verb.first else bool(words)


RELATIVE = ("як", "котор", "which", "that")
"""Beginnings of words that open what is told of the noun before."""


def _list_head(verb: Mark) -> bool:
    """Such as "Пошкоджено: …; …", a participle that opens a list."""
    return "p" in verb.flags


def _other_verb(sentence: Sentence, low: int, high: int, verb: Mark) -> bool:
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
    """Such as "Влучив у школу", "hit a school", "удар по мосту"; a road where something fell is none."""
    if doc.tokens[thing.last].word in listed(doc.language, "DMG_WAY"):
        return False
    low, high = verb.last + 1, thing.first - 1
    if thing.first < verb.first:
        passive = "p" in verb.flags and bool(sides.BE & set(doc.words(verb.first - 2, verb.first - 1)))
        if doc.language == "en":
            straight = set(doc.words(thing.last + 1, verb.first - 1)) <= sides.BE | HELPING
            return passive and (straight or _placed(doc, thing, verb))
        return _led_by_po(doc, clause, verb, thing) or _reflexive(doc, verb, thing) or _into(doc, verb, thing)
    if not clause.first <= verb.first <= clause.last or high - low > STRUCK_REACH:
        return False
    between = doc.words(low, high) if low <= high else []
    if {",", ";", ":", "–"} & set(between) and not _in_list(between):
        return False
    if between[:1] == ["by"]:
        return False  # "hit by a car"
    return _aimed(doc, verb, thing, between)


def _into(doc: Document, verb: Mark, thing: Mark) -> bool:
    """Such as "в автівку влучив дрон", "в жилой дом попала ракета": what it fell into stands before."""
    right_before = not doc.words(thing.last + 1, verb.first - 1)
    led = {"в", "у", "во"} & set(doc.words(thing.first - 2, thing.first - 1))
    return right_before and bool(led) and "v" in verb.flags and doc.forms[verb.first].startswith(FELL)


FELL = ("влуч", "поціл", "попал", "прилет", "попад")
_HELPING = "has have had also again directly then later reportedly recently itself not that which"
HELPING = frozenset(_HELPING.split())
"""Words between an object and its passive that make it no other's."""


def _placed(doc: Document, thing: Mark, verb: Mark) -> bool:
    """Such as "the building in the village of A of the B community was hit": only where it stands between."""
    between = doc.words(thing.last + 1, verb.first - 1)
    plain = not {",", ";", ":", "–", "and", "that", "which", "who", "when"} & set(between)
    return plain and between[0] in OF_IT and len(between) <= STRUCK_REACH


OF_IT = frozenset({"in", "on", "of", "at", "near", "with", "carrying", "from", "outside", "inside"})
HIDDEN = 3
"""Words from troops that hide or hold to the ruins they do it in, at most."""
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


def _reflexive(doc: Document, verb: Mark, thing: Mark) -> bool:
    """Such as "переправи постійно атакуються": what is struck is the subject."""
    between = doc.words(thing.last + 1, verb.first - 1)
    plain = not {";", ":", "–", "."} & set(between) and between.count(",") in {0, 2}
    return (
        doc.forms[verb.last].endswith(("ться", "тся", "лися", "лись", "лся", "лась"))
        and plain
        and len(between) <= STRUCK_REACH
        and thing.is_case("n")
    )


def _led_by_po(doc: Document, clause: Clause, verb: Mark, thing: Mark) -> bool:
    """Such as "по станції вдарив дрон": the target stands first."""
    if thing.first - clause.first < 1 or verb.first - thing.last > STRUCK_REACH or verb.first > clause.last:
        return False
    return "по" in doc.words(max(clause.first, thing.first - 2), thing.first - 1)


def _aimed(doc: Document, verb: Mark, thing: Mark, between: Sequence[str]) -> bool:
    """The object hit, and not the place where it was hit."""
    nearest = next((w for w in reversed(between) if w in AIM), "")
    if doc.language == "en":
        landed = doc.tokens[verb.first].word.startswith(("f", "l", "slam", "crash", "target", "drop"))
        return nearest in {"", "at", "into"} or (nearest == "on" and landed)
    if nearest == "по":
        return True
    into = nearest in {"в", "у", "на"}
    if into and listed(doc.language, "DMG_GENERIC") & set(between):
        return True  # "у будівлю колишнього закладу": the building has the case
    return (into and thing.is_case("na")) or (nearest == "" and thing.is_case("a"))


def _in_list(between: Sequence[str]) -> bool:
    return not {";", ":", "–"} & set(between) and ("and" in between or "та" in between or "и" in between)
