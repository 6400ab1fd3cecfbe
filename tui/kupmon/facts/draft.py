"""A fact in the making: what a kind's rules found, before the shared slots are filled."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.facts.claims import no_news
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.numbers import numbers
from kupmon.facts.places import named, on_axis, places_of
from kupmon.facts.speakers import speaker_at
from kupmon.facts.statement import statement
from kupmon.facts.times import stated, when
from kupmon.model import Attribution, Count, Fact, Kind, Period, Side, Span

TIMED: frozenset[Kind] = frozenset({"assaults", "strike", "civilians", "damage"})
"""Kinds whose time is a slot of the contract."""
SELF_TOLD: frozenset[Kind] = frozenset({"background"})
"""Kinds without a claimant."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule found in a clause."""

    kind: Kind
    clause: Clause
    trigger: Mark
    side: Side | None = None
    type: str | None = None
    count: Count | None = None
    places: tuple[str, ...] | None = None
    """`None`: those of the clause, see `places.places_of`."""
    when: Period | None = None
    """`None`: that of the clause, see `times.when`."""
    quote: str | None = None
    evidence: Span | None = None
    """`None`: the clause's sentence."""
    attribution: Attribution | None = None
    """`None`: the speaker of the clause, see `speakers.speaker_at`."""
    told: Clause | None = None
    """The clause whose speaker makes the claim, where `clause` is a whole sentence."""
    placeless: bool = False
    """A fact of this kind may stand without a place (quotations)."""
    now: bool = False
    """Told as going on: a day named only in the sentence before is not its time."""
    own_time: bool = False
    """A state that lasts: only a time given in its own clause holds for it."""
    old: bool = False
    """May come from a paragraph that repeats old news (background)."""


def finish(doc: Document, draft: Draft) -> Fact | None:
    """Fills place, time and claimant; `None` where the fact is not one on the axis."""
    sentence = doc.sentences[draft.clause.sentence]
    if (not draft.placeless and not on_axis(doc, sentence)) or (no_news(doc, sentence) and not draft.old):
        return None
    places = draft.places if draft.places is not None else places_of(doc, draft.clause)
    if not places and not draft.placeless:
        return None
    if draft.kind == "control" and _somewhere(doc, sentence):
        return None
    time = stated(doc, draft.clause) if draft.own_time else when(doc, draft.clause, now=draft.now)
    period = draft.when or time if draft.kind in TIMED else None
    claimant = draft.attribution or speaker_at(
        doc, draft.told or draft.clause, own=draft.kind == "narrative", at=draft.trigger.start
    )
    fact = Fact(
        kind=draft.kind,
        evidence=draft.evidence or doc.span(draft.clause),
        statement="",
        side=draft.side,
        type=draft.type,
        count=draft.count,
        places=() if draft.placeless else places,
        when=period,
        attribution=None if draft.kind in SELF_TOLD else claimant,
        quote=draft.quote,
    )
    return statement(fact)


def _somewhere(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence counts settlements and names none of ours: a region's or a battlegroup's total."""
    if named(doc, sentence):
        return False
    counted = {n.last for n in numbers(doc, sentence)}
    return any(counted & {m.first - 1, m.first - 2} for m in sentence.marks("SETTLEMENTS"))
