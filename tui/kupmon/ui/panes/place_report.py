"""The ledger of one place in words: who holds it by whose claims, casualties as told, all claims."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from kupmon.claims import Claim, Disagreement, PlaceLedger, Telling
from kupmon.ui import claims
from kupmon.ui.claims import NameOf
from kupmon.ui.look import SIDES, Look, short_day
from kupmon.ui.messages import tr, trn
from kupmon.ui.panes.casualty_report import casualties
from kupmon.ui.panes.ledger_page import Entries, Target
from kupmon.ui.panes.overview_report import silence_words
from kupmon.ui.wording import KIND_NAMES

AT_ONCE = 200
"""Claims written at first, and with each wish for more."""
HANG = 8
"""Cells that the time of a claim takes."""


def report(
    ledger: PlaceLedger,
    look: Look,
    name_of: NameOf,
    now: datetime,
    *,
    unfolded: Collection[str] = (),
    most: int = AT_ONCE,
) -> Entries:
    """Everything on the page of a place.

    Args:
        ledger: As of now.
        look: Signs and zone.
        name_of: Display name of a place id.
        now: For times without a day.
        unfolded: Ids of the rows of claims whose tellings are shown.
        most: Claims that are written; the others are counted.
    """
    entries = Entries()
    _standing(entries, ledger, look, now)
    if ledger.silence is not None:
        entries.heading(tr("Silence"), tr("it can have many reasons"))
        words = [("   ", "text"), (silence_words(ledger.silence, look, name_of), "text")]
        entries.row("silence", words, Target(telling=ledger.silence.latest), hang=3)
    casualties(entries, ledger.histories, look, now, None)
    _disagreements(entries, ledger, look)
    _claims(entries, replace(ledger, claims=ledger.claims[:most]), look, now, unfolded)
    _older(entries, ledger, most)
    return entries


def _standing(entries: Entries, ledger: PlaceLedger, look: Look, now: datetime) -> None:
    entries.heading(tr("Who holds it"), tr("by the latest claim of each side's speakers"))
    for number, telling in enumerate(ledger.standing.latest):
        _told(entries, f"latest:{number}", telling, look, now, words=telling.fact.statement)
    if not ledger.standing.latest:
        entries.line(tr("No claim in this time."))


def _told(
    entries: Entries, row_id: str, telling: Telling, look: Look, now: datetime, *, words: str, indent: int = 3
) -> None:
    """A telling: what, by whom and when, and below it the sentence."""
    side = telling.voice.side
    parts = [
        (" " * (indent - 2), "text"),
        (f"{SIDES[side]} ", claims.SIDE_STYLES[side]),
        (words, "text"),
        (f" {look.signs.dash} {claims.source(telling, look, now, besides=words)}", "quiet"),
    ]
    entries.row(row_id, parts, Target(telling=telling), hang=indent + 1)
    entries.line(f"“{telling.sentence}”", "sentence", indent=indent + 1)


def _disagreements(entries: Entries, ledger: PlaceLedger, look: Look) -> None:
    if not ledger.disagreements:
        return
    entries.heading(tr("Disagreements"), tr("claims that cannot all be true"))
    for number, one in enumerate(ledger.disagreements):
        parts = [(f" {look.signs.differ} ", "contested"), (what(one, look), "text")]
        entries.row(f"differ:{number}", parts, Target(action="disagreements"), hang=3)


def what(one: Disagreement, look: Look) -> str:
    """What the claims differ on, when, and how many they are."""
    first, last = short_day(one.first, one.last), short_day(one.last, one.last)
    days = first if one.first == one.last else f"{first} {look.signs.dash} {last}"
    counted = trn("{n} claim", "{n} claims", len(one.claims))
    return f" {look.signs.dot} ".join((tr(claims.WHY[one.why]), days, counted))


def _claims(
    entries: Entries, ledger: PlaceLedger, look: Look, now: datetime, unfolded: Collection[str]
) -> None:
    entries.heading(tr("Claims"), tr("latest first"))
    day = None
    for claim in ledger.claims:
        if look.day(claim.last_seen) != day:
            day = look.day(claim.last_seen)
            entries.line(look.heading(day, look.day(now)), "kind", indent=1, gap=1)
        _claim(entries, claim, look, now, unfolded)
    if not ledger.claims:
        entries.line(tr("Nobody named this place in the articles of this time."))
        entries.line(tr("That is not to say that nothing happened."))


def _older(entries: Entries, ledger: PlaceLedger, most: int) -> None:
    left = len(ledger.claims) - most
    if left > 0:
        words = trn("{n} older claim: Enter shows it", "{n} older claims: Enter shows more", left)
        entries.row("older", [(f" {words}", "quiet")], Target(action="older"), gap=1)
    if ledger.cut and left <= 0:
        entries.line(tr("Older claims are left out."), "note", gap=1)


def _claim(entries: Entries, claim: Claim, look: Look, now: datetime, unfolded: Collection[str]) -> None:
    row_id = row_of(claim)
    status = "" if claim.status == "asserted" else f"  {tr(claims.STATUS[claim.status])}"
    parts = [
        (f" {look.clock(claim.last_seen):<{HANG - 1}}", "quiet"),
        (claim.fact.statement, "statement"),
        (f"  {tr(KIND_NAMES[claim.fact.kind]).lower()}", "quiet"),
        (status, "contested"),
    ]
    latest = claim.tellings[-1] if claim.tellings else None
    entries.row(row_id, parts, Target(telling=latest), hang=HANG)
    dot = f" {look.signs.dot} "
    entries.line(claims.backing(claim, look), indent=HANG)
    outlets = ", ".join(dict.fromkeys(telling.outlet for telling in claim.tellings))
    entries.line(dot.join((claims.seen(claim, look, now), outlets)), indent=HANG)
    if row_id in unfolded:
        for number, telling in enumerate(reversed(claim.tellings)):
            words = tr("says")
            _told(entries, f"{row_id}:{number}", telling, look, now, words=words, indent=HANG + 2)


def row_of(claim: Claim) -> str:
    """Id of a claim's row: the same as long as it is the same claim."""
    fact = claim.fact
    return f"claim:{fact.kind}:{fact.statement}:{claim.first_seen.isoformat()}"
