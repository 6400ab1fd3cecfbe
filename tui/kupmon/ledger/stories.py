"""Which articles are one story, kept as articles come and go.

Two articles are linked where `same_story` says so, and a story is what hangs together: a reprint of a reprint
belongs, however many days it runs. Only articles of nearby days that share a run of words or some anchors are
compared, so that the cost of one more does not grow with the archive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from datetime import date, timedelta

from kupmon.ledger.likeness import REPRINT_WITHIN, RETOLD_WITHIN, same_story
from kupmon.ledger.report import KYIV, Report
from kupmon.ledger.signature import Signature
from kupmon.ledger.signing import sign

LIKELY = 0.25
"""Share of the shorter text's looked-up runs that make two worth comparing: half of what a reprint has."""
FEWEST_ANCHORS = 3
Key = tuple[str, date, Hashable]


class Stories:
    """Articles, and how they hang together."""

    def __init__(self, reports: Iterable[Report] = ()) -> None:
        self._signatures: dict[int, Signature] = {}
        self._links: dict[int, set[int]] = {}
        self._index: dict[Key, set[int]] = {}
        self._known: dict[int, tuple[int, ...]] = {}
        for report in reports:
            self.add(report)

    def add(self, report: Report) -> tuple[int, ...]:
        """Take an article in, in place of what was known of it.

        Returns:
            Its story: ids, oldest first, itself included.
        """
        self.remove(report.id)
        mine = sign(report)
        links = {other.id for other in self._candidates(mine) if same_story(mine, other)}
        self._signatures[mine.id] = mine
        self._links[mine.id] = links
        for other in links:
            self._forget_story(other)
            self._links[other].add(mine.id)
        for key in _keys(mine, _day(mine)):
            self._index.setdefault(key, set()).add(mine.id)
        return self.story(mine.id)

    def remove(self, article: int) -> None:
        """Forget an article; one that is not known is passed over."""
        known = self._signatures.pop(article, None)
        if known is None:
            return
        self._forget_story(article)
        for other in self._links.pop(article):
            self._links[other].discard(article)
        for key in _keys(known, _day(known)):
            self._index[key].discard(article)
            if not self._index[key]:
                del self._index[key]

    def story(self, article: int) -> tuple[int, ...]:
        """Ids of an article's story, oldest first; empty for one that is not known."""
        if article not in self._signatures:
            return ()
        if article not in self._known:
            story = tuple(sorted(self._linked(article), key=self._age))
            self._known.update(dict.fromkeys(story, story))
        return self._known[article]

    def first(self, article: int) -> int:
        """The oldest of a known article's story, by which the story is known."""
        return self.story(article)[0]

    def _linked(self, article: int) -> set[int]:
        seen, waiting = {article}, [article]
        while waiting:
            fresh = self._links[waiting.pop()] - seen
            seen |= fresh
            waiting += fresh
        return seen

    def _forget_story(self, article: int) -> None:
        for other in self._known.get(article, ()):
            del self._known[other]

    def all(self) -> tuple[tuple[int, ...], ...]:
        """Every story, oldest first."""
        seen: set[int] = set()
        found = []
        for article in sorted(self._signatures, key=self._age):
            if article not in seen:
                found.append(self.story(article))
                seen.update(found[-1])
        return tuple(found)

    def _age(self, article: int) -> tuple[object, int]:
        return self._signatures[article].when, article

    def _candidates(self, mine: Signature) -> Iterator[Signature]:
        words: Counter[int] = Counter()
        anchors: Counter[int] = Counter()
        today = _day(mine)
        for away in range(-REPRINT_WITHIN.days - 1, REPRINT_WITHIN.days + 2):
            day = today + timedelta(days=away)
            for key in _keys(mine, day, near=abs(away) <= RETOLD_WITHIN.days + 1):
                (words if key[0] == "words" else anchors).update(self._index.get(key, ()))
        enough = {article for article, shared in anchors.items() if shared >= FEWEST_ANCHORS}
        enough |= {other for other, shared in words.items() if self._likely(mine, other, shared)}
        return (self._signatures[article] for article in sorted(enough))

    def _likely(self, mine: Signature, other: int, shared: int) -> bool:
        return shared >= LIKELY * min(len(mine.sampled), len(self._signatures[other].sampled))


def _day(signature: Signature) -> date:
    return signature.when.astimezone(KYIV).date()


def _keys(signature: Signature, day: date, *, near: bool = True) -> Iterator[Key]:
    """What an article of that day is found by: sampled runs of words, and anchors where it is near."""
    for run in signature.runs:
        yield "words", day, run
    if near:
        for anchor in signature.anchors:
            yield "anchor", day, anchor
