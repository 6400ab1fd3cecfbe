"""What other voices say of the facts of one article."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from kupmon.claims import Beside, Claim, Telling
from kupmon.engine.gathering import claims, told
from kupmon.ledger.disputes import far_apart
from kupmon.ledger.keys import entries
from kupmon.ledger.numbering import number_of
from kupmon.ledger.report import KYIV
from kupmon.ledger.status import OTHER, held_by
from kupmon.ledger.voices import Key, key_of
from kupmon.model import Fact
from kupmon.store import Store, StoredTelling, Tellings, Time

NEAR = timedelta(days=8)
"""How far from an article others are heard."""
AT_ODDS = timedelta(days=1)
"""How far apart claims on control are told that stand against each other."""
MOST = 200
"""Tellings of one key that are looked at, the newest."""


def beside(store: Store, item_id: int) -> tuple[Beside, ...]:
    """For each fact of an article, in order: other voices that say the same, and those that differ."""
    article = store.article(item_id)
    if article is None:
        return ()
    with store.tellings() as look:
        mine = look.of([(item_id, number) for number in range(len(article.facts))])
        around = claims(told(look.of(_near(look, mine))), look)
    return tuple(_of_fact(one, around) for one in mine)


def _near(look: Tellings, mine: Iterable[StoredTelling]) -> list[tuple[int, int]]:
    pairs: dict[tuple[int, int], None] = {}
    for one in mine:
        when = one.teller.when
        wide = Time.between(when - NEAR, when + NEAR)
        found = entries(one.fact, when.astimezone(KYIV).date())
        keys = {number_of(key) for entry in found for key in entry.anywhere}
        pairs |= dict.fromkeys(look.told_with(keys, wide, MOST))
        close = Time.between(when - AT_ODDS, when + AT_ODDS)
        if (held := held_by(one.fact)) is not None:
            for place in one.fact.places:
                pairs |= dict.fromkeys(look.held_at(place, OTHER[held], close))
        pairs |= dict.fromkeys(look.counted_with((one.teller.id, one.number)))
        pairs[one.teller.id, one.number] = None
    return list(pairs)


def _of_fact(one: StoredTelling, around: Iterable[Claim]) -> Beside:
    everything = tuple(around)
    mine = [claim for claim in everything if _tells(claim, one)]
    own = {key_of(t.voice) for claim in mine for t in claim.tellings if _is(t, one)}
    near = [t for claim in everything for t in claim.tellings if abs(t.when - one.teller.when) <= AT_ODDS]
    against = [t for t in near if _held_otherwise(one.fact, t.fact)]
    counts = [t for claim in everything if claim not in mine for t in claim.tellings if _far(one, t)]
    return Beside(
        one.number,
        agree=_one_each((t for claim in mine for t in claim.tellings), own),
        differ=_one_each((*against, *counts), own),
    )


def _tells(claim: Claim, one: StoredTelling) -> bool:
    return any(_is(telling, one) for telling in claim.tellings)


def _is(telling: Telling, one: StoredTelling) -> bool:
    return (telling.article, telling.fact.kind, telling.fact.type, telling.fact.evidence) == (
        one.teller.id, one.fact.kind, one.fact.type, one.fact.evidence,
    )  # fmt: skip


def _held_otherwise(one: Fact, other: Fact) -> bool:
    held = held_by(one), held_by(other)
    return None not in held and held[0] != held[1] and not set(one.places).isdisjoint(other.places)


def _far(one: StoredTelling, other: Telling) -> bool:
    """Whether a telling counts the same thing otherwise; the time is the same: the store has seen to it."""
    mine, yours = one.fact, other.fact
    same = (mine.kind, mine.type, mine.side, set(mine.places)) == (
        yours.kind, yours.type, yours.side, set(yours.places),
    )  # fmt: skip
    return same and mine.count is not None and yours.count is not None and far_apart(mine.count, yours.count)


def _one_each(found: Iterable[Telling], without: set[Key]) -> tuple[Telling, ...]:
    by_voice = {key_of(t.voice): t for t in sorted(found, key=lambda t: (t.when, t.article))}
    kept = (telling for key, telling in by_voice.items() if key not in without)
    return tuple(sorted(kept, key=lambda t: (t.when, t.article), reverse=True))
