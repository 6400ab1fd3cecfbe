"""Where sentences begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kupmon.model import Span

LIMIT = 1_500
"""Longest sentence in characters; a longer run is cut at a blank (tables, text without full stops)."""

_STOPS = r"(?<![.!?…])[.!?…]++"
"""Whole runs only: one of 100,000 dots must not be tried from each of them."""
_NOTES = r"(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹])*+"
"""Marks of footnotes behind a stop: "to the town.[1] The corps"."""
END = re.compile(rf"{_STOPS}[\"”»“'’)\]]*+{_NOTES}(?=\s)|{_STOPS}[\"”»)]+(?=[–—-])|❗️?(?=\s)")
OPENS = re.compile(r"[\s\"“„«'‘(\[–—•▪️-]*")
_ENGLISH = (
    "mr mrs ms dr gen col lt maj capt sgt brig adm st jan feb mar apr jun jul aug sep sept oct nov "
    "dec no vs approx  fig inc ltd lit km u.s e.g i.e a.m p.m p a "
)
_SLAVIC = (
    "м с смт сел с-ще пос г п д ст ч гр ім им вул ул пр просп обл р н рр гг тис тыс млн млрд грн руб "
    "см ін др т зб проф  акад ген полк кап серж лейт кв кг км мм од ед кол бул бл нар пер рис напр "
    "тел стор стр "
)
ABBREVIATION = frozenset((_ENGLISH + _SLAVIC).split())


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Sentences of one paragraph, without the blanks around them."""
    at = start
    for match in END.finditer(text, start, end):
        if match.end() - at > LIMIT:
            yield from _pieces(text, at, match.end())
            at = match.end()
        elif _ends(text, match, end):
            yield from _trimmed(text, at, match.end())
            at = match.end()
    yield from _pieces(text, at, end)


def _ends(text: str, match: re.Match[str], end: int) -> bool:
    """A stop ends a sentence unless it belongs to an abbreviation, an initial or a number."""
    after = OPENS.match(text, match.end())
    following = text[after.end() : after.end() + 1] if after else ""
    if match.end() >= end:
        return True
    if following.islower():
        return False
    mark = match.group()
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    before = _word_before(text, match.start())
    if len(before) == 1 and before.isalpha() and before.isupper() and following.isalpha():
        return False
    lowered = before.lower()
    if lowered in ABBREVIATION:
        # "р." and "a.m." may close a sentence; before a name or a figure they rarely do.
        return (
            lowered
            in {"р", "рр", "гг", "a.m", "p.m", "u.s", "ін", "др", "грн", "руб", "км", "тис", "тыс", "млн"}
            and following.isupper()
        )
    return True


def _word_before(text: str, at: int) -> str:
    start = at
    while start > 0 and at - start < 12 and not text[start - 1].isspace() and text[start - 1] not in '(«"“„':
        start -= 1
    return text[start:at]


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LIMIT:
        cut = text.rfind(" ", start, start + LIMIT)
        cut = cut if cut > start else start + LIMIT
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
