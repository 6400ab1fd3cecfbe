"""How far each claimant stands from the reader: an office, a name, another medium, nobody by name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files

from kupmon.facts.cast import cast, roles_of
from kupmon.facts.document import Document
from kupmon.facts.voice import GROUP, PERSON, UNIT, Voice
from kupmon.model import Attribution, Distance, Fact

IN_OFFICE = frozenset(
    {
        "spokesman",
        "head",
        "commander",
        "president",
        "minister",
        "official",
        "officer",
        "lawmaker",
        "adviser",
        "prosecutor",
    }
)
"""Roles that answer for what they say; a soldier, a medic or an analyst speaks for himself."""
_BODIES = """administration armed army authorities border brigade center centre command commission committee
    corps council defence defense directorate emergency fleet force forces general government grouping group
    guard headquarters inspectorate intelligence ministry navy office parliament police service side staff"""
OFFICIAL_BODY = frozenset(_BODIES.split())
"""Words in the names of bodies of a state or an army; one without them is a channel or an institute."""
_WORD = re.compile(r"[^\W\d_]+")


def weighed(doc: Document, facts: Iterable[Fact]) -> Iterator[Fact]:
    """The same facts, each claimant with the distance it stands at."""
    known: dict[str, Voice] = {}
    for fact in facts:
        who = fact.attribution
        if who is None:
            yield fact
            continue
        known = known or {member.voice.name: member.voice for member in cast(doc)}
        yield replace(fact, attribution=replace(who, distance=_distance(doc, who, known.get(who.name))))


def _distance(doc: Document, who: Attribution, voice: Voice | None) -> Distance:
    listed, rank = _listed().get(who.name), voice.rank if voice is not None else None
    if listed != "official" and voice is not None and rank == PERSON:
        return "official" if IN_OFFICE & roles_of(doc, voice) else "person"
    if listed is not None:
        return listed
    if rank in {UNIT, GROUP}:
        return "official" if rank == UNIT else "unnamed"
    if not OFFICIAL_BODY.isdisjoint(word.casefold() for word in _WORD.findall(who.name)):
        return "official"
    return "unnamed" if rank is None else "outlet"


@cache
def _listed() -> dict[str, Distance]:
    text = files("kupmon.facts").joinpath("distance.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return dict(rows)  # type: ignore[return-value] # the second column holds nothing else
