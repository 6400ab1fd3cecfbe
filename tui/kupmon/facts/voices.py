"""Everybody who may be speaking: persons, bodies and groups named in a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.places import atlas
from kupmon.facts.romanize import nominative, romanize
from kupmon.model import SourceSide

PERSON, BODY, GROUP, AGENCY = "person", "body", "group", "agency"


@dataclass(frozen=True, slots=True)
class Voice:
    """A possible speaker at one place in the text."""

    name: str
    """In Latin script; for a person the surname, where one is given."""
    side: SourceSide
    rank: str
    start: int
    end: int
    first: int
    last: int
    flags: str = ""

    def may_speak(self) -> bool:
        """Whether the form can be a subject."""
        return not self.flags or "n" in self.flags


def voices(doc: Document, sentence: Sentence) -> tuple[Voice, ...]:
    """Possible speakers named in a sentence, in order."""
    table = doc.notes.get("voices")
    if table is None:
        table = doc.notes["voices"] = _all(doc)
    assert isinstance(table, dict)
    found: tuple[Voice, ...] = table.get(sentence.sentence, ())
    return found


def _all(doc: Document) -> dict[int, tuple[Voice, ...]]:
    seen: dict[str, Voice] = {}
    table: dict[int, tuple[Voice, ...]] = {}
    for sentence in doc.sentences:
        rows = [*_listed(doc, sentence), *_unlisted(doc, sentence, seen)]
        rows.sort(key=lambda v: v.start)
        table[sentence.sentence] = tuple(rows)
    return table


def _listed(doc: Document, sentence: Sentence) -> Iterator[Voice]:
    """Speakers of the word list."""
    taken: list[Mark] = []
    marks = [m for concept, found in sentence.by_concept.items() if concept[0] == "@" for m in found]
    for mark in sorted(marks, key=lambda m: (m.first - m.last, m.start)):
        if any(mark.first <= other.last and other.first <= mark.last for other in taken):
            continue
        taken.append(mark)
        name, side, rank = mark.concept[1:].split("|")
        first_letter = doc.text[mark.start]
        if rank == PERSON and not first_letter.isupper():
            continue
        voice = Voice(name, _listed_side(doc, sentence, mark, side), rank, *_span(mark), mark.flags)
        yield _qualified(doc, sentence, voice)


def _span(mark: Mark) -> tuple[int, int, int, int]:
    return mark.start, mark.end, mark.first, mark.last


def _listed_side(doc: Document, sentence: Sentence, mark: Mark, side: str) -> SourceSide:
    home: SourceSide = doc.source.side or ("ukrainian" if doc.language == "uk" else "third_party")
    if side == "unknown":
        return home
    if side == "opposite":
        near = _beside(sentence, mark)
        if near:
            return near
        return "russian" if home != "russian" else "ukrainian"
    return side  # type: ignore[return-value]


def _beside(sentence: Sentence, mark: Mark, reach: int = 3) -> SourceSide | None:
    for concept, side in (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian")):
        for other in sentence.marks(concept):
            if other.first >= mark.last and other.first - mark.last <= reach:
                return side  # type: ignore[return-value]
            if other.last <= mark.first and mark.first - other.last <= reach:
                return side  # type: ignore[return-value]
    return None


BRITISH = frozenset({"uk", "britain", "britain's", "british", "британії", "британский", "великобритании", "британський"})


def _qualified(doc: Document, sentence: Sentence, voice: Voice) -> Voice:
    """ "General Staff" and "Ministry of Defence" belong to whom the words beside them say."""
    if voice.name not in {"General Staff", "Ministry of Defence"}:
        return voice
    around = {word.strip("'") for word in doc.words(max(sentence.first, voice.first - 3), min(sentence.last, voice.last + 3))}
    side: SourceSide = voice.side
    if around & BRITISH or any("брита" in word for word in around):
        return replace(voice, name="Ministry of Defence of the UK", side="third_party")
    mark = Mark("", voice.start, voice.end, voice.first, voice.last)
    near = _beside(sentence, mark, 3)
    if near is not None:
        side = near
    elif voice.name == "Ministry of Defence" and doc.language == "ru":
        side = "russian"
    elif doc.source.side == "russian":
        side = "russian" if voice.name == "Ministry of Defence" or near is None else side
    if voice.name == "Ministry of Defence":
        if _earlier_british(doc, voice):
            return replace(voice, name="Ministry of Defence of the UK", side="third_party")
        side = "ukrainian" if side == "ukrainian" and doc.language == "uk" and near == "ukrainian" else side
        if side == "third_party":
            side = "russian"
        country = "Ukraine" if side == "ukrainian" else "Russia"
        return replace(voice, name=f"Ministry of Defence of {country}", side=side)
    if side == "russian":
        return replace(voice, name="General Staff of Russia", side="russian")
    return replace(voice, side=side)


def _earlier_british(doc: Document, voice: Voice) -> bool:
    return any(word in doc.folded[: voice.start] for word in ("britain's ministry", "uk intelligence", "british ministry"))


# Names that are in no list


def _unlisted(doc: Document, sentence: Sentence, seen: dict[str, Voice]) -> Iterator[Voice]:
    """ "Роман Ковальов" beside a role or a word of saying; afterwards the surname alone."""
    places = {m.start for m in atlas(doc).mentions} | {m.start for m in atlas(doc).foreign}
    known = {m.first for concept, found in sentence.by_concept.items() if concept[0] == "@" for m in found}
    for first, last in _capitalised(doc, sentence):
        if any(doc.tokens[i].start in places or i in known for i in range(first, last + 1)):
            continue
        words = [doc.text[doc.tokens[i].start : doc.tokens[i].end] for i in range(first, last + 1)]
        key = words[-1].lower()[:5]
        if last > first and _introduced(doc, sentence, first, last):
            voice = _person(doc, sentence, words, (first, last))
            seen.setdefault(key, voice)
            yield replace(voice, name=seen[key].name)
        elif last == first and key in seen and len(key) > 3:  # noqa: PLR2004
            old = seen[key]
            yield replace(old, start=doc.tokens[first].start, end=doc.tokens[last].end, first=first, last=last, flags="")
        elif last == first and _says(doc, sentence, first):
            voice = _person(doc, sentence, words, (first, last))
            seen.setdefault(key, voice)
            yield voice


def _capitalised(doc: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Runs of one to three words with a capital letter, none of them a known word of another sort."""
    run: list[int] = []
    for index in range(sentence.first, sentence.last + 2):
        inside = index <= sentence.last
        text = doc.text[doc.tokens[index].start : doc.tokens[index].end] if inside else ""
        if len(text) > 1 and text[0].isupper() and text[1:].islower():
            run.append(index)
            continue
        if run:
            yield from _tail(doc, sentence, run)
        run = []


def _tail(doc: Document, sentence: Sentence, run: list[int]) -> Iterator[tuple[int, int]]:
    """The last two words of a run, without a first word that only opens the sentence or is a title."""
    common = {m.first for c in COMMON for m in sentence.marks(c)}
    words = [index for index in run if index not in common]
    if words and words[0] == sentence.first and len(words) == 1 and doc.tokens[words[0]].word in OPENERS:
        return
    if words:
        yield (words[-2], words[-1]) if len(words) > 1 and words[-2] == words[-1] - 1 else (words[-1], words[-1])


COMMON = (
    "ROLE", "SAY", "SIDE_UA", "SIDE_RU", "PRONOUN", "NOT", "ACCORDING", "CLAUSE_OPENER", "THE_TOWN", "THE_VILLAGE",
    "RIVER", "ENEMY", "OURS", "PEOPLE", "MODAL", "REPORT", "SOURCE_HEAD", "T_TODAY", "T_YESTERDAY", "ATTACK",
)  # fmt: skip
OPENERS = frozenset(
    "the a an in on at it he she they we this that there these those to for from with also one two three no some "
    "our their his her its all more most many over about around near east west north south".split()
)


def _introduced(doc: Document, sentence: Sentence, first: int, last: int) -> bool:
    """A role within six words before, or a word of saying within four on either side."""
    roles = sentence.marks("ROLE")
    if any(0 <= first - m.last <= 6 or 0 < m.first - last <= 3 for m in roles):  # noqa: PLR2004
        return True
    return _near_say(sentence, first, last, 4)


def _near_say(sentence: Sentence, first: int, last: int, reach: int) -> bool:
    return any(
        0 < first - m.last <= reach or 0 < m.first - last <= reach for m in sentence.marks("SAY", "ACCORDING")
    )


def _says(doc: Document, sentence: Sentence, index: int) -> bool:
    """A single capitalised word right beside a word of saying: "каже Люба", "Kask says"."""
    marks = sentence.marks("SAY")
    if index == sentence.first:
        return any(m.first == index + 1 for m in marks)
    return any(index - m.last == 1 or m.first - index == 1 for m in marks) or any(
        index - m.last == 1 for m in sentence.marks("ACCORDING")
    )


def _person(doc: Document, sentence: Sentence, words: list[str], span: tuple[int, int]) -> Voice:
    first, last = span
    oblique = any(0 < first - m.last <= 8 for m in sentence.marks("ACCORDING"))  # noqa: PLR2004
    surname = words[-1].removesuffix("'s").removesuffix("’s")
    if oblique and doc.language != "en":
        surname = nominative(surname, doc.language)
    name = romanize(surname, doc.language) if any("а" <= c <= "я" or c in "іїєґё" for c in surname.lower()) else surname
    return Voice(name, _side_of_person(doc, sentence, first, last), PERSON, doc.tokens[first].start, doc.tokens[last].end, first, last)


def _side_of_person(doc: Document, sentence: Sentence, first: int, last: int) -> SourceSide:
    """By the words of the role beside the name, else by the outlet."""
    near: list[tuple[int, SourceSide]] = []
    for concept, side in (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"), ("FOREIGN", "third_party")):
        for mark in sentence.marks(concept):
            gap = first - mark.last if mark.last < first else mark.first - last
            if 0 < gap <= 9:  # noqa: PLR2004
                near.append((gap, side))  # type: ignore[arg-type]
    if near:
        return min(near)[1]
    if doc.source.side == "russian":
        return "russian"
    return "ukrainian"
