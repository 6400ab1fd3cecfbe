"""Whose a strike is: who is named beside the fire, else the enemy of whom it hits or of who tells it."""

from __future__ import annotations

from kupmon.facts import sides
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.speakers import speaker_at
from kupmon.model import Side

WEAPONS = {
    "STRIKE_W_ARTILLERY": "artillery",
    "STRIKE_W_AIR": "air",
    "STRIKE_W_DRONE": "drone",
    "STRIKE_W_MISSILE": "missile",
}
NOUNS = ("STRIKE_NOUN", "STRIKE_SHELLING")


def striker(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Who strikes: the acting party, else the enemy of whom it hits, else as the source's side has it."""
    if trigger.concept in {"STRIKE_SUFFER", "STRIKE_UNDER_FIRE"}:
        return _fire_of(doc, clause) or _by_source(doc, clause)
    struck = _struck_party(doc, clause, trigger)
    if struck is not None:
        return sides.OTHER[struck]
    owner = _whose_guns(doc, clause, trigger) or _owner(doc, clause) or _armed(doc, clause)
    if owner is not None:
        return owner
    for part in (clause, doc.sentences[clause.sentence]):
        found = sides.agent(doc, part, trigger)
        if found is not None and not _far(doc, part, trigger):
            return found
        near = part is clause and not (trigger.concept in NOUNS and _far(doc, part, trigger))
        hurt = sides.patient(doc, part, trigger) if near else None
        if hurt is not None:
            return sides.OTHER[hurt]
    return _by_source(doc, clause)


def _whose_guns(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "Артиллерия «Запада» ударила по …": the genitive behind the guns that are the subject."""
    if doc.language == "en":
        return None
    guns = [m for m in clause.marks(*WEAPONS) if m.last < trigger.first and m.is_case("n")]
    for party in sides.parties(doc, clause):
        quoted = int(doc.tokens[party.mark.first - 1].word in {"«", '"', "“", "„"}) if party.mark.first else 0
        if any(party.mark.first - quoted - m.last == 1 for m in guns) and party.mark.is_case("g"):
            return party.side
    return None


def _owner(doc: Document, clause: Clause) -> Side | None:
    """Such as "дрони противника працюють по місту": the genitive right behind the weapon that is used."""
    if doc.language == "en" or clause.has("STRIKE_MILITARY_AIM"):
        return None
    ends = {m.last for m in clause.marks(*WEAPONS)}
    owned = [p for p in sides.parties(doc, clause) if p.mark.first - 1 in ends and "g" in p.mark.flags]
    return owned[0].side if len(owned) == 1 else None


def _armed(doc: Document, clause: Clause) -> Side | None:
    """Such as "ворожими дронами", "российская артиллерия": whose weapon it is that strikes."""
    if doc.language == "en":
        return None
    weapons = [m for m in clause.marks(*WEAPONS) if m.is_case("ni")]
    beside = {p.side for p in sides.parties(doc, clause) for m in weapons if _agrees(p.mark, m)}
    return beside.pop() if len(beside) == 1 else None


def _agrees(owner: Mark, weapon: Mark) -> bool:
    """An adjective right before its noun, in the nominative or the instrumental as it is."""
    alike = set(owner.flags) & set(weapon.flags) & set("ni")
    return owner.last + 1 == weapon.first and bool(alike)


def _far(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether the party is too far from an English noun: "in eastern Ukraine … heavy shelling goes on"."""
    if doc.language != "en" or trigger.concept not in NOUNS:
        return False
    gaps = [
        p.mark.first - trigger.last if p.mark.first > trigger.last else trigger.first - p.mark.last
        for p in sides.parties(doc, clause)
    ]
    return bool(gaps) and min(gaps) > BESIDE


BESIDE = 5
"""Words between an English noun of striking and the party whose strike it is, at most."""


def _by_source(doc: Document, clause: Clause) -> Side:
    """Where nobody is named: the source's enemy, or a Russian source's own side on military targets."""
    who = speaker_at(doc, clause)
    home = who.side if who is not None and who.side != "third_party" else doc.source.side
    if home == "russian" and not _own_report(doc, clause):
        return "ukrainian"
    return "russian"


def _fire_of(doc: Document, clause: Clause) -> Side | None:
    """Such as "Under Russian artillery fire", "ворожого обстрілу": the party beside the fire."""
    for party in sides.parties(doc, clause):
        if any(
            0 < m.first - party.mark.last <= 3
            for m in clause.marks(*NOUNS, "STRIKE_FIRE", "STRIKE_UNDER_FIRE", *WEAPONS)
        ):
            return party.side
    return None


def _struck_party(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Whose men or command posts are hit: the party named behind them, none being named before.

    Or to whom it is done: "нанесены поражения шести украинским бригадам".
    """
    done_to = [p for p in sides.parties(doc, clause) if 0 < p.mark.first - trigger.last <= DONE_TO]
    done_to = [p for p in done_to if "d" in p.mark.flags and not set(p.mark.flags) & set("nga")]
    if doc.language != "en" and done_to:
        return done_to[0].side
    aim = clause.first_of("STRIKE_MILITARY_AIM")
    if aim is None or doc.language == "en":
        return None
    found = sides.parties(doc, clause)
    behind = [p for p in found if p.mark.first > aim.last]
    return behind[0].side if behind and not any(p.mark.last < aim.first for p in found) else None


DONE_TO = 4
"""Words from a strike to those it is done to, at most."""


def _own_report(doc: Document, clause: Clause) -> bool:
    """A Russian source on its own side's strikes: no civilians and no homes in it."""
    sentence = doc.sentences[clause.sentence]
    return not sentence.has("CIV_KILLED", "CIV_INJURED", "DMG_HOUSING", "DMG_PUBLIC", "CIVILIAN")
