"""Disagreements in words: the list of them, and one side's claims of one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from kupmon.claims import Claim, Disagreement
from kupmon.ui import claims
from kupmon.ui.claims import NameOf
from kupmon.ui.look import Look
from kupmon.ui.messages import tr
from kupmon.ui.panes.ledger_page import Entries, Target
from kupmon.ui.panes.place_report import what


def listed(found: Sequence[Disagreement], look: Look, name_of: NameOf) -> Entries:
    """All of them, in the order given."""
    entries = Entries()
    for one in found:
        parts = [
            (f" {look.signs.differ} ", "contested"),
            (name_of(one.place), "title"),
            (f" {look.signs.dot} {what(one, look)}", "text"),
        ]
        entries.row(row_of(one), parts, Target(place=one.place), hang=3)
    if not found:
        entries.line(tr("No claims of these days contradict each other."), indent=1)
        entries.line(tr("That is not to say that they are true."), indent=1)
    return entries


def row_of(one: Disagreement) -> str:
    """Id of its row: the same as long as it is the same disagreement."""
    return f"{one.place}:{one.why}:{one.first}:{one.claims[0].fact.statement if one.claims else ''}"


def side(found: Iterable[Claim], look: Look, now: datetime) -> Entries:
    """Claims of one column, each with who says so and the sentence it was told in last."""
    entries = Entries()
    for number, claim in enumerate(found):
        latest = claim.tellings[-1] if claim.tellings else None
        entries.row(
            f"claim:{number}",
            [(f"{look.signs.arrow} ", "quiet"), (claim.fact.statement, "statement")],
            Target(telling=latest),
            hang=2,
            gap=int(number > 0),
        )
        status = [] if claim.status == "asserted" else [tr(claims.STATUS[claim.status])]
        entries.line(f" {look.signs.dot} ".join([claims.backing(claim, look), *status]), indent=2)
        entries.line(claims.seen(claim, look, now), indent=2)
        if latest is not None:
            entries.line(f"“{latest.sentence}”", "sentence", indent=2)
            entries.line(claims.source(latest, look, now), indent=2)
    if not entries.blocks:
        entries.line(tr("Nothing from this side."), indent=0)
    return entries
