"""Who really speaks: the named speaker, else the outlet it was taken from, else whoever had it first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from kupmon.claims import Telling, Voice
from kupmon.ledger.names import name_key, outlet_key
from kupmon.model import Fact, SourceSide

_BODY_WORDS = 2
"""A body's name has at least so many words, a person's is the surname."""

NAMELESS = ("source", "sources", "agencies", "media")
"""How those end who have no name: the voice is the outlet's that cites them."""
Key = tuple[str, SourceSide | None]
"""A voice's `name_key` and side."""


class Source(Protocol):
    """What is known of an article that tells something."""

    @property
    def outlet(self) -> str:
        """Who published it."""

    @property
    def side(self) -> SourceSide | None:
        """The outlet's."""

    @property
    def credit(self) -> Voice | None:
        """The outlet it says it was taken from."""


def key_of(voice: Voice) -> Key:
    """By what a voice is known, however it is spelled."""
    return name_key(voice.name), voice.side


def voiced(story: Sequence[tuple[Fact, Source]]) -> tuple[Voice, ...]:
    """Who says what the articles of one story tell.

    Args:
        story: Facts that are one claim, of articles of one story, oldest first.

    Returns:
        One voice for each, in the same order. A fact without a speaker is the voice of the one its story
        names, else of the outlet that is credited, else of the outlet that had it first.
    """
    first = story[0][1]
    tellers = [source for _, source in story]
    named = [_speaker(fact, source, tellers) for fact, source in story]
    speaker = next((voice for voice in named if voice is not None), None)
    return tuple(
        voice or speaker or _publisher(source, first, tellers)
        for voice, (_, source) in zip(named, story, strict=True)
    )


def _speaker(fact: Fact, source: Source, tellers: Iterable[Source]) -> Voice | None:
    """Who is named; not an outlet that is credited or tells it as well, nor a source without a name."""
    who = fact.attribution
    if who is None or who.name.endswith(NAMELESS):
        return None
    outlets = [source.credit.name] if source.credit else []
    outlets += [each.outlet for each in tellers]
    return None if any(part_of(who.name, outlet) for outlet in outlets) else Voice(who.name, who.side)


@lru_cache(maxsize=16_384)
def part_of(name: str, outlet: str) -> bool:
    """Whether a speaker's name is an outlet's, or words of it: “Herald” for the “Riverside Herald”."""
    words = name_key(name).split()
    return bool(words) and set(words) <= set(outlet_key(outlet).split())


def _publisher(source: Source, first: Source, tellers: Sequence[Source]) -> Voice:
    credit = first.credit or source.credit
    if credit is None:
        return Voice(first.outlet, first.side)
    same = (each for each in tellers if outlet_key(each.outlet) == outlet_key(credit.name))
    return next((Voice(each.outlet, each.side) for each in same), credit)


def folded(tellings: Iterable[Telling], story_of: Mapping[int, int]) -> tuple[Voice, ...]:
    """The voices of a claim: each once however it is spelled, a spokesman and his body in one story once.

    Args:
        tellings: Those of the claim.
        story_of: The story of each article.
    """
    names: dict[Key, Counter[str]] = {}
    stories: dict[int, set[Key]] = {}
    told = tuple(tellings)
    sides = {name: side for name, side in map(key_of, (one.voice for one in told)) if side is not None}
    for telling in told:
        name, side = key_of(telling.voice)
        key = name, side or sides.get(name)
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
