"""A kill at any moment loses nothing that was stored, and the next start needs no repair."""

import contextlib
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from stored_samples import FEED, about, item, state

from kupmon.store import open_store
from kupmon.store.query import parse

WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from kupmon.store import open_store
from stored_samples import about, article, fact, item, reading, state

store = open_store(Path(sys.argv[1]))
start = store.counts().items
for turn in range(start, start + 100_000, 5):
    made = [item(str(n), title=f"sample word{n}", summary="text " * 300) for n in range(turn, turn + 5)]
    saved = store.save_polled(state(failures=turn), [(each, about()) for each in made])
    print(turn + 5, flush=True)
    store.save_article(saved.new[0], article(made[0], f"body{turn}"), reading(fact(), fact()))
    print(-turn - 1, flush=True)
"""


@pytest.mark.parametrize("seed", range(5))
def test_what_was_stored_before_the_kill_is_there_after_it(path, seed):
    chance = random.Random(seed)
    stored, read = 0, set()
    for _ in range(2):
        told = write_until_killed(path, chance)
        stored = max([stored, *(line for line in told if line > 0)])
        read |= {-line - 1 for line in told if line < 0}
        store = open_store(path)
        assert store.notice is None
        check(store, path, stored, read)
        store.close()


def write_until_killed(path, chance):
    """Let a process write for a while, kill it between two of its words, and give what it told."""
    here = str(Path(__file__).parent)
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), here], stdout=subprocess.PIPE, text=True
    )
    with writer:
        told = [int(writer.stdout.readline()) for _ in range(chance.randint(1, 60))]
        for _ in range(chance.randint(0, 20_000)):
            pass  # the moment of the kill falls anywhere in the next turn
        writer.kill()
        return told + [int(line) for line in writer.stdout if line.endswith("\n")]


def check(store, path, stored, read):
    """Everything told is there, feeds are whole, and file, counts and index of words agree."""
    rows = store.rows(store.ids())
    assert len(rows) >= stored
    assert len(rows) % 5 == 0, "a feed's poll is whole or absent"
    counts = store.states()[FEED]
    assert (counts.items, counts.relevant) == (len(rows), len(rows))
    by_title = {row.title: row for row in rows}
    for turn in read:
        row = by_title[f"sample word{turn}"]
        assert row.facts == 2
        assert store.ids(parse(f"word{turn} body{turn}")) == [row.id]
    assert len(store.ids(parse("sample"))) == len(rows)
    with contextlib.closing(sqlite3.connect(path)) as con:
        assert con.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert con.execute("PRAGMA foreign_key_check").fetchall() == []
    last = store.save_polled(state(), [(item(str(len(rows) - 1), digest=b"edited"), about())])
    assert (last.new, len(last.edited)) == ((), 1), "the next poll goes on"
