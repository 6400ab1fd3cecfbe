"""Invented events that were told several times over by hand, as articles labelled with their story."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from itertools import combinations
from pathlib import Path

from pairs import Pair, Told, article


@cache
def retold(name: str) -> tuple[Told, ...]:
    """The articles of a file, by event."""
    data = tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))
    return tuple(_told(data["events"]))


def _told(events: list[dict]) -> Iterator[Told]:
    number = 0
    for event in events:
        for story, outlet, language, hours, text in event["articles"]:
            number += 1
            when = event["at"] + timedelta(hours=hours)
            made = article(number, outlet, language, text, when)
            yield Told(f"{event['id']}/{story}", event["id"], made)


def pairs_of(name: str) -> tuple[Pair, ...]:
    """All pairs of one event: those across events are too easy to count."""
    return tuple(Pair(a, b) for a, b in combinations(retold(name), 2) if a.event == b.event)
