"""Pictures of every screen at every size in both own themes, many of one run; each was looked at.

What is hostile, empty, in other languages, without colour or with a typewriter's signs stands beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from invented import FEEDS, NOW, item
from pytest_textual_snapshot import SVGImageExtension
from screenly import ready, text_of, until
from syrupy.assertion import SnapshotAssertion
from test_across_hostile import EVIL, evil_disagreements, evil_overview, evil_place
from test_across_snapshots import brief, disagreements, kupyansk, overview, places
from textual.pilot import Pilot
from textual.screen import Screen

from kupmon.config import Config
from kupmon.model import FeedState, Reason, Relevance
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.desk import Desk
from kupmon.ui.marks import Marks
from kupmon.ui.messages import speak
from kupmon.ui.screens.brief import BriefScreen
from kupmon.ui.screens.disagreements import DisagreementsScreen
from kupmon.ui.screens.feeds import FeedsScreen
from kupmon.ui.screens.help import HelpScreen
from kupmon.ui.screens.overview import OverviewScreen
from kupmon.ui.screens.place import PlaceScreen
from kupmon.ui.screens.places import PlacesScreen
from kupmon.ui.screens.why import WhyScreen

SIZES = [(200, 50), (120, 40), (100, 30), (80, 24), (60, 20)]
THEMES = ["kupmon-dark", "kupmon-light"]
by_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
WIDE = "東京の見出し e\u0301\u0302 \U0001f468\u200d\U0001f469\u200d\U0001f467 عينة: عنوان طويل " * 2


@dataclass(frozen=True)
class Shot:
    """One picture of a run."""

    name: str
    make: Callable[[Desk], Screen[None]]
    shows: str
    """Words that stand on it once it is ready; empty: it says so by having blocks."""
    keys: tuple[str, ...] = ()


def why(desk: Desk) -> Screen[None]:
    """Why the first article is here, as the main screen would ask."""
    store = desk.archive._store
    article = next((store.article(number) for number in store.ids()[:1]), None)
    return WhyScreen(desk, article, Marks(desk, lambda _: None, lambda _: None), lambda _: None)


USUAL = (
    Shot("feeds", FeedsScreen, "503"),
    Shot("help", HelpScreen, "Next in the focused pane"),
    Shot("why", why, "Another sector"),
    Shot("overview", overview, "CHANGED", ("tab", "tab")),
    Shot("disagreements", disagreements, "Petropavlivka", ("l",)),
    Shot("place", kupyansk, "WHO HOLDS IT", ("j", "j")),
    Shot("places", places, "contested by claims", ("down",)),
    Shot("brief", brief, "CONTROL AND MOVEMENT"),
)
HOSTILE = (
    Shot("feeds", FeedsScreen, "503"),
    Shot("why", why, "0.20"),
    Shot("overview", evil_overview, "CHANGED"),
    Shot("disagreements", evil_disagreements, "[@click", ("l",)),
    Shot("place", evil_place, "[@click"),
)
EMPTY = (
    Shot("feeds", FeedsScreen, "names no feeds"),
    Shot("why", why, "Nothing: every"),
    Shot("overview", OverviewScreen, "No article"),
    Shot("disagreements", DisagreementsScreen, "contradict"),
    Shot("place", lambda desk: PlaceScreen(desk, "kupiansk"), "No claim"),
    Shot("places", PlacesScreen, "Andriivka"),
    Shot("brief", BriefScreen, "ASSAULTS"),
)


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("textual.constants.TEXTUAL_ANIMATIONS", "none")
    yield
    speak("en")


def troubled(store: Store, name: str, title: str, error: str) -> None:
    """A feed that fails, and an item that was thrown away."""
    feed = replace(FEEDS[2], name=name)
    state = FeedState(
        feed.url,
        feed.name,
        "failing",
        error=error,
        http_status=503,
        last_success=NOW - timedelta(days=2),
        last_try=NOW,
        next_try=NOW + timedelta(minutes=20),
    )
    store.save_polled(state, [])
    reason = Reason("speaks of sport", -0.3, title)
    away = Relevance(
        0.2, relevant=False, reasons=(Reason("Another sector is named", -0.3, "Покровськ"), reason)
    )
    thrown = item(FEEDS[3], "t1", title, NOW)
    store.save_polled(FeedState(FEEDS[3].url, FEEDS[3].name, "live", last_success=NOW), [(thrown, away)])


async def pictures(
    app: KupmonApp, size: tuple[int, int], shots: Iterable[Shot], taken: SnapshotAssertion
) -> None:
    """Open one screen after the other and compare each with the picture that was accepted."""
    different = []
    async with app.run_test(size=size) as pilot:
        await ready(pilot)
        for shot in shots:
            svg = await picture(pilot, shot)
            if svg != taken(name=shot.name):
                different.append(shot.name)
    assert different == []


async def picture(pilot: Pilot, shot: Shot) -> str:
    """One screen as it stands once it has what it shows."""
    app = pilot.app
    await app.push_screen(shot.make(app.desk))
    await until(pilot, lambda: shot.shows in text_of(app) or not shot.shows)
    await pilot.press(*shot.keys)
    for line in app.screen.query("Input"):
        line.cursor_blink = False
    await pilot.pause()
    svg = app.export_screenshot()
    app.pop_screen()
    await until(pilot, lambda: app.screen is app.main)
    return svg


@pytest.fixture
def taken(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """The pictures that were accepted."""
    return snapshot.use_extension(SVGImageExtension)


def dressed(store: Store, config: Config, **ui: object) -> KupmonApp:
    return KupmonApp(replace(config, ui=replace(config.ui, **ui)), store, clock=lambda: NOW)


@pytest.mark.parametrize("theme", THEMES)
@by_size
async def test_usual(store: Store, config: Config, taken: SnapshotAssertion, size, theme: str) -> None:
    troubled(store, FEEDS[2].name, "Sample: news of another sector, with a title that goes on", "It is busy.")
    await pictures(dressed(store, config, theme=theme), size, USUAL, taken)


@by_size
async def test_hostile_and_wide(store: Store, config: Config, taken: SnapshotAssertion, size) -> None:
    troubled(store, f"{EVIL} {WIDE}", f"{WIDE} {EVIL}", f"{EVIL} {WIDE} {'x' * 150}")
    feeds = (*FEEDS[:2], replace(FEEDS[2], name=f"{EVIL} {WIDE}"), *FEEDS[3:])
    config = replace(config, feeds=feeds)
    await pictures(dressed(store, config, theme="kupmon-light"), size, HOSTILE, taken)


@by_size
async def test_empty(empty_store: Store, config: Config, taken: SnapshotAssertion, size) -> None:
    await pictures(dressed(empty_store, replace(config, feeds=())), size, EMPTY, taken)


@pytest.mark.parametrize("language", ["uk", "ru"])
async def test_other_languages(store: Store, config: Config, taken: SnapshotAssertion, language: str) -> None:
    troubled(store, FEEDS[2].name, "Sample: news of another sector", "It is busy.")
    shots = [replace(shot, shows="", keys=()) for shot in USUAL[:3]]
    shots += [replace(shot, shows="Kupyansk") for shot in USUAL[3:7]]
    await pictures(dressed(store, config, language=language), (80, 24), shots, taken)


async def test_typewriter(store: Store, config: Config, taken: SnapshotAssertion) -> None:
    troubled(store, FEEDS[2].name, "Sample: news of another sector", "It is busy.")
    await pictures(dressed(store, config, ascii=True), (80, 24), USUAL, taken)


async def test_without_color(
    store: Store, config: Config, taken: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    troubled(store, FEEDS[2].name, "Sample: news of another sector", "It is busy.")
    await pictures(dressed(store, config), (80, 24), USUAL, taken)
