"""Who really speaks: sixty labelled clusters, of which nearly all must be right, and what holds of each."""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest
from pairs import article

from kupmon.claims import Claim
from kupmon.ledger.ledger import Ledger
from kupmon.ledger.names import name_key, outlet_key
from kupmon.ledger.report import Report

RIGHT = 0.95
AT = datetime(2026, 7, 3, 9, tzinfo=UTC)
SIDES = {"u": "ukrainian", "r": "russian", "t": "third_party", "-": None}


@dataclass(frozen=True, slots=True)
class Cluster:
    id: str
    about: tuple[str, str]
    voices: tuple[str, ...]
    articles: tuple[Report, ...]

    def claims(self) -> list[Claim]:
        kind, kind_type = self.about
        found = Ledger(self.articles).claims()
        return [c for c in found if c.fact.kind == kind and kind_type in {"", c.fact.type}]

    def heard(self) -> Counter[str]:
        voices = {(key(v.name), v.side) for claim in self.claims() for v in claim.voices}
        return Counter(name for name, _ in voices)

    @property
    def right(self) -> bool:
        return self.heard() == Counter(map(key, self.voices))


def key(name: str) -> str:
    return outlet_key(name) or name_key(name)


@cache
def clusters() -> tuple[Cluster, ...]:
    data = tomllib.loads(Path(__file__).with_name("clusters.toml").read_text(encoding="utf-8"))
    return tuple(
        Cluster(
            one["id"],
            tuple(one["about"]),
            tuple(one["voices"]),
            tuple(
                article(number, outlet, language, text, AT + timedelta(hours=hours), side=SIDES[side])
                for number, (outlet, side, language, hours, text) in enumerate(one["articles"], 1)
            ),
        )
        for one in data["clusters"]
    )


def test_the_clusters_are_sixty() -> None:
    assert len({one.id for one in clusters()}) == len(clusters()) >= 60


def test_voices_keep_their_floor() -> None:
    wrong = [one.id for one in clusters() if not one.right]
    assert 1 - len(wrong) / len(clusters()) >= RIGHT, wrong


@pytest.mark.parametrize("backwards", [False, True])
def test_the_order_of_arrival_changes_no_voice(backwards: bool) -> None:
    for one in clusters()[::4]:
        ordered = sorted(one.articles, key=lambda each: each.id, reverse=backwards)
        assert Ledger(ordered).claims() == Ledger(one.articles).claims()
