"""What one stretch of a sentence tells of another place than the rest of it."""

from __future__ import annotations

from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.places import pointed_at
from kupmon.facts.zones import Site, sites
from kupmon.model import Kind

GROUND: frozenset[Kind] = frozenset({"assaults", "control", "losses", "movement", "strength", "supply"})
"""Kinds told of troops; strikes and what they do part a sentence by its places themselves."""
STOPS = frozenset({",", ";", ":", "–", "«", "»", "“", "”", '"'})
IN = frozenset(
    {
        "in", "near", "at", "around", "outside", "у", "в", "во", "біля", "поблизу", "під", "неподалік",
        "около", "возле", "под", "близ",
    }
)  # fmt: skip
"""Right before a place where something is."""
NOUNS = frozenset(
    {"area", "районі", "районе", "місті", "городе", "селі", "селе", "town", "city", "village", "the"}
)
"""Between such a word and the place."""
RELATIVE = ("which", "that", "who", "where", "що", "як", "котр", "котор", "де", "где", "что")
"""Beginnings of words that open a stretch about what stands before it."""
JOIN = frozenset({",", "and", "та", "і", "й", "и", "or", "або", "чи", "или"})


def elsewhere_told(doc: Document, draft: Draft) -> bool:
    """Such as "Speaking of Kupiansk, he said that fighting is under way in Kostiantynivka"."""
    if draft.kind not in GROUND:
        return False
    sentence = doc.sentences[draft.clause.sentence]
    here = sites(doc, sentence)
    if all(site.place is not None for site in here) or all(site.place is None for site in here):
        return False
    low, high = _stretch(doc, sentence, draft.trigger, here)
    inside = [site for site in here if low <= site.first <= high]
    if not inside or any(site.place is not None for site in inside):
        return False
    if doc.tokens[low].word.startswith(RELATIVE) or pointed_at(doc, _part(sentence, draft.trigger)):
        return False
    return any(_located(doc, site, sentence) for site in inside)


def _part(sentence: Sentence, trigger: Mark) -> Clause:
    return next((c for c in sentence.clauses if c.first <= trigger.first <= c.last), sentence)


def _located(doc: Document, site: Site, sentence: Sentence) -> bool:
    before = doc.words(max(sentence.first, site.first - 3), site.first - 1)
    while before and before[-1] in NOUNS:
        before.pop()
    return bool(before) and before[-1] in IN


def _stretch(doc: Document, sentence: Sentence, trigger: Mark, here: tuple[Site, ...]) -> tuple[int, int]:
    """From stop to stop around a word; a comma inside a list of places is none."""
    low, high = trigger.first, trigger.last
    while low > sentence.first and not _ends(doc, low - 1, here):
        low -= 1
    while high < sentence.last and not _ends(doc, high + 1, here):
        high += 1
    return low, high


def _ends(doc: Document, index: int, here: tuple[Site, ...]) -> bool:
    word = doc.tokens[index].word
    if word not in STOPS:
        return False
    if word != ",":
        return True
    before = any(0 < index - site.last <= 2 for site in here)
    behind = [site for site in here if 0 < site.first - index <= 3]
    return not (before and behind and _listed(doc, behind[0]))


def _listed(doc: Document, site: Site) -> bool:
    """Whether a place behind a comma is one more of a list, and no subject of its own."""
    following = doc.words(site.last + 1, site.last + 1)
    return not following or following[0] in JOIN | STOPS | {".", "areas", "directions", "sectors"}
