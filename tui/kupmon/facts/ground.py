"""Words that bear on ground: whether what is taken, held or left is a place, a part of one, or something else."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from kupmon.facts import sides
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.places import named, places_of, tidy
from kupmon.facts.speakers import speaker_at
from kupmon.model import Side

REACH = 12
"""How many words may lie between a verb and the place that is its object."""
ARTICLES = frozenset({"a", "an", "newly", "recently", "formerly", "this", "these", "other"})
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "got", "remains", "remain"})
JOINTS = frozenset(
    {",", "and", "та", "і", "й", "и", "«", "»", '"', "“", "”", "„", "as", "well", "of", "the", "(", "or", "-"}
)
STOPS = frozenset({";", ".", "–", ":"})


def home(doc: Document, clause: Clause) -> Side | None:
    """The side of who speaks, else of the outlet."""
    who = speaker_at(doc, clause)
    side = who.side if who is not None else doc.source.side
    return side if side in {"russian", "ukrainian"} else None  # type: ignore[return-value]


def on_ground(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether the object of an active trigger, or the subject of a passive one, is a place or a part of one."""
    passive = is_passive(doc, trigger)
    if passive and (place_before(doc, clause, trigger) or part_before(doc, clause, trigger)):
        return True
    if doc.language != "en":
        return place_after(doc, clause, trigger) or (
            not blocked_after(doc, clause, trigger) and place_before(doc, clause, trigger)
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


THEY = frozenset(
    {"they", "their", "вони", "їхні", "они", "их", "їх", "them", "них", "ними", "їхнє", "їм", "им"}
)


def they(doc: Document, clause: Clause) -> bool:
    """Whether a clause speaks of "them"."""
    return any(doc.folded[m.start : m.end] in THEY for m in clause.marks("PRONOUN"))


def last_acting(doc: Document, clause: Clause) -> Side | None:
    """The party named first in the nearest of the two sentences before that names one."""
    for reach in (1, 2):
        earlier = doc.before(doc.sentences[clause.sentence], reach)
        found = sides.parties(doc, earlier) if earlier is not None else []
        if found:
            return found[0].side
    return None


MOVES = (
    "CAPTURE", "LIBERATE", "EXPEL", "HOLD", "UNDER_CONTROL", "ENCIRCLE", "GREY_ZONE", "ADVANCE", "MOVE_IN", "WITHDRAW",
    "INFILTRATE", "STRIKE_BACK", "PUSH_BACK", "CLEARING", "ATTACK", "REPEL",
)  # fmt: skip
"""Words that each may have places of their own."""
GAINS = ("CAPTURE", "LIBERATE", "EXPEL")
"""Several of these in a clause make one claim."""


def doer(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Who does what a verb says; in English never the object of a verb before it ("pushed the Russians out and took")."""
    found = sides.agent(doc, clause, trigger)
    if doc.language != "en" or found is None or is_passive(doc, trigger):
        return found
    verbs = [m for m in clause.marks(*MOVES) if m.last < trigger.first and set(m.flags) & set("vpr")]
    ahead_of = [p for p in sides.parties(doc, clause) if p.mark.first < trigger.first]
    subjects = [p for p in ahead_of if not ahead(verbs, p.mark, 3)]
    return subjects[-1].side if subjects and ahead_of[-1] not in subjects else found


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


def own_places(doc: Document, clause: Clause, trigger: Mark) -> tuple[str, ...] | None:
    """The places of one of several words in a clause: "took A and counterattacked near B".

    Those between the trigger and the next such word, else those between it and the one before; `None` where the
    trigger is alone or has none of its own.
    """
    alike = GAINS if trigger.concept in GAINS else ()
    same = {m.first for m in clause.marks(*alike)} if alike else set()
    others = sorted(
        m.first
        for m in clause.marks(*(concept for concept in MOVES if concept not in alike))
        if (m.last < trigger.first or m.first > trigger.last) and m.first not in same
    )
    if not others:
        return None
    low = max((first for first in others if first < trigger.first), default=clause.first)
    high = min((first for first in others if first > trigger.last), default=clause.last + 1)
    starts = [token.start for token in doc.tokens[clause.first : clause.last + 1]]
    at = [(clause.first + bisect_left(starts, m.start), m.place) for m in named(doc, clause)]
    after = [place for token, place in at if trigger.last < token < high]
    before = [place for token, place in at if low <= token < trigger.first]
    return tidy(after) or tidy(before) or None


def within(marks: Iterable[Mark], trigger: Mark, reach: int) -> list[Mark]:
    """Of some marks, those that begin at most `reach` words behind a trigger."""
    return [mark for mark in marks if 0 < mark.first - trigger.last <= reach]


def ahead(marks: Iterable[Mark], trigger: Mark, reach: int) -> list[Mark]:
    """Of some marks, those that end at most `reach` words before a trigger."""
    return [mark for mark in marks if 0 < trigger.first - mark.last <= reach]


def around(marks: Iterable[Mark], trigger: Mark, reach: int) -> list[Mark]:
    """Of some marks, those within `reach` words of a trigger on either side."""
    return [*ahead(marks, trigger, reach), *within(marks, trigger, reach)]


def attributive(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether a participle only qualifies its noun: "an occupied village", "захваченные улицы", «взятий» before a name."""
    if "p" not in trigger.flags:
        return False
    if doc.language == "en":
        if BE & set(doc.words(max(clause.first, trigger.first - 3), trigger.first - 1)):
            return False
        following = {mark.first for mark in clause.marks("PLACE_PART", "THE_TOWN", "THE_VILLAGE")}
        before = doc.words(max(clause.first, trigger.first - 1), trigger.first - 1)
        return bool(ARTICLES & set(before)) or (before == ["the"] and bool({trigger.last + 1} & following))
    cases = set(trigger.flags) & set("ngdail")
    if cases == {"i"} or not cases:
        return False
    return not ("n" in cases and doc.language == "uk" and place_before(doc, clause, trigger, 4))


SUBJECTS = frozenset(
    {"they", "we", "who", "which", "also", "still", "now", "then", "enemy", "again", "continue", "continues"}
)


def english_noun(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether a bare English form ("advance", "capture", "counterattacks") is a noun or hangs on something else.

    A verb has its troops, a pronoun or an adverb right before it, or "to" after a word of success.
    """
    word = doc.folded[trigger.start : trigger.end].split()[0]
    if doc.language != "en":
        return False
    if "r" in trigger.flags or word.endswith("ing"):
        return _gerund(doc, trigger)
    if "p" in trigger.flags or word.endswith("ed"):
        return False
    if "f" not in trigger.flags and not (word.endswith("s") and word in PLURALS):
        return False
    before = doc.words(max(clause.first, trigger.first - 1), trigger.first - 1)
    if before == ["to"]:
        return not ahead(clause.marks("SUCCEED"), trigger, 4)
    troops = any(m.last == trigger.first - 1 for m in clause.marks("FORCE", "SOLDIER"))
    return not troops and not any(w in SUBJECTS or w.endswith("ly") for w in before)


def _gerund(doc: Document, trigger: Mark) -> bool:
    """As in "Capturing the town would …", "the aim of capturing": no statement of its own."""
    sentence = doc.sentence_at(trigger.start)
    if trigger.first == sentence.first:
        return True
    return bool(GOVERNORS & set(doc.words(trigger.first - 1, trigger.first - 1)))


GOVERNORS = frozenset(
    {
        "of",
        "for",
        "after",
        "before",
        "by",
        "without",
        "from",
        "towards",
        "toward",
        "at",
        "on",
        "with",
        "despite",
        "as",
    }
)
PLURALS = frozenset({"advances", "counterattacks", "retreats", "gains", "captures", "withdrawals"})


def is_passive(doc: Document, trigger: Mark) -> bool:
    """As in "Has been taken", "взято", "освобожден"."""
    if "p" not in trigger.flags:
        return False
    return doc.language != "en" or bool(BE & set(doc.words(trigger.first - 3, trigger.first - 1)))


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
    """Whether the words behind a trigger come to a place, or a part of one, before anything else it may act on."""
    places = place_tokens(doc, clause)
    parts = {mark.first for mark in clause.marks("PLACE_PART")}
    others = {
        mark.first
        for mark in clause.marks("NOT_GROUND", "POSITION", "NOT", "ATTACK", "ASSAULT_NOUN", "ATTEMPT")
    }
    nears = {mark.last for mark in clause.marks("NEAR", "INSIDE")}
    part = False
    for index in range(trigger.last + 1, min(clause.last, trigger.last + reach) + 1):
        if doc.tokens[index].word in STOPS:
            break
        if index in others:
            return False
        if index in places:
            return part or index - 1 not in nears
        part = part or index in parts
    return part


def blocked_after(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether right behind the trigger stands an object that is no ground."""
    return bool(
        within(
            clause.marks("NOT_GROUND", "POSITION", "ATTACK", "ASSAULT_NOUN", "ATTEMPT", "COUNTERATTACK"),
            trigger,
            3,
        )
    )


def place_before(doc: Document, clause: Clause, trigger: Mark, reach: int = REACH) -> bool:
    """Whether a place stands before the trigger as its subject or object, not after a word of place."""
    return any(
        0 < trigger.first - last <= reach and not _bound(doc, clause, first)
        for first, last in place_tokens(doc, clause).items()
    )


def part_before(doc: Document, clause: Clause, trigger: Mark, reach: int = REACH) -> bool:
    """Whether a part of a place, or a word such as "the whole city", stands before the trigger as its subject."""
    return any(
        not _bound(doc, clause, mark.first) for mark in ahead(clause.marks("PLACE_NOUN"), trigger, reach)
    )


def _bound(doc: Document, clause: Clause, first: int) -> bool:
    """Whether a place hangs on a preposition or on a noun for people ("захисники Куп'янська")."""
    loose = {index for mark in clause.marks("PLACE_PART") for index in range(mark.first, mark.last + 1)}
    places = place_tokens(doc, clause)
    loose |= {index for start, end in places.items() for index in range(start, end + 1)}
    nears = {mark.last for mark in clause.marks("NEAR", "INSIDE")}
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
