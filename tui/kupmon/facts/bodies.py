"""Speakers of the word list, and bodies a text names in its own way: numbered units, channels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.numbers import numbers
from kupmon.facts.romanize import romanize
from kupmon.facts.voice import AGENCY, BODY, PERSON, UNIT, Voice
from kupmon.model import SourceSide

STAFF, ARMED_FORCES = "@General Staff|ukrainian|body", "@Armed Forces of Ukraine|ukrainian|body"

OWNERS_OF_STAFF = frozenset(
    {ARMED_FORCES, "@Ukrainian military|ukrainian|body", "@Ukrainian army|ukrainian|body"}
)
"""Bodies that "General Staff of …" may name without their speaking."""
BLOGGERS = "Russian military bloggers"


def listed(doc: Document, sentence: Sentence) -> Iterator[Voice]:
    """Speakers of the word list."""
    taken: list[Mark] = []
    marks = [m for concept in sentence.families.get("voice", ()) for m in sentence.marks(concept)]
    for mark in sorted(marks, key=lambda m: (m.first - m.last, m.start)):
        if any(mark.first <= other.last and other.first <= mark.last for other in taken):
            continue
        if _compound(doc, mark):
            continue
        taken.append(mark)
        if mark.concept in OWNERS_OF_STAFF and any(
            0 < mark.first - m.last <= 3 and m.concept == STAFF for m in marks
        ):
            continue
        if _abbreviation(doc, sentence, mark, marks) or _verb(doc, sentence, mark):
            continue
        name, side, rank = mark.concept[1:].split("|")
        first_letter = doc.text[mark.start]
        if rank == PERSON and not first_letter.isupper() and mark.first == mark.last:
            continue
        if name in CAPITALS and (
            _part_of_title(doc, sentence, mark)
            or _dateline(doc, sentence, mark)
            or _there(doc, sentence, mark)
        ):
            continue
        if name == BLOGGERS and _one_blogger(doc.folded[mark.start : mark.end]):
            name = "Russian milblogger"
        female = name in WOMEN if rank == PERSON else None
        voice = Voice(name, _listed_side(doc, side), rank, *_span(mark), mark.flags, female)
        yield _qualified(doc, sentence, voice)


WOMEN = frozenset({"Zakharova", "Maliar", "Bezuhla", "Popova"})
"""Whom "she" may mean among the persons of the word list."""
CAPITALS = frozenset({"Kyiv", "Moscow"})


def _part_of_title(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """A capital in a title: "the Kyiv Post", "Moscow Times"."""
    return mark.last < sentence.last and doc.text[doc.tokens[mark.last + 1].start].isupper()


def _dateline(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Where a report was written: "KYIV, Ukraine — "."""
    opens = mark.first == sentence.first and doc.of_paragraph(sentence.paragraph)[0] is sentence
    return opens and bool({"–", "-"} & set(doc.words(mark.last + 1, mark.last + 4)))


def _there(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "in Moscow", "at a Moscow hospital": where something is, and nobody who speaks."""
    return mark.first > sentence.first and doc.tokens[mark.first - 1].word in WHERE


WHERE = frozenset({"in", "at", "near", "outside", "a", "an", "into", "visiting"})


def _abbreviation(doc: Document, sentence: Sentence, mark: Mark, marks: list[Mark]) -> bool:
    """Such as "Armed Forces of Ukraine (AFU)": the same body once more in brackets, no voice of its own."""
    if mark.first < sentence.first + 2 or doc.tokens[mark.first - 1].word != "(":
        return False
    return any(m.last == mark.first - 2 and mark.concept in {m.concept, ARMED_FORCES} for m in marks)


def _verb(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "the Prosecutor's Office reports", "reports Governor X": a verb beside a name, no reports."""
    if doc.folded[mark.start : mark.end] != "reports" or mark.first <= sentence.first:
        return False
    before = doc.tokens[mark.first - 1]
    if (
        mark.last < sentence.last
        and before.word == ","
        and doc.text[doc.tokens[mark.last + 1].start].isupper()
    ):
        return True
    return doc.text[before.start].isupper() and mark.first - 1 > sentence.first


def _compound(doc: Document, mark: Mark) -> bool:
    """Such as "Kremlin-affiliated", "a Russian command post": it only describes who or what is told of."""
    behind = doc.text[mark.end : mark.end + 2]
    if doc.forms[mark.last] == "military" and behind[:1].isspace():
        following = doc.words(mark.last + 1, mark.last + 1)
        return bool(following) and following[0].startswith(OF_THE_MILITARY)
    if doc.forms[mark.last] == "command" and doc.words(mark.last + 1, mark.last + 1) in (["post"], ["posts"]):
        return True
    return doc.language == "en" and behind[:1] in {"-", "‑"} and behind[1:].isalpha()


OF_THE_MILITARY = (
    "blog", "agenc", "offic", "expert", "source", "comment", "correspond", "police", "intellig", "command",
    "analyst", "leader", "personnel", "unit", "equip", "vehicle", "observer", "channel", "district",
)  # fmt: skip
"""Beginnings of nouns that "Russian military" describes."""


def _one_blogger(word: str) -> bool:
    return word.endswith(("er", "or", "ent", "tor", "р", "ра", "ром", "ру"))


def _span(mark: Mark) -> tuple[int, int, int, int]:
    return mark.start, mark.end, mark.first, mark.last


def _listed_side(doc: Document, side: str) -> SourceSide:
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


def _owner(doc: Document, sentence: Sentence, mark: Mark) -> SourceSide | None:
    """Such as "Ukraine's General Staff", "Генштаб ВСУ", "МО РФ": whose body it is."""
    for concept, side in (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian")):
        for other in sentence.marks(concept):
            if other.last == mark.first - 1 or _owns(doc, mark, other):
                return side  # type: ignore[return-value]
    return None


def _owns(doc: Document, body: Mark, owner: Mark) -> bool:
    """Whether a side's word stands in the genitive right behind a body, in English after "of"."""
    if body.first <= owner.first <= body.last:
        return True
    if not 0 <= owner.first - body.last <= OWNER_REACH:
        return False
    between = doc.words(body.last + 1, owner.first - 1)
    if doc.language == "en":
        return "of" in between
    right_behind = owner.first == body.last + 1
    return (
        owner.is_case("g") and ("n" not in owner.flags or right_behind) and all(w.isalpha() for w in between)
    )


OWNER_REACH = 3
"""Words from a body to the side it belongs to, at most."""
BRITISH = frozenset(
    {
        "uk",
        "london",
        "britain",
        "britain's",
        "british",
        "британії",
        "британский",
        "великобритании",
        "британський",
    }
)


COUNTRY: dict[SourceSide, str] = {"russian": "Russian ", "ukrainian": "Ukrainian "}


def _of_country(voice: Voice, side: SourceSide) -> Voice:
    """Such as "російські телеграм-канали"."""
    return replace(voice, name=COUNTRY.get(side, "") + voice.name, side=side)


def _qualified(doc: Document, sentence: Sentence, voice: Voice) -> Voice:
    """Such as "General Staff" and "Ministry of Defence" belong to whom the words beside them say."""
    mark = Mark("", voice.start, voice.end, voice.first, voice.last)
    if voice.name == OFFICIALS:
        return _officials(doc, sentence, voice, mark)
    if voice.name == "Telegram channels":
        return _of_country(voice, _beside(sentence, mark, 1) or voice.side)
    if voice.name not in {"General Staff", "Ministry of Defence"}:
        return voice
    around = {
        word.strip("'")
        for word in doc.words(max(sentence.first, voice.first - 3), min(sentence.last, voice.last + 3))
    }
    if around & BRITISH or any("брита" in word for word in around):
        return replace(voice, name="Ministry of Defence of the UK", side="third_party")
    near = _owner(doc, sentence, mark)
    if voice.name == "General Staff":
        return replace(voice, name="General Staff of Russia", side="russian") if near == "russian" else voice
    return _ministry(doc, voice, near)


OFFICIALS = "officials"


def _officials(doc: Document, sentence: Sentence, voice: Voice, mark: Mark) -> Voice:
    """Such as "western officials", "Ukraine's officials": of the country named beside them."""
    abroad = any(0 < mark.first - m.last <= ABROAD for m in sentence.marks("FOREIGN"))
    abroad = abroad or bool(BRITISH & set(doc.words(mark.first - 1, mark.first - 1)))
    home: SourceSide = "russian" if doc.source.side == "russian" else "ukrainian"
    return replace(voice, side="third_party" if abroad else _owner(doc, sentence, mark) or home)


ABROAD = 2
"""Words from a country to its officials, at most."""


def _ministry(doc: Document, voice: Voice, near: SourceSide | None) -> Voice:
    """A ministry of defence by the country beside it, else by who writes of "the ministry"."""
    if _earlier_british(doc, voice):
        return replace(voice, name="Ministry of Defence of the UK", side="third_party")
    russian = doc.language == "ru" or doc.source.side == "russian" or voice.side == "third_party"
    side: SourceSide = near or ("russian" if russian else voice.side)
    country = "Ukraine" if side == "ukrainian" else "Russia"
    return replace(voice, name=f"Ministry of Defence of {country}", side=side)


def _earlier_british(doc: Document, voice: Voice) -> bool:
    return any(
        word in doc.folded[: voice.start]
        for word in ("britain's ministry", "uk intelligence", "british ministry")
    )


def units(doc: Document, sentence: Sentence) -> Iterator[Voice]:
    """Numbered units: "10th army corps", "127-ма окрема бригада"."""
    for concept in sentence.families.get("unit", ()):
        for mark in sentence.marks(concept):
            if concept == "UNIT_WORD/corps" and any(
                m.last == mark.last for m in sentence.marks("UNIT_WORD/army corps")
            ):
                continue
            ordinals = [
                n for n in numbers(doc, sentence) if n.role == "ordinal" and 0 < mark.first - n.last <= 7
            ]
            spelled = None if ordinals else _spelled(doc, sentence, mark)
            named = None if ordinals or spelled else _named_unit(doc, sentence, mark, concept)
            if named is not None:
                yield named
            if spelled is not None:
                yield _unit(doc, sentence, mark, concept, spelled)
            if not ordinals or ordinals[-1].count.low is None:
                continue
            value = ordinals[-1].count.low
            side = _beside(sentence, mark, 5) or ("russian" if doc.source.side == "russian" else "ukrainian")
            name = f"{value}{_th(value)} {concept.partition('/')[2]}"
            start = ordinals[-1]
            yield Voice(name, side, UNIT, start.start, mark.end, start.first, mark.last, mark.flags)


FIRST_TO_TENTH = ("перш перв first", "друг втор second", "трет third", "четверт fourth", "пят п’ят fifth")
"""Beginnings of the ordinals that units of the front have."""


def _spelled(doc: Document, sentence: Sentence, mark: Mark) -> tuple[int, int] | None:
    """Such as "Третья штурмовая бригада": the token of the ordinal, and its value."""
    for index in range(max(sentence.first, mark.first - 3), mark.first):
        word = doc.tokens[index].word
        for value, beginnings in enumerate(FIRST_TO_TENTH, 1):
            if len(word) < LONGEST_ORDINAL and word.startswith(tuple(beginnings.split())):
                return index, value
    return None


LONGEST_ORDINAL = 10


def _unit(doc: Document, sentence: Sentence, mark: Mark, concept: str, spelled: tuple[int, int]) -> Voice:
    first, value = spelled
    side = _beside(sentence, mark, 5) or ("russian" if doc.source.side == "russian" else "ukrainian")
    name = f"{value}{_th(value)} {concept.partition('/')[2]}"
    return Voice(name, side, UNIT, doc.tokens[first].start, mark.end, first, mark.last, mark.flags)


def _named_unit(doc: Document, sentence: Sentence, mark: Mark, concept: str) -> Voice | None:
    """Such as "Полк «Небокрай»"."""
    if mark.last + 1 > sentence.last or doc.tokens[mark.last + 1].word not in {"«", "“", '"', "„"}:
        return None
    span = _channel_name(doc, sentence, mark.last + 1)
    if span is None:
        return None
    printed = doc.text[doc.tokens[span[0]].start : doc.tokens[span[1]].end]
    if not printed[0].isupper():
        return None  # 'армии "победная" ложь'
    name = f"{romanize(printed, doc.language).title()} {concept.partition('/')[2]}"
    side = _beside(sentence, mark, 5) or ("russian" if doc.source.side == "russian" else "ukrainian")
    return Voice(name, side, UNIT, mark.start, doc.tokens[span[1]].end, mark.first, span[1], mark.flags)


def _th(value: int) -> str:
    if value % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def channels(doc: Document, sentence: Sentence) -> Iterator[Voice]:
    """Such as "канал «Старый сапер»", "the channel Sukhoi Bereg": the name after what it is."""
    for mark in sentence.marks("CHANNEL"):
        span = _channel_name(doc, sentence, mark.last + 1)
        if span is None or any(m.first <= span[1] and span[0] <= m.last for m in sentence.of_family("voice")):
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
    while last < sentence.last and doc.text[doc.tokens[last + 1].start].isupper() and last - at < 3:
        last += 1
    return (at, last) if last >= at else None


INSTITUTES = frozenset({"institute", "foundation", "observatory", "university", "council", "think-tank"})
OUTLETS = frozenset({"herald", "tribune", "gazette", "times", "wire", "journal", "courier", "chronicle"})
CENTRES = frozenset({"center", "centre"})
TITLE_HEADS = INSTITUTES | OUTLETS | CENTRES
JOINING = frozenset({"for", "of", "the", "on", "and", "in"})
"""Small words inside an English name."""


def titles(doc: Document, sentence: Sentence) -> Iterator[Voice]:
    """English names of institutes and outlets that are in no list: "the Nordic Institute for Security"."""
    if doc.language != "en":
        return
    heads = [
        index
        for index, token in enumerate(doc.tokens[sentence.first : sentence.last + 1], sentence.first)
        if token.word in TITLE_HEADS
    ]
    if not heads:
        return
    known = {i for m in sentence.of_family("voice") for i in range(m.first, m.last + 1)}
    for index in heads:
        word = doc.tokens[index].word
        if word in CENTRES and doc.words(index + 1, index + 1) != ["for"]:
            continue
        first, last = _title(doc, sentence, index, onward=word not in OUTLETS)
        if first == last or known & set(range(first, last + 1)):
            continue
        start, end = doc.tokens[first].start, doc.tokens[last].end
        rank = AGENCY if word in OUTLETS else BODY
        named = set(doc.words(max(first - 1, sentence.first), last))
        side: SourceSide = (
            "ukrainian" if named & {"ukrainian", "ukraine's", "kyiv", "kharkiv"} else "third_party"
        )
        yield Voice(doc.text[start:end], side, rank, start, end, first, last)


def _title(doc: Document, sentence: Sentence, index: int, *, onward: bool) -> tuple[int, int]:
    """First and last word of a name around one of its words: capitals before, joined capitals behind."""
    capital = [doc.text[t.start].isupper() for t in doc.tokens[sentence.first : sentence.last + 1]]
    first = last = index
    if not capital[index - sentence.first]:
        return first, last
    while (
        first > sentence.first and capital[first - 1 - sentence.first] and doc.tokens[first - 1].word != "the"
    ):
        first -= 1
    at = index + 1
    while onward and at <= sentence.last:
        if capital[at - sentence.first]:
            last = at
        elif doc.tokens[at].word not in JOINING:
            break
        at += 1
    return first, last
