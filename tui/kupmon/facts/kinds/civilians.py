"""Civilians killed, injured, evacuated and remaining (FACTS rule 19)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kupmon.facts import claims, people, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.people import Group
from kupmon.model import Count

HARM = {"CIV_KILLED": "killed", "CIV_INJURED": "injured"}
STATUS = {**HARM, "CIV_EVACUATED": "evacuated", "CIV_REMAIN": "remaining"}
CIVIL = (
    "STRIKE_SHELL",
    "STRIKE_HIT",
    "STRIKE_NOUN",
    "STRIKE_SHELLING",
    "DMG_VERB",
    "CIVILIAN",
    "STRIKE_UNDER_FIRE",
)
PART_ENDS = frozenset({";", "–", ")"})


@dataclass(frozen=True, slots=True)
class Told:
    """A group of persons and what happened to them."""

    mark: Mark
    groups: tuple[Group, ...]

    @property
    def first(self) -> int:
        """Where it stands: its first person, else its word."""
        return self.groups[0].first if self.groups else self.mark.first


def find(doc: Document) -> Iterator[Draft]:
    """Sentence by sentence; what only repeats a total person by person is left out."""
    totals: list[Draft] = []
    for sentence in doc.sentences:
        if not sentence.has(*STATUS, "CIV_EVAC_ORDER"):
            continue
        for draft in (*_harmed(doc, sentence), *_moved(doc, sentence)):
            if not _detail(draft, totals):
                totals.append(draft)
                yield draft


def _detail(draft: Draft, totals: Sequence[Draft]) -> bool:
    """Whether a draft tells of single persons who were counted before (same place, same outcome)."""
    if draft.type not in {"killed", "injured"} or draft.count is None or draft.count.high is None:
        return False
    return any(
        earlier.type == draft.type
        and earlier.places == draft.places
        and earlier.count is not None
        and (earlier.count.low or 0) > draft.count.high
        and draft.clause.sentence > earlier.clause.sentence
        for earlier in totals
    )


# Killed and injured


def _harmed(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    marks = [m for m in sentence.marks(*HARM) if not _void(doc, sentence, m)]
    if not marks or sentence.has("LOST", "SURRENDERED"):
        return
    everyone = [g for g in people.groups(doc, sentence) if not _military(doc, sentence, g)]
    rows = list(_aligned(doc, sentence, _apart(marks), _whole(doc, sentence, everyone)))
    placed = zones.where(
        doc,
        sentence,
        sorted(group.first for told in rows for group in told.groups) or [m.first for m in marks],
    )
    for told in rows:
        yield from _of_status(doc, sentence, told, placed)


def _void(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Denied, feared, asked, or "no one was hurt"."""
    if any(n.first <= mark.first <= n.last for n in sentence.marks("CIV_NONE")):
        return True
    clause = clause_of(sentence, mark)
    if claims.negated(doc, clause, mark) or claims.unreal(doc, clause, mark) or claims.asked(doc, clause):
        return True
    return claims.infinitive(doc, clause, mark)


def clause_of(sentence: Sentence, mark: Mark) -> Clause:
    """The clause of a mark."""
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)


def _apart(marks: Sequence[Mark]) -> list[Mark]:
    """Words of one outcome that stand together are one: "дістали поранення", "injured, hospitalised"."""
    kept: list[Mark] = []
    for mark in marks:
        if kept and kept[-1].concept == mark.concept and mark.first - kept[-1].last <= 2:  # noqa: PLR2004
            continue
        kept.append(mark)
    return kept


def _military(doc: Document, sentence: Sentence, group: Group) -> bool:
    """Soldiers are losses: "двох військових", "27-year-old soldier"."""
    marks = [
        m for m in sentence.marks("SOLDIER", "EQUIPMENT") if not _also(sentence, m, "CIV_ONE", "CIV_MANY")
    ]
    return any(
        group.first <= m.first <= group.last + 2 and not _stop(doc, group.last, m.first) for m in marks
    )


def _also(sentence: Sentence, mark: Mark, *concepts: str) -> bool:
    return any(m.first <= mark.first <= m.last for m in sentence.marks(*concepts))


def _stop(doc: Document, low: int, high: int) -> bool:
    return high > low + 1 and bool({",", ".", ";", ":", "–", "(", ")"} & set(doc.words(low + 1, high - 1)))


def _whole(doc: Document, sentence: Sentence, everyone: Sequence[Group]) -> list[Group]:
    """The groups that are no part of another: "three, including a child", "three: a man and two women"."""
    kept: list[Group] = []
    closed = -1
    for group in everyone:
        if group.first <= closed or _included(doc, sentence, group):
            continue
        if kept and _apposed(doc, kept[-1], group):
            continue
        kept.append(group)
        end = _enumeration(doc, group, [g for g in everyone if g.first > group.last])
        closed = max(closed, end)
    return kept


def _included(doc: Document, sentence: Sentence, group: Group) -> bool:
    harm = [m.first for m in sentence.marks(*STATUS)]
    for part in sentence.marks("CIV_PART"):
        if not 0 < group.first - part.last <= 12 or PART_ENDS & set(doc.words(part.last + 1, group.first)):  # noqa: PLR2004
            if not (part.first - group.last == 1 and not any(group.last < h <= part.last + 4 for h in harm)):
                continue
            return True
        if not any(part.last < h <= group.last + 3 for h in harm):
            return True
    return False


def _apposed(doc: Document, one: Group, two: Group) -> bool:
    """ "Сусідку, 80-річну вчительку, поранило": the second noun is the first person again."""
    between = doc.words(one.last + 1, two.first - 1) if two.first > one.last + 1 else []
    after = doc.words(two.last + 1, two.last + 1)
    single = one.count == two.count == Count(1, 1) and not one.bare and not one.aged and two.aged
    return single and between == [","] and after[:1] in ([","], ["."], [")"])


def _enumeration(doc: Document, total: Group, later: Sequence[Group]) -> int:
    """Last token of the list behind a total, if one follows."""
    if total.count is None or total.count.high is None or total.count.high < 2 or not later:  # noqa: PLR2004
        return -1
    opened = doc.words(total.last + 1, total.last + 1)[0] if total.last + 1 < len(doc.tokens) else ""
    size, end = 0, -1
    for group in later:
        if group.count is None or group.count.high is None:
            break
        size, end = size + group.count.high, group.last
        if size >= total.count.high:
            break
    exact = size == total.count.high and opened in {":", "–", "(", ",", "-"}
    return (
        end
        if exact
        or (opened in {":", "(", "–"} and size < total.count.high and later[0].first - total.last <= 4)
        else -1
    )  # noqa: PLR2004


def _aligned(
    doc: Document, sentence: Sentence, marks: Sequence[Mark], everyone: Sequence[Group]
) -> Iterator[Told]:
    """Each group goes to the word of harm in its own stretch between commas, else with the group it is joined to."""
    owners: list[Mark | None] = [_own(doc, marks, group) for group in everyone]
    _hand_on(doc, marks, everyone, owners, led=True)
    for index, group in enumerate(everyone):
        if owners[index] is None:
            owners[index] = (
                _next_free(doc, marks, everyone, index)
                if not _listed_with(doc, marks, everyone, index)
                else None
            )
    for index in range(len(everyone) - 2, -1, -1):
        if owners[index] is None and _linked(doc, marks, everyone[index], everyone[index + 1]):
            owners[index] = owners[index + 1]
    _hand_on(doc, marks, everyone, owners, led=False)
    for mark in marks:
        yield Told(mark, tuple(g for g, owner in zip(everyone, owners, strict=True) if owner is mark))


def _hand_on(
    doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], owners: list[Mark | None], *, led: bool
) -> None:
    """Gives a group the word of the one before it in its list; `led`: only where the word stands before both."""
    for index in range(1, len(everyone)):
        before = owners[index - 1]
        if (
            owners[index] is None
            and before is not None
            and _linked(doc, marks, everyone[index - 1], everyone[index])
        ):
            if not led or before.first < everyone[index - 1].first:
                owners[index] = before


def _listed_with(doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], index: int) -> bool:
    """Whether the next group belongs to the same list."""
    return index + 1 < len(everyone) and _linked(doc, marks, everyone[index], everyone[index + 1])


def _next_free(doc: Document, marks: Sequence[Mark], everyone: Sequence[Group], index: int) -> Mark | None:
    """The next word of harm with no other group before it: "23 people, including children, were evacuated"."""
    group = everyone[index]
    limit = everyone[index + 1].first if index + 1 < len(everyone) else group.last + REACH
    mark = next((m for m in marks if m.first > group.last), None)
    if (
        mark is None
        or mark.first > min(limit, group.last + REACH)
        or {";"} & set(doc.words(group.last + 1, mark.first - 1))
    ):
        return None
    return mark


REACH = 20


def _linked(doc: Document, marks: Sequence[Mark], one: Group, two: Group) -> bool:
    """Whether two groups stand in one list: no word of harm and few others between them."""
    between = doc.words(one.last + 1, two.first - 1) if two.first > one.last + 1 else []
    words = [w for w in between if w[0].isalnum() and w not in people.AND]
    stops = {";", "."} & set(between)
    return len(words) <= LINK and not stops and not any(one.last < m.first < two.first for m in marks)


LINK = 3
CHUNK = frozenset({",", ";", "–", ":", "and", "та", "і", "й", "и", "(", ")", "while", "а", "але", "но"})


def _own(doc: Document, marks: Sequence[Mark], group: Group) -> Mark | None:
    """The nearest word of harm with no separator between it and the group."""
    near = [m for m in marks if not _parted(doc, m, group)]
    return (
        min(near, key=lambda m: min(abs(m.first - group.last), abs(group.first - m.last))) if near else None
    )


def _parted(doc: Document, mark: Mark, group: Group) -> bool:
    low, high = (
        (mark.last + 1, group.first - 1) if mark.first < group.first else (group.last + 1, mark.first - 1)
    )
    return low <= high and bool(CHUNK & set(doc.words(low, high)))


def _of_status(
    doc: Document, sentence: Sentence, told: Told, placed: dict[int, tuple[str, ...] | None]
) -> Iterator[Draft]:
    if not told.groups:
        yield from _uncounted(doc, sentence, told.mark)
        return
    by_place: dict[tuple[str, ...], list[Group]] = {}
    for group in told.groups:
        where = placed.get(group.first)
        if where and _civil(doc, sentence, group):
            by_place.setdefault(where, []).append(group)
    clause = clause_of(sentence, told.mark)
    for where, groups in by_place.items():
        if (
            told.mark.concept == "CIV_INJURED"
            and all(g.count is None for g in groups)
            and _weak(doc, told.mark)
        ):
            continue
        yield Draft(
            "civilians", clause, told.mark, type=HARM[told.mark.concept], count=total(groups), places=where
        )


def _weak(doc: Document, mark: Mark) -> bool:
    """Words that mean harm to persons only with persons named: "suffered", "burns"."""
    return doc.tokens[mark.first].word in {
        "suffer",
        "suffers",
        "suffered",
        "suffering",
        "постраждали",
        "пострадали",
        "hurt",
    }


def total(groups: Sequence[Group]) -> Count | None:
    """The sum of several groups; unknown where one of them is."""
    counts = [g.count for g in groups]
    if any(c is None for c in counts):
        return None
    low = [c.low for c in counts if c is not None]
    high = [c.high for c in counts if c is not None]
    return Count(
        None if None in low else sum(n for n in low if n is not None),
        None if None in high else sum(n for n in high if n is not None),
    )


def _civil(doc: Document, sentence: Sentence, group: Group) -> bool:
    """Persons named by age or part are civilians; figures and "people" need a sentence about shelling or civilians."""
    if not group.bare and not group.vague:
        return True
    return civil_context(doc, sentence) and not _of_soldiers(doc, sentence)


def _of_soldiers(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence or the one before counts soldiers."""
    before = doc.before(sentence)
    rows = [sentence] if before is None or named_people(sentence) else [sentence, before]
    sides = ("ENEMY", "SIDE_RU", "SIDE_UA", "OURS")
    return (
        any(not _also(row, m, *sides, "CIV_ONE", "CIV_MANY") for row in rows for m in row.marks("SOLDIER"))
        or sentence.has("DESTROYED")
        and not sentence.has(*HOMES)
    )


HOMES = ("DMG_HOUSING", "DMG_PUBLIC", "DMG_OTHER", "DMG_UTILITIES", "DMG_TRANSPORT")


def named_people(sentence: Sentence) -> bool:
    """Whether a sentence names persons who are no soldiers."""
    vague = {m.first for m in sentence.marks("CIV_VAGUE")}
    return any(m.first not in vague for m in sentence.marks("CIV_ONE", "CIV_MANY", "CIV_TWO"))


def civil_context(doc: Document, sentence: Sentence) -> bool:
    """Whether this sentence or one of the two before it speaks of shelling, damage or civilians."""
    rows = [sentence, *(s for back in (1, 2) if (s := doc.before(sentence, back)) is not None)]
    return any(row.has(*CIVIL) or named_people(row) for row in rows)


def _uncounted(doc: Document, sentence: Sentence, mark: Mark) -> Iterator[Draft]:
    """ "Є поранені", "there are dead and wounded"."""
    told = {"є", "есть", "were", "are"} & set(doc.words(max(sentence.first, mark.first - 3), mark.first - 1))
    if not told or not sentence.has(*CIVIL) or sentence.has("SOLDIER"):
        return
    where = zones.where(doc, sentence, [mark.first])[mark.first]
    if where:
        yield Draft("civilians", clause_of(sentence, mark), mark, type=HARM[mark.concept], places=where)


# Evacuated and remaining


def _moved(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    yield from _counted(doc, sentence)
    yield from _ordered(doc, sentence)


def _counted(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    marks = [m for m in sentence.marks("CIV_EVACUATED", "CIV_REMAIN")]
    if not marks or sentence.has("SOLDIER") and not sentence.has("CIVILIAN"):
        return
    everyone = [
        g
        for g in _whole(doc, sentence, people.groups(doc, sentence))
        if g.count is not None and not _military(doc, sentence, g)
    ]
    rows = [told for told in _aligned(doc, sentence, marks, everyone) if told.groups]
    placed = zones.where(doc, sentence, sorted(g.first for told in rows for g in told.groups))
    for told in rows:
        clause = clause_of(sentence, told.mark)
        group = told.groups[0]
        if _told_true(doc, sentence, clause, told.mark, group) and placed.get(group.first):
            yield Draft(
                "civilians",
                clause,
                told.mark,
                type=STATUS[told.mark.concept],
                count=group.count,
                places=placed[group.first],
            )


def _rate(doc: Document, clause: Clause, mark: Mark) -> bool:
    """ "Щодня виїжджають двоє-троє": so many a day are no count."""
    return mark.concept == "CIV_EVACUATED" and clause.has("N_RATE")


def _told_true(doc: Document, sentence: Sentence, clause: Clause, mark: Mark, group: Group) -> bool:
    if claims.asked(doc, clause) or _before_war(doc, sentence, mark, group):
        return False
    if group.count is not None and group.count.high == 1 and not group.aged and mark.concept == "CIV_REMAIN":
        return False
    if mark.concept == "CIV_REMAIN":
        return not claims.negated(doc, clause, mark) and (not group.bare or civil_context(doc, sentence))
    return not (
        claims.unreal(doc, clause, mark)
        or claims.negated(doc, clause, mark)
        or claims.infinitive(doc, clause, mark)
    )


def _before_war(doc: Document, sentence: Sentence, mark: Mark, group: Group) -> bool:
    low, high = min(mark.first, group.first) - 6, max(mark.last, group.last) + 6
    return any(
        low <= m.first <= high and not _stop_between(doc, m, group) for m in sentence.marks("CIV_BEFORE_WAR")
    )


def _stop_between(doc: Document, mark: Mark, group: Group) -> bool:
    low, high = (
        (mark.last + 1, group.first - 1) if mark.first < group.first else (group.last + 1, mark.first - 1)
    )
    return low <= high and bool({",", ";", ":", "–"} & set(doc.words(low, high)))


def _ordered(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """An evacuation announced, ordered or under way."""
    marks = sentence.marks("CIV_EVAC_ORDER") or tuple(
        m for m in sentence.marks("CIV_EVACUATED") if sentence.has("CIV_ANNOUNCE") and "n" in m.flags
    )
    for mark in marks[:1]:
        clause = clause_of(sentence, mark)
        where = zones.where(doc, sentence, [mark.first])[mark.first]
        if where and not claims.asked(doc, clause) and not claims.negated(doc, clause, mark):
            yield Draft("civilians", clause, mark, type="evacuated", places=where)
