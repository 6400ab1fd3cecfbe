"""Kinds of settings: what each takes in feeds.toml, how it is checked, and how it is written back.

A kind is frozen and pure. `read` turns the value TOML gives into the value the program holds, or raises
`Unfit` with the fault and its cure; `show` writes the held value as TOML again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, ClassVar, NoReturn, Protocol, TypeVar

T = TypeVar("T")

MOST_SHOWN = 60
"""Characters of a wrong value that a message repeats."""

At = tuple[str | int, ...]
"""A way down from a value: keys of tables, indexes of arrays."""


class Unfit(Exception):  # noqa: N818 - a value that does not fit, caught at the end of the same table
    """A value that a kind does not take.

    Attributes:
        problem: What is wrong, a sentence.
        cure: What to write instead, a sentence.
        at: Way from the value down to the part that is wrong.
        rest: Further parts of the same value that are wrong.
    """

    def __init__(self, problem: str, cure: str = "", at: At = (), rest: Sequence[Unfit] = ()) -> None:
        self.problem, self.cure, self.at, self.rest = problem, cure, at, tuple(rest)
        super().__init__(problem)


class Reads(Protocol):
    """What every kind can do."""

    def read(self, value: Any, /) -> Any:
        """Check a value of the file and turn it into the program's.

        Raises:
            Unfit: It is no such thing.
        """

    def show(self, value: Any, /) -> str:
        """Write a value of the program as TOML."""


def quoted(text: str) -> str:
    """Write text as a TOML string on one line; whatever a terminal might obey is written as an escape."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in plain) + '"'


def inline(pairs: Sequence[tuple[str, str]]) -> str:
    """Write pairs of texts as an inline table."""
    return (
        "{ " + ", ".join(f"{quoted(key)} = {quoted(text)}" for key, text in pairs) + " }" if pairs else "{}"
    )


def toml(value: Any) -> str:
    """Write any value that TOML gave us, cut to what fits into a message."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quoted(value if len(value) <= MOST_SHOWN else value[: MOST_SHOWN - 1] + "…")
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "an array"
    return str(value)


def nearest(word: str, valid: Sequence[str], what: str) -> str:
    """Tell the valid word that looks most like `word`, or all of them where none does."""
    lower = {v.lower(): v for v in valid}
    close = get_close_matches(word.lower(), list(lower), n=1, cutoff=0.6)
    if close:
        return f"Did you mean {quoted(lower[close[0]])}?"
    return f"{what}: " + ", ".join(valid) + "."


def _no(value: Any, what: str, cure: str) -> NoReturn:
    raise Unfit(f"{toml(value)} is not {what}.", cure)


def _within(value: float, least: float, most: float, shown: str, show: Callable[[Any], str]) -> None:
    if value < least:
        raise Unfit(f"{shown} is too little.", f"The least is {show(least)}.")
    if value > most:
        raise Unfit(f"{shown} is too much.", f"The most is {show(most)}.")


def read_all(values: Iterable[tuple[str | int, Any]], read: Callable[[Any], T]) -> list[T]:
    """Read the parts of a value, and tell of all that do not fit together.

    Args:
        values: Each part behind its key or index.
        read: What turns a part into the program's value.

    Raises:
        Unfit: The first fault; `rest` has the others.
    """
    good, faults = [], []
    for step, value in values:
        try:
            good.append(read(value))
        except Unfit as unfit:
            faults.append(Unfit(unfit.problem, unfit.cure, (step, *unfit.at)))
    if faults:
        raise Unfit(faults[0].problem, faults[0].cure, faults[0].at, faults[1:])
    return good


@dataclass(frozen=True, slots=True)
class Switch:
    """True or false."""

    def read(self, value: Any) -> bool:
        """See `Reads`."""
        if not isinstance(value, bool):
            _no(value, "a switch", "Write true or false, in lower case and without quotes.")
        return value

    def show(self, value: bool) -> str:
        """See `Reads`."""
        return toml(value)


@dataclass(frozen=True, slots=True)
class Text:
    """Any text that is not blank."""

    def read(self, value: Any) -> str:
        """See `Reads`."""
        if not isinstance(value, str):
            _no(value, "text", "Put it between quotes.")
        if not value.strip():
            raise Unfit("is blank.", "Write something between the quotes, or leave the line out.")
        return value

    def show(self, value: str) -> str:
        """See `Reads`."""
        return quoted(value)


@dataclass(frozen=True, slots=True)
class Token(Text):
    """Text that travels in an HTTP header: printable ASCII on one line."""

    def read(self, value: Any) -> str:
        """See `Reads`."""
        text = Text.read(self, value)
        if not (text.isascii() and text.isprintable()):
            raise Unfit(
                f"{toml(text)} cannot stand in a header.", "Use Latin letters, digits and signs on one line."
            )
        return text


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    options: tuple[str, ...]

    def read(self, value: Any) -> str:
        """See `Reads`."""
        if value not in self.options:
            _no(value, "one of the choices", nearest(str(value), self.options, "Choose one of"))
        return str(value)

    def show(self, value: str) -> str:
        """See `Reads`."""
        return quoted(value)


@dataclass(frozen=True, slots=True)
class Many:
    """An array of values of one kind."""

    of: Reads
    example: str = '["one", "two"]'

    def read(self, value: Any) -> tuple[Any, ...]:
        """See `Reads`."""
        if not isinstance(value, list):
            _no(value, "an array", f"Write it between square brackets, such as {self.example}.")
        return tuple(read_all(enumerate(value), self.of.read))

    def show(self, value: Sequence[Any]) -> str:
        """See `Reads`."""
        return "[" + ", ".join(self.of.show(one) for one in value) + "]"


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number between two bounds, both allowed."""

    least: int
    most: int

    def read(self, value: Any) -> int:
        """See `Reads`."""
        if isinstance(value, bool) or not isinstance(value, int):
            _no(value, "a whole number", "Write digits without quotes.")
        _within(value, self.least, self.most, str(value), self.show)
        return value

    def show(self, value: int) -> str:
        """See `Reads`."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Fraction:
    """A number from 0 to 1."""

    def read(self, value: Any) -> float:
        """See `Reads`."""
        if isinstance(value, bool) or not isinstance(value, int | float) or value != value:  # noqa: PLR0124 - nan
            _no(value, "a number", "Write a number from 0 to 1 without quotes, such as 0.5.")
        _within(value, 0, 1, str(value), str)
        return float(value)

    def show(self, value: float) -> str:
        """See `Reads`."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Seconds:
    """A duration such as "10m", "1h30m" or "7d"; held in seconds."""

    least: float
    most: float
    or_zero: bool = False
    UNITS: ClassVar[dict[str, float]] = {"w": 604_800.0, "d": 86_400.0, "h": 3_600.0, "m": 60.0, "s": 1.0}
    _PART: ClassVar[re.Pattern[str]] = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,6})?) ?([wdhms])")

    def read(self, value: Any) -> float:
        """See `Reads`; a bare 0 needs no unit."""
        bare_zero = value == 0 and not isinstance(value, bool)
        text = "0s" if bare_zero else value
        if not isinstance(text, str) or not re.fullmatch(rf"(?:{self._PART.pattern} ?)+", text.strip()):
            number = value if isinstance(value, int) and not isinstance(value, bool) else 10
            cure = (
                f'Write a number and its unit between quotes, such as "{number}m"; units are s, m, h, d, w.'
            )
            _no(value, "a duration", cure)
        seconds = sum(float(n) * self.UNITS[unit] for n, unit in self._PART.findall(text))
        if not (self.or_zero and seconds == 0):
            _within(seconds, self.least, self.most, quoted(text), self.show)
        return float(seconds)

    def show(self, value: float) -> str:
        """See `Reads`; in the largest unit that leaves a whole number."""
        for unit, length in self.UNITS.items():
            if value >= length and value % length == 0 and unit != "w":
                return f'"{value / length:.0f}{unit}"'
        return f'"{value:g}s"'


@dataclass(frozen=True, slots=True)
class Bytes:
    """A size such as "8MB", or a bare number of bytes; held in bytes."""

    least: int
    most: int
    UNITS: ClassVar[dict[str, int]] = {"gb": 10**9, "mb": 10**6, "kb": 10**3, "b": 1}

    def read(self, value: Any) -> int:
        """See `Reads`."""
        found = (
            re.fullmatch(r"([0-9]{1,12}(?:\.[0-9]{1,6})?) ?([kmg]?b)", value.strip().lower())
            if isinstance(value, str)
            else None
        )
        if found:
            size = int(float(found[1]) * self.UNITS[found[2]])
        elif isinstance(value, int) and not isinstance(value, bool):
            size = value
        else:
            _no(
                value,
                "a size",
                'Write a number and its unit between quotes, such as "8MB"; units are B, kB, MB, GB.',
            )
        _within(size, self.least, self.most, toml(value), self.show)
        return size

    def show(self, value: int) -> str:
        """See `Reads`; in the largest unit that leaves a whole number."""
        for unit, written in (("gb", "GB"), ("mb", "MB"), ("kb", "kB")):
            if value >= self.UNITS[unit] and value % self.UNITS[unit] == 0:
                return f'"{value // self.UNITS[unit]}{written}"'
        return str(value)
