"""What the program loads to poll: the readers of feeds and pages live in the workers alone."""

from __future__ import annotations

import subprocess
import sys

READERS = ("feedparser", "lxml", "trafilatura", "dateparser")
LOADED = """
import sys
import kupmon.feeds.body, kupmon.feeds.discover, kupmon.feeds.poller
print(*(name for name in sys.argv[1:] if name in sys.modules))
"""


def test_the_program_itself_loads_no_reader() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *READERS], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == []


def test_a_file_in_the_working_directory_is_not_run(tmp_path, monkeypatch, reader) -> None:
    (tmp_path / "lxml.py").write_text("raise SystemExit('taken over')")
    (tmp_path / "f.xml").write_text("<rss><channel><item><title>One</title></item></channel></rss>")
    monkeypatch.chdir(tmp_path)
    (polled,) = reader.poll((tmp_path / "f.xml").as_uri())
    assert [item.title for item in polled.items] == ["One"]
