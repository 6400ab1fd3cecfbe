"""Changes on the ground (FACTS rules 15 and 16)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts import claims, sides
from kupmon.facts.actors import THEM, home
from kupmon.facts.asides import (
    at_a_pace,
    beside,
    counteroffensive,
    dating,
    dug_in,
    elliptic,
    everywhere,
    made,
    of_another_noun,
    of_people,
    of_troops,
    others_move,
    troops,
)
from kupmon.facts.document import Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.failures import cannot, failing, halted, is_assault, not_kept, sometimes, to_prevent
from kupmon.facts.ground import (
    at_large,
    attributive,
    own_places,
    owned,
    place_after,
    place_before,
    place_tokens,
    targets,
    united,
    unknown_place,
)
from kupmon.facts.movers import cleared_of, intruder, mover, trier, undergone
from kupmon.facts.numbers import counts, number_for
from kupmon.facts.partway import lies_elsewhere, rumoured, somewhere_else, under_way, watched_for
from kupmon.facts.past import long_ago
from kupmon.facts.places import far_from_any, named, places_of
from kupmon.facts.rule import Hit, candidates, side_of
from kupmon.facts.stance import claimed, denial_near, reported, unsupported
from kupmon.facts.wording import ahead, around, english_noun, is_passive, within
from kupmon.model import Side


def find(doc: Document) -> Iterator[Draft]:
    """One fact a sentence, side and type."""
    yield from at_large(doc, united(doc, _found(doc)))


def _found(doc: Document) -> Iterator[Draft]:
    done: set[tuple[int, str | None]] = set()
    taken: set[tuple[int, int]] = set()
    for hit in candidates(doc, "movement"):
        place = (hit.clause.first, hit.trigger.first)
        if place in taken or long_ago(doc, doc.sentences[hit.clause.sentence], hit.trigger):
            continue
        unsaid = unsupported(doc, hit.clause, hit.trigger)
        unsaid = unsaid or far_from_any(doc, doc.sentences[hit.clause.sentence])
        unsaid = unsaid or of_people(doc, hit.clause) or everywhere(doc, hit.clause)
        unsaid = unsaid or rumoured(doc, hit.clause)
        draft = None if unsaid else READERS[hit.rule.id](doc, hit)
        draft = claimed(doc, draft, draft.side) if draft is not None and draft.type in GOING else draft
        if draft is None or (draft.type == "withdrawal" and denial_near(doc, hit.clause, hit.trigger)):
            continue
        taken.add(place)
        if (hit.clause.first, draft.type) not in done or draft.places:
            done.add((hit.clause.first, draft.type))
            yield draft


GOING = frozenset({"advance", "infiltration"})


def _draft(doc: Document, hit: Hit, side: Side | None, kind: str | None = None) -> Draft | None:
    if side is None or unknown_place(doc, hit.clause, hit.trigger):
        return None
    if lies_elsewhere(doc, hit.clause, hit.trigger):
        return None
    places = own_places(doc, hit.clause, hit.trigger)
    return Draft("movement", hit.clause, hit.trigger, side=side, type=kind or hit.rule.type, places=places)


def _advance(doc: Document, hit: Hit) -> Draft | None:
    if doc.sentences[hit.clause.sentence].has("T_LONG"):
        return None
    if ahead(hit.clause.marks("ALLEGED", "GOT_NOWHERE"), hit.trigger, 2) or at_a_pace(doc, hit):
        return None
    if others_move(hit.clause) and not sides.parties(doc, hit.clause):
        return None
    if somewhere_else(doc, hit.clause, hit.trigger) or of_troops(doc, hit):
        return None
    if "p" in hit.trigger.flags and (owned(doc, hit.clause, hit.trigger) or dug_in(doc, hit)):
        return None
    if english_noun(doc, hit.clause, hit.trigger):
        return None
    acting = troops(doc, hit.clause) or sides.parties(doc, hit.clause)
    if not acting and (home(doc, hit.clause) is None or not elliptic(doc, hit)):
        return None
    return _draft(doc, hit, mover(doc, hit))


def _advance_noun(doc: Document, hit: Hit) -> Draft | None:
    """As in "Notes a recent Russian advance toward Kucherivka"."""
    if doc.sentences[hit.clause.sentence].has("HOLD") and hit.clause.has("FOOTHOLD"):
        return None
    noted = hit.clause.marks("NOTED")
    paid = [m for m in within(noted, hit.trigger, 8) if made(doc, hit, m)]
    paid += within(hit.clause.marks("ONGOING"), hit.trigger, 8 if hit.trigger.is_case("n") else 3)
    if not (paid or ahead(noted, hit.trigger, 5)) or denial_near(doc, hit.clause, hit.trigger):
        return None
    if any(
        claims.negated(doc, hit.clause, m)
        or claims.unreal(doc, hit.clause, m)
        or ahead(hit.clause.marks("GOT_NOWHERE"), m, 3)
        for m in ahead(noted, hit.trigger, 5)
    ):
        return None
    if TALKS & set(doc.words(hit.clause.first, hit.clause.last)):
        return None
    if {"for", "для", "задля"} & set(doc.words(hit.trigger.first - 2, hit.trigger.first - 1)):
        return None
    side = side_of(doc, hit) or (sides.any_side(doc, hit.clause) if paid else None)
    if side is None and doc.folded[hit.trigger.start : hit.trigger.end].startswith(BETTERED):
        side = home(doc, hit.clause)
    return _draft(doc, hit, side)


TALKS = frozenset({"talks", "negotiators", "negotiations", "переговорах", "переговоры", "переговори"})

BETTERED = ("improvement", "поліпшення", "покращення", "улучшени")
"""What a side that names nobody reports of itself."""


def _foothold(doc: Document, hit: Hit) -> Draft | None:
    """As in "Formed another bridgehead", "розширено зону контролю": ground made or widened."""
    clause, trigger = hit.clause, hit.trigger
    behind = within(clause.marks("FOOTHOLD"), trigger, 5)
    grows = doc.folded[trigger.start : trigger.end].startswith(GROWING)
    before = ahead(clause.marks("FOOTHOLD"), trigger, 5) if "p" in trigger.flags or grows else []
    if grows and not named(doc, clause):
        return None
    if not (behind or before) or others_move(clause) or not places_of(doc, clause):
        return None
    if english_noun(doc, clause, trigger) or attributive(doc, clause, trigger):
        return None
    return _draft(doc, hit, mover(doc, hit))


GROWING = ("appear", "emerge", "grow", "grew", "з’яв", "вирос", "виріс", "появ", "вырос")
"""Verbs whose subject is the foothold itself."""


def _moved_in(doc: Document, hit: Hit) -> Draft | None:
    """Troops that enter or reach a place, with the place close behind."""
    clause, trigger = hit.clause, hit.trigger
    if english_noun(doc, clause, trigger):
        return None
    target = any(0 < first - trigger.last <= 7 for first in targets(doc, clause))
    if not target or not troops(doc, clause) or _not_there(doc, hit):
        return None
    if failing(doc, hit):
        unable = cannot(doc, clause.marks("GOT_NOWHERE"))
        return None if unable else _draft(doc, hit, intruder(doc, hit), "failed")
    return _draft(doc, hit, mover(doc, hit), "infiltration" if clause.has("PIPE", "SMALL_GROUP") else None)


def _not_there(doc: Document, hit: Hit) -> bool:
    """As in "Вийшли на зв’язок": not a place but something else right behind; or what goes on for months."""
    region = doc.words(hit.trigger.last + 1, hit.trigger.last + 3)
    if any(word.startswith(("регіон", "регион", "region", "област", "країн", "стран")) for word in region):
        return True
    if hit.rule.id == "moved in" and doc.sentences[hit.clause.sentence].has("T_LONG"):
        return True
    return bool(within(hit.clause.marks("NOT_GROUND"), hit.trigger, 3))


def _took_positions(doc: Document, hit: Hit) -> Draft | None:
    """As in "Seized several strongpoints near …": ground, but no named place."""
    clause, trigger = hit.clause, hit.trigger
    if attributive(doc, clause, trigger) or english_noun(doc, clause, trigger):
        return None
    ground = within(clause.marks("POSITION"), trigger, 4)
    if not ground or (_area(doc, ground[0]) and not named(doc, clause)):
        return None
    if within(clause.marks("NOT_GROUND", "FIRE_CONTROL"), trigger, 3) or not places_of(doc, clause):
        return None
    return _draft(doc, hit, mover(doc, hit))


def _area(doc: Document, ground: Mark) -> bool:
    """As in "Took 155 square kilometers": of the whole front where no place is named."""
    return doc.folded[ground.start : ground.end].startswith(("sq", "кв"))


def _clearing(doc: Document, hit: Hit) -> Draft | None:
    """Who clears is named before it; the enemy named behind is what is cleared away."""
    if others_move(hit.clause) or within(hit.clause.marks("RUBBLE"), hit.trigger, 4):
        return None
    if watched_for(doc, hit.clause):
        return None
    if "-" in doc.words(hit.trigger.first - 1, hit.trigger.first - 1):
        return None
    noun = "v" not in hit.trigger.flags
    hoped = within(hit.clause.marks("MODAL"), hit.trigger, 6)
    if noun and (hoped or of_another_noun(doc, hit.clause, hit.trigger)):
        return None
    if dating(doc, hit) or any(m.last >= hit.trigger.first >= m.first for m in hit.clause.marks("LIBERATE")):
        return None
    before = [
        p for p in sides.parties(doc, hit.clause) if p.mark.last < hit.trigger.first and p.mark.is_case("n")
    ]
    side = before[-1].side if before else cleared_of(doc, hit.clause) or home(doc, hit.clause)
    cleared = [p for p in sides.parties(doc, hit.clause) if within([p.mark], hit.trigger, 1)]
    if cleared and doc.language == "en" and not undergone(doc, hit.trigger):
        return _draft(doc, hit, sides.OTHER[cleared[0].side])
    near = [p for p in sides.parties(doc, hit.clause) if within([p.mark], hit.trigger, 3)]
    if not before and not noun and near and doc.language != "en" and not near[0].mark.is_case("n"):
        return _draft(doc, hit, sides.OTHER[near[0].side])
    if before and side is not None and undergone(doc, hit.trigger):
        side = sides.OTHER[side]
    return _draft(doc, hit, side)


def _pushed(doc: Document, hit: Hit) -> Draft | None:
    """Driving the other side back, from a place: the pusher advances."""
    clause, trigger = hit.clause, hit.trigger
    if within(clause.marks("CLAIM_NOUN"), trigger, 3):
        return None
    assaults = clause.marks("ATTACK")
    if any(mark.last + 1 not in {m.first for m in clause.marks("FORCE")} for mark in assaults):
        return None
    outs = [m for m in clause.marks("OUT_OF") if not place_after(doc, clause, m, 7)]
    if doc.language == "en" and not within([*clause.marks("AWAY"), *outs], trigger, 6):
        return None
    if is_passive(doc, trigger) and doc.sentences[clause.sentence].has("STRIKE_BACK"):
        return None
    loser = sides.patient(doc, clause, trigger)
    speaker = home(doc, clause)
    if loser is None and speaker is not None and THEM & set(doc.words(trigger.last + 1, trigger.last + 2)):
        loser = sides.OTHER[speaker]
    if loser is None:
        return None
    kind = "counterattack" if clause.has("RESTORE_POSITION") else "advance"
    return _draft(doc, hit, sides.OTHER[loser], kind)


def _edged_out(doc: Document, hit: Hit) -> Draft | None:
    """As in "Drove them out of several positions in the forest": no place is taken, and yet ground gained."""
    clause, trigger = hit.clause, hit.trigger
    outs = [*within(clause.marks("OUT_OF", "FROM"), trigger, 7), *ahead(clause.marks("OUT_OF"), trigger, 8)]
    if not any(within(clause.marks("EDGE"), mark, 4) for mark in outs) or not places_of(doc, clause):
        return None
    loser = sides.patient(doc, clause, trigger)
    return _draft(doc, hit, sides.OTHER[loser]) if loser is not None else None


def _restored(doc: Document, hit: Hit) -> Draft | None:
    return _draft(doc, hit, mover(doc, hit))


def _withdrew(doc: Document, hit: Hit) -> Draft | None:
    if hit.rule.id == "withdrew" and english_noun(doc, hit.clause, hit.trigger):
        return None
    if SINCE & set(doc.words(hit.clause.first, hit.trigger.first - 1)):
        return None
    if hit.rule.id == "withdrawal noun" and "при" in doc.words(hit.trigger.first - 1, hit.trigger.first - 1):
        return None
    if doc.sentences[hit.clause.sentence].has("REPEL") or hit.clause.has("RESTORE_POSITION"):
        return None
    if hit.rule.id == "withdrawal noun" and within(hit.clause.marks("NOT", "MODAL"), hit.trigger, 6):
        return None
    noun = hit.rule.id == "withdrawal noun" and place_after(doc, hit.clause, hit.trigger, 3)
    if not (noun or troops(doc, hit.clause)) or (_transitive(doc, hit) and not _troops_behind(hit)):
        return None
    return _draft(doc, hit, mover(doc, hit))


SINCE = frozenset({"since"})
"""As in "For the first time since they fled": a date."""


def _transitive(doc: Document, hit: Hit) -> bool:
    """As in "Відвели", "вывели": they pull something out, which may be anything."""
    word = doc.folded[hit.trigger.start : hit.trigger.end]
    return (
        word.startswith(("відв", "вивед", "вивел", "вивів", "вивод", "отве", "вывед", "вывел", "вывод"))
        and hit.rule.id == "withdrew"
    )


def _troops_behind(hit: Hit) -> bool:
    return bool(around(hit.clause.marks("FORCE", "SIDE_RU", "SIDE_UA"), hit.trigger, 4))


def _exited(doc: Document, hit: Hit) -> Draft | None:
    """As in "Вийшли з Піщаного": the place right behind."""
    if SINCE & set(doc.words(hit.clause.first, hit.trigger.first - 1)):
        return None
    near = any(0 < first - hit.trigger.last <= 3 for first in place_tokens(doc, hit.clause))
    return _draft(doc, hit, mover(doc, hit)) if near and troops(doc, hit.clause) else None


def _infiltration_told(doc: Document, hit: Hit) -> Draft | None:
    """The noun, where somebody reports it or it is told of as a fact or a case."""
    told = " " in doc.folded[hit.trigger.start : hit.trigger.end]
    told = told or bool(ahead(hit.clause.marks("SAY", "NOTED", "OCCUR", "ONGOING"), hit.trigger, 6))
    if not told or failing(doc, hit):
        return None
    return _draft(doc, hit, intruder(doc, hit))


def _left(doc: Document, hit: Hit) -> Draft | None:
    """Troops that leave a named place."""
    clause, trigger = hit.clause, hit.trigger
    if any(m.first <= trigger.first <= m.last for m in clause.marks("LEFT_SIDE")) or clause.has("WITHOUT"):
        return None
    passive = "p" in trigger.flags and doc.language != "en"
    if within(clause.marks("POSITION"), trigger, 3) and places_of(doc, clause) and troops(doc, clause):
        return _draft(doc, hit, mover(doc, hit))
    ground = place_after(doc, clause, trigger, 5) or (passive and place_before(doc, clause, trigger, 5))
    if not ground or clause.has("CIVILIAN") or not (passive or sides.parties(doc, clause)):
        return None
    return _draft(doc, hit, side_of(doc, hit) or (home(doc, clause) if passive else None))


def _infiltrated(doc: Document, hit: Hit) -> Draft | None:
    """Also what is tried, as long as no failure is told."""
    clause, trigger = hit.clause, hit.trigger
    if claims.unreal(doc, clause, trigger) or claims.asked(doc, clause):
        return None
    if claims.negated(doc, clause, trigger):
        return None
    if failing(doc, hit):
        return _draft(doc, hit, intruder(doc, hit), "failed") if not_kept(doc, hit) else None
    sentence = doc.sentences[clause.sentence]
    if others_move(clause) and not (sides.parties(doc, clause) or clause.has("IN_PLAIN_CLOTHES")):
        return None
    if hit.rule.id == "crossed" and (
        ahead(clause.marks("NOT_TROOPS", "AIR_OR_ARTILLERY"), trigger, 6)
        or ahead(clause.marks("PIPE"), trigger, 1)
    ):
        return None
    if hit.rule.id == "crossed" and not (clause.has("SMALL_GROUP", "PIPE") or sometimes(doc, hit)):
        return None
    if hit.rule.id == "crossed" and not (named(doc, sentence) or sentence.has("THE_TOWN", "THE_VILLAGE")):
        return None
    return _draft(doc, hit, intruder(doc, hit))


def _failed(doc: Document, hit: Hit) -> Draft | None:
    """An attempt to get in, across or out that is told to have failed."""
    clause, trigger = hit.clause, hit.trigger
    nowhere = clause.marks("GOT_NOWHERE")
    unable = [m for m in nowhere if m.first < trigger.first <= max(m.last, m.first + 3)]
    if trigger.concept == "BETTER" and not sides.parties(doc, clause):
        unable = []
    unreal = not unable and claims.unreal(doc, clause, trigger)
    if claims.asked(doc, clause) or not failing(doc, hit) or unreal:
        return None
    attempt = claims.attempted(doc, clause, trigger)
    tried = attempt or (clause.has("GOT_NOWHERE") and trigger.concept not in {"BETTER", "ADVANCE"})
    tried = tried or bool(unable)
    if not attempt and trigger.concept == "STEAL_IN" and not set(trigger.flags) & set("vf"):
        return None
    if not attempt and (attributive(doc, clause, trigger) or dug_in(doc, hit)):
        return None
    if not attempt and cannot(doc, nowhere):
        return None
    if is_assault(doc, hit):
        return None
    others = others_move(clause) and not sides.parties(doc, clause)
    if others or not (attempt or troops(doc, clause)) or to_prevent(hit):
        return None
    return _draft(doc, hit, intruder(doc, hit), "failed") if tried else None


def _halted(doc: Document, hit: Hit) -> Draft | None:
    return _draft(doc, hit, halted(doc, hit), "failed")


def _still_taking(doc: Document, hit: Hit) -> Draft | None:
    """As in "Are slowly liberating the town": no place is taken yet, and ground is gained."""
    clause, trigger = hit.clause, hit.trigger
    if not under_way(doc, trigger) or not place_after(doc, clause, trigger, 4):
        return None
    return _draft(doc, hit, mover(doc, hit))


def _not_near(doc: Document, hit: Hit) -> Draft | None:
    """As in "Did not even come near": told of who was trying."""
    return _draft(doc, hit, intruder(doc, hit)) if troops(doc, hit.clause) else None


def _struck_back(doc: Document, hit: Hit) -> Draft | None:
    """Counted counterattacks are assaults, and those that only date something are none."""
    clause, trigger = hit.clause, hit.trigger
    times = any(n.role == "times" and abs(n.first - trigger.first) <= 4 for n in counts(doc, clause))
    if of_another_noun(doc, clause, trigger):
        return None
    if times or number_for(doc, clause, trigger) is not None or dating(doc, hit) or beside(doc, hit):
        return None
    noun = (
        "n" in trigger.flags
        or english_noun(doc, hit.clause, hit.trigger)
        or bool(set(trigger.flags) & set("gdail"))
    )
    happens = around(clause.marks("OCCUR", "NOTED", "ONGOING"), trigger, 4)
    done = bool(happens) or reported(doc, clause, trigger)
    whose = trier(doc, clause, trigger) is not None and not counteroffensive(doc, trigger)
    if noun and not (done or whose):
        return None
    sentence = doc.sentences[clause.sentence]
    if any(is_passive(doc, mark) for mark in within(sentence.marks("REPEL", "PUSH_BACK"), trigger, 14)):
        return None
    before = doc.words(max(clause.first, trigger.first - 4), trigger.first - 1)
    failed = any(word.startswith(FAILURES) for word in before)
    return _draft(doc, hit, mover(doc, hit), "failed" if failed else None)


FAILURES = ("failure", "failed", "провал", "неудач", "невдач", "безуспі", "безуспе")

READERS: dict[str, Callable[[Document, Hit], Draft | None]] = {
    "advance": _advance,
    "advance noun": _advance_noun,
    "moved in": _moved_in,
    "foothold": _foothold,
    "clearing": _clearing,
    "pushed": _pushed,
    "edged out": _edged_out,
    "restored": _restored,
    "withdrew": _withdrew,
    "withdrawal noun": _withdrew,
    "exited": _exited,
    "infiltration noun": _infiltration_told,
    "left": _left,
    "infiltrated": _infiltrated,
    "crossed": _infiltrated,
    "took positions": _took_positions,
    "still taking": _still_taking,
    "failed": _failed,
    "halted": _halted,
    "not near": _not_near,
    "struck back": _struck_back,
}
