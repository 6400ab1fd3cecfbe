"""Ground attacks, engagements and clashes (FACTS rule 15)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims
from kupmon.facts.document import Document
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import counts
from kupmon.facts.rule import Hit, hits, side_of
from kupmon.model import Count


def find(doc: Document) -> Iterator[Draft]:
    """One draft a sentence: its attacks, how many, and what became of them."""
    done: set[int] = set()
    for hit in hits(doc, "assaults"):
        if hit.clause.sentence in done or not _told(doc, hit):
            continue
        done.add(hit.clause.sentence)
        sentence = doc.sentences[hit.clause.sentence]
        side = side_of(doc, hit) if hit.rule.id == "attack" else None
        outcome = "repelled" if sentence.has("REPEL") else "ongoing" if sentence.has("ONGOING") else "reported"
        yield Draft("assaults", sentence, hit.trigger, side=side, type=outcome, count=_count(doc, hit))


def _told(doc: Document, hit: Hit) -> bool:
    return not (
        claims.unreal(doc, hit.clause, hit.trigger)
        or claims.infinitive(doc, hit.clause, hit.trigger)
        or claims.asked(doc, hit.clause)
    )


def _count(doc: Document, hit: Hit) -> Count | None:
    for number in counts(doc, hit.clause):
        return number.count
    return None
