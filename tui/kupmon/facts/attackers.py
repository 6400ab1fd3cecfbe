"""Whose an attack is: named at the verb or noun, else the other side of whom it meets."""

from __future__ import annotations

from kupmon.facts import sides
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.movers import trier
from kupmon.facts.rule import Hit, side_of
from kupmon.facts.speakers import speaker_at
from kupmon.facts.wording import ahead
from kupmon.model import Side, SourceSide


def attacker(doc: Document, hit: Hit) -> Side | None:
    """Who attacks: by name, else whom the repelling party faces, else the enemy of who reports it."""
    clause, trigger = hit.clause, hit.trigger
    found = sides.parties(doc, clause)
    if trigger.concept != "COUNTERATTACK" or found:
        beside = _of_party(doc, clause, trigger)
        if beside is not None:
            return beside
    faced = _ousted(doc, clause, trigger) or _own_men(doc, clause) or _trying(doc, clause, trigger)
    faced = faced or _repelled_by(doc, clause) or _aimed_at(doc, clause, trigger)
    faced = faced or _before_object(doc, clause, trigger) or _repelled_next(doc, clause)
    if faced is not None:
        return faced
    if not found and doc.tokens[clause.first].word in JOINED:
        found = [p for p in sides.parties(doc, doc.sentences[clause.sentence]) if p.mark.last < clause.first]
        if found and found[0].mark.is_case("n"):
            return sides.OTHER[found[0].side] if clause.has("REPEL", "REPELLING") else found[0].side
    told = (
        (side_of(doc, hit) or _facing(doc, clause, trigger) or sides.any_side(doc, clause)) if found else None
    )
    if told is not None:
        return told
    if any(m.first < trigger.first for m in clause.marks("PRONOUN")):
        return _last_acting(doc, clause)
    who = speaker_at(doc, clause)
    home = who.side if who is not None else doc.source.side
    return _told_by(doc, trigger, home) or side_of(doc, hit)


def _own_men(doc: Document, clause: Clause) -> Side | None:
    """Such as "The General Staff said its troops had beaten back five assaults": the other side of theirs."""
    for mark in clause.marks("FORCE", "SOLDIER", "DEFENDER") if clause.has("REPEL", "REPELLING") else ():
        if OWN & set(doc.words(max(clause.first, mark.first - 2), mark.first - 1)):
            who = speaker_at(doc, clause)
            side = who.side if who is not None else None
            return sides.OTHER[side] if side in {"ukrainian", "russian"} else None
    return None


OWN = frozenset({"its", "their", "his", "our", "його", "її", "їхні", "наші", "его", "ее", "их", "наши"})


def _told_by(doc: Document, trigger: Mark, home: SourceSide | None) -> Side | None:
    """Whose an attack is that names nobody, by the side of who tells it."""
    if home not in {"ukrainian", "russian"}:
        return None
    side: Side = "russian" if home == "russian" else "ukrainian"
    before, own = doc.words(trigger.last + 1, trigger.last + 1), doc.words(trigger.last + 2, trigger.last + 2)
    if before == ["by"] and BY_OWN & set(own):
        return side
    if side == "russian" and any(w.startswith(OFFENSIVE) for w in doc.words(trigger.first, trigger.last)):
        return side
    return sides.OTHER[side]


BY_OWN = frozenset({"their", "our", "its"})
"""As in "Reported successful offensives by their troops": of the side that says so."""


def _ousted(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "намагаються витіснити українські війська": the other side of those to be driven out."""
    words = doc.folded[trigger.start : trigger.end].split()
    if not any(word.startswith(OUSTING) for word in words):
        return None
    behind = [p for p in sides.parties(doc, clause) if 0 < p.mark.first - trigger.last <= FACING]
    if not behind:
        return None
    men = [
        m
        for m in ahead(clause.marks("FORCE"), behind[0].mark, 1)
        if m.first > trigger.last and m.is_case("n")
    ]
    return behind[0].side if men and doc.language != "en" else sides.OTHER[behind[0].side]


OUSTING = (
    "витісн", "вибит", "вибива", "тісн", "потісн", "відтісн", "видав", "вытесн", "выбит", "выбива", "тесн",
    "потесн", "оттесн", "выдав", "dislodge", "oust", "drive", "push", "force", "expel",
)  # fmt: skip
"""Beginnings of verbs whose object is the other side."""


def _before_object(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "российские войска ежедневно атакуют украинские силы": the party before, not the one behind."""
    if "v" not in trigger.flags or _passive(doc, trigger):
        return None
    parties = sides.parties(doc, clause)
    behind = [p for p in parties if 0 < p.mark.first - trigger.last <= FACING]
    before = [p for p in parties if p.mark.last < trigger.first and p.mark.is_case("n")]
    return before[-1].side if before and behind and before[-1].side != behind[0].side else None


def _trying(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Whose attempt it is."""
    tried = ahead(clause.marks("ATTEMPT"), trigger, TRYING)
    return trier(doc, clause, tried[-1]) if tried else None


def _repelled_by(doc: Document, clause: Clause) -> Side | None:
    """The other side of who repels."""
    repel = next((m for m in clause.marks("REPEL", "REPELLING") if _acts(clause, m)), None)
    if repel is None:
        return None
    defender = _by_whom(doc, clause, repel) if _passive(doc, repel) else sides.agent(doc, clause, repel)
    return sides.OTHER[defender] if defender is not None else None


def _by_whom(doc: Document, clause: Clause, repel: Mark) -> Side | None:
    """Such as "украинскими военными было отражено пять атак": the instrumental beside a passive.

    Not one between: in "штурм города российской пехотой отбит" it says who attacked.
    """
    nouns = [m for m in clause.marks("ATTACK", "ASSAULT_NOUN", "COUNTERATTACK") if m.last < repel.first]
    for party in sides.parties(doc, clause) if doc.language != "en" else ():
        told_of = any(m.last < party.mark.first < repel.first for m in nouns)
        if "i" in party.mark.flags and "n" not in party.mark.flags and not told_of:
            return party.side
    return None


def _repelled_next(doc: Document, clause: Clause) -> Side | None:
    """As in "Відбулося три атаки, які наші оборонці відбили": a relative clause says who repelled."""
    behind = [c for c in doc.sentences[clause.sentence].clauses if c.first > clause.last]
    if not behind or not doc.tokens[behind[0].first].word.startswith(RELATIVE) or sides.parties(doc, clause):
        return None
    return _repelled_by(doc, behind[0])


RELATIVE = ("які", "котор", "which")


OFFENSIVE = ("наступлен", "наступательн")
"""Of these Russian reports speak as their own side's."""
JOINED = frozenset({"but", "and", "але", "та", "і", "й", "но", "и"})
"""Words that open a clause whose subject may be that of the one before."""
TRYING = 8
"""Words between an attempt and what is attempted, at most."""


def _aimed_at(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "штурмують позиції ЗСУ": the other side of whose positions are attacked."""
    if "v" not in trigger.flags or _passive(doc, trigger):
        return None
    for party in sides.parties(doc, clause):
        gap = party.mark.first - trigger.last
        between = doc.words(trigger.last + 1, party.mark.first - 1) if gap > 1 else []
        if 0 < gap <= AIMED and TARGETED & {*between, *doc.words(party.mark.last + 1, party.mark.last + 1)}:
            return sides.OTHER[party.side]
    return None


AIMED = 4
"""Words between an attack and the party whose positions it is aimed at, at most."""


def _acts(clause: Clause, mark: Mark) -> bool:
    """A verb, or an infinitive that succeeded: "змогли відбити"."""
    if "f" in mark.flags and not set(mark.flags) & set("vpr"):
        return any(0 < mark.first - m.last <= 2 for m in clause.marks("SUCCEED"))
    return bool(set(mark.flags) & set("vpr")) or not mark.flags


def _facing(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "groups of the 43rd brigade attacked our positions": the other side of those attacked."""
    behind = [p for p in sides.parties(doc, clause) if 0 < p.mark.first - trigger.last <= FACING]
    behind = [p for p in behind if not MEANWHILE & set(doc.words(trigger.last + 1, p.mark.first - 1))]
    verbal = "v" in trigger.flags and not _passive(doc, trigger)
    return sides.OTHER[behind[0].side] if verbal and behind else None


FACING = 3
"""Words between an attack and those attacked, at most."""
_MEANWHILE = "as while when after before because since amid поки доки коли бо пока когда ведь"
MEANWHILE = frozenset(_MEANWHILE.split())
"""Open a part of its own: "the town comes under attacks as Russia …"."""


def _passive(doc: Document, mark: Mark) -> bool:
    if doc.language == "en":
        if doc.folded[mark.start : mark.end].split()[0].endswith("ing"):
            return False
        return bool(
            {"was", "were", "been", "be", "is", "are"} & set(doc.words(mark.first - 3, mark.first - 1))
        )
    return "p" in mark.flags


BE = frozenset({"was", "were", "been", "be", "is", "are"})
_TARGETED = (
    "на по проти против against on at upon positions позиції позицій позиций позиции defences defenses "
    "оборону позиціям позициям рубежі рубежи line lines "
)
TARGETED = frozenset(_TARGETED.split())


def _of_party(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """The party at a noun: "Russian assaults", "атаки 92-й бригады ВСУ"; its target is the other's."""
    if trigger.flags and not set(trigger.flags) & set("ngdail"):
        return None
    for party in sides.parties(doc, clause):
        if party.mark.last == trigger.first - 1:
            return party.side
    for party in sides.parties(doc, clause):
        gap = party.mark.first - trigger.last
        if (
            doc.language == "en"
            and 1 < gap <= 4
            and {"by", "of"} & set(doc.words(trigger.last + 1, trigger.last + 2))
        ):
            return party.side
        if 0 < gap <= 14 and doc.language != "en" and party.mark.is_case("g"):
            between = set(doc.words(trigger.last + 1, party.mark.first - 1)) if gap > 1 else set()
            if between & {",", "–", ";", ":"}:
                return None
            return sides.OTHER[party.side] if between & TARGETED else party.side
    return None


def _last_acting(doc: Document, clause: Clause) -> Side | None:
    """Whom "they" means: the party named first in the nearest sentence before that names one."""
    for back in (1, 2, 3):
        earlier = doc.before(doc.sentences[clause.sentence], back)
        found = sides.parties(doc, earlier) if earlier is not None else []
        if found:
            return found[0].side
    return None


def waging(doc: Document, hit: Hit) -> Side | None:
    """Such as "Российские войска ведут бои за …": who wages a fight, where its verb names him."""
    for verb in _waged(hit):
        before = [p for p in sides.parties(doc, hit.clause) if 0 < verb.first - p.mark.last <= WAGING]
        subjects = [p for p in before if p.mark.is_case("n")]
        if subjects:
            return subjects[0].side
    return None


def now_waged(doc: Document, hit: Hit) -> bool:
    """Whether the verb of a fight is in the present."""
    return any(doc.folded[m.start : m.end].split()[0].endswith(PRESENT) for m in _waged(hit))


def _waged(hit: Hit) -> list[Mark]:
    return ahead(hit.clause.marks("WAGE"), hit.trigger, 4)


WAGING = 8
"""Words between who fights and the verb of fighting, at most."""
PRESENT = ("ут", "ют", "ет", "уть", "ють", "де", "ує", "жує")
"""Endings of the present: "ведуть", "продолжает"."""
