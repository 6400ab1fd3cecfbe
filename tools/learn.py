"""Learns from labelled articles which facts of the rules are probably none: `learn.py FOLDER ... [--write]`.

    pip install -e '.[learn]'
    python tools/learn.py labelled/ --write

A folder holds NAME-articles.jsonl and NAME-gold.jsonl in the form of tests/data, and for some of them
NAME-elder*.jsonl: what `kupmon facts --jsonl` printed for these articles before anybody had looked at them.
Labels and the project's own examples teach how sentences sound that carry a fact of a kind (`wording.bin`).
What the rules made of texts that they had not been tuned on teaches when to mistrust them (`points.json`);
today's rules, tuned on the same articles, would look better than they are.

Prints what each threshold would keep, cross-validated by article, and with --write replaces both files in
tui/kupmon/facts/learned. The same articles give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from math import log
from pathlib import Path
from zlib import crc32

import numpy as np
from examples import Example, examples
from fitting import Flags, Floats, Sparse, Stairs, regression, share, stairs

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "facts"))

from scoring import Tally, compare, filled, overlap, pairs, with_quote  # noqa: E402 - stands beside the tests

from kupmon.facts import document  # noqa: E402
from kupmon.facts.document import Document, Sentence  # noqa: E402
from kupmon.facts.learned import wording  # noqa: E402
from kupmon.facts.learned.doubt import SURE  # noqa: E402
from kupmon.facts.learned.traits import points, traits  # noqa: E402
from kupmon.facts.outlets import sided  # noqa: E402
from kupmon.facts.places import on_axis  # noqa: E402
from kupmon.model import KINDS, Attribution, Count, Fact, Period, Source, Span  # noqa: E402

LEARNED = ROOT / "tui" / "kupmon" / "facts" / "learned"
FOLDS, EVERY = 5, -1
"""Articles are parted in so many; the last is the number of what belongs to all of them."""
SELDOM = 2
"""A key in fewer sentences is not learned."""
STRENGTH = 8.0
"""What errors in sentences weigh against large weights."""
HALF = 0.5
"""Of a sentence that evidence must cover, as the scorer asks."""
EXAMPLE = 0.25
"""What an example counts beside the sentence of an article: written to be clear, not drawn at random."""
LATER = 0.5
"""What the facts of a further elder reading of the same articles count."""
LEAST = 0.52
"""The threshold that is written: a fact that is made up costs a reader more than one that is missing."""
THRESHOLDS = (0.0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7)


@dataclass(frozen=True)
class Article:
    """A labelled article, taken apart."""

    doc: Document
    labels: list[dict]
    elder: list[list[dict]]
    """The facts of each elder reading."""
    fold: int


@dataclass(frozen=True)
class Read:
    """A fact of an elder reading, and how it compares with the labels."""

    article: int
    reading: int
    fact: dict
    tally: Tally

    @property
    def right(self) -> bool:
        """Whether some label is this fact."""
        return self.tally.right > 0


def rows_of(path: Path) -> list[dict]:
    """The objects of a file of lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def articles_of(folders: Sequence[Path]) -> Iterator[Article]:
    """All labelled articles, each text once."""
    seen: set[str] = set()
    for path in (found for folder in folders for found in sorted(folder.glob("*articles.jsonl"))):
        labels = _facts(path.with_name(path.name.replace("articles", "gold")))
        elders = [_facts(p) for p in sorted(path.parent.glob(path.name.replace("articles", "elder*")))]
        for row in rows_of(path):
            if row["text"] not in seen:
                seen.add(row["text"])
                yield _article(row, labels, elders)


def _facts(path: Path) -> dict[str, list[dict]]:
    return {row["id"]: row["facts"] for row in rows_of(path)}


def _article(
    row: dict, labels: Mapping[str, list[dict]], elders: Sequence[Mapping[str, list[dict]]]
) -> Article:
    text, published = row["text"], date.fromisoformat(row["published"])
    source = Source(row["title"], text, row["language"], published, row["outlet"])
    return Article(
        sided(document.build(source)),
        [with_quote(label, text) for label in labels.get(row["id"], [])],
        [facts.get(row["id"], []) for facts in elders],
        crc32(text.encode()) % FOLDS,
    )


@dataclass(frozen=True)
class Lesson:
    """A sentence, for each kind whether it tells a fact of it, and how much that counts."""

    keys: wording.Traits
    tells: list[bool]
    counts: list[float]
    fold: int


def lessons_of(article: Article) -> Iterator[Lesson]:
    """The sentences of an article that may carry a fact."""
    for sentence in article.doc.sentences:
        tells = _kinds_in(article, sentence)
        if any(tells) or on_axis(article.doc, sentence):
            yield Lesson(wording.keys_of(article.doc, sentence), tells, [1.0] * len(KINDS), article.fold)


def _kinds_in(article: Article, sentence: Sentence) -> list[bool]:
    """Which kinds the labels put into a sentence."""
    span = {"evidence": {"start": sentence.start, "end": sentence.end}}
    here = {label["kind"] for label in article.labels if overlap(label, span) >= HALF}
    return [kind in here for kind in KINDS]


def lessons_in(example: Example) -> Iterator[Lesson]:
    """The sentences of an example; of several, only what none of them tells is known."""
    doc = document.build(Source("", example.text, example.language, date(2025, 12, 1), ""))
    alone = len(doc.sentences) == 1
    tells = [example.tells.get(kind, False) for kind in KINDS]
    known = [kind in example.tells and (alone or not example.tells[kind]) for kind in KINDS]
    for sentence in doc.sentences:
        yield Lesson(wording.keys_of(doc, sentence), tells, [EXAMPLE * one for one in known], EVERY)


class Words:
    """How sentences sound that carry a fact of each kind."""

    def __init__(self, lessons: Sequence[Lesson]) -> None:
        self.tells = np.array([lesson.tells for lesson in lessons], float)
        self.counts = np.array([lesson.counts for lesson in lessons], float)
        self.folds = np.array([lesson.fold for lesson in lessons])
        seen = Counter(key for lesson in lessons for key in {*lesson.keys[0], *lesson.keys[1]})
        self.keys = sorted(key for key, count in seen.items() if count >= SELDOM)
        rare = [(log((1 + len(lessons)) / (1 + seen[key])) + 1) / wording.IDF_STEP for key in self.keys]
        self.rarity = np.clip(np.round(rare), 1, 255).astype(np.uint8)
        self.rows = self._rows([lesson.keys for lesson in lessons])

    def _rows(self, found: Sequence[wording.Traits]) -> Sparse:
        """The sentences, each of length one, with a last column that all of them have."""
        place = {key: n for n, key in enumerate(self.keys)}
        begins: list[int] = []
        columns: list[int] = []
        values: list[float] = []
        for row in found:
            begins.append(len(columns))
            known = [
                (place[k], w) for keys, w in zip(row, wording.WORTH, strict=True) for k in keys if k in place
            ]
            own = np.array([self.rarity[k] * wording.IDF_STEP * w for k, w in known])
            columns += [*(k for k, _ in known), len(place)]
            values += [*(own / (np.sqrt((own**2).sum()) or 1)), 1.0]
        return Sparse(np.array(begins), np.array(columns), np.array(values), len(place) + 1)

    def file(self, rows: Flags) -> bytes:
        """The weights as learned from some of the sentences."""
        weights = regression(self.rows.only(rows), self.tells[rows], STRENGTH * self.counts[rows])
        bias, weights = weights[-1], weights[:-1] * (self.rarity * wording.IDF_STEP)[:, None]
        scale = np.abs(weights).max(axis=0) / 127
        small = np.round(weights / scale).astype(np.int8)
        return wording.packed(
            self.keys, self.rarity.tobytes(), small.tobytes(), scale.tolist(), bias.tolist()
        )


class Doubts:
    """What the traits of a fact are worth."""

    def __init__(self, articles: Sequence[Article], words: Words) -> None:
        self.articles = articles
        self.read: list[Read] = []
        rows: list[dict[str, float]] = []
        sounds = [wording.unpacked(words.file(words.folds != fold)) for fold in range(FOLDS)]
        for number, article in enumerate(articles):
            for reading, facts in enumerate(article.elder):
                weighed = traits(article.doc, [_as_fact(fact) for fact in facts], sounds[article.fold])
                compared = _compared(number, reading, article.labels, facts)
                taken = [n for n, fact in enumerate(facts) if fact["kind"] not in SURE]
                rows += [weighed[n] for n in taken]
                self.read += [compared[n] for n in taken]
        self.names = sorted({name for row in rows for name in row})
        self.traits = np.array([[row.get(name, 0.0) for name in self.names] for row in rows])
        self.rows = rows
        self.folds = np.array([articles[read.article].fold for read in self.read])

    @cached_property
    def right(self) -> Floats:
        """1 where a fact is one."""
        return np.array([float(read.right) for read in self.read])

    @cached_property
    def weight(self) -> Floats:
        """What each fact counts: the slots it fills."""
        size = [(1 + filled(read.fact)) * (LATER if read.reading else 1.0) for read in self.read]
        return np.array(size) / np.mean(size)

    def learned(self, some: Flags) -> Stairs:
        """The points as learned from some of the facts."""
        groups = [read.article for read, taken in zip(self.read, some, strict=True) if taken]
        return stairs(self.names, self.traits[some], self.right[some], self.weight[some], groups)

    def judged(self) -> Floats:
        """How likely each fact is one, by points learned from the other articles."""
        odds = np.zeros(len(self.read))
        for fold in range(FOLDS):
            table = self.learned(self.folds != fold)
            for n in np.flatnonzero(self.folds == fold):
                odds[n] = table.base + points(self.rows[n], table.steps)
        return share(odds)

    def kept(self, likely: Floats, least: float) -> Tally:
        """The slots of the first elder readings, without the facts below a threshold."""
        left = {
            number: [fact for fact in article.elder[0] if fact["kind"] in SURE]
            for number, article in enumerate(self.articles)
            if article.elder
        }
        for read, sure in zip(self.read, likely, strict=True):
            if not read.reading and sure >= least:
                left[read.article].append(read.fact)
        total = Tally()
        for number, facts in left.items():
            for label, fact in pairs(self.articles[number].labels, facts):
                part = _slots(label, fact)
                total.add(part.right, part.extra, part.missed)
        return total


def _as_fact(fact: dict) -> Fact:
    """A printed fact as the program has it, as far as it is weighed."""
    who, period = fact["attribution"], fact["when"]
    return Fact(
        fact["kind"],
        Span(**fact["evidence"]),
        "",
        side=fact["side"],
        type=fact["type"],
        count=fact["count"] and Count(**fact["count"]),
        places=tuple(fact["places"]),
        when=period and Period(*(date.fromisoformat(period[end]) for end in ("start", "end"))),
        attribution=who and Attribution(**who),
    )


def _compared(article: int, reading: int, labels: list[dict], facts: list[dict]) -> list[Read]:
    """The facts of a reading in their order, each with what is right about it."""
    found = {id(fact): _slots(label, fact) for label, fact in pairs(labels, facts) if fact is not None}
    return [Read(article, reading, fact, found[id(fact)]) for fact in facts]


def _slots(label: dict | None, fact: dict | None) -> Tally:
    """The slots of a pair, the fact's being there one of them."""
    if label is None or fact is None:
        return Tally(0, 1 + filled(fact) if fact else 0, 1 + filled(label) if label else 0)
    part = compare(label, fact)[0]
    return Tally(part.right + 1, part.extra, part.missed)


def show(doubts: Doubts) -> None:
    """What each threshold would keep."""
    likely = doubts.judged()
    print(f"{len(doubts.read)} facts, {doubts.right.mean():.3f} of them right")
    print("threshold      P      R     F1")
    for least in THRESHOLDS:
        kept = doubts.kept(likely, least)
        print(f"{least:9.2f}  {kept.precision:.3f}  {kept.recall:.3f}  {kept.f1:.3f}")


def write(words: Words, doubts: Doubts) -> None:
    """Replaces the weights of the program."""
    (LEARNED / "wording.bin").write_bytes(words.file(np.ones(len(words.folds), bool)))
    table = doubts.learned(np.ones(len(doubts.read), bool))
    data = {"base": table.base, "least": round(log(LEAST / (1 - LEAST)), 4), "steps": table.steps}
    (LEARNED / "points.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def main() -> int:
    """Learns, shows, and writes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="replace the weights of the program")
    options = parser.parse_args()
    articles = list(articles_of(options.folders))
    words = Words(
        [*chain.from_iterable(map(lessons_of, articles)), *chain.from_iterable(map(lessons_in, examples()))]
    )
    print(f"{len(articles)} articles, {len(words.folds)} sentences, {len(words.keys)} keys")
    doubts = Doubts(articles, words)
    show(doubts)
    if options.write:
        write(words, doubts)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
