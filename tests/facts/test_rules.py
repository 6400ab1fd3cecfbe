"""Every rule's examples, in each language, as they stand in facts/rules/*.toml."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

import pytest

from kupmon.facts import as_json
from kupmon.facts.reading import facts_of
from kupmon.facts.rule import tables
from kupmon.model import Source

LANGUAGES = ("en", "uk", "ru")

PUBLISHED = date(2025, 10, 1)
KINDS = sorted(
    p.name.removesuffix(".toml")
    for p in files("kupmon.facts").joinpath("rules").iterdir()
    if p.name.endswith(".toml")
)


def examples():
    for kind in KINDS:
        for rule in tables(kind):
            for number, example in enumerate(rule.get("example", [])):
                for language in LANGUAGES:
                    if language in example:
                        yield pytest.param(
                            kind, language, example, id=f"{kind}-{rule['id']}-{number}-{language}"
                        )


def read_kind(kind, language, example):
    source = Source(
        "Kupiansk sector", example[language], language, PUBLISHED, "Sample", example.get("outlet_side")
    )
    return [as_json(fact) for fact in facts_of(source) if fact.kind == kind]


def agrees(fact, want):
    for slot, value in want.items():
        have = fact["attribution"] and fact["attribution"]["name"] if slot == "who" else fact[slot]
        if slot == "count" and have is not None:
            have = [
                have["low"] if have["low"] is not None else -1,
                have["high"] if have["high"] is not None else -1,
            ]
        if slot == "places":
            have = sorted(have)
        if have != (None if value == "none" else sorted(value) if slot == "places" else value):
            return False
    return True


@pytest.mark.parametrize(("kind", "language", "example"), examples())
def test_example(kind, language, example):
    found = read_kind(kind, language, example)
    if example.get("reject"):
        assert found == []
    else:
        assert any(agrees(fact, example["want"]) for fact in found), found


@pytest.mark.parametrize("kind", KINDS)
def test_each_rule_has_an_example_in_each_language(kind):
    for rule in tables(kind):
        shown = {
            language for example in rule.get("example", []) for language in LANGUAGES if language in example
        }
        assert shown == set(LANGUAGES), (
            f"{kind}: rule {rule['id']} lacks an example in {set(LANGUAGES) - shown}"
        )
