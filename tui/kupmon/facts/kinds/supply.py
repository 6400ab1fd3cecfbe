"""Logistics: cut, limited or open, and whose (FACTS kind `supply`)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, sides
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.ground import home
from kupmon.facts.rule import Hit, hits
from kupmon.model import Side

REACH = 9
"""How many words may lie between logistics and what is told of it."""
ORDER = (
    ("SUPPLY_CUT", "cut"),
    ("FIRE_CONTROL", "limited"),
    ("SUPPLY_LIMITED", "limited"),
    ("SUPPLY_OPEN", "open"),
)


def find(doc: Document) -> Iterator[Draft]:
    """One fact a sentence and side."""
    done: set[tuple[int, Side]] = set()
    for hit in hits(doc, "supply"):
        told = _told(doc, hit)
        if told is None:
            continue
        mark, kind = told
        side = _whose(doc, hit, mark, kind)
        if side is None or (hit.clause.sentence, side) in done:
            continue
        done.add((hit.clause.sentence, side))
        yield Draft("supply", hit.clause, hit.trigger, side=side, type=kind)


def _told(doc: Document, hit: Hit) -> tuple[Mark, str] | None:
    """What is told of it, the gravest first."""
    sentence = doc.sentences[hit.clause.sentence]
    if not _military(doc, hit, sentence) or claims.asked(doc, hit.clause):
        return None
    for concept, kind in ORDER:
        for mark in sentence.marks(concept):
            if not _near(doc, hit.trigger, mark) or not _real(doc, sentence, mark):
                continue
            if concept == "SUPPLY_CUT" and hit.rule.id == "goods":
                continue
            if concept == "SUPPLY_CUT" and claims.negated(doc, sentence, mark):
                return mark, "open"
            if concept == "SUPPLY_OPEN" and claims.negated(doc, sentence, mark):
                return mark, "cut"
            return mark, kind
    return None


def _military(doc: Document, hit: Hit, sentence: Sentence) -> bool:
    """Supplies are an army's where nothing says otherwise; a road is one of supply only beside such a word."""
    if sentence.has("CIVIL_SUPPLY"):
        return False
    if hit.rule.id == "supply":
        return not sentence.has("CIVILIAN")
    return sentence.has("FOR_SUPPLY", "SUPPLY", "FIRE_CONTROL") or bool(sides.parties(doc, sentence))


def _near(doc: Document, trigger: Mark, mark: Mark) -> bool:
    if mark.first <= trigger.last and trigger.first <= mark.last:
        return False
    low, high = min(mark.last, trigger.last) + 1, max(mark.first, trigger.first) - 1
    between = doc.words(low, high) if low <= high else []
    return len(between) <= REACH and ";" not in between


def _real(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    clause = next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)
    return not (
        claims.unreal(doc, clause, mark)
        or claims.infinitive(doc, clause, mark)
        or claims.attempted(doc, clause, mark)
    )


def _whose(doc: Document, hit: Hit, mark: Mark, kind: str) -> Side | None:
    """The owner beside the noun, else the enemy of who cuts it, else the side of who speaks of it."""
    sentence = doc.sentences[hit.clause.sentence]
    owner = _owner(doc, sentence, hit.trigger, mark)
    if owner is not None:
        return owner
    if kind != "open":
        actor = _actor(doc, sentence, mark)
        if actor is not None:
            return sides.OTHER[actor]
    speaker = home(doc, hit.clause)
    if speaker is None:
        return sides.any_side(doc, sentence)
    return sides.OTHER[speaker] if kind == "cut" else speaker


def _owner(doc: Document, sentence: Sentence, noun: Mark, mark: Mark) -> Side | None:
    found = [
        p
        for p in sides.parties(doc, sentence)
        if (-4 <= p.mark.first - noun.first < 0 and p.mark.is_case("ngadil") and _adjacent(doc, p.mark, noun))
        or (
            0 < p.mark.first - noun.last <= 4
            and p.mark.is_case("ga")
            and p.mark.last < max(mark.first, noun.last + 5)
        )
    ]
    return found[0].side if found else None


def _adjacent(doc: Document, party: Mark, noun: Mark) -> bool:
    return noun.first - party.last <= 3 and "," not in doc.words(party.last + 1, noun.first - 1)  # noqa: PLR2004


def _actor(doc: Document, sentence: Sentence, mark: Mark) -> Side | None:
    """Who holds a road under fire or cuts it: inside the phrase or around it."""
    parties = sides.parties(doc, sentence)
    inside = [p for p in parties if mark.first - 1 <= p.mark.first <= mark.last]
    if inside:
        return inside[0].side
    if set(mark.flags) & set("vr") or mark.concept == "FIRE_CONTROL":
        return sides.agent(doc, _clause(sentence, mark), mark)
    return None


def _clause(sentence: Sentence, mark: Mark) -> Clause:
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)
