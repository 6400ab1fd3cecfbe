"""Places on the bundled sample: found under any spelling, their ledger, casualties, sentences."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from invented_across import LEDGER, STAFF, claim, telling
from screenly import ready, said, text_of, threads_at_work, until, words_of
from test_across_snapshots import told
from textual.pilot import Pilot

from kupmon.sample import NOW
from kupmon.store import Store
from kupmon.ui.app import KupmonApp
from kupmon.ui.screens.disagreements import DisagreementsScreen
from kupmon.ui.screens.place import PlaceScreen
from kupmon.ui.screens.places import PlacesScreen
from kupmon.ui.screens.read import ReadScreen

WIDE = (120, 40)


async def picker(pilot: Pilot, key: str = "p") -> PlacesScreen:
    """Open the list of places."""
    await ready(pilot)
    await pilot.press(key)
    screen = pilot.app.screen
    assert isinstance(screen, PlacesScreen)
    await until(pilot, screen.page.rows)
    return screen


async def place(pilot: Pilot, typed: str) -> PlaceScreen:
    """Open the ledger of a place by typing its name."""
    await picker(pilot)
    await pilot.press(*typed, "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, PlaceScreen) and pilot.app.screen.ledger)
    return pilot.app.screen


@pytest.mark.parametrize("key", ["p", "з"])
async def test_all_settlements_stand_there_those_named_most_often_first(
    sample_app: KupmonApp, key: str
) -> None:
    async with sample_app.run_test(size=WIDE) as pilot:
        screen = await picker(pilot, key)
        listed = [row for row, _ in screen.page.rows()]
        assert {"kupiansk", "petropavlivka", "kurylivka"} == set(listed[:3])
        named = [screen._standings[row].articles for row in listed]
        assert named == sorted(named, reverse=True)
        assert "≠ Kupyansk contested by claims · " in words_of(sample_app)
        await pilot.press("down", "enter")
        assert sample_app.screen.place == listed[1]
        await pilot.press("q")
        assert sample_app.screen is screen
        await pilot.press("escape")
        assert sample_app.screen is sample_app.main


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("куп'янськ", "kupiansk"),
        ("Купянск", "kupiansk"),
        ("kupjansk", "kupiansk"),
        ("Синьковка", "synkivka"),
        ("песчаное", "pishchane"),
        ("Petropavlovka", "petropavlivka"),
    ],
)
async def test_any_spelling_finds_the_place(sample_app: KupmonApp, typed: str, found: str) -> None:
    async with sample_app.run_test(size=(80, 24)) as pilot:
        assert (await place(pilot, typed)).place == found


async def test_what_is_no_place_is_said_and_esc_clears_it(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(80, 24)) as pilot:
        screen = await picker(pilot)
        await pilot.press(*"qqqqqqqq")
        await until(pilot, lambda: "No settlement of the axis is called qqqqqqqq." in text_of(sample_app))
        await pilot.press("enter", "escape")
        await until(pilot, screen.page.rows)
        assert sample_app.screen is screen


async def test_the_ledger_says_who_claims_what(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=WIDE) as pilot:
        words = said(await place(pilot, "Petropavlivka"))
        assert "Petropavlivka ≠ contested by claims" in words_of(sample_app)
        assert "UA General Staff: Petropavlivka held by Ukraine. – " in words
        assert "“Ворог успіху не мав, Петропавлівка залишається під контролем Сил оборони.”" in words
        assert "≠ who holds it · 10 Jun – 11 Jun · " in words
        assert "Petropavlivka captured by Russia. control" in words
        assert " voices in " in words
        assert words.index("Sunday 14 June") < words.index("Saturday 13 June") < words.index("11 June")
        assert "conceded by the side it is bad for" in words


async def test_casualties_keep_their_history(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=WIDE) as pilot:
        screen = await place(pilot, "Kivsharivka")
        words = said(screen)
        assert "9 Jun · drone" in words
        steps = [words.index(step) for step in ("9 Jun 10:20 2 injured", " 5 injured – ", "17:30 1 killed")]
        assert steps == sorted(steps)
        screen.page.choose("step:0:0")
        await pilot.press("enter")
        await until(pilot, lambda: "Поранено двох людей" in words_of(sample_app))


async def test_a_place_that_is_no_longer_named_says_so(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=WIDE) as pilot:
        screen = await place(pilot, "Kupyansk")
        assert "Kupyansk: not named in 2 daily bulletins running" in text_of(sample_app)
        screen.page.choose("silence")
        await pilot.press("enter")
        await until(pilot, lambda: "Загризового" in text_of(sample_app))


@pytest.mark.parametrize("key", ["c", "с"])
async def test_a_claim_unfolds_into_all_that_tell_it(sample_app: KupmonApp, key: str) -> None:
    async with sample_app.run_test(size=WIDE) as pilot:
        screen = await place(pilot, "Kurylivka")
        await pilot.press(key)
        assert screen.page.chosen.startswith("latest:")
        row = next(row for row, _ in screen.page.rows() if "captured by Russia" in row)
        screen.page.choose(row)
        folded = len(screen.page.rows())
        await pilot.press(key)
        assert len(screen.page.rows()) > folded
        assert "взяли под контроль западную часть населенного пункта" in said(screen)
        await pilot.press("j", "enter")
        assert isinstance(sample_app.screen, ReadScreen)
        await pilot.press("escape", key)
        assert len(screen.page.rows()) == folded
        assert screen.page.chosen == row


async def test_of_very_many_claims_the_older_ones_are_shown_on_demand(app: KupmonApp) -> None:
    many = [claim(telling(STAFF, f"Invented claim {n}.", "Зразок.", n / 10)) for n in range(450)]
    async with app.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        screen = told(PlaceScreen(app.desk, "kupiansk"), replace(LEDGER, claims=tuple(many)))
        await app.push_screen(screen)
        await until(pilot, screen.page.rows)
        await pilot.press("G")
        await until(pilot, lambda: "250 older claims: Enter shows more" in text_of(app))
        await pilot.press("enter")
        await until(pilot, lambda: "Invented claim 200." in text_of(app))
        assert "Invented claim 200." in screen.page.chosen
        await pilot.press("G", "enter", "G")
        await until(pilot, lambda: "Invented claim 449." in text_of(app))
        assert "Older claims are left out." in said(screen)


async def test_a_disagreement_of_the_place_leads_to_all_of_them(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=WIDE) as pilot:
        screen = await place(pilot, "Petropavlivka")
        screen.page.choose("differ:0")
        await pilot.press("enter")
        assert isinstance(sample_app.screen, DisagreementsScreen)
        await pilot.press("p")
        assert isinstance(sample_app.screen, PlacesScreen)
        assert len(sample_app.screen_stack) == 2


async def test_a_place_that_nobody_named_says_so(sample_app: KupmonApp) -> None:
    async with sample_app.run_test(size=(80, 24)) as pilot:
        screen = await place(pilot, "Tavilzhanka")
        assert "Nobody named this place in the articles of this time." in said(screen)
        assert "That is not to say that nothing happened." in said(screen)


async def test_enter_before_the_list_is_there_still_opens(
    sample_app: KupmonApp, sample_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, read = threading.Event(), PlacesScreen.read
    monkeypatch.setattr(PlacesScreen, "read", lambda screen, store: asked.wait() and read(screen, store))
    async with sample_app.run_test(size=(80, 24)) as pilot:
        await ready(pilot)
        with threads_at_work():
            await pilot.press("p", *"Podoly", "enter")
            asked.set()
        await until(pilot, lambda: isinstance(sample_app.screen, PlaceScreen))
        assert sample_app.screen.place == "podoly"
        assert sample_store.last_look() < NOW
