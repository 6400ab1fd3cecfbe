"""Whether a count of losses belongs to the axis, and not to a battlegroup's whole zone or another region."""

from __future__ import annotations

from kupmon.facts.document import Document, Sentence
from kupmon.facts.places import foreign, front_wide, named, pointed_at
from kupmon.facts.words import listed


def placed(doc: Document, sentence: Sentence) -> bool:
    """Whether a total belongs to a place of the axis and not to a battlegroup's whole zone."""
    if named(doc, sentence) or pointed_at(doc, sentence) or sentence.has("THERE"):
        return not _result(doc, sentence)
    if sentence.has("OTHER_REGION"):
        return False
    before = doc.before(sentence)
    goes_on = before is not None and before.paragraph == sentence.paragraph and before.has("ZONE_TOTAL")
    if before is not None and before.has("OTHER_REGION") and not named(doc, before):
        return False
    if (
        goes_on
        or (sentence.has("ZONE_TOTAL") and not _of_brigade(doc, sentence))
        or _zone(doc, sentence)
        or _of_zone(doc, sentence)
    ):
        return False
    if front_wide(doc) and sentence.has("OVERALL", "WHOLE_FRONT"):
        return False
    if sentence.sentence < first_zone(doc):
        return True
    for back in range(1, STORY + 1):
        earlier = doc.before(sentence, back)
        if earlier is None or _foreign(doc, earlier):
            return False
        if named(doc, earlier):
            return True
    return False


def _result(doc: Document, sentence: Sentence) -> bool:
    """Such as "The battlegroup took X, by its actions the enemy lost 530 men": the battlegroup's total."""
    if not sentence.has("ZONE"):
        return False
    taken = [c.last for c in sentence.clauses if c.has(*TAKEN)]
    behind = [c for c in sentence.clauses if c.has("LOST") and taken and c.first > taken[0]]
    return any(not named(doc, clause) for clause in behind)


TAKEN = ("CAPTURE", "LIBERATE", "TAKING", "FREEING")


def _of_brigade(doc: Document, sentence: Sentence) -> bool:
    """Such as "у смузі відповідальності бригади": no more than a part of the axis."""
    return any(
        listed(doc.language, "BRIGADE") & set(doc.words(m.last + 1, m.last + 3))
        for m in sentence.marks("ZONE_TOTAL")
    )


def _of_zone(doc: Document, sentence: Sentence) -> bool:
    """Such as "Потери ВСУ составили …" behind strikes "в … области и ДНР": a battlegroup's total."""
    if not sentence.has("LOST", "DESTROYED"):
        return False
    rows = (doc.before(sentence, back) for back in range(1, STORY + 1))
    return sentence.has("AMOUNTS") and any(row is not None and row.has("OTHER_REGION") for row in rows)


STORY = 3
"""Sentences for which the place of a fight still holds after a battlegroup was named, at most."""


def _foreign(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence names a place known to lie elsewhere."""
    return any(not m.sector for m in foreign(doc, sentence)) or sentence.has("OTHER_REGION")


def _zone(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence is about a battlegroup: not the enemy's group, nor only somebody's office in one."""
    offices = sentence.of_family("role")
    return not named(doc, sentence) and any(
        not any(0 < mark.first - office.last <= OFFICE for office in offices)
        for mark in sentence.marks("ZONE")
        if not any(0 < m.first - mark.last <= 1 for m in sentence.marks("ENEMY", "SIDE_UA"))
    )


OFFICE = 4
"""Words between an office and the battlegroup it belongs to, at most."""


def first_zone(doc: Document) -> int:
    """Number of the first sentence that speaks of a battlegroup and names no place of ours."""
    known = doc.notes.get("first zone")
    if not isinstance(known, int):
        known = next(
            (s.sentence for s in doc.sentences if s.has("ZONE_TOTAL") or _zone(doc, s)), len(doc.sentences)
        )
        doc.notes["first zone"] = known
    return known
