"""Who really speaks: the named speaker, else the outlet it was taken from, else whoever had it first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from kupmon.ledger.names import name_key
from kupmon.ledger.report import Report
from kupmon.model import Fact, SourceSide, Telling, Voice

_CUE = re.compile(
    r"\b(?:reported by|reports|as reported|according to|citing|told|via|source:|quoting"
    r"|передає|передає агентство|пише|пишуть|повідомляє|повідомило|з посиланням на|за даними|джерело"
    r"|передает|сообщает|сообщила|пишет|со ссылкой на|по данным|источник)\b",
    re.IGNORECASE,
)
_DATELINE = 120
"""Characters at the start in which an agency's name alone is its credit line."""
_NEAR = 60
"""Characters between a word such as “reports” and the name of the outlet it belongs to."""
_BODY_WORDS = 2
"""A body's name has at least so many words, a person's is the surname."""


Key = tuple[str, SourceSide | None]
"""A voice's `name_key` and side."""


def key_of(voice: Voice) -> Key:
    """By what a voice is known, however it is spelled."""
    return name_key(voice.name), voice.side


def voice(fact: Fact, report: Report, tellers: Sequence[Report], outlets: Collection[str]) -> Voice:
    """Who says what a fact says.

    Args:
        fact: One of the report's.
        report: Carries it.
        tellers: All reports of its story that tell this fact, oldest first.
        outlets: Names of all known outlets.
    """
    if fact.attribution is not None:
        return Voice(fact.attribution.name, fact.attribution.side)
    first = tellers[0]
    named = credited(first, outlets) or credited(report, outlets)
    if named is None:
        return Voice(first.outlet, first.side)
    side = next((other.side for other in tellers if other.outlet == named), None)
    return Voice(named, side)


def credited(report: Report, outlets: Collection[str]) -> str | None:
    """The outlet that a report says it was taken from."""
    text = f"{report.text}\n{report.title}"
    low = text.casefold()
    for outlet in sorted(outlets, key=lambda name: (-len(name), name)):
        bare = _bare(outlet)
        if outlet == report.outlet or len(bare) < 4 or bare not in low:  # noqa: PLR2004 - short names are words
            continue
        at = low.index(bare)
        if at < _DATELINE or _CUE.search(low[max(0, at - _NEAR) : at + len(bare) + _NEAR]):
            return outlet
    return None


def _bare(outlet: str) -> str:
    """An outlet's name as others write it: without “agency”, quotation marks and what stands in brackets."""
    quoted = re.search(r"[«“\"]([^»”\"]+)[»”\"]", outlet)
    return re.sub(r"\s*\(.*?\)", "", quoted[1] if quoted else outlet).strip().casefold()


def folded(tellings: Iterable[Telling], story_of: Mapping[int, int]) -> tuple[Voice, ...]:
    """The voices of a claim: each once however it is spelled, a spokesman and his body in one story once.

    Args:
        tellings: Those of the claim.
        story_of: The story of each article.
    """
    names: dict[Key, Counter[str]] = {}
    stories: dict[int, set[Key]] = {}
    for telling in tellings:
        key = key_of(telling.voice)
        names.setdefault(key, Counter())[telling.voice.name] += 1
        stories.setdefault(story_of[telling.article], set()).add(key)
    alone = {key for keys in stories.values() for key in keys if not _spoken_for(key, keys, names)}
    voices = (Voice(min(names[key], key=lambda name: (-names[key][name], name)), key[1]) for key in alone)
    return tuple(sorted(voices, key=lambda voice: (str(voice.side), voice.name)))


def _spoken_for(key: Key, keys: Collection[Key], names: Mapping[Key, Counter[str]]) -> bool:
    """Whether a body, in one story, only repeats what a person of the same side says."""
    return not _person(names[key]) and any(other[1] == key[1] and _person(names[other]) for other in keys)


def _person(names: Iterable[str]) -> bool:
    return all(len(name.split()) < _BODY_WORDS for name in names)
