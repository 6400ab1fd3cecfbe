"""Changes on the ground (FACTS rules 15 and 16)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts import claims, sides
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.ground import place_after, place_before, place_tokens
from kupmon.facts.kinds.control import home
from kupmon.facts.numbers import number_for
from kupmon.facts.rule import Hit, hits, side_of
from kupmon.model import Side


def find(doc: Document) -> Iterator[Draft]:
    """One fact a clause and type."""
    done: set[tuple[int, str | None]] = set()
    for hit in hits(doc, "movement"):
        draft = READERS[hit.rule.id](doc, hit)
        if draft is None or (hit.clause.first, draft.type) in done:
            continue
        done.add((hit.clause.first, draft.type))
        yield draft


def _draft(hit: Hit, side: Side | None, kind: str | None = None) -> Draft | None:
    if side is None:
        return None
    return Draft("movement", hit.clause, hit.trigger, side=side, type=kind or hit.rule.type)


def mover(doc: Document, hit: Hit) -> Side | None:
    """Who moves: by name, else whom a pronoun points to, else the side of who speaks of itself."""
    found = side_of(doc, hit)
    if found is not None:
        return found
    back = _last_acting(doc, hit.clause) if hit.clause.has("PRONOUN", "FORCE") else None
    return back or home(doc, hit.clause)


def _last_acting(doc: Document, clause: Clause) -> Side | None:
    for reach in (1, 2):
        earlier = doc.before(doc.sentences[clause.sentence], reach)
        found = sides.parties(doc, earlier) if earlier is not None else []
        if found:
            return found[0].side
    return None


def _troops(doc: Document, clause: Clause) -> bool:
    """Whether it is troops that move, and nobody else."""
    sentence = doc.sentences[clause.sentence]
    if clause.has("NOT_TROOPS", "CIVILIAN"):
        return False
    return bool(sides.parties(doc, clause)) or clause.has("FORCE") or bool(sides.parties(doc, sentence))


def _advance(doc: Document, hit: Hit) -> Draft | None:
    return _draft(hit, mover(doc, hit)) if _troops(doc, hit.clause) or home(doc, hit.clause) else None


def _advance_noun(doc: Document, hit: Hit) -> Draft | None:
    """ "Notes a recent Russian advance toward Kucherivka"."""
    noted = [m for m in hit.clause.marks("NOTED") if 0 < hit.trigger.first - m.last <= 5]  # noqa: PLR2004
    return _draft(hit, side_of(doc, hit)) if noted else None


def _moved_in(doc: Document, hit: Hit) -> Draft | None:
    """Troops that enter or reach a place, with the place close behind."""
    clause, trigger = hit.clause, hit.trigger
    target = any(0 < first - trigger.last <= 7 for first in _targets(doc, clause))  # noqa: PLR2004
    if not target or not _troops(doc, clause):
        return None
    return _draft(hit, mover(doc, hit), "failed" if _failure(doc, hit) else None)


def _targets(doc: Document, clause: Clause) -> list[int]:
    return [*place_tokens(doc, clause), *(m.first for m in clause.marks("RIVER", "PLACE_PART"))]


def _clearing(doc: Document, hit: Hit) -> Draft | None:
    return _draft(hit, side_of(doc, hit) or home(doc, hit.clause))


def _pushed(doc: Document, hit: Hit) -> Draft | None:
    """Driving the other side back, from a place: the pusher advances."""
    clause, trigger = hit.clause, hit.trigger
    away = [m for m in clause.marks("AWAY") if 0 < m.first - trigger.last <= 6]  # noqa: PLR2004
    if (doc.language == "en" and not away) or not (away or clause.has("SIDE_RU", "SIDE_UA", "ENEMY")):
        return None
    loser = sides.patient(doc, clause, trigger)
    if loser is None:
        return None
    kind = "counterattack" if clause.has("RESTORE_POSITION") else "advance"
    return _draft(hit, sides.OTHER[loser], kind)


def _restored(doc: Document, hit: Hit) -> Draft | None:
    return _draft(hit, mover(doc, hit))


def _withdrew(doc: Document, hit: Hit) -> Draft | None:
    return _draft(hit, mover(doc, hit)) if _troops(doc, hit.clause) else None


def _left(doc: Document, hit: Hit) -> Draft | None:
    """Troops that leave a named place."""
    clause, trigger = hit.clause, hit.trigger
    if any(m.first <= trigger.first <= m.last for m in clause.marks("LEFT_SIDE")):
        return None
    ground = place_after(doc, clause, trigger, 5) or (
        "p" in trigger.flags and doc.language != "en" and place_before(doc, clause, trigger, 5)
    )
    if not ground or clause.has("NOT_TROOPS", "CIVILIAN") or not sides.parties(doc, clause):
        return None
    return _draft(hit, side_of(doc, hit))


def _infiltrated(doc: Document, hit: Hit) -> Draft | None:
    """Also what is tried, as long as no failure is told."""
    clause, trigger = hit.clause, hit.trigger
    if claims.unreal(doc, clause, trigger) or claims.asked(doc, clause):
        return None
    if _failure(doc, hit) or claims.negated(doc, clause, trigger):
        return _failed(doc, hit)
    who = side_of(doc, hit) or _last_acting(doc, clause)
    speaker = home(doc, clause)
    return _draft(hit, who or (sides.OTHER[speaker] if speaker else "russian"))


def _failure(doc: Document, hit: Hit) -> bool:
    return hit.clause.has("REPEL", "GOT_NOWHERE") or doc.sentences[hit.clause.sentence].has("GOT_NOWHERE")


def _failed(doc: Document, hit: Hit) -> Draft | None:
    """An attempt to get in, across or out that is told to have failed."""
    clause, trigger = hit.clause, hit.trigger
    if claims.asked(doc, clause) or not _failure(doc, hit):
        return None
    tried = claims.attempted(doc, clause, trigger) or clause.has("GOT_NOWHERE")
    if not tried or not _troops(doc, clause):
        return None
    found = side_of(doc, hit)
    speaker = home(doc, clause)
    return _draft(hit, found or (sides.OTHER[speaker] if speaker else None), "failed")


def _struck_back(doc: Document, hit: Hit) -> Draft | None:
    """Counted counterattacks are assaults."""
    if number_for(doc, hit.clause, hit.trigger) is not None:
        return None
    return _draft(hit, mover(doc, hit))


READERS: dict[str, Callable[[Document, Hit], Draft | None]] = {
    "advance": _advance,
    "advance noun": _advance_noun,
    "moved in": _moved_in,
    "clearing": _clearing,
    "pushed": _pushed,
    "restored": _restored,
    "withdrew": _withdrew,
    "withdrawal noun": _withdrew,
    "left": _left,
    "infiltrated": _infiltrated,
    "failed": _failed,
    "struck back": _struck_back,
}
