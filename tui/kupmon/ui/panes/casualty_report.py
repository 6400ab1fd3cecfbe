"""Casualties of single events, as they became known: each figure with its source and minute."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kupmon.claims import History
from kupmon.ui import claims
from kupmon.ui.claims import NameOf
from kupmon.ui.look import Look, short_day
from kupmon.ui.messages import later, tr
from kupmon.ui.panes.ledger_page import Entries, Target

HARM = {"killed": later("{n} killed"), "injured": later("{n} injured")}
MEANS = {
    "drone": later("drone"),
    "air": later("air strike"),
    "artillery": later("artillery"),
    "missile": later("missile"),
}
TIME = 16
"""Cells for day and minute."""


def casualties(
    entries: Entries, histories: Sequence[History], look: Look, now: datetime, name_of: NameOf | None
) -> None:
    """Write events down, each with its figures, the oldest first.

    Args:
        entries: Where they are added; nothing is, where there are none.
        histories: In the order they are shown.
        look: Signs and zone.
        now: For times without a day.
        name_of: Display name of a place id; `None`: all are of one place, which need not be named.
    """
    if not histories:
        return
    entries.heading(tr("Casualties"), tr("as they became known"))
    for number, history in enumerate(histories):
        entries.line(_event(history, look, now, name_of), "title", indent=1)
        for at, step in enumerate(history.steps):
            harm = tr(HARM.get(step.fact.type or "", "{n}")).format(n=claims.figure(step.fact.count, look))
            parts = [
                (f"   {look.stamp(step.when, now):<{TIME}}", "quiet"),
                (harm, "title"),
                (f" {look.signs.dash} {claims.voice(step.voice)}, {step.outlet}", "quiet"),
            ]
            entries.row(f"step:{number}:{at}", parts, Target(telling=step), hang=5)


def _event(history: History, look: Look, now: datetime, name_of: NameOf | None) -> str:
    where = [] if name_of is None else [name_of(history.place)]
    means = tr(MEANS.get(history.means, history.means)) if history.means else ""
    parts = [*where, short_day(history.day, look.day(now)), means]
    return f" {look.signs.dot} ".join(part for part in parts if part)
