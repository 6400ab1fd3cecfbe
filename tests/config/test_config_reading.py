"""What a right feeds.toml means."""

from pathlib import Path

import pytest

from kupmon.config import AxisRules, PollSettings, UiSettings, describe, load
from kupmon.model import Feed


def read(tmp_path: Path, text: str, name: str = "feeds.toml"):
    path = tmp_path / name
    path.write_bytes(text.encode())
    return load(path)


def test_an_empty_file_is_all_defaults(tmp_path):
    config = read(tmp_path, "")

    assert (config.poll, config.axis, config.ui) == (PollSettings(), AxisRules(), UiSettings())
    assert config.feeds == ()


def test_a_feed_needs_only_its_url(tmp_path):
    config = read(tmp_path, "[poll]\ninterval='20m'\n\n[[feeds]]\nurl='https://www.example.org/a/feed?x=1'\n")

    assert config.feeds == (
        Feed(url="https://www.example.org/a/feed?x=1", name="example.org", interval_s=1200.0, line=4),
    )


def test_every_key_of_a_feed(tmp_path):
    config = read(
        tmp_path,
        """
[[feeds]]
url = "https://a.example/x"
name = "A\\u001b[2J\\u202e b"
language = "uk"
side = "russian"
owner = "state"
tags = ["one", "two"]
enabled = false
interval = "1h30m"
always = true
include = ["Куп'янськ*"]
exclude = ["football*"]
fallback = ["http://127.0.0.1:8000/y"]
headers = { Accept = "text/xml" }
selector = "div.body"
""",
    )

    assert config.feeds == (
        Feed(
            url="https://a.example/x",
            name="A[2J b",
            language="uk",
            side="russian",
            owner="state",
            tags=("one", "two"),
            enabled=False,
            interval_s=5400.0,
            always=True,
            include=("Куп'янськ*",),
            exclude=("football*",),
            fallback=("http://127.0.0.1:8000/y",),
            headers=(("Accept", "text/xml"),),
            selector="div.body",
            line=2,
        ),
    )


def test_a_file_on_disk_is_found_from_the_folder_of_feeds_toml(tmp_path):
    config = read(tmp_path, "[[feeds]]\nurl='file:saved/a b.xml'\n[[feeds]]\nurl='file:///srv/b.xml'\n")

    near, far = config.feeds
    assert near.url == (tmp_path / "saved" / "a b.xml").as_uri()
    assert (far.url, far.name) == ("file:///srv/b.xml", "b.xml")


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("'90s'", 90),
        ("'2m'", 120),
        ("'1.5h'", 5400),
        ("'1 h 30 m'", 5400),
        ("'1d'", 86_400),
        ("'1w'", 604_800),
    ],
)
def test_durations(tmp_path, written, seconds):
    assert read(tmp_path, f"[poll]\ninterval = {written}\n").poll.interval_s == seconds


@pytest.mark.parametrize(
    ("written", "size"), [("'8MB'", 8_000_000), ("'1.5 mb'", 1_500_000), ("64000", 64_000)]
)
def test_sizes(tmp_path, written, size):
    assert read(tmp_path, f"[poll]\nmax_bytes = {written}\n").poll.max_bytes == size


def test_nought_needs_no_unit(tmp_path):
    poll = read(tmp_path, "[poll]\nkeep = 0\npause_per_site = '0s'\n").poll

    assert (poll.keep_s, poll.pause_per_site_s) == (0, 0)


def test_feeds_may_stand_in_one_array(tmp_path):
    config = read(tmp_path, "feeds = [{ url = 'https://a.org/x' },\n { url = 'https://a.org/y' }]\n")

    assert [(feed.url, feed.line) for feed in config.feeds] == [
        ("https://a.org/x", 1),
        ("https://a.org/y", 2),
    ]


def test_keys_and_views_keep_their_order(tmp_path):
    config = read(
        tmp_path,
        "[ui.keys]\ntimeline.next = ['j', 'о']\n'app.quit' = 'q'\n[views]\n'Моє' = 'side:russian'\na = 'b'\n",
    )

    assert config.ui.keys == (("timeline.next", "j,о"), ("app.quit", "q"))
    assert config.views == (("Моє", "side:russian"), ("a", "b"))


def test_a_file_saved_on_windows_is_read(tmp_path):
    path = tmp_path / "feeds.toml"
    path.write_bytes(b"\xef\xbb\xbf[poll]\r\nat_once = 3\r\n")

    assert load(path).poll.at_once == 3


def test_what_describe_writes_is_read_back_as_the_same_settings(tmp_path):
    config = read(
        tmp_path,
        """
[poll]
interval = "90m"
max_bytes = 12345
pause_per_site = "0.5s"
user_agent = "kupmon \\"quoted\\" \\\\"
[axis]
places = ["Куп'янськ*"]
[ui.keys]
timeline.next = "n"
[alerts]
command = ["notify-send", "{title}"]
[views]
"Two words" = 'say "so"'
""",
    )
    lines = [f"{setting.key} = {setting.value}\n" for setting in describe(config) if setting.value]

    again = read(tmp_path, "".join(lines), "again.toml")

    assert (again.poll, again.axis, again.ui, again.alerts, again.views) == (
        config.poll,
        config.axis,
        config.ui,
        config.alerts,
        config.views,
    )


def test_describe_says_where_each_setting_comes_from(tmp_path):
    config = read(tmp_path, "[poll]\n\nat_once = 3\n[[feeds]]\nurl='https://a.org'\n[feeds.headers]\nX='y'\n")
    origins = {setting.key: (setting.value, setting.origin) for setting in describe(config)}

    assert origins["poll.at_once"] == ("3", f"{config.path}, line 3")
    assert origins["poll.timeout"] == ('"20s"', "default")
    assert origins["feeds[1].headers"] == ('{ "X" = "y" }', f"{config.path}, line 6")
    assert origins["feeds[1].name"] == ('"a.org"', "default")
