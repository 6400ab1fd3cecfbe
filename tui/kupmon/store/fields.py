"""The fields of the query language, such as `side:russian`, `since:2d` or `score:>0.6`."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from typing import Literal

from kupmon.errors import QueryError
from kupmon.model import KINDS

Name = Literal["feed", "outlet", "side", "owner", "lang", "tag", "place", "kind", "speaker", "is"]
NAMES = (
    "feed", "outlet", "side", "owner", "lang", "tag", "place", "kind", "speaker",
    "since", "until", "is", "score",
)  # fmt: skip
FLAGS = ("unread", "read", "starred", "new", "relevant", "dated")
CHOICES: dict[str, dict[str, str]] = {
    "side": {
        "ukrainian": "ukrainian",
        "russian": "russian",
        "third_party": "third_party",
        "ua": "ukrainian",
        "ru": "russian",
        "other": "third_party",
    },
    "owner": {name: name for name in ("state", "public", "independent")},
    "lang": {"en": "en", "uk": "uk", "ru": "ru", "ua": "uk"},
    "kind": {name: name for name in KINDS},
    "is": {name: name for name in FLAGS},
}
"""What may stand after a field, and what it means."""

_AGO = re.compile(r"(\d{1,5})([mhdw])")
_UNIT = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DAY = {"today": 0, "yesterday": 1}
_SCORE = re.compile(r"(>=|<=|>|<|=)?(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})")

Operator = Literal[">", ">=", "<", "<=", "="]


@dataclass(frozen=True, slots=True)
class Has:
    """A field has one of these values."""

    field: Name
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Time:
    """Not before, or not after, a time."""

    field: Literal["since", "until"]
    at: timedelta | int | date | datetime
    """So long ago; so many days before today in Kyiv; a day in Kyiv; a time, in Kyiv unless it says."""


@dataclass(frozen=True, slots=True)
class Score:
    """How the score of relevance compares."""

    operator: Operator
    value: float


def read_field(
    name: str, value: str, start: int, value_start: int, places: Callable[[str], Collection[str]] | None
) -> Has | Time | Score:
    """Understand one `field:value`.

    Args:
        name: Before the colon, in any case.
        value: After it, without quotation marks.
        start: Where the name stands in the query.
        value_start: Where the value stands.
        places: Gives the ids of the places that a spelling may mean.

    Raises:
        QueryError: The field is unknown, or takes no such value.
    """
    name, value = name.lower(), value.strip()
    if name not in NAMES:
        raise QueryError(
            f"There is no field “{name}”. Fields: {', '.join(NAMES)}.", start, nearest(name, NAMES)
        )
    if not value:
        raise QueryError(
            f"After {name}: something must follow, such as {name}:{EXAMPLES[name]}.", value_start
        )
    match name:
        case "since" | "until":
            return Time(name, _time(value, value_start))
        case "score":
            return _score(value, value_start)
        case "place":
            return Has("place", _places(value, value_start, places))
        case "feed" | "outlet" | "tag" | "speaker":
            return Has(name, (value,))
    return Has(name, (_choice(name, value, value_start),))  # type: ignore[arg-type]  # one of CHOICES


EXAMPLES = {
    "feed": "ukrinform",
    "outlet": "tass",
    "side": "ukrainian",
    "owner": "state",
    "lang": "uk",
    "tag": "later",
    "place": "kupiansk",
    "kind": "assaults",
    "speaker": "trehubov",
    "since": "2d",
    "until": "2026-01-31",
    "is": "unread",
    "score": ">0.6",
}


def nearest(word: str, valid: Iterable[str]) -> str:
    """The valid word most like `word`, or empty where none is."""
    return next(iter(get_close_matches(word.lower(), list(valid), 1, 0.6)), "")


def _choice(name: str, value: str, position: int) -> str:
    choices = CHOICES[name]
    if (meant := choices.get(value.lower())) is not None:
        return meant
    valid = tuple(dict.fromkeys(choices.values()))
    raise QueryError(f"{name}: takes {', '.join(valid)}.", position, nearest(value, valid))


def _places(value: str, position: int, places: Callable[[str], Collection[str]] | None) -> tuple[str, ...]:
    if places is None:
        return (value.lower(),)
    if not (found := tuple(places(value))):
        raise QueryError(f"No place is called “{value}”.", position)
    return found


def _score(value: str, position: int) -> Score:
    match = _SCORE.fullmatch(value)
    if match is None:
        raise QueryError("score: takes a number from 0 to 1, such as score:>0.6.", position)
    operator = match.group(1) or ">="
    return Score(operator, float(match.group(2)))  # type: ignore[arg-type]  # one of Operator


def _time(value: str, position: int) -> timedelta | int | date | datetime:
    if (ago := _AGO.fullmatch(value.lower())) is not None:
        return timedelta(**{_UNIT[ago.group(2)]: int(ago.group(1))})
    if (days := _DAY.get(value.lower())) is not None:
        return days
    try:
        return date.fromisoformat(value) if len(value) <= len("2026-01-31") else datetime.fromisoformat(value)
    except ValueError as error:
        raise QueryError(
            "A time is 30m, 12h, 2d, 3w, today, yesterday, 2026-01-31 or 2026-01-31T14:00.",
            position,
            nearest(value, _DAY),
        ) from error
