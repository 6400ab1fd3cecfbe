"""Reprints folded behind the first article of their story, and opened below it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from screenly import press, ready, text_of, until
from textual.pilot import Pilot

from kupmon.config import Config
from kupmon.model import Row
from kupmon.sample import NOW
from kupmon.store import Store
from kupmon.store.query import parse
from kupmon.ui.app import KupmonApp
from kupmon.ui.archive import Index
from kupmon.ui.unfolding import with_reprints

DAYS = ((0, date(2026, 6, 14)), (2, date(2026, 6, 13)))


def test_reprints_stand_below_their_story_and_days_and_the_line_of_the_last_look_move_down() -> None:
    index = Index([9, 8, 5, 4], DAYS, seen=3)
    shown = with_reprints(index, {8: (8, 6, 7), 4: (4, 3)})
    assert list(shown.ids) == [9, 8, 6, 7, 5, 4, 3]
    assert shown.days == ((0, date(2026, 6, 14)), (4, date(2026, 6, 13)))
    assert shown.seen == 5
    assert shown.reprints == {6, 7, 3}


def test_what_is_in_the_order_by_itself_is_not_shown_twice() -> None:
    index = Index([9, 8, 5], DAYS, seen=None)
    shown = with_reprints(index, {9: (9, 8, 2), 1: (1, 7)})
    assert list(shown.ids) == [9, 2, 8, 5]
    assert shown.reprints == {2}
    assert with_reprints(index, {}).ids == [9, 8, 5]


def wire(store: Store) -> Row:
    """The first article of the story that most outlets reprinted."""
    return max(store.rows(store.ids(folded=True)), key=lambda row: row.reprints)


async def on_wire(pilot: Pilot, store: Store) -> Row:
    """Choose that article in the timeline."""
    await ready(pilot)
    found = wire(store)
    pilot.app.main.news.timeline.choose(found.id)
    await press(pilot)
    await until(pilot, lambda: pilot.app.main.row is not None)
    return found


def order(app: KupmonApp) -> list[int]:
    return list(app.main.news.timeline.ladder.ids)


async def test_reprints_are_folded_and_counted(sample_app: KupmonApp, sample_store: Store) -> None:
    async with sample_app.run_test(size=(140, 30)) as pilot:
        found = await on_wire(pilot, sample_store)
        assert found.reprints > 3
        sign = f"×{found.reprints}"
        line = next(line for line in text_of(sample_app).splitlines() if sign in line)
        assert found.outlet[:6] in line
        assert len(order(sample_app)) == len(sample_store.ids(folded=True)) < len(sample_store.ids())


@pytest.mark.parametrize("key", ["c", "с"])
async def test_a_story_opens_and_folds(sample_app: KupmonApp, sample_store: Store, key: str) -> None:
    async with sample_app.run_test(size=(140, 30)) as pilot:
        found = await on_wire(pilot, sample_store)
        folded = order(sample_app)
        await pilot.press(key)
        await until(pilot, lambda: len(order(sample_app)) == len(folded) + found.reprints - 1)
        at = order(sample_app).index(found.id)
        assert set(order(sample_app)[at : at + found.reprints]) == set(sample_store.story(found.id))
        await until(pilot, lambda: text_of(sample_app).count("└ ") >= found.reprints - 1)
        await press(pilot, "j")
        assert sample_app.main.row.id != found.id
        await pilot.press(key)
        await until(pilot, lambda: order(sample_app) == folded)
        assert sample_app.main.news.timeline.chosen == found.id


async def test_who_has_read_a_story_has_read_its_reprints(sample_app: KupmonApp, sample_store: Store) -> None:
    async with sample_app.run_test(size=(140, 30)) as pilot:
        found = await on_wire(pilot, sample_store)
        await pilot.press("m")
        await until(pilot, lambda: len(sample_store.ids(parse("is:read"))) == found.reprints)
        await pilot.press("z")
        await until(pilot, lambda: not sample_store.ids(parse("is:read")))
        await pilot.press("c")
        await until(pilot, lambda: text_of(sample_app).count("└ ") >= found.reprints - 1)
        await pilot.press("m")
        await until(pilot, lambda: sample_store.ids(parse("is:read")) == [found.id])


async def test_what_nobody_reprinted_says_so(sample_app: KupmonApp, sample_store: Store) -> None:
    async with sample_app.run_test(size=(140, 30), notifications=True) as pilot:
        await ready(pilot)
        alone = next(row.id for row in sample_store.rows(sample_store.ids()) if row.reprints == 1)
        sample_app.main.news.timeline.choose(alone)
        await press(pilot)
        await pilot.press("c")
        await until(pilot, lambda: "No other outlet told this story" in text_of(sample_app))


async def test_folding_can_be_switched_off(sample_store: Store, config: Config) -> None:
    own = replace(config, ui=replace(config.ui, group_same_story=False))
    app = KupmonApp(own, sample_store, clock=lambda: NOW)
    async with app.run_test(size=(140, 30), notifications=True) as pilot:
        await ready(pilot)
        assert len(order(app)) == len(sample_store.ids())
        await pilot.press("c")
        await until(pilot, lambda: "group_same_story is off" in text_of(app))


async def test_a_search_finds_what_only_a_folded_reprint_has(
    sample_app: KupmonApp, sample_store: Store
) -> None:
    async with sample_app.run_test(size=(130, 34)) as pilot:
        found = await on_wire(pilot, sample_store)
        reprint = sample_store.rows(
            [number for number in sample_store.story(found.id) if number != found.id]
        )[0]
        pilot.app.main.news.timeline.to_top()
        await press(pilot, "slash", *f'outlet:"{reprint.outlet}"', "enter")
        await until(pilot, lambda: not pilot.app.main.finder.is_open)
        assert found.id in pilot.app.main.news.hits


@pytest.mark.parametrize("first_page", [500, 3])
async def test_behind_escape_the_next_hit_is_one_of_all_of_them(
    sample_app: KupmonApp, sample_store: Store, monkeypatch: pytest.MonkeyPatch, first_page: int
) -> None:
    for module in ("archive", "panes.finder"):
        monkeypatch.setattr(f"kupmon.ui.{module}.FIRST_PAGE", first_page)
    hits = sample_store.heads(parse("kupiansk"))
    async with sample_app.run_test(size=(130, 40)) as pilot:
        await ready(pilot)
        await pilot.press("slash", *"kupiansk")
        await until(pilot, lambda: sample_app.main.news.search_text == "kupiansk")
        await pilot.press("escape")
        await until(pilot, lambda: list(sample_app.main.news.hits) == hits)
        assert "for kupiansk" not in text_of(sample_app)
        here = hits.index(sample_app.main.news.timeline.chosen)
        for at in range(here + 1, here + 5):
            await pilot.press("n")
            await until(pilot, lambda at=at: sample_app.main.news.timeline.chosen == hits[at])
            assert sample_app.main.news.go_to_hit(1, from_here=True) == (at + 1, len(hits))
