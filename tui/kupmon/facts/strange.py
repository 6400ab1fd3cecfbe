"""Settlements that are called so and are in no list: "the village of Bilyi Kolodiaz" lies elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kupmon.axis.gazetteer import Mention
from kupmon.model import Language

CALLED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:villages?|settlements?|towns?|hamlets?|city|cities) of (?P<name>[A-Z][\w'’-]++)"
        r"(?! (?:region|oblast|Oblast|district|raion|hromada|and \w+ (?:districts|regions)))"
    ),
    "uk": re.compile(
        r"(?<![\w.])(?:сел[оаіу]|с\.|смт|селищ[еіау]|міст[оаіу]|м\.) ?(?P<name>[А-ЯЄІЇҐ][\w’'ʼ-]{3,})"
    ),
    "ru": re.compile(
        r"(?<![\w.])(?:сел[оауе]|с\.|пос[её]л(?:ок|ка|ке|ку)|деревн[яиею]|город[ауе]?|г\.|пгт) ?"
        r"(?P<name>[А-ЯЁ][\w-]{3,})"
    ),
}
"""What a settlement is, and its name behind it: "the village of X", "у селі Х", "в селе Х"."""
NO_NAME = re.compile(
    r"Куп|Двор|Kup|Dvor|Украин|Україн|Росс?і|Росси|Ukrain|Russia|.*(?:ськ|цьк|ск|цк)(?:ої|ого|ому|ій|их|ой|ом|ая|ое|ий)$"
)
"""Ours with a slip of the pen, countries, and adjectives of a district: "села Харківської області"."""


NAMED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?P<name>[A-Z][a-z’']{2,}(?:iv|ov|ev)k[ae])\b"),
    "uk": re.compile(
        r"(?<=[а-яєіїґ,(] )(?P<name>[А-ЯЄІЇҐ][а-яєіїґ’'ʼ]{2,}(?:[іїо]вк[аиу]|[іїо]вці|[іїо]вкою))(?!\w)"
    ),
    "ru": re.compile(r"(?<=[а-яё,(] )(?P<name>[А-ЯЁ][а-яё]{2,}(?:ов|ев|ёв)к(?:а|и|е|у|ой))(?!\w)"),
}
"""Names that only villages have, inside a sentence: "hit Odnorobivka", "в Казачьей Лопани и Уплатовке"."""


def unknown(text: str, language: Language, known: Sequence[Mention]) -> Iterator[Mention]:
    """Settlements the gazetteer does not know, as places that lie elsewhere."""
    for found in (*CALLED[language].finditer(text), *NAMED[language].finditer(text)):
        start, end = found.span("name")
        listed = any(m.start < end and start < m.end for m in known)
        if not listed and not NO_NAME.match(found["name"]):
            yield Mention(start, end, "", "other")
