"""Places whose district or region is printed behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kupmon.axis.gazetteer import Mention

IZIUM = "sector-izium"
_NAMES = (
    "borova bohuslavka zahryzove lozova pidlyman pisky-radkivski shyikivka kopanky novoplatonivka vyshneve "
    "borivska-andriivka druzheliubivka zelenyi-hai cherneshchyna olhivka novyi-myr pidvysoke parnuvate "
    "vyshche-solone iziumske "
)
OF_IZIUM_DISTRICT = frozenset(_NAMES.split())
"""Settlements of the axis that lie in Izium district: its name behind them is an address."""
TOWNS = frozenset({"kupiansk", "kupiansk-vuzlovyi", "oskil-river"})
"""Names that need no region behind them."""
_JOINT = re.compile(r"[\s,(]{1,3}(?:in\s)?")
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
    for region in _REGION.finditer(text) if found else ():
        _close(text, found, region.start())
    return tuple(found)


def _addressed(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    skip = False
    for index, mention in enumerate(mentions):
        if skip:
            skip = False
            continue
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if (
            following is not None
            and following.place == IZIUM
            and mention.place in OF_IZIUM_DISTRICT
            and _JOINT.fullmatch(text, mention.end, following.start)
        ):
            skip = True
            mention = replace(mention, scope="axis")  # noqa: PLW2901 - the same place, its address read
        yield mention


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
