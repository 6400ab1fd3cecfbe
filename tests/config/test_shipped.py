"""The feeds.toml that kupmon comes with."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from kupmon.config import PACKAGED, load
from kupmon.config.schema import SECTIONS, feed_keys, keys_of

ROOT = Path(__file__).parents[2]


def test_the_file_at_the_top_is_the_one_in_the_package():
    assert (ROOT / "feeds.toml").read_bytes() == PACKAGED.read_bytes()


def test_it_has_the_feeds_of_all_sides_and_languages_on():
    feeds = load(ROOT / "feeds.toml").feeds
    on = [feed for feed in feeds if feed.enabled]

    assert len(on) == 26
    assert len(feeds) - len(on) == 32
    for chosen in (feeds, on):
        assert {feed.side for feed in chosen} == {"ukrainian", "russian", "third_party"}
        assert {feed.language for feed in chosen} == {"en", "uk", "ru"}
    assert len({feed.url for feed in feeds}) == len({feed.name for feed in feeds}) == len(feeds)


def test_no_feed_needs_a_server_of_ones_own_or_travels_in_the_clear():
    feeds = load(ROOT / "feeds.toml").feeds

    assert {urlsplit(feed.url).scheme for feed in feeds} == {"https"}


def test_it_names_every_setting_a_newcomer_may_want_and_no_other():
    text = (ROOT / "feeds.toml").read_text(encoding="utf-8")
    settings = text[: text.index("\n# Feeds\n")]
    notes_on_feeds = text[text.index("\n# Feeds\n") :]

    for section, cls in SECTIONS.items():
        body = re.search(rf"(?ms)^\[{section}\]$(.*?)(?=^\[(?!{section}))", settings + "\n[end]")[1]
        named = set(re.findall(r"(?m)^(?:# )?([a-z_]+) = ", body))
        assert named <= set(keys_of(cls))
        assert set(keys_of(cls)) - named <= {"name", "keys"}
    assert set(re.findall(r"(?m)^#   ([a-z]+)  ", notes_on_feeds)) | {"url"} == set(feed_keys(Path()))


def test_every_line_that_is_switched_off_may_be_switched_on(tmp_path):
    text = (ROOT / "feeds.toml").read_text(encoding="utf-8")
    on, lines = re.subn(r'(?m)^# ((?:"[a-z.]+"|[a-z_]+) = |\[\[feeds\]\])', r"\1", text)
    path = tmp_path / "feeds.toml"
    path.write_text(on, encoding="utf-8")

    config = load(path)

    assert lines > 10
    assert config.feeds[-1].url == (tmp_path / "saved" / "feed.xml").as_uri()
    assert config.poll.user_agent.startswith("kupmon")
