"""Which feeds.toml is taken."""

from pathlib import Path

import pytest

from kupmon.config import PACKAGED, find, load
from kupmon.errors import ConfigError


def place(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("")
    return path


def test_the_order_of_the_search(tmp_path):
    cwd, folder = tmp_path / "here", tmp_path / "settings"
    cwd.mkdir()
    own = place(folder / "feeds.toml")
    assert find(None, {}, cwd, folder) == own

    local = place(cwd / "feeds.toml")
    assert find(None, {}, cwd, folder) == local

    variable = place(tmp_path / "v.toml")
    assert find(None, {"KUPMON_CONFIG": str(variable)}, cwd, folder) == variable

    option = place(cwd / "o.toml")
    assert find(Path("o.toml"), {"KUPMON_CONFIG": str(variable)}, cwd, folder) == option


@pytest.mark.parametrize("option", [True, False])
def test_a_file_that_is_named_and_not_there_is_told_with_who_named_it(tmp_path, option):
    place(tmp_path / "feeds.toml")
    missing = tmp_path / "missing.toml"

    with pytest.raises(ConfigError) as caught:
        find(missing if option else None, {"KUPMON_CONFIG": str(missing)}, tmp_path, tmp_path)

    assert caught.value.path == missing
    assert ("--config" if option else "$KUPMON_CONFIG") in str(caught.value)


def test_the_first_run_writes_the_packaged_file_with_its_comments(tmp_path):
    folder = tmp_path / "new" / "kupmon"

    path = find(None, {}, tmp_path, folder)

    assert path == folder / "feeds.toml"
    assert path.read_text(encoding="utf-8") == PACKAGED.read_text(encoding="utf-8")
    path.write_text("# mine\n")
    assert find(None, {}, tmp_path, folder).read_text() == "# mine\n"


def test_where_nothing_can_be_written_the_packaged_file_is_used(tmp_path):
    blocked = tmp_path / "a file"
    blocked.write_text("")

    path = find(None, {}, tmp_path, blocked / "kupmon")

    assert path == PACKAGED
    assert load(path).feeds
