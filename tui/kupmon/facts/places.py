"""Which places a clause names, and which part of a text is about the axis."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kupmon.axis import gazetteer
from kupmon.axis.digest import is_digest
from kupmon.axis.gazetteer import Mention
from kupmon.axis.passage import Scope, scopes
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.passing import aimed_at, comes_from, dates, in_title, next_door, of_district
from kupmon.facts.strange import unknown

SECTOR = "kupiansk-axis"
RIVER = "oskil-river"
WIDE = frozenset({SECTOR, RIVER, "kupiansk-raion", "kupiansk-hromada"})
"""Stand alone only: beside a settlement they add nothing."""
VAGUE = frozenset({RIVER, "kupiansk-raion", "kupiansk-hromada"})
"""Not handed on to a later sentence where a settlement or the sector can be."""
TOWN = "kupiansk"
INSIDE_TOWN = {"kupiansk-hospital": TOWN, "kupiansk-industrial-zone": TOWN, "kupiansk-svatove-line": SECTOR}
"""Sites of the town stand for the town, the line of the front for the sector."""


@dataclass(frozen=True, slots=True)
class Atlas:
    """Every place named in a document, and the sector each paragraph is about."""

    mentions: tuple[Mention, ...]
    """Of the axis, in order."""
    foreign: tuple[Mention, ...]
    """Other sectors and places known to lie elsewhere."""
    scopes: tuple[str, ...]
    """By sentence: axis, other or open."""
    named: dict[int, list[Mention]]
    """The mentions of the axis by sentence, where there are any."""
    named_elsewhere: dict[int, list[Mention]]
    """The foreign ones."""


def atlas(doc: Document) -> Atlas:
    """The places of a document, worked out once."""
    known = doc.notes.get("atlas")
    if not isinstance(known, Atlas):
        known = doc.notes["atlas"] = _atlas(doc)
    return known


def _atlas(doc: Document) -> Atlas:
    found = gazetteer.load().find(doc.text)
    spans = scopes(doc.text, doc.source.title)
    by_sentence = tuple(_scope_at(spans, s.start) for s in doc.sentences)
    ours: list[Mention] = []
    others: list[Mention] = []
    axis_text = any(m.scope == "axis" for m in (*found, *gazetteer.load().find(doc.source.title)))
    for mention in found:
        if mention.place.startswith("group-") or in_title(doc.folded, mention):
            continue
        scope = _scope_at(spans, mention.start)
        away = scope == "other" and not mention.sector and not next_door(doc.folded, mention)
        if mention.scope == "other" or away:
            others.append(mention)
        elif mention.scope == "axis" or axis_text:
            place = INSIDE_TOWN.get(mention.place, mention.place)
            if place == TOWN and doc.language == "en" and of_district(doc.text, mention):
                place = "kupiansk-raion"
            if not (comes_from(doc.folded, mention) and _hit_elsewhere(doc, found, mention)):
                ours.append(mention if place == mention.place else replace(mention, place=place))
    others = sorted((*others, *unknown(doc.text, doc.language, found)), key=lambda m: m.start)
    return Atlas(tuple(ours), tuple(others), by_sentence, _by_sentence(doc, ours), _by_sentence(doc, others))


def _by_sentence(doc: Document, mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    table: dict[int, list[Mention]] = {}
    for mention in mentions:
        table.setdefault(doc.sentence_at(mention.start).sentence, []).append(mention)
    return table


def _hit_elsewhere(doc: Document, found: Sequence[Mention], mention: Mention) -> bool:
    """Whether a sentence of harm or of a strike names another place as well."""
    sentence = doc.sentence_at(mention.start)
    if not sentence.has("CIV_KILLED", "CIV_INJURED", "STRIKE_HIT", "STRIKE_SHELL", "STRIKE_SHELLING"):
        return False
    return any(sentence.start <= m.start < sentence.end and m.place != mention.place for m in found)


def _scope_at(spans: Sequence[Scope], offset: int) -> str:
    index = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return spans[index].scope if index >= 0 and offset < spans[index].end else "open"


def named(doc: Document, clause: Clause) -> list[Mention]:
    """Axis places named in a clause, in order."""
    return _within(atlas(doc).named, clause)


def foreign(doc: Document, clause: Clause) -> list[Mention]:
    """Other sectors, and places known to lie elsewhere, named in a clause."""
    return _within(atlas(doc).named_elsewhere, clause)


def _within(mentions: dict[int, list[Mention]], clause: Clause) -> list[Mention]:
    here = mentions.get(clause.sentence, ())
    return [m for m in here if clause.start <= m.start < clause.end]


def elsewhere(doc: Document, clause: Clause) -> bool:
    """Whether the clause names another sector or a place known to lie elsewhere, and none of ours."""
    return bool(foreign(doc, clause)) and not named(doc, clause)


def on_axis(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence may carry a fact on the axis at all."""
    names_ours = bool(named(doc, sentence))
    scope = atlas(doc).scopes[sentence.sentence]
    if elsewhere(doc, sentence):
        return False
    return names_ours or scope != "other"


def places_of(doc: Document, clause: Clause) -> tuple[str, ...]:
    """The places a claim in this clause is about (FACTS rule 7).

    Those named in the clause, else in its sentence, else the town or settlement it points back to, else those
    of the nearest sentence before it that names any.
    """
    sentence = doc.sentences[clause.sentence]
    if (village := _the_village_itself(doc, clause, sentence)) is not None:
        return village
    for part in (clause, sentence):
        found = tidy([m.place for m in nearest(doc, part)])
        if found and all(place.startswith("road-") for place in found):
            found = tidy([*found, *filter(None, (pointed_at(doc, part),)), *inherited(doc, sentence)][:2])
        if found:
            return found
        back = pointed_at(doc, part)
        if back:
            return (back,)
    return inherited(doc, sentence)


def _the_village_itself(doc: Document, clause: Clause, sentence: Sentence) -> tuple[str, ...] | None:
    """As in "The village, which is contested, lies 5 km south of Kupiansk": the one told of before."""
    opening = [m for m in sentence.marks("THE_VILLAGE") if m.first - sentence.first <= 1]
    if not opening:
        return None
    told_of = doc.words(opening[0].last + 1, opening[0].last + 2) == [",", "which"]
    if not told_of and any(_bearing_of(doc, clause, m) is None for m in named(doc, clause)):
        return None
    back = pointed_at(doc, replace(sentence, by_concept={"THE_VILLAGE": (opening[0],)}))
    return (back,) if back else None


def nearest(doc: Document, clause: Clause) -> list[Mention]:
    """The places of a clause without those that only help to find another one.

    Such as Kupiansk in "northeast of Kupiansk near Synkivka", in "Synkivka (northeast of Kupiansk)" or in "a
    village 25 km southeast of Kupiansk".
    """
    found = named(doc, clause)
    if len(found) > 1:
        found = [m for m in found if not dates(doc.folded, clause.start, m)] or found
    bearings = clause.marks("BEARING", "DISTANCE")
    if len(found) < 2 or not bearings:
        return found
    rest = [m for m in found if not (m.place == RIVER and REACHED.search(doc.folded, clause.start, m.start))]
    if len(rest) < len(found) and all(_bearing_of(doc, clause, m) is not None for m in rest):
        return [m for m in found if m not in rest]  # "South of Kupiansk they reached the Oskil"
    kept = [m for n, m in enumerate(found) if not _only_helps(doc, clause, found, n)]
    return kept or found


def _only_helps(doc: Document, clause: Clause, found: list[Mention], number: int) -> bool:
    mention = found[number]
    mark = _bearing_of(doc, clause, mention)
    if mark is None:
        return False
    before = doc.words(mark.first - 3, mark.first - 1)
    if mark.concept == "DISTANCE" or any(word in UNITS for word in before):
        return True
    if number and LYING.fullmatch(doc.folded, found[number - 1].end, mark.start):
        return True
    after = found[number + 1] if number + 1 < len(found) else None
    if after is None or after.start - mention.end > CLOSE or _bearing_of(doc, clause, after) is not None:
        return False
    between = doc.folded[mention.end : after.start]
    words = set(between.replace(",", " ").split())
    return not words & JOINS and ("," not in between or bool(words & BY))


def _bearing_of(doc: Document, clause: Clause, mention: Mention) -> Mark | None:
    """The "north of" or "from" right before a place."""
    for bearing in clause.marks("BEARING", "DISTANCE"):
        gap = mention.start - bearing.end
        if 0 <= gap <= 6 or (0 < gap <= TITLE and TOWN_OF.fullmatch(doc.folded, bearing.end, mention.start)):
            return bearing
    return None


REACHED = re.compile(r"(?:\bдо|\bк|\bto|\breached)(?: the| річки| реке| берега| берегу)* ?$")
"""Before a river: it is where somebody came to."""
TITLE = 50
"""Characters of what a place is called before its name, at most."""
TOWN_OF = re.compile(r"\s*(?:the |a )?(?:[\w'’-]+ ){0,3}(?:town|city|village|hub|settlement)(?: of)? ")
"""As in "5 kilometers east of the front-line town of Kupiansk"."""


LYING = re.compile(
    r"[\s,(–—-]+(?:(?:just|immediately|directly|right|further|located|situated|lying|which|that|is|lies|to|the|both|all"
    r"|що|яка|яке|який|котр\w+|розташован\w*|лежить|знаходиться|трохи|одразу|безпосередньо|на|до"
    r"|котор\w+|расположен\w*|находится|лежит|чуть|немного|сразу|непосредственно|к)[\s,]+)*+"
)
"""Between a place and the bearing that says where it lies: "Synkivka (just northeast of Kupiansk)"."""
_UNITS = (
    "km kilometer kilometers kilometre kilometres miles mile км кілометр кілометри кілометрів кілометрах "
    "километр километра километров километрах "
)
UNITS = frozenset(_UNITS.split())
CLOSE = 24
"""Characters between a bearing's place and the place it helps to find, at most."""
BY = frozenset({"near", "at", "біля", "поблизу", "під", "у", "в", "возле", "около", "близ"})
"""Words that name the nearer place behind a comma: "на північ від Куп'янська, біля Радьківки"."""
_JOINS = "and та і й и or або или "
JOINS = frozenset(_JOINS.split())


def tidy(ids: Sequence[str]) -> tuple[str, ...]:
    """Each once; the sector, the river and the raion only where no settlement is named."""
    unique = list(dict.fromkeys(ids))
    settlements = [place for place in unique if place not in WIDE]
    if settlements:
        return tuple(settlements)
    for place in (RIVER, "kupiansk-hromada", "kupiansk-raion", SECTOR):
        if place in unique:
            return (place,)
    return ()


def far_from_any(doc: Document, sentence: Sentence) -> bool:
    """Whether neither a sentence nor the three before it name or mean a place of the axis."""
    if named(doc, sentence) or pointed_at(doc, sentence):
        return False
    before = doc.sentences[max(0, sentence.sentence - FAR) : sentence.sentence]
    return not any(named(doc, row) or pointed_at(doc, row) for row in before)


FAR = 3
"""Sentences back to which a place is carried on to an event that names none, at most."""


def pointed_at(doc: Document, clause: Clause) -> str:
    """Such as "The town", "село", "the river" without a name: the last place of that sort named before."""
    if not clause.has("THE_TOWN", "RIVER", "THIS_AXIS", "THE_VILLAGE"):
        return ""
    before = _before(atlas(doc).mentions, clause.start)
    if clause.has("THE_TOWN") and _town_meant(doc, clause, before):
        return TOWN
    if clause.has("RIVER"):
        return RIVER
    if clause.has("THIS_AXIS"):
        return SECTOR
    if clause.has("THE_VILLAGE"):
        known = gazetteer.load().places
        villages = [
            m.place for m in before if m.place in known and known[m.place].kind in {"village", "settlement"}
        ]
        return villages[-1] if villages else ""
    return ""


WINDOW = 60
"""Namings back that "the town" may reach; keeps long texts linear."""


def _before(mentions: tuple[Mention, ...], offset: int) -> tuple[Mention, ...]:
    index = bisect_left(mentions, offset, key=lambda m: m.start)
    return mentions[max(0, index - WINDOW) : index]


def _town_meant(doc: Document, clause: Clause, before: tuple[Mention, ...]) -> bool:
    """Whether "the town" is ours: named before or in the title, or no other place was named last."""
    if not before:
        return False
    others = _before(atlas(doc).foreign, clause.start)
    astray = bool(others) and others[-1].start > before[-1].start
    if astray and _just_told_of(doc, clause, others[-1]):
        return False
    return any(m.place == TOWN for m in before) or not astray or TOWN in titled(doc)


def _just_told_of(doc: Document, clause: Clause, other: Mention) -> bool:
    """Whether another town was named right before, and not only to compare ("як до Авдіївки й Суджі")."""
    sentence = doc.sentence_at(other.start)
    beginning = doc.folded[sentence.start : other.start].split()
    return (
        clause.sentence - sentence.sentence <= 1
        and not other.sector
        and not any(word.startswith(COMPARES) or word in LIKE for word in beginning[-12:])
    )


LIKE = frozenset({"як", "как", "like", "as", "unlike"})
COMPARES = ("аналог", "подіб", "подоб", "схож", "похож", "similar", "compar")


def titled(doc: Document) -> tuple[str, ...]:
    """The axis places a title names, worked out once."""
    known = doc.notes.get("titled")
    if not isinstance(known, tuple):
        found = gazetteer.load().find(doc.source.title)
        known = doc.notes["titled"] = tidy([m.place for m in found if m.scope == "axis"])
    return known


def inherited(doc: Document, sentence: Sentence, reach: int = 6) -> tuple[str, ...]:
    """Places of the nearest earlier sentence, in the same stretch of the axis, that names any."""
    wide: tuple[str, ...] = ()
    alone = front_wide(doc)
    for back in range(1, reach + 1):
        earlier = doc.before(sentence, back)
        if earlier is None:
            break
        if elsewhere(doc, earlier):
            if _points_there(doc, sentence) or (back == 1 and earlier.paragraph == sentence.paragraph):
                return ()
            break
        if (
            alone
            and earlier.paragraph != sentence.paragraph
            and (back > 1 or sentence.has("OVERALL", "WHOLE_FRONT"))
        ):
            break
        pointed = pointed_at(doc, earlier)
        mentions = nearest(doc, earlier)
        reached = [m for m in mentions if not aimed_at(doc.folded, earlier.start, m)] or mentions
        found = tidy([m.place for m in reached]) or ((pointed,) if pointed else ())
        if found and found[0] not in VAGUE:
            return found
        wide = wide or found
    title = titled(doc)
    return wide or (title if len(title) == 1 and not alone and not sentence.has("WHOLE_FRONT") else ())


def _points_there(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence speaks of "there" or "the city", and so of the place named last, if not ours."""
    return sentence.has("THE_TOWN", "THE_VILLAGE") or bool(
        THERE & set(doc.words(sentence.first, sentence.last))
    )


THERE = frozenset({"there", "here", "area", "там", "тут", "туди", "туда", "здесь", "цьому", "этом"})


def front_wide(doc: Document) -> bool:
    """Whether a text goes through several sectors, or is a digest.

    What it says without a place is then not about ours.
    """
    known = doc.notes.get("front wide")
    if not isinstance(known, bool):
        sectors = {m.place for m in atlas(doc).foreign if m.sector}
        known = len(sectors) > 1 or is_digest(doc.source.title, doc.text)
        doc.notes["front wide"] = known
    return known
