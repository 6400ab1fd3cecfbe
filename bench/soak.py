"""50 feeds polled at full speed for ten minutes with faults injected: is memory flat? `make soak`.

Prints resident memory of the program and its workers once a minute. Every round each feed has a new entry,
and a quarter of all answers are faults.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

from measures import median, table
from serving import feed_server

from kupmon.config import Config, PollSettings
from kupmon.engine import Engine
from kupmon.events import FeedPolled
from kupmon.model import Feed
from kupmon.store import open_store

FEEDS = 50
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


EVERY = 10
"""Feeds after which memory is looked at: workers live no longer than a round."""


def rss_mb(server: Collection[str]) -> float:
    """Resident memory of this process and its workers, in MB; the server that feeds it is none of them."""
    pages = 0
    for path in [Path("/proc/self"), *map(Path, set(children()) - set(server))]:
        with contextlib.suppress(OSError):  # a worker that has just ended
            pages += int((path / "statm").read_text().split()[1])
    return pages * PAGE_BYTES / 1e6


def children() -> Iterator[str]:
    """Folders of the child processes under /proc."""
    for path in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):  # a thread that has just ended
            yield from (f"/proc/{pid}" for pid in path.read_text().split())


async def soak(
    engine: Engine, minutes: float, server: Collection[str]
) -> tuple[dict[int, list[float]], Counter[str], int]:
    """Poll round after round; memory by minute, outcomes, rounds."""
    seen: dict[int, list[float]] = {}
    outcomes: Counter[str] = Counter()
    rounds, began = 0, time.monotonic()
    while (passed := time.monotonic() - began) < minutes * 60:
        async for event in engine.poll_once(force=True):
            if isinstance(event, FeedPolled):
                outcomes[event.state.health] += 1
                if event.done % EVERY == 0:
                    seen.setdefault(int(passed // 60) + 1, []).append(rss_mb(server))
        async for _ in engine.catch_up():
            seen.setdefault(int(passed // 60) + 1, []).append(rss_mb(server))
        rounds += 1
    return seen, outcomes, rounds


def main() -> int:
    """Print the table; exit status 1 where the last minute is over 5 % above the third."""
    parser = argparse.ArgumentParser(description="Is memory flat?")
    parser.add_argument("--minutes", type=float, default=10)
    minutes = parser.parse_args().minutes
    with tempfile.TemporaryDirectory(prefix="kupmon-soak.") as folder, feed_server(FEEDS) as base:
        path, server = Path(folder) / "soak.db", tuple(children())
        feeds = tuple(Feed(f"{base}/soak/{n}.xml", f"soak {n}") for n in range(FEEDS))
        poll = PollSettings(pause_per_site_s=0, per_site=0, articles="never")
        store = open_store(path)
        engine = Engine(Config(poll=poll, feeds=feeds), store)
        seen, outcomes, rounds = asyncio.run(soak(engine, minutes, server))
        engine.close()
        store.close()
        with sqlite3.connect(path) as connection:
            stored = connection.execute("select count(*) from items").fetchone()[0]
            whole = connection.execute("pragma integrity_check").fetchone()[0]
    print(table(["minute", "RSS MB, median", "largest"], [(m, median(v), max(v)) for m, v in seen.items()]))
    print(
        f"\n{rounds} rounds of {FEEDS} feeds, {stored} items stored, integrity {whole}, "
        f"answers {dict(outcomes)}"
    )
    third, last = median(seen[min(3, len(seen))]), median(seen[max(seen)])
    print(f"last minute over third: {last / third:.3f}")
    return int(last > third * 1.05)


if __name__ == "__main__":
    sys.exit(main())
