"""Pictures of the screens; each was looked at before it was accepted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from invented import FEEDS, NOW, fill, item
from screenly import ready, text_of, until
from test_hostile import hostile as hostile  # noqa: PLC0414 - a fixture
from test_studying import LINKED, add, edit

from kupmon.config import Config
from kupmon.model import FeedState, Relevance
from kupmon.store import Store
from kupmon.ui.app import KupmonApp

SIZES = [(80, 24), (120, 40), (200, 50), (60, 20), (100, 30)]
THEMES = ["kupmon-dark", "kupmon-light"]
Before = Callable[..., Awaitable[None]]


@pytest.fixture(autouse=True)
def _still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.constants.TEXTUAL_ANIMATIONS", "none")


def after(*keys: str, shows: str = "") -> Before:
    """Wait for the first article, press keys, wait for words."""

    async def run(pilot) -> None:
        await ready(pilot)
        pilot.app.main.finder.query_one("#line").cursor_blink = False
        await pilot.press(*keys)
        if shows:
            await until(pilot, lambda: shows in text_of(pilot.app))
        await until(
            pilot,
            lambda: any(told in text_of(pilot.app) for told in ("4 live", "4●", "dead", shows or "4 live")),
        )
        await pilot.pause()

    return run


def themed(store: Store, config: Config, theme: str) -> KupmonApp:
    return KupmonApp(replace(config, ui=replace(config.ui, theme=theme)), store, clock=lambda: NOW)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_main(store: Store, config: Config, snap_compare, size: tuple[int, int], theme: str) -> None:
    first = store.ids()[0]
    store.mark(store.ids()[1:3], read=True)
    store.mark([first], starred=True)
    store.set_last_look(NOW - timedelta(hours=1))
    app = themed(store, config, theme)
    assert snap_compare(app, terminal_size=size, run_before=after("3", "j", "enter"))


@pytest.mark.parametrize(
    ("size", "theme"),
    [((60, 20), THEMES[0]), ((80, 24), THEMES[1]), ((80, 24), THEMES[0]), ((200, 50), THEMES[0])],
    ids=lambda given: given if isinstance(given, str) else "x".join(map(str, given)),
)
def test_compact(store: Store, config: Config, snap_compare, size: tuple[int, int], theme: str) -> None:
    store.set_last_look(NOW - timedelta(hours=4))
    away = item(FEEDS[3], "t1", "Sample: news of another sector", NOW - timedelta(hours=2))
    state = FeedState(FEEDS[3].url, FEEDS[3].name, "live", last_success=NOW - timedelta(minutes=4))
    store.save_polled(state, [(away, Relevance(0.2, relevant=False))])
    number = store.ids()[1]
    store.tag([number], add=["sample"])
    store.mark([number], read=True, starred=True)
    app = themed(store, config, theme)
    run = after("C", "D", shows="↓ ")
    assert snap_compare(app, terminal_size=size, run_before=run)


@pytest.mark.parametrize("theme", THEMES)
def test_resized(store: Store, config: Config, snap_compare, theme: str) -> None:
    keys = ("greater_than_sign", "greater_than_sign", "3", "less_than_sign", "less_than_sign")
    assert snap_compare(themed(store, config, theme), terminal_size=(120, 30), run_before=after(*keys))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [(80, 24), (120, 30)], ids=lambda size: "x".join(map(str, size)))
def test_edits(store: Store, config: Config, snap_compare, size: tuple[int, int], theme: str) -> None:
    edit(store)
    run = after("2", "V", shows="What the outlet")
    assert snap_compare(themed(store, config, theme), terminal_size=size, run_before=run)


@pytest.mark.parametrize("theme", THEMES)
def test_paragraph_and_links(store: Store, config: Config, snap_compare, theme: str) -> None:
    add(store, LINKED, enclosures=("https://media.example/a.mp3",))
    run = after("}", "}")
    assert snap_compare(themed(store, config, theme), terminal_size=(120, 30), run_before=run)


@pytest.mark.parametrize(
    ("size", "theme"),
    [((60, 20), THEMES[0]), ((120, 30), THEMES[0]), ((120, 30), THEMES[1])],
    ids=lambda given: given if isinstance(given, str) else "x".join(map(str, given)),
)
def test_links_to_choose_from(
    store: Store, config: Config, snap_compare, size: tuple[int, int], theme: str
) -> None:
    add(store, LINKED, enclosures=("https://media.example/" + "a" * 120 + ".mp3",))
    run = after("o", "3", shows="aaaa")
    assert snap_compare(themed(store, config, theme), terminal_size=size, run_before=run)


WORDS = (
    "Sample 東京の見出しはとても長くて幅の広い文字でできている。 " * 3
    + "\n\n"
    + "عينة: عنوان طويل من اليمين إلى اليسار. " * 4
    + "\n\n"
    + "Family \U0001f468\u200d\U0001f469\u200d\U0001f467 flag \U0001f1fa\U0001f1e6 "
    + "zal\u0301go\u0301 e\u0301\u0302\u0303 end. "
    + "x" * 150
)


@pytest.mark.parametrize("keys", [(), ("C",)], ids=["two-lines", "compact"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_long_wide_and_right_to_left(
    store: Store, config: Config, snap_compare, size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    add(store, WORDS)
    titles = WORDS.split("\n\n")
    outlets = (
        "東京新聞の長い名前の支局",
        "صحيفة عينة طويلة الاسم",
        "\U0001f4f0 Sample e\u0301ditions of the long name",
    )
    items = [
        item(FEEDS[1], f"w{n}", text[:300], NOW - timedelta(minutes=n), outlet=outlet)
        for n, (text, outlet) in enumerate(zip(titles, outlets, strict=True))
    ]
    fill(store, FEEDS[1], items)
    app = themed(store, config, "kupmon-dark")
    assert snap_compare(app, terminal_size=size, run_before=after(*keys, "j"))


def test_narrow(app: KupmonApp, snap_compare) -> None:
    assert snap_compare(app, terminal_size=(60, 20), run_before=after("j", "j", "enter", shows="press ."))


def test_ascii(store: Store, config: Config, snap_compare) -> None:
    app = KupmonApp(replace(config, ui=replace(config.ui, ascii=True)), store, clock=lambda: NOW)
    assert snap_compare(app, terminal_size=(100, 24), run_before=after("s"))


@pytest.mark.parametrize("theme", ["nord", "ansi-light"])
def test_another_theme(store: Store, config: Config, snap_compare, theme: str) -> None:
    assert snap_compare(themed(store, config, theme), terminal_size=(120, 24), run_before=after("3"))


def test_without_color(store: Store, config: Config, snap_compare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = themed(store, config, "kupmon-dark")
    assert snap_compare(app, terminal_size=(120, 24), run_before=after("3", "j"))


def test_zoomed(app: KupmonApp, snap_compare) -> None:
    assert snap_compare(app, terminal_size=(120, 24), run_before=after("2", "Z"))


def test_filter_with_a_mistake(app: KupmonApp, snap_compare) -> None:
    run = after("f", *"sied:russian", "enter", shows="Did you")
    assert snap_compare(app, terminal_size=(120, 24), run_before=run)


def test_link(app: KupmonApp, snap_compare) -> None:
    assert snap_compare(
        app, terminal_size=(100, 24), run_before=after("o", shows="https://herald.example/h1")
    )


def test_question(app: KupmonApp, snap_compare) -> None:
    assert snap_compare(app, terminal_size=(100, 24), run_before=after("M", shows="7 items as read"))


def test_search_marks_its_hits(app: KupmonApp, snap_compare) -> None:
    run = after("slash", *"troops", "enter", shows="Several dozen")
    assert snap_compare(app, terminal_size=(120, 30), run_before=run)


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: "x".join(map(str, size)))
def test_empty(empty_store: Store, config: Config, snap_compare, size: tuple[int, int]) -> None:
    async def run(pilot) -> None:
        await until(pilot, lambda: "4 waiting" in text_of(pilot.app) or "4○" in text_of(pilot.app))

    app = KupmonApp(config, empty_store, clock=lambda: NOW)
    assert snap_compare(app, terminal_size=size, run_before=run)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_hostile(hostile: KupmonApp, snap_compare, size: tuple[int, int]) -> None:
    assert snap_compare(hostile, terminal_size=size, run_before=after("3", shows="CONTROL"))
