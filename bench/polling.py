"""Cold and unchanged polls, beside newsboat where it is installed, and what a key waits while one runs."""

from __future__ import annotations

import argparse
import contextlib
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import newsboat
from measures import median, percentile, table
from serving import feed_server, write_config
from startup import KUPMON, archive
from terminal import Terminal

FEEDS = 100


def timed(command: list[str], env: Mapping[str, str]) -> float:
    """Seconds of wall time of a whole process."""
    began = time.perf_counter()
    subprocess.run(command, env=dict(env), check=True, capture_output=True)
    return time.perf_counter() - began


def keys_during_poll(place: list[str], env: Mapping[str, str], needle: str, seconds: float) -> list[float]:
    """Milliseconds from each `j` to the last byte of its answer, from the first paint on."""
    delays = []
    with Terminal([*KUPMON, *place], env) as terminal:
        terminal.wait_for(needle.encode())
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            answer = terminal.key(b"j", quiet_s=0.02)
            if answer is not None:
                delays.append(answer[0])
            time.sleep(0.02)
    return delays


def run(folder: Path, env: Mapping[str, str], options: argparse.Namespace) -> None:
    """Print the tables."""
    if shutil.which("newsboat"):
        newsboat.run(folder, env, options)
        print()
    config = folder / "feeds.toml"
    with feed_server(FEEDS) as base:
        write_config(config, base, FEEDS)
        cold, warm = [], []
        for number in range(min(options.repeat, 3)):
            database = folder / f"poll{number}.db"
            place = ["--config", str(config), "--db", str(database)]
            cold.append(timed([*KUPMON, *place, "poll"], env))
            warm.append(timed([*KUPMON, *place, "poll", "--force"], env))
        with contextlib.closing(sqlite3.connect(database)) as connection:
            stored = connection.execute("select count(*) from items").fetchone()[0]
        print(
            table(
                [f"{FEEDS} feeds x 50, 0 ms", "seconds"],
                [("cold", median(cold)), ("unchanged", median(warm))],
            )
        )
        print(f"\n{stored} items stored of {FEEDS * 50}.\n")
        database, lines = folder / "screen.db", folder / "screen.jsonl"
        needle = archive(lines, 2_000)
        place = ["--config", str(config), "--db", str(database)]
        subprocess.run(
            [*KUPMON, *place, "import", str(lines)], env=dict(env), check=True, capture_output=True
        )
        delays = keys_during_poll(place, env, needle, 8.0)
        figures = (len(delays), median(delays), percentile(delays, 0.99), max(delays))
        print(table(["keys while a cold poll runs", "p50 ms", "p99 ms", "longest ms"], [figures]))
