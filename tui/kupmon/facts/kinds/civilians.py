"""Civilians killed, injured, evacuated and remaining (FACTS rule 19)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kupmon.facts import claims, events, fates, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.fates import STATUS, Told
from kupmon.facts.numbers import counts, numbers
from kupmon.facts.past import long_ago
from kupmon.facts.people import Group
from kupmon.facts.speakers import sources
from kupmon.facts.times import phrases
from kupmon.facts.weapons import is_cause
from kupmon.facts.words import listed
from kupmon.model import Count

HARM = ("CIV_KILLED", "CIV_INJURED")
STRUCK = (
    "STRIKE_SHELL",
    "STRIKE_HIT",
    "STRIKE_W_DRONE",
    "STRIKE_W_AIR",
    "STRIKE_W_MISSILE",
    "STRIKE_NOUN",
    "STRIKE_SHELLING",
    "STRIKE_UNDER_FIRE",
)
CIVIL = (*STRUCK, "DMG_VERB", "CIVILIAN", "CIV_RUBBLE")
OBJECTS = ("DMG_HOUSING", "DMG_PUBLIC", "DMG_OTHER", "DMG_UTILITIES", "DMG_TRANSPORT")


def find(doc: Document) -> Iterator[Draft]:
    """Sentence by sentence; what only repeats a total person by person is left out."""
    before: list[Draft] = []
    for sentence in doc.sentences:
        if before and before[-1].type == "remaining":
            before += list(_left_as_well(doc, sentence, before[-1]))
        if not sentence.has(*STATUS, "CIV_EVAC_ORDER", "CIV_TAKE") or events.aside(doc, sentence):
            continue
        for draft in _of_sentence(doc, sentence):
            lately = events.near_by(before, sentence.sentence - ORDERS, sentence.sentence)
            if not any(_repeats(doc, draft, earlier) for earlier in lately):
                before.append(draft)
    for draft in before:
        soon = events.near_by(before, draft.clause.sentence + 1, draft.clause.sentence + DETAILS)
        if not any(_only_hints(draft, later) for later in soon):
            yield draft


def _only_hints(draft: Draft, later: Draft) -> bool:
    """Such as "There are casualties" before their number."""
    return (
        draft.type in {"killed", "injured"}
        and draft.type == later.type
        and (draft.count is None and later.count is not None)
    )


def _left_as_well(doc: Document, sentence: Sentence, earlier: Draft) -> Iterator[Draft]:
    """Such as "Загалом у громаді – понад 1200." behind "680 remain": a place, a figure and no verb."""
    near = 0 < sentence.sentence - earlier.clause.sentence <= 1
    if not near or sentence.last - sentence.first > ELLIPTIC or sentence.has(*STATUS, "SOLDIER"):
        return
    figures = [
        n for n in counts(doc, sentence) if n.role == "count" and (n.count.low or n.count.high or 0) > FEW
    ]
    places = zones.sites(doc, sentence)
    if (
        len(figures) == 1
        and len(places) == 1
        and places[0].place
        and {"–", "-", "—"} & set(doc.words(sentence.first, sentence.last))
    ):
        yield replace(
            earlier,
            clause=sentence,
            count=figures[0].count,
            places=(places[0].place,),
            trigger=earlier.trigger,
        )


ELLIPTIC = 12
"""Words of a sentence that only adds a figure, at most."""
FEW = 20


def _of_sentence(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    rows = fates.told(doc, sentence)
    events = sorted(group.first for told in rows for group in told.groups)
    placed = zones.where(doc, sentence, events)
    for told in rows:
        if told.mark.concept in HARM:
            yield from _harmed(doc, sentence, told, placed)
        elif told.groups:
            yield from _moved(doc, sentence, told, placed)
    yield from _ordered(doc, sentence)


def _repeats(doc: Document, draft: Draft, earlier: Draft) -> bool:
    """Whether a draft tells again of persons counted before: same place and outcome, no event of its own."""
    sentence = doc.sentences[draft.clause.sentence]
    if _ordered_again(draft, earlier):
        return events.one_voice(doc, earlier, draft)
    if draft.type not in {"killed", "injured"} or (draft.type, draft.places) != (
        earlier.type,
        earlier.places,
    ):
        return False
    if draft.count is None or draft.count.high is None or earlier.count is None or not earlier.count.low:
        return False
    gap = draft.clause.sentence - earlier.clause.sentence
    if not 0 < gap <= events.STORY:
        return False
    if earlier.count.low > draft.count.high:
        return gap <= DETAILS
    if sources(doc, sentence) and not events.one_voice(doc, earlier, draft):
        return False
    if earlier.count.low != draft.count.high or _other_event(doc, draft, earlier):
        return False
    return gap > DETAILS or not _own_event(doc, sentence)


ORDERS = 60
"""Sentences within which an evacuation is announced once."""
DETAILS = 3
"""Sentences behind a total in which its victims are told one by one."""


def _ordered_again(draft: Draft, earlier: Draft) -> bool:
    """An evacuation announced for a district and again for its communities."""
    if draft.type != "evacuated" or earlier.type != "evacuated" or draft.count or earlier.count:
        return False
    one, two = set(earlier.places or ()), set(draft.places or ())
    return one <= events.WIDE or two <= events.WIDE or bool(one & two)


def _own_event(doc: Document, sentence: Sentence) -> bool:
    """A time, a strike or "another" shows that a sentence tells of something new."""
    clock = any(n.role == "time" for n in numbers(doc, sentence))
    words = set(doc.words(sentence.first, sentence.last))
    return (
        clock
        or bool(phrases(doc, sentence))
        or sentence.has(*STRUCK, "T_SAME")
        or bool(listed(doc.language, "CIV_MORE") & words)
    )


def _other_event(doc: Document, draft: Draft, earlier: Draft) -> bool:
    """Whether a further strike is told between two victims: "at 2 p.m. they attacked the city again"."""
    between = doc.sentences[earlier.clause.sentence + 1 : draft.clause.sentence + 1]
    first = {clock for row in _told_in(doc, earlier) for clock in events.clocks(doc, row)}
    if not first:
        return False
    more = listed(doc.language, "STRIKE_FURTHER") | listed(doc.language, "STRIKE_AGAIN")
    if any(row.has(*STRUCK, "ATTACK") and more & set(doc.words(row.first, row.last)) for row in between):
        return True
    later = {clock for row in between for clock in events.clocks(doc, row)}
    return bool(later - first)


def _told_in(doc: Document, draft: Draft) -> tuple[Sentence, ...]:
    """The sentence of a victim and the one before it."""
    at = draft.clause.sentence
    return doc.sentences[max(0, at - 1) : at + 1]


def clause_of(sentence: Sentence, mark: Mark) -> Clause:
    """The clause of a mark."""
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)


def total(groups: Sequence[Group]) -> Count | None:
    """The sum of several groups; unknown where one of them is."""
    known = [g.count for g in groups if g.count is not None]
    if len(known) < len(groups):
        return None
    lows = [c.low for c in known if c.low is not None]
    highs = [c.high for c in known if c.high is not None]
    return Count(
        sum(lows) if len(lows) == len(known) else None,
        sum(highs) if len(highs) == len(known) else None,
    )


# Killed and injured


def _harmed(
    doc: Document, sentence: Sentence, told: Told, placed: dict[int, tuple[str, ...] | None]
) -> Iterator[Draft]:
    lost = [m for m in sentence.marks("LOST") if not told.mark.first <= m.first <= told.mark.last]
    if lost or sentence.has("SURRENDERED") or _void(doc, sentence, told.mark):
        return
    if not told.groups:
        yield from _uncounted(doc, sentence, told.mark)
        return
    by_place: dict[tuple[str, ...], list[Group]] = {}
    for group in told.groups:
        where = placed.get(group.first)
        if where and _civil(doc, sentence, group, told.mark):
            by_place.setdefault(where, []).append(group)
    for where, groups in by_place.items():
        rate = clause_of(sentence, told.mark).has("CIV_RATE")
        count = None if rate else total(groups)
        if count is None and BODY & set(doc.words(told.mark.first, told.mark.last)):
            count = Count(1, 1)  # "the body of a woman"
        if count is None and sentence.has("CIV_EVACUATED"):
            continue  # "evacuation of the wounded and dead"
        if count is None and (
            doc.tokens[told.mark.first].word in listed(doc.language, "CIV_WEAK") or _helped(doc, told.mark)
        ):
            continue
        yield Draft(
            "civilians",
            clause_of(sentence, told.mark),
            told.mark,
            type=STATUS[told.mark.concept],
            count=count,
            places=where,
        )


BODY = frozenset({"body", "тіло", "тело", "життя", "жизнь"})
VICTIMS = ("постраждал", "пострадавш", "потерпіл", "потерпевш")
"""Beginnings of words that are said of civilians alone."""


def _helped(doc: Document, mark: Mark) -> bool:
    """Such as "пострадавшим жителям выплатят", "for residents hurt by shelling": no news of their wounds."""
    oblique = bool(mark.flags) and not set(mark.flags) & set("nvpft") and doc.language != "en"
    before = doc.words(max(0, mark.first - 3), mark.first - 1) if mark.first else []
    return (oblique and mark.is_case("dig")) or bool(listed(doc.language, "CIV_FOR") & set(before))


def _void(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Denied, feared, asked, or "no one was hurt"."""
    if any(n.first <= mark.first <= n.last for n in sentence.marks("CIV_NONE")):
        return True
    clause = clause_of(sentence, mark)
    if claims.negated(doc, clause, mark) or claims.unreal(doc, clause, mark) or claims.asked(doc, clause):
        return True
    return claims.infinitive(doc, clause, mark)


def _civil(doc: Document, sentence: Sentence, group: Group, mark: Mark) -> bool:
    """Persons named by age or part are civilians; figures and "people" need a word of shelling near."""
    if not group.bare and not group.vague:
        return True
    # "sought medical attention", "кількість постраждалих зросла до чотирьох"
    told = mark.last - mark.first > 1 or doc.tokens[mark.first].word.startswith(VICTIMS)
    return (told or civil_context(doc, sentence)) and not _of_soldiers(doc, sentence)


def _of_soldiers(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence or the one before counts soldiers."""
    before = doc.before(sentence)
    rows = [sentence] if before is None or _names_people(sentence) else [sentence, before]
    other = ("ENEMY", "SIDE_RU", "SIDE_UA", "OURS", "CIV_ONE", "CIV_MANY")
    for row in rows:
        named = {n for m in row.marks(*other) for n in range(m.first, m.last + 1)}
        if any(m.first not in named for m in row.marks("SOLDIER")):
            return True
    if any(0 < m.first - n.last <= 2 for m in sentence.marks("SOLDIER") for n in counts(doc, sentence)):
        return not _names_people(sentence)
    return sentence.has("DESTROYED") and not sentence.has(*OBJECTS)


def _names_people(sentence: Sentence) -> bool:
    """Whether a sentence names persons who are no soldiers."""
    vague = {m.first for m in sentence.marks("CIV_VAGUE")}
    return any(m.first not in vague for m in sentence.marks("CIV_ONE", "CIV_MANY", "CIV_TWO"))


def civil_context(doc: Document, sentence: Sentence) -> bool:
    """Whether this sentence or one of the two before it speaks of shelling, damage or civilians."""
    rows = [sentence, *(s for back in (1, 2) if (s := doc.before(sentence, back)) is not None)]
    return any(row.has(*CIVIL) or _names_people(row) for row in rows)


def _uncounted(doc: Document, sentence: Sentence, mark: Mark) -> Iterator[Draft]:
    """Such as "Є поранені", "there are dead and wounded"."""
    before = (
        set(doc.words(max(sentence.first, mark.first - 3), mark.first - 1))
        if mark.first > sentence.first
        else set()
    )
    if not {"є", "есть", "were", "are"} & before or not sentence.has(*CIVIL) or sentence.has("SOLDIER"):
        return
    if sentence.has("N_RATE", "T_DAILY") or {"кожен", "каждый"} & before:
        return
    if sum(site.place is None for site in zones.sites(doc, sentence)) > 1:
        return  # told of several districts at once
    where = zones.where(doc, sentence, [mark.first])[mark.first]
    if where:
        yield Draft("civilians", clause_of(sentence, mark), mark, type=STATUS[mark.concept], places=where)


# Evacuated and remaining


def _moved(
    doc: Document, sentence: Sentence, told: Told, placed: dict[int, tuple[str, ...] | None]
) -> Iterator[Draft]:
    mark = told.mark
    groups = [g for g in told.groups if g.figure] or [
        g for g in told.groups if g.count is not None and (g.aged or _taken_out(doc, mark, g))
    ]
    clause = clause_of(sentence, mark)
    if (
        not groups
        or not _is_told(doc, sentence, clause, mark, groups[0])
        or _soldiers_moved(sentence, mark, groups[0])
    ):
        return
    where = placed.get(groups[0].first)
    each = doc.words(groups[0].first - 1, groups[0].first - 1) == ["по"]
    rate = groups[0].rate or each or clause.has("N_RATE", "T_DAILY")
    if mark.concept == "CIV_REMAIN" and where:
        for group in groups if not rate else ():
            yield Draft(
                "civilians",
                clause,
                mark,
                type="remaining",
                count=group.count,
                places=placed[group.first],
                own_time=True,
            )
    elif where and rate:
        yield Draft("civilians", clause, mark, type="evacuated", places=where)
    elif mark.concept != "CIV_REMAIN":
        for row in _together(doc, groups, placed):
            there = placed.get(row[0].first)
            if there:
                yield Draft("civilians", clause, mark, type="evacuated", count=total(row), places=there)


def _together(
    doc: Document, groups: Sequence[Group], placed: dict[int, tuple[str, ...] | None]
) -> list[list[Group]]:
    """Figures that add up ("12 children and 30 adults") in one row, others in rows of their own."""
    rows: list[list[Group]] = [[groups[0]]]
    for before, group in itertools.pairwise(groups):
        between = fates.words_between(doc, before.last, group.first)
        apart = placed.get(before.first) != placed.get(group.first)
        if apart or len([w for w in between if w[0].isalpha()]) > OBJECT or "," in between:
            rows.append([group])
        else:
            rows[-1].append(group)
    return rows


def _taken_out(doc: Document, mark: Mark, group: Group) -> bool:
    """Such as "evacuated an elderly woman": a single person right behind the verb, as its object."""
    verbal = mark.concept == "CIV_EVACUATED" and bool(set(mark.flags) & set("vp"))
    if {"a", "an", "the"} & set(doc.words(mark.first - 1, mark.first - 1)):
        return False  # "an evacuated resident"
    if not verbal or group.vague or not 0 < group.first - mark.last <= OBJECT:
        return False
    return doc.language == "en" or doc.tokens[group.last].word.endswith(("у", "ю", "ого", "ца", "ера", "ка"))


OBJECT = 3
"""Words between a verb of taking out and its object, at most."""


def _soldiers_moved(sentence: Sentence, mark: Mark, group: Group) -> bool:
    """Figures and "people" in a sentence about soldiers, who are not those that help."""
    men = sentence.marks("SOLDIER", "STR_ENCIRCLED")
    if mark.concept != "CIV_REMAIN":
        men = tuple(m for m in men if not m.flags or (set(m.flags) & set("ga") and "i" not in m.flags))
        men = tuple(m for m in men if abs(m.first - group.last) <= OBJECT)
    return (group.bare or group.vague) and bool(men) and not sentence.has("CIVILIAN")


def _is_told(doc: Document, sentence: Sentence, clause: Clause, mark: Mark, group: Group) -> bool:
    if claims.asked(doc, clause) or _before_war(doc, sentence, mark, group):
        return False
    if mark.concept == "CIV_REMAIN":
        if long_ago(doc, sentence):
            return False
        if {"без", "without"} & set(doc.words(mark.last + 1, min(sentence.last, mark.last + 1))):
            return False
        if sentence.has("CIV_SOUGHT"):
            return False
        lone = group.count == Count(1, 1) and not group.aged
        return (
            not lone
            and not claims.negated(doc, clause, mark)
            and (not group.bare or civil_context(doc, sentence))
        )
    if mark.concept == "CIV_TAKE" and not _out(doc, sentence, mark):
        return False
    far = group.first < mark.first or group.first - mark.last > 2
    if ("n" in mark.flags and far) or (group.bare and group.count == Count(1, 1)):
        return False
    unsaid = claims.unreal(doc, clause, mark) or claims.negated(doc, clause, mark)
    return not unsaid and not claims.infinitive(doc, clause, mark)


def _out(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "Took 34 residents out of Kivsharivka"."""
    return "out" in doc.words(mark.last + 1, min(sentence.last, mark.last + REACH))


REACH = 16


def _before_war(doc: Document, sentence: Sentence, mark: Mark, group: Group) -> bool:
    """Population of old: "before the war 27,000 people lived here"."""
    low, high = min(mark.first, group.first) - 6, max(mark.last, group.last) + 6
    for past in sentence.marks("CIV_BEFORE_WAR"):
        ends = (past.last, group.first) if past.first < group.first else (group.last, past.first)
        apart = {",", ";", ":", "–"} | listed(doc.language, "CIV_SINCE_THEN")
        if low <= past.first <= high and not apart & set(fates.words_between(doc, *ends)):
            return True
    return False


def _ordered(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """An evacuation announced, ordered or under way."""
    marks = sentence.marks("CIV_EVAC_ORDER")
    if not marks and sentence.has("CIV_ANNOUNCE"):
        marks = tuple(
            m for m in sentence.marks("CIV_EVACUATED") if m.flags and not set(m.flags) & set("vpftr")
        )
    for mark in marks[:1]:
        clause = clause_of(sentence, mark)
        crew = set(doc.words(mark.last + 1, mark.last + 1)) & listed(doc.language, "CIV_CREW")
        if crew or is_cause(doc, clause, mark, noun=False):
            continue
        where = zones.where(doc, sentence, [mark.first])[mark.first]
        void = claims.asked(doc, clause) or claims.negated(doc, clause, mark)
        if where and not void and not claims.unreal(doc, clause, mark):
            yield Draft("civilians", clause, mark, type="evacuated", places=where, own_time=True)
