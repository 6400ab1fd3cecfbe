"""One fact per claim and claimant (FACTS rules 4 and 5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kupmon.facts.statement import statement
from kupmon.model import Attribution, Count, Fact, Span


def merged(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The same claim by the same claimant once: its first full evidence, the others in `also`.

    A claim without a claimant and the same one with a claimant are one, and the claimant's name stays.
    """
    kept: list[Fact] = []
    for fact in sorted(facts, key=lambda f: (f.evidence.start, f.evidence.end, f.kind, f.type or "")):
        for index, other in enumerate(kept):
            if same(other, fact):
                kept[index] = joined(other, fact)
                break
        else:
            kept.append(fact)
    return tuple(kept)


def same(one: Fact, two: Fact) -> bool:
    """Whether two facts are one claim by one claimant."""
    if (one.kind, one.type) != (two.kind, two.type) or one.side != two.side:
        return False
    if one.kind == "quote":
        return one.quote == two.quote
    if not _claimants_agree(one, two) or not _counts_agree(one.count, two.count):
        return False
    if one.when and two.when and one.when != two.when:
        return False
    if one.kind == "damage" and (one.count is None) != (two.count is None):
        return False  # "garages were damaged. Four cars burned"
    if one.type == "evacuated" and (one.count is None) != (two.count is None):
        return False  # an order to leave, and those who left
    return bool(set(one.places) & set(two.places)) or _told_closer(one, two)


COUNTED = frozenset({"assaults", "civilians", "damage"})
DISTRICT = frozenset({"kupiansk-raion", "kupiansk-hromada"})
WIDE = frozenset({"kupiansk", "kupiansk-axis", "kupiansk-raion"})
"""Places that a lead names where the full report names the settlements."""


def _told_closer(one: Fact, two: Fact) -> bool:
    """A counted claim of the lead, and the same one by the same claimant with its settlements."""
    if one.count is None or one.count != two.count or one.kind not in COUNTED:
        return False
    wide = WIDE if one.kind == "assaults" else DISTRICT
    return set(one.places) <= wide or set(two.places) <= wide


def _claimants_agree(one: Fact, two: Fact) -> bool:
    a, b = one.attribution, two.attribution
    if a is None or b is None or a.name == b.name:
        return True
    return any({a.name, b.name} <= family.keys() for family in FAMILIES)


FAMILIES = (
    {"Ukraine": 0, "Kyiv": 0, "Ukrainian forces": 1, "Ukrainian military": 1, "Ukrainian army": 1,
     "Armed Forces of Ukraine": 1, "Ukrainian command": 1, "General Staff": 2},
    {"Russia": 0, "Moscow": 0, "Kremlin": 0, "Russian forces": 1, "Russian army": 1, "Russian military": 1,
     "Russian command": 1, "Ministry of Defence of Russia": 2},
)  # fmt: skip
"""A country, its army and the body that speaks for it are one claimant; the higher the more exact."""


def _better(one: Attribution | None, two: Attribution | None) -> Attribution | None:
    """Of two namings of one claimant the more exact one."""
    if one is None or two is None:
        return one or two
    family: dict[str, int] = next((f for f in FAMILIES if {one.name, two.name} <= f.keys()), {})
    return two if family.get(two.name, 0) > family.get(one.name, 0) else one


def _counts_agree(one: Count | None, two: Count | None) -> bool:
    return one is None or two is None or one == two


def joined(first: Fact, second: Fact) -> Fact:
    """The fuller reading of both; of troops without a figure and counted ones the latter lead."""
    if first.kind == "strength" and first.count is None and second.count is not None:
        first, second = second, first
    again = tuple(
        s for s in (second.evidence, *second.also) if not overlaps(s, (first.evidence, *first.also))
    )
    places = (
        first.places
        if set(second.places) <= set(first.places)
        else tuple(dict.fromkeys(first.places + second.places))
    )
    if first.places and again:
        places = first.places
    places = tuple(p for p in places if p not in DISTRICT) or places
    return statement(
        replace(
            first,
            count=first.count or second.count,
            places=places,
            when=first.when or second.when,
            attribution=_better(first.attribution, second.attribution),
            also=first.also + again,
        )
    )


def overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span shares a character with one of the others."""
    return any(span.start < other.end and other.start < span.end for other in others)
