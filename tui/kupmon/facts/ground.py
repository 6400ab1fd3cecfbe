"""Words that bear on ground: whether what is taken, held or left is a place, a part of one or neither."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from kupmon.facts import claims
from kupmon.facts.actors import MOVES
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.places import RIVER, SECTOR, TOWN, inherited, named, nearest, places_of, pointed_at, tidy
from kupmon.facts.speakers import speaker_at
from kupmon.facts.wording import ARTICLES, BE, ahead, english_noun, is_passive, within
from kupmon.facts.words import load
from kupmon.model import Side

REACH = 12
"""How many words may lie between a verb and the place that is its object."""
JOINTS = frozenset(
    {",", "and", "та", "і", "й", "и", "«", "»", '"', "“", "”", "„", "as", "well", "of", "the", "(", "or", "-"}
)
STOPS = frozenset({";", ".", "–", ":"})
GAINS = ("CAPTURE", "LIBERATE", "EXPEL")
"""Several of these in a clause make one claim."""


def on_ground(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether the object of an active trigger, or the subject of a passive one, is a place or part of one."""
    passive = is_passive(doc, trigger)
    if passive and (place_before(doc, clause, trigger) or part_before(doc, clause, trigger)):
        return True
    if doc.language != "en":
        return place_after(doc, clause, trigger) or (
            not blocked_after(clause, trigger) and place_before(doc, clause, trigger)
        )
    if passive or english_noun(doc, clause, trigger):
        return False
    return (
        place_after(doc, clause, trigger)
        or _declared(doc, clause, trigger)
        or _relative(doc, clause, trigger)
    )


def _relative(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Kupiansk, which Moscow claimed to have captured": the place stands before the relative word."""
    sentence = doc.sentences[clause.sentence]
    words = range(max(sentence.first, trigger.first - 12), trigger.first)
    which = [n for n in words if doc.tokens[n].word in {"which", "that"}]
    if not which or not any(which[-1] < m.first < trigger.first for m in sentence.marks("SAY")):
        return False
    return any(m.start < doc.tokens[which[-1]].start for m in named(doc, sentence))


def _declared(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Declared the whole of Petropavlivka taken"."""
    if "p" not in trigger.flags or not ahead(clause.marks("SAY"), trigger, 9):
        return False
    return place_before(doc, clause, trigger, 2) or part_before(doc, clause, trigger, 2)


def united(doc: Document, drafts: Iterable[Draft]) -> list[Draft]:
    """What one sentence tells several times of one side is one fact with all its places (FACTS rule 5)."""
    kept: dict[tuple[int, str | None, Side | None, object], Draft] = {}
    for draft in drafts:
        key = (draft.clause.sentence, draft.type, draft.side, draft.attribution)
        first = kept.get(key)
        if first is None:
            kept[key] = draft
            continue
        both = (
            places_of(doc, part.clause) if part.places is None else part.places for part in (first, draft)
        )
        kept[key] = replace(first, places=tidy([place for places in both for place in places]))
    return list(kept.values())


def the_village(doc: Document, clause: Clause, trigger: Mark) -> tuple[str, ...]:
    """As in "The capture of the village near Kupiansk": the village named before, and not the town."""
    villages = within(clause.marks("THE_VILLAGE"), trigger, 3)
    if not villages:
        return ()
    starts = [token.start for token in doc.tokens[clause.first : clause.last + 1]]
    behind = [clause.first + bisect_left(starts, m.start) for m in named(doc, clause)]
    nears = {mark.last for mark in clause.marks("NEAR", "BEARING")}
    own = [index for index in behind if index > villages[0].last]
    if own and own[0] - 1 not in nears:
        return ()
    alone = replace(clause, by_concept={"THE_VILLAGE": (villages[0],)})
    found = pointed_at(doc, alone)
    return (found,) if found else ()


def beside_river(doc: Document, clause: Clause) -> tuple[str, ...] | None:
    """As in "In Kupiansk itself, he stressed, both banks are …": the settlement beats its banks."""
    if named(doc, clause) or clause.has("THE_TOWN", "THE_VILLAGE", "THIS_AXIS") or not clause.has("RIVER"):
        return None
    found = tidy([m.place for m in named(doc, doc.sentences[clause.sentence])])
    return found if found and found[0] not in {RIVER, SECTOR} else None


def at_large(doc: Document, drafts: list[Draft]) -> list[Draft]:
    """What one claimant tells once of the axis and once of its town is one claim, on the town."""
    told = {_claim(doc, draft) for draft in drafts if _places(doc, draft) == {TOWN}}
    return [
        replace(draft, places=(TOWN,))
        if _places(doc, draft) == {SECTOR} and _claim(doc, draft) in told
        else draft
        for draft in drafts
    ]


def _places(doc: Document, draft: Draft) -> set[str]:
    return set(places_of(doc, draft.clause) if draft.places is None else draft.places)


def _claim(doc: Document, draft: Draft) -> tuple[str | None, Side | None, str | None]:
    who = draft.attribution or speaker_at(doc, draft.clause)
    return draft.type, draft.side, who.name if who is not None else None


def own_places(doc: Document, clause: Clause, trigger: Mark) -> tuple[str, ...] | None:
    """The places of one of several words in a clause: "took A and counterattacked near B".

    Those between the trigger and the next such word, else those between it and the one before; `None`
    where the trigger is alone or has none of its own.
    """
    alike = GAINS if trigger.concept in GAINS else ()
    same = {m.first for m in clause.marks(*alike)} if alike else set()
    others = sorted(
        m.first
        for m in clause.marks(*(concept for concept in MOVES if concept not in alike))
        if (m.last < trigger.first or m.first > trigger.last) and m.first not in same
    )
    if not others:
        return antecedent(doc, clause) or None
    low = max((first for first in others if first < trigger.first), default=clause.first)
    high = min((first for first in others if first > trigger.last), default=clause.last + 1)
    starts = [token.start for token in doc.tokens[clause.first : clause.last + 1]]
    at = [(clause.first + bisect_left(starts, m.start), m.place) for m in nearest(doc, clause)]
    after = [place for token, place in at if trigger.last < token < high]
    before = [place for token, place in at if low <= token < trigger.first]
    if after or before:
        return tidy(after) or tidy(before) or None
    beyond = at and trigger.concept in {*GAINS, "HOLD"}
    return (inherited(doc, doc.sentences[clause.sentence]) or None) if beyond else None


def attributive(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether a participle only qualifies its noun: "an occupied village", "захваченные улицы"."""
    if "p" not in trigger.flags:
        return False
    if doc.language == "en":
        if BE & set(doc.words(max(clause.first, trigger.first - 3), trigger.first - 1)):
            return False
        if owned(doc, clause, trigger):
            return True
        following = {mark.first for mark in clause.marks("PLACE_PART", "THE_TOWN", "THE_VILLAGE")}
        following |= place_tokens(doc, clause).keys()
        before = doc.words(max(clause.first, trigger.first - 1), trigger.first - 1)
        return bool(ARTICLES & set(before)) or (before == ["the"] and bool({trigger.last + 1} & following))
    cases = set(trigger.flags) & set("ngdail")
    if cases == {"i"} or not cases:
        return False
    return not ("n" in cases and doc.language == "uk" and place_before(doc, clause, trigger, 4))


def unknown_place(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether behind a trigger stands a place that is none of ours: "відкинули ворога біля Володимирівки".

    A capitalised word the dictionary does not know, right behind a word of place, in a clause that
    names no place of the axis.
    """
    if named(doc, clause) or clause.has("THE_TOWN", "THE_VILLAGE", "THIS_AXIS", "RIVER"):
        return False
    known = load(doc.language).single
    for near in within(clause.marks("NEAR", "INSIDE"), trigger, 8):
        index = near.last + 1
        if index > clause.last:
            continue
        token = doc.tokens[index]
        if doc.text[token.start].isupper() and token.word not in known:
            return True
    return False


def owned(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Ukraine's advanced lines": an English form behind an owner only qualifies its noun."""
    before = doc.words(max(clause.first, trigger.first - 1), trigger.first - 1)
    return bool(before) and (before[0].endswith(("'s", "’s")) or before[0] in OWNERS)


OWNERS = frozenset({"its", "their", "our", "his"})


def other_region(doc: Document, clause: Clause) -> bool:
    """Whether a clause without a place of ours names another region: "в Херсонскую область"."""
    if named(doc, clause):
        return False
    for index in range(clause.first + 1, clause.last + 1):
        word = doc.tokens[index].word
        if word.startswith(("област", "oblast", "region")) and word not in {"regional", "областная"}:
            before = doc.tokens[index - 1]
            if doc.text[before.start].isupper() and not before.word.startswith(("харк", "харьк", "khark")):
                return True
    return False


def place_tokens(doc: Document, clause: Clause) -> dict[int, int]:
    """First token and last token of every place named or pointed at in a clause."""
    starts = [token.start for token in doc.tokens[clause.first : clause.last + 1]]
    found: dict[int, int] = {}
    for mention in named(doc, clause):
        first = clause.first + bisect_left(starts, mention.start)
        found[first] = clause.first + bisect_left(starts, mention.end) - 1
    for mark in clause.marks("THE_TOWN", "THE_VILLAGE", "RIVER"):
        found.setdefault(mark.first, mark.last)
    return found


def place_after(doc: Document, clause: Clause, trigger: Mark, reach: int = REACH) -> bool:
    """Whether behind a trigger a place, or a part of one, comes before anything else it may act on."""
    places = place_tokens(doc, clause)
    parts = {mark.first for mark in clause.marks("PLACE_PART")}
    others = {
        mark.first
        for mark in clause.marks("NOT_GROUND", "POSITION", "NOT", "ATTACK", "ASSAULT_NOUN", "ATTEMPT")
        if mark.concept != "NOT"
        or not (doc.tokens[mark.first].word.startswith(NOT_ONE) or claims.almost(doc, mark))
    }
    if _among(doc, clause, trigger, places):
        return True
    nears = {mark.last for mark in clause.marks("NEAR", "INSIDE")}
    part = False
    for index in range(trigger.last + 1, min(clause.last, trigger.last + reach) + 1):
        if doc.tokens[index].word in STOPS and doc.tokens[index - 1].word not in SHORTENED:
            break
        if index in others or (index == trigger.last + 1 and _other_object(doc, index, places)):
            return False
        if index in places:
            return part or index - 1 not in nears
        part = part or index in parts
    return part


def _other_object(doc: Document, index: int, places: dict[int, int]) -> bool:
    """As in "Capturing Illinka and entering Kupiansk": a name that no list has is the object."""
    if index in places or not doc.text[doc.tokens[index].start].isupper():
        return False
    unknown = doc.tokens[index].word not in load(doc.language).single
    joined = doc.words(index + 1, index + 1) in (["and"], ["та"], ["і"], ["й"], ["и"])
    return unknown and joined and index + 2 not in places


SHORTENED = frozenset({"тыс", "тис", "млн", "кв"})
NOT_ONE = ("жод", "ни", "no", "any")
"""As in "does not control a single district": no object of its own."""
AMONG = frozenset({"including", "namely", "зокрема", "включно", "включая", "частности", "числе"})


def _among(doc: Document, clause: Clause, trigger: Mark, places: dict[int, int]) -> bool:
    """As in "Lost much ground, including the villages of …": named behind a word of selection."""
    words = range(trigger.last + 1, min(clause.last, trigger.last + 2 * REACH) + 1)
    named_as = [n for n in words if doc.tokens[n].word in AMONG]
    return bool(named_as) and any(0 < first - named_as[0] <= 3 for first in places)


def blocked_after(clause: Clause, trigger: Mark) -> bool:
    """Whether right behind the trigger stands an object that is no ground; men in the nominative act."""
    acting = {m.first for m in clause.marks("SOLDIER") if m.flags and not set(m.flags) & set("ga")}
    others = clause.marks("NOT_GROUND", "POSITION", "ATTACK", "ASSAULT_NOUN", "ATTEMPT", "COUNTERATTACK")
    return any(m.first not in acting for m in within(others, trigger, 3))


def place_before(doc: Document, clause: Clause, trigger: Mark, reach: int = REACH) -> bool:
    """Whether a place stands before the trigger as its subject or object, not after a word of place."""
    near = any(
        0 < trigger.first - last <= reach and not _bound(doc, clause, first)
        for first, last in place_tokens(doc, clause).items()
    )
    return near or (trigger.first - clause.first <= SHORT and _which(doc, clause))


SHORT = 3
"""How many words a relative clause may have before its verb, for the place before it to be its subject."""


def _which(doc: Document, clause: Clause) -> bool:
    """As in "Sobolivka, which is fully controlled by …": a place right before a relative word."""
    return bool(antecedent(doc, clause))


def antecedent(doc: Document, clause: Clause) -> tuple[str, ...]:
    """The place right before a relative clause; empty where there is none or the clause names its own."""
    opener = clause.first_of("CLAUSE_OPENER")
    if opener is None or opener.first != clause.first or not doc.tokens[clause.first].word.startswith(WHICH):
        return ()
    sentence = doc.sentences[clause.sentence]
    before = [c for c in sentence.clauses if c.last < clause.first]
    if not before or not any(before[-1].last - last <= 1 for last in place_tokens(doc, before[-1]).values()):
        return ()
    mentions = named(doc, before[-1])
    return (mentions[-1].place,) if mentions and not named(doc, clause) else ()


WHICH = ("which", "який", "яка", "яке", "які", "котор")


def part_before(doc: Document, clause: Clause, trigger: Mark, reach: int = REACH) -> bool:
    """Whether a part of a place, or words such as "the whole city", stand before the trigger as subject."""
    return any(
        not _bound(doc, clause, mark.first) for mark in ahead(clause.marks("PLACE_NOUN"), trigger, reach)
    )


def _bound(doc: Document, clause: Clause, first: int) -> bool:
    """Whether a place hangs on a preposition or on a noun for people ("захисники Куп'янська")."""
    loose = {index for mark in clause.marks("PLACE_PART") for index in range(mark.first, mark.last + 1)}
    places = place_tokens(doc, clause)
    loose |= {index for start, end in places.items() for index in range(start, end + 1)}
    nears = {mark.last for mark in clause.marks("NEAR", "INSIDE", "OUT_OF")}
    people = {
        mark.last
        for mark in clause.marks("SIDE_RU", "SIDE_UA", "ENEMY", "OURS", "PEOPLE", "ROLE", "CIVILIAN")
    }
    index = first - 1
    if index in people and doc.language != "en":
        return True
    while index >= clause.first:
        if index in nears:
            return True
        if index not in loose and doc.tokens[index].word not in JOINTS:
            return False
        index -= 1
    return False


def targets(doc: Document, clause: Clause) -> list[int]:
    """Where troops may have got to: places, the river and parts of a town, not where they came from."""
    found = [*place_tokens(doc, clause), *(m.first for m in clause.marks("RIVER", "PLACE_PART"))]
    return [first for first in found if doc.tokens[first - 1].word not in WHENCE]


WHENCE = frozenset({"from", "з", "із", "зі", "из", "с", "со"})
"""As in "Entered the pipeline from Lyman Pershyi": where they came from."""
