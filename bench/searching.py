"""Search as it is typed: from a word to its hits on the terminal, with N stored items."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Mapping
from pathlib import Path

from measures import median, percentile, table
from startup import ABOUT_THE_AXIS, AXIS, KUPMON, WORDS, quiet_config
from terminal import Terminal

from kupmon.model import FeedState
from kupmon.store import Store, open_store, search

STEP_US = 60_000_000
"""Time between two items, in microseconds."""
BEGIN_US = 1_700_000_000_000_000
BATCH = 5_000
QUERIES = (
    "kurylivka", "market", "bulletin kurylivka", "sample road", "council", "named axis", "nowhere", "kuryl*",
    "market side:russian", "axis is:unread", "-market",
)  # fmt: skip
"""Words of every thirtieth item, of all the others, pairs of them, of none; a beginning; words and fields."""
SIDES = ("ukrainian", "russian", "third_party")
LINES = {"search": (b"/", " item"), "filter": (b"f", " of {query}")}
"""The two lines to type a query in: their key, and what is painted in one frame with the newest hits."""
TURNS = 5
QUIET_S = 0.15
"""Without a byte for so long an answer is whole; the cursor blinks later than that."""


def fill(store: Store, items: int) -> None:
    """Write `items` relevant items straight into the tables, as no poll could in the time."""
    store.save_polled(FeedState("https://sample.example/feed", "Sample"), [])
    with store._indexing() as con:  # noqa: SLF001 - the tables are the store's own
        con.execute("INSERT INTO outlets (id, name) VALUES (1, 'Sample outlet')")
    for first in range(1, items + 1, BATCH):
        numbers = range(first, min(first + BATCH, items + 1))
        with store._indexing() as con:  # noqa: SLF001 - as above
            con.executemany(
                """INSERT INTO items (id, feed_id, key, title, outlet_id, side, language, fetched, published,
                sorted_at, digest, relevant, kept, score, reasons, tied, story)
                VALUES (?1, 1, ?1, ?2, 1, ?4, 'en', ?3, ?3, ?3, x'00', 1, 1, 0.9, '[]', 1, ?1)""",
                [(n, title(n), BEGIN_US + n * STEP_US, SIDES[n % 3]) for n in numbers],
            )
            con.executemany(
                """INSERT INTO texts (item_id, summary, content, enclosures, body, body_from)
                VALUES (?, '', '', '[]', ?, 'feed')""",
                [(n, words(n)) for n in numbers],
            )
            for n in numbers:
                search.insert(con, n, "en", title(n), words(n))


def words(number: int) -> str:
    """Text of an item: an ordinary day, or one in so many about the axis."""
    return WORDS if number % ABOUT_THE_AXIS else AXIS


def title(number: int) -> str:
    """Title of an item."""
    return f"#{number:07d} {words(number)}"


def answer(terminal: Terminal, query: str, line: str = "search") -> tuple[float, float]:
    """Milliseconds from the last letter of a query to its newest hits, and to the last byte.

    A search says how many it found beside the hits, and then shows the article of the first. A filter shows
    the newest, with the query above them, and then says how many there are in all.
    """
    key, told = LINES[line]
    mark = told.format(query=query).encode()
    os.write(terminal.fd, key + b"\x15")  # what was searched before goes
    terminal.settle(QUIET_S)
    os.write(terminal.fd, query[:-1].encode())
    terminal.settle(QUIET_S)
    terminal.seen = b""
    sent = time.perf_counter()
    os.write(terminal.fd, query[-1:].encode())
    newest = last = 0.0
    while terminal.read(QUIET_S):
        last = time.perf_counter() - sent
        newest = newest or (last if mark in terminal.seen else 0.0)
    os.write(terminal.fd, b"\x1b")
    terminal.settle(QUIET_S)
    return (newest or last) * 1e3, last * 1e3


def run(folder: Path, env: Mapping[str, str], options: argparse.Namespace) -> None:
    """Print the table."""
    config = folder / "feeds.toml"
    quiet_config(config)
    rows = []
    for items in options.items:
        database = folder / f"search-{items}.db"
        store = open_store(database)
        fill(store, items)
        store.close()
        with Terminal([*KUPMON, "--config", str(config), "--db", str(database)], env) as terminal:
            terminal.wait_for(f"#{items:07d}".encode())
            terminal.settle()
            for line in LINES:
                answers = [answer(terminal, query, line) for _ in range(TURNS) for query in QUERIES]
                newest, last = zip(*answers, strict=True)
                figures = (median(newest), percentile(newest, 0.99), median(last), percentile(last, 0.99))
                rows.append((f"{items:,}", line, len(answers), *figures))
    head = ["items", "line", "queries", "newest hits p50 ms", "p99 ms", "last byte p50 ms", "p99 ms"]
    print(table(head, rows))
