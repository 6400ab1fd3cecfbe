"""What reading facts costs: an article, 10,000 words, 1 MB, and the import with its dictionaries."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import feedparser
from measures import median, percentile, table

from kupmon import facts
from kupmon.model import Source

DATA = Path(__file__).parent.parent / "tests" / "data"
IMPORT = """
import time
began = time.perf_counter()
from kupmon import facts, model
from datetime import date
facts.read(model.Source("", {text!r}, {language!r}, date(2026, 1, 1)))
print(time.perf_counter() - began)
"""
FIRST = {"en": "Kupiansk.", "uk": "Куп'янськ.", "ru": "Купянск."}


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call took."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1e3


def articles() -> list[dict[str, str]]:
    """The labelled articles of tests/data."""
    rows = []
    for path in sorted(DATA.glob("*articles.jsonl")):
        rows += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return rows


def run(_folder: Path, env: Mapping[str, str], options: argparse.Namespace) -> None:
    """Print the tables."""

    def read(text: str, language: str) -> object:
        return facts.read(Source("", text, language, date(2026, 6, 1)))

    started = {
        language: median(_first(language, text, env, options.repeat)) for language, text in FIRST.items()
    }
    rows = articles()
    pool = {
        language: "\n\n".join(row["text"] for row in rows if row["language"] == language)
        for language in ("en", "uk", "ru")
    }
    for language, text in pool.items():
        read(text[:3000], language)
    rows_of_table: list[tuple[object, ...]] = []
    for size, long in (("3 kB", _of_bytes), ("3,000 characters", _of_characters)):
        cuts = [(cut, language) for language, text in pool.items() for cut in long(text)]
        times = [milliseconds(lambda cut=cut: read(*cut)) for cut in cuts]
        peers = [
            milliseconds(lambda cut=cut: feedparser.parse(io.BytesIO(_rss(cut[0])))) for cut in cuts[:60]
        ]
        rows_of_table.append((size, len(cuts), median(times), percentile(times, 0.99), median(peers)))
    print(
        table(["article of", "articles", "median ms", "p99 ms", "feedparser on the same ms"], rows_of_table)
    )
    firsts = [(language, took * 1e3) for language, took in started.items()]
    print("\n" + table(["import, dictionary, first sentence", "ms"], firsts))
    growth = []
    for size in (10_000, 30_000, 100_000, 300_000, 1_000_000):
        text = (pool["uk"] + "\n\n" + pool["ru"] + "\n\n" + pool["en"]) * 20
        took = milliseconds(lambda text=text[:size]: read(text, "uk"))
        growth.append((size, len(text[:size].split()), took, took / size * 1e3))
    print("\n" + table(["characters", "words", "ms", "µs a character"], growth))


def _of_characters(text: str) -> Iterator[str]:
    """Parts of 3,000 characters, each half over the one before: 5.5 kB where letters are Cyrillic."""
    yield from (text[at : at + 3000] for at in range(0, len(text) - 3000, 1500))


def _of_bytes(text: str) -> Iterator[str]:
    """The same by bytes of UTF-8."""
    raw = text.encode()
    yield from (raw[at : at + 3000].decode(errors="ignore") for at in range(0, len(raw) - 3000, 1500))


def _first(language: str, text: str, env: Mapping[str, str], times: int) -> list[float]:
    """Seconds until a new process has read its first sentence."""
    command = [sys.executable, "-c", IMPORT.format(text=text, language=language)]
    return [
        float(subprocess.run(command, env=dict(env), check=True, capture_output=True).stdout)
        for _ in range(times)
    ]


def _rss(text: str) -> bytes:
    item = f"<item><description><![CDATA[{text}]]></description></item>"
    return f"<rss version='2.0'><channel>{item}</channel></rss>".encode()
