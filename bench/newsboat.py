"""Polls beside newsboat, where that is installed: the same feeds, the same server, in turns.

Newsboat is measured with few and with many threads, and the better of the two counts. It keeps no validators
of its first poll, so it gets one untimed poll more before the unchanged one.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import time
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from measures import median, table
from serving import feed_server, write_config
from startup import KUPMON

SIZES = ((100, 0.0), (500, 0.1))
"""Feeds, and seconds before each answer."""
CHANGED = 0.05
THREADS = (4, 16)
PHASES = ("cold", "unchanged", f"{CHANGED:.0%} changed")
AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Program:
    """What is measured."""

    name: str
    command: Callable[[Path, str, int], list[str]]
    """By its folder, the address of the server and the number of feeds; writes its settings."""
    further: int = 0
    """Polls that are not measured between the cold and the unchanged one."""


def run(folder: Path, env: Mapping[str, str], options: argparse.Namespace) -> None:
    """Print a table for each size; the last column is the wall time over newsboat's best."""
    programs = [Program("kupmon", _kupmon), *(Program(f"newsboat-{n}", _newsboat(n), 1) for n in THREADS)]
    for feeds, latency in SIZES:
        times: dict[tuple[str, str], list[tuple[float, float]]] = {}
        with feed_server(feeds, latency) as base:
            for turn in range(min(options.repeat, 3) if feeds <= SIZES[0][0] else 1):
                for program in programs:
                    place = folder / f"{feeds}-{turn}-{program.name}"
                    place.mkdir()
                    for phase, spent in _phases(program, place, base, feeds, env).items():
                        times.setdefault((program.name, phase), []).append(spent)
        print(f"\n{feeds} feeds x 50, {latency * 1e3:.0f} ms before each answer\n")
        print(table(["", "wall s", "CPU s", "wall / newsboat's best"], _rows(programs, times)))


def _rows(
    programs: Sequence[Program], times: Mapping[tuple[str, str], list[tuple[float, float]]]
) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for phase in PHASES:
        wall = {each.name: median(spent[0] for spent in times[each.name, phase]) for each in programs}
        best = min(seconds for name, seconds in wall.items() if name != "kupmon")
        for each in programs:
            cpu = median(spent[1] for spent in times[each.name, phase])
            rows.append((f"{phase}: {each.name}", wall[each.name], cpu, wall[each.name] / best))
    return rows


def _phases(
    program: Program, place: Path, base: str, feeds: int, env: Mapping[str, str]
) -> dict[str, tuple[float, float]]:
    command = program.command(place, base, feeds)
    _ask(f"{base}/begin")
    cold = _spent(command, env)
    for _ in range(program.further):
        _spent(command, env)
    unchanged = _spent(command, env)
    _ask(f"{base}/change/{round(feeds * CHANGED)}")
    return dict(zip(PHASES, (cold, unchanged, _spent(command, env)), strict=True))


def _spent(command: Sequence[str], env: Mapping[str, str]) -> tuple[float, float]:
    """Wall and CPU seconds of a whole process with its children."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, env=dict(env), check=True, capture_output=True)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _ask(address: str) -> None:
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(address, timeout=60) as answer:
        answer.read()


def _kupmon(place: Path, base: str, feeds: int) -> list[str]:
    write_config(place / "feeds.toml", base, feeds, at_once=AT_ONCE)
    return [
        *KUPMON,
        "--config",
        str(place / "feeds.toml"),
        "--db",
        str(place / "store.db"),
        "poll",
        "--force",
    ]


def _newsboat(threads: int) -> Callable[[Path, str, int], list[str]]:
    def command(place: Path, base: str, feeds: int) -> list[str]:
        settings, addresses = place / "settings", place / "urls"
        settings.write_text(f"reload-threads {threads}\nauto-reload no\ndownload-timeout 60\n")
        addresses.write_text("".join(f"{base}/feed/{n}.xml\n" for n in range(feeds)))
        files = ("-C", str(settings), "-u", str(addresses), "-c", str(place / "cache.db"))
        return ["newsboat", "-q", *files, "-x", "reload"]

    return command
