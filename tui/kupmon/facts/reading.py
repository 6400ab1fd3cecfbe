"""Text in, facts out."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from dataclasses import replace

from kupmon.axis.passage import cut
from kupmon.axis.relevance import judge
from kupmon.config.settings import AxisRules
from kupmon.facts import document
from kupmon.facts.apart import elsewhere_told
from kupmon.facts.claims import recap
from kupmon.facts.distance import weighed
from kupmon.facts.document import Document
from kupmon.facts.draft import Draft, finish
from kupmon.facts.idle import idle, untrue_news
from kupmon.facts.kinds import KINDS
from kupmon.facts.learned.doubt import likely
from kupmon.facts.merge import merged
from kupmon.facts.outlets import side_of, sided
from kupmon.facts.stance import denial_near
from kupmon.model import Fact, Kind, Reading, Source


def read(source: Source, rules: AxisRules | None = None) -> Reading:
    """Everything that is read out of one text.

    Args:
        source: Cleaned text and what is known of its origin.
        rules: The reader's own rules for relevance.
    """
    rules = rules or AxisRules()
    if source.side is None:
        source = replace(source, side=side_of(source.outlet, source.language))
    with _undisturbed():
        return _read(source, rules)


def _read(source: Source, rules: AxisRules) -> Reading:
    doc = sided(document.build(source))
    found = _found(doc)
    own = sum(_own_news(doc, fact) for fact in found)
    verdict = judge(source.title, source.text, source.language, rules, own)
    return Reading(verdict, cut(source.text, source.title), likely(doc, found) if verdict.relevant else ())


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """No garbage collection meanwhile: nothing made of a text holds a cycle, and it all goes at once.

    It must have gone before the end, or the collector looks through all of it then.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


STANCES: frozenset[Kind] = frozenset({"control", "narrative", "quote", "background", "strength"})
"""Kinds that look at denials themselves: there a denial is a fact, or tells of whose claim it rejects."""


def _denied(doc: Document, draft: Draft) -> bool:
    """Whether what a draft tells is supposed, or told to be rejected ("he denied that they withdrew")."""
    if draft.kind not in {"quote", "background"} and idle(doc, draft):
        return True
    if elsewhere_told(doc, draft):
        return True
    if draft.kind in STANCES:
        return False
    if untrue_news(doc, draft):
        return True
    denial = denial_near(doc, draft.clause, draft.trigger)
    return denial is not None and denial.concept == "DENY" and denial.first < draft.trigger.first


def _own_news(doc: Document, fact: Fact) -> bool:
    """Whether a fact is the text's own news: no background, no words alone, nothing it only recalls."""
    if fact.kind in {"background", "quote"}:
        return False
    return not recap(doc, doc.sentence_at(fact.evidence.start))


def facts_of(source: Source) -> tuple[Fact, ...]:
    """All that the rules read in a text, whether or not it is relevant as a whole and each fact likely."""
    return _found(sided(document.build(source)))


def _found(doc: Document) -> tuple[Fact, ...]:
    drafts = (draft for find in KINDS for draft in find(doc) if not _denied(doc, draft))
    found = merged([fact for draft in drafts if (fact := finish(doc, draft)) is not None])
    return tuple(weighed(doc, found))
