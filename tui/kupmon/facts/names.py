"""Persons that are in no list: found by a role, a word of saying or "called" beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kupmon.facts.allegiance import is_captive
from kupmon.facts.bodies import titles
from kupmon.facts.dates import MONTHS, WEEKDAYS
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.given import AGE_BEHIND, is_given, patronymic
from kupmon.facts.person import person
from kupmon.facts.places import foreign, named
from kupmon.facts.press import is_outlet
from kupmon.facts.voice import Voice


def unlisted(doc: Document, sentence: Sentence, seen: dict[str, Voice]) -> Iterator[Voice]:
    """Such as "Роман Ковальов" beside a role or a word of saying; then the surname alone."""
    places = {m.start for m in (*named(doc, sentence), *foreign(doc, sentence))}
    known = {index for m in sentence.of_family("voice") for index in range(m.first, m.last + 1)}
    known |= {index for v in titles(doc, sentence) for index in range(v.first, v.last + 1)}
    for first, last in _capitalised(doc, sentence):
        quoted = first > sentence.first and _in_quotes(doc, first)
        if any(doc.tokens[i].start in places or i in known for i in range(first, last + 1)) or (
            quoted and not any(0 < first - m.last <= 2 for m in sentence.marks("NAMED", "SAY"))
        ):
            continue
        words = [doc.text[doc.tokens[i].start : doc.tokens[i].end] for i in range(first, last + 1)]
        if last + 1 in known and is_given(words[-1]):
            continue  # "President Vladimir Putin"
        if _marked(sentence, "NO_NAME", first, last) or (doc.language != "en" and words[-1].isascii()):
            continue
        if (
            is_outlet(" ".join(words))
            or DOMAIN.match(doc.text, doc.tokens[last].end)
            or _names_unit(doc, sentence, first, last)
        ):
            continue
        key = _known_key(seen, words[-1])
        bearer = _bearer(sentence, seen, first) if first == last else None
        if bearer is not None:
            seen[key] = bearer
        start, end = doc.tokens[first].start, doc.tokens[last].end
        if key in seen:
            yield replace(seen[key], start=start, end=end, first=first, last=last)
        elif (last > first and _introduced(doc, sentence, first, last)) or (
            last == first and _alone(doc, sentence, first, words[0])
        ):
            seen[key] = person(doc, sentence, words, (first, last))
            yield seen[key]


def _bearer(sentence: Sentence, seen: dict[str, Voice], first: int) -> Voice | None:
    """Whose call sign a word is: "Олег Крук на псевдо Бусол", "Yurii Hnatiuk, call sign Fox"."""
    called = [m for m in sentence.marks("NAMED") if 0 < first - m.last <= NEAR_SIGN]
    if not called:
        return None
    people = [
        v for v in seen.values() if 0 < called[0].first - v.last <= NEAR_SIGN and v.start >= sentence.start
    ]
    return people[-1] if people else None


DOMAIN = re.compile(r"\.[a-z]{2,4}\b")
"""What makes a name that of a site: "according to Modern.az"."""
APPOSED = 6
"""Words from a name to the role behind its comma, at most: "Stepan Lomakin, the brigade's spokesman"."""
NEAR_SIGN = 3
"""Words between a name, "call sign" and the call sign, at most."""


def heading_name(head: Document) -> Iterator[Voice]:
    """The given name and surname that open a title before a colon: "Софія Ярош: «…»"."""
    for sentence in head.sentences[:1]:
        for first, last in _capitalised(head, sentence):
            colon = last < sentence.last and head.tokens[last + 1].word == ":"
            if first == sentence.first and last == first + 1 and colon:
                words = [head.text[head.tokens[i].start : head.tokens[i].end] for i in (first, last)]
                yield person(head, sentence, words, (first, last))


OPENING = frozenset({"«", "“", "„", '"'})
CLOSING = frozenset({"»", "”", "“", '"'})


def _in_quotes(doc: Document, first: int) -> bool:
    """Whether a quotation mark opens right before a word."""
    before = doc.tokens[first - 1]
    return before.word in OPENING and before.end == doc.tokens[first].start


def _known_key(seen: dict[str, Voice], word: str) -> str:
    """The name met before that this is a form of (Ляха, Лях), else the word itself."""
    low = word.lower().removesuffix("'s").removesuffix("’s")
    for key in seen:
        stem = min(key, low, key=len)
        stem = stem[: max(3, len(stem) - 2)]
        if key.startswith(stem) and low.startswith(stem) and abs(len(key) - len(low)) <= 3:
            return key
    return low


def _capitalised(doc: Document, sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Runs of capitalised words, worked out once a sentence."""
    table = doc.notes.setdefault("capitalised", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        table[sentence.sentence] = tuple(_runs(doc, sentence))
    found: tuple[tuple[int, int], ...] = table[sentence.sentence]
    return found


def _runs(doc: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Runs of one to three words with a capital letter, none of them a known word of another sort."""
    capital = [
        index
        for index, token in enumerate(doc.tokens[sentence.first : sentence.last + 1], sentence.first)
        if doc.text[token.start].isupper() and _like_a_name(doc.text[token.start : token.end])
    ]
    common = _common_words(sentence) if capital else set()
    run: list[int] = []
    for index in capital:
        if run and run[-1] != index - 1:
            yield from _tail(sentence, run, common)
            run = []
        run.append(index)
    if run:
        yield from _tail(sentence, run, common)


def _like_a_name(word: str) -> bool:
    """One capital letter and small ones, no word that names nobody."""
    return len(word) > 1 and word[1:].islower() and not NOBODY.match(word.lower())


def _common_words(sentence: Sentence) -> set[int]:
    """Words of a sentence that are no part of a name."""
    return {m.first for c in sentence.among(COMMON) for m in sentence.marks(c)}


def _tail(sentence: Sentence, run: list[int], common: set[int]) -> Iterator[tuple[int, int]]:
    """The last two words of a run, without a first word that only opens the sentence or is a title."""
    words = [index for index in run if index not in common]
    if (
        words
        and words[0] == sentence.first
        and len(words) == 1
        and _marked(sentence, "NAME_OPENER", words[0], words[0])
    ):
        return
    if words:
        yield (
            (words[-2], words[-1])
            if len(words) > 1 and words[-2] == words[-1] - 1
            else (words[-1], words[-1])
        )


COMMON = (
    "ROLE", "SAY", "SIDE_UA", "SIDE_RU", "PRONOUN", "NOT", "ACCORDING", "CLAUSE_OPENER", "THE_TOWN",
    "THE_VILLAGE", "RIVER", "ENEMY", "OURS", "PEOPLE", "MODAL", "REPORT", "SOURCE_HEAD", "BODYREF",
    "UNIT_WORD", "FOREIGN", "T_TODAY", "T_YESTERDAY", "ATTACK", "HONORIFIC", *MONTHS, *WEEKDAYS,
)  # fmt: skip


NOBODY = re.compile(
    "(?:i[’']\\w+|(?:we|you|he|she|they|it|that|there)[’']\\w+|telegram|телеграм|facebook|фейсбук|youtube|ютуб|instagram|инстаграм|інстаграм|twitter|твиттер|твіттер|whatsapp|viber"
    "|мед[иі]а(?:центр|груп)?|пресс?(?:служб|центр)|[иі]нформ|редакц[иі]|эспрессо|еспресо|в[ас]йбер|вконтакте|tiktok|тикток|тікток|signal|rifle|motori[sz]ed|mechani[sz]ed|guards?|regiments?|brigades?|divisions?"
    "|battalions?|corps|arm(?:y|ies)|оф[иі]с|власт[иьейяхм]+|влад[аиіоую]|we|you|хто|кто|що|что|де|где|коли|когда|чому|почему|скільки|сколько|куди|куда|similar|such|earlier|recent|previous|multiple|several|numerous|various|unconfirmed|мы|ми|вы|ви|я|наши[хмй]?|наших|там)(?:$|[^a-zа-яіїєґ]|[а-яіїє]{1,2}$)"
)
"""Words with a capital letter that are never part of a speaker's name."""


def _marked(sentence: Sentence, concept: str, first: int, last: int) -> bool:
    """Whether one of the words stands for a concept."""
    return any(mark.first <= last and first <= mark.last for mark in sentence.marks(concept))


def _introduced(doc: Document, sentence: Sentence, first: int, last: int) -> bool:
    """A role within six words before, its unit apart, or a word of saying within four on either side."""
    if patronymic(doc.tokens[first].word) or AGE_BEHIND.match(doc.text, doc.tokens[last].end):
        return True
    if is_given(doc.tokens[first].word) and not _street(doc, first):
        return True
    if any(0 < first - m.last <= NEAR_AGE for m in sentence.marks("N_AGE")):
        return True
    roles = sentence.marks("ROLE")
    if any(
        0 < first - m.last <= UNIT_REACH and "," not in doc.words(m.last + 1, first - 1)
        for m in roles
        if any(m.last < unit.first < first for unit in sentence.marks("UNIT_WORD"))
    ):
        return True
    if doc.words(last + 1, last + 1) == [","] and set(doc.words(last + 2, last + 2)) & WHO:
        return True
    if any(0 <= first - m.last <= 6 or 0 < m.first - last <= 3 for m in roles):
        return True
    if any(heads(doc, m, first) for m in roles) or is_captive(doc, sentence, first):
        return True
    if doc.words(last + 1, last + 1) == [","] and any(
        0 < m.first - last <= APPOSED and "," not in doc.words(last + 2, m.first - 1) for m in roles
    ):
        return True
    return _near_say(sentence, first, last, 4)


def _street(doc: Document, first: int) -> bool:
    """Whether a name is that of a street: "на вулиці Тараса Шевченка"."""
    return any(word.startswith(STREETS) for word in doc.words(first - 2, first - 1))


STREETS = ("вул", "просп", "пров", "площ", "бульвар", "ул", "пер", "street", "avenue", "named", "ім", "им")
NEAR_AGE = 2
"""Words from an age to the name of whose it is, at most: "Seventy-seven-year-old Liubov Tkach"."""


def heads(doc: Document, role: Mark, first: int) -> bool:
    """Such as "The head of the brigade's press office, Stepan Lomakin": an office, what it heads, a name."""
    if doc.language != "en" or not 0 < first - role.last <= HEADED:
        return False
    if doc.text[doc.tokens[first - 1].start].isupper():
        first -= 1  # the given name
    between = doc.words(role.last + 1, first - 1)
    commas = 2 if "part" in between else 1
    return between[:1] in (["of"], ["for"]) and between[-1:] == [","] and between.count(",") <= commas


HEADED = 26
"""Words from an office to the name of who holds it, with what he heads between, at most."""


def _names_unit(doc: Document, sentence: Sentence, first: int, last: int) -> bool:
    """Such as Achilles in "commander of the 429th Regiment Achilles, Yurii X, said": who leads it follows."""
    if doc.language != "en" or doc.words(last + 1, last + 1) != [","] or last + 2 > sentence.last:
        return False
    units = [m for m in sentence.marks("UNIT_WORD") if 0 < first - m.last <= NEAR_UNIT]
    unit = bool(units) and not any(units[-1].last < m.first < first for m in sentence.marks("ROLE"))
    return unit and doc.text[doc.tokens[last + 2].start].isupper()


NEAR_UNIT = 4
"""Words between a unit and its name, at most."""
WHO = frozenset({"who", "який", "яка", "который", "которая"})


def _near_say(sentence: Sentence, first: int, last: int, reach: int) -> bool:
    return any(
        0 < first - m.last <= reach or 0 < m.first - last <= reach for m in sentence.marks("SAY", "ACCORDING")
    )


def _alone(doc: Document, sentence: Sentence, index: int, printed: str) -> bool:
    """A single name: "каже Люба", "Kask says", «позивний "Алекс"», "пленный Роман К."."""
    if _adjective_of_body(doc, sentence, index, printed):
        return False
    if any(0 < index - m.last <= 2 for m in sentence.marks("NAMED")):
        return True
    if index > sentence.first and doc.tokens[index - 1].word in ON_AIR:
        return False
    if _common_word(sentence, index):
        return False
    if _says(doc, sentence, index) or _behind_its_title(doc, sentence, index):
        return True
    if _behind_its_unit(doc, sentence, index) or _given_behind_role(sentence, index, printed):
        return True
    if is_given(printed) and (
        AGE_BEHIND.match(doc.text, doc.tokens[index].end) or _role_behind(doc, sentence, index)
    ):
        return True
    if is_given(printed) and _by_itself(doc, sentence, index):
        return True
    aged = any(m.last == index - 1 for m in sentence.marks("N_AGE"))
    if aged and _near_say(sentence, index, index, 8):
        return True
    return printed in _single_names(doc)


def _by_itself(doc: Document, sentence: Sentence, index: int) -> bool:
    """Somebody of a story, known by the given name: "Liudmyla barely flinches", "they carried Oleksandr"."""
    around = [n for n in (index - 1, index + 1) if sentence.first < n <= sentence.last]
    if index == sentence.first and doc.tokens[index].word in ALSO_WORDS:
        return False
    return not any(doc.text[doc.tokens[n].start].isupper() for n in around)


_ALSO_WORDS = "віра вера надія надежда любов любовь слава роман hope vera слави"
ALSO_WORDS = frozenset(_ALSO_WORDS.split())
"""Given names that mean something else where a capital letter only opens a sentence."""


def _role_behind(doc: Document, sentence: Sentence, index: int) -> bool:
    """Such as "Yulia, a resident who gave no surname"."""
    comma = doc.words(index + 1, index + 1) == [","]
    return comma and any(0 < m.first - index <= NEAR_ROLE for m in sentence.marks("ROLE"))


NEAR_ROLE = 4
"""Words from a given name to the role behind its comma, at most."""


def _behind_its_title(doc: Document, sentence: Sentence, index: int) -> bool:
    """Such as "General Petrov", "Mayor Kravets": in English a title with a capital letter right before."""
    if doc.language != "en":
        return False
    titled = [m for m in sentence.marks("ROLE/officer", "ROLE/head", "ROLE/president") if m.last == index - 1]
    return any(doc.text[m.start].isupper() for m in titled)


def _behind_its_unit(doc: Document, sentence: Sentence, index: int) -> bool:
    """Such as "майор окремого загону «Омега» Сем": a single name behind a rank and the name of a unit."""
    if index < sentence.first + 2 or doc.tokens[index - 1].word not in {"»", "”", '"'}:
        return False
    ranks = [
        m
        for m in sentence.marks("ROLE/officer", "ROLE/commander", "ROLE/soldier", "ROLE/spokesman")
        if m.last < index
    ]
    return (
        bool(ranks)
        and index - ranks[-1].last <= UNIT_REACH
        and "," not in doc.words(ranks[-1].last + 1, index - 1)
    )


ON_AIR = frozenset({"ефірі", "етері", "эфире", "інтерв’ю", "интервью", "коментарі", "комментарии"})
"""Words before an outlet's name: "в ефірі Еспресо сказав командир"."""


def _given_behind_role(sentence: Sentence, index: int, printed: str) -> bool:
    """Such as "її сусід Петро", "Ms. Prystupa", "пан Степан"."""
    if any(0 < index - m.last <= 2 for m in sentence.marks("HONORIFIC")):
        return True
    return is_given(printed) and any(m.last == index - 1 for m in sentence.marks("ROLE", "ROLE/resident"))


UNIT_REACH = 12
"""Words of a unit's title between a rank and the name, at most."""
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
    "альна",
    "ична",
    "альный",
    "альний",
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
    """Such as "Харківська обласна прокуратура": an adjective that opens a body's name is nobody."""
    if index >= sentence.last or not printed.lower().endswith(ADJECTIVAL):
        return False
    if any(m.first == index + 1 and m.is_case("vp") for m in sentence.marks("SAY")):
        return False
    following = doc.text[doc.tokens[index + 1].start]
    return following.isalpha() and following.islower()


def _common_word(sentence: Sentence, index: int) -> bool:
    """Whether the word is one of the dictionary, and so no name of its own."""
    return any(
        mark.first <= index <= mark.last and not mark.concept.startswith(NO_COMMON)
        for found in sentence.by_concept.values()
        for mark in found
    )


NO_COMMON = ("@", "#", "CUE_", "NAME", "NO_NAME")
"""Beginnings of concepts whose words may be names as well."""


def _single_names(doc: Document) -> frozenset[str]:
    """Names that stand alone beside a word of saying, or after "called", somewhere in the text."""
    known = doc.notes.get("single names")
    if not isinstance(known, frozenset):
        found = set()
        for sentence in doc.sentences:
            for first, last in _capitalised(doc, sentence):
                if first != last:
                    continue
                named = any(0 < first - m.last <= 2 for m in sentence.marks("NAMED"))
                printed = doc.text[doc.tokens[first].start : doc.tokens[first].end]
                if _adjective_of_body(doc, sentence, first, printed):
                    continue
                if named or (_says(doc, sentence, first) and not _common_word(sentence, first)):
                    found.add(printed)
        known = doc.notes["single names"] = frozenset(found)
    return known


def _says(doc: Document, sentence: Sentence, index: int) -> bool:
    """Whether a word of saying stands right beside a name, or a prisoner's role right before it."""
    if not sentence.has("SAY", "ACCORDING", *SPEAK_UNNAMED):
        return False
    marks = sentence.marks("SAY")
    if any(m.first == index + 1 and m.is_case("vp") for m in marks):
        return True
    if index == sentence.first:
        return False
    prisoner = any(index - m.last == 1 for m in sentence.marks(*SPEAK_UNNAMED))
    quoted = int(
        index > 0
        and doc.tokens[index - 1].word in OPENING
        and bool(CLOSING & set(doc.words(index + 1, index + 1)))
    )
    return (
        prisoner
        or any(index - m.last == 1 + quoted for m in marks)
        or any(index - m.last == 1 for m in sentence.marks("ACCORDING"))
    )


SPEAK_UNNAMED = ("ROLE/prisoner of war", "ROLE/medic", "ROLE/soldier")
"""Roles whose bearers are called by one name alone."""
