"""What is weighed of a fact beside its words: where it stands, what stands beside it, what it tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kupmon.facts.document import Document, Sentence
from kupmon.facts.learned.wording import Wording
from kupmon.facts.places import named
from kupmon.model import KINDS, Fact

QUOTE = KINDS.index("quote")
UNHEARD = -4.6
"""Log-odds of a sentence that nothing speaks for."""
LONGEST = 12
"""Sentences of one fact's evidence that are weighed: a speech may fill pages."""


def traits(doc: Document, facts: Sequence[Fact], wording: Wording) -> list[dict[str, float]]:
    """The traits of every fact of a text, by name; one that is missing is 0."""
    beside = Counter(doc.sentence_at(f.evidence.start).sentence for f in facts if f.kind != "quote")
    kinds = Counter(fact.kind for fact in facts)
    again = _again(facts)
    heard: dict[int, list[float]] = {}
    found = []
    for fact, repeated in zip(facts, again, strict=True):
        sentences = list(_sentences(doc, fact))
        row = (
            _sound(doc, fact, sentences, wording, heard)
            | _form(fact)
            | _surroundings(doc, fact, sentences[0])
        )
        row["same"] = kinds[fact.kind] - 1
        row["beside"] = beside[sentences[0].sentence] - (fact.kind != "quote")
        row["again"] = float(repeated)
        found.append(row)
    return found


def _sentences(doc: Document, fact: Fact) -> Iterator[Sentence]:
    """Those of the evidence, the first ones of a long one."""
    first = doc.sentence_at(fact.evidence.start).sentence
    for sentence in doc.sentences[first : first + LONGEST]:
        if sentence.sentence == first or sentence.start < fact.evidence.end:
            yield sentence


def _sound(
    doc: Document, fact: Fact, sentences: Sequence[Sentence], wording: Wording, heard: dict[int, list[float]]
) -> dict[str, float]:
    """Log-odds of the fact's kind, of the likeliest other one, and of a quotation."""
    for sentence in sentences:
        if sentence.sentence not in heard:
            heard[sentence.sentence] = wording.odds(doc, sentence)
    best = [max(column) for column in zip(*(heard[s.sentence] for s in sentences), strict=True)]
    own = KINDS.index(fact.kind)
    other = max(odds for kind, odds in enumerate(best) if kind not in {own, QUOTE})
    return {"own": best[own], "other": other, "spoken": best[QUOTE]}


def _form(fact: Fact) -> dict[str, float]:
    """Which slots are filled, and with what sort of thing."""
    row = {f"kind {fact.kind}": 1.0, "places": len(fact.places), "timed": float(fact.when is not None)}
    row["sector"] = float("kupiansk-axis" in fact.places)
    if fact.count is not None:
        row["exact" if fact.count.low == fact.count.high else "about"] = 1.0
    row[f"claimed {fact.attribution.side if fact.attribution else 'by nobody'}"] = 1.0
    return row


MOODS = ("MODAL", "NOT", "DENY")


def _surroundings(doc: Document, fact: Fact, sentence: Sentence) -> dict[str, float]:
    """Where the evidence stands and what is in its first sentence."""
    row = {f"with {mood}": 1.0 for mood in MOODS if sentence.has(mood)}
    row["length"] = fact.evidence.end - fact.evidence.start
    row["start"] = fact.evidence.start
    row["depth"] = fact.evidence.start / max(1, len(doc.text))
    row["named"] = len(named(doc, sentence))
    row["english"] = float(doc.language == "en")
    row["russian"] = float(doc.language == "ru")
    return row


def _again(facts: Sequence[Fact]) -> Iterator[bool]:
    """Whether an earlier fact tells the same kind and type of one of the same places."""
    earliest: dict[tuple[str, str | None, str], int] = {}
    for fact in facts:
        for place in fact.places:
            key = (fact.kind, fact.type, place)
            earliest[key] = min(earliest.get(key, fact.evidence.start), fact.evidence.start)
    for fact in facts:
        firsts = (earliest[fact.kind, fact.type, place] for place in fact.places)
        yield any(first < fact.evidence.start for first in firsts)


def points(row: Mapping[str, float], steps: Mapping[str, Sequence[tuple[float, float]]]) -> float:
    """What the traits are worth together.

    Args:
        row: A fact's traits.
        steps: Of each trait, edges in order and what it is worth from there on.
    """
    return sum(_worth(row.get(name, 0.0), stairs) for name, stairs in steps.items())


def _worth(value: float, stairs: Sequence[tuple[float, float]]) -> float:
    worth = 0.0
    for edge, here in stairs:
        if value < edge:
            break
        worth = here
    return worth
