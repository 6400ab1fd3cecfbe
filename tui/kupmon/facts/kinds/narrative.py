"""Denying, conceding or asserting how the battle stands (FACTS rule 14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts import claims, sides
from kupmon.facts.actors import last_acting, they
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.ground import at_large, place_after, place_before
from kupmon.facts.matter import about_battle
from kupmon.facts.past import long_ago
from kupmon.facts.places import places_of
from kupmon.facts.rule import Hit, candidates
from kupmon.facts.stance import (
    claim_side,
    denial_near,
    reporter,
    teller,
    unsupported,
)
from kupmon.facts.wording import ahead, around, within
from kupmon.model import Attribution, Side

WE = frozenset({"we", "ми", "мы"})
THEM = frozenset({"їх", "их", "they", "them", "него", "нього"})
OURS_HERE = frozenset({"нас"})


EARLY = ("преждевр", "передчас", "premature")


def find(doc: Document) -> Iterator[Draft]:
    """One stance a sentence and type, and one of a claimant for the axis at large and its town."""
    done: set[tuple[int, str | None]] = set()
    found: list[Draft] = []
    for hit in candidates(doc, "narrative"):
        if long_ago(doc, doc.sentences[hit.clause.sentence]):
            continue
        draft = READERS[hit.rule.id](doc, hit)
        if draft is not None and (hit.clause.sentence, draft.type) not in done:
            done.add((hit.clause.sentence, draft.type))
            found.append(draft)
    yield from at_large(doc, found)


def _stance(hit: Hit, side: Side | None, who: Attribution | None, kind: str | None = None) -> Draft | None:
    if side is None:
        return None
    kind = kind or hit.rule.type
    return Draft("narrative", hit.clause, hit.trigger, side=side, type=kind, attribution=who)


def _side(doc: Document, who: Attribution | None) -> Side | None:
    """The side of who speaks, else of the outlet."""
    side = who.side if who is not None else doc.source.side
    return side if side in {"russian", "ukrainian"} else None


def _conceded(doc: Document, hit: Hit) -> Draft | None:
    """Who admits and who reports it may be two: the one's side, the other's name."""
    sentence = doc.sentences[hit.clause.sentence]
    who = teller(doc, hit.clause, hit.trigger)
    agent = sides.agent(doc, hit.clause, hit.trigger)
    side = (agent if who is None else None) or _side(doc, who) or agent
    gained = [
        m
        for m in within(sentence.marks("CAPTURE", "LIBERATE", "HOLD"), hit.trigger, 10)
        if side and sides.agent(doc, _clause(sentence, m), m) == sides.OTHER[side]
    ]
    nowhere = () if sentence.has("CIVILIAN", "NOT_TROOPS") else sentence.marks("GOT_NOWHERE")
    if not within([*sentence.marks("SETBACK"), *nowhere], hit.trigger, 14) and not gained:
        return None
    lost = within(sentence.marks("SETBACK"), hit.trigger, 14)
    losers = [
        p
        for p in sides.parties(doc, sentence)
        if lost and within([p.mark], lost[0], 1) and p.mark.is_case("i")
    ]
    side = losers[0].side if losers and doc.language != "en" else side
    return _stance(hit, side, reporter(doc, hit.clause, hit.trigger) or who)


def _clause(sentence: Sentence, mark: Mark) -> Clause:
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)


def _assessed(doc: Document, hit: Hit) -> Draft | None:
    sentence = doc.sentences[hit.clause.sentence]
    if unsupported(doc, hit.clause, hit.trigger):
        return None
    subjects = around(sentence.marks("SITUATION", "DEFENCE"), hit.trigger, 9)
    if not any(not _parted(doc, m, hit.trigger) for m in subjects):
        return None
    if around(sentence.marks("OTHER_MATTER"), hit.trigger, 6) or any(_with(doc, m) for m in subjects):
        return None
    if place_before(doc, hit.clause, hit.trigger) and not hit.clause.has("SITUATION", "DEFENCE"):
        return None
    who = teller(doc, hit.clause, hit.trigger)
    side = _side(doc, who)
    if ahead(sentence.marks("FAR_FROM"), hit.trigger, 2) or _of_rejected_claim(doc, hit, side):
        return None
    bad = hit.rule.id == "assessed bad"
    if bad and doc.language == "en" and doc.words(hit.trigger.first - 1, hit.trigger.first - 1) == ["the"]:
        return None
    if bad and (_of_objects(doc, hit) or _others_plight(doc, hit, side)):
        return None
    return _stance(hit, side, who)


def _of_rejected_claim(doc: Document, hit: Hit, side: Side | None) -> bool:
    """As in "Called bravado the other side's statements that the situation is stable": not one's own view."""
    sentence = doc.sentences[hit.clause.sentence]
    whose = claim_side(doc, hit.clause)
    return whose is not None and whose != side and sentence.has("UNTRUE", "DENY")


def _contrary(doc: Document, hit: Hit) -> Draft | None:
    """As in "Contrary to Russian claims, …": who speaks denies what the other side says."""
    who = teller(doc, hit.clause, hit.trigger)
    side = _side(doc, who)
    whose = claim_side(doc, doc.sentences[hit.clause.sentence])
    if side is None or who is None or whose != sides.OTHER[side]:
        return None
    return _stance(hit, side, who) if about_battle(doc, hit) else None


def _with(doc: Document, situation: Mark) -> bool:
    """As in "The situation with water": some matter's own."""
    behind = doc.words(situation.last + 1, situation.last + 1)
    return bool({"with", "з", "із", "зі", "с", "со"} & set(behind))


def _stands(doc: Document, hit: Hit) -> Draft | None:
    """As in "Our defence near the town is holding"."""
    beside = ahead(hit.clause.marks("DEFENCE"), hit.trigger, 7)
    return _told_good_or_bad(doc, hit) if beside else None


def _of_objects(doc: Document, hit: Hit) -> bool:
    """As in "The situation with critical infrastructure": critical are the works, not the situation."""
    following = doc.words(hit.trigger.last + 1, hit.trigger.last + 1)
    return bool(following) and following[0].startswith(WORKS)


WORKS = ("infrastruct", "facilit", "інфраструкт", "об’єкт", "инфраструкт", "объект")


def _others_plight(doc: Document, hit: Hit, side: Side | None) -> bool:
    """Of the other side it is no admission: "Ukrainian forces who found themselves in a dire situation"."""
    parties = sides.parties(doc, hit.clause)
    near = [p for p in parties if not _parted(doc, p.mark, hit.trigger)]
    if not near:
        return they(doc, hit.clause) and last_acting(doc, hit.clause) not in {side, None}
    nearest = min(near, key=lambda p: abs(p.mark.first - hit.trigger.first))
    return nearest.side != side


def _loss_told(doc: Document, hit: Hit) -> Draft | None:
    """As in "Сообщают о потере контроля над городом": by the side that lost it, and nobody else named."""
    clause, trigger = hit.clause, hit.trigger
    if not ahead(clause.marks("SAY", "NOTED"), trigger, 4):
        return None
    if denial_near(doc, clause, trigger):
        return None
    control = within(clause.marks("CONTROL_OVER"), trigger, 1)
    if not control and not place_after(doc, clause, trigger, 3):
        return None
    if clause.has("SOLDIER", "EQUIPMENT", "NUMBER") or claims.unreal(doc, clause, trigger):
        return None
    who = teller(doc, clause, trigger)
    side = _side(doc, who)
    if any(p.side != side for p in sides.parties(doc, clause)):
        return None
    return _stance(hit, side, who)


def _not_ours(doc: Document, hit: Hit) -> Draft | None:
    """As in "Kupiansk is no longer ours"."""
    who = teller(doc, hit.clause, hit.trigger)
    return _stance(hit, _side(doc, who), who) if places_of(doc, hit.clause) else None


def _told_good_or_bad(doc: Document, hit: Hit) -> Draft | None:
    """As in "The initiative is ours", "a catastrophe is brewing": by a named speaker, of his own side."""
    who = teller(doc, hit.clause, hit.trigger)
    side = _side(doc, who)
    if who is None or claims.negated(doc, hit.clause, hit.trigger) or not places_of(doc, hit.clause):
        return None
    others = [p.mark for p in sides.parties(doc, hit.clause) if p.side != side]
    if [m for m in around(others, hit.trigger, 4) if not _parted(doc, m, hit.trigger)]:
        return None
    return _stance(hit, side, who)


def _only_time(doc: Document, hit: Hit) -> Draft | None:
    """As in "The fall of Kupiansk is a matter of time", by who would lose it."""
    sentence = doc.sentences[hit.clause.sentence]
    who = teller(doc, hit.clause, hit.trigger)
    side = _side(doc, who)
    if who is None or not sentence.has("TAKING", "LOSS_NOUN", "NO_RETURN") or sentence.has("FREEING"):
        return None
    return _stance(hit, side, who) if side == "ukrainian" or sentence.has("LOSS_NOUN") else None


def _parted(doc: Document, one: Mark, two: Mark) -> bool:
    """Whether another statement begins between two words."""
    low, high = min(one.last, two.last) + 1, max(one.first, two.first) - 1
    return bool({":", ";", "."} & set(doc.words(low, high))) if low <= high else False


def _we_lost(doc: Document, hit: Hit) -> Draft | None:
    """As in "Тищенковку мы потеряли"."""
    clause: Clause = hit.clause
    trigger: Mark = hit.trigger
    we = WE & set(doc.words(clause.first, clause.last))
    if not we or not (place_before(doc, clause, trigger) or place_after(doc, clause, trigger)):
        return None
    who = teller(doc, clause, trigger)
    return _stance(hit, _side(doc, who), who)


READERS: dict[str, Callable[[Document, Hit], Draft | None]] = {
    "denies": _denied,
    "untrue": _denied,
    "contrary": _contrary,
    "stands": _stands,
    "not so": _not_so,
    "absent": _absent,
    "concedes": _conceded,
    "assessed bad": _assessed,
    "assessed good": _assessed,
    "we lost": _we_lost,
    "loss told": _loss_told,
    "not ours": _not_ours,
    "disaster": _told_good_or_bad,
    "matter of time": _only_time,
    "initiative": _told_good_or_bad,
}
