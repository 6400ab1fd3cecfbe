"""Hostile names, statements and sentences on the screens across articles: shown, and obeyed by none."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from invented_across import LEDGER, OVERVIEW, PLACES, claim, telling
from screenly import ready, text_of, until
from test_across_snapshots import brief, disagreements, kupyansk, overview, places, told
from textual.pilot import Pilot

from kupmon.claims import Disagreement, Quiet, SpeakerHeard, Voice
from kupmon.ui.app import KupmonApp
from kupmon.ui.desk import Desk
from kupmon.ui.screens.across import AcrossScreen
from kupmon.ui.screens.disagreements import DisagreementsScreen
from kupmon.ui.screens.overview import OverviewScreen
from kupmon.ui.screens.place import PlaceScreen

EVIL = "[@click=app.quit]press[/] [/nothing] \x1b[31mred\x07 \u202eesrever $accent"
VOICE = Voice(EVIL, "russian")
CLAIM = claim(telling(VOICE, EVIL, EVIL, 3), telling(Voice("Sample", "ukrainian"), EVIL, EVIL, 2))
STANDING = replace(LEDGER.standing, latest=CLAIM.tellings)


def evil_overview(desk: Desk) -> AcrossScreen:
    found = replace(
        OVERVIEW,
        standings=(STANDING, *OVERVIEW.standings[1:]),
        changes=(CLAIM,),
        quiet=(Quiet("speaker", VOICE, CLAIM.last_seen, 5, 8, 10, CLAIM.tellings[0]),),
        speakers=(SpeakerHeard(VOICE, 3, 2, CLAIM.last_seen),),
    )
    return told(OverviewScreen(desk), (found, PLACES))


def evil_place(desk: Desk) -> AcrossScreen:
    return told(PlaceScreen(desk, "kupiansk"), replace(LEDGER, standing=STANDING, claims=(CLAIM,)))


def evil_disagreements(desk: Desk) -> AcrossScreen:
    day = CLAIM.last_seen.date()
    one = Disagreement("kupiansk", "control", day, day, (CLAIM,))
    return told(DisagreementsScreen(desk), ((one,), CLAIM.first_seen))


def is_tame(text: str) -> bool:
    """Whether nothing in it would be obeyed by a terminal."""
    return not any(unicodedata.category(sign) in {"Cc", "Cf"} for sign in text.replace("\n", ""))


async def opened(pilot: Pilot, make) -> AcrossScreen:
    await ready(pilot)
    screen = make(pilot.app.desk)
    await pilot.app.push_screen(screen)
    await until(pilot, lambda: screen.page.blocks)
    return screen


@pytest.mark.parametrize("make", [evil_overview, evil_place, evil_disagreements])
async def test_what_is_hostile_is_only_shown(app: KupmonApp, make) -> None:
    async with app.run_test(size=(200, 60)) as pilot:
        screen = await opened(pilot, make)
        await until(pilot, lambda: "[@click=app.quit]press[/] [/nothing]" in text_of(app))
        for key in ("l", "G", "g", "j", "c"):
            await pilot.press(key)
            assert is_tame(text_of(app))
        assert app.screen is screen


@pytest.mark.parametrize("make", [overview, disagreements, kupyansk, places, brief])
@pytest.mark.parametrize("size", [(24, 6), (1, 1), (300, 80)])
async def test_every_screen_bears_any_size(app: KupmonApp, make, size: tuple[int, int]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot, make)
        await pilot.resize_terminal(*size)
        await pilot.pause()
        await pilot.press("down", "down", "tab")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert app.screen is screen
