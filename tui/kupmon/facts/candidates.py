"""The phrases of a sentence that may be the subject of a word of saying."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.facts import quotes
from kupmon.facts.bodyrefs import by_body
from kupmon.facts.cast import role_marks, unit_marks
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.voice import AGENCY, BODY, GROUP, PERSON, UNIT, Voice
from kupmon.model import SourceSide

RANK = {PERSON: 0, BODY: 1, UNIT: 2, GROUP: 3, AGENCY: 4}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A noun phrase that may be the subject of a word of saying."""

    first: int
    last: int
    rank: int
    """0 person, 1 body, 2 unit, 3 group, 4 agency, 5 role, 6 reference to a body, 7 pronoun."""
    voice: Voice | None
    mark: Mark | None


ROLE_RANK, BODY_RANK, PRONOUN_RANK = 5, 6, 7


def candidates(
    doc: Document, sentence: Sentence, who: tuple[Voice, ...], *, subject: bool
) -> list[Candidate]:
    """Every phrase that may speak, in order; with `subject` only such as stand in the right case."""
    rows = [
        Candidate(v.first, v.last, RANK[v.rank], v, None)
        for v in who
        if not subject or _may_speak(doc, sentence, v)
    ]
    taken = {index for v in who for index in range(v.first, v.last + 1)}
    for rank, marks in (
        (ROLE_RANK, role_marks(sentence)),
        (BODY_RANK, sentence.of_family("body")),
        (BODY_RANK, unit_marks(sentence)),
        (PRONOUN_RANK, sentence.marks("PRONOUN", "PRONOUN_SHE")),
    ):
        for mark in marks:
            if rank == ROLE_RANK and _no_role(doc, sentence, mark, marks):
                continue
            free = mark.first not in taken and quotes.inside(doc, mark.start, mark.end) is None
            if subject and rank == PRONOUN_RANK and doc.folded[mark.start : mark.end] in POSSESSIVE:
                continue
            bare = mark.concept.startswith("UNIT_WORD/")
            if free and (not subject or (rank != ROLE_RANK and not bare) or mark.is_case("n")):
                rows.append(Candidate(mark.first, mark.last, rank, None, mark))
    rows += _countries(doc, sentence, taken | {i for c in rows for i in range(c.first, c.last + 1)})
    return sorted(rows, key=lambda c: c.first)


POSSESSIVE = frozenset({"its", "their", "his", "її", "їх", "його", "їхній", "ее", "их", "его"})
"""Forms that never do the saying: "said its commander, Colonel X"."""
COUNTRY: dict[str, tuple[str, SourceSide]] = {
    "SPEAKING_UA": ("Ukraine", "ukrainian"),
    "SPEAKING_RU": ("Russia", "russian"),
}


def _countries(doc: Document, sentence: Sentence, taken: set[int]) -> list[Candidate]:
    """A side as such, right before a word of saying: "Ukraine has rejected", "окупанти заявили"."""
    says = {m.first for m in sentence.marks("SAY")}
    rows: list[Candidate] = []
    for concept, (name, side) in COUNTRY.items():
        for mark in sentence.marks(concept):
            near = says & set(range(mark.last + 1, mark.last + 5))
            if mark.last > mark.first and not any(doc.tokens[n].word in TOLD for n in near):
                continue  # "Russian forces responded with missiles"
            if near and (_part_of_army(sentence, mark) or _verb_between(sentence, mark.last, min(near))):
                continue
            if (
                not near
                or mark.first in taken
                or not mark.is_case("n")
                or quotes.inside(doc, mark.start, mark.end)
            ):
                continue
            if {",", "–", ":"} & set(doc.words(mark.last + 1, min(near) - 1)):
                continue
            army = mark.last > mark.first and doc.tokens[mark.last].word in {"forces", "troops"}
            called = f"{side.title()} forces" if army else name
            voice = Voice(called, side, GROUP, mark.start, mark.end, mark.first, mark.last)
            rows.append(Candidate(mark.first, mark.last, RANK[GROUP], voice, None))
    return rows


TOLD = frozenset({"said", "say", "says", "reported", "report", "claimed", "claim", "announced", "stated"})
"""What forces do that speak, and not fight."""


def _part_of_army(sentence: Sentence, mark: Mark) -> bool:
    """Such as РФ in "ВС РФ": no country that speaks."""
    return any(m.first < mark.first <= m.last for m in sentence.marks("SIDE_RU", "SIDE_UA"))


def _verb_between(sentence: Sentence, low: int, high: int) -> bool:
    found = (m for concept, marks in sentence.by_concept.items() if concept != "SAY" for m in marks)
    return any(low < m.first < high and "v" in m.flags for m in found)


def _may_speak(doc: Document, sentence: Sentence, voice: Voice) -> bool:
    """A form that can be a subject: not the unit of a commander; but the corps behind "командування"."""
    if voice.rank == UNIT and any(0 < voice.first - m.last <= 3 for m in role_marks(sentence)):
        return False
    if (
        voice.rank in {BODY, UNIT}
        and (not voice.flags or "l" in voice.flags)
        and _told_in(doc, sentence, voice)
    ):
        return True
    if any(0 < voice.first - m.last <= 3 for m in sentence.marks("REPORT", "BODYREF")):
        return True
    if voice.rank == BODY and not voice.flags and _governed(doc, sentence, voice):
        return False
    return voice.may_speak() or any(0 < voice.first - m.last <= 5 for m in sentence.marks("OFFICE"))


def _governed(doc: Document, sentence: Sentence, voice: Voice) -> bool:
    """Such as "солдат ВСУ", "при МИД", "Збройних сил (ЗСУ)": a name without cases that hangs on a noun."""
    if doc.language == "en" or voice.first <= sentence.first:
        return False
    before = doc.tokens[voice.first - 1]
    if before.word == "(" or before.word in GOVERNING:
        return True
    if len(before.word) <= SHORT or not doc.text[before.start].islower() or before.word.endswith(ADVERBS):
        return False
    heads = (
        *sentence.marks("SAY", "ROLE", "OFFICE", "ACCORDING", "MADE_PUBLIC", "SIDE_UA", "SIDE_RU"),
        *(m for m in sentence.of_family("figure") if m.concept.startswith("MONTH")),
    )
    return before.word not in LINKING and all(m.last != voice.first - 1 for m in heads)


SHORT = 3
"""Letters of a conjunction, at most."""
_GOVERNING = "при к ко до з із зі с со без для против проти перед над під под между між близ"
GOVERNING = frozenset(_GOVERNING.split())
"""Prepositions behind which nobody is a subject."""
ADVERBS = ("о", "ше", "ее", "уже", "вже")
"""Endings of adverbs: "официально", "раньше"."""
_LINKING = (
    "также також ранее раніше позже пізніше сегодня сьогодні вчера вчора накануне напередодні теперь тепер "
    "сейчас зараз тогда тоді потом потім затем згодом впрочем втім однак зато утром вранці вечером ввечері "
    "днем вдень ночью вночі наразі тоже когда коли если якщо пока поки хотя хоча чтобы щоби через тому "
    "отже итак следовательно кроме крім того этого цього наконец нарешті зокрема года году року році дня "
    "суток доби недели неделе тижня тижні месяца месяце місяця місяці понедельник вторник среду четверг "
    "пятницу субботу воскресенье понеділок вівторок середу четвер п’ятницю пятницю суботу неділю"
)
LINKING = frozenset(_LINKING.split())
"""Small words that stand before a subject, and have none hang on them."""


def _names_body(doc: Document, sentence: Sentence, role: Mark) -> bool:
    """Such as "Автор каналу", "аналітики" where a mapping project was named: a body rather than a person."""
    for concept in ("BODYREF/channel", "BODYREF/map"):
        for mark in sentence.marks(concept):
            covered = mark.first <= role.first <= mark.last
            if covered and (concept == "BODYREF/channel" or by_body(doc, mark, []) is not None):
                return True
    return False


def _open_source(doc: Document, role: Mark) -> bool:
    """Such as "open source maps": no source that speaks."""
    return role.concept == "ROLE/source" and role.first > 0 and doc.tokens[role.first - 1].word == "open"


def _no_role(doc: Document, sentence: Sentence, role: Mark, marks: tuple[Mark, ...]) -> bool:
    """Whether a word for a role stands there for something else."""
    return (
        _part_of_role(role, marks)
        or _names_body(doc, sentence, role)
        or _open_source(doc, role)
        or _describes(doc, sentence, role)
        or _titled(doc, role)
        or _of_the_place(doc, role)
        or _taken(doc, role)
    )


def _of_the_place(doc: Document, role: Mark) -> bool:
    """Such as "the local council", "official statistics": an adjective, and nobody who speaks."""
    behind = doc.tokens[min(role.last + 1, len(doc.tokens) - 1)]
    if doc.folded[role.start : role.end] == "official":
        return behind.word in PAPERS
    if doc.folded[role.start : role.end] != "local":
        return False
    return behind.word.isalpha() and behind.word not in A_LOCAL


def _taken(doc: Document, role: Mark) -> bool:
    """Such as "took eight prisoners, the brigade said": no prisoner who speaks."""
    before = doc.words(role.first - TAKEN, role.first - 1)
    return role.concept == "ROLE/prisoner of war" and any(word.startswith(TAKING) for word in before)


A_LOCAL = frozenset({"said", "says", "told", "who", "in", "from", "and", "named", "called", "recalled", "by"})
"""Behind them it is somebody who lives there."""
PAPERS = frozenset(
    {"statistics", "data", "figures", "information", "report", "reports", "statement", "estimates"}
)
TAKEN = 4
"""Words between a verb of taking and the prisoners, at most."""
TAKING = ("took", "taking", "taken", "takes", "captur", "взял", "взят", "взяв", "взяли", "захоп", "захват")


def _titled(doc: Document, role: Mark) -> bool:
    """Such as "пишет «Военное дело»": a capital letter inside quotation marks, the name of a paper."""
    marks = set(doc.words(max(role.first - 1, 0), role.first - 1)) & {"«", '"', "“", "„"}
    if not marks or not doc.text[role.start].isupper():
        return False
    return bool({"»", '"', "”", "“"} & set(doc.words(role.last + 1, role.last + TITLE)))


TITLE = 3
"""Words from a role to the mark that closes a paper's name, at most."""


def _part_of_role(role: Mark, marks: tuple[Mark, ...]) -> bool:
    """Such as "chief" in "army chief", "head" in "head of state": the title around it names the office."""
    return any(
        m.first <= role.first and role.last <= m.last and m.last - m.first > role.last - role.first
        for m in marks
    )


def _describes(doc: Document, sentence: Sentence, role: Mark) -> bool:
    """Such as "військові адміністрації", "военные аналитики": an adjective of the noun behind it."""
    word = doc.folded[role.start : role.end]
    if role.last >= sentence.last or not word.startswith(ADJECTIVES):
        return False
    behind = doc.tokens[role.last + 1]
    if behind.word.startswith(OF_THE_MILITARY):
        return True
    return any(
        mark.first == role.last + 1
        for mark in (*role_marks(sentence), *sentence.marks("BODYREF/administration", "BODYREF/map"))
    )


ADJECTIVES = ("військов", "военн")
_NOUNS = (
    "адмін аналит аналіт експер экспер огляд обозр кореспонд корресп блог журнал прокур частин част вла "
    "відомств ведомств служб посад чинов керівн руковод командув командов медик лікар врач психолог "
    "капелан капеллан комендат слідч следоват спостер наблюд розвідк разведк історик историк істор"
)
OF_THE_MILITARY = tuple(_NOUNS.split())
"""Beginnings of nouns that "military" describes: "the military administrations reported"."""


def _told_in(doc: Document, sentence: Sentence, voice: Voice) -> bool:
    """Such as "У Харківській обласній прокуратурі (уточнили)": a preposition, and adjectives at most."""
    before = doc.words(max(sentence.first, voice.first - 4), voice.first - 1)
    at = max((n for n, word in enumerate(before) if word in {"в", "у", "во"}), default=None)
    return at is not None and all(word.isalpha() and word not in GOVERNING for word in before[at:])
