"""Whether what is denied, doubted or called a lie is how the battle stands."""

from __future__ import annotations

from kupmon.facts import sides
from kupmon.facts.actors import last_acting, they
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.places import foreign, named
from kupmon.facts.rule import Hit
from kupmon.facts.stance import all_parties
from kupmon.model import Side

BATTLE = (
    "CAPTURE", "LIBERATE", "TAKING", "ENCIRCLE", "ENCIRCLEMENT", "CLAIM_NOUN", "SETBACK", "EXPEL", "ADVANCE",
    "HOLD", "UNDER_CONTROL", "CONTROL_OVER", "FALL", "PASS", "INFILTRATE", "MOVE_IN", "ADVANCE_NOUN",
    "BATTLE_MATTER", "SITUATION",
)  # fmt: skip
"""What such a stance is about."""
LEAVING = ("WITHDRAW", "WITHDRAWAL_NOUN", "LEAVE", "LOSE")
"""The same where troops are named."""
_POINTERS = (
    "such it this that these them the така такі такую такая такие такої таку це цю цього ці ця цієї цей дана "
    "дані подібні это этого эти эта эту этой этот данная данные подобные "
)
POINTERS = frozenset(_POINTERS.split())


def about_battle(doc: Document, hit: Hit) -> bool:
    """A claim about the battle is rejected, or "it" after one."""
    sentence = doc.sentences[hit.clause.sentence]
    other = {m.first for m in sentence.marks("NOT_GROUND")}
    if any(not {m.last + 1, m.last + 2} & other for m in sentence.marks(*BATTLE)):
        return True
    if sentence.has(*LEAVING) and (sentence.has("FORCE") or sides.parties(doc, sentence)):
        return True
    if hit.rule.id == "untrue" and named(doc, sentence) and _said_by_party(sentence):
        return True
    earlier = doc.before(sentence)
    near = doc.words(max(hit.clause.first, hit.trigger.first - 3), hit.trigger.last + 3)
    brief = sentence.last - sentence.first <= BRIEF or hit.clause.has("CLAIM_NOUN")
    pointed = bool(POINTERS & set(near)) or (hit.rule.id == "untrue" and brief)
    return earlier is not None and earlier.has(*BATTLE) and pointed


def _said_by_party(sentence: Sentence) -> bool:
    """As in "All that Moscow says of the town is a lie"."""
    says = sentence.marks("SAY")
    return any(0 < say.first - mark.last <= 2 for _, mark in all_parties(sentence) for say in says)


BRIEF = 14
"""Words of a sentence that says no more than that something is untrue."""


def of_elsewhere(doc: Document, hit: Hit) -> bool:
    """As in "… that the situation in Pokrovsk is hard": the nearest place is none of ours."""
    others = foreign(doc, hit.clause)
    ours = named(doc, hit.clause)
    at = hit.trigger.start
    near = min((abs(m.start - at) for m in ours), default=None)
    return bool(others) and (near is None or min(abs(m.start - at) for m in others) < near)


def with_matter(doc: Document, situation: Mark) -> bool:
    """As in "The situation with water": some matter's own."""
    behind = doc.words(situation.last + 1, situation.last + 1)
    return bool({"with", "з", "із", "зі", "с", "со"} & set(behind))


def of_people(doc: Document, hit: Hit) -> bool:
    """As in "У громаді критична ситуація": the plight of people."""
    return any(word.startswith(COMMUNITY) for word in doc.words(hit.clause.first, hit.clause.last))


COMMUNITY = ("громад", "общин", "communit", "humanitar", "гуманітар", "гуманитар")
"""Whose plight is that of people, and no assessment of the battle."""


def of_objects(doc: Document, hit: Hit) -> bool:
    """As in "The situation with critical infrastructure": critical are the works, not the situation."""
    following = doc.words(hit.trigger.last + 1, hit.trigger.last + 1)
    return bool(following) and following[0].startswith(WORKS)


WORKS = ("infrastruct", "facilit", "інфраструкт", "об’єкт", "инфраструкт", "объект")


def others_plight(doc: Document, hit: Hit, side: Side | None) -> bool:
    """Of the other side it is no admission: "Ukrainian forces who found themselves in a dire situation"."""
    parties = sides.parties(doc, hit.clause)
    near = [p for p in parties if not parted(doc, p.mark, hit.trigger)]
    if not near:
        return they(doc, hit.clause) and last_acting(doc, hit.clause) not in {side, None}
    nearest = min(near, key=lambda p: abs(p.mark.first - hit.trigger.first))
    return nearest.side != side


def parted(doc: Document, one: Mark, two: Mark) -> bool:
    """Whether another statement begins between two words."""
    low, high = min(one.last, two.last) + 1, max(one.first, two.first) - 1
    return bool({":", ";", "."} & set(doc.words(low, high))) if low <= high else False


def spread(doc: Document, hit: Hit) -> bool:
    """As in "Успіхи хіба що в площині пропаганди": who spreads it, and nothing is called propaganda."""
    near = doc.words(max(hit.clause.first, hit.trigger.first - 3), hit.trigger.first - 1)
    return doc.folded[hit.trigger.start : hit.trigger.end] in PROPAGANDA and not SAID_TO_BE & set(near)


PROPAGANDA = frozenset(
    {"propaganda", "пропаганда", "пропаганди", "пропаганду", "пропаганді", "пропаганды", "пропаганде"}
)
SAID_TO_BE = frozenset(
    {"is", "are", "as", "was", "be", "це", "є", "это", "–", "pure", "mere", "лише", "лишь"}
)
"""Right before the word they call something propaganda; else it only names who spreads it."""


LABEL = frozenset({":"})


def neither(doc: Document, hit: Hit) -> bool:
    """As in "Neither confirmed nor denied", "не подтверждают и не опровергают", or a heading."""
    opens = hit.trigger.first - doc.sentences[hit.clause.sentence].first <= 1
    if (
        opens
        and hit.rule.id == "untrue"
        and LABEL & set(doc.words(hit.trigger.last + 1, hit.trigger.last + 2))
    ):
        return True  # "Unconfirmed claims: …": a heading, and nobody's denial
    words = doc.words(max(hit.clause.first, hit.trigger.first - 5), hit.trigger.last + 5)
    nots = sum(word in {"не", "ні", "ни"} for word in words)
    return hit.rule.id == "denies" and ("nor" in words or nots > 1)
