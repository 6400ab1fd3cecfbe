"""Every behaviour of `hostile` in one round with feeds that are well: none harms another or reaches out."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hostile import CALM, SECRET, Case, cases
from loopback import Loopback, answer
from polling import Reader

from kupmon.config import PollSettings
from kupmon.feeds.poller import Polled
from kupmon.model import Feed

TIGHT = PollSettings(
    per_site=0,
    pause_per_site_s=0.0,
    timeout_s=4.0,
    connect_timeout_s=2.0,
    max_bytes=900_000,
    max_unpacked=1_000_000,
    parse_timeout_s=4.0,
    max_entries=50,
    max_body=1_000,
)
NAMES = [case.name for case in cases(Loopback(), Loopback())]


@dataclass
class Round:
    cases: dict[str, Case]
    polled: dict[str, Polled]
    neighbours: list[Polled]
    canary: Loopback


@pytest.fixture(scope="module")
def polled_all() -> Round:
    with Loopback() as server, Loopback() as canary:
        found = {case.name: case for case in cases(server, canary)}
        server.routes.update(
            {case.name.replace(" ", "%20"): case.serve for case in found.values() if case.serve}
        )
        server.routes["calm"] = answer(CALM)
        feeds = [Feed(case.url or server.url(name.replace(" ", "%20")), name) for name, case in found.items()]
        calm = [Feed(server.url(f"calm?{n}"), f"calm {n}") for n in range(10)]
        polled = Reader(TIGHT).poll(*calm[:5], *feeds, *calm[5:])
        by_name = {one.state.name: one for one in polled}
        return Round(found, by_name, [by_name[feed.name] for feed in calm], canary)


@pytest.mark.parametrize("name", NAMES)
def test_behaviour_has_its_outcome(polled_all: Round, name: str) -> None:
    case, polled = polled_all.cases[name], polled_all.polled[name]
    error = polled.state.error or ""
    if case.fails is not None:
        assert polled.outcome == "failed"
        assert case.fails.lower() in error.lower()
        assert error.endswith(".")
        assert "\n" not in error
        assert error.isprintable()
    else:
        assert error == ""
        assert polled.state.health == "live"
    if case.titles is not None:
        assert tuple(item.title for item in polled.items) == case.titles
    assert case.check is None or case.check(polled)


def test_there_are_many_behaviours() -> None:
    assert len(set(NAMES)) == len(NAMES) >= 120


def test_other_feeds_are_unaffected(polled_all: Round) -> None:
    assert [[item.title for item in polled.items] for polled in polled_all.neighbours] == [["Calm"]] * 10


def test_nobody_asked_the_canary(polled_all: Round) -> None:
    assert polled_all.canary.requests == []
    assert polled_all.canary.connections == 0


def test_no_local_file_was_read(polled_all: Round) -> None:
    assert not [name for name, polled in polled_all.polled.items() if SECRET in repr(polled.items)]


def test_nothing_that_came_holds_a_control_character(polled_all: Round) -> None:
    texts = [
        text
        for polled in polled_all.polled.values()
        for item in polled.items
        for text in (
            item.title,
            item.summary,
            item.content,
            item.key,
            item.outlet,
            item.link or "",
            *item.enclosures,
        )
    ]
    assert not [text for text in texts if any(not c.isprintable() and c not in "\n\t" for c in text)]
