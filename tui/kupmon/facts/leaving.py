"""Civilians who leave or stay, and what the sentences around say of whose they are (FACTS rule 19)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kupmon.facts import claims, fates, people, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.fates import Told
from kupmon.facts.numbers import counts
from kupmon.facts.past import long_ago
from kupmon.facts.people import Group
from kupmon.facts.places import named
from kupmon.facts.words import listed
from kupmon.model import Count

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


def names_people(sentence: Sentence) -> bool:
    """Whether a sentence names persons who are no soldiers."""
    vague = {m.first for m in sentence.marks("CIV_VAGUE")}
    return any(m.first not in vague for m in sentence.marks("CIV_ONE", "CIV_MANY", "CIV_TWO"))


def civil_context(doc: Document, sentence: Sentence) -> bool:
    """Whether this sentence or one of the two before it speaks of shelling, damage or civilians."""
    rows = [sentence, *(s for back in (1, 2) if (s := doc.before(sentence, back)) is not None)]
    return any(row.has(*CIVIL) or names_people(row) for row in rows)


def moved(
    doc: Document, sentence: Sentence, told: Told, placed: dict[int, tuple[str, ...] | None]
) -> Iterator[Draft]:
    """Those who were taken out of a place, or are still there, with their figures.

    Args:
        doc: The text.
        sentence: One of its sentences.
        told: A word of leaving or staying, and the persons it is said of.
        placed: By first token of a group, the places it belongs to.
    """
    mark = told.mark
    groups = [g for g in told.groups if g.figure] or [
        g for g in told.groups if g.count is not None and (g.aged or _taken_out(doc, mark, g))
    ]
    groups = groups or [g for g in told.groups if mark.concept == "CIV_EVACUATED" and _all_of(doc, g)]
    if mark.concept == "CIV_REMAIN":
        groups = [g for g in groups if not _before_war(doc, sentence, mark, g)]
        fallen = [g for g in groups if g.first > mark.last and doc.forms[mark.last] in {"to", "до"}]
        groups = fallen or groups
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
        kept = _those_left(doc, groups) if not rate else ()
        for group in kept:
            behind = group is not kept[0] and kept[0].first < mark.first < group.first
            if not placed[group.first] or (behind and placed[group.first] == placed[kept[0].first]):
                continue
            yield Draft(
                "civilians",
                clause,
                mark,
                type="remaining",
                count=_down_to(doc, mark, group),
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


def each_place(doc: Document, sentence: Sentence) -> dict[int, tuple[str, ...] | None]:
    """Such as "1,800 remain in the community, 760 – in the town": its place is behind a figure."""
    here = zones.sites(doc, sentence) or _of_town_and_community(doc, sentence)
    figures = [g for g in people.groups(doc, sentence) if g.figure]
    own: dict[int, zones.Site] = {}
    staying = {n for m in sentence.marks("CIV_REMAIN") for n in range(m.first, m.last + 1)}
    for group in figures:
        site = next((s for s in here if 0 < s.first - group.last <= PART_REACH), None)
        between = range(group.last + 1, site.first if site is not None else 0)
        if site is not None and all(n in staying or doc.forms[n] in BEFORE_PLACE for n in between):
            own[group.first] = site
    if not own or len(figures) < 2:
        return {}
    found: dict[int, tuple[str, ...] | None] = {}
    for group in figures:
        ahead = [s for s in here if s.last < group.first and s not in own.values()]
        site = own.get(group.first) or (ahead[-1] if ahead else None)
        if site is not None:
            found[group.first] = (site.place,) if site.place else None
    return found


def _all_of(doc: Document, group: Group) -> bool:
    """Such as "all children", "всіх дітей": counted by nobody, and yet told."""
    return bool(ALL & set(doc.words(group.first - 2, group.first - 1)))


ALL = frozenset({"all", "every", "всіх", "усіх", "всі", "усі", "всех", "все"})


def _of_town_and_community(doc: Document, sentence: Sentence) -> tuple[zones.Site, ...]:
    """Such as "у громаді залишилося 2700, з них 1700 – у місті": both named by what they are."""
    if not sentence.has("THE_TOWN") or not COMMUNITY & set(doc.words(sentence.first, sentence.last)):
        return ()
    rows: list[zones.Site] = []
    for n in range(sentence.first, sentence.last + 1):
        if doc.forms[n] in COMMUNITY:
            rows.append(zones.Site(n, n, "kupiansk-hromada"))
        elif any(m.last == n for m in sentence.marks("THE_TOWN")):
            rows.append(zones.Site(n, n, TOWN))
    return tuple(rows) if len({row.place for row in rows}) > 1 else ()


COMMUNITY = frozenset({"громаді", "громаде", "общине", "community", "hromada"})
_BEFORE_PLACE = (
    "– - — in the on at у в на території территории самому самій самом самой власне безпосередньо "
    "непосредственно city town of місті городе межах пределах wider whole itself"
)
BEFORE_PLACE = frozenset(_BEFORE_PLACE.split())
"""Words between a figure and the place it is counted in."""


def _down_to(doc: Document, mark: Mark, group: Group) -> Count | None:
    """Such as "сократилось до 560 человек": so many, and not at most so many."""
    count, last = group.count, doc.forms[mark.last]
    if count is None or count.low is not None or last not in {"до", "to"} or group.first - mark.last > 1:
        return count
    return Count(count.high, count.high)


def parts(doc: Document, sentence: Sentence, told: Sequence[Draft]) -> list[Draft]:
    """Such as "1,800 remain in the community, 760 of them in the town": a part with its own place."""
    if len(told) != 1 or told[0].type != "remaining":
        return []
    for number in counts(doc, sentence):
        before = " ".join(doc.words(number.first - 3, number.first - 1))
        behind = " ".join(doc.words(number.last + 1, number.last + 2))
        if (
            not (before.endswith(OF_THOSE) or behind in {"of them", "of whom"})
            or number.count == told[0].count
        ):
            continue
        here = zones.sites(doc, sentence)
        near = [s for s in here if s.place and 0 < s.first - number.last <= PART_REACH]
        words = doc.words(number.last + 1, number.last + PART_REACH)
        town = any(s.place == TOWN for s in near) or any(word.startswith(TOWNS) for word in words)
        place = TOWN if town else near[0].place if near else None
        if place is not None and (place,) != told[0].places:
            return [replace(told[0], count=number.count, places=(place,))]
    return []


TOWN = "kupiansk"
TOWNS = ("міст", "город", "city", "town")
OF_THOSE = ("із них", "з них", "з яких", "із яких", "из них", "из которых", "тому числі", "том числе")
PART_REACH = 8
"""Words from the figure of a part to its place, at most."""


def stayed(doc: Document, sentence: Sentence, mark: Mark) -> Iterator[Draft]:
    """Civilians told to be still there without a figure: "civilians remain in the city"."""
    clause = clause_of(sentence, mark)
    refused = doc.tokens[mark.first].word.startswith(REFUSING)
    staying = refused or doc.tokens[mark.first].word.startswith(STAYING)
    if not staying or sentence.has("SOLDIER", "BG_BEFORE"):
        return
    void = claims.asked(doc, clause) or claims.negated(doc, clause, mark) or claims.unreal(doc, clause, mark)
    where = doc.words(mark.last + 1, mark.last + 1)
    low = mark.first - (REFUSAL if refused else SUBJECT)
    high = mark.last + (0 if doc.language == "en" else SUBJECT)
    who = [
        m for m in sentence.marks("CIVILIAN")
        if low <= m.first <= high and _plural(doc, m) and m.is_case("ng")
    ]  # fmt: skip
    inside = where if doc.language == "en" else doc.words(clause.first, clause.last)
    told = refused or bool(THERE & set(inside))
    told = told and not {"без", "without"} & set(doc.words(mark.last, mark.last + 2))
    if void or not who or not told or not (named(doc, clause) or clause.has("THE_TOWN", "THE_VILLAGE")):
        return
    if {"no", "few", "жодного", "никого", "some"} & set(doc.words(low, mark.first)):
        return
    places = zones.where(doc, sentence, [mark.first])[mark.first]
    if places:
        yield Draft("civilians", clause, mark, type="remaining", places=places, own_time=True)


REFUSING = ("refus", "відмов", "не", "отказ")
REFUSAL = 7
"""Words between those who refuse and the word that says so, at most."""
STAYING = ("remain", "stay", "залиша", "залиши", "лиша", "остаю", "остае", "остал")
THERE = frozenset({"in", "there", "inside", "в", "у", "на", "там", "тут"})
SUBJECT = 4
"""Words between those who stay and the word that says so, at most."""


def _plural(doc: Document, mark: Mark) -> bool:
    word = doc.tokens[mark.last].word
    return word in {"civilians", "residents", "inhabitants"} or word.startswith(
        ("цивільн", "мешканц", "мешканці", "жител", "гражданск", "мирн")
    )


def _those_left(doc: Document, groups: Sequence[Group]) -> Sequence[Group]:
    """Such as "Of 27,000 people about 700 remain": those who remain, and not those they are of."""
    whole = [g for g in groups if out_of(doc, g.first) or WAS & set(doc.words(g.first - 3, g.first - 1))]
    return [g for g in groups if g not in whole] if len(whole) < len(groups) else groups


WAS = frozenset({"було", "мало", "налічувало", "налічувалося", "было", "насчитывалось", "was", "were", "had"})
"""Before a figure they tell how many there were."""


def out_of(doc: Document, first: int) -> bool:
    """Whether a figure stands behind "of", "out of", "з", "из"."""
    before = [
        word for word in doc.words(first - 3, first - 1) if word not in {"the", "some", "about", "понад"}
    ]
    return bool(before) and before[-1] in {"of", "from", "з", "із", "из"}


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
        if doc.tokens[mark.first].word == "lives" and group.last >= mark.first - 1:
            return False  # "claimed three lives"
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
            and (not group.bare or civil_context(doc, sentence) or _of_inhabitants(doc, sentence))
        )
    if mark.concept == "CIV_TAKE" and not _out(doc, sentence, mark):
        return False
    far = group.first < mark.first or group.first - mark.last > 2
    if ("n" in mark.flags and far) or (group.bare and group.count == Count(1, 1)):
        return False
    unsaid = claims.unreal(doc, clause, mark) or claims.negated(doc, clause, mark)
    return not unsaid and not claims.infinitive(doc, clause, mark)


def _of_inhabitants(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence speaks of those who live somewhere."""
    return any(word.startswith(INHABITANTS) for word in doc.words(sentence.first, sentence.last))


INHABITANTS = (
    "populat",
    "resident",
    "inhabit",
    "civilian",
    "населенн",
    "населени",
    "мешкан",
    "жител",
    "житт",
)


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
        between = fates.words_between(doc, *ends)
        led = past.last < group.first and between == [","]
        if low <= past.last and past.first <= high and (led or not apart & set(between)):
            return True
    return False
