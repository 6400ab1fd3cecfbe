"""Across articles: opening overview, places and disagreements, adding an article, and a brief."""

from __future__ import annotations

import argparse
import contextlib
import gc
import random
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path

import made_archive
from made_archive import END, FEED
from measures import median, percentile, table

from kupmon import brief
from kupmon.config.settings import Config
from kupmon.engine import across
from kupmon.engine.backlog import across as tied_by
from kupmon.engine.ledger import brief_contents
from kupmon.model import FeedState, Row
from kupmon.store import Store
from kupmon.ui.garbage import ROUNDS

ADDED = 100
SIZES = (1_000, 10_000, 100_000)


Took = tuple[float, float]
"""Milliseconds by the clock and of the processor: on a busy machine only the second tells anything."""


def _once(work: Callable[[], object]) -> Took:
    began = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - began[0]) * 1e3, (time.process_time() - began[1]) * 1e3


def _timed(work: Callable[[], object], repeat: int) -> list[Took]:
    return [_once(work) for _ in range(repeat)]


def _adding(store: Store) -> list[Took]:
    """Milliseconds to store an article with its facts and to tie it to the others; half are reprints."""
    dice = random.Random(3)
    took = []
    for number in range(ADDED):
        made, reading = made_archive.fresh(dice, number)
        for late in range(2):
            copy = made_archive.article(
                made_archive.Event(made.item.published or END, tuple(made.body.split()), reading.facts),
                20_000_000 + 2 * number + late, late,
            )  # fmt: skip
            ties = made_archive.ties(copy, reading.facts)
            saved = store.save_polled(FeedState(FEED, "Made feed"), [(copy.item, reading.relevance)])
            keep = partial(store.save_article, saved.new[0], copy, reading, across=tied_by(ties))
            took.append(_once(keep))
    return took


def run(folder: Path, env: Mapping[str, str], options: argparse.Namespace) -> None:
    """Print the table."""
    del env
    gc.freeze()
    gc.set_threshold(*ROUNDS)  # as the screen does
    rows = []
    for size in (size for size in SIZES if size <= options.articles):
        path, began = folder / f"{size}.db", time.perf_counter()
        with contextlib.closing(made_archive.build(path, size)) as store:
            built = time.perf_counter() - began
            figures = _figures(store, options.repeat)
            known = (
                len(store.ids()),
                sum(row.facts for row in _rows(store)),
                built,
                path.stat().st_size / 1e6,
            )
        rows += [(*known, what, *figures[what].values()) for what in figures]
    print(table(("articles", "facts", "built s", "MB", "ms", *figures["clock"]), rows))
    print("\nThe median of each, by the clock and of the processor; adding: with its facts and its story.")


def _rows(store: Store) -> Iterator[Row]:
    ids = store.ids()
    for at in range(0, len(ids), 500):
        yield from store.rows(ids[at : at + 500])


def _figures(store: Store, repeat: int) -> dict[str, dict[str, float]]:
    looked, first = END - timedelta(hours=12), store.ids(limit=500, folded=True)
    asked: dict[str, Callable[[], object]] = {
        "overview": lambda: across.overview(store, END, looked),
        "places": lambda: across.place_standings(store, END),
        "one place": lambda: across.place_ledger(store, "kupiansk", END),
        "disagreements": lambda: across.disagreements(store, END),
        "24 h brief": lambda: brief.write(
            brief_contents(store, Config(), END - timedelta(days=1), END), "md", None
        ),
        "voices of an article": lambda: across.beside(store, first[0]),
        "first rows": lambda: store.rows(store.ids(limit=500, folded=True)[:80]),
    }
    took = {name: _timed(work, repeat) for name, work in asked.items()} | {"adding": _adding(store)}
    found: dict[str, dict[str, float]] = {}
    for place, what in enumerate(("clock", "processor")):
        found[what] = {name: median(one[place] for one in each) for name, each in took.items()}
        found[what]["adding p95"] = percentile((one[place] for one in took["adding"]), 0.95)
    return found
