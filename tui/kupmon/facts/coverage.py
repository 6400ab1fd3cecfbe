"""Which source still covers a sentence that gives none."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from kupmon.axis.digest import goes_on, is_digest
from kupmon.facts import document, quotes
from kupmon.facts.cast import cast, role_marks
from kupmon.facts.document import Document, Sentence
from kupmon.facts.ending import also, ended, institute, other_side, private
from kupmon.facts.incident import CONCEPTS
from kupmon.facts.names import heading_name
from kupmon.facts.places import front_wide, named
from kupmon.facts.sources import Source, of_outlet, sources
from kupmon.facts.subjects import TURNS, points_back, turned
from kupmon.facts.voice import AGENCY, BODY, GROUP, PERSON, Voice
from kupmon.facts.voices import voices


def covering(doc: Document) -> tuple[Voice | None, ...]:
    """By sentence: the source that still covers it, where it gives none itself."""
    known = doc.notes.get("covering")
    if not isinstance(known, tuple):
        known = doc.notes["covering"] = _covering(doc)
    return known


def _covering(doc: Document) -> tuple[Voice | None, ...]:
    result: list[Voice | None] = []
    current: Voice | None = None
    told = 0
    answers, entries, reportage = _interview(doc), _digest(doc), _reportage(doc)
    for index, sentence in enumerate(doc.sentences):
        if sentence.paragraph in answers and answers[sentence.paragraph] is not None:
            result.append(answers[sentence.paragraph])
            continue
        speakers = _speakers(doc, sentence)
        opens = index == 0 or doc.sentences[index - 1].paragraph != sentence.paragraph
        closed = (reportage and not also(doc, sentence)) or _aside(doc, told)
        entry = opens and (sentence.paragraph in entries or closed)
        if entry or (_turns(doc, sentence, opens=opens) and not _teaser(doc, sentence)):
            current = None
        if _teaser(doc, sentence):
            result.append(None)
            continue
        if not speakers:
            if _rumoured(doc, sentence):
                current = None
            if current is not None and ended(doc, sentence, current, told):
                current = institute(doc, sentence)
            gone = _run_out(doc, sentence, current, told) or _both_sides(doc, sentence)
            result.append(None if gone else current)
            continue
        keeps = _keeps(current, speakers[-1])
        following = current if keeps else speakers[-1]
        current, told = speakers[-1], sentence.paragraph
        if points_back(doc, sentence):
            _fill_back(doc, result, current)
        else:
            _fill_paragraph(doc, sentence, result)
        result.append(current)
        current = following
    _fill_lead(doc, result)
    return tuple(result)


def _fill_lead(doc: Document, result: list[Voice | None]) -> None:
    """A source that a title gives, or the only one of a report, covers the lead as well."""
    first = next((s.sentence for s in doc.sentences if _speakers(doc, s)), len(result))
    lead = [n for n in range(min(first, len(result))) if result[n] is None]
    if not lead or (first < len(doc.sentences) and _opposed(doc, doc.sentences[first])):
        return
    voice = _only_source(doc, first) or titled(doc, first) or _of_incident(doc, first)
    for index in lead if voice is not None else ():
        sentence = doc.sentences[index]
        if _turns(doc, sentence, opens=True) or sentence.has("ASKED_FOR_COMMENT", "OUTLET_SAYS"):
            break
        result[index] = voice


def _opposed(doc: Document, sentence: Sentence) -> bool:
    """Whether all who speak in a sentence do so behind "while" or "but"."""
    told = [s for s in sources(doc, sentence) if s.spoken and s.voice.rank != AGENCY]
    return all(_contrasts(doc, sentence, source) for source in told)


def _only_source(doc: Document, first: int) -> Voice | None:
    """The body that alone speaks in a short report, not before its end: "…, повідомили в прокуратурі"."""
    told = {v.name: v for s in doc.sentences for v in _speakers(doc, s)}
    if len(told) != 1 or first > LONGEST_LEAD or len(doc.sentences) - first > AT_END:
        return None
    voice = next(iter(told.values()))
    office = voice.rank == BODY and any(word in voice.name for word in OFFICES)
    return voice if office and not other_side(doc, voice) else None


OFFICES = (
    "Staff", "Ministry", "dministration", "Prosecutor", "Police", "Service", "Command", "group", "Forces",
    "brigade", "corps", "regiment", "Guard", "Khartiia", "oblenerho",
)  # fmt: skip
"""Words in the names of bodies that report to the press; channels and maps do not."""
LONGEST_LEAD = 10
"""Sentences that one source at the end of a report covers, at most."""
AT_END = 3
"""Sentences from it to the end, at most."""


def _of_incident(doc: Document, first: int) -> Voice | None:
    """Who closes the first sentence behind the lead of an incident: "A boy was hurt, the governor wrote"."""
    if first >= len(doc.sentences) or doc.sentences[first].paragraph != 1 or first > LEAD:
        return None
    sentence, lead = doc.sentences[first], doc.sentences[:first]
    source = [s for s in sources(doc, sentence) if s.spoken and s.voice.rank in {PERSON, BODY}]
    if not source or min(source[0].start, source[0].voice.start) - sentence.start <= LEADS:
        return None
    voice = source[0].voice
    return (
        voice
        if all(s.has(*CONCEPTS) for s in lead) and not other_side(doc, voice) and not private(doc, voice)
        else None
    )


def titled(doc: Document, first: int) -> Voice | None:
    """The source a title gives ("Генштаб: …", "… – Syniehubov"), where it is the first to speak."""
    if not doc.source.title:
        return None
    head = document.build(replace(doc.source, text=doc.source.title, title=""))
    if STATEMENT.match(doc.source.title):
        stated = (v for s in head.sentences for v in voices(head, s) if v.rank in {BODY, PERSON})
        return next(stated, None)
    rows = [v for s in head.sentences for v in _speakers(head, s) if v.rank == BODY or _known(doc, head, v)]
    if not rows:
        return None
    if head.tokens[rows[0].last + 1 : rows[0].last + 2] and ":" in head.words(rows[0].last, rows[0].last + 2):
        return rows[0]
    following = _speakers(doc, doc.sentences[first]) if first < len(doc.sentences) else rows
    return next((v for v in rows if v.name == following[0].name), None)


STATEMENT = re.compile(
    r"(?:statement|briefing|bulletin|report) (?:of|by|from) |(?:заявление|брифинг|доклад|сводка) [а-яё]"
    r"|(?:заява|брифінг|доповідь|зведення) [а-яіїєґ]",
    re.IGNORECASE,
)
"""How a title begins whose text is one body's or person's own: "Сводка Минобороны", "Зведення Генштабу"."""


def _keeps(current: Voice | None, group: Voice) -> bool:
    """Whether a named source goes on after a group of its side was given for one sentence."""
    named = current is not None and current.rank in {PERSON, BODY}
    kin = current is not None and current.side in {group.side, "third_party"}
    return named and group.rank == GROUP and group.name not in IN_OFFICE and kin


IN_OFFICE = frozenset({"head", "governor", "mayor", "official"})
"""Who speaks for himself, though the text does not name him."""


def _both_sides(doc: Document, sentence: Sentence) -> bool:
    """Whether a paragraph gives the word to both sides: what has no source in it is the outlet's own."""
    if quotes.inside(doc, sentence.start + 1, sentence.end - 1) is not None:
        return False
    table = doc.notes.setdefault("both sides", {})
    assert isinstance(table, dict)
    if sentence.paragraph not in table:
        told = {v.side for other in doc.of_paragraph(sentence.paragraph) for v in _speakers(doc, other)}
        table[sentence.paragraph] = {"russian", "ukrainian"} <= told
    return bool(table[sentence.paragraph])


def _speakers(doc: Document, sentence: Sentence) -> list[Voice]:
    """Who speaks in a sentence, relaying agencies apart."""
    return [s.voice for s in sources(doc, sentence) if s.voice.rank != AGENCY and s.spoken]


def _turns(doc: Document, sentence: Sentence, *, opens: bool) -> bool:
    """Whether a sentence opens what the outlet adds of its own: "Нагадаємо", "It should be noted"."""
    if sentence.has("RECAP") and sentence.marks("RECAP")[0].first - sentence.first <= 1:
        return True
    if (opens and of_outlet(doc, sentence)) or doc.words(sentence.first, sentence.first + 2) == AS_REPORTED:
        return True
    if any(m.first - sentence.first <= EMERGED for m in sentence.marks("EMERGED")):
        return True
    if opens and (_of_history(doc, sentence) or _defines(doc, sentence)):
        return True
    lies = sentence.has("BG_LIES") and not sentence.has("SAY", "ACCORDING", "PRONOUN")
    return opens and (lies or any(m.first == sentence.first for m in sentence.marks("OWN_CONTEXT")))


def _defines(doc: Document, sentence: Sentence) -> bool:
    """Whether a paragraph opens with what a place is: "Kupiansk, a city in …, is", "Купянск — город в …"."""
    persons = any(doc.folded[m.start : m.end] not in ITS for m in sentence.marks("PRONOUN"))
    if persons or sentence.has("SAY", "ACCORDING"):
        return False
    article = 4 if doc.folded.startswith("the ", sentence.start) else 0
    places = [m for m in named(doc, sentence) if m.start == sentence.start + article]
    if not places:
        return False
    at = next((n for n in range(sentence.first, sentence.last) if doc.tokens[n].start >= places[0].end), None)
    behind = doc.words(at, at + 2) if at is not None else []
    if doc.language == "en":
        return behind[:1] in ([","], ["is"], ["was"]) and behind[1:2] in (["a"], ["an"], ["the"], ["one"])
    if behind[:1] == [","]:
        return False
    return behind[:1] in (["–"], ["-"], ["є"]) and bool(sentence.has("PLACE_NOUN", "THE_TOWN", "THE_VILLAGE"))


ITS = frozenset({"its", "it", "it's"})
"""Forms that mean no person."""


def _rumoured(doc: Document, sentence: Sentence) -> bool:
    """Such as "Reports indicate that …", "ЗМІ повідомляють, що …": no source that anybody could ask."""
    given = [s for s in sources(doc, sentence) if s.spoken]
    return bool(given) and all(s.voice.name == "reports" for s in given)


def _of_history(doc: Document, sentence: Sentence) -> bool:
    """Whether a paragraph opens with what was in a year gone by ("… was liberated in September 2022")."""
    if sentence.has("SAY", "ACCORDING", "PRONOUN"):
        return False
    words = doc.words(sentence.first, sentence.last)
    return any(
        word.isdigit() and len(word) == YEAR and FIRST_YEAR <= int(word) < doc.published.year
        for word in words
    )


YEAR, FIRST_YEAR = 4, 2014
"""Digits of a year, and the first that may belong to this war."""


def _teaser(doc: Document, sentence: Sentence) -> bool:
    """A line that leads to another article ("Read also: …"): what comes behind it goes on from before."""
    part = doc.of_paragraph(sentence.paragraph)
    marks = part[0].marks("RECAP")
    return bool(marks) and doc.folded[marks[0].start :].startswith(TEASERS)


_TEASERS = "read see also watch more чита також_чит дивіт дивись смотри больше більше подробнее"
TEASERS = tuple(word.replace("_", " ") for word in _TEASERS.split())
EMERGED = 4
"""Words before "it became known", at most: "14 ноября стало известно"."""


def _aside(doc: Document, paragraph: int) -> bool:
    """Whether the source told last was one of an aside ("Раніше … повідомляв"): it ends with it."""
    opening = doc.of_paragraph(paragraph)
    if not opening:
        return False
    earlier = doc.words(opening[0].first, opening[0].first + ASIDE)
    return bool(BEFORE & set(earlier)) or _turns(doc, opening[0], opens=True)


BEFORE = frozenset({"earlier", "previously", "ранее", "раніше"})
ASIDE = 7
"""Words of a paragraph in which "earlier" makes it an aside, at most."""


VOICES = 4
"""So many who speak make a text a reportage or a round-up, in which a source covers its paragraph alone."""


STAFF = "General Staff"
AS_REPORTED = ["as", "reported", ","]


def _reportage(doc: Document) -> bool:
    """Whether many speak; in a report on the ISW it goes on covering what it cites others for."""
    speaking = [v.name for s in doc.sentences for v in _speakers(doc, s)]
    if front_wide(doc) and speaking[:1] == [STAFF]:
        return False  # its bulletin, sector by sector
    told = Counter(speaking)
    return len(told) >= VOICES and told["ISW"] * 3 < told.total()


def _known(doc: Document, head: Document, voice: Voice) -> bool:
    """Whether a person of the title is one of the word list, or is named in the text too."""
    listed = any(c.startswith(f"@{voice.name}|") for s in head.sentences for c in s.by_concept)
    return voice.rank == PERSON and (listed or voice.name in {m.voice.name for m in cast(doc)})


def _run_out(doc: Document, sentence: Sentence, current: Voice | None, told: int) -> bool:
    """Whether a person's words, in English two paragraphs back, are too far to cover a sentence."""
    if doc.language != "en" or current is None or sentence.paragraph == told:
        return False
    if current.rank == GROUP:
        told_on = sentence.has(*CONCEPTS) and "source" not in current.name
        return not (told_on or also(doc, sentence))
    if current.rank != PERSON:
        return False
    if sentence.paragraph - told < 2 and not _spoken_through(doc, told):
        return False
    return not sentence.has(*CONCEPTS)


def _spoken_through(doc: Document, paragraph: int) -> bool:
    """Whether most of a paragraph is direct speech: what follows it in plain words is the outlet's."""
    part = doc.paragraphs[paragraph]
    spoken = sum(s.end - s.start for s in quotes.speeches_in(doc, paragraph))
    return 2 * spoken > part.end - part.start


def _digest(doc: Document) -> frozenset[int]:
    """Paragraphs of a digest, each an entry of its own: they open with a clock time or a picture sign."""
    timed = {n for n, part in enumerate(doc.paragraphs) if CLOCK.match(doc.text, part.start)}
    signs = {
        n: doc.text[part.start]
        for n, part in enumerate(doc.paragraphs)
        if ord(doc.text[part.start]) > PICTURES
    }
    headed = {n for n, part in enumerate(doc.paragraphs) if _headed(doc, n, part.start)}
    if BULLETIN.search(doc.source.title) or is_digest(doc.source.title, doc.text):
        return frozenset(
            n for n, part in enumerate(doc.paragraphs) if not goes_on(doc.text, (part.start, part.end))
        )
    if len(headed) > 1 and 2 * len(headed) >= len(doc.paragraphs):
        return frozenset(range(len(doc.paragraphs)))
    entries = timed if len(timed) > 2 else frozenset()
    return frozenset(entries) | (frozenset(signs) if len(set(signs.values())) > 2 else frozenset())


def _headed(doc: Document, number: int, start: int) -> bool:
    """Whether a paragraph opens with its source and a colon: "Трегубов: …"."""
    colon = doc.text.find(":", start, start + HEAD)
    part = doc.of_paragraph(number)
    return colon > 0 and bool(part) and any(s.end <= colon for s in sources(doc, part[0]))


BULLETIN = re.compile(r"\bcampaign (?:assessment|update)\b", re.IGNORECASE)
"""Titles of the institute's daily reports: every paragraph gives its own source or none."""
HEAD = 40
"""Characters of a source that heads a line, at most."""
CLOCK = re.compile(r"\d{1,2}[:.]\d{2}\b")

PICTURES = 0x1F000
"""First code point of the emoji; bullets and arrows lie below."""


def _interview(doc: Document) -> dict[int, Voice | None]:
    """In an interview printed with dashes: by paragraph of an answer, the one who is asked."""
    dashed = [n for n, part in enumerate(doc.paragraphs) if doc.folded[part.start] in "–-"]
    questions = {
        n
        for n in dashed
        if doc.folded[doc.paragraphs[n].start : doc.paragraphs[n].end].rstrip().endswith("?")
    }
    if len(dashed) < 4 or len(questions) < 2:
        return {}
    early = [v for s in doc.sentences if s.paragraph < dashed[0] for v in voices(doc, s) if v.rank == PERSON]
    asked = early[-1] if early else titled_person(doc)
    return {n: asked for n in dashed if n not in questions}


def titled_person(doc: Document) -> Voice | None:
    """The person a title names as speaking: "Беседін: «…»"."""
    title = doc.source.title
    if not title:
        return None
    head = document.build(replace(doc.source, text=title, title=""))
    found = next((v for s in head.sentences for v in voices(head, s) if v.rank == PERSON), None)
    return found or next(iter(heading_name(head)), None)


def _fill_paragraph(doc: Document, sentence: Sentence, result: list[Voice | None]) -> None:
    """A source at a paragraph's end covers the sentences that open the paragraph without one.

    One that opens its own sentence ("As X said, …") leads to what follows. It reaches back to the lead where
    it is the first, else to a sentence right before it that names the same person ("X counts … He says …").
    """
    opening = [s for s in doc.of_paragraph(sentence.paragraph) if s.sentence < sentence.sentence]
    if turned(doc, sentence):
        return
    first = next(s for s in sources(doc, sentence) if s.voice.rank != AGENCY and s.spoken)
    if (first.voice.rank == GROUP and doc.language == "en" and len(opening) > 1) or _contrasts(
        doc, sentence, first
    ):
        return
    if doc.language == "en" and _tags(doc, sentence, first) and not sentence.has(*CONCEPTS):
        return
    leads = min(first.start, first.voice.start) - sentence.start <= LEADS or _of_office(doc, sentence, first)
    as_said = doc.tokens[sentence.first].word in {"as", "як", "как"}
    if leads and (not as_said or any(voice is not None for voice in result)):
        opening = [s for s in opening[-1:] if any(v.name == first.voice.name for v in voices(doc, s))]
    if opening and not any(sources(doc, s) for s in opening):
        for earlier in opening:
            result[earlier.sentence] = first.voice


def _contrasts(doc: Document, sentence: Sentence, source: Source) -> bool:
    """Such as "Footage shows …, while the ministry insisted": a source that speaks only behind "while"."""
    at = min(source.start, source.voice.start)
    here = (c for c in sentence.clauses if c.first > sentence.first and c.start <= at < c.end)
    return any(doc.tokens[c.first].word in TURNS for c in here)


def _tags(doc: Document, sentence: Sentence, source: Source) -> bool:
    """Whether a source is the tag of a quotation: "“A platoon a day is a thousand men a month,” said X"."""
    return any(sentence.start <= s.end <= source.start for s in quotes.speeches_in(doc, sentence.paragraph))


def _of_office(doc: Document, sentence: Sentence, source: Source) -> bool:
    """Such as "Глава ХОВА Олег Х уверяет, что …": an office and name, then the verb; not in a lead."""
    if (
        not sentence.paragraph
        or source.voice.start >= source.start
        or not any(m.first == sentence.first for m in role_marks(sentence))
    ):
        return False
    return "," not in doc.words(sentence.first, source.voice.last)


LEADS = 8
"""Characters before a source that opens its sentence, at most."""
LEAD = 4
"""Sentences of a lead, over whose sources "Про це повідомив" reaches back."""


def _fill_back(doc: Document, result: list[Voice | None], voice: Voice) -> None:
    for index in range(len(result) - 1, -1, -1):
        own = _speakers(doc, doc.sentences[index])
        if own and len(result) > LEAD:
            break
        if result[index] is not None and not own and len(result) > LEAD:
            break
        if not own:
            result[index] = voice
