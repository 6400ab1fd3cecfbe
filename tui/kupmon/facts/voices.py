"""Everybody who may be speaking: persons, bodies and groups named in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.numbers import numbers
from kupmon.facts.places import atlas
from kupmon.facts.romanize import nominative, romanize
from kupmon.model import SourceSide

STAFF, ARMED_FORCES = "@General Staff|ukrainian|body", "@Armed Forces of Ukraine|ukrainian|body"
BLOGGERS = "Russian military bloggers"
PERSON, BODY, UNIT, GROUP, AGENCY = "person", "body", "unit", "group", "agency"


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
    female: bool | None = None
    """`None`: not known."""

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
        rows = [
            *_listed(doc, sentence),
            *_units(doc, sentence),
            *_channels(doc, sentence),
            *_unlisted(doc, sentence, seen),
        ]
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
        if mark.concept == ARMED_FORCES and any(
            0 < mark.first - m.last <= 3 and m.concept == STAFF for m in marks
        ):  # noqa: PLR2004
            continue
        if _abbreviation(doc, sentence, mark, marks):
            continue
        name, side, rank = mark.concept[1:].split("|")
        first_letter = doc.text[mark.start]
        if rank == PERSON and not first_letter.isupper() and mark.first == mark.last:
            continue
        if name == BLOGGERS and _one_blogger(doc.folded[mark.start : mark.end]):
            name = "Russian milblogger"
        voice = Voice(name, _listed_side(doc, sentence, mark, side), rank, *_span(mark), mark.flags)
        yield _qualified(doc, sentence, voice)


def _abbreviation(doc: Document, sentence: Sentence, mark: Mark, marks: list[Mark]) -> bool:
    """ "Armed Forces of Ukraine (AFU)": the same body once more in brackets, no voice of its own."""
    if mark.first < sentence.first + 2 or doc.tokens[mark.first - 1].word != "(":
        return False
    return any(
        m.last == mark.first - 2 and (m.concept == mark.concept or mark.concept == ARMED_FORCES)
        for m in marks
    )


def _one_blogger(word: str) -> bool:
    return word.endswith(("er", "or", "ent", "tor", "р", "ра", "ром", "ру"))


def _span(mark: Mark) -> tuple[int, int, int, int]:
    return mark.start, mark.end, mark.first, mark.last


def _listed_side(doc: Document, sentence: Sentence, mark: Mark, side: str) -> SourceSide:
    home: SourceSide = doc.source.side or "third_party"
    if side == "unknown":
        return home
    return side  # type: ignore[return-value]


def _beside(sentence: Sentence, mark: Mark, reach: int = 3) -> SourceSide | None:
    for concept, side in (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian")):
        for other in sentence.marks(concept):
            if other.first >= mark.last and other.first - mark.last <= reach:
                return side  # type: ignore[return-value]
            if other.last <= mark.first and mark.first - other.last <= reach:
                return side  # type: ignore[return-value]
    return None


def _owner(sentence: Sentence, mark: Mark) -> SourceSide | None:
    """ "Ukraine's General Staff", "Генштаб ВСУ", "МО РФ": whose body it is."""
    for concept, side in (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian")):
        for other in sentence.marks(concept):
            before = other.last == mark.first - 1
            after = (
                0 <= other.first - mark.last <= 2 and other.is_case("g") and not set(other.flags) & set("n")
            )  # noqa: PLR2004
            if before or after:
                return side  # type: ignore[return-value]
    return None


BRITISH = frozenset(
    {"uk", "britain", "britain's", "british", "британії", "британский", "великобритании", "британський"}
)


def _qualified(doc: Document, sentence: Sentence, voice: Voice) -> Voice:
    """ "General Staff" and "Ministry of Defence" belong to whom the words beside them say."""
    if voice.name not in {"General Staff", "Ministry of Defence"}:
        return voice
    around = {
        word.strip("'")
        for word in doc.words(max(sentence.first, voice.first - 3), min(sentence.last, voice.last + 3))
    }
    side: SourceSide = voice.side
    if around & BRITISH or any("брита" in word for word in around):
        return replace(voice, name="Ministry of Defence of the UK", side="third_party")
    mark = Mark("", voice.start, voice.end, voice.first, voice.last)
    near = _owner(sentence, mark)
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
    return any(
        word in doc.folded[: voice.start]
        for word in ("britain's ministry", "uk intelligence", "british ministry")
    )


def _units(doc: Document, sentence: Sentence) -> Iterator[Voice]:
    """Numbered units: "10th army corps", "127-ма окрема бригада"."""
    for concept in [c for c in sentence.by_concept if c.startswith("UNIT_WORD/")]:
        for mark in sentence.marks(concept):
            if concept == "UNIT_WORD/corps" and any(
                m.last == mark.last for m in sentence.marks("UNIT_WORD/army corps")
            ):
                continue
            ordinals = [
                n
                for n in numbers(doc, sentence)
                if n.role == "ordinal" and 0 < mark.first - n.last <= 7  # noqa: PLR2004
            ]
            named = None if ordinals else _named_unit(doc, sentence, mark, concept)
            if named is not None:
                yield named
            if not ordinals or ordinals[-1].count.low is None:
                continue
            value = ordinals[-1].count.low
            side = _beside(sentence, mark, 5) or ("russian" if doc.source.side == "russian" else "ukrainian")
            name = f"{value}{_th(value)} {concept.partition('/')[2]}"
            start = ordinals[-1]
            yield Voice(name, side, UNIT, start.start, mark.end, start.first, mark.last, mark.flags)


def _named_unit(doc: Document, sentence: Sentence, mark: Mark, concept: str) -> Voice | None:
    """ "Полк «Небокрай»"."""
    if mark.last + 1 > sentence.last or doc.tokens[mark.last + 1].word not in {"«", "“", '"', "„"}:
        return None
    span = _channel_name(doc, sentence, mark.last + 1)
    if span is None:
        return None
    printed = doc.text[doc.tokens[span[0]].start : doc.tokens[span[1]].end]
    name = f"{romanize(printed, doc.language).title()} {concept.partition('/')[2]}"
    side = _beside(sentence, mark, 5) or ("russian" if doc.source.side == "russian" else "ukrainian")
    return Voice(name, side, UNIT, mark.start, doc.tokens[span[1]].end, mark.first, span[1], mark.flags)


def _th(value: int) -> str:
    if value % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


# Names that are in no list


def _unlisted(doc: Document, sentence: Sentence, seen: dict[str, Voice]) -> Iterator[Voice]:
    """ "Роман Ковальов" beside a role or a word of saying; then the surname, or a given name, alone."""
    places = {m.start for m in atlas(doc).mentions} | {m.start for m in atlas(doc).foreign}
    marks = [m for concept, found in sentence.by_concept.items() if concept[0] == "@" for m in found]
    known = {index for m in marks for index in range(m.first, m.last + 1)}
    for first, last in _capitalised(doc, sentence):
        quoted = first > sentence.first and _in_quotes(doc, first)
        if any(doc.tokens[i].start in places or i in known for i in range(first, last + 1)) or (
            quoted and not any(0 < first - m.last <= 2 for m in sentence.marks("NAMED", "SAY"))  # noqa: PLR2004
        ):
            continue
        words = [doc.text[doc.tokens[i].start : doc.tokens[i].end] for i in range(first, last + 1)]
        if any(doc.tokens[i].word in NO_NAMES for i in range(first, last + 1)):
            continue
        key = _known_key(seen, words[-1])
        start, end = doc.tokens[first].start, doc.tokens[last].end
        if key in seen:
            yield replace(seen[key], start=start, end=end, first=first, last=last)
        elif (last > first and _introduced(doc, sentence, first, last)) or (
            last == first and _alone(doc, sentence, first, words[0])
        ):
            seen[key] = _person(doc, sentence, words, (first, last))
            yield seen[key]


def _in_quotes(doc: Document, first: int) -> bool:
    """Whether a quotation mark opens right before a word."""
    before = doc.tokens[first - 1]
    return before.word in {"«", "“", "„", '"'} and before.end == doc.tokens[first].start


def _known_key(seen: dict[str, Voice], word: str) -> str:
    """The name met before that this is a form of (Ляха, Лях), else the word itself."""
    low = word.lower().removesuffix("'s").removesuffix("’s")
    for key in seen:
        stem = min(key, low, key=len)
        stem = stem[: max(3, len(stem) - 2)]
        if key.startswith(stem) and low.startswith(stem) and abs(len(key) - len(low)) <= 3:  # noqa: PLR2004
            return key
    return low


def _channels(doc: Document, sentence: Sentence) -> Iterator[Voice]:
    """ "канал «Старый сапер»", "the channel Sukhoi Bereg": the name after what it is."""
    for mark in sentence.marks("CHANNEL"):
        span = _channel_name(doc, sentence, mark.last + 1)
        if span is None or any(
            concept[0] == "@" and m.first <= span[1] and span[0] <= m.last
            for concept, found in sentence.by_concept.items()
            for m in found
        ):
            continue
        first, last = span
        printed = doc.text[doc.tokens[first].start : doc.tokens[last].end]
        name = romanize(printed, doc.language).title()
        side: SourceSide = _beside(sentence, mark) or (
            "russian" if doc.source.side == "russian" else "ukrainian"
        )
        yield Voice(name, side, BODY, mark.start, doc.tokens[last].end, mark.first, last)


def _channel_name(doc: Document, sentence: Sentence, at: int) -> tuple[int, int] | None:
    """First and last word of a name that begins at a token, in quotation marks or capitalised."""
    if at > sentence.last:
        return None
    if doc.tokens[at].word in {"«", "“", '"', "„"}:
        ends = (
            i
            for i in range(at + 1, min(at + 6, sentence.last + 1))
            if doc.tokens[i].word in {"»", "”", '"', "“"}
        )
        end = next(ends, 0)
        return (at + 1, end - 1) if end > at + 1 else None
    last = at - 1
    while last < sentence.last and doc.text[doc.tokens[last + 1].start].isupper() and last - at < 3:  # noqa: PLR2004
        last += 1
    return (at, last) if last >= at else None


def _capitalised(doc: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Runs of one to three words with a capital letter, none of them a known word of another sort."""
    run: list[int] = []
    for index in range(sentence.first, sentence.last + 2):
        inside = index <= sentence.last
        text = doc.text[doc.tokens[index].start : doc.tokens[index].end] if inside else ""
        if len(text) > 1 and text[0].isupper() and text[1:].islower() and not NOBODY.match(text.lower()):
            run.append(index)
            continue
        if run:
            yield from _tail(doc, sentence, run)
        run = []


def _tail(doc: Document, sentence: Sentence, run: list[int]) -> Iterator[tuple[int, int]]:
    """The last two words of a run, without a first word that only opens the sentence or is a title."""
    common = {m.first for c in COMMON for m in sentence.marks(c)}
    common |= {
        m.first for c, found in sentence.by_concept.items() if c.startswith(("MONTH", "WD")) for m in found
    }
    words = [index for index in run if index not in common]
    if words and words[0] == sentence.first and len(words) == 1 and doc.tokens[words[0]].word in OPENERS:
        return
    if words:
        yield (
            (words[-2], words[-1])
            if len(words) > 1 and words[-2] == words[-1] - 1
            else (words[-1], words[-1])
        )


COMMON = (
    "ROLE", "SAY", "SIDE_UA", "SIDE_RU", "PRONOUN", "NOT", "ACCORDING", "CLAUSE_OPENER", "THE_TOWN", "THE_VILLAGE",
    "RIVER", "ENEMY", "OURS", "PEOPLE", "MODAL", "REPORT", "SOURCE_HEAD", "BODYREF", "UNIT_WORD", "T_TODAY", "T_YESTERDAY", "ATTACK",
)  # fmt: skip
NO_NAMES = frozenset(
    "department forces force group grouping ministry office administration brigade corps council committee institute "
    "center centre directorate command service services agency army guard guards battalion regiment division region "
    "oblast district city town village republic federation union university hospital school street square river news "
    "telegram facebook media channel tv radio post times operational strategic joint armed national state central "
    "збройні сили збройних сил генерального генеральний області район району громади міської обласної харківської "
    "объединенных объединенные об’єднаних об’єднані обєднаних вооруженные силы вооруженных сил области района харьковской центр центра управления відділ отдел служба служби".split()
)
"""Capitalised words that are part of a body's name or a title, never of a person's."""
OPENERS = frozenset(
    "the a an in on at it he she they we this that there these those to for from with also one two three no some "
    "our their his her its all more most many over about around near east west north south "
    "как по при также однако так все всего это этот эта наш у в на с за из до после ранее кроме того при этом там тут "
    "як за при також однак так усе всього це цей ця наші на до з із після раніше крім там тут у в адже водночас тим "
    "перед під над про від попри через якщо коли поки доки если когда пока перед под над про от из-за сейчас зараз "
    "спершу спочатку потім пізніше вже сперва сначала потом затем позже later then earlier meanwhile now still also "
    "загалом разом всього усього итого вместе центр головне главное управління управление".split()
)


NOBODY = re.compile(
    "(?:telegram|телеграм|facebook|фейсбук|youtube|ютуб|instagram|инстаграм|інстаграм|twitter|твиттер|твіттер|whatsapp|viber"
    "|в[ас]йбер|вконтакте|tiktok|тикток|тікток|signal|rifle|motori[sz]ed|mechani[sz]ed|guards?|regiments?|brigades?|divisions?"
    "|battalions?|corps|arm(?:y|ies)|оф[иі]с|власт[иьейяхм]+|влад[аиіоую]|we|you|мы|ми|вы|ви|я|наши[хмй]?|наших|там)(?:$|[^a-zа-яіїєґ]|[а-яіїє]{1,2}$)"
)
"""Words with a capital letter that are never part of a speaker's name: apps, parts of a unit's title, pronouns that
open a quotation."""


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


def _alone(doc: Document, sentence: Sentence, index: int, printed: str) -> bool:
    """A single name: "каже Люба", "Kask says", «позивний "Алекс"», "пленный Роман К."."""
    if _adjective_of_body(doc, sentence, index, printed):
        return False
    if any(0 < index - m.last <= 2 for m in sentence.marks("NAMED")):  # noqa: PLR2004
        return True
    if _common_word(sentence, index):
        return False
    if _says(doc, sentence, index):
        return True
    if any(0 < index - m.last <= 2 for m in sentence.marks("NAMED")):  # noqa: PLR2004
        return True
    aged = any(m.last == index - 1 for m in sentence.marks("N_AGE"))
    if aged and _near_say(sentence, index, index, 8):
        return True
    return printed in _single_names(doc)


ADJECTIVAL = (
    "ых",
    "них",
    "ської",
    "ской",
    "цької",
    "ській",
    "ого",
    "ої",
    "ему",
    "ому",
    "ська",
    "цька",
    "ське",
    "цьке",
    "ский",
    "ская",
    "ское",
    "не",
    "ое",
    "ая",
    "ний",
    "ный",
    "ські",
    "ские",
)


def _adjective_of_body(doc: Document, sentence: Sentence, index: int, printed: str) -> bool:
    """ "Харківська обласна прокуратура": an adjective that opens a body's name is nobody."""
    if index >= sentence.last or not printed.lower().endswith(ADJECTIVAL):
        return False
    following = doc.text[doc.tokens[index + 1].start]
    return following.isalpha() and following.islower()


def _common_word(sentence: Sentence, index: int) -> bool:
    """Whether the word is one of the dictionary, and so no name of its own."""
    return any(
        mark.first <= index <= mark.last
        for concept, found in sentence.by_concept.items()
        if concept[0] not in "@#" and not concept.startswith(("CUE_", "NAMED"))
        for mark in found
    )


def _single_names(doc: Document) -> frozenset[str]:
    """Names that stand alone beside a word of saying, or after "called", somewhere in the text."""
    known = doc.notes.get("single names")
    if not isinstance(known, frozenset):
        found = set()
        for sentence in doc.sentences:
            for first, last in _capitalised(doc, sentence):
                named = any(0 < first - m.last <= 2 for m in sentence.marks("NAMED"))  # noqa: PLR2004
                printed = doc.text[doc.tokens[first].start : doc.tokens[first].end]
                if _adjective_of_body(doc, sentence, first, printed):
                    continue
                if first == last and (
                    named or (_says(doc, sentence, first) and not _common_word(sentence, first))
                ):
                    found.add(doc.text[doc.tokens[first].start : doc.tokens[first].end])
        known = doc.notes["single names"] = frozenset(found)
    return known


def _says(doc: Document, sentence: Sentence, index: int) -> bool:
    """Whether a word of saying stands right beside a capitalised word, or a prisoner's role right before it."""
    marks = sentence.marks("SAY")
    if any(m.first == index + 1 and m.is_case("vp") for m in marks):
        return True
    if index == sentence.first:
        return False
    prisoner = any(
        index - m.last == 1 for m in sentence.marks("ROLE/prisoner of war", "ROLE/medic", "ROLE/soldier")
    )
    return (
        prisoner
        or any(index - m.last == 1 for m in marks)
        or any(index - m.last == 1 for m in sentence.marks("ACCORDING"))
    )


def _person(doc: Document, sentence: Sentence, words: list[str], span: tuple[int, int]) -> Voice:
    first, last = span
    oblique = any(0 < first - m.last <= 8 for m in sentence.marks("ACCORDING"))  # noqa: PLR2004
    surname = words[-1].removesuffix("'s").removesuffix("’s")
    if oblique and doc.language != "en":
        surname = nominative(surname, doc.language)
    name = (
        romanize(surname, doc.language)
        if any("а" <= c <= "я" or c in "іїєґё" for c in surname.lower())
        else surname
    )
    side = _side_of_person(doc, sentence, first, last)
    start, end = doc.tokens[first].start, doc.tokens[last].end
    return Voice(name, side, PERSON, start, end, first, last, female=_female(words))


MALE_IN_A = frozenset(
    "микола ілля kostia mykola illia никита микита luka лука кузьма foma хома danila данила сава ілля илья misha миша петя вова коля саша паша льоша slava слава sasha vova".split()
)


def _female(words: list[str]) -> bool | None:
    """By the given name, as far as its ending tells."""
    given = words[0].lower()
    if given in MALE_IN_A:
        return False
    return given.endswith(("а", "я", "a", "ia", "ya"))


def _side_of_person(doc: Document, sentence: Sentence, first: int, last: int) -> SourceSide:
    """By the words of the role beside the name, else by the outlet."""
    home: SourceSide = "russian" if doc.source.side == "russian" else "ukrainian"
    if any(0 < first - m.last <= 4 for m in sentence.marks("ROLE/prisoner of war")):  # noqa: PLR2004
        return "ukrainian" if home == "russian" else "russian"
    if any(-9 <= m.first - first <= 14 for m in sentence.marks("OCCUPATION_ADMIN")):  # noqa: PLR2004
        return "russian"
    if any(c.endswith("|russian|agency") for c in sentence.by_concept):
        return "russian"
    begin = min([m.first for m in sentence.marks("ROLE") if 0 < first - m.last <= 6] or [first])  # noqa: PLR2004
    near: list[tuple[int, SourceSide]] = []
    table: tuple[tuple[str, SourceSide], ...] = (
        ("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"), ("FOREIGN", "third_party"),
    )  # fmt: skip
    for concept, side in table:
        for mark in sentence.marks(concept):
            before = 0 < begin - mark.last <= 2 and "," not in doc.words(mark.last + 1, begin - 1)  # noqa: PLR2004
            if begin <= mark.first <= last or before:
                near.append((max(begin - mark.last, 0), side))
    if near:
        return min(near)[1]
    if last + 1 <= sentence.last and doc.tokens[last + 1].word == ",":
        behind = [m for m in sentence.marks("SIDE_RU", "SIDE_UA") if 0 < m.first - last <= 9]  # noqa: PLR2004
        if behind and any(0 < m.first - last <= 4 for m in sentence.marks("ROLE")):  # noqa: PLR2004
            return "russian" if behind[0].concept == "SIDE_RU" else "ukrainian"
    return home
