"""Civilians killed, injured, evacuated and remaining (FACTS rule 19)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kupmon.facts import claims, evacuations, events, fates, people, zones
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.fates import STATUS, Told
from kupmon.facts.harmed import harmed_behind
from kupmon.facts.leaving import (
    CIVIL,
    STRUCK,
    civil_context,
    clause_of,
    each_place,
    moved,
    names_people,
    parts,
    stayed,
    total,
)
from kupmon.facts.numbers import counts, numbers
from kupmon.facts.people import Group
from kupmon.facts.speakers import sources
from kupmon.facts.times import phrases
from kupmon.facts.words import listed
from kupmon.model import Count

OBJECTS = ("DMG_HOUSING", "DMG_PUBLIC", "DMG_OTHER", "DMG_UTILITIES", "DMG_TRANSPORT")
HARM = ("CIV_KILLED", "CIV_INJURED")
LEAVING = ("CIV_EVAC_ORDER", "CIV_TAKE", "CIV_LIVES", "CIV_LEAVING", "CIV_TAKING_OUT", "CIV_GONE")


def find(doc: Document) -> Iterator[Draft]:
    """Sentence by sentence; what only repeats a total person by person is left out."""
    before: list[Draft] = []
    for sentence in doc.sentences:
        if before and before[-1].type == "remaining":
            before += list(_left_as_well(doc, sentence, before[-1]))
        if not sentence.has(*STATUS, *LEAVING) or events.aside(doc, sentence):
            continue
        for draft in _of_sentence(doc, sentence):
            lately = events.near_by(before, sentence.sentence - ORDERS, sentence.sentence)
            if not any(_repeats(doc, draft, earlier) for earlier in lately):
                before.append(draft)
    for draft in before:
        at = draft.clause.sentence
        near = events.near_by(before, at - DETAILS, at + DETAILS)
        if not any(_only_hints(draft, other) for other in near):
            yield draft


def _only_hints(draft: Draft, other: Draft) -> bool:
    """Such as "There are casualties" beside their number."""
    return (
        draft.type in {"killed", "injured"}
        and draft.type == other.type
        and (draft.count is None and other.count is not None)
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
    counted = {group.first for group in people.groups(doc, sentence) if group.figure} if rows else set()
    events = sorted(counted | {group.first for told in rows for group in told.groups})
    placed = zones.where(doc, sentence, events)
    if sentence.has("CIV_REMAIN"):
        placed = placed | each_place(doc, sentence)
    for told in rows:
        if told.mark.concept in HARM:
            yield from _harmed(doc, sentence, told, placed)
            continue
        there = list(moved(doc, sentence, told, placed)) if told.groups else []
        there += parts(doc, sentence, there)
        uncounted = told.mark.concept == "CIV_REMAIN" and not any(
            g.figure for row in rows for g in row.groups
        )
        yield from there or (stayed(doc, sentence, told.mark) if uncounted else ())
    yield from evacuations.ordered(doc, sentence)
    yield from _lives(doc, sentence)


def _lives(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "The strike claimed three lives", "забрало три життя"."""
    for mark in sentence.marks("CIV_LIVES"):
        number = next((n for n in counts(doc, sentence) if n.last == mark.first - 1), None)
        verbs = [m for m in sentence.marks("CIV_TAKING") if 0 < mark.first - m.first <= TAKING]
        if number is None or not verbs or _void(doc, sentence, verbs[-1]) or sentence.has("SOLDIER", "ENEMY"):
            continue
        where = zones.where(doc, sentence, [mark.first])[mark.first]
        if where:
            clause = clause_of(sentence, mark)
            yield Draft("civilians", clause, verbs[-1], type="killed", count=number.count, places=where)


TAKING = 4
"""Words from a verb of taking to the lives it takes, at most."""


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
        return gap <= DETAILS or any(
            word.startswith(WARD) for word in doc.words(sentence.first, sentence.last)
        )
    if sources(doc, sentence) and not events.one_voice(doc, earlier, draft):
        return False
    if earlier.count.low != draft.count.high or _other_event(doc, draft, earlier):
        return False
    return gap > DETAILS or not _own_event(doc, sentence)


WARD = ("hospitali", "госпітал", "госпитал", "shock", "condition", "стані", "состоянии")
"""Beginnings of words for how those fare who were counted before."""
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


# Killed and injured


def _harmed(
    doc: Document, sentence: Sentence, told: Told, placed: dict[int, tuple[str, ...] | None]
) -> Iterator[Draft]:
    if (
        " ".join(doc.words(sentence.first, sentence.first + 1)) in OF_THEM
        and told.mark.concept != "CIV_KILLED"
    ):
        return  # of those counted before
    lost = [m for m in sentence.marks("LOST") if not told.mark.first <= m.first <= told.mark.last]
    if lost or sentence.has("SURRENDERED") or _void(doc, sentence, told.mark):
        return
    if not told.groups:
        yield from _body(doc, sentence, told.mark)
        yield from _uncounted(doc, sentence, told.mark)
        return
    by_place: dict[tuple[str, ...], list[Group]] = {}
    for group in _risen_to(doc, sentence, told.groups):
        where = placed.get(group.first)
        if where and _civil(doc, sentence, group, told.mark) and not _of_region(doc, told.mark):
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


OF_THEM = frozenset({"of them", "of these", "з них", "із них", "из них", "серед них", "среди них"})


def _body(doc: Document, sentence: Sentence, mark: Mark) -> Iterator[Draft]:
    """Such as "They recovered a woman's body": one dead, named by no noun of their own."""
    if doc.forms[mark.last] not in BODY or mark.first == mark.last:
        return
    where = zones.where(doc, sentence, [mark.first])[mark.first]
    if where and any(word.startswith(WHOSE) for word in doc.words(mark.first, mark.last)):
        yield Draft(
            "civilians", clause_of(sentence, mark), mark, type="killed", count=Count(1, 1), places=where
        )


WHOSE = ("woman", "man", "person", "resident", "child", "pensioner")


def _of_region(doc: Document, mark: Mark) -> bool:
    """Such as "with two people wounded in the oblast": the region's sum in a sentence about the town."""
    behind = doc.words(mark.last + 1, mark.last + REGION)
    if doc.language == "en":
        return any(
            behind[n : n + 2] in (["in", "the"], ["across", "the"]) and behind[n + 2 : n + 3] in OBLASTS
            for n in range(len(behind))
        )
    return (
        len(behind) > 1
        and behind[0] in {"в", "у", "по"}
        and behind[1] in {"області", "области", "регіоні", "регионе"}
    )


REGION = 4
"""Words from a word of harm to the region it is told of, at most."""
OBLASTS = (["oblast"], ["region"], ["province"])


def _risen_to(doc: Document, sentence: Sentence, groups: Sequence[Group]) -> Sequence[Group]:
    """Such as "the number of people injured rose to four": the figure is those people."""
    if any(g.count is not None and g.first and doc.forms[g.first - 1] not in TO for g in groups):
        return groups
    number = any(word.startswith(TOLL) for word in doc.words(sentence.first, sentence.last))
    everyone = people.groups(doc, sentence) if number else groups
    risen = [g for g in everyone if g.figure and g.first and doc.forms[g.first - 1] in TO]
    return [replace(g, count=_exactly(g.count)) for g in risen] or groups


def _exactly(count: Count | None) -> Count | None:
    """Such as "зросла до 3": three, and not at most three."""
    return Count(count.high, count.high) if count is not None and count.low is None else count


TO = frozenset({"to", "до"})
TOLL = ("number", "toll", "кількіст", "количеств", "число", "числ")
"""Beginnings of words for how many there are of somebody."""
BODY = frozenset({"body", "тіло", "тело", "життя", "жизнь"})
VICTIMS = ("постраждал", "пострадавш", "потерпіл", "потерпевш")
"""Beginnings of words that are said of civilians alone."""


def _helped(doc: Document, mark: Mark) -> bool:
    """Such as "пострадавшим жителям выплатят", "for residents hurt by shelling": no news of their wounds."""
    oblique = bool(mark.flags) and not set(mark.flags) & set("nvpft") and doc.language != "en"
    before = doc.words(max(0, mark.first - 3), mark.first - 1) if mark.first else []
    return (oblique and mark.is_case("dig")) or bool(listed(doc.language, "CIV_FOR") & set(before))


def _void(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Denied, feared, asked, said of soldiers, or "no one was hurt"."""
    soldiers = (m for m in sentence.marks("SOLDIER") if m.flags and m.is_case("n"))
    if any(0 < mark.first - m.last <= 1 for m in soldiers) and not harmed_behind(doc, sentence, mark):
        return True  # "росіяни гинуть"
    if doc.tokens[mark.first].word.startswith("sustain") and not _hurt_behind(doc, mark):
        return True  # "have sustained regular assistance"
    if any(n.first <= mark.first <= n.last for n in sentence.marks("CIV_NONE")):
        return True
    clause = clause_of(sentence, mark)
    if claims.negated(doc, clause, mark) or claims.unreal(doc, clause, mark) or claims.asked(doc, clause):
        return True
    return claims.infinitive(doc, clause, mark)


BEASTS = ("cow", "cattle", "pig", "sheep", "goat", "horse", "animal", "dog", "calf", "calves", "коров",
          "корів", "свин", "худоб", "тварин", "голів", "собак", "овец", "вівц", "коней", "скот", "животн",
          "голов")  # fmt: skip
"""Beginnings of what is counted among the killed of a farm."""


def _hurt_behind(doc: Document, mark: Mark) -> bool:
    """Whether what was sustained is a wound."""
    return any(word.startswith(HURT) for word in doc.words(mark.first, mark.last + SUSTAINED))


HURT = (
    "injur",
    "wound",
    "burn",
    "fractur",
    "trauma",
    "concuss",
    "shock",
    "shrapnel",
    "blast",
    "contus",
    "brain",
)
SUSTAINED = 6
"""Words between "sustained" and the wound, at most."""


def _civil(doc: Document, sentence: Sentence, group: Group, mark: Mark) -> bool:
    """Persons named by age or part are civilians; figures and "people" need a word of shelling near."""
    if any(word.startswith(BEASTS) for word in doc.words(group.first, group.last + 2)):
        return False
    if (not group.bare and not group.vague) or (not group.bare and harmed_behind(doc, sentence, mark)):
        return True
    # "sought medical attention", "кількість постраждалих зросла до чотирьох"
    told = mark.last - mark.first > 1 or doc.tokens[mark.first].word.startswith(VICTIMS)
    return (told or civil_context(doc, sentence)) and not _of_soldiers(doc, sentence)


def _of_soldiers(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence or the one before counts soldiers."""
    before = doc.before(sentence)
    rows = [sentence] if before is None or names_people(sentence) else [sentence, before]
    intruders = any(w.startswith(INTRUDERS) for w in doc.words(sentence.first, sentence.last))
    if (intruders or sentence.has("INFILTRATE", "FAILED_ATTACK")) and not names_people(sentence):
        return True
    other = ("ENEMY", "SIDE_RU", "SIDE_UA", "OURS", "CIV_ONE", "CIV_MANY")
    for row in rows:
        named = {n for m in row.marks(*other) for n in range(m.first, m.last + 1)}
        named |= {n + 1 for n in named if doc.words(n + 1, n + 1) in (["personnel"], ["military"])}
        if any(m.first not in named for m in row.marks("SOLDIER")):
            return True
    if any(0 < m.first - n.last <= 2 for m in sentence.marks("SOLDIER") for n in counts(doc, sentence)):
        return not names_people(sentence)
    dead = {n for m in sentence.marks("CIV_KILLED") for n in range(m.first, m.last + 1)}
    return any(m.first not in dead for m in sentence.marks("DESTROYED")) and not sentence.has(*OBJECTS)


INTRUDERS = ("infiltrat", "saboteur", "диверсант", "штурмовик")


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
