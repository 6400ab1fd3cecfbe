"""Sides that are only named: by a speaker, a uniform, a town, the press, or what they hold."""

from __future__ import annotations

from kupmon.facts.document import Clause, Document, Mark


def acts_not(doc: Document, mark: Mark) -> bool:
    """Whether a side's word describes clothes, a town or the press, and nobody who acts."""
    return (
        _disguise(doc, mark)
        or _of_town(doc, mark)
        or _medium(doc, mark)
        or _where(doc, mark)
        or _region(doc, mark)
        or _knowledge(doc, mark)
    )


def _knowledge(doc: Document, mark: Mark) -> bool:
    """Such as "за нашими даними", "our sources": what somebody knows, and nobody who fights."""
    behind = doc.words(mark.last + 1, mark.last + 1)
    return mark.concept == "OURS" and bool(behind) and behind[0].startswith(KNOWN)


KNOWN = (
    "дани", "інформац", "информац", "відомост", "сведени", "джерел", "источник", "співрозмовн", "собеседн",
    "оцінк", "оценк", "підрахунк", "подсчет", "кореспонд", "корреспонд", "редакц", "видан", "издан", "канал",
    "data", "information", "source", "estimate", "count", "correspondent", "reporter", "newsroom", "channel",
)  # fmt: skip
"""Beginnings of words for what somebody knows, or who tells it."""


def _where(doc: Document, mark: Mark) -> bool:
    """Such as "in north-east Ukraine": where something was, not who did it."""
    country = doc.folded[mark.start : mark.end] in {"ukraine", "russia"}
    return country and bool(INSIDE & set(doc.words(mark.first - 3, mark.first - 1)))


INSIDE = frozenset({"in", "across", "into", "inside", "within", "throughout"})


def _region(doc: Document, mark: Mark) -> bool:
    """Such as "the Kharkiv region of Ukraine", "Ukraine's eastern Kharkiv Oblast": a part of the country."""
    word = doc.folded[mark.start : mark.end]
    if word == "ukraine" and "of" in doc.words(mark.first - 1, mark.first - 1):
        return bool(REGIONS & set(doc.words(mark.first - 3, mark.first - 2)))
    owned = word == "ukraine's" or (word == "ukraine" and doc.folded[mark.end : mark.end + 2] in {"'s", "’s"})
    behind = doc.words(mark.last + 1, mark.last + REGION_REACH)
    return owned and (bool(REGIONS & set(behind)) or "".join(behind[:1]).startswith(BEARINGS))


_REGIONS = "region regions oblast province part parts north south east west front district"
REGIONS = frozenset(_REGIONS.split())
REGION_REACH = 3
"""Words from a country to the noun for its part, at most."""
BEARINGS = ("north", "south", "east", "west")
"""Beginnings of the words that tell where in a country."""


def _of_town(doc: Document, mark: Mark) -> bool:
    """Such as "the Ukrainian city of Kupiansk": of a place, and nobody who acts."""
    behind = doc.words(mark.last + 1, mark.last + 1)
    word = doc.folded[mark.start : mark.end]
    return (
        bool(behind) and behind[0] in TOWNS and word.startswith(("ukrainian", "russian", "україн", "украин"))
    )


TOWNS = frozenset(
    {"city", "town", "village", "settlement", "місто", "міста", "місті", "село", "села", "город"}
)


def _disguise(doc: Document, mark: Mark) -> bool:
    """Such as "disguised as Ukrainian troops", "у формі ЗСУ": whose clothes somebody wears."""
    before = doc.words(mark.first - 4, mark.first - 1)
    after = doc.words(mark.last + 1, mark.last + 2)
    return any(word.startswith(CLOTHES) or word in FORM for word in before) or any(
        word.startswith(WEAR) for word in after
    )


def _medium(doc: Document, mark: Mark) -> bool:
    """Such as "Ukrainian state media", "российские СМИ": whose press it is, not who fights."""
    behind = doc.words(mark.last + 1, mark.last + 2)
    if TELLS & set(doc.words(mark.last + 1, mark.last + PRESS_REACH)):
        return False  # "Russian state media reported": its side claims that
    return bool(behind) and (behind[0] in MEDIA or (behind[0] == "state" and behind[-1] in MEDIA))


TELLS = frozenset({"reported", "said", "claimed", "announced", "сообщили", "повідомили", "заявили"})
PRESS_REACH = 6
"""Words from a side to the verb of its press, at most."""


MEDIA = frozenset({"media", "television", "tv", "state-run", "newspaper", "broadcaster", "сми", "змі"})


CLOTHES = (
    "disguised",
    "dressed",
    "posing",
    "uniform",
    "однострі",
    "переодяг",
    "переодет",
)
WEAR = ("uniform", "однострі")
FORM = frozenset({"формі", "форму", "форме"})


def speaking(doc: Document, clause: Clause) -> frozenset[int]:
    """Words that name a speaker and not somebody acting: "Генштаб ВСУ", "Ukraine's General Staff"."""
    from kupmon.facts.speakers import sources  # noqa: PLC0415

    sentence = doc.sentences[clause.sentence]
    says = {m.first for m in sentence.marks("SAY")}
    words: set[int] = set()
    for source in sources(doc, sentence):
        voice = source.voice
        words.update(range(voice.first - 1, voice.last + 1))
        if voice.rank == "person":
            words.update(_office(doc, clause, voice.last, says))
            continue
        for index in range(voice.last + 1, min(voice.last + 3, len(doc.tokens))):
            if index in says or not doc.tokens[index].word[0].isalpha():
                break
            words.add(index)
    return frozenset(words)


def _office(doc: Document, clause: Clause, last: int, says: set[int]) -> range:
    """The words of an office behind a name, between its commas: "X, spokesman for Ukraine's forces, said"."""
    sentence = doc.sentences[clause.sentence]
    if last + 2 > sentence.last or doc.tokens[last + 1].word != ",":
        return range(0)
    near = 4 if doc.language == "en" else 2
    roles = [m for m in sentence.marks("ROLE") if last + 1 < m.first <= last + 1 + near]
    words = doc.words(last + 2, min(last + OFFICE_REACH, sentence.last))
    end = next((n for n, word in enumerate(words) if word in {",", ".", "–"}), None)
    closed = end is not None and (words[end] == "." or last + 3 + end in says)
    if not roles or end is None or not closed or says & set(range(last + 2, last + 2 + end)):
        return range(0)
    return range(last + 2, last + 2 + end)


OFFICE_REACH = 20
"""Words of an office behind a name, at most."""


def of_a_thing(doc: Document, mark: Mark) -> bool:
    """Such as "Ukrainian positions", "російські рубежі": what a side holds acts not."""
    behind = doc.words(mark.last + 1, mark.last + 1)
    return bool(behind) and (behind[0] in THINGS or behind[0].startswith(THING_STEMS))


_THINGS = (
    "position positions line lines defenses defences trench trenches territory soil border rear logistics "
    "supply supplies stronghold strongholds bridgehead fortification fortifications"
)
THINGS = frozenset(_THINGS.split())
THING_STEMS = (
    "позиці",
    "позици",
    "рубеж",
    "окопи",
    "окопів",
    "окопы",
    "окопов",
    "бліндаж",
    "блиндаж",
    "територі",
    "территори",
    "логіст",
    "логист",
)
"""What a side holds."""
