"""The real program in a pseudo-terminal, from feeds to three panes."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable

import pyte
import pytest

LIMIT_S = 60
"""Only against a hang."""


class Terminal:
    """A program in a pseudo-terminal of 140 x 40 that can be read and typed at."""

    def __init__(self, *arguments: str) -> None:
        self.ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))
        env = os.environ | {"TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none"}
        command = [sys.executable, "-m", "kupmon", *arguments]
        self.process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=env)
        os.close(theirs)
        self.screen = pyte.Screen(140, 40)
        self.stream = pyte.ByteStream(self.screen)

    def until(self, true: Callable[[str], bool]) -> str:
        """Read on until the screen fulfils a condition; gives it."""
        end = time.monotonic() + LIMIT_S
        while time.monotonic() < end:
            text = "\n".join(self.screen.display)
            if true(text):
                return text
            if select.select([self.ours], [], [], 0.2)[0]:
                self.stream.feed(os.read(self.ours, 65_536))
        raise AssertionError("the screen never came to it:\n" + "\n".join(self.screen.display))

    def press(self, keys: str) -> None:
        os.write(self.ours, keys.encode())

    def leave(self) -> int:
        """Press q and read on until the program has ended; gives its status."""
        self.press("q")
        while True:
            try:
                if not os.read(self.ours, 65_536):
                    break
            except OSError:  # Linux answers so when the other end is closed
                break
        return self.process.wait(LIMIT_S)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.ours)


@pytest.fixture
def terminal(desk):
    started: list[Terminal] = []

    def start(*arguments: str) -> Terminal:
        started.append(Terminal(*arguments))
        return started[-1]

    yield start
    for one in started:
        one.close()


def test_the_sample_goes_through_the_whole_pipe_to_three_panes(desk, terminal):
    kupmon = terminal("--sample")
    shown = kupmon.until(lambda text: "SAMPLE" in text and "10 live" in text and "● " in text)

    assert all(title in shown for title in ("Timeline", "Article", "Key facts"))
    assert "· UA" in shown
    assert kupmon.leave() == 0


def test_the_second_start_shows_what_is_stored_without_any_feed(desk, terminal, site):
    lines = desk.folder / "archive.jsonl"
    lines.write_text(
        '{"id": 1, "source": "Sample Post", "title": "Stored before the start", "body": "Kupiansk."}\n'
    )
    desk.write(f"[[feeds]]\nname = 'Silent'\nurl = '{site.base}/none'\n")
    desk.run("import", str(lines))

    kupmon = terminal("--config", str(desk.config), "--db", str(desk.db))
    kupmon.until(lambda text: "Stored before the start" in text)
    kupmon.until(lambda text: "1 dead" in text)

    assert kupmon.leave() == 0


def test_a_feeds_toml_saved_with_a_fault_is_told_on_the_screen_and_the_old_one_stays(desk, terminal, site):
    desk.write(f"[[feeds]]\nname = 'Silent'\nurl = '{site.base}/none'\n")
    kupmon = terminal("--config", str(desk.config), "--db", str(desk.db))
    kupmon.until(lambda text: "1 dead" in text)

    desk.write("at_once = 0\n")
    kupmon.until(lambda text: "poll.at_once" in text)
    desk.write(f"[[feeds]]\nurl = '{site.base}/none'\n[[feeds]]\nurl = '{site.base}/other'\n")
    kupmon.until(lambda text: "2 dead" in text and "poll.at_once" not in text)

    assert kupmon.leave() == 0
