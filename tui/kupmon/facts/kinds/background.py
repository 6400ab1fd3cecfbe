"""Standing context: population, terrain and the earlier course of the war (FACTS rule 22)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from kupmon.facts import claims
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.leaving import out_of
from kupmon.facts.numbers import Number, counts, numbers
from kupmon.facts.places import WIDE, named, places_of, pointed_at
from kupmon.facts.times import phrases

OLD = timedelta(days=75)
MONTH = timedelta(days=31)
LEAST = 5
"""A village of fewer people is a count of something else."""


def find(doc: Document) -> Iterator[Draft]:
    """Population, terrain and history, each once per place."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for sentence in doc.sentences:
        for draft in (*_population(doc, sentence), *_terrain(doc, sentence), *_history(doc, sentence)):
            key = (draft.type or "", draft.places or places_of(doc, draft.clause))
            if key not in seen:
                seen.add(key)
                yield draft


def _population(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "До війни тут жило близько 18 тисяч людей", "a pre-war population of 27,000"."""
    mark = sentence.first_of("BG_BEFORE")
    if not sentence.has("BG_POPULATION", "CIV_MANY", "SETTLEMENT_OF") or not _placed(doc, sentence):
        return
    if mark is None:
        yield from _of_once(doc, sentence)
        return
    figures = [
        n
        for n in counts(doc, sentence)
        if n.role == "count" and (n.count.low or n.count.high or 0) >= LEAST and not _of_places(doc, n)
    ]
    if figures:
        of_all = [n for n in figures if len(figures) > 1 and out_of(doc, n.first)]
        best = min(of_all or figures, key=lambda n: _distance(n, mark.first, mark.last))
        yield Draft(
            "background",
            sentence,
            mark,
            type="population",
            count=best.count,
            places=_own_places(doc, sentence),
            old=True,
        )


def _of_places(doc: Document, number: Number) -> bool:
    """Such as "one of the twelve towns and villages"."""
    return any(word.startswith(TOWNS) for word in doc.words(number.last + 1, number.last + 1))


TOWNS = (
    "town",
    "village",
    "settlement",
    "cit",
    "district",
    "населен",
    "сел",
    "сіл",
    "міст",
    "город",
    "посел",
)


def _of_once(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "a small portion of the 26,000 people live there", "з 27 тисяч залишаються 5"."""
    told = sentence.marks("BG_POPULATION", "CIV_MANY")
    for number in counts(doc, sentence):
        if number.role != "count" or (number.count.low or number.count.high or 0) < OF_ONCE:
            continue
        before = doc.words(number.first - PART_REACH, number.first - 1)
        part = out_of(doc, number.first) and (
            any(word.startswith(PART) for word in before)
            or (
                doc.language != "en"
                and any(
                    word.startswith(LEFT) for word in doc.words(number.last + 1, number.last + LEFT_REACH)
                )
            )
        )
        if part:
            yield Draft(
                "background",
                sentence,
                told[0],
                type="population",
                count=number.count,
                places=_own_places(doc, sentence),
                old=True,
            )
            return


OF_ONCE = 500
PART = ("portion", "fraction", "part", "handful", "share", "частин", "част", "жменьк", "горст", "дещиц")
PART_REACH = 5
LEFT = ("залиш", "лиш", "оста", "живе", "живут", "мешка")
LEFT_REACH = 4


def _distance(number: Number, first: int, last: int) -> int:
    return first - number.last if number.last < first else number.first - last


def _own_places(doc: Document, sentence: Sentence) -> tuple[str, ...] | None:
    """The town or village a sentence is about where it names nothing but a river or district."""
    ids = {m.place for m in named(doc, sentence)}
    back = pointed_at(doc, sentence)
    return (back,) if back and ids and ids <= WIDE else None


def _placed(doc: Document, sentence: Sentence) -> bool:
    return bool(named(doc, sentence) or pointed_at(doc, sentence) or places_of(doc, sentence))


def _terrain(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """A hub, a main road, a hill or bank it stands on."""
    if not named(doc, sentence) and not pointed_at(doc, sentence):
        return
    for clause in sentence.clauses:
        mark = next(
            (m for m in clause.marks("BG_HUB") if not _other_hub(doc, m) and not _wanted(doc, clause, m)),
            None,
        )
        if mark is None and clause.has("BG_GROUND") and _on_height(doc, clause):
            mark = clause.first_of("BG_LIES")
        if mark is not None and not claims.asked(doc, clause) and not claims.negated(doc, clause, mark):
            places = _apposed(doc, sentence, mark) or _own_places(doc, sentence)
            yield Draft("background", clause, mark, type="terrain", places=places, old=True)
            return


def _apposed(doc: Document, sentence: Sentence, hub: Mark) -> tuple[str, ...] | None:
    """Such as "south of Kupiansk, an important logistics hub": the place right before its description."""
    for mention in reversed(named(doc, sentence)):
        between = doc.folded[mention.end : hub.start] if mention.end <= hub.start else ""
        words = between.split()
        if words and words[0] in {",", "–", "—", "-", "("} and len(words) <= APPOSED:
            return (mention.place,)
        if between[:1] in {",", "("} and len(words) <= APPOSED:
            return (mention.place,)
    return None


APPOSED = 6
"""Words between a place and what it is, at most."""


def _wanted(doc: Document, clause: Clause, hub: Mark) -> bool:
    """Such as "to capture a crucial railway junction": an object that is not said to be the place named."""
    first = max(clause.first, hub.first - TAKING)
    before = doc.words(first, hub.first - 1)
    at = max((n for n, word in enumerate(before) if word.startswith(TAKE)), default=None)
    if at is None or {",", "–", "(", ":"} & set(before[at:]):
        return False
    start, end = doc.tokens[first + at].start, doc.tokens[min(hub.last + BEHIND, clause.last)].end
    return not any(start <= m.start < end for m in named(doc, clause))


TAKING = 5
BEHIND = 5
TAKE = (
    "captur",
    "seiz",
    "tak",
    "retak",
    "cut",
    "сapture",
    "захоп",
    "взят",
    "взят",
    "оволод",
    "овлад",
    "захват",
)


def _other_hub(doc: Document, hub: Mark) -> bool:
    """Such as "узел обороны", "the local hub": a centre of something else than ways."""
    behind = doc.words(hub.last + 1, hub.last + 2)
    before = doc.words(hub.first - 2, hub.first - 1)
    return any(word.startswith(DEFENCE) for word in behind) or any(word.startswith(NEARBY) for word in before)


DEFENCE = ("оборон", "опор", "опір", "сопротив", "спротив", "resist", "defen", "defiance")
NEARBY = ("local", "humanitarian", "volunteer", "місцев", "местн", "гуманітар", "гуманитар")


def _on_height(doc: Document, clause: Clause) -> bool:
    """Whether the ground is high or wet, which matters to an army; a bank or road only says where it is."""
    return any(word.startswith(HEIGHT) for word in doc.words(clause.first, clause.last))


HEIGHT = (
    "hill", "height", "ridge", "high", "steep", "plateau", "swamp", "marsh", "пагор", "висот", "висок",
    "круч", "крут", "узвиш", "узгір", "панівн", "холм", "высот", "высок", "возвыш", "болот", "торф",
)  # fmt: skip


def _history(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """What changed hands long ago, and fighting that has gone on for months."""
    if not sentence.has("BG_TAKEN", "BG_FIGHT") or not _placed(doc, sentence):
        return
    if sentence.has("SETTLEMENTS") and not named(doc, sentence):
        return
    for clause in sentence.clauses:
        marks = clause.marks("BG_TAKEN", "BG_FIGHT")
        taken = [m for m in marks if not claims.unreal(doc, clause, m) and not _only_dates(doc, clause, m)]
        taken = [m for m in taken if not _claimed(doc, sentence, clause, m)]
        if taken and _long_ago(doc, clause):
            yield Draft(
                "background", sentence, taken[0], type="history", places=_own_places(doc, sentence), old=True
            )
            return
    long = sentence.first_of("BG_STUCK")
    here = named(doc, sentence) or pointed_at(doc, sentence)
    fight = sentence.first_of("BG_FIGHT")
    if fight is not None and here and (long is not None or _since_long(doc, sentence, fight)):
        yield Draft(
            "background", sentence, long or fight, type="history", places=_own_places(doc, sentence), old=True
        )


def _only_dates(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "after its liberation in 2022", "освобожденных в 2022 году территорий", "to take it"."""
    before = doc.words(max(clause.first, mark.first - COMPARED), mark.first - 1)
    flags = set(mark.flags)
    noun = bool(flags & set("ngdail")) and not flags & set("vpf")
    if ALIKE & set(before) or (noun and ONCE & set(before[-3:])):
        return True
    oblique = "p" in flags and bool(flags & set("gdail")) and "n" not in flags
    wanted = mark.concept == "BG_TAKEN" and claims.infinitive(doc, clause, mark)
    return doc.language != "en" and (oblique or wanted)


COMPARED = 5
"""Words between what is compared and what it is like, at most."""


def _claimed(doc: Document, sentence: Sentence, clause: Clause, mark: Mark) -> bool:
    """Such as "claimed that troops had seized", "never held since": what is claimed or did not happen."""
    if claims.negated(doc, clause, mark) and not EXCEPT & set(doc.words(mark.last, sentence.last)):
        return True
    before = doc.words(sentence.first, mark.first - 1)
    at = max((n for n, word in enumerate(before) if word.startswith(CLAIM)), default=None)
    return (
        at is not None
        and bool({"that", "had", "що", "что"} & set(before[at:]))
        and "," not in before[at + 2 :]
    )


CLAIM = ("claim", "alleg", "indicat", "стверджу", "утвержда", "заяв")
EXCEPT = frozenset({"except", "excluding", "крім", "окрім", "кроме"})
ALIKE = frozenset({"akin", "like", "similar", "than", "unlike"})
ONCE = frozenset({"after", "since", "following", "після", "после", "часу", "момента", "моменту"})


def _since_long(doc: Document, sentence: Sentence, fight: Mark) -> bool:
    """Such as "З лютого", "since spring": a stretch that began more than a month ago and lasts."""
    clause = next(c for c in sentence.clauses if c.first <= fight.first <= c.last)
    if any(word.startswith(STOPPED) for word in doc.words(clause.first, fight.first - 1)):
        return False
    return any(
        p.period.end >= doc.published
        and doc.published - p.period.start > MONTH
        and clause.start <= p.start < clause.end
        for p in phrases(doc, sentence)
    )


STOPPED = ("stop", "ceas", "halt", "припин", "прекрат", "зупин", "закрыт", "закрит", "clos")


def _years(doc: Document, sentence: Sentence) -> list[int]:
    """The years a sentence names, also in "the 2022 invasion" and "у 2022-му"."""
    found = [n for n in numbers(doc, sentence) if n.role in {"date", "count", "ordinal"}]
    return [int(doc.tokens[n.first].word) for n in found if YEAR.fullmatch(doc.tokens[n.first].word)]


YEAR = re.compile(r"20[0-4]\d")
FIRST_DAYS = re.compile(
    r"(?:first|early|opening) (?:hours|days|weeks|months) of [^,.;]{0,50}(?:invasion|war)"
    r"|(?<!years )(?<!months )after [^,.;]{0,20}(?:putin|russia|full-scale|all-out)[^,.;]{0,20} invasion"
    r"|(?<!years )(?<!months )after the invasion"
    r"|(?:start|beginning|outset) of the (?:full-scale|all-out|russian|invasion|war)"
    r"|(?:among|one of) the first (?:towns|cities|settlements|places)"
    r"|(?:spent|after|for|endured) [^,.;]{0,20}months (?:under|of) [^,.;]{0,12}occupation"
    r"|перш\w+ (?:год|дн|тиж|місяц)\w+ [^,.;]{0,30}(?:вторгнення|війни)"
    r"|перв\w+ (?:час|дн|недел|месяц)\w+ [^,.;]{0,30}(?:вторжения|войны)"
    r"|(?:з|із|від) (?:самого )?початку [^,.;]{0,30}(?:вторгнення|війни)"
    r"|с (?:самого )?начала [^,.;]{0,30}(?:вторжения|войны)"
    r"|одним (?:із|з) перших|одним из первых|на початку (?:повномасштаб|великої|вторгн|війни)"
    r"|в начале (?:полномасштаб|большой|вторжения|войны)"
    r"|(?:пів ?року|полгода|місяців|месяцев) [^,.;]{0,25}ок+упац"
)
"""The start of this war, told without a year."""


EARLY = ("invasion", "war", "first", "occupation", "вторг", "вторж", "війн", "войн", "перш", "перв", "купац")
"""What the start of the war is told by, looked for before the expression."""


def _long_ago(doc: Document, clause: Clause) -> bool:
    """A year before this one in the clause, or a date long past, and no day of late."""
    sentence = doc.sentences[clause.sentence]
    told = doc.folded[sentence.start : sentence.end]
    if any(word in told for word in EARLY) and FIRST_DAYS.search(told):
        return True
    years = _years(doc, sentence)
    old_year = any(year < doc.published.year for year in years)
    stated = [p.period for p in phrases(doc, sentence) if clause.start <= p.start < clause.end]
    if any(p.end > doc.published - OLD and p.end == p.start for p in stated):
        return False
    if old_year and not any(year == doc.published.year for year in years):
        return True
    return bool(stated) and all(doc.published - p.end > OLD for p in stated)
