"""Troops and equipment present or committed (FACTS rule 17)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, sides
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import Number, counts
from kupmon.facts.speakers import speaker_at
from kupmon.model import Side

MEN = ("STR_TROOPS", "STR_PERSONS")
GONE = (
    "KILLED",
    "WOUNDED",
    "SURRENDERED",
    "LOST",
    "DESTROYED",
    "CIV_KILLED",
    "CIV_INJURED",
    "CIV_EVACUATED",
    "ABANDONED",
)
NEAR = 5


def find(doc: Document) -> Iterator[Draft]:
    """Counted men, units and pieces of equipment that are somewhere."""
    for sentence in doc.sentences:
        if not sentence.has("STR_PRESENT", "STR_RESERVE") or not sentence.has(
            "STR_TROOPS", "STR_PERSONS", "STR_EQUIPMENT", "STR_RESERVE"
        ):
            continue
        found = list(_counted(doc, sentence))
        yield from found or _reserves(doc, sentence)


def _counted(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    for clause in sentence.clauses:
        for number in counts(doc, clause):
            head = _head(doc, sentence, number)
            if number.role != "count" or head is None or _gone(doc, sentence, number, head):
                continue
            mark = _present(doc, sentence, clause, number, head)
            if mark is None or not _true(doc, clause, mark):
                continue
            side = holder(doc, sentence, clause, head)
            if side is None and head.concept == "STR_PERSONS":
                continue
            kind = "equipment" if head.concept == "STR_EQUIPMENT" else "troops"
            yield Draft("strength", clause, mark, side=side, type=kind, count=number.count)


def _head(doc: Document, sentence: Sentence, number: Number) -> Mark | None:
    """What a figure counts: the first noun of men or equipment behind it, no other figure or stop between."""
    for mark in sentence.marks(*MEN, "STR_EQUIPMENT"):
        gap = mark.first - number.last
        if 0 < gap <= NEAR and not {",", ".", ";", ":", "–", "("} & set(
            doc.words(number.last + 1, mark.first - 1)
        ):
            return mark
    return None


def _gone(doc: Document, sentence: Sentence, number: Number, head: Mark) -> bool:
    """Killed, lost or captured: losses."""
    if sentence.has("CIVILIAN", "DMG_HOUSING") and head.concept == "STR_PERSONS":
        return True
    return any(
        -6 <= m.first - number.first <= 8 and set(m.flags or "v") & set("vpn") for m in sentence.marks(*GONE)
    )  # noqa: PLR2004


def _present(doc: Document, sentence: Sentence, clause: Clause, number: Number, head: Mark) -> Mark | None:
    """The word that says they are there, nearest to the figure."""
    marks = [m for m in clause.marks("STR_PRESENT") if m.first != head.first]
    near = [m for m in marks if abs(m.first - number.first) <= 14]  # noqa: PLR2004
    return min(near, key=lambda m: abs(m.first - number.first)) if near else None


def _true(doc: Document, clause: Clause, mark: Mark) -> bool:
    return not (
        claims.unreal(doc, clause, mark)
        or claims.negated(doc, clause, mark)
        or claims.asked(doc, clause)
        or claims.infinitive(doc, clause, mark)
    )


def holder(doc: Document, sentence: Sentence, clause: Clause, head: Mark) -> Side | None:
    """Whose they are: the party named beside the noun, else the only one of the clause, else the speaker's enemy."""
    beside = [p for p in sides.parties(doc, clause) if -4 <= p.mark.first - head.last <= 3]  # noqa: PLR2004
    if beside:
        return min(beside, key=lambda p: abs(p.mark.first - head.first)).side
    for part in (clause, sentence):
        found = sides.any_side(doc, part)
        if found is not None:
            return found
    if clause.has("STR_ENCIRCLED"):
        who = speaker_at(doc, clause)
        home = who.side if who is not None else doc.source.side
        return sides.OTHER[home] if home in {"ukrainian", "russian"} else None  # type: ignore[index]
    return None


def _reserves(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Reserves brought up without a figure."""
    for clause in sentence.clauses:
        mark = clause.first_of("STR_RESERVE")
        verb = clause.first_of("STR_BROUGHT")
        if mark is None or verb is None or not _true(doc, clause, verb):
            continue
        side = sides.agent(doc, clause, verb) or sides.any_side(doc, clause)
        if side is not None:
            yield Draft("strength", clause, verb, side=side, type="troops")
