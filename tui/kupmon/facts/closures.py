"""What no longer works, and towns of which nothing is left (FACTS rule 21)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.losers import clause_of

REACH = 7
"""Words between a service or shop and the verb that says it is gone, at most."""


def closed(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "the hospital has been closed", "зник звʼязок", "not one intact house", "lies in ruins"."""
    for kind, mark in (
        *(("public", m) for m in _shut(doc, sentence)),
        *(("utilities", m) for m in _gone(doc, sentence)),
        *((_sort(doc, sentence, m), m) for m in sentence.marks("DMG_NONE_WHOLE")),
        *(("other", m) for m in _ruined(doc, sentence)),
        *(("housing", m) for m in _none_left(doc, sentence)),
    ):
        clause = clause_of(sentence, mark)
        unsaid = claims.unreal(doc, clause, mark) or claims.infinitive(doc, clause, mark)
        if unsaid or claims.asked(doc, clause):
            continue
        where = zones.where(doc, sentence, [mark.first])[mark.first]
        if where:
            yield Draft("damage", clause, mark, type=kind, places=where, own_time=True)


def _none_left(doc: Document, sentence: Sentence) -> Iterator[Mark]:
    """Such as "Целых домов в городе почти не осталось", "hardly any houses in the town are left"."""
    forms = doc.words(sentence.first, sentence.last)
    english = doc.language == "en"
    for n, word in enumerate(forms[:-2]):
        if not (word in HARDLY if english else word.startswith(WHOLE)):
            continue
        houses = any(w.startswith(HOUSES) for w in forms[n + 1 : n + HOUSE])
        behind = forms[n + 1 : n + LEFT]
        left = [k for k, w in enumerate(behind) if w.startswith(STAYED)]
        if houses and left and (english or "не" in behind[: left[0]]):
            at = sentence.first + n
            yield Mark("DMG_NONE_WHOLE", doc.tokens[at].start, doc.tokens[at].end, at, at)
            return


WHOLE = ("целых", "цілих", "уцелевш", "вціліл", "неповрежден", "неушкоджен", "непошкоджен")
HARDLY = frozenset({"hardly", "few", "no", "scarcely"})
HOUSES = ("дом", "будин", "домів", "house", "home", "building")
STAYED = ("остал", "лиш", "залиш", "left", "intact", "standing", "немає", "нет")
HOUSE, LEFT = 4, 10
"""Words from "whole" to the houses, and to what is said of them, at most."""


def _near(doc: Document, clause: Clause, verb: Mark, things: tuple[Mark, ...]) -> bool:
    """Whether a thing stands beside a verb, no other part of the sentence between."""
    for thing in things:
        low, high = (thing.last, verb.first) if thing.first < verb.first else (verb.last, thing.first)
        between = doc.words(low + 1, high - 1) if high > low + 1 else []
        if clause.first <= thing.first <= clause.last and len(between) <= REACH and not APART & set(between):
            return True
    return False


APART = frozenset({";", ":", "–", "but", "але", "но", "while", "after", "which", "що", "что"})


def _shut(doc: Document, sentence: Sentence) -> Iterator[Mark]:
    for clause in sentence.clauses:
        public = clause.marks("DMG_PUBLIC")
        if clause.has("SOLDIER", "FORCE") or not public:
            continue
        for verb in clause.marks("DMG_CLOSED"):
            if _near(doc, clause, verb, public) and not claims.negated(doc, clause, verb):
                yield verb
                break


def _gone(doc: Document, sentence: Sentence) -> Iterator[Mark]:
    """A service with a word for its going; or "lost its water", "cannot restore power"."""
    if sentence.has("DMG_OUTAGE"):
        return
    for clause in sentence.clauses:
        services = clause.marks("DMG_SERVICE")
        if not services or clause.has("SOLDIER", "SOLDIER_GROUP"):
            continue
        for verb in clause.marks("DMG_FAILED"):
            if _near(doc, clause, verb, services) and not _them(doc, verb):
                yield verb
                break


def _them(doc: Document, verb: Mark) -> bool:
    """Such as "contact with them was lost": nobody can reach somebody, and no network is out."""
    around = set(doc.words(max(verb.first - REACH, 0), verb.last + 3))
    return bool(around & {"them", "him", "her", "ними", "ним", "нею", "ней", "crew", "екіпажем", "экипажем"})


def _sort(doc: Document, sentence: Sentence, mark: Mark) -> str:
    behind = doc.words(mark.first, min(sentence.last, mark.last + 3))
    return "housing" if any(word.startswith(HOMES) for word in behind) else "other"


HOMES = ("house", "home", "apartment", "будин", "осел", "хат", "дом", "квартир")


def _ruined(doc: Document, sentence: Sentence) -> Iterator[Mark]:
    """A town or village, and what became of it."""
    towns = [(m.first, m.last) for m in sentence.marks("THE_TOWN", "THE_VILLAGE")]
    towns += [(s.first, s.last) for s in zones.sites(doc, sentence) if s.place]
    for mark in sentence.marks("DMG_RUINED"):
        beside = [
            (first, last) for first, last in towns
            if 0 <= mark.first - last - 1 <= REACH or 0 <= first - mark.last - 1 <= TURNED
        ]  # fmt: skip
        clause = clause_of(sentence, mark)
        if beside and not claims.negated(doc, clause, mark):
            yield mark
            return


TURNED = 2
"""Words from "turned" to the town that was turned into ruins, at most."""
