"""The ledger of claims, kept as articles come, go and are read anew: what every other way must come to.

The program looks up in its store what it shows; tests hold that the ledger says the same of the articles.
The same set of articles gives the same claims, whatever the order in which they came. Adding one looks only
at articles of nearby days and at claims that share a key with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from kupmon.claims import Claim, Voice
from kupmon.ledger.credits import credit
from kupmon.ledger.keys import Entry, Key, Unit, units
from kupmon.ledger.merging import Told, claim_of, origin_of
from kupmon.ledger.report import Report
from kupmon.ledger.status import with_status
from kupmon.ledger.stories import Stories

Tie = tuple[int | None, Key]
"""What facts hang together by: a key, and the story in which it holds; `None`: in any."""


class Ledger:
    """Claims across articles."""

    def __init__(self, reports: Iterable[Report] = ()) -> None:
        self._stories = Stories()
        self._reports: dict[int, Report] = {}
        self._credits: dict[int, Voice | None] = {}
        self._units: dict[int, dict[Unit, Entry]] = {}
        self._by_key: dict[Key, set[Unit]] = {}
        self._claims: dict[Unit, Claim] = {}
        self._told: dict[int, dict[Key, list[Unit]]] = {}
        for report in reports:
            self.add(report)

    def add(self, report: Report) -> None:
        """Take an article in, in place of what was known of it; the same again changes nothing."""
        if self._reports.get(report.id) == report:
            return
        self.remove(report.id)
        self._reports[report.id] = report
        self._credits[report.id] = credit(report)
        self._units[report.id] = dict(units(report))
        for unit, entry in self._units[report.id].items():
            for key in entry.anywhere:
                self._by_key.setdefault(key, set()).add(unit)
        self._stories.add(report)
        self._told.clear()
        self._forget_claims(report.id)

    def remove(self, article: int) -> None:
        """Forget an article; one that is not known is passed over."""
        report = self._reports.get(article)
        if report is None:
            return
        self._forget_claims(article)
        self._stories.remove(article)
        self._told.clear()
        for unit, entry in self._units.pop(article).items():
            for key in entry.anywhere:
                self._by_key[key].discard(unit)
                if not self._by_key[key]:
                    del self._by_key[key]
        del self._reports[article], self._credits[article]

    def story(self, article: int) -> tuple[int, ...]:
        """Ids of the articles that tell the same story, oldest first; empty for one that is not known."""
        return self._stories.story(article)

    def stories(self) -> tuple[tuple[int, ...], ...]:
        """Every story, oldest first."""
        return self._stories.all()

    def claims(self) -> tuple[Claim, ...]:
        """Every claim with its status, latest first."""
        for found in self._units.values():
            for unit in found:
                if unit not in self._claims:
                    self._build(unit)
        return with_status({id(claim): claim for claim in self._claims.values()}.values())

    # Claims hang together by keys and by stories.

    def _ties(self, unit: Unit) -> Iterator[Tie]:
        entry = self._units[unit.article][unit]
        for key in entry.anywhere:
            yield None, key
        story = self._stories.first(unit.article)
        for key in entry.in_story:
            yield story, key

    def _tied(self, tie: Tie) -> Collection[Unit]:
        story, key = tie
        return self._by_key[key] if story is None else self._in_story(story)[key]

    def _in_story(self, first: int) -> dict[Key, list[Unit]]:
        """What a story tells, by its keys; worked out once between two changes."""
        told = self._told.get(first)
        if told is None:
            told = self._told[first] = {}
            for article in self._stories.story(first):
                for unit, entry in self._units[article].items():
                    for key in entry.in_story:
                        told.setdefault(key, []).append(unit)
        return told

    def _together(self, unit: Unit) -> set[Unit]:
        seen, ties, waiting = {unit}, set[Tie](), [unit]
        while waiting:
            for tie in self._ties(waiting.pop()):
                if tie not in ties:
                    ties.add(tie)
                    fresh = [other for other in self._tied(tie) if other not in seen]
                    seen.update(fresh)
                    waiting += fresh
        return seen

    def _forget_claims(self, article: int) -> None:
        """Drop what was built with an article, with its story or beside it."""
        ties = {
            tie
            for other in self._stories.story(article)
            for unit in self._units[other]
            for tie in self._ties(unit)
        }
        for unit in {unit for tie in ties for unit in self._tied(tie)}:
            claim = self._claims.get(unit)
            if claim is not None:
                self._forget_claim(claim)

    def _forget_claim(self, claim: Claim) -> None:
        for article in claim.articles:
            for unit in self._units[article]:
                if self._claims.get(unit) is claim:
                    del self._claims[unit]

    def _build(self, unit: Unit) -> None:
        together = self._together(unit)
        claim = claim_of(self._told_by(each) for each in together)
        self._claims.update(dict.fromkeys(together, claim))

    def _told_by(self, unit: Unit) -> Told:
        report, entry = self._reports[unit.article], self._units[unit.article][unit]
        span = entry.fact.evidence
        origin = origin_of(report, self._stories.first(report.id), self._credits[report.id])
        return Told(origin, entry, report.text[span.start : span.end])
