"""feeds.toml saved while the program runs."""

import asyncio
import os
from contextlib import aclosing
from pathlib import Path

import pytest

from kupmon.config import Config, glance, watch
from kupmon.errors import ConfigError

LIMIT_S = 60
"""Only against a hang; what is awaited comes within two seconds."""


def write(path: Path, at_once: int) -> None:
    path.write_text(f"[poll]\nat_once = {at_once}\n")


def replace(path: Path, at_once: int) -> None:
    new = path.with_suffix(".new")
    write(new, at_once)
    os.replace(new, path)  # noqa: PTH105 - what editors do


async def nth(path: Path, change, count: int = 1) -> list[Config | ConfigError]:
    """Watch, make the first change, and make the next after each answer."""
    found: list[Config | ConfigError] = []
    async with asyncio.timeout(LIMIT_S), aclosing(watch(path, glance(path))) as changes:
        for step in range(count):
            change(step)
            found.append(await anext(changes))
    return found


@pytest.mark.parametrize("save", [write, replace])
async def test_a_save_gives_the_new_settings(tmp_path, save):
    path = tmp_path / "feeds.toml"
    write(path, 1)

    found = await nth(path, lambda step: save(path, step + 12), 3)

    assert [config.poll.at_once for config in found] == [12, 13, 14]


async def test_a_broken_file_gives_the_fault_and_a_mended_one_the_settings(tmp_path):
    path = tmp_path / "feeds.toml"
    write(path, 1)

    fault, config = await nth(path, lambda step: write(path, [0, 22][step]), 2)

    assert (fault.line, fault.key) == (2, "poll.at_once")
    assert config.poll.at_once == 22


async def test_a_file_taken_away_and_its_folder_made_anew(tmp_path):
    path = tmp_path / "settings" / "feeds.toml"
    path.parent.mkdir()
    write(path, 1)

    def change(step):
        if step == 0:
            path.unlink()
            path.parent.rmdir()
        else:
            path.parent.mkdir()
            write(path, 33)

    gone, back = await nth(path, change, 2)

    assert gone.problem == "there is no such file."
    assert back.poll.at_once == 33


async def test_a_link_is_followed(tmp_path):
    real = tmp_path / "real" / "mine.toml"
    real.parent.mkdir()
    write(real, 1)
    path = tmp_path / "feeds.toml"
    path.symlink_to(real)

    (config,) = await nth(path, lambda _: replace(real, 44))

    assert config.poll.at_once == 44
    assert config.path == path


async def test_what_was_saved_before_the_watch_began_is_not_missed(tmp_path):
    path = tmp_path / "feeds.toml"
    write(path, 1)
    seen = glance(path)
    replace(path, 55)

    async with asyncio.timeout(LIMIT_S), aclosing(watch(path, seen)) as changes:
        config = await anext(changes)

    assert config.poll.at_once == 55
