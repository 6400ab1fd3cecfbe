"""News that makes itself heard."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from invented import FEEDS, NOW
from screenly import ready, until

from kupmon.config import Alerts, Config, UiSettings
from kupmon.events import Event, ItemsStored
from kupmon.model import Reading, Relevance
from kupmon.store import Store
from kupmon.ui import app as app_module
from kupmon.ui.alerts import Notice, deserves, filled, is_quiet, notices
from kupmon.ui.app import KupmonApp
from kupmon.ui.archive import Archive
from kupmon.ui.look import Look
from kupmon.ui.ringing import Bell, desktop, run

ON = Alerts(enabled=True, min_score=0.5)
NOTES = "import sys, pathlib; pathlib.Path(sys.argv[1]).open('a').write('|'.join(sys.argv[2:]) + '\\n')"
"""A program that writes down what it is called with."""


@pytest.fixture
def herald(store: Store):
    """The invented article with facts on control, assaults and strength at four places."""
    return next(found for found in store.articles(store.ids()) if len(found.facts) == 3)


@pytest.mark.parametrize(
    ("rules", "places", "rings"),
    [
        (Alerts(), (), False),
        (ON, (), True),
        (replace(ON, min_score=0.9), (), False),
        (replace(ON, kinds=("control",)), (), True),
        (replace(ON, kinds=("supply",)), (), False),
        (replace(ON, places=("Загризове",)), ("zahryzove",), True),
        (replace(ON, places=("Borova",)), ("borova",), False),
        (replace(ON, places=("Nowhere",)), (), False),
        (replace(ON, kinds=("control",), places=("Загризове",)), ("zahryzove",), False),
    ],
)
def test_kinds_places_and_score_decide_what_rings(herald, rules, places, rings):
    assert deserves(herald, rules, frozenset(places)) is rings


def test_what_is_read_already_does_not_ring(herald):
    assert not deserves(replace(herald, row=replace(herald.row, read=True)), ON, frozenset())


def test_a_disputed_article_rings_whatever_its_kinds(herald):
    disputed = replace(herald, row=replace(herald.row, disputed=True))
    rules = replace(ON, kinds=("supply",))

    assert deserves(disputed, rules, frozenset())
    assert not deserves(disputed, replace(rules, sides_disagree=False), frozenset())


@pytest.mark.parametrize(
    ("hours", "quiet"),
    [
        ("", False),
        ("23:00-07:00", False),
        ("13:00-15:00", True),
        ("14:09-14:10", True),
        ("22:00-14:10", True),
    ],
)
def test_quiet_hours_are_those_of_the_readers_clock_and_may_pass_midnight(hours, quiet):
    zone = Look.of(UiSettings()).zone  # it is 14:09 in Kyiv

    assert is_quiet(hours, NOW, zone) is quiet


def test_many_articles_at_once_are_told_of_as_a_number(herald):
    one, many = notices([herald]), notices([herald] * 40)

    assert one[0].title == herald.row.title
    assert one[0].text == "Sample Herald: 5 assaults repelled."
    assert one[0].link == herald.row.link
    assert len(many) == 1
    assert many[0].title == "40 new articles about the axis"


def test_words_of_a_headline_stay_one_argument_and_are_no_option():
    notice = Notice("--delete {link} $(reboot)", "x", "https://a.example")

    assert filled(["say", "{title}"], notice) == ["say", "–-delete {link} $(reboot)"]
    assert filled(["say", "now: {text} {link}"], notice) == ["say", "now: x https://a.example"]
    assert filled(["say"], notice) == ["say", "–-delete {link} $(reboot)", "https://a.example"]


async def test_a_command_that_cannot_be_run_is_said_with_its_cause(tmp_path: Path):
    assert "could not be started" in await run([str(tmp_path / "none")])
    assert "status 3" in await run([sys.executable, "-c", "raise SystemExit(3)"])


@pytest.mark.skipif(sys.platform != "linux", reason="other desktops have no address to be set")
async def test_a_desktop_that_takes_no_notices_is_said_with_the_cure(monkeypatch: pytest.MonkeyPatch, capfd):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")

    fault = await desktop(Notice("Sample", "x", ""))

    assert "Set [alerts] how to bell or command" in fault
    assert capfd.readouterr() == ("", "")


def bell(store: Store, rules: Alerts, **more) -> Bell:
    config = Config(feeds=FEEDS, alerts=rules)
    look = Look.of(config.ui)
    values = {
        "clock": lambda: NOW,
        "strike": list,
        "complain": pytest.fail,
        "since": NOW - timedelta(hours=1),
    }
    return Bell(Archive(store, look), look, lambda: config, **(values | more))


async def test_an_article_rings_once_by_bell_and_command(store: Store, tmp_path: Path):
    written, rung = tmp_path / "rung", []
    rules = replace(
        ON,
        kinds=("control",),
        places=("Купянск",),
        how=("bell", "command"),
        command=(sys.executable, "-c", NOTES, str(written), "{link}"),
    )
    bells = bell(store, rules, strike=lambda: rung.append(1))
    for _ in range(2):
        bells.heard(store.ids())
        await bells.ring()

    assert sorted(written.read_text().split()) == ["https://herald.example/h1", "https://obrazets.example/o1"]
    assert rung == [1]


async def test_in_the_quiet_hours_and_for_old_articles_nothing_rings(store: Store):
    for rules, since in ((replace(ON, quiet="14:00-15:00"), NOW - timedelta(days=9)), (ON, NOW)):
        bells = bell(store, rules, strike=lambda: pytest.fail("it rang"), since=since)
        bells.heard(store.ids())
        await bells.ring()


async def test_what_is_not_read_yet_rings_once_it_is(store: Store):
    number, known = next((n, store.article(n)) for n in store.ids() if store.article(n).facts)
    found = next(article for each, article in store.bodies() if each == number)
    rung = []
    bells = bell(store, ON, strike=lambda: rung.append(1))

    store.save_article(number, found)
    bells.heard([number])
    await bells.ring()
    assert rung == []

    relevance = Relevance(known.row.score, relevant=True, reasons=known.reasons)
    store.save_article(number, found, Reading(relevance, known.passage, known.facts))
    bells.heard([number])
    await bells.ring()
    assert rung == [1]


class Once:
    """An engine that tells once that all articles came in."""

    def __init__(self, config: Config, ids: tuple[int, ...]) -> None:
        self.config = config
        self.ids = ids

    def ask(self, only: str | None = None) -> None:
        """Nothing to poll."""

    async def run(self) -> AsyncIterator[Event]:
        yield ItemsStored(self.ids)
        await asyncio.Event().wait()

    def close(self) -> None:
        """Nothing to let go of."""


async def test_the_screen_rings_for_what_the_engine_brings(
    store: Store, config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(app_module, "GATHER_RINGS_S", 0.01)
    written = tmp_path / "rung"
    command = (sys.executable, "-c", NOTES, str(written))
    loud = replace(config, alerts=replace(ON, how=("command",), command=command))
    now = iter([NOW - timedelta(hours=1)])
    app = KupmonApp(loud, store, Once(loud, tuple(store.ids())), clock=lambda: next(now, NOW))
    async with app.run_test(size=(120, 40)) as pilot:
        await ready(pilot)
        await until(pilot, lambda: written.exists() and written.read_text().endswith("\n"))

    assert written.read_text().startswith("6 new articles about the axis|https://herald.example/h1")
