"""A brief as CSV: one line for each sentence that tells a claim."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from kupmon.brief.contents import SECTIONS, Contents, in_section
from kupmon.brief.data import iso
from kupmon.claims import Claim, Telling

COLUMNS = (
    "section", "kind", "type", "side", "count_low", "count_high", "places", "when_start", "when_end",
    "statement", "status", "speaker", "speaker_side", "outlet", "outlet_side", "published", "seen", "link",
    "sentence",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would carry out (https://owasp.org/www-community/attacks/CSV_Injection)."""


def write(contents: Contents) -> str:
    """Write the brief out, with a head line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for section in SECTIONS:
        for claim in in_section(section, contents.claims):
            for telling in contents.within(claim.tellings):
                writer.writerow(harmless(cell) for cell in _cells(section.id, claim, telling))
    return out.getvalue()


def harmless(cell: str) -> str:
    """The text, behind an apostrophe where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _cells(section: str, claim: Claim, telling: Telling) -> Iterator[str]:
    fact = telling.fact
    count, when = fact.count, fact.when
    yield from (section, fact.kind, fact.type or "", fact.side or "")
    yield "" if count is None or count.low is None else str(count.low)
    yield "" if count is None or count.high is None else str(count.high)
    yield " ".join(fact.places)
    yield from (when.start.isoformat(), when.end.isoformat()) if when else ("", "")
    yield from (fact.statement, claim.status, telling.voice.name, telling.voice.side or "")
    yield from (telling.outlet, telling.side or "", iso(telling.when) if telling.dated else "")
    yield from (iso(telling.when), telling.link or "", telling.sentence)
