"""Denying, conceding or asserting how the battle stands (FACTS rule 14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts import claims, sides
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.ground import home
from kupmon.facts.places import named
from kupmon.facts.rule import Hit, hits
from kupmon.facts.speakers import as_attribution, sources, speaker_at
from kupmon.facts.stance import voice_of
from kupmon.model import Attribution, Side

BATTLE = (
    "CAPTURE", "LIBERATE", "TAKING", "ENCIRCLE", "ENCIRCLEMENT", "CLAIM_NOUN", "SETBACK", "EXPEL", "ADVANCE",
    "HOLD", "UNDER_CONTROL", "FALL", "INFILTRATE", "MOVE_IN", "ADVANCE_NOUN",
)  # fmt: skip
"""What such a stance is about."""
POINTERS = frozenset(
    {"it", "this", "that", "це", "цю", "цього", "это", "этого", "эти", "ці", "these", "them", "the"}
)


def find(doc: Document) -> Iterator[Draft]:
    """One stance a clause."""
    done: set[tuple[int, str | None]] = set()
    for hit in hits(doc, "narrative"):
        draft = READERS[hit.rule.id](doc, hit)
        if draft is None or (hit.clause.sentence, draft.type) in done:
            continue
        done.add((hit.clause.sentence, draft.type))
        yield draft


def _speaker(doc: Document, clause: Clause) -> Attribution | None:
    return speaker_at(doc, clause)


def _side(doc: Document, clause: Clause) -> Side | None:
    return home(doc, clause)


def _stance(doc: Document, hit: Hit, side: Side | None, kind: str | None = None) -> Draft | None:
    if side is None:
        return None
    return Draft("narrative", hit.clause, hit.trigger, side=side, type=kind or hit.rule.type)


def _about_battle(doc: Document, hit: Hit) -> bool:
    """A claim about the battle is rejected, or "it" after one."""
    sentence = doc.sentences[hit.clause.sentence]
    if sentence.has(*BATTLE):
        return True
    earlier = doc.before(sentence)
    near = doc.words(max(hit.clause.first, hit.trigger.first - 3), hit.trigger.last + 3)
    return earlier is not None and earlier.has(*BATTLE) and bool(POINTERS & set(near))


def _denied(doc: Document, hit: Hit) -> Draft | None:
    """Rejecting the other side's claim denies, rejecting one's own side's concedes."""
    if (
        claims.unreal(doc, hit.clause, hit.trigger)
        or claims.asked(doc, hit.clause)
        or not _about_battle(doc, hit)
    ):
        return None
    side = _side(doc, hit.clause)
    who = _speaker(doc, hit.clause)
    if side is None or who is None:
        return None
    own = voice_of(doc, hit.clause, side, hit.trigger)
    rejected_own = own is not None and own.name != who.name
    return _stance(doc, hit, side, "concedes" if rejected_own else "denies")


def _untrue(doc: Document, hit: Hit) -> Draft | None:
    clause = hit.clause
    spoken = clause.has("CALLED", "CLAIM_NOUN", "TAKING", "CAPTURE") or _speaker(doc, clause) is not None
    return _denied(doc, hit) if spoken else None


def _not_so(doc: Document, hit: Hit) -> Draft | None:
    """ "They have not taken …": denied by the other side, conceded by one's own."""
    clause, trigger = hit.clause, hit.trigger
    speaker = _side(doc, clause)
    if speaker is None or claims.unreal(doc, clause, trigger) or claims.asked(doc, clause):
        return None
    actor = sides.agent(doc, clause, trigger) or sides.any_side(doc, clause)
    if actor == speaker or clause.has("SITUATION") or not named(doc, doc.sentences[clause.sentence]):
        return None
    return _stance(doc, hit, speaker)


def _absent(doc: Document, hit: Hit) -> Draft | None:
    """ "There are no Russians in the town"."""
    clause = hit.clause
    speaker = _side(doc, clause)
    parties = [p for p in sides.parties(doc, clause) if p.side != speaker]
    if speaker is None or not parties or (doc.language == "en" and not clause.has("NOT")):
        return None
    if not (named(doc, clause) or clause.has("THE_TOWN", "THE_VILLAGE")):
        return None
    near = any(abs(p.mark.first - hit.trigger.first) <= 4 for p in parties)  # noqa: PLR2004
    return _stance(doc, hit, speaker) if near else None


def _conceded(doc: Document, hit: Hit) -> Draft | None:
    sentence = doc.sentences[hit.clause.sentence]
    behind = [m for m in sentence.marks("SETBACK") if 0 < m.first - hit.trigger.last <= 14]  # noqa: PLR2004
    if not behind:
        return None
    return _stance(doc, hit, _admitting(doc, hit) or _side(doc, hit.clause))


def _admitting(doc: Document, hit: Hit) -> Side | None:
    """The side of who admits: the source of the word itself."""
    for source in sources(doc, doc.sentences[hit.clause.sentence]):
        if source.start == hit.trigger.start and source.voice.side != "third_party":
            return source.voice.side
    return sides.agent(doc, hit.clause, hit.trigger)


def _assessed(doc: Document, hit: Hit) -> Draft | None:
    marks = hit.clause.marks("SITUATION")
    if not any(abs(m.first - hit.trigger.first) <= 9 for m in marks):  # noqa: PLR2004
        return None
    return _stance(doc, hit, _side(doc, hit.clause))


READERS: dict[str, Callable[[Document, Hit], Draft | None]] = {
    "denies": _denied,
    "untrue": _untrue,
    "not so": _not_so,
    "absent": _absent,
    "concedes": _conceded,
    "assessed bad": _assessed,
    "assessed good": _assessed,
}
