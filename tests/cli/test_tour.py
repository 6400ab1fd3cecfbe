"""A tour of every key in a real terminal (tmux), over the sample; the screen is looked at after each."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kupmon.ui.commands import COMMANDS

LIMIT_S = 60
"""Only against a hang."""
Screen = Callable[[str, str], bool]
"""What is to hold of the screen before a key and after it."""

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="the tour needs tmux")


def plain(screen: str) -> str:
    """A screen without its colours."""
    return re.sub(r"\x1b\[[0-9;:]*m", "", screen)


def shows(*words: str) -> Screen:
    return lambda _, after: all(word in plain(after) for word in words)


def hides(*words: str) -> Screen:
    return lambda _, after: not any(word in plain(after) for word in words)


def either(*words: str) -> Screen:
    return lambda _, after: any(word in plain(after) for word in words)


def both(first: Screen, second: Screen) -> Screen:
    return lambda before, after: first(before, after) and second(before, after)


def changes(before: str, after: str) -> bool:
    return before != after


@dataclass(frozen=True)
class Step:
    """A key, keys that come at once, or some typed words, and what the screen must come to."""

    keys: str
    then: Screen
    does: str = ""
    """Id of the command that this step is the test of; empty for what only leads to the next."""


MAIN = shows("┌ Timeline", "┬ Article", "┬ Key facts")
TOUR = (
    # Moving about.
    Step("j", changes, "move.next"),
    Step("k", changes, "move.previous"),
    Step("G", shows("Friday 5 June"), "move.bottom"),
    Step("g", shows("Sunday 14 June"), "move.top"),
    Step("PageDown", hides("Sunday 14 June"), "move.page_down"),
    Step("PageUp", shows("Sunday 14 June"), "move.page_up"),
    Step("2", changes, "pane.article"),
    Step("}", changes, "paragraph.next"),
    Step("}", changes),
    Step("{", changes, "paragraph.previous"),
    Step("1", changes, "pane.timeline"),
    Step("l", changes, "pane.right"),
    Step("h", changes, "pane.left"),
    Step("Tab", changes, "pane.next"),
    Step("BTab", changes, "pane.previous"),
    Step("3", changes, "pane.facts"),
    Step("Y", shows("Copied"), "fact.copy"),
    Step("1", changes),
    # Reading.
    Step("Enter", changes, "open"),
    Step("u", changes, "unread.next"),
    Step("U", changes, "unread.previous"),
    Step("f", shows("Filter"), "filter"),
    Step("'lang:uk Генштаб'", shows("of lang:uk Генштаб")),
    Step("Enter", hides("Filter lang")),
    Step("q", hides("of lang:uk")),
    Step("/", shows("Search"), "search"),
    Step("Kupiansk", shows("Search Kupiansk")),
    Step("Enter", hides("Search Kupiansk")),
    Step("n", changes, "hit.next"),
    Step("N", changes, "hit.previous"),
    Step("q", changes),
    Step("g", shows("Sunday 14 June")),
    Step("f", shows("Filter")),
    Step("assessment", shows("of assessment")),
    Step("Enter", hides("Filter assessment")),
    Step("j", shows("no evidence for claimed")),
    Step(".", changes, "article.hidden"),
    Step("J", changes, "article.down"),
    Step("K", changes, "article.up"),
    Step("Space", changes, "read.on"),
    Step("q", hides("of assessment")),
    # Marks.
    Step("g", shows("Sunday 14 June")),
    Step("s", shows("★"), "mark.star"),
    Step("z", hides("★"), "mark.undo"),
    Step("m", changes, "mark.read"),
    Step("t", shows("Tags"), "mark.tag"),
    Step("bread", shows("bread")),
    Step("Enter", shows("tags: bread")),
    Step("M", shows("as read?"), "mark.all"),
    Step("n", hides("as read?")),
    Step("a", shows("of is:new"), "new"),
    Step("a", hides("of is:new")),
    Step("y", shows("Copied"), "link.copy"),
    Step("o", shows("open in the browser"), "link.open"),
    Step("q", hides("open in the browser")),
    Step("V", changes, "edits"),
    Step("c", changes, "fold"),
    Step("x", shows("Enter write"), "save"),
    Step("Escape", hides("Enter write")),
    # The room.
    Step("Z", hides("┬ Key facts"), "pane.zoom"),
    Step("Z", MAIN),
    Step(">", changes, "pane.larger"),
    Step("<", changes, "pane.smaller"),
    Step("C", changes, "compact"),
    Step("C", changes),
    Step("D", changes, "below"),
    Step("D", changes),
    Step("I", changes, "theme"),
    Step("I", changes),
    Step("W", shows("UTC"), "clock"),
    Step("W", shows(" local")),
    Step("W", shows("Kyiv")),
    # Feeds.
    Step("r", shows("Asking"), "refresh.feed"),
    Step("R", shows("Asking all feeds"), "refresh.all"),
    Step("X", either("Stopped.", "being asked or fetched"), "refresh.stop"),
    Step("E", shows("has no feeds.toml"), "config.edit"),
    Step("S", shows("kupmon --sample"), "sample"),
    Step("e", shows("Axis today", "503"), "feeds"),
    Step("O", shows("has no feeds.toml"), "feed.switch"),
    Step("q", MAIN),
    # Why.
    Step("w", shows("Why", "THROWN AWAY"), "why"),
    Step("+", shows("Kept:"), "keep"),
    Step("z", shows("Taken back")),
    Step("q", MAIN),
    Step("A", shows("Axis today", "has no feeds.toml"), "feed.add"),
    Step("q", MAIN),
    # Across articles.
    Step("v", shows("Overview", "Oskil", "≠ Kupyansk"), "overview"),
    Step("+", changes, "map.in"),
    Step("H", changes, "map.west"),
    Step("L", changes, "map.east"),
    Step("J", changes, "map.south"),
    Step("K", changes, "map.north"),
    Step("0", changes, "map.home"),
    Step("+", changes),
    Step("-", changes, "map.out"),
    Step("q", MAIN),
    Step("d", shows("Disagreements", "Ukrainian", "Russian"), "disagreements"),
    Step("q", MAIN),
    Step("p", shows("type any spelling"), "places"),
    Step("петропавловка", both(shows("петропавловка", "Petropavlivka"), hides("Kurylivka"))),
    Step("Enter", both(shows("Petropavlivka", "contested"), hides("type any spelling"))),
    Step("Escape", shows("type any spelling", "петропавловка")),
    Step("Escape", hides("петропавловка")),
    Step("Escape", MAIN),
    Step("b", shows("Brief", "CONTROL"), "brief"),
    Step("T", shows("Time:", "36h"), "brief.time"),
    Step("48h", shows("Time:", "48h")),
    Step("Enter", hides("Time:")),
    Step("q", MAIN),
    # Help and the way out.
    Step("?", shows("Keys and commands"), "help"),
    Step("Escape", MAIN, "back"),
    Step(":", shows("Find a command"), "palette"),
    Step("Escape", hides("Find a command")),
    # Esc and a letter that come at once, as if it were Alt with the letter.
    Step("?", shows("Keys and commands")),
    Step("Escape b", shows("Brief", "CONTROL")),
    Step("Escape d", shows("Disagreements", "Ukrainian", "Russian")),
    Step("q", MAIN),
)


class Tmux:
    """The sample in a terminal of 120 x 40."""

    def __init__(self, database: Path) -> None:
        self.socket = f"kupmon-{uuid.uuid4().hex[:8]}"
        program = f"env ESCDELAY=1 {sys.executable} -m kupmon --sample --db {database}"
        self.ask("-f", "/dev/null", "new-session", "-d", "-s", "tour", "-x", "120", "-y", "40", program)

    def ask(self, *words: str) -> str:
        command = ["tmux", "-L", self.socket, *words]
        env = os.environ | {"TEXTUAL_ANIMATIONS": "none", "LC_ALL": "C.UTF-8"}
        return subprocess.run(command, check=False, capture_output=True, text=True, env=env).stdout

    def screen(self) -> str:
        """What stands there, with its colours."""
        return self.ask("capture-pane", "-e", "-p", "-t", "tour")

    def until(self, holds: Callable[[str], bool], what: str) -> str:
        end = time.monotonic() + LIMIT_S
        while True:
            seen = self.screen()
            if holds(seen):
                return seen
            assert time.monotonic() < end, f"{what}: the screen never came to it:\n{plain(seen)}"
            time.sleep(0.02)

    def take(self, step: Step, before: str) -> str:
        """Press the keys of a step and wait for what is to come of it."""
        keys = step.keys.split()
        literal = [] if all(len(key) == 1 or key in NAMED for key in keys) else ["-l", step.keys.strip("'")]
        self.ask("send-keys", "-t", "tour", *(literal or keys))
        self.until(lambda seen: step.then(before, seen), f"{step.keys} ({step.does})")
        return self.settled()

    def settled(self) -> str:
        """The screen once it has come to rest: what is still being drawn is not the next key's doing."""
        last = [""]

        def rests(seen: str) -> bool:
            last.append(seen)
            return last[-1] == last[-2]

        return self.until(rests, "rest")


NAMED = {"Enter", "Escape", "Tab", "BTab", "Space", "PageDown", "PageUp"}


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Tmux]:
    database = tmp_path / "tour.db"
    poll = [sys.executable, "-m", "kupmon", "poll", "--sample", "--db", str(database)]
    subprocess.run(poll, check=False, capture_output=True)
    tmux = Tmux(database)
    yield tmux
    tmux.ask("kill-server")


def test_every_key_of_the_table_does_in_a_real_terminal_what_it_says(terminal: Tmux):
    seen = terminal.until(shows_first, "start")
    for step in TOUR:
        seen = terminal.take(step, seen)
    terminal.ask("send-keys", "-t", "tour", "q")
    terminal.until(lambda screen: not plain(screen).strip(), "quit")


def shows_first(screen: str) -> bool:
    screen = plain(screen)
    return "10 live" in screen and "┬ Key facts" in screen and "▸" in screen


def test_the_tour_leaves_no_command_out():
    assert {command.id for command in COMMANDS} - {step.does for step in TOUR} == {"quit"}
