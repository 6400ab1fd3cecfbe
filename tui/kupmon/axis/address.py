"""Places whose district or region is printed behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kupmon.axis.gazetteer import Mention

IZIUM = "sector-izium"
BOROVA = "borova"
_NAMES = (
    "borova bohuslavka zahryzove lozova pidlyman pisky-radkivski shyikivka kopanky novoplatonivka vyshneve "
    "borivska-andriivka druzheliubivka zelenyi-hai cherneshchyna olhivka novyi-myr pidvysoke parnuvate "
    "vyshche-solone iziumske "
)
OF_IZIUM_DISTRICT = frozenset(_NAMES.split())
"""Settlements of the axis that lie in Izium district: its name behind them is an address."""
TOWNS = frozenset({"kupiansk", "kupiansk-vuzlovyi", "oskil-river"})
"""Names that need no region behind them."""
ALONE_IN_REGION = frozenset({"borova", "shevchenkove", "petropavlivka", "pishchane", "bohuslavka"})
"""Bound names for which Kharkiv region is address enough: its other bearers never make news of the war."""
_JOINT = re.compile(r"[\s,(]{1,3}(?:in\s)?")
_BEFORE = re.compile(
    r"[\s,:(–—-]{1,4}(?:(?:с|сел|смт|пгт|село|селі|селище|селищі|поселке|селе|village of)\.?\s)?"
)
"""Between a district and its village: "Ізюмський район, с. Борова"."""
_BEHIND = re.compile(
    r"[\s,(]{1,3}(?:(?:на|in)\s)?(?:Харківськ\w+\sобласт|Харьковск\w+\sобласт|Харківщин|Харьковщин"
    r"|Kharkiv\s(?:[Rr]egion|[Oo]blast)|Kharkov\s(?:[Rr]egion|[Oo]blast))"
)
_KHARKIV = ("Харківськ", "Харківщин", "Харьковск", "Харьковщин", "Kharkiv", "Kharkov")
_REGION = re.compile(
    r"\b(?:Сумськ|Сумск|Донецьк|Донецк|Запорізьк|Запорожск|Дніпропетровськ|Днепропетровск|Херсонськ|Херсонск"
    r"|Чернігівськ|Черниговск|Бєлгородськ|Белгородск|Брянськ|Брянск|Курськ|Курск)\w{1,3}\s(?:област|Народн)"
    r"|\bДНР\b|\b(?:Sumy|Donetsk|Zaporizhzhia|Dnipropetrovsk|Kherson|Chernihiv|Belgorod|Bryansk|Kursk)"
    r"\s(?:[Rr]egion|[Oo]blast|People)|\bDPR\b"
)
"""Another region, behind a list of villages."""
_LIST = re.compile(r"(?:[\s,()«»\"/–—-]|\b(?:и|та|і|й|and|в|у|in|the|of|of the)\b|[A-ZА-ЯІЇЄҐ][\w'’-]*+)*+")
_REACH = 260
"""Characters of a list before its region, at most."""


def settled(text: str, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions, each where its address puts it.

    "Borova, Izium district" is Borova; the villages of "Андреевка, Садки и Хомино Сумской области" are
    namesakes of ours and lie elsewhere.
    """
    found = list(_addressed(text, list(mentions)))
    if _of_local_news(text, found):
        found = [replace(m, scope="axis") if m.place == BOROVA else m for m in found]
    for region in _REGION.finditer(text) if found else ():
        _close(text, found, region.start())
    return tuple(found)


def _of_local_news(text: str, found: list[Mention]) -> bool:
    """Whether a text of Kharkiv region that goes through no sectors of the front names Borova."""
    return (
        any(m.place == BOROVA and m.scope == "bound" for m in found)
        and not any(m.sector for m in found)
        and any(name in text for name in _KHARKIV)
    )


def _addressed(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    for index, mention in enumerate(mentions):
        near = mentions[max(0, index - 1) : index + 2]
        if mention.place == IZIUM and any(_is_address(text, mention, other) for other in near):
            continue
        if mention.scope == "bound" and _has_address(text, mention, near):
            mention = replace(mention, scope="axis")  # noqa: PLW2901 - the same place, its address read
        yield mention


def _is_address(text: str, district: Mention, village: Mention) -> bool:
    """Whether Izium district stands right before or behind one of its villages of ours."""
    if village.place not in OF_IZIUM_DISTRICT or village.sector:
        return False
    if district.start >= village.end:
        return _JOINT.fullmatch(text, village.end, district.start) is not None
    return _BEFORE.fullmatch(text, district.end, village.start) is not None


def _has_address(text: str, mention: Mention, near: list[Mention]) -> bool:
    if mention.place in ALONE_IN_REGION and _BEHIND.match(text, mention.end):
        return True
    return any(other.place == IZIUM and _is_address(text, other, mention) for other in near)


def _close(text: str, found: list[Mention], at: int) -> None:
    """Puts the villages listed right before a region's name into it, up to the region before."""
    for index in range(len(found) - 1, -1, -1):
        mention = found[index]
        if mention.start >= at or mention.sector:
            continue
        if at - mention.end > _REACH or not _LIST.fullmatch(text, mention.end, at):
            return
        if mention.scope == "other" or mention.place in TOWNS:
            return
        found[index] = replace(mention, scope="other")
