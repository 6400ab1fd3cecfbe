"""Troops and places that are shut in, for control (FACTS rule 13)."""

from __future__ import annotations

from kupmon.facts import claims, sides
from kupmon.facts.actors import home
from kupmon.facts.document import Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.ground import attributive, on_ground, place_before, place_tokens
from kupmon.facts.rule import Hit
from kupmon.facts.stance import (
    all_parties,
    claim_side,
    claimant_before,
    claimed_by_party,
    denial_near,
    reported,
)
from kupmon.facts.wording import BE, ahead, around, is_passive, within
from kupmon.model import Side


def shut_in(doc: Document, hit: Hit) -> Draft | None:
    """Whose troops: those named as shut in; of a place, the enemy of who says so."""
    clause, trigger = hit.clause, hit.trigger
    near = within if "r" in trigger.flags else around
    things = [m for m in clause.marks("ENCIRCLED_THING", "SUPPLY") if not _where(doc, m)]
    if near(things, trigger, 4) or _ways_blocked(doc, hit) or _civil(doc, trigger):
        return None
    if attributive(doc, clause, trigger) and trigger.last + 1 in place_tokens(doc, clause):
        return None
    if (
        doc.language == "en"
        and doc.words(trigger.last + 1, trigger.last + 1)[:1] == ["by"]
        and not _by_party(doc, hit)
    ):
        return None
    if "r" in trigger.flags and AROUND & set(doc.words(trigger.first - 1, trigger.first - 1)):
        return None
    if AVOIDED & set(doc.words(max(clause.first, trigger.first - 4), trigger.first - 1)):
        return None
    if doc.folded[trigger.start : trigger.end].startswith(SIDED) and len(clause.marks("ENCIRCLE")) > 1:
        return None
    taken = ahead(clause.marks("CAPTURE"), trigger, 6)
    if taken and not trigger.flags and (taker := sides.agent(doc, clause, taken[-1])) is not None:
        return Draft("control", clause, trigger, side=sides.OTHER[taker], type="encircled")
    if (inside := _put_into(doc, hit)) is not None:
        return Draft("control", clause, trigger, side=inside, type="encircled")
    side = _shut_by(doc, hit) or _ring_of(doc, hit) or _party(doc, hit) or _party_before(doc, hit)
    if side is None and (on_ground(doc, clause, trigger) or clause.has("SOLDIER", "SOLDIER_GROUP", "FORCE")):
        speaker = sides.agent(doc, clause, trigger) or home(doc, clause)
        side = sides.OTHER[speaker] if speaker else None
    return Draft("control", clause, trigger, side=side, type="encircled") if side else None


def _civil(doc: Document, trigger: Mark) -> bool:
    """As in "flames blocked the stairs, trapping her": whom a fire or a fallen wall shuts in."""
    behind = doc.words(trigger.last + 1, trigger.last + TRAPPED)
    return bool(behind) and (behind[0] in HER or bool(RUBBLE & set(behind)))


TRAPPED = 5
"""Words behind "trapped" in which it is said by what, at most."""
HER = frozenset({"her", "him", "me", "women", "residents", "civilians"})
_RUBBLE = "rubble debris завалами завалом завалах уламками обломками"
RUBBLE = frozenset(_RUBBLE.split())


def _where(doc: Document, thing: Mark) -> bool:
    """As in "Were surrounded in the area around the town": where it happens, and not what is shut in."""
    return bool({"in", "в", "у"} & set(doc.words(max(0, thing.first - 2), thing.first - 1)))


def ringed(hit: Hit) -> bool:
    """As in "взяли Купянск в кольцо", "Купянск взят в окружение": shut in, and not taken."""
    shut = hit.clause.marks("ENCIRCLE")
    whole = any(m.first == hit.trigger.first and m.last > hit.trigger.first for m in shut)
    return whole or any(not m.flags for m in within(shut, hit.trigger, RINGED))


RINGED = 6
"""Words from "took" to "in a ring", at most."""


def _ways_blocked(doc: Document, hit: Hit) -> bool:
    """As in "Шляхи інфільтрації груп противника блоковані": the thing is the subject of a passive verb."""
    if "r" in hit.trigger.flags and AREA & set(doc.words(hit.trigger.first - 1, hit.trigger.first - 1)):
        return True
    if doc.text[hit.trigger.start - 1 : hit.trigger.start] == "-":
        return True  # "without prospects of de-blockade"
    opening = [m for m in hit.clause.marks("ENCIRCLED_THING") if m.first - hit.clause.first <= 1]
    if doc.language == "en":
        tried = [m for m in hit.clause.marks("ATTEMPT") if "n" in m.flags]
        opening += [m for m in tried if m.first - hit.clause.first <= TRIED]
        return bool(opening) and is_passive(doc, hit.trigger)
    return bool(opening) and "p" in hit.trigger.flags


AROUND = frozenset({"in", "the", "from", "of", "its", "to"})
"""Before "surrounding": what lies around, and no ring."""
TRIED = 3
"""Words before the attempts that a clause is about, at most."""
AVOIDED = frozenset(
    {"avoid", "avoided", "avoiding", "escape", "prevent", "уникнути", "избежать", "запобігти"}
)
"""As in "Withdrew to avoid being cut off": what did not come."""


def _its_own(doc: Document, hit: Hit) -> Side | None:
    """As in "Warned Ukraine's leadership about its trapped forces": of those named last before."""
    if "p" not in hit.trigger.flags or not {"its", "their"} & set(
        doc.words(hit.trigger.first - 1, hit.trigger.first - 1)
    ):
        return None
    sentence = doc.sentences[hit.clause.sentence]
    before = [(m.first, side) for side, m in all_parties(sentence) if m.last < hit.trigger.first]
    return max(before)[1] if before else None


AREA = frozenset({"area", "areas", "villages", "forests", "territory", "districts", "region", "settlements"})
"""As in "The area surrounding the village": around it, and no ring."""
SIDED = ("с трех", "з трьох", "из трех", "із трьох")
"""As in "Blocked on three sides": it only says how, beside another such word."""


def _by_party(doc: Document, hit: Hit) -> bool:
    """As in "Surrounded by Russian forces", and not "by shabby huts"."""
    behind = [*(p.mark for p in sides.parties(doc, hit.clause)), *hit.clause.marks("FORCE", "SOLDIER")]
    return bool(within(behind, hit.trigger, 5))


def _put_into(doc: Document, hit: Hit) -> Side | None:
    """As in "Беря город в окружение": the others than who does it, unless they got there themselves."""
    clause, trigger = hit.clause, hit.trigger
    if not doc.folded[trigger.start : trigger.end].endswith(INTO):
        return None
    before = doc.words(clause.first, trigger.first - 1)
    if _got_into(doc, hit) or any(word.startswith((*GOT_INTO, "загна")) for word in before):
        return None
    subjects = [p for p in sides.parties(doc, doc.sentences[clause.sentence]) if p.mark.first < trigger.first]
    subjects = [p for p in subjects if p.mark.is_case("n")]
    subjects = [p for p in subjects if "n" in p.mark.flags] or subjects
    return sides.OTHER[subjects[-1].side] if subjects else None


INTO = ("окружение", "оточення", "кольцо", "кільце", "клещи", "кліщі")


def _shut_by(doc: Document, hit: Hit) -> Side | None:
    """As in "взят в окружение группировкой «Запад»": the others than who did it, in the instrumental."""
    if doc.language == "en" or "p" not in hit.trigger.flags:
        return None
    for party in sides.parties(doc, hit.clause):
        before = doc.words(max(hit.trigger.last, party.mark.first - 3), party.mark.first - 1)
        by_men = party.mark.first > hit.trigger.last and bool(BY_MEN & set(before))
        if by_men or ("i" in party.mark.flags and not set(party.mark.flags) & set("nga")):
            return sides.OTHER[party.side]
    return None


_BY_MEN = (
    "группировкой подразделениями войсками частями силами бойцами солдатами военными соединениями "
    "угрупованням угрупуванням підрозділами військами частинами силами бійцями військовими зʼєднаннями"
)
BY_MEN = frozenset(_BY_MEN.split())


def _ring_of(doc: Document, hit: Hit) -> Side | None:
    """As in "В окружении российских сил": those named behind it make the ring."""
    clause, trigger = hit.clause, hit.trigger
    if not doc.folded[trigger.start : trigger.end].endswith(("окружении", "оточенні", "кольце", "кільці")):
        return None
    behind = [p for p in sides.parties(doc, clause) if within([p.mark], trigger, 2) and p.mark.is_case("g")]
    before = [p for p in sides.parties(doc, clause) if p.mark.last < trigger.first]
    if not behind or not (place_before(doc, clause, trigger) or before or _declined(doc, behind[0].mark)):
        return None
    if before and before[-1].side == behind[0].side:
        return None
    return sides.OTHER[behind[0].side]


def _declined(doc: Document, mark: Mark) -> bool:
    """Whether a name shows its case: of "ВСУ" nobody knows it."""
    return not doc.text[mark.start : mark.end].isupper() and mark.flags in {"", "g"}


def _party(doc: Document, hit: Hit) -> Side | None:
    """The party named as shut in: nearest to a passive or a noun, the object of an active verb."""
    clause, trigger = hit.clause, hit.trigger
    if (theirs := _its_own(doc, hit) or _relieved(doc, hit)) is not None:
        return theirs
    whose = claim_side(doc, clause)
    if whose is not None and len(sides.parties(doc, clause)) == 1 and place_before(doc, clause, trigger):
        return sides.OTHER[whose]
    if doc.language == "en" and trigger.flags:
        by = doc.words(trigger.last + 1, trigger.last + 1) == ["by"]
        ringed = [p for p in sides.parties(doc, clause) if within([p.mark], trigger, 4)] if by else []
        if ringed:
            return sides.OTHER[ringed[0].side]
        if "r" in trigger.flags and (caught := _caught(doc, hit)) is not None:
            return caught
        beside = (
            None if BE & set(doc.words(trigger.first - 2, trigger.first - 1)) else _named_beside(doc, hit)
        )
        return beside or sides.patient(doc, clause, trigger) or _named_beside(doc, hit)
    if "p" not in trigger.flags and trigger.flags and not _got_into(doc, hit):
        return sides.patient(doc, clause, trigger)
    found = [p for p in sides.parties(doc, clause) if not p.mark.flags or set(p.mark.flags) & set("nga")]
    found = [p for p in found if not trigger.first <= p.mark.first <= trigger.last]
    behind = [p for p in found if p.mark.first > trigger.last]
    if not trigger.flags or _got_into(doc, hit):
        found = [p for p in found if p.mark.first < trigger.first and p.mark.is_case("n")] or found
    if "i" in trigger.flags or attributive(doc, clause, trigger):
        found = behind or found
    return min(found, key=lambda p: abs(p.mark.first - trigger.first)).side if found else None


def _caught(doc: Document, hit: Hit) -> Side | None:
    """As in "…, encircling hundreds of Russian soldiers": those right behind."""
    behind = [p for p in sides.parties(doc, hit.clause) if within([p.mark], hit.trigger, 4)]
    return behind[0].side if behind else None


def _got_into(doc: Document, hit: Hit) -> bool:
    """As in "Попали в окружение": a verb, and yet its subject is who is shut in."""
    return doc.folded[hit.trigger.start : hit.trigger.end].startswith(GOT_INTO)


GOT_INTO = ("попа", "потрап", "угоди", "опини", "оказа")


def _party_before(doc: Document, hit: Hit) -> Side | None:
    """As in "The Ukrainian units, surrounded on the left bank": the party right before the comma."""
    clause, trigger = hit.clause, hit.trigger
    opener = clause.first_of("CLAUSE_OPENER")
    relative = opener is not None and opener.first == clause.first and opener.first < trigger.first
    if "p" not in trigger.flags or not (relative or trigger.first == clause.first):
        return None
    sentence = doc.sentences[clause.sentence]
    before = [p for p in sides.parties(doc, sentence) if 0 < clause.first - p.mark.last <= 5]
    return before[-1].side if before and not sides.parties(doc, clause) else None


def _relieved(doc: Document, hit: Hit) -> Side | None:
    """As in "Attempts by Ukrainian forces to relieve the encircled units": of those who come to help."""
    clause, trigger = hit.clause, hit.trigger
    before = doc.words(max(clause.first, trigger.first - 4), trigger.first - 1)
    helped = any(word.startswith(HELP) for word in before)
    men = {m.first for m in clause.marks("FORCE", "SOLDIER")} & {trigger.last + 1}
    helpers = [p for p in sides.parties(doc, clause) if p.mark.last < trigger.first]
    return helpers[-1].side if helped and men and helpers else None


HELP = (
    "reliev",
    "rescu",
    "unblock",
    "deblock",
    "free",
    "evacuat",
    "resuppl",
    "деблок",
    "выруч",
    "вируч",
    "врят",
)
"""Beginnings of verbs for what is done to those shut in by their own side."""


def _named_beside(doc: Document, hit: Hit) -> Side | None:
    """As in "The surrounded Russians", "700 Ukrainian soldiers encircled in the town"."""
    parties = sides.parties(doc, hit.clause)
    if "p" not in hit.trigger.flags or not parties or _active(doc, hit):
        return None
    marks = [
        *within([p.mark for p in parties], hit.trigger, 1),
        *reversed(ahead([p.mark for p in parties], hit.trigger, 5)),
    ]
    return next((p.side for m in marks for p in parties if p.mark == m), None)


def _active(doc: Document, hit: Hit) -> bool:
    """As in "Have surrounded", which is no passive."""
    before = set(doc.words(hit.trigger.first - 3, hit.trigger.first - 1))
    if bool(before & {"have", "has", "had"}) and not before & {"been", "got"}:
        return True
    return bool(OBJECT & set(doc.words(hit.trigger.last + 1, hit.trigger.last + 1))) and not before & BE


OBJECT = frozenset(
    {"the", "a", "an", "several", "hundreds", "dozens", "some", "all", "their", "its", "our", "enemy"}
)
"""Right behind the verb they open its object: "cut off the occupiers"."""


def named_troops(doc: Document, hit: Hit) -> Draft | None:
    """As in "To relieve the encircled Ukrainian troops": told in passing, whatever becomes of them."""
    clause, trigger = hit.clause, hit.trigger
    behind = [p for p in sides.parties(doc, clause) if within([p.mark], trigger, 1)]
    if within(clause.marks("ENCIRCLED_THING"), trigger, 3):
        return None
    if "p" not in trigger.flags or not behind or not clause.has("FORCE", "SOLDIER"):
        return None
    if doc.language == "en" and BE & set(doc.words(max(clause.first, trigger.first - 3), trigger.first - 1)):
        return None
    return Draft("control", clause, trigger, side=behind[0].side, type="encircled")


def told(doc: Document, hit: Hit) -> Draft | None:
    """As in "Announced the encirclement of …": of those named behind it, else of the enemy of who says so."""
    clause, trigger = hit.clause, hit.trigger
    if not reported(doc, clause, trigger) or claims.unreal(doc, clause, trigger):
        return None
    if claims.negated(doc, clause, trigger) or "no" in doc.words(trigger.first - 2, trigger.first - 1):
        return None
    if within(clause.marks("ENCIRCLED_THING"), trigger, 4):
        return None
    behind = [p for p in sides.parties(doc, clause) if within([p.mark], trigger, 4)]
    party = claimed_by_party(doc, clause, trigger) or claimant_before(doc, clause, trigger)
    if not behind and party is None and denial_near(doc, clause, trigger) is not None:
        return None  # nobody is named for what is rejected
    claimant = party.side if party is not None and party.side != "third_party" else home(doc, clause)
    if behind and "i" in behind[0].mark.flags and not set(behind[0].mark.flags) & set("nga"):
        side: Side | None = sides.OTHER[behind[0].side]  # "об окружении города российскими войсками"
    elif behind:
        side = behind[0].side
    elif claimant is not None:
        side = claimant if clause.has("LOSS_NOUN") else sides.OTHER[claimant]
    else:
        side = None
    return Draft("control", clause, trigger, side=side, type="encircled") if side else None
