"""The people of a text: who is named, in which role, and whom "he" and "the spokesman" mean."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from kupmon.facts.allegiance import is_captive
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.names import heads
from kupmon.facts.voices import BODY, GROUP, PERSON, UNIT, Voice, voices
from kupmon.model import SourceSide


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


def by_role(doc: Document, sentence: Sentence, role: Mark) -> Voice:
    """Whom a role without a name means: the last person given it, else the next, else the role itself."""
    name = role.concept.partition("/")[2]
    nobody = _others(doc, sentence, role)
    before = [
        v for v in named_before(doc, role.start)
        if v.rank == PERSON and name in roles_of(doc, v) and v.name not in nobody
    ]  # fmt: skip
    sides = _sides_before(sentence, role)
    before = [v for v in before if not sides or v.side in sides]
    if before:
        return before[-1]
    rows = [
        m for m in cast(doc)[:REACH]
        if m.voice.rank == PERSON and name in roles_of(doc, m.voice) and m.voice.name not in nobody
    ]  # fmt: skip
    if name == "spokesman" and not rows and (told := _only_officer(doc, role, sides)) is not None:
        return told
    if name == "president" and not rows:
        return _president(doc, role)
    alone = only_speaker(doc) or _named_later(doc, sentence, role, name)
    if alone is not None and ((sides and alone.side not in sides) or alone.name in nobody):
        alone = None
    if name == "man":
        return _man(doc, sentence, role)
    if name == "source" and (told := _source(doc, sentence, role)) is not None:
        return told
    handed_on = name not in UNSPECIFIC or name == "officer"
    if alone is not None and not rows and handed_on and not plural(doc, role):
        return alone
    if rows and name not in UNSPECIFIC:
        return rows[0].voice
    known = _just_named(doc, sentence, role, name) or _its_soldiers(doc, sentence, role, name)
    if known is not None:
        return known
    return described(doc, sentence, role, name)


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


def plural(doc: Document, role: Mark) -> bool:
    """Whether a role is printed in the plural."""
    word = doc.folded[role.start : role.end]
    return (
        word.endswith("s")
        if doc.language == "en"
        else word.endswith(("и", "і", "ы", "ые", "ие", "ів", "ов", "ам", "ах", "ами"))
    )


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
    people = _people_near(doc, sentence, role)
    spoke = doc.folded[role.start :].startswith(("собесед", "співрозм"))
    return people[-1] if people and spoke else None


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
        if m.voice.rank == PERSON and not roles_of(doc, m.voice) and m.voice.side in {side, "third_party"}
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


def only_speaker(doc: Document) -> Voice | None:
    """The one person a text names, where it names no other."""
    known = doc.notes.get("only speaker", False)
    if known is False:
        people = {
            m.voice.name: m.voice for m in cast(doc)
            if m.voice.rank == PERSON and {m.voice.side, doc.source.side} != {"ukrainian", "russian"}
        }  # fmt: skip
        known = doc.notes["only speaker"] = next(iter(people.values())) if len(people) == 1 else None
    return known if isinstance(known, Voice) else None


def _president(doc: Document, role: Mark) -> Voice:
    """The president without a name is the one of the outlet's country."""
    known: tuple[str, SourceSide] = (
        ("Putin", "russian") if doc.source.side == "russian" else ("Zelensky", "ukrainian")
    )
    return Voice(*known, PERSON, role.start, role.end, role.first, role.last, role.flags)


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
    return found


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
        if not between and (0 < gap <= (16 if called else 8) or heads(doc, mark, member.voice.first)):
            found.add(mark.concept.partition("/")[2])
    return found | ({"prisoner of war"} if is_captive(doc, sentence, member.voice.first) else set())


def role_marks(sentence: Sentence) -> tuple[Mark, ...]:
    """Roles named in a sentence, each with its group."""
    return sentence.of_family("role")


def described(doc: Document, sentence: Sentence, role: Mark, name: str) -> Voice:
    """A speaker known by role alone: "Ukrainian officer", "platoon commander"."""
    side = side_beside(doc, sentence, role, name)
    country = {"ukrainian": "Ukrainian ", "russian": "Russian "}.get(side, "")
    if name == "head":
        name = HEADS.get(doc.folded[role.start : role.end][:3], name)
    if plural(doc, role) and name in MANY:
        name += "s"
    label = (
        f"{country}{name}"
        if name.removesuffix("s") in {"officer", "soldier", "spokesman", "source", "blogger"}
        else name
    )
    unit = next((m for m in unit_marks(sentence) if 0 < m.first - role.last <= 7), None)
    if unit is not None:
        label = f"{name} of a {country}{unit.concept.partition('/')[2]}"
    return Voice(label, side, GROUP, role.start, role.end, role.first, role.last, role.flags)


MANY = frozenset(
    {"officer", "soldier", "blogger", "source", "analyst", "resident", "journalist", "commander", "official",
     "medic", "volunteer", "lawmaker"}
)  # fmt: skip
"""Roles whose name takes an s where several speak."""
HEADS = {"gov": "governor", "губ": "governor", "may": "mayor", "мер": "mayor", "мэр": "mayor"}
"""What a head without a name is called, by the beginning of the printed word."""


def unit_marks(sentence: Sentence) -> tuple[Mark, ...]:
    """Brigades, corps and the like named in a sentence."""
    return sentence.of_family("unit")


def some_unit(doc: Document, sentence: Sentence, reference: Mark) -> Voice | None:
    """Such as "The Ukrainian brigade in charge": a unit that is given no number."""
    unit = next((m for m in unit_marks(sentence) if reference.first <= m.first <= reference.last), None)
    if unit is None:
        return None
    side = side_beside(doc, sentence, reference, "")
    name = f"{side.title()} {unit.concept.partition('/')[2]}"
    return Voice(name, side, GROUP, reference.start, reference.end, reference.first, reference.last)


def side_beside(doc: Document, sentence: Sentence, mark: Mark, name: str) -> SourceSide:
    """The side of a speaker by the words beside the role; a prisoner's is that of whom was captured."""
    found: list[tuple[int, SourceSide]] = []
    table: tuple[tuple[str, SourceSide], ...] = (
        ("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"), ("FOREIGN", "third_party"),
    )  # fmt: skip
    for concept, side in table:
        for other in sentence.marks(concept):
            gap = mark.first - other.last if other.last < mark.first else other.first - mark.last
            if 0 < gap <= 6 and _belongs(doc, mark, other):
                found.append((gap, side))
    for other in sentence.marks("ENEMY"):
        gap = mark.first - other.last
        if 0 < gap <= NEAR_ENEMY and _belongs(doc, mark, other):
            found.append((gap, "ukrainian" if doc.source.side == "russian" else "russian"))
    if found:
        return min(found)[1]
    if set(doc.words(mark.first - 1, mark.first - 1)) & HIS and (people := named_before(doc, mark.start)):
        return people[-1].side
    home: SourceSide = "russian" if doc.source.side == "russian" else "ukrainian"
    if name == "prisoner of war":
        return "ukrainian" if home == "russian" else "russian"
    return "third_party" if name in ONLOOKERS and doc.source.side == "third_party" else home


NEAR_ENEMY = 2
"""Words from "enemy" to the role it goes with, at most: "ворожі журналісти"."""
ONLOOKERS = frozenset({"analyst", "journalist"})
"""Who is of no side where an outlet of none gives him no country."""
HIS = frozenset({"his", "their", "its", "його", "їхній", "їхні", "его", "их"})
"""Whose men speak is told before: "Putin … His generals had boasted"."""


def _belongs(doc: Document, role: Mark, owner: Mark) -> bool:
    """Whether a side's word goes with a role: before it, or behind it in its genitive."""
    if owner.first == role.last + 1:
        return True
    if owner.last < role.first:
        return not {",", ";", ":"} & set(doc.words(owner.last + 1, role.first - 1))
    between = set(doc.words(role.last + 1, owner.first - 1))
    if doc.language == "en":
        return bool(between & {"of", "from", "in", "with", "for"}) and "," not in between
    return owner.is_case("g") and not between & {",", "що", "что", ":", "–"}
