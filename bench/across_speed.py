"""Across articles: opening overview, places and disagreements, adding an article, and a brief."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

import made_archive
from made_archive import END, FEED
from measures import median, percentile, table

from kupmon import brief
from kupmon.config.settings import Config
from kupmon.engine import across
from kupmon.engine.backlog import across as tied_by
from kupmon.engine.ledger import brief_contents
from kupmon.model import FeedState
from kupmon.store import Store

ADDED = 100
SIZES = (1_000, 10_000, 100_000)


def _timed(work: Callable[[], object], repeat: int) -> list[float]:
    found = []
    for _ in range(repeat):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1e3)
    return found


def _adding(store: Store) -> list[float]:
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
            began = time.perf_counter()
            store.save_article(saved.new[0], copy, reading, across=tied_by(ties))
            took.append((time.perf_counter() - began) * 1e3)
    return took


def run(folder: Path, env: Mapping[str, str], options: argparse.Namespace) -> None:
    """Print the table."""
    del env
    sizes = [size for size in SIZES if size <= options.articles]
    rows = []
    for size in sizes:
        began = time.perf_counter()
        store = made_archive.build(folder / f"{size}.db", size)
        built = time.perf_counter() - began
        rows.append(_figures(store, options.repeat, built, (folder / f"{size}.db").stat().st_size))
        store.close()
    head = ("articles", "facts", "built s", "MB", *rows[0][4])
    print(table(head, [(*row[:4], *row[4].values()) for row in rows]))
    print("\nMilliseconds, the median of each; adding: with its facts and its story, p95 beside it.")


def _figures(
    store: Store, repeat: int, built: float, size: int
) -> tuple[int, int, float, float, dict[str, float]]:
    looked, places = END - timedelta(hours=12), ("kupiansk",)
    settings = Config()
    first = store.ids(limit=500, folded=True)
    asked: dict[str, Callable[[], object]] = {
        "overview": lambda: across.overview(store, END, looked),
        "places": lambda: across.place_standings(store, END),
        "one place": lambda: across.place_ledger(store, places[0], END),
        "disagreements": lambda: across.disagreements(store, END),
        "24 h brief": lambda: brief.write(
            brief_contents(store, settings, END - timedelta(days=1), END), "md", None
        ),
        "voices of an article": lambda: across.beside(store, first[0]),
        "first rows": lambda: store.rows(store.ids(limit=500, folded=True)[:80]),
    }
    found = {name: median(_timed(work, repeat)) for name, work in asked.items()}
    ids = store.ids()
    articles = len(ids)
    facts = sum(row.facts for at in range(0, articles, 500) for row in store.rows(ids[at : at + 500]))
    added = _adding(store)
    found |= {"adding": median(added), "p95": percentile(added, 0.95)}
    return articles, facts, built, size / 1e6, found
