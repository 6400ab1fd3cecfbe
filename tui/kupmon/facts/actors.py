"""Who acts, beyond `sides`: the speaker's own men, "they", and the subject of the second of two verbs."""

from __future__ import annotations

from kupmon.facts import sides
from kupmon.facts.bystanders import of_a_thing
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.speakers import speaker_at
from kupmon.facts.wording import ahead, is_passive
from kupmon.model import Side

MOVES = (
    "CAPTURE", "LIBERATE", "EXPEL", "HOLD", "UNDER_CONTROL", "ENCIRCLE", "GREY_ZONE", "ADVANCE", "MOVE_IN",
    "WITHDRAW", "INFILTRATE", "STRIKE_BACK", "PUSH_BACK", "CLEARING", "ATTACK", "REPEL", "MAKE_GROUND",
)  # fmt: skip
"""Words that each may have places of their own."""


def home(doc: Document, clause: Clause) -> Side | None:
    """The side of who speaks, else of the outlet."""
    who = speaker_at(doc, clause)
    side = who.side if who is not None else doc.source.side
    return side if side in {"russian", "ukrainian"} else None


THEY = frozenset(
    {
        "they",
        "they've",
        "they're",
        "they'd",
        "they’ve",
        "they’re",
        "they’d",
        "their",
        "вони",
        "їхні",
        "они",
        "их",
        "їх",
        "them",
        "них",
        "ними",
        "їхнє",
        "їм",
        "им",
    }
)


THEM = frozenset({"us", "нас", "them", "him", "їх", "його", "их", "его"})
"""Whom something is done to, by a pronoun."""


SUCH = frozenset(
    {"such", "these", "those", "таких", "цих", "тих", "этих", "тех", "такі", "ці", "такие", "эти"}
)


def they(doc: Document, clause: Clause) -> bool:
    """Whether a clause speaks of "them", or of "such units"."""
    if THEY & set(doc.words(clause.first, clause.last)):
        return True
    return any(
        SUCH & set(doc.words(m.first - 1, m.first - 1)) for m in clause.marks("FORCE", "SOLDIER_GROUP")
    )


def last_acting(doc: Document, clause: Clause) -> Side | None:
    """Whom "they" means: the party named first earlier in the sentence, else in one of the two before."""
    sentence = doc.sentences[clause.sentence]
    earlier_here = [p for p in _people(doc, sentence) if p.mark.last < clause.first]
    subjects = [p for p in earlier_here if p.mark.is_case("n")]
    if subjects:
        return subjects[0].side
    for reach in (1, 2):
        earlier = doc.before(sentence, reach)
        found = _people(doc, earlier) if earlier is not None else []
        if found:
            return found[0].side
    return None


def _people(doc: Document, clause: Clause) -> list[sides.Party]:
    """The parties of a clause that somebody may mean by "they": not those whose positions are named."""
    return [p for p in sides.parties(doc, clause) if not of_a_thing(doc, p.mark)]


def doer(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Who does what a verb says; never the object of an earlier verb ("drove X out and took")."""
    if _we_managed(doc, clause, trigger):
        return home(doc, clause)
    if (claiming := _claimants_men(doc, clause, trigger)) is not None:
        return claiming
    found = sides.agent(doc, clause, trigger)
    if found is None or is_passive(doc, trigger):
        return found
    if doc.language != "en":
        return _first_subject(doc, clause, trigger) or found
    verbs = [m for m in clause.marks(*MOVES) if m.last < trigger.first and _verbal(doc, m)]
    ahead_of = [p for p in sides.parties(doc, clause) if p.mark.first < trigger.first]
    subjects = [p for p in ahead_of if not ahead(verbs, p.mark, 3)]
    driving = [m for m in clause.marks(*DRIVING) if m.last < trigger.first and "v" in m.flags]
    if ahead_of and all(ahead(driving, p.mark, 3) for p in ahead_of):
        return sides.OTHER[found]
    return subjects[-1].side if subjects and ahead_of[-1] not in subjects else found


def _verbal(doc: Document, mark: Mark) -> bool:
    """A verb, as a form of its own or behind "to" ("managed to push them back")."""
    if set(mark.flags) & set("vpr"):
        return True
    return mark.concept in DRIVING and doc.words(mark.first - 1, mark.first - 1) == ["to"]


DRIVING = ("EXPEL", "PUSH_BACK")
"""Verbs whose object is a party."""


def _we_managed(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Нам удалось отбросить врага и взять …", "we managed to drive them out and take": one's own."""
    managed = ahead(clause.marks("SUCCEED"), trigger, 12)
    return any({"нам", "we"} & set(doc.words(max(clause.first, m.first - 2), m.last + 2)) for m in managed)


def _claimants_men(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """As in "Mocked Putin's assertion that his troops hold the town": those of whose claim it is."""
    men = [
        m
        for m in ahead(clause.marks("FORCE"), trigger, 4)
        if {"his", "its", "their"} & set(doc.words(m.first - 2, m.first - 1))
    ]
    sentence = doc.sentences[clause.sentence]
    nouns = [n for n in sentence.marks("CLAIM_NOUN") if men and n.last < men[0].first]
    table: tuple[tuple[str, Side], ...] = (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"))
    for noun in reversed(nouns):
        for concept, side in table:
            if ahead(sentence.marks(concept), noun, 2):
                return side
    return None


def _first_subject(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """As in "ВС РФ продолжают блокировать ВСУ и расширяют …": who stands before the first of two verbs."""
    if not set(trigger.flags) & set("vr"):
        return None
    verbs = [
        m
        for concept in (*MOVES, "SUCCEED", "MAKE_GROUND")
        for m in clause.marks(concept)
        if m.last < trigger.first and set(m.flags) & set("vf")
    ]
    before = [p for p in sides.parties(doc, clause) if p.mark.last < trigger.first and p.mark.is_case("n")]
    if not verbs or len(before) < 2:
        return None
    objects = [p for p in before if ahead(verbs, p.mark, 3) and p.mark.flags != "n"]
    subjects = [p for p in before if p not in objects and not ahead(verbs, p.mark, 40)]
    return subjects[-1].side if objects and subjects and before[-1] in objects else None
