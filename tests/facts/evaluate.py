"""Scores the reader: `evaluate.py [FOLDER ...] [--errors N] [--only WORD] [--folds 0,1]`.

A folder holds articles.jsonl and gold.jsonl, or pairs such as NAME-articles.jsonl and NAME-gold.jsonl.
Without one: ../shared/eval/dev where it is present, else tests/data.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from scoring import Report, score

from kupmon.facts import as_json, read
from kupmon.model import Source
from kupmon.text import clean_mapped

ROOT = Path(__file__).resolve().parents[2]


def load(folder: Path) -> tuple[list[dict], dict[str, list[dict]]]:
    """Articles and labels of a folder."""
    articles: list[dict] = []
    gold: dict[str, list[dict]] = {}
    for path in sorted(folder.glob("*articles.jsonl")):
        articles += rows(path)
        labels = path.with_name(path.name.replace("articles", "gold"))
        gold |= {row["id"]: row["facts"] for row in rows(labels)}
    return articles, gold


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def predict(article: dict) -> dict:
    """What `kupmon facts --jsonl` prints for an article."""
    cleaned = clean_mapped(article["text"])
    source = Source(
        article["title"],
        cleaned.text,
        article["language"],
        date.fromisoformat(article["published"]),
        article["outlet"],
    )
    reading = read(source)
    facts = [as_json(fact) for fact in reading.facts]
    for fact in facts:
        for span in (fact["evidence"], *fact["also"]):
            span["start"], span["end"] = cleaned.original(span["start"], span["end"])
    return {
        "id": article["id"],
        "relevant": reading.relevance.relevant,
        "score": reading.relevance.score,
        "facts": facts,
    }


def show(report: Report) -> None:
    print(
        "relevance      ",
        "  ".join(
            f"{k} P {t.precision:.3f} R {t.recall:.3f} F1 {t.f1:.3f}" for k, t in report.relevance.items()
        ),
    )
    print(f"grounded        {report.grounded:.3f}")
    print(f"{'facts':20} {'slots P':>8} {'R':>6} {'F1':>6} {'found F1':>9} {'exact F1':>9}")
    for name, row in report.facts.items():
        s = row.slots
        print(
            f"{name:20} {s.precision:8.3f} {s.recall:6.3f} {s.f1:6.3f}"
            f" {row.found.f1:9.3f} {row.exact.f1:9.3f}"
        )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show the first N errors (-1: all)"
    )
    parser.add_argument("--only", metavar="WORD", help="only errors that contain WORD")
    parser.add_argument("--folds", help="only these folds, such as 0,1")
    options = parser.parse_args()
    shared = ROOT.parent / "shared" / "eval" / "dev"
    articles: list[dict] = []
    gold: dict[str, list[dict]] = {}
    for folder in options.folders or [shared if shared.is_dir() else ROOT / "tests" / "data"]:
        more, labels = load(folder)
        articles, gold = articles + more, gold | labels
    if options.folds:
        wanted = {int(n) for n in options.folds.split(",")}
        articles = [a for a in articles if a.get("fold", -1) in wanted]
    began = time.perf_counter()
    predicted = {article["id"]: predict(article) for article in articles}
    took = time.perf_counter() - began
    report = score(articles, gold, predicted)
    shown = [e for e in report.errors if not options.only or options.only in e]
    for line in shown if options.errors < 0 else shown[: options.errors]:
        print(line)
    show(report)
    print(
        f"{len(articles)} articles, {took / max(1, len(articles)) * 1000:.1f} ms each,"
        " the first one with the dictionaries"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
