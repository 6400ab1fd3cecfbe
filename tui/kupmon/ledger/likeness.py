"""Whether two articles tell the same thing: a reprint, a translation, or news of its own.

The answer depends on the two alone and is the same both ways, so that no order of arrival can change it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from kupmon.ledger.names import alike
from kupmon.ledger.proper import LONGEST
from kupmon.ledger.signature import NAMED, Figure, Signature, unpack
from kupmon.model import Fact, Period

REPRINT_WITHIN = timedelta(days=4)
"""Same words: a reprint may come days later."""
RETOLD_WITHIN = timedelta(hours=30)
"""Other words: an event is retold within a day or it is another one."""
SAME_WORDS = 0.5
"""Share of the shorter text's three-word runs that the longer has."""
FEW = 8
"""Runs below which a text is too short to be found within another."""
VERBATIM = 0.8
"""As before, from which another name in it is the same speaker's: a spokesman for his body."""
SAME_EVENT = 0.6
"""Share of the poorer telling's anchors, by weight, that the richer has."""
SAME_SIZE = 0.6
"""Twice the shared weight to the weight of both: an overview holds an event and is not its story."""
SAME_FIGURES = 0.5
"""As before, for the figures alone, where both tellings have at least two."""
HEARD = 1 / 3
"""Share of an article's facts from which it is a side's own news, and not only its answer printed along."""
ONE_SOURCE = 3
"""Equal figures that two reports cannot have by chance."""
LEAST_WEIGHT = 5.0
"""Weight of shared anchors below which two tellings have too little in common to be judged by it."""
LEAST_OF_SHORT = 3.5
"""As before, for two short tellings that share nearly all they have."""
NEARLY_ALL = 0.9
LEAST_BESIDE_NAMES = 1.0
"""Shared weight besides names: who speaks every day does not make one event of two."""

ONE: frozenset[Figure] = frozenset({(1, 1)})
"""“A woman” is a figure where a fact says so, though signatures keep no ones."""


def same_story(one: Signature, two: Signature) -> bool:
    """Whether one of two articles adds nothing to the other."""
    apart = abs(one.when - two.when)
    if apart > REPRINT_WITHIN:
        return False
    words = containment(one.shingles, two.shingles) if one.language == two.language else 0.0
    if words >= SAME_WORDS and not (words < VERBATIM and _other_things(one, two)):
        return not _another_figure(one, two) and not changed(one, two)
    return apart <= RETOLD_WITHIN and _same_event(one, two) and not changed(one, two)


def _other_things(one: Signature, two: Signature) -> bool:
    """Whether both tell of something, and nothing of it is the same kind of thing: a form filled in anew."""
    kinds = [{(fact.kind, fact.type, fact.side) for fact in each.facts} for each in (one, two)]
    return all(kinds) and kinds[0].isdisjoint(kinds[1])


def containment(one: frozenset[int], two: frozenset[int]) -> float:
    """Share of the smaller set that the larger has; 0 for an empty one.

    Of a text of one short sentence it is the share of the larger: a longer one may tell much more.
    """
    least, most = sorted((len(one), len(two)))
    return len(one & two) / (least if least >= FEW else most) if least else 0.0


def changed(one: Signature, two: Signature) -> bool:
    """Whether the later tells of the same thing with other figures, another time, or a speaker of its own."""
    earlier, later = sorted((one, two), key=lambda each: (each.when, each.id))
    if any(news(earlier, later) for news in (_another_speaker, _new_victims, _other_total)):
        return True
    return any(_contradicted(group, earlier, later) for group in _groups(earlier.facts))


def _another_speaker(earlier: Signature, later: Signature) -> bool:
    """Nobody who spoke before speaks again, or a side speaks up that was silent before."""
    if not earlier.speakers or not later.speakers or _one_source(earlier, later):
        return False
    same = earlier.language == later.language and containment(earlier.shingles, later.shingles) >= VERBATIM
    strangers = not same and not _heard(earlier, later)
    before, after = _sides(earlier), _sides(later)
    return strangers or any(
        side not in before and told >= HEARD * after.total()
        for side, told in after.items()
        if side != "third_party"
    )


def _heard(one: Signature, two: Signature) -> bool:
    """Whether a speaker of one speaks in the other, or is named there: an office may stand for its head."""
    return any(alike(a, b) for a in one.speakers for b in two.speakers) or any(
        _named(mine.speakers, other.names) for mine, other in ((one, two), (two, one))
    )


def _named(speakers: Iterable[str], names: frozenset[str]) -> bool:
    return any(word[:LONGEST] in names for speaker in speakers for word in speaker.split())


def _one_source(one: Signature, two: Signature) -> bool:
    """Three figures or more, and all the same: whoever is named, they come from one source."""
    return len(one.figures) >= ONE_SOURCE and one.figures == two.figures


def _sides(signature: Signature) -> Counter[str]:
    """Facts by the side of who states them."""
    return Counter(fact.attribution.side for fact in signature.facts if fact.attribution)


def _new_victims(earlier: Signature, later: Signature) -> bool:
    """A kind of harm to people of which the earlier one, which told of victims, knew nothing."""
    before = {fact.type for fact in earlier.facts if fact.kind == "civilians"}
    after = {fact.type for fact in later.facts if fact.kind == "civilians"}
    return bool(before) and bool((after - before) & {"killed", "injured"})


def _groups(facts: Iterable[Fact]) -> Iterable[list[Fact]]:
    groups: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        if fact.kind != "quote":
            groups.setdefault((fact.kind, fact.type, fact.side), []).append(fact)
    return groups.values()


def _other_total(earlier: Signature, later: Signature) -> bool:
    """Whether both count attacks, and the later one's total is news: told or repelled, they are the same."""
    before, after = (
        _printed(_figures(fact for fact in one.facts if fact.kind == "assaults" and fact.side == "russian"))
        for one in (earlier, later)
    )
    return bool(before and after) and max(after) not in before | _printed(earlier.figures)


def _contradicted(group: list[Fact], earlier: Signature, later: Signature) -> bool:
    """Whether the later one tells of what these facts tell with other figures or days.

    Only what the later text prints and the earlier does not is another figure: a sum of them is none.
    """
    first = group[0]
    rivals = [
        fact
        for fact in later.facts
        if (fact.kind, fact.type, fact.side) == (first.kind, first.type, first.side)
        and any(set(fact.places) & set(mine.places) or not mine.places or not fact.places for mine in group)
    ]
    if not rivals:
        return False
    counts = _printed(_figures(group)), _printed(_figures(rivals))
    days = [[fact.when for fact in facts if fact.when] for facts in (group, rivals)]
    news = (counts[1] - _printed(earlier.figures)) & _printed(later.figures | ONE)
    return bool(counts[0] and news and not counts[0] & counts[1]) or (
        all(days) and not any(overlap(one, two) for one in days[0] for two in days[1])
    )


def _figures(facts: Iterable[Fact]) -> set[Figure]:
    return {(fact.count.low, fact.count.high) for fact in facts if fact.count is not None}


def overlap(one: Period, two: Period) -> bool:
    """Whether two periods share a day."""
    return one.start <= two.end and two.start <= one.end


def _another_figure(one: Signature, two: Signature) -> bool:
    """In texts of the same words a figure on either side that the other lacks is an update."""
    return bool(one.figures - two.figures) and bool(two.figures - one.figures)


def _same_event(one: Signature, two: Signature) -> bool:
    if min(len(one.figures), len(two.figures)) > 1 and dice(one.figures, two.figures) < SAME_FIGURES:
        return False
    shared = sum(one.anchors[anchor] for anchor in one.anchors.keys() & two.anchors.keys())
    both = one.weight, two.weight
    if shared - NAMED * len(one.names & two.names) < LEAST_BESIDE_NAMES:
        return False
    if shared >= LEAST_OF_SHORT and shared >= NEARLY_ALL * max(both):
        return True
    return shared >= max(LEAST_WEIGHT, SAME_EVENT * min(both), SAME_SIZE * sum(both) / 2)


def dice(one: frozenset[Figure], two: frozenset[Figure]) -> float:
    """Twice what two sets of figures share to what they have together; "over forty" may be told as forty."""
    printed = _printed(one), _printed(two)
    shared = sum(any(abs(a - b) <= 1 < a / 6 or a == b for b in printed[1]) for a in printed[0])
    return 2 * shared / (len(printed[0]) + len(printed[1]))


def _printed(figures: Iterable[Figure]) -> frozenset[int]:
    """The number that is printed, as far as it is known: “more than forty” is 41 at least."""
    return frozenset(high if high is not None else (low or 1) - 1 for low, high in figures)


def alike_to(article: int, mine: bytes, others: Iterable[tuple[int, bytes]]) -> frozenset[int]:
    """Ids of those that tell the same story as an article, all given as their packed signatures."""
    signature = unpack(article, mine)
    return frozenset(other for other, packed in others if same_story(signature, unpack(other, packed)))
