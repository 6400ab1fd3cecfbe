"""Feeds switched on and off in feeds.toml."""

from pathlib import Path

import pytest

from kupmon.config import load, switch
from kupmon.errors import ConfigError

FILE = """# My feeds.
[poll]
interval = "5m"  # often

[[feeds]]  # the first
url = "https://one.example/rss"   # mine
enabled = false # for now

# Between.
[[feeds]]
url = "https://two.example/rss"
name = "Два"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "feeds.toml"
    file.write_bytes(FILE.encode())
    return file


def enabled(path: Path) -> list[bool]:
    return [feed.enabled for feed in load(path).feeds]


def test_a_feed_goes_off_and_on_again_and_notes_stay(path):
    switch(path, "https://two.example/rss", on=False)

    assert enabled(path) == [False, False]
    assert path.read_text() == FILE + "enabled = false\n"
    switch(path, "https://one.example/rss", on=True)
    assert enabled(path) == [True, False]
    assert "enabled = true # for now" in path.read_text()


def test_line_ends_of_another_system_stay(path):
    path.write_bytes(FILE.replace("\n", "\r\n").encode())

    switch(path, "https://one.example/rss", on=True)

    assert (
        path.read_bytes() == FILE.replace("enabled = false", "enabled = true").replace("\n", "\r\n").encode()
    )


def test_feeds_written_as_a_list_can_be_switched_as_well(path):
    path.write_text("feeds = [{url = 'https://one.example/rss'}, {url = 'https://two.example/rss'}]\n")

    switch(path, "https://two.example/rss", on=False)

    assert enabled(path) == [True, False]


def test_a_feed_that_is_gone_is_said_and_the_file_stays(path):
    with pytest.raises(ConfigError, match=r"has no feed https://three\.example"):
        switch(path, "https://three.example", on=False)

    assert path.read_text() == FILE
