"""Kinds of settings that say something about words, hours and keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kupmon.config.kinds import Many, Text, Unfit, inline, nearest, quoted, read_all, toml


@dataclass(frozen=True, slots=True)
class Word(Text):
    """A word or phrase, a star standing for any ending.

    Regular expressions are refused: one that takes for ever on a hostile text would stop everything.
    """

    def read(self, value: Any) -> str:
        """See `kinds.Reads`."""
        text = Text.read(self, value)
        cure = "A star stands for the ending of a word, such as Куп'янськ*."
        if len(text) > 2 and text[0] == text[-1] == "/":  # noqa: PLR2004 - two slashes and something between
            raise Unfit(f"{quoted(text)} is a regular expression; words are written plain.", cure)
        if re.search(r"(?<!\w)\*|\*(?!\s|$)", text):
            raise Unfit(f"{quoted(text)} has a star where no word ends.", cure)
        return text


@dataclass(frozen=True, slots=True)
class Words(Many):
    """An array of words and phrases."""

    of: Word = Word()
    example: str = """["Куп'янськ*", "Battlegroup West"]"""


@dataclass(frozen=True, slots=True)
class TimeZone(Text):
    """An IANA time zone, or "local" for this computer's."""

    def read(self, value: Any) -> str:
        """See `kinds.Reads`."""
        from zoneinfo import ZoneInfo, available_timezones  # noqa: PLC0415 - only where a zone is named

        name = Text.read(self, value)
        if name == "local":
            return name
        try:
            ZoneInfo(name)
        except (LookupError, ValueError, OSError):
            valid = sorted(available_timezones() - {"Europe/Kiev"})  # the old spelling still works
            cure = nearest(name, valid, "")
            cure = cure if cure.startswith("Did") else 'Write one such as "Europe/Kyiv", or "local".'
            raise Unfit(f"{quoted(name)} is no time zone.", cure) from None
        return name


@dataclass(frozen=True, slots=True)
class Hours(Text):
    """A span of the day such as "23:00-07:00", or empty."""

    def read(self, value: Any) -> str:
        """See `kinds.Reads`."""
        hour = r"(?:[01]?\d|2[0-3]):[0-5]\d"
        if value == "":
            return ""
        if not isinstance(value, str) or not re.fullmatch(rf"\s*{hour}\s*-\s*{hour}\s*", value, re.ASCII):
            raise Unfit(
                f"{toml(value)} is no span of hours.", 'Write it as "23:00-07:00", or leave it empty.'
            )
        start, end = (part.strip().zfill(5) for part in value.split("-"))
        return f"{start}-{end}"


@dataclass(frozen=True, slots=True)
class KeyMap:
    """A table of commands and their keys; a command's dots may be written bare or quoted."""

    def read(self, value: Any) -> tuple[tuple[str, str], ...]:
        """See `kinds.Reads`; several keys are joined by commas."""
        if not isinstance(value, dict):
            raise Unfit(
                f"{toml(value)} is not a table.", 'Write [ui.keys] and below it lines such as quit = "q".'
            )
        read = read_all(_flat((), value), _keys)
        return tuple(
            (command, ",".join(keys)) for (command, _), keys in zip(_flat((), value), read, strict=True)
        )

    def show(self, value: tuple[tuple[str, str], ...]) -> str:
        """See `kinds.Reads`."""
        return inline(value)


def _flat(way: tuple[str, ...], table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat((*way, name), value)
        else:
            yield ".".join((*way, name)), value


def _keys(value: Any) -> tuple[str, ...]:
    try:
        return Many(Text()).read(value) if isinstance(value, list) else (Text().read(value),)
    except Unfit as unfit:
        raise Unfit(unfit.problem, 'Write the key between quotes, such as "n".') from None
