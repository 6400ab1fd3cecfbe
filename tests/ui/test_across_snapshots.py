"""Pictures of the screens across articles; each was looked at before it was accepted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from invented_across import CONTENTS, CONTROL, LEDGER, NOW, OVER_A_COUNT, OVERVIEW, PLACES, STANDINGS
from screenly import ready, text_of, until

from kupmon.axis import gazetteer
from kupmon.brief.outline import outline
from kupmon.config import Config
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.desk import Desk
from kupmon.ui.screens.across import AcrossScreen
from kupmon.ui.screens.brief import Asked, BriefScreen
from kupmon.ui.screens.disagreements import DisagreementsScreen
from kupmon.ui.screens.overview import OverviewScreen
from kupmon.ui.screens.place import PlaceScreen
from kupmon.ui.screens.places import PlacesScreen

SIZES = [(80, 24), (120, 40), (200, 50)]
by_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
by_theme = pytest.mark.parametrize("theme", ["kupmon-dark", "kupmon-light"])
Made = Callable[[Desk], AcrossScreen]
Before = Callable[..., Awaitable[None]]


def told(screen: AcrossScreen, found: object) -> AcrossScreen:
    """A screen that is told invented claims, whatever the store says."""
    screen.read = lambda _: found
    return screen


def overview(desk: Desk) -> AcrossScreen:
    return told(OverviewScreen(desk), (OVERVIEW, PLACES))


def disagreements(desk: Desk) -> AcrossScreen:
    return told(DisagreementsScreen(desk), ((CONTROL, OVER_A_COUNT), OVERVIEW.since))


def kupyansk(desk: Desk) -> AcrossScreen:
    return told(PlaceScreen(desk, "kupiansk"), LEDGER)


def places(desk: Desk) -> AcrossScreen:
    return told(PlacesScreen(desk), (STANDINGS, gazetteer.load().resolve))


def brief(desk: Desk) -> AcrossScreen:
    return told(BriefScreen(desk), Asked(CONTENTS, outline(CONTENTS, ZoneInfo("Europe/Kyiv"))))


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.constants.TEXTUAL_ANIMATIONS", "none")


def opened(make: Made, *keys: str, shows: str) -> Before:
    """Open a screen, wait for words, press keys."""

    async def run(pilot) -> None:
        await ready(pilot)
        await pilot.app.push_screen(make(pilot.app.desk))
        await until(pilot, lambda: shows in text_of(pilot.app))
        await pilot.press(*keys)
        for line in pilot.app.screen.query("Input"):
            line.cursor_blink = False
        await pilot.pause()

    return run


def drawn(store: Store, config: Config, theme: str = "kupmon-dark", *, ascii_only: bool = False) -> KupmonApp:
    ui = replace(config.ui, theme=theme, ascii=ascii_only)
    return KupmonApp(replace(config, ui=ui), store, clock=lambda: NOW)


TABBED = opened(overview, "tab", "tab", shows="CHANGED")
AT_THE_END = opened(overview, "G", "k", "k", "k", "k", "k", shows="CHANGED")
SIDE_BY_SIDE = opened(disagreements, "l", shows="Petropavlivka")
PLACE = opened(kupyansk, "j", "j", shows="WHO HOLDS IT")


@by_size
def test_overview_with_a_typewriter(store: Store, config: Config, snap_compare, size) -> None:
    app = drawn(store, config, ascii_only=True)
    assert snap_compare(app, terminal_size=size, run_before=AT_THE_END)


@by_size
def test_overview_without_color(
    store: Store, config: Config, snap_compare, size, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(drawn(store, config), terminal_size=size, run_before=AT_THE_END)


def test_overview_zoomed_in(store: Store, config: Config, snap_compare) -> None:
    run = opened(overview, "tab", "plus", "plus", "plus", "L", shows="CHANGED")
    assert snap_compare(drawn(store, config), terminal_size=(120, 40), run_before=run)


def test_disagreements_on_a_small_terminal(store: Store, config: Config, snap_compare) -> None:
    app = drawn(store, config, ascii_only=True)
    assert snap_compare(app, terminal_size=(60, 20), run_before=SIDE_BY_SIDE)


def test_place_by_day_with_a_claim_unfolded(store: Store, config: Config, snap_compare) -> None:
    run = opened(kupyansk, "G", "k", "k", "k", "c", shows="WHO HOLDS IT")
    app = drawn(store, config, "kupmon-light")
    assert snap_compare(app, terminal_size=(120, 40), run_before=run)


def test_brief_by_day_being_saved(store: Store, config: Config, snap_compare) -> None:
    run = opened(brief, "x", shows="CONTROL AND MOVEMENT")
    app = drawn(store, config, "kupmon-light")
    assert snap_compare(app, terminal_size=(80, 24), run_before=run)
