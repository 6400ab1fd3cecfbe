"""Digests: texts that string together the news of a day, each paragraph on a matter of its own."""

from __future__ import annotations

import re
from bisect import bisect_right

from kupmon.axis.gazetteer import load
from kupmon.text import paragraphs

_TITLE = re.compile(
    r"\bat a glance\b|\bwhat (?:we|you need to) know\b|\bas it happened\b|\bwar (?:briefing|diary|recap)\b"
    r"|\bday[ -](?:\d{1,4}|by day)\b|\blive(?: updates?| blog|:)|: live\b|\bin brief\b|\bround-?up\b"
    r"|\bdigest\b|\b(?:morning|evening|daily|weekly|news|war) (?:brief(?:ing)?|bulletin|update|wrap|recap)\b"
    r"|\b(?:key|main|top) (?:events|developments|moments|news|stories)\b|\bwar latest\b|\bukraine recap\b"
    r"|\bголовн\w+ (?:за|на|новини|події|до)\b|\bподії (?:дня|доби|тижня)\b|\bдайджест|\bщо сталося за\b"
    r"|\bпідсумки (?:дня|доби|тижня)|\b\d{1,4}(?:-?ий|-?й)? день (?:війни|вторгнення|войны|вторжения)\b"
    r"|\bхроніка\b|\bонлайн\b|\bхроника\b|\bк этому часу\b|\bчто (?:произошло|случилось) (?:за|к)\b"
    r"|\bглавн\w+ (?:за|на|новости|события|к)\b|\bсобытия (?:дня|суток|недели)\b"
    r"|\bитоги (?:дня|суток|недели)",
    re.IGNORECASE,
)
"""How digests are titled: "Russia-Ukraine war at a glance", "Головне за 15 вересня", "Главное за сутки"."""
_ENTRIES = 4
"""Paragraphs of a digest, at least."""
_GOES_ON = re.compile(
    r"[«“\"„–—-]*\s*(?:he|she|it|they|this|these|that|those|there|his|her|their|its|both"
    r"|the (?:attack|strike|blast|shelling|explosion|order|evacuation|victims?|group|institute|ministry)"
    r"|він|вона|воно|вони|це|цей|ця|там|тут"
    r"|його|її|їх\w*|внаслідок|он|она|оно|они|это|этот|эта|здесь|его|ее|её|их|в результате)\b",
    re.IGNORECASE,
)
"""How a paragraph goes on about what was told before it: "The attack also …", "Вона додала …", "Это …"."""
_THE_TOWN = re.compile(
    r"\bthe (?:town|city|village|settlement)\b"
    r"|\b(?:до|у|в|з|из|від|от|біля|о|про) (?:міст[оауі]|город[ауе]?|сел[оауіе])\b",
    re.IGNORECASE,
)


def is_digest(title: str, text: str) -> bool:
    """Whether a text strings together the news of a day, each paragraph on a matter of its own.

    Its title says so and names no place of ours ("what we know on day 521", "Головне за 15 вересня", "Главное
    к этому часу"), and no more than half of its paragraphs do.
    """
    if _TITLE.search(title) is None or any(m.scope == "axis" for m in load().find(title)):
        return False
    lines = paragraphs(text)
    ours = {bisect_right(lines, (m.start, len(text))) for m in load().find(text) if m.scope == "axis"}
    return len(lines) >= _ENTRIES and 2 * len(ours) <= len(lines)


def goes_on(text: str, line: tuple[int, int]) -> bool:
    """Whether a paragraph goes on about the one before it: "The attack also …", "… into the town"."""
    return _GOES_ON.match(text, line[0]) is not None or _THE_TOWN.search(text, *line) is not None
