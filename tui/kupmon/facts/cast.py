"""The people of a text: who is named, in which role."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from kupmon.facts.allegiance import is_captive
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.given import is_given
from kupmon.facts.names import heads
from kupmon.facts.offices import known_roles
from kupmon.facts.voices import PERSON, Voice, voices


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the cast at one place of the text."""

    voice: Voice
    sentence: int


def cast(doc: Document) -> tuple[Member, ...]:
    """Everybody named, in order, worked out once."""
    known = doc.notes.get("cast")
    if not isinstance(known, tuple):
        known = doc.notes["cast"] = tuple(
            Member(voice, sentence.sentence) for sentence in doc.sentences for voice in voices(doc, sentence)
        )
    return known


def plural(doc: Document, role: Mark) -> bool:
    """Whether a role is printed in the plural."""
    word = doc.folded[role.start : role.end]
    return word.endswith("s") if doc.language == "en" else word.endswith(PLURAL)


PLURAL = (
    "и",
    "і",
    "ы",
    "ые",
    "ие",
    "ів",
    "ов",
    "ам",
    "ах",
    "ами",
    "их",
    "ых",
    "ими",
    "ыми",
    "ям",
    "ями",
    "ях",
)


def only_speaker(doc: Document) -> Voice | None:
    """The one person a text names, where it names no other; people of a story have given names alone."""
    known = doc.notes.get("only speaker", False)
    if known is False:
        people = {
            m.voice.name: m.voice for m in cast(doc)
            if m.voice.rank == PERSON and not is_given(m.voice.name)
            and {m.voice.side, doc.source.side} != {"ukrainian", "russian"}
        }  # fmt: skip
        known = doc.notes["only speaker"] = next(iter(people.values())) if len(people) == 1 else None
    return known if isinstance(known, Voice) else None


REACH = 60
"""How many namings back a reference may reach; keeps long texts linear."""


def named_before(doc: Document, offset: int) -> list[Voice]:
    """Who was named before a place in the text, the latest last."""
    known = cast(doc)
    index = bisect_left(known, offset, key=lambda member: member.voice.start)
    return [member.voice for member in known[max(0, index - REACH) : index]]


def roles_of(doc: Document, voice: Voice) -> set[str]:
    """The roles given beside a name, in any sentence that has it."""
    table = doc.notes.setdefault("roles", {})
    assert isinstance(table, dict)
    if not table:
        for other in cast(doc):
            if other.voice.rank == PERSON:
                table.setdefault(other.voice.name, set()).update(_beside(doc, other))
    found: set[str] = table.get(voice.name, set())
    return found | known_roles(voice.name)


def _beside(doc: Document, member: Member) -> set[str]:
    sentence = doc.sentences[member.sentence]
    others = [v for v in voices(doc, sentence) if v.rank == PERSON and v.start != member.voice.start]
    found: set[str] = set()
    says = sentence.marks("SAY")
    for mark in role_marks(sentence):
        low, high = sorted((mark.first, member.voice.first))
        if any(low < say.first < high and say.is_case("vp") for say in says):
            continue  # "The chief of staff told President Putin"
        gap = (
            member.voice.first - mark.last
            if mark.last < member.voice.first
            else mark.first - member.voice.last
        )
        between = [
            v
            for v in others
            if min(mark.first, member.voice.first) < v.first < max(mark.last, member.voice.last)
        ]
        called = mark.last < member.voice.first and any(
            0 < member.voice.first - m.last <= 2 for m in sentence.marks("NAMED")
        )
        unit = _unit_between(doc, sentence, mark, member.voice)
        reach = 16 if called or unit else 8
        if not between and (0 < gap <= reach or heads(doc, mark, member.voice.first)):
            found.add(mark.concept.partition("/")[2])
    return found | ({"prisoner of war"} if is_captive(doc, sentence, member.voice.first) else set())


def _unit_between(doc: Document, sentence: Sentence, role: Mark, voice: Voice) -> bool:
    """Such as "командир 429-го полка беспилотных систем «Ахиллес» X": the unit he serves in, no comma."""
    low, high = role.last + 1, voice.first - 1
    return any(low <= m.first <= high for m in unit_marks(sentence)) and "," not in doc.words(low, high)


def role_marks(sentence: Sentence) -> tuple[Mark, ...]:
    """Roles named in a sentence, each with its group."""
    return sentence.of_family("role")


def unit_marks(sentence: Sentence) -> tuple[Mark, ...]:
    """Brigades, corps and the like named in a sentence."""
    return sentence.of_family("unit")
