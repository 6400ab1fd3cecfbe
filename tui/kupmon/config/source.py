"""The text of feeds.toml, and what TOML makes of it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from kupmon.errors import ConfigError

MOST_BYTES = 4_000_000
"""A subscription list of ten thousand feeds has about one million."""

_CURES = (
    ("at end of document", "A bracket, a brace or a quote is opened and not closed."),
    (
        "Invalid value",
        'Text stands between quotes, switches are true or false, times are text such as "10m".',
    ),
    ("Expected '='", 'A line is a key, an equals sign and a value, such as interval = "10m".'),
    ("Invalid statement", 'A line is a [table], or a key such as interval = "10m"; a note begins with #.'),
    ("Cannot overwrite", "The same is there twice; take one out."),
    ("Cannot declare", "The table is there twice; put the lines of both under one. A feed is [[feeds]]."),
    ("Expected newline", 'One key a line; text and times stand between quotes, such as "10m".'),
    ("Illegal character", "The text lacks its closing quote."),
    ("Unclosed array", "Put a comma between two values, and the closing bracket ] at the end."),
    (
        "nclosed inline table",
        "Such a table stands on one line, with commas between its keys and a } at the end.",
    ),
    ("Unescaped", "Between double quotes a backslash is written twice; or use 'single quotes'."),
    ("Expected ']", "Put the closing brackets: [poll], or [[feeds]] for a feed."),
)
"""What `tomllib` says, and what helps."""


def read_toml(path: Path) -> tuple[str, dict[str, Any]]:
    """Read a file and parse it.

    Returns:
        The text with its line ends made one, and its tables.

    Raises:
        ConfigError: It cannot be read, or is no TOML.
    """
    text = _text(path)
    try:
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise _fault(path, text, str(wrong)) from wrong
    except RecursionError as wrong:
        raise ConfigError(
            path, "brackets are nested too deep.", cure="Arrays and tables here need two levels."
        ) from wrong


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError as wrong:
        raise ConfigError(
            path, "there is no such file.", cure="Check the path, or leave it out to get a new file."
        ) from wrong
    except OSError as wrong:
        raise ConfigError(
            path, f"cannot be read ({wrong.strerror}).", cure="Check the file and its rights."
        ) from wrong
    if len(raw) > MOST_BYTES:
        raise ConfigError(path, "has more than 4 MB.", cure="This is hardly a feeds.toml; check the path.")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as wrong:
        line = raw.count(b"\n", 0, wrong.start) + 1
        raise ConfigError(
            path, "is not UTF-8.", line=line, cure="Save it as UTF-8 in your editor."
        ) from wrong


def _fault(path: Path, text: str, said: str) -> ConfigError:
    found = re.fullmatch(r"(.*?) \(at (?:line (\d+), column \d+|end of document)\)", said, re.DOTALL)
    what = found[1] if found else said
    line = int(found[2]) if found and found[2] else text.rstrip("\n").count("\n") + 1
    cure = next((cure for words, cure in _CURES if words in said), "See toml.io for how TOML is written.")
    return ConfigError(path, f"is not TOML: {what[:1].lower()}{what[1:]}.", line=line, cure=cure)
