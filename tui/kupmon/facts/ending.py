"""Where a source stops covering what follows it: at what the outlet sees, knows or sets right itself."""

from __future__ import annotations

import re

from kupmon.facts import quotes
from kupmon.facts.cast import roles_of
from kupmon.facts.document import Document, Sentence
from kupmon.facts.given import AGE_BEHIND
from kupmon.facts.incident import CONCEPTS, HARM
from kupmon.facts.sources import sources
from kupmon.facts.subjects import points_back
from kupmon.facts.voice import AGENCY, GROUP, PERSON, Voice


def ended(doc: Document, sentence: Sentence, current: Voice, told: int) -> bool:
    """Whether a source told in paragraph `told` no longer covers a sentence that gives none.

    Somebody without an office tells what he saw, no more: he covers his paragraph alone, unless the whole
    text is a captive's or soldier's account. So does the other side, where the outlet had spoken before.
    """
    if sentence.has("ASKED_FOR_COMMENT", "OUTLET_SAYS"):
        return True
    other = other_side(doc, current) and not _captive(doc, current)
    if other and (sentence.has("IN_TRUTH") or _own_side_acts(doc, sentence)):
        return True
    if current.name == "DeepState" and sentence.has(*CIVIL):
        return True
    if sentence.paragraph == told and private(doc, current) and _after_his_words(doc, sentence):
        return True
    if sentence.paragraph == told or (also(doc, sentence) and current.rank == PERSON):
        return False
    if other and (current.rank == GROUP or current.name != _voices(doc)[0] or _begins_itself(doc)):
        return True
    fights = (
        current.rank == PERSON
        and bool(ARMY & roles_of(doc, current))
        and not DIGESTS & roles_of(doc, current)
    )
    if current.rank == PERSON and (fights or not sentence.has(*CONCEPTS)) and _of_the_outlet(doc, sentence):
        return True
    return (private(doc, current) and not _alone(doc, current)) or _narrated(doc, sentence, current)


def _after_his_words(doc: Document, sentence: Sentence) -> bool:
    """Such as "…," she said. On Sunday, 11 people were hurt": harm told in plain words behind a quotation."""
    before = doc.before(sentence)
    if any(m.first == sentence.first for m in sentence.marks("PRONOUN", "PRONOUN_SHE")):
        return False  # "His crew killed four soldiers"
    if before is None or not sentence.has(*HARM) or quotes.inside(doc, sentence.start + 1, sentence.end - 1):
        return False
    return any(speech.start < before.end and before.start < speech.end for speech in quotes.speeches(doc))


def _of_the_outlet(doc: Document, sentence: Sentence) -> bool:
    """Whether a paragraph opens with when it was ("On Sunday", "У вересні"): what the outlet tells of."""
    part = doc.of_paragraph(sentence.paragraph)
    if part[0] is not sentence or sentence.has("PRONOUN", "PRONOUN_SHE"):
        return False
    first, following = doc.tokens[sentence.first].word, doc.words(sentence.first + 1, sentence.first + 2)
    if first in OPENERS:
        return True
    dated = first in {"on", "in", "у", "в", "во", "last", "since", "з", "с"}
    names = [c for c, marks in sentence.by_concept.items() if c.startswith(("MONTH", "WD"))
             for m in marks if m.first <= sentence.first + 2]  # fmt: skip
    return dated and bool(following) and bool(names)


OPENERS = frozenset(
    {
        "meanwhile",
        "earlier",
        "previously",
        "recently",
        "lately",
        "last",
        "нещодавно",
        "недавно",
        "нині",
        "ныне",
    }
)


def _begins_itself(doc: Document) -> bool:
    """Whether the outlet speaks itself before it gives anybody the word."""
    first = next((s for s in doc.sentences if any(source.spoken for source in sources(doc, s))), None)
    return first is not None and first.paragraph > 0 and not points_back(doc, first)


def _late(doc: Document) -> bool:
    """Whether a text tells for paragraphs of its own before somebody speaks, in English."""
    first = next((s for s in doc.sentences if any(source.spoken for source in sources(doc, s))), None)
    if doc.language != "en" or first is None or first.paragraph < LATE or points_back(doc, first):
        return False
    return first.sentence >= STORY


LATE, STORY = 2, 5
"""Paragraphs and sentences of the outlet's own story before its first source, at least."""


def _narrated(doc: Document, sentence: Sentence, current: Voice) -> bool:
    """Whether a text is mostly the outlet's own story, in which several persons are given the word once.

    The heads of administrations go on with their digests of harm.
    """
    if current.rank != PERSON:
        return False
    if DIGESTS & roles_of(doc, current) and (doc.language != "en" or sentence.has(*HARM)):
        return False
    known = doc.notes.get("narrated")
    if not isinstance(known, bool):
        known = _begins_itself(doc) and (len(set(_voices(doc))) > 1 or _late(doc))
        doc.notes["narrated"] = known
    return known


CIVIL = ("CIV_REMAIN", "CIV_EVACUATED", "CIV_KILLED", "CIV_INJURED", "DMG_HOUSING")
"""What a map of the front does not show."""
DIGESTS = frozenset({"head", "spokesman", "official", "prosecutor"})
"""Offices whose reports go on over many paragraphs."""
ARMY = frozenset({"commander", "officer", "soldier", "analyst"})
"""Roles of those who tell of the front, and not day by day of what was hit in the towns."""
PRIVATE = frozenset({"resident", "soldier", "medic", "volunteer", "prisoner of war", "journalist"})
"""Roles of people who tell what they saw."""
FIGHTING = frozenset({"soldier", "prisoner of war", "medic"})
"""Whose account may be the whole text."""


def private(doc: Document, voice: Voice) -> bool:
    """Whether somebody speaks for himself and for no body."""
    if voice.rank == GROUP:
        return voice.name.split()[-1].removesuffix("s") in {"resident", "man"}
    if voice.rank != PERSON or _listed(doc, voice):
        return False
    roles = roles_of(doc, voice) - {"man"}
    return roles <= PRIVATE if roles else doc.language == "en" or _aged(doc, voice)


def _aged(doc: Document, voice: Voice) -> bool:
    """Such as "says Nadiia Kravets, 68, …", "72-річна Ганна Лях": who has no office is given an age."""
    return bool(AGE_BEHIND.match(doc.text, voice.end) or AGE_AHEAD.search(doc.text[: voice.start][-AHEAD:]))


AGE_AHEAD = re.compile(r"\d{2}(?:-|-ти)?(?:year-old|річн|летн)\w*[^,.]{0,30}$")
AHEAD = 48
"""Characters before a name in which an age may stand."""


def _listed(doc: Document, voice: Voice) -> bool:
    """Whether a person is one of the word list, and so known for an office."""
    return any(c.startswith(f"@{voice.name}|") for c in doc.sentence_at(voice.start).by_concept)


def _alone(doc: Document, voice: Voice) -> bool:
    """Whether a text is the account of one who fought: nobody else speaks in it."""
    return len(set(_voices(doc))) == 1 and bool(roles_of(doc, voice) & FIGHTING) and not _late(doc)


def _voices(doc: Document) -> tuple[str, ...]:
    """Who speaks, in order."""
    known = doc.notes.get("all who speak")
    if not isinstance(known, tuple):
        rows = (s for sentence in doc.sentences for s in sources(doc, sentence))
        known = tuple(s.voice.name for s in rows if s.spoken and s.voice.rank != AGENCY)
        doc.notes["all who speak"] = known
    return known


def other_side(doc: Document, voice: Voice) -> bool:
    """Whether a voice is of the side the outlet is against."""
    return {doc.source.side, voice.side} == {"ukrainian", "russian"}


def _captive(doc: Document, voice: Voice) -> bool:
    """Whether somebody of the other side speaks as a prisoner: his account is what the outlet tells."""
    if voice.rank != PERSON:
        return False
    sentence = doc.sentence_at(voice.start)
    near = (sentence, doc.before(sentence))
    return "prisoner of war" in roles_of(doc, voice) or any(
        s is not None and s.has("SURRENDERED") for s in near
    )


def _own_side_acts(doc: Document, sentence: Sentence) -> bool:
    """Whether the men of the outlet's side are the subject: the other side's claim has ended."""
    own = sentence.marks("SIDE_UA" if doc.source.side == "ukrainian" else "SIDE_RU", "OURS")
    return any("n" in m.flags or not m.flags for m in own) and not also(doc, sentence)


ALSO = frozenset({"also", "також", "также", "кроме", "крім", "besides", "addition"})


def also(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence goes on with what was told before it: "… are also shown as …"."""
    return bool(ALSO & set(doc.words(sentence.first, min(sentence.first + 6, sentence.last))))


def institute(doc: Document, sentence: Sentence) -> Voice | None:
    """Who takes over where footage is weighed: the institute whose report the text tells, else nobody."""
    rows = (s.voice for other in doc.sentences[: sentence.sentence] for s in sources(doc, other))
    return next((v for v in rows if v.name == "ISW"), None) if sentence.has("OUTLET_SAYS") else None
