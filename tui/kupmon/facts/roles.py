"""Whom "the spokesman" and "the military" mean: by the roles that the people of a text have."""

from __future__ import annotations

from kupmon.facts.cast import REACH, cast, named_before, only_speaker, plural, roles_of
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.given import is_given
from kupmon.facts.offices import LEVELS, Level, level_of
from kupmon.facts.unnamed import described, side_beside
from kupmon.facts.voices import BODY, GROUP, PERSON, UNIT, Voice
from kupmon.model import SourceSide


def by_role(doc: Document, sentence: Sentence, role: Mark) -> Voice:
    """Whom a role without a name means: the last person given it, else the next, else the role itself."""
    name = role.concept.partition("/")[2]
    nobody, sides = _others(doc, sentence, role), _sides_before(sentence, role)
    everybody = [m.voice for m in cast(doc)[:REACH]]
    before = _bearers(doc, named_before(doc, role.start), name, nobody)
    before = [v for v in before if not sides or v.side in sides]
    if name == "head" and (level := level_of(doc, sentence, role)) is not None:
        rightly = _of_level(doc, [*reversed(before), *everybody], level)
        if rightly is not None:
            return rightly
    if before:
        return before[-1]
    rows = _bearers(doc, everybody, name, nobody)
    known = _of_a_sort(doc, sentence, role, rows) or _the_only_one(doc, sentence, role, rows)
    if known is None and rows and name not in UNSPECIFIC:
        known = rows[0]
    known = known or _just_named(doc, sentence, role, name) or _its_soldiers(doc, sentence, role, name)
    return known or described(doc, sentence, role, name)


def _bearers(doc: Document, people: list[Voice], name: str, nobody: frozenset[str]) -> list[Voice]:
    """Those of some people who have a role."""
    return [v for v in people if v.rank == PERSON and name in roles_of(doc, v) and v.name not in nobody]


def _of_a_sort(doc: Document, sentence: Sentence, role: Mark, rows: list[Voice]) -> Voice | None:
    """Whom a role means that has a rule of its own."""
    name = role.concept.partition("/")[2]
    if name == "man":
        return _man(doc, sentence, role)
    if name == "officer":
        return _intelligence(doc, role)
    if name == "source":
        return _source(doc, sentence, role)
    if rows:
        return None
    if name == "spokesman":
        return _only_officer(doc, role, _sides_before(sentence, role))
    return _president(doc, role) if name == "president" else None


def _the_only_one(doc: Document, sentence: Sentence, role: Mark, rows: list[Voice]) -> Voice | None:
    """The one person a text names, or names later; of soldiers, of whom there are many, one in uniform."""
    name, sides = role.concept.partition("/")[2], _sides_before(sentence, role)
    only = only_speaker(doc)
    alone = only or _named_later(doc, sentence, role, name)
    if alone is None or rows or plural(doc, role) or alone.name in _others(doc, sentence, role):
        return None
    if sides and alone.side not in sides:
        return None
    if name not in UNSPECIFIC or name == "officer":
        return alone
    uniformed = doc.language != "en" and name in SERVICE and only is not None and only.start < role.start
    return only if uniformed and only is not None and SERVICE & roles_of(doc, only) else None


def _of_level(doc: Document, people: list[Voice], level: Level) -> Voice | None:
    """The first of some people who is head of a region, district or town, as is asked."""
    for voice in people:
        if voice.rank == PERSON and "head" in roles_of(doc, voice) and level in _levels(doc, voice):
            return voice
    return None


def _levels(doc: Document, voice: Voice) -> set[Level]:
    """What a person is head of, by every sentence that gives his office, else by what is known of him."""
    found: set[Level] = set()
    for member in cast(doc)[:REACH]:
        if member.voice.name != voice.name:
            continue
        sentence = doc.sentences[member.sentence]
        for mark in sentence.marks("ROLE/head"):
            gap = max(member.voice.first - mark.last, mark.first - member.voice.last)
            if 0 < gap <= NEAR_HEAD and (level := level_of(doc, sentence, mark)) is not None:
                found.add(level)
    return found or ({LEVELS[voice.name]} if voice.name in LEVELS else set())


NEAR_HEAD = 8
"""Words between an office and the name of who holds it, at most."""


def _only_officer(doc: Document, role: Mark, sides: set[str]) -> Voice | None:
    """Such as "said the representative" behind a named head of a press service: the one in office so far."""
    definite = doc.language != "en" or "the" in doc.words(role.first - 1, role.first)
    if plural(doc, role) or not definite:
        return None
    people = {
        v.name: v for v in named_before(doc, role.start)
        if v.rank == PERSON and roles_of(doc, v) & SPEAKS_FOR and (not sides or v.side in sides)
    }  # fmt: skip
    return next(iter(people.values())) if len(people) == 1 else None


SPEAKS_FOR = frozenset({"head", "officer", "official", "adviser"})
"""Offices of those who are called a spokesman as well."""


def _others(doc: Document, sentence: Sentence, role: Mark) -> frozenset[str]:
    """Whom "another soldier", "a commander", "один із військових" does not mean: who was named before."""
    if not _one_of_many(doc, sentence, role):
        return frozenset()
    known = {v.name for v in named_before(doc, sentence.start) if v.rank == PERSON}
    return CHIEFS | known


def _one_of_many(doc: Document, sentence: Sentence, role: Mark) -> bool:
    """Such as "a Ukrainian commander", "one of the soldiers", "інший боєць": somebody new.

    Of a spokesman or a head there is one: "…, added a spokesman for the group" is who was named.
    """
    if role.concept.partition("/")[2] in ONE_OF_A_BODY:
        return False
    if doc.language != "en":
        return any(0 < role.first - m.last <= NEAR_OTHER for m in sentence.marks("OTHER_ONE"))
    before = doc.words(max(sentence.first, role.first - 3), role.first - 1)
    one = max((n for n, word in enumerate(before) if word in ONES), default=None)
    return one is not None and not {",", "who", "that"} & set(before[one:])


ONE_OF_A_BODY = frozenset({"spokesman", "head", "president", "minister"})
ONES = frozenset({"a", "an", "one", "another", "some", "several", "many"})
NEAR_OTHER = 2
"""Words from "another" to whom it is said of, at most."""
CHIEFS = frozenset({"Syrskyi", "Zaluzhnyi", "Gerasimov"})
"""Whom "a commander" never means."""
UNSPECIFIC = frozenset(
    {
        "prisoner of war",
        "resident",
        "source",
        "soldier",
        "officer",
        "journalist",
        "medic",
        "blogger",
        "platoon commander",
        "man",
    }
)
"""Roles that several people of a story may have: a name given to one is not handed on."""


def _sides_before(sentence: Sentence, role: Mark) -> set[str]:
    """The sides named right before a role: "пленный украинский солдат" is none of the Russians named."""
    marks = sentence.marks("SIDE_UA", "SIDE_RU")
    return {OF_CONCEPT[m.concept] for m in marks if 0 < role.first - m.last <= 2}


SERVICE = frozenset({"soldier", "officer", "commander", "platoon commander", "spokesman"})
"""Roles of people in uniform, one of whom may be called by another: "the soldier" for a named officer."""
OFFICE = frozenset({"official", "head", "adviser", "minister", "lawmaker", "prosecutor"})
"""Roles of people in office, one of whom may be called "the official"."""
NEAR = 3
"""Sentences back to the person whom a role alone means."""


def _just_named(doc: Document, sentence: Sentence, role: Mark, name: str) -> Voice | None:
    """Such as "наголосив військовий" after a named officer; in English "the soldier", never "a soldier"."""
    wanted = SERVICE if name in SERVICE else OFFICE if name == "official" else {name}
    definite = doc.language != "en" or "the" in doc.words(role.first - 1, role.first)
    alone = doc.language == "en" or not any(
        0 < role.first - m.last <= 2 for m in sentence.marks("SIDE_UA", "SIDE_RU", "OTHER_ONE")
    )
    if name == "prisoner of war" or plural(doc, role) or not (definite and alone):
        return None
    near = [v for v in named_before(doc, role.start) if v.rank == PERSON]
    near = [v for v in near if sentence.sentence - doc.sentence_at(v.start).sentence <= NEAR]
    known = roles_of(doc, near[-1]) if near else set()
    return near[-1] if near and (wanted & known or (name == "officer" and not known)) else None


ARMY = (
    "Staff",
    "Command",
    "Forces",
    "corps",
    "brigade",
    "regiment",
    "battalion",
    "group",
    "Guard",
    "Khartiia",
)
"""Words in the names of military bodies."""


def _its_soldiers(doc: Document, sentence: Sentence, role: Mark, name: str) -> Voice | None:
    """Such as "військові повідомляють" after a military body: its own, unless of another side."""
    marks = sentence.marks("SIDE_UA", "SIDE_RU", "FOREIGN")
    beside = {m.concept for m in marks if 0 < abs(m.first - role.first) <= 2}
    if name != "soldier" or not plural(doc, role) or "FOREIGN" in beside or doc.language == "en":
        return None
    sides = {OF_CONCEPT[concept] for concept in beside} or set(OF_CONCEPT.values())
    army = [v for v in named_before(doc, role.start) if v.rank in {BODY, UNIT} and _military(v)]
    near = [
        v for v in army if sentence.sentence - doc.sentence_at(v.start).sentence <= NEAR and v.side in sides
    ]
    return near[-1] if near else None


OF_CONCEPT = {"SIDE_UA": "ukrainian", "SIDE_RU": "russian"}


def _military(voice: Voice) -> bool:
    return any(word in voice.name for word in (*ARMY, "Ministry of Defence"))


def _man(doc: Document, sentence: Sentence, role: Mark) -> Voice:
    """Such as "The man", "жінка": the last person named, where one was named shortly before."""
    word = doc.folded[role.start : role.end]
    female = word.startswith(("жін", "жен", "бабус", "wom"))
    people = [v for v in named_before(doc, role.start) if v.rank == PERSON and v.female in {None, female}]
    near = [v for v in people if sentence.sentence - doc.sentence_at(v.start).sentence <= 8]
    return near[-1] if near else described(doc, sentence, role, "resident")


def _source(doc: Document, sentence: Sentence, role: Mark) -> Voice | None:
    """Whom "the source" means: the one named so before; "собеседник" is the person who spoke."""
    earlier = [v for v in named_before(doc, role.start) if v.rank == GROUP and "source" in v.name]
    if earlier:
        return earlier[-1]
    channel = [v for v in named_before(doc, role.start) if v.rank in {BODY, PERSON}]
    if channel and _just_told(doc, sentence, channel[-1]) and doc.language != "en" and not plural(doc, role):
        return channel[-1]
    people = _people_near(doc, sentence, role)
    spoke = doc.folded[role.start :].startswith(("собесед", "співрозм"))
    return people[-1] if people and spoke else None


def _intelligence(doc: Document, role: Mark) -> Voice | None:
    """Such as "розвідники зазначають" of the intelligence service named before."""
    if not doc.folded[role.start : role.end].startswith(("розвідник", "разведчик")) or not plural(doc, role):
        return None
    services = [v for v in named_before(doc, role.start) if v.rank == BODY]
    return next((v for v in reversed(services) if v.name in SERVICES), None)


SERVICES = frozenset({"Ministry of Defence of the UK", "Ukrainian military intelligence"})
"""Bodies whose people are called intelligence officers."""


def _just_told(doc: Document, sentence: Sentence, voice: Voice) -> bool:
    """Whether a channel is the one of the sentence before: "Канал X сообщил … По данным источника …"."""
    before = doc.before(sentence)
    if (
        before is None
        or not before.start <= voice.start < before.end
        or before.paragraph != sentence.paragraph
    ):
        return False
    return any(0 <= voice.last - m.first <= NEAR_CHANNEL for m in before.marks("CHANNEL"))


NEAR_CHANNEL = 6
"""Words from "channel" to its name, at most."""


def _people_near(doc: Document, sentence: Sentence, role: Mark) -> list[Voice]:
    """Persons named a few sentences before a role."""
    people = [v for v in named_before(doc, role.start) if v.rank == PERSON]
    return [v for v in people if sentence.sentence - doc.sentence_at(v.start).sentence <= NEAR]


def _named_later(doc: Document, sentence: Sentence, role: Mark, name: str) -> Voice | None:
    """Such as "A spokesman said … Milovidov added": the one person later named without a role."""
    if sentence.sentence > NEAR or plural(doc, role):
        return None
    known = _of_service(doc, sentence, role, name) if name in LEADING else None
    if known is not None or name in UNSPECIFIC:
        return known
    side = side_beside(doc, sentence, role, name)
    bare = {
        m.voice.name: m.voice
        for m in cast(doc)[:REACH]
        if m.voice.rank == PERSON
        and not is_given(m.voice.name)
        and not roles_of(doc, m.voice)
        and m.voice.side in {side, "third_party"}
    }
    return next(iter(bare.values())) if len(bare) == 1 else None


LEADING = frozenset({"commander", "spokesman", "officer"})
"""Roles that a lead gives to somebody it names only behind; soldiers are many."""


def _of_service(doc: Document, sentence: Sentence, role: Mark, name: str) -> Voice | None:
    """Such as "a commander said … Brigadier General X told": the one in uniform who is named soon after."""
    side = side_beside(doc, sentence, role, name)
    near = [
        m.voice for m in cast(doc)[:REACH]
        if m.voice.rank == PERSON and 0 < m.sentence - sentence.sentence <= NEAR and m.voice.side == side
    ]  # fmt: skip
    fitting = {v.name: v for v in near if LEADING & roles_of(doc, v)}
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _president(doc: Document, role: Mark) -> Voice:
    """The president without a name is the one of the outlet's country."""
    known: tuple[str, SourceSide] = (
        ("Putin", "russian") if doc.source.side == "russian" else ("Zelensky", "ukrainian")
    )
    return Voice(*known, PERSON, role.start, role.end, role.first, role.last, role.flags)
