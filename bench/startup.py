"""Start to first useful paint: kupmon with N stored items beside an empty Textual app, in one run."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from measures import median, percentile, table
from terminal import Terminal

EMPTY_APP = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("ready-to-read")
Empty().run()
"""
KUPMON = [sys.executable, "-m", "kupmon"]
WORDS = "Sample report of an ordinary day: the council met, the road was repaired and the market opened."
AXIS = "Sample report from the axis: Kupiansk, Petropavlivka and Kurylivka were named in the bulletin."
ABOUT_THE_AXIS = 30
"""One article in so many, as in the feeds of the other sections."""


def archive(path: Path, items: int) -> str:
    """Write `items` articles for `kupmon import`; returns what marks the newest one's title."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(1, items + 1):
            words = WORDS if number % ABOUT_THE_AXIS else AXIS
            row = {
                "id": number,
                "ts": 1_700_000_000 + number * 60,
                "source": f"Sample source {number % 200}",
                "title": f"#{number:07d} {words}",
                "link": f"https://source.example/{number}",
                "lang": "en",
                "body": f"{words} Number {number}. " * 8,
            }
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return f"#{items:07d}"


def quiet_config(path: Path) -> None:
    """A feeds.toml whose only feed is switched off, so that nothing but the start is measured."""
    path.write_text('[[feeds]]\nurl = "http://127.0.0.1:9/none.xml"\nenabled = false\n', encoding="utf-8")


def once(command: list[str], env: Mapping[str, str], needle: str, keys: int) -> dict[str, object]:
    """One start: seconds to the needle, memory, milliseconds to the last byte after each `j`."""
    with Terminal(command, env) as terminal:
        paint = terminal.wait_for(needle.encode())
        terminal.settle()
        answers = [terminal.key(b"j") for _ in range(keys)]
        return {
            "paint": paint,
            "rss": terminal.rss_mb(),
            "keys": [answer[1] for answer in answers if answer is not None],
        }


def run(folder: Path, env: Mapping[str, str], options: argparse.Namespace) -> None:
    """Print the table."""
    config = folder / "feeds.toml"
    quiet_config(config)
    programs = {"empty Textual app": ([sys.executable, "-c", EMPTY_APP], "ready-to-read", 0)}
    for items in options.items:
        database, lines = folder / f"{items}.db", folder / f"{items}.jsonl"
        needle = archive(lines, items)
        place = ["--config", str(config), "--db", str(database)]
        subprocess.run(
            [*KUPMON, *place, "import", str(lines)], env=dict(env), check=True, capture_output=True
        )
        programs[f"kupmon, {items:,} items"] = ([*KUPMON, *place], needle, 60)
    runs = {name: [once(*_args(spec, env)) for _ in range(options.repeat)] for name, spec in programs.items()}
    floor = median(one["paint"] for one in runs["empty Textual app"])
    rows = []
    for name, ones in runs.items():
        keys = [key for one in ones for key in one["keys"]]
        paint = median(one["paint"] for one in ones)
        delays = (median(keys), percentile(keys, 0.99)) if keys else ("-", "-")
        rows.append((name, paint * 1e3, paint / floor, median(one["rss"] for one in ones), *delays))
    print(table(["program", "first paint ms", "x empty", "RSS MB", "j p50 ms", "j p99 ms"], rows))


def _args(
    spec: tuple[list[str], str, int], env: Mapping[str, str]
) -> tuple[list[str], Mapping[str, str], str, int]:
    command, needle, keys = spec
    return command, env, needle, keys
