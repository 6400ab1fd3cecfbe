"""Speakers without a name: known by their role, their side and their unit."""

from __future__ import annotations

from kupmon.facts.cast import named_before, plural, unit_marks
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.voices import GROUP, Voice
from kupmon.model import SourceSide


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


def some_unit(doc: Document, sentence: Sentence, reference: Mark) -> Voice | None:
    """Such as "The Ukrainian brigade in charge": a unit that is given no number."""
    unit = next((m for m in unit_marks(sentence) if reference.first <= m.first <= reference.last), None)
    if unit is None:
        return None
    side = side_beside(doc, sentence, reference, "")
    name = f"{side.title()} {unit.concept.partition('/')[2]}"
    return Voice(name, side, GROUP, reference.start, reference.end, reference.first, reference.last)


def new_unit(doc: Document, sentence: Sentence, reference: Mark) -> Voice | None:
    """Such as "A Ukrainian brigade reported": none of those named before."""
    new = {"a", "an", "another"} & set(doc.words(reference.first - 2, reference.first - 1))
    return some_unit(doc, sentence, reference) if new else None


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
    says = doc.sentence_at(role.start).marks("SAY")
    if any(role.last < m.first < owner.first for m in says):
        return False  # "аналитики сообщают о продвижении ВСУ"
    between = set(doc.words(role.last + 1, owner.first - 1))
    if doc.language == "en":
        return bool(between & {"of", "from", "in", "with", "for"}) and "," not in between
    return owner.is_case("g") and not between & {",", "що", "что", ":", "–"}
