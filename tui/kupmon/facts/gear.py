"""Equipment and men that are lost: one or several, an army's or anybody's, told as lost or at large."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kupmon.facts import sides
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import Number
from kupmon.facts.places import named
from kupmon.facts.words import listed
from kupmon.model import Side


def single(doc: Document, head: Mark) -> bool:
    """Such as "A US-made HMMWV"."""
    return doc.language == "en" and bool({"a", "an", "one"} & set(doc.words(head.first - 4, head.first - 1)))


def plainly_civil(doc: Document, sentence: Sentence, heads: tuple[Mark, ...]) -> bool:
    """Such as "a vehicle of the municipal services": nothing shows that it is an army's."""
    plain = all(
        h.first == h.last and doc.tokens[h.last].word in listed(doc.language, "GEAR_PLAIN") for h in heads
    )
    return plain and not sides.parties(doc, sentence) and not sentence.has("SOLDIER", "LOST")


GEAR_REACH = 6
"""Words between a word of loss and uncounted equipment, at most."""


def stated(sentence: Sentence, trigger: Mark, heads: tuple[Mark, ...]) -> bool:
    """Uncounted equipment counts only right beside the word of loss."""
    return sentence.has("SIDE_RU", "SIDE_UA", "ENEMY") and any(
        abs(h.first - trigger.last) <= GEAR_REACH for h in heads
    )


def owned(doc: Document, sentence: Sentence, heads: tuple[Mark, ...]) -> Side | None:
    """Such as "a Russian tank and two guns", "російський танк": whose by the word right before it."""
    left = [m for m in sentence.marks("ABANDONED") if 0 < heads[0].first - m.last <= LEFT]
    if left and (leaver := sides.agent(doc, sentence, left[0])) is not None:
        return leaver
    found = {p.side for p in sides.parties(doc, sentence) for h in heads if p.mark.last == h.first - 1}
    return found.pop() if len(found) == 1 else None


LEFT = 5
"""Words between a verb of leaving behind and what is left, at most."""
IN_GENERAL = ("потер", "втрат", "loss")
"""Beginnings of nouns of loss."""


def in_general(doc: Document, trigger: Mark) -> bool:
    """Such as "Несе втрати в живій силі й техніці": losses at large, of no piece told."""
    return doc.folded[trigger.start : trigger.end].startswith(IN_GENERAL)


def every_day(doc: Document, clause: Clause) -> bool:
    """Such as "every day", "щодня": what is done again and again."""
    words = doc.folded[clause.start : clause.end]
    return any(phrase in words for phrase in DAILY)


DAILY = (
    "every day",
    "daily",
    "each day",
    "day after day",
    "щодня",
    "щоденно",
    "щодоби",
    "ежедневно",
    "каждый день",
)


MEMORIAL = ("memorial", "monument", "cemeter", "grave", "меморіал", "пам’ятник", "кладовищ", "могил",
            "мемориал", "памятник", "кладбищ")  # fmt: skip


def remembered(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence is about where the fallen of any war lie."""
    return any(word.startswith(MEMORIAL) for word in doc.words(sentence.first, sentence.last))


def part_of(doc: Document, number: Number) -> bool:
    """Such as "One of the prisoners" counts nobody."""
    following = doc.words(number.last + 1, number.last + 1)
    return number.count.low == 1 and bool(following) and following[0] in {"of", "із", "з", "из"}


INCLUDING = frozenset({"including", "зокрема", "включно", "числі", "числе", "включая", "them", "них"})


def listed_as_one(doc: Document, sentence: Sentence, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """An inventory of unlike equipment is one fact, without a figure unless a total is printed (rule 9)."""
    kinds = sorts(doc, sentence.marks("STR_EQUIPMENT", "EQUIPMENT"))
    unlike = len(kinds) >= INVENTORY and not INCLUDING & set(doc.words(sentence.first, sentence.last))
    told = False
    for draft in drafts:
        if draft.type != "equipment" or not unlike:
            yield draft
        elif not told:
            told = True
            yield replace(draft, count=None)


def sorts(doc: Document, heads: Iterable[Mark]) -> set[str]:
    """The sorts of equipment that some nouns name; "Leopard 2 tanks" are one."""
    found: list[Mark] = []
    for mark in sorted(heads, key=lambda m: (m.first, -m.last)):
        if found and mark.first - found[-1].last <= 1 + (doc.forms[mark.first - 1].isdigit()):
            continue
        found.append(mark)
    return {doc.folded[m.start : m.start + KIND] for m in found}


INVENTORY = 3
"""Sorts of equipment that make an inventory of unlike things, at least."""
KIND = 4
"""Letters by which one sort of equipment is told from another."""
UNITS = ("division", "brigade", "regiment", "army", "armies", "battalion", "corps", "company", "crew", "unit")


def whole(sentence: Sentence, head: Mark | None) -> Mark | None:
    """Such as "infantry fighting vehicles" for "infantry": the longer noun it begins."""
    if head is None:
        return None
    return next(
        (m for m in sentence.marks("EQUIPMENT") if m.first <= head.first and head.last < m.last), head
    )


def pieces(doc: Document, heads: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Equipment, but not what a unit is called by: "the 47th Tank Division"."""
    if doc.language != "en":
        return heads
    return tuple(
        h for h in heads if not any(word.startswith(UNITS) for word in doc.words(h.last + 1, h.last + 1))
    )


IMMATERIAL = ("репутац", "финанс", "фінанс", "матеріальн", "материальн", "територіальн", "территориальн",
              "эконом", "економ", "financial", "reputation", "economic", "material", "territorial",
              "population", "job", "income")  # fmt: skip
"""Beginnings of words for what is lost beside men and arms."""
UNKNOWN = frozenset({"whether", "if", "чи", "ли"})
BY = 5
"""Words behind "surrendered" in which it is told by whom, at most."""
TOWNSMEN = ("then-mayor", "mayor", "council", "мер", "міськ", "мэр", "депутат")


def not_of_men(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "reputational losses", "whether there were casualties", "the mayor surrendered"."""
    before = doc.words(max(clause.first, trigger.first - 3), trigger.first - 1)
    if trigger.concept == "SURRENDERED":
        sentence = doc.sentences[clause.sentence]
        ahead = doc.words(sentence.first, trigger.first - 1)
        by = doc.words(trigger.last + 1, trigger.last + BY)
        return not sentence.has("SOLDIER") and any(word.startswith(TOWNSMEN) for word in (*ahead, *by))
    if trigger.concept not in {"LOST", "DESTROYED"}:
        return False
    beside = (*before[-1:], *doc.words(trigger.last + 1, trigger.last + 1))
    return bool(UNKNOWN & set(before)) or any(word.startswith(IMMATERIAL) for word in beside)


AFTERWARDS = frozenset({"after", "following", "despite", "після", "попри", "после", "несмотря"})


def told_after(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "The enemy, after suffering losses, attacked near X": what came before, at no place named."""
    if not AFTERWARDS & set(doc.words(mark.first - 4, mark.first - 1)):
        return False
    here = named(doc, sentence)
    behind = [m for m in here if m.start > mark.end]
    apart = all("," in doc.folded[mark.end : m.start] for m in behind)
    return bool(behind) and len(behind) == len(here) and apart
