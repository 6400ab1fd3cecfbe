"""Who holds a place, by the claim (FACTS rule 13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts import claims, sides
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.ground import on_ground, place_after, place_before
from kupmon.facts.rule import Hit, hits, side_of
from kupmon.facts.speakers import as_attribution, speaker_at
from kupmon.facts.stance import denial_near, voice_of
from kupmon.model import Attribution, Side

GAIN: dict[Side, str] = {"russian": "captured", "ukrainian": "liberated"}


def find(doc: Document) -> Iterator[Draft]:
    """Places taken, held, contested, and troops shut in."""
    for hit in hits(doc, "control"):
        read = READERS[hit.rule.id]
        draft = read(doc, hit)
        if draft is not None:
            yield from _claimed(doc, draft)


def _claimed(doc: Document, draft: Draft) -> Iterator[Draft]:
    """What is denied is a claim of those who make it, and no fact where nobody is named for it."""
    gainer = sides.OTHER[draft.side] if draft.type == "encircled" and draft.side else draft.side
    denial = denial_near(doc, draft.clause, draft.trigger)
    if denial is None or gainer is None:
        yield draft
        return
    who = voice_of(doc, draft.clause, gainer)
    if who is not None:
        yield Draft(
            draft.kind, draft.clause, draft.trigger, side=draft.side, type=draft.type, attribution=who
        )


def home(doc: Document, clause: Clause) -> Side | None:
    """The side of who speaks, else of the outlet."""
    who: Attribution | None = speaker_at(doc, clause)
    side = who.side if who is not None else doc.source.side
    return side if side in {"russian", "ukrainian"} else None  # type: ignore[return-value]


def _gain(doc: Document, hit: Hit, side: Side | None) -> Draft:
    fallback: Side = "russian"
    if hit.trigger.concept == "LIBERATE":
        fallback = home(doc, hit.clause) or "ukrainian"
    elif home(doc, hit.clause) == "russian":
        fallback = "russian"
    gainer = side or fallback
    return Draft("control", hit.clause, hit.trigger, side=gainer, type=GAIN[gainer])


def _taken(doc: Document, hit: Hit) -> Draft | None:
    return _gain(doc, hit, side_of(doc, hit)) if on_ground(doc, hit.clause, hit.trigger) else None


def _fallen(doc: Document, hit: Hit) -> Draft | None:
    """ "Kupiansk has fallen": the place stands right before."""
    if not place_before(doc, hit.clause, hit.trigger, 4) or place_after(doc, hit.clause, hit.trigger, 5):
        return None
    return _gain(doc, hit, sides.OTHER["ukrainian"])


def _noun(doc: Document, hit: Hit) -> Draft | None:
    """ "Announced the capture of …": somebody must be saying so."""
    clause, trigger = hit.clause, hit.trigger
    said = any(0 < trigger.first - m.last <= 8 for m in clause.marks("SAY", "CLAIM_NOUN", "DENY"))  # noqa: PLR2004
    return _gain(doc, hit, side_of(doc, hit)) if said and place_after(doc, clause, trigger, 6) else None


def _expelled(doc: Document, hit: Hit) -> Draft | None:
    """ "Drove them out of …"."""
    outs = [m for m in hit.clause.marks("OUT_OF") if 0 < m.first - hit.trigger.last <= 7]  # noqa: PLR2004
    if not any(place_after(doc, hit.clause, m, 7) for m in outs):
        return None
    loser = sides.patient(doc, hit.clause, hit.trigger)
    actor = sides.agent(doc, hit.clause, hit.trigger)
    return _gain(doc, hit, sides.OTHER[loser] if loser is not None else actor or home(doc, hit.clause))


def _freed(doc: Document, hit: Hit) -> Draft | None:
    """ "The outskirts are free of Russians"."""
    behind = [p for p in sides.parties(doc, hit.clause) if 0 < p.mark.first - hit.trigger.last <= 3]  # noqa: PLR2004
    if not behind or not place_before(doc, hit.clause, hit.trigger):
        return None
    return _gain(doc, hit, sides.OTHER[behind[0].side])


def _held(doc: Document, hit: Hit) -> Draft | None:
    if not place_after(doc, hit.clause, hit.trigger) and not (
        doc.language != "en" and place_before(doc, hit.clause, hit.trigger)
    ):
        return None
    side = side_of(doc, hit) or home(doc, hit.clause)
    return Draft("control", hit.clause, hit.trigger, side=side, type="held") if side else None


def _under(doc: Document, hit: Hit) -> Draft | None:
    """ "The town is under our control"."""
    clause, trigger = hit.clause, hit.trigger
    if clause.has("SITUATION") or not (
        place_before(doc, clause, trigger) or place_after(doc, clause, trigger, 8)
    ):
        return None
    inside = [p for p in sides.parties(doc, clause) if trigger.first <= p.mark.first <= trigger.last + 5]  # noqa: PLR2004
    side = inside[0].side if inside else home(doc, clause)
    return Draft("control", clause, trigger, side=side, type="held") if side else None


def _contested(doc: Document, hit: Hit) -> Draft | None:
    claim = any(m.first == hit.trigger.last + 1 for m in hit.clause.marks("CLAIM_NOUN"))
    return None if claim else Draft("control", hit.clause, hit.trigger, type="contested")


def _encircled(doc: Document, hit: Hit) -> Draft | None:
    """Whose troops: those named as shut in; of a place, the enemy of who says so."""
    clause, trigger = hit.clause, hit.trigger
    if _other_thing(doc, hit):
        return None
    side = _shut_in(doc, hit)
    if side is None and (
        place_before(doc, clause, trigger) or place_after(doc, clause, trigger) or _men(clause)
    ):
        actor = sides.agent(doc, clause, trigger)
        speaker = actor or home(doc, clause)
        side = sides.OTHER[speaker] if speaker else None
    return Draft("control", clause, trigger, side=side, type="encircled") if side else None


def _men(clause: Clause) -> bool:
    return clause.has("SOLDIER", "SOLDIER_GROUP", "FORCE")


def _shut_in(doc: Document, hit: Hit) -> Side | None:
    clause, trigger = hit.clause, hit.trigger
    passive = "p" in trigger.flags or not trigger.flags or hit.rule.id == "encirclement"
    if not passive:
        return sides.patient(doc, clause, trigger)
    found = [p for p in sides.parties(doc, clause) if not p.mark.flags or set(p.mark.flags) & set("nga")]
    if not found:
        return None
    return min(found, key=lambda p: abs(p.mark.first - trigger.first)).side


def _other_thing(doc: Document, hit: Hit) -> bool:
    """Roads are blocked and houses surrounded by forest in another sense."""
    return any(abs(m.first - hit.trigger.first) <= 4 for m in hit.clause.marks("ENCIRCLED_THING"))  # noqa: PLR2004


def _reported_ring(doc: Document, hit: Hit) -> Draft | None:
    said = any(0 < hit.trigger.first - m.last <= 8 for m in hit.clause.marks("SAY", "CLAIM_NOUN", "DENY"))  # noqa: PLR2004
    return _encircled(doc, hit) if said else None


READERS: dict[str, Callable[[Document, Hit], Draft | None]] = {
    "taken": _taken,
    "fallen": _fallen,
    "noun": _noun,
    "expelled": _expelled,
    "freed": _freed,
    "held": _held,
    "under": _under,
    "contested": _contested,
    "encircled": _encircled,
    "encirclement": _reported_ring,
}
