"""By what an article is tied to others: made where articles are read, used where they are stored."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.claims import TiedFact, Ties, Voice
from kupmon.ledger.credits import credit
from kupmon.ledger.disputes import COUNTED as DISPUTED
from kupmon.ledger.keys import NIGHT, day_of, units
from kupmon.ledger.likeness import LEAST_WEIGHT, SAME_EVENT
from kupmon.ledger.names import outlet_key
from kupmon.ledger.numbering import number_of
from kupmon.ledger.report import KYIV, Report
from kupmon.ledger.signature import pack
from kupmon.ledger.signing import signed
from kupmon.ledger.standing import held_by_whom
from kupmon.ledger.voices import key_of, part_of
from kupmon.model import Article, Count, Fact, Reading
from kupmon.store.times import sort_time

COUNTED = frozenset({"assaults", "losses", "civilians", "strike", "damage"})
"""Kinds whose counts are looked up."""
BOUNDLESS = 2**53


def report_of(article: Article, reading: Reading) -> Report:
    """An article that has just been read, as the ledger sees it; its number in the store is not known yet."""
    item, body, spans = article.item, article.body, reading.passage.spans
    cut = "\n\n".join(body[span.start : span.end] for span in spans)
    return Report(
        id=0,
        outlet=item.outlet,
        side=item.side,
        language=item.language,
        title=item.title,
        link=item.link,
        when=sort_time(item.published, item.fetched),
        dated=item.published is not None,
        text=body,
        passage=body if reading.passage.whole or not cut else cut,
        facts=reading.facts,
    )


def ties_of(article: Report) -> Ties:
    """What an article is known by across articles; depends on nothing else."""
    taken_from = credit(article)
    signature = signed(article, taken_from)
    return Ties(
        signature=pack(signature),
        day=signature.when.astimezone(KYIV).date().toordinal(),
        runs=tuple(sorted(signature.runs)),
        sampled=len(signature.sampled),
        anchors=dict(sorted(signature.anchors.items())),
        least=LEAST_WEIGHT,
        share=SAME_EVENT,
        lines=tuple(tied_facts(article, taken_from)),
        credit=taken_from.name if taken_from else "",
        credit_side=taken_from.side if taken_from else None,
    )


def ties_or_none(article: Report) -> Ties | None:
    """As `ties_of`; `None` for a text that is too odd."""
    try:
        return ties_of(article)
    except Exception:  # noqa: BLE001 - one odd text must not stop the others; it stays alone
        return None


def tied_facts(article: Report, taken_from: Voice | None) -> Iterator[TiedFact]:
    """Facts, or their shares in each place, as they are looked up."""
    for unit, entry in units(article):
        fact = entry.fact
        who = fact.attribution
        if who and taken_from and part_of(who.name, taken_from.name):
            who = None
        voice = Voice(who.name, who.side) if who else taken_from or Voice(article.outlet, article.side)
        known = key_of(voice) if who else (outlet_key(voice.name), voice.side)
        count = fact.count if fact.kind in COUNTED and fact.places else None
        yield TiedFact(
            number=unit.number,
            kind=fact.kind,
            type=fact.type,
            actor=fact.side,
            day=_day(fact, article),
            places=fact.places,
            keys=tuple(map(number_of, entry.anywhere)),
            voice=number_of(known),
            side=voice.side,
            holder=held_by_whom(fact),
            speaker=who.name if who else None,
            group=_group(fact, article) if count else None,
            low=0 if count is None else count.low or 0,
            high=_high(count),
        )


def _day(fact: Fact, article: Report) -> int | None:
    held = day_of(fact, article.day)
    return held.end.toordinal() if held.end - held.start <= NIGHT else None


def _high(count: Count | None) -> int:
    return BOUNDLESS if count is None or count.high is None else count.high


def _group(fact: Fact, article: Report) -> int:
    held = day_of(fact, article.day)
    known = (fact.kind, fact.type, fact.side, tuple(sorted(fact.places)), held)
    return number_of(known if fact.kind in DISPUTED else (*known, fact.count))
