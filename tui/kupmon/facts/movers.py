"""Who moves, and who gets in where he is not wanted."""

from __future__ import annotations

from kupmon.facts import claims, sides
from kupmon.facts.actors import doer, home, last_acting, they
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.rule import Hit, side_of
from kupmon.facts.stance import all_parties
from kupmon.facts.wording import ahead, around, is_passive, within
from kupmon.model import Side


def mover(doc: Document, hit: Hit) -> Side | None:
    """Who moves: by name, else whom a pronoun points to, else the side of who speaks of its own men."""
    clause, trigger = hit.clause, hit.trigger
    if (beaten := _beaten_by(doc, clause, trigger)) is not None:
        return sides.OTHER[beaten]
    if (whose := _behind_noun(doc, clause, trigger)) is not None:
        return whose
    if _they_themselves(doc, clause, trigger) and (meant := last_acting(doc, clause)) is not None:
        return meant
    named = _made_to(doc, hit) or _managing(doc, hit) or _antecedent(doc, clause, trigger)
    named = named or _whose_troops(doc, clause, trigger) or doer(doc, clause, trigger)
    if named is not None:
        return named
    if they(doc, clause):
        return last_acting(doc, clause) or home(doc, clause)
    if clause.has("FORCE"):
        return home(doc, clause)
    return side_of(doc, hit) or _elided(doc, hit) or home(doc, clause)


def _behind_noun(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """As in "отражать контратаки военнослужащих ВСУ": whose movement a noun tells of, right behind it."""
    if doc.language == "en" or set(trigger.flags) & set("vftpr") or not trigger.flags:
        return None
    near = [p for p in sides.parties(doc, clause) if 0 < p.mark.first - trigger.last <= BEHIND]
    near = [
        p for p in near if p.mark.is_case("g") and not AGAINST & set(doc.words(trigger.last, p.mark.first))
    ]
    return near[0].side if near else None


BEHIND = 2
AGAINST = frozenset({"на", "по", "против", "проти", "от", "від", ",", "в", "у", "с", "з"})


def _beaten_by(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """As in "They entered the suburbs and were destroyed by our troops": who beat them, named last."""
    parties = sides.parties(doc, clause)
    if doc.language != "en" or any(p.mark.first < trigger.first for p in parties):
        return None
    ends = within(clause.marks("DESTROYED", "KILLED", "REPEL", "GOT_NOWHERE", "CAME_TO_NOTHING"), trigger, 16)
    for mark in ends:
        behind = doc.words(mark.last + 1, mark.last + 1)
        by = [p for p in parties if 0 < p.mark.first - mark.last <= BY and "by" in behind]
        if by:
            return by[0].side
    return None


BY = 4
"""Words from a passive verb to who did it, at most."""


def _they_themselves(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "They entered the town, reports citing soldiers say": nobody else stands before the verb."""
    before = doc.words(max(clause.first, trigger.first - 2), trigger.first - 1)
    acting = [p for p in sides.parties(doc, clause) if p.mark.first < trigger.first]
    return bool({"they", "вони", "они"} & set(before)) and not acting


def _antecedent(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """As in "The enemy, who wedged in": the party right before a relative word."""
    if doc.tokens[clause.first].word not in RELATIVE and not doc.tokens[clause.first].word.startswith(
        "котор"
    ):
        return None
    sentence = doc.sentences[clause.sentence]
    before = [p for p in sides.parties(doc, sentence) if 0 < clause.first - p.mark.last <= 3]
    acting = [p for p in sides.parties(doc, clause) if p.mark.last < trigger.first]
    return before[-1].side if before and not acting else None


RELATIVE = frozenset({"що", "який", "яка", "які", "яке", "who", "which"})


def _elided(doc: Document, hit: Hit) -> Side | None:
    """As in "Мали просування.": who the sentence before was about."""
    sentence = doc.sentences[hit.clause.sentence]
    spoken = {"ми", "мы", "we"} & set(doc.words(sentence.first, sentence.last))
    if doc.language == "en" or spoken or sides.parties(doc, sentence):
        return None
    return last_acting(doc, hit.clause)


def _managing(doc: Document, hit: Hit) -> Side | None:
    """As in "Силам оборони вдалося зайняти російські позиції": the dative beside the word of success."""
    if doc.language == "en":
        return None
    parties = sides.parties(doc, hit.clause)
    for success in ahead(hit.clause.marks("SUCCEED"), hit.trigger, 8):
        beside = around([p.mark for p in parties if p.mark.is_case("d")], success, 3)
        beside = [m for m in beside if m.first < hit.trigger.first]
        if beside and doc.folded[success.start : success.end].startswith(("вда", "уда")):
            return next(p.side for p in parties if p.mark == beside[0])
    return None


def _whose_troops(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """As in "Отряды россиян подошли": the genitive behind a word for troops that stands before the verb."""
    if doc.language == "en":
        return None
    for force in ahead(clause.marks("FORCE"), trigger, 8):
        pressed = sides.PRESSURE & set(doc.words(max(0, force.first - 3), force.first - 1))
        named = any(p.mark.first <= force.first <= p.mark.last for p in sides.parties(doc, clause))
        if not force.is_case("n") or pressed or named:
            continue
        for party in sides.parties(doc, clause):
            owns = 0 < party.mark.first - force.last <= 2 and party.mark.is_case("g")
            if owns and party.mark.last < trigger.first:
                return party.side
    return None


def _made_to(doc: Document, hit: Hit) -> Side | None:
    """As in "Forced Ukrainian troops to flee": those who are made to."""
    forced = [
        m
        for m in ahead(hit.clause.marks("SUCCEED"), hit.trigger, 8)
        if doc.folded[m.start : m.end].startswith(FORCED)
    ]
    found = [
        p
        for p in sides.parties(doc, hit.clause)
        if forced and forced[-1].last < p.mark.first < hit.trigger.first
    ]
    return found[-1].side if found else None


FORCED = ("forc", "compell", "prompt", "made to", "вынуд", "застав", "змус", "примус")


def intruder(doc: Document, hit: Hit) -> Side | None:
    """Who gets in where he is not wanted: by name, else the enemy of who tells it."""
    clause = hit.clause
    if (beaten := _beaten_by(doc, clause, hit.trigger)) is not None:
        return sides.OTHER[beaten]
    attempts = ahead(clause.marks("ATTEMPT"), hit.trigger, 9)
    tried = [
        m for m in attempts if not set(m.flags) & set("vf") or (_nominal(doc, m) and doc.language == "en")
    ]
    speaker = home(doc, clause)
    enemy = sides.OTHER[speaker] if speaker else None
    if tried and (theirs := _theirs(doc, clause, tried[-1])) is not None:
        return theirs
    beside = [p for p in sides.parties(doc, clause) if attempts and p.mark.last == attempts[-1].first - 1]
    if beside and doc.language == "en":
        return beside[0].side
    owned = bool(tried) and (doc.language != "en" or _nominal(doc, tried[-1]))
    if owned and (whose := trier(doc, clause, tried[-1])) is not None:
        return whose
    if (stopped := _stopped_by(doc, hit)) is not None:
        return sides.OTHER[stopped]
    if tried:
        return trier(doc, clause, tried[-1]) or enemy
    if (meant := _antecedent(doc, clause, hit.trigger)) is not None:
        return meant
    if _his_men(doc, clause):
        return speaker
    found = sides.agent(doc, clause, hit.trigger)
    if found is None and they(doc, clause):
        found = last_acting(doc, clause)
    found = found or _whose_troops(doc, clause, hit.trigger) or _before(doc, hit)
    return found or _earlier_here(doc, clause) or enemy


def _theirs(doc: Document, clause: Clause, attempt: Mark) -> Side | None:
    """As in "Rebuff the invaders, thwarting their attempts": of those named last before."""
    if not THEIR & set(doc.words(attempt.first - 1, attempt.first - 1)):
        return None
    before = [p for p in sides.parties(doc, clause) if 0 < attempt.first - p.mark.last <= THEIRS]
    return before[-1].side if before else None


THEIR = frozenset({"their", "its", "їхні", "його", "їх", "их", "его"})
THEIRS = 5
"""Words from a party to a pronoun that means it, at most."""


def _earlier_here(doc: Document, clause: Clause) -> Side | None:
    """As in "They entered …, but could not hold out": the subject of an earlier clause of the sentence."""
    sentence = doc.sentences[clause.sentence]
    if sides.parties(doc, clause) or doc.language == "en":
        return None
    earlier = [p for p in sides.parties(doc, sentence) if p.mark.last < clause.first and p.mark.flags]
    subjects = [p for p in earlier if p.mark.is_case("n")]
    return subjects[0].side if subjects else None


def _stopped_by(doc: Document, hit: Hit) -> Side | None:
    """As in "Ukrainian troops repelled an attempt to cross": the other side tried."""
    clause = hit.clause
    for stop in ahead(clause.marks("REPEL", "CAME_TO_NOTHING"), hit.trigger, 12):
        if not set(stop.flags) & set("vr") or is_passive(doc, stop) or claims.negated(doc, clause, stop):
            continue
        if within(clause.marks("ATTEMPT"), stop, 5) and (by := sides.agent(doc, clause, stop)) is not None:
            return by
    return None


def _before(doc: Document, hit: Hit) -> Side | None:
    """The only side named before a word; one behind it may be whom the others slip past."""
    before = {p.side for p in sides.parties(doc, hit.clause) if p.mark.first < hit.trigger.first}
    behind = {p.side for p in sides.parties(doc, hit.clause)} - before
    if len(before) == 1:
        return before.pop()
    at_hand = hit.clause.has("INFILTRATION_NOUN", "ATTEMPT")
    return behind.pop() if not before and len(behind) == 1 and (at_hand or doc.language != "en") else None


def _nominal(doc: Document, attempt: Mark) -> bool:
    """As in "Attempts of the AFU", "by Russian units"."""
    return bool({"of", "by"} & set(doc.words(attempt.last + 1, attempt.last + 1)))


def trier(doc: Document, clause: Clause, attempt: Mark) -> Side | None:
    """Whose attempt: "Russian attempts", "спроби росіян"."""
    named_too = [sides.Party(side, mark) for side, mark in all_parties(clause)]
    parties = sorted((*sides.parties(doc, clause), *named_too), key=lambda p: p.mark.first)
    if doc.language == "en" and _nominal(doc, attempt):
        parties = [p for p in parties if p.mark.first > attempt.last] or parties
    for party in parties:
        before = 0 < attempt.first - party.mark.last <= 3
        near = 0 < party.mark.first - attempt.last <= 4 and party.mark.is_case("g")
        behind = near and (doc.language != "en" or _nominal(doc, attempt))
        if (before and doc.language == "en") or (before and party.mark.last == attempt.first - 1) or behind:
            return party.side
    return None


HIS = frozenset({"his", "her", "our", "my", "его", "ее", "мои", "його", "її", "мої"})


def _his_men(doc: Document, clause: Clause) -> bool:
    """As in "His men": those of who speaks."""
    return any(set(doc.words(m.first - 1, m.first - 1)) & HIS for m in clause.marks("FORCE"))


def cleared_of(doc: Document, clause: Clause) -> Side | None:
    """As in "Идет зачистка города от остатков ВСУ": the other side of those a place is cleared of."""
    rest = [
        p for p in sides.parties(doc, clause) if FROM & set(doc.words(p.mark.first - 2, p.mark.first - 1))
    ]
    return sides.OTHER[rest[-1].side] if rest else None


FROM = frozenset({"from", "of", "від", "от"})


def undergone(doc: Document, trigger: Mark) -> bool:
    """As in "The Russians are being cleared out", "росіяни зачищаються"."""
    word = doc.folded[trigger.start : trigger.end]
    return word.startswith("being ") or word.endswith(("ється", "ються", "ется", "ются"))
