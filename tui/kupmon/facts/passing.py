"""Places named only in passing: where somebody comes from, what an attack aimed at, what came before."""

from __future__ import annotations

import re

from kupmon.axis.gazetteer import Mention

CAPITAL = r"[A-Z][\w'’-]+"
DISTRICTS_BEHIND = re.compile(rf"(?:,? (?:and )?{CAPITAL}){{0,4}},? and {CAPITAL} (?:districts|raions)\b")
DISTRICTS_HERE = re.compile(r" (?:districts|raions)\b")
DISTRICTS_BEFORE = re.compile(rf"districts of (?:{CAPITAL},? (?:and )?){{1,4}}$")
DISTRICTS_OF = re.compile(r"districts of $")
MORE_BEHIND = re.compile(rf"(?:,| and) {CAPITAL}")
AND_BEFORE = re.compile(rf"{CAPITAL},? and $")
"""An English list of districts, and no quarters of the town ("all districts of Kupiansk").

As in "in Chuhuiv, Kupiansk and Izium districts", "the districts of Izium and".
"""


def of_district(text: str, mention: Mention) -> bool:
    """Whether a town's name stands for its district in an English list."""
    before = text[max(0, mention.start - REACH) : mention.start]
    if DISTRICTS_BEHIND.match(text, mention.end) or DISTRICTS_BEFORE.search(before):
        return True
    if DISTRICTS_OF.search(before):
        return bool(MORE_BEHIND.match(text, mention.end))
    return bool(DISTRICTS_HERE.match(text, mention.end) and AND_BEFORE.search(before))


TITLE_BEFORE = re.compile(
    r"(?:channels?|groups?|chat|telegram|канал\w*|груп[пи]?\w{0,2}|паблик\w*|паблік\w*|спільнот\w+|газет\w+"
    r"|battalion|батальйон\w*|батальон\w*|grouping|ot[gu]|от[гу]|осув|осгв|угру?п[оу]ван\w+|группировк\w+"
    r"|полк\w{0,3}|бригад\w+|корпус\w*|видан\w+|издан\w+|портал\w*|сайт\w*|агентств\w+)"
    r" [«“\"„][^«»“”\"„]{0,30}$"
)
TITLE_BEHIND = re.compile(r"[^«»“”\"„]{0,30}[»”\"]")
"""A place inside the name of a channel, a group or a unit: 'the "Kupiansk – Our Town" Telegram group'."""


def in_title(folded: str, mention: Mention) -> bool:
    """Whether a place's name is part of another name in quotation marks."""
    before = TITLE_BEFORE.search(folded[max(0, mention.start - REACH) : mention.start])
    return before is not None and TITLE_BEHIND.match(folded, mention.end) is not None


REACH = 90
"""Characters of a list before a name, at most."""
ORIGIN = re.compile(
    r"(?:refugees?|natives?|displaced \w+|train|bus|way) (?:of|from) (?:the )?$"
    r"|(?:переселен|біжен|вихід|вихідц|уроджен|потяг|поїзд|автобус)\w*,?"
    r"(?: що \w+| який \w+)? (?:з|із|зі) $"
    r"|(?:переселен|бежен|выходц|урожен|поезд|автобус)\w*,?(?: \w+)? (?:из|с) $"
)


def comes_from(folded: str, mention: Mention) -> bool:
    """Such as "переселенці з Куп'янська", "a train on its way from Kupiansk": told of where they are now."""
    return bool(ORIGIN.search(folded[max(0, mention.start - 48) : mention.start]))


AIM = re.compile(
    r"(?:(?:attempting|trying|seeking|aiming|in an attempt|in a bid|with the aim of|in order)\b[^,;]{0,40}"
    r"|(?:намагаючись|прагнучи|з метою|щоб|аби)\b[^,;]{0,40}"
    r"|(?:пытаясь|стремясь|с целью|чтобы)\b[^,;]{0,40})$"
)
AFTER = re.compile(
    r"(?:^|[.,;–] ?)(?:after|following|before|після|перед|после|перед) (?:the |their )?"
    r"(?:battles?|fighting|fall|loss|capture|liberation|боїв|боями|втрати|захоплення|звільнення|взяття"
    r"|боев|потери|захвата|освобождения|взятия)"
    r" (?:for |of |in |за |у |в )?(?:the )?(?:town |city |village )?(?:of )?$"
)


def dates(folded: str, begin: int, mention: Mention) -> bool:
    """Whether a place only dates what is told: "Після боїв за Радьківку звільнили …"."""
    return bool(AFTER.search(folded[max(begin, mention.start - BACK) : mention.start]))


def aimed_at(folded: str, begin: int, mention: Mention) -> bool:
    """Whether a place is only what an attack aimed at: no place of what the next sentence tells."""
    start = mention.start
    listed = LISTED.search(folded[max(begin, start - BACK) : start])
    if listed is not None:
        start -= len(listed[0])  # "near Synkivka and Ivanivka": one aim
    return bool(AIM.search(folded[max(begin, start - BACK) : start]))


LISTED = re.compile(r"(?:[\w'’ʼ-]+(?:,| and| та| і| й| и) )+$")
"""The beginning of a list whose later places are aimed at as its first."""


BACK = 72
"""Characters before a name in which such words stand, at most."""


def next_door(folded: str, mention: Mention) -> bool:
    """Such as Borova in "в Ізюмському районі (сел. Борова)": of the axis, whatever district it lies in."""
    if mention.place != "borova":
        return False
    before = folded[max(0, mention.start - DISTRICT_REACH) : mention.start]
    return any(name in before for name in ("ізюмськ", "изюмск", "izium", "izyum"))


DISTRICT_REACH = 120
"""Characters from a district to its settlement, at most."""
