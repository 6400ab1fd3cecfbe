"""The newest items on the terminal before the screen is loaded, and how long lists stay quick."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from invented import FEEDS, NOW, fill, item
from screenly import ready, text_of

from kupmon.config import Config, UiSettings
from kupmon.store import Store
from kupmon.ui import first_frame
from kupmon.ui.app import KupmonApp
from kupmon.ui.archive import Archive
from kupmon.ui.look import Look

LOOK = Look.of(UiSettings())


class Terminal(io.StringIO):
    """Something that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("LINES", "30")


def drawn(store: Store, width: int, height: int) -> list[str]:
    archive = Archive(store, LOOK)
    lines = first_frame.lines(archive.first.result(), LOOK, "Kupyansk axis", width, height)
    archive.close()
    return [line.replace(first_frame.BOLD, "").replace(first_frame.PLAIN, "") for line in lines]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_the_titles_stand_where_the_screen_has_them(
    store: Store, config: Config, size: tuple[int, int]
) -> None:
    lines = drawn(store, *size)
    app = KupmonApp(config, store, clock=lambda: NOW)
    async with app.run_test(size=size) as pilot:
        await ready(pilot)
        screen = text_of(app).splitlines()
    titles = [number for number, line in enumerate(lines) if "● " in line]
    assert len(titles) >= 5
    for number in titles:
        assert lines[number][1:].rstrip("… ") in screen[number].replace("▌", " ")


def test_nothing_foreign_reaches_the_terminal(store: Store) -> None:
    fill(store, FEEDS[0], [item(FEEDS[0], "evil", "\x1b]0;t\x07 \x9b31m \u202e title", NOW)])
    text = "".join(drawn(store, 120, 30))
    assert "title" in text
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(text)


def test_it_is_left_to_the_screen_and_taken_away_when_that_fails(store: Store) -> None:
    archive, out = Archive(store, LOOK), Terminal()
    with first_frame.shown(archive, "Kupyansk axis", out):
        assert "Sample: isolated troops" in out.getvalue()
    assert first_frame.LEAVE not in out.getvalue()
    with pytest.raises(ImportError), first_frame.shown(archive, "Kupyansk axis", out):
        raise ImportError
    assert out.getvalue().endswith(first_frame.LEAVE)
    archive.close()


def test_a_pipe_an_empty_store_and_a_filter_get_no_first_frame(store: Store, empty_store: Store) -> None:
    cases = [(store, io.StringIO()), (empty_store, Terminal())]
    store.save_ui_state({"filter": "lang:en"})
    cases.append((store, Terminal()))
    for opened, out in cases:
        archive = Archive(opened, LOOK)
        with first_frame.shown(archive, "Kupyansk axis", out):
            pass
        assert out.getvalue() == ""
        archive.close()


def loaded(module: str, *libraries: str) -> list[str]:
    """Which of the libraries a module brings with it."""
    code = f"import sys, {module}; print(*[name for name in {libraries!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_it_needs_no_library_of_the_screen_or_the_network() -> None:
    assert loaded("kupmon.ui.first_frame", "textual", "httpx", "feedparser") == []


def test_the_screen_needs_no_library_of_the_network() -> None:
    assert loaded("kupmon.ui.app", "httpx", "feedparser", "trafilatura") == []
