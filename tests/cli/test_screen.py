"""The real program in a pseudo-terminal, from feeds to three panes."""

import fcntl
import json
import os
import pty
import re
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
        self.raw = b""
        """Everything the program has written."""

    def until(self, true: Callable[[str], bool]) -> str:
        """Read on until the screen fulfils a condition; gives it."""
        end = time.monotonic() + LIMIT_S
        while time.monotonic() < end:
            text = "\n".join(self.screen.display)
            if true(text):
                return text
            if select.select([self.ours], [], [], 0.2)[0]:
                try:
                    data = os.read(self.ours, 65_536)
                except OSError as gone:
                    raise AssertionError("the program ended:\n" + text) from gone
                self.raw += data
                self.stream.feed(data)
        raise AssertionError("the screen never came to it:\n" + "\n".join(self.screen.display))

    def press(self, keys: str) -> None:
        os.write(self.ours, keys.encode())

    def leave(self) -> int:
        """Press q and read on until the program has ended; gives its status."""
        self.press("q")
        end = time.monotonic() + LIMIT_S
        while time.monotonic() < end:
            if not select.select([self.ours], [], [], 0.2)[0]:
                continue
            try:
                if not os.read(self.ours, 65_536):
                    break
            except OSError:  # Linux answers so when the other end is closed
                break
        else:
            raise AssertionError("q did not end the program")
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


HOSTILE = {
    "a title for the window": "\x1b]0;HOSTILE\x07",
    "a link of the terminal's": "\x1b]8;;http://127.0.0.1/HOSTILE\x1b\\",
    "a colour that blinks": "\x1b[31;5mHOSTILE",
    "a move of the cursor": "\x1b[2J\x1b[9;9HHOSTILE",
    "an answer that would be typed": "\x1b[c\x1b]11;?\x07HOSTILE",
    "a device's own words": "\x1bPHOSTILE\x1b\\",
    "one sign for escape and bracket": "\x9b31mHOSTILE",
    "a bell, a backspace, a return": "\x07\x08\rHOSTILE",
    "writing turned round": "\u202eHOSTILE\u2066",
    "half a pair": "\ud83dHOSTILE",
}
"""What a feed may try to have a terminal do."""


def test_no_control_sign_of_a_feed_reaches_the_terminal(desk, terminal, site):
    words = "".join(HOSTILE.values())
    entries = [
        {
            "id": name + words,
            "title": f"{number} Kupiansk {words}",
            "url": f"{site.base}/{number}",
            "content_text": f"Troops repelled five assaults near Kupiansk {words}, said Zrazok {words}.\n\n"
            * 3,
            "authors": [{"name": words}],
        }
        for number, (name, words) in enumerate(HOSTILE.items())
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": words, "items": entries}
    url = site.serve("/hostile", json.dumps(feed), "application/feed+json")
    site.serve("/broken", "none", status=503)
    desk.write(f"[[feeds]]\nurl = '{url}'\n[[feeds]]\nurl = '{site.base}/broken'\n")
    kupmon = terminal("--config", str(desk.config), "--db", str(desk.db))
    kupmon.until(lambda text: "9 Kupiansk" in text and "1 dead" in text)
    for key, shows in (("G", "0 Kupiansk"), ("\r", "HOSTILE"), ("w", "Why"), ("q", "Timeline"), ("e", "503")):
        kupmon.press(key)
        kupmon.until(lambda text, shows=shows: shows in text)
    kupmon.press("q")
    kupmon.until(lambda text: "Timeline" in text)
    kupmon.press("1")

    written = re.sub(rb"\x1b\]22;\w+\x07", b"", kupmon.raw)  # Textual's own: the shape of the mouse
    assert b"HOSTILE" in written
    for forbidden in (
        rb"\x1b[]P][^\x1b]*HOSTILE",
        rb"\x1b\[31;5m",
        rb"\x1b\[c",
        rb"\x07",
        rb"\x08",
        rb"\xc2[\x80-\x9f]",
    ):
        assert not re.search(forbidden, written), forbidden
    for forbidden in ("\u202e", "\u2066"):
        assert forbidden.encode() not in written
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
