"""The pinned floors of the scored set: raised when the reader gets better, never lowered in silence."""

from __future__ import annotations

import json
from pathlib import Path

import evaluate
import pytest
from scoring import Report, score

HERE = Path(__file__).parent
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def report() -> Report:
    articles, gold = evaluate.load(HERE.parent / "data")
    return score(articles, gold, {article["id"]: evaluate.predict(article) for article in articles})


@pytest.mark.parametrize("group", sorted(FLOORS["facts"]))
def test_facts_are_no_worse_than_before(report, group):
    floor = FLOORS["facts"][group]
    slots = report.facts[group].slots
    assert slots.precision >= floor["precision"], f"{group}: precision {slots.precision:.3f}"
    assert slots.f1 >= floor["f1"], f"{group}: F1 {slots.f1:.3f}"


@pytest.mark.parametrize("language", sorted(FLOORS["relevance"]))
def test_relevance_is_no_worse_than_before(report, language):
    assert report.relevance[language].f1 >= FLOORS["relevance"][language]


def test_every_fact_is_grounded_in_its_text(report):
    assert report.grounded == 1.0
