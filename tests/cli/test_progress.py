"""What a terminal shows while feeds are asked."""

import os
import pty
import subprocess
import sys

import pyte
from desk_kit import ABOUT


def seen_in_a_terminal(desk, *arguments):
    """Run a command with standard error in a pseudo-terminal; gives its status and what was written there."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "kupmon", "--config", str(desk.config), "--db", str(desk.db), *arguments]
    env = os.environ | {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "20"}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs, env=env)
    os.close(theirs)
    written = b""
    try:
        while block := os.read(ours, 65_536):
            written += block
    except OSError:  # Linux answers so when the other end is closed
        pass
    os.close(ours)
    return process.wait(), written


def test_a_bar_is_drawn_and_taken_away_and_names_do_no_harm(desk, site):
    site.feed("/a", {"Kupiansk": ABOUT})
    name = "[red]a[/red] [/] \\u001b]52;c;eA==\\u0007 \\u009b2J"
    feeds = {name: "a", "[/b]": "none"}
    desk.write("".join(f'[[feeds]]\nname = "{n}"\nurl = "{site.base}/{path}"\n' for n, path in feeds.items()))

    status, written = seen_in_a_terminal(desk, "poll")
    screen = pyte.Screen(100, 20)
    pyte.ByteStream(screen).feed(written)
    lines = [line.rstrip() for line in screen.display if line.strip()]

    assert status == 1
    assert "━" in written.decode()
    assert b"2/2" in written
    assert not any(sign in written for sign in (b"\x1b]", b"\x07", b"\xc2\x9b"))
    assert not any("━" in line for line in lines)
    assert any(line.startswith("[/b]: ") for line in lines)
    assert lines[-1].startswith("2 feeds asked, 1 failed; 1 new, 1 about the axis; ")
