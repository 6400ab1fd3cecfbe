"""Ground attacks, engagements and clashes (FACTS rules 5 and 15)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from kupmon.facts import claims, events
from kupmon.facts.attackers import attacker, now_waged, waging
from kupmon.facts.attacks import OUTCOMES, told
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import Number, counts, numbers
from kupmon.facts.partway import lies_elsewhere
from kupmon.facts.places import SECTOR, elsewhere, named, places_of
from kupmon.facts.rule import Hit, hits
from kupmon.facts.times import phrases
from kupmon.facts.wording import ahead
from kupmon.model import Count, Side, Span

TAG = 10
"""Words of a sentence that only names the source, at most."""
CLASH_REACH = 3
"""Words between fighting and "continues": in "бої …, військові продовжують …" another thing goes on."""
OUTCOME_REACH = 7
"""Words between an attack and "continues", at most."""
FAR = 6
"""Words from which on "twice" goes with another verb: "twice reported thirty assaults"."""
REACH = 5
"""Words between a figure and the noun it counts, at most."""
_APART = (
    ", . : ; – ( населених населенных осіб людей человек people persons soldiers troops військових солдатів "
    "солдат бійців окупантів росіян загарбників военных бойцов россиян военнослужащих військовослужбовців "
)
APART = frozenset(_APART.split())
MONTH = timedelta(days=31)
OLD = timedelta(days=200)
NOUNS = ("ATTACK", "CLASH", "ASSAULT_NOUN", "COUNTERATTACK")


@dataclass(frozen=True, slots=True)
class Told:
    """What one clause says about attacks."""

    clause: Clause
    trigger: Mark
    rule: str
    side: Side | None
    count: Count | None
    outcome: str
    """repelled, ongoing, reported."""


def find(doc: Document) -> Iterator[Draft]:
    """Totals with their outcome, and outcomes with numbers of their own."""
    yield from _once(_joined(doc))


def _once(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """A clash beside the attacks it consists of, or an attack told again without a figure, is no fact."""
    rows = list(drafts)
    for draft in rows:
        at, where = draft.clause.sentence, set(draft.places or ())
        rest = (o for o in events.near_by(rows, at - NEAR_BY, at + NEAR_BY) if o is not draft)
        near = [o for o in rest if o.places and (set(o.places) & where or where <= {SECTOR})]
        if draft.count is None and draft.side is None and any(o.side and _same_fight(draft, o) for o in near):
            continue
        again = next((o for o in near if _again(o, draft)), None)
        yield replace(draft, type=again.type) if again is not None else draft


NEAR_BY = 3
"""Sentences between two tellings of one attack, at most."""


def _same_fight(clash: Draft, attack: Draft) -> bool:
    """Fighting that goes on is more than an attack that is over; a clash alone is that attack."""
    return clash.type != "ongoing" or attack.type == "ongoing"


def _again(first: Draft, second: Draft) -> bool:
    """Whether a later sentence only says once more, without an outcome, that there was an attack."""
    later = first.clause.sentence < second.clause.sentence
    plain = second.type == "reported" and second.count is None and first.count is None
    return later and plain and first.side == second.side


def _joined(doc: Document) -> Iterator[Draft]:
    """Drafts, a total and the outcome told behind it as one."""
    last: Draft | None = None
    for draft in _all(doc):
        whole = _with_outcome(doc, last, draft) if last is not None else None
        if last is not None and whole is None:
            yield last
        last = whole or draft
    if last is not None:
        yield last


def _with_outcome(doc: Document, total: Draft, after: Draft) -> Draft | None:
    """Such as "Five clashes took place. The assaults near A and B were repelled": one fact (rule 5).

    So is a total whose number comes back with the outcome: "three attacks. All three were repelled".
    """
    gap = after.clause.sentence - total.clause.sentence
    between = doc.sentences[total.clause.sentence + 1 : after.clause.sentence]
    follows = gap == 1 or (gap == 2 and between[0].has("SAY") and between[0].last - between[0].first <= TAG)
    placed = bool(named(doc, doc.sentences[after.clause.sentence]))
    again = total.count is None and after.count is None and not placed
    if not follows or (total.count is None and not again) or after.count not in {None, total.count}:
        return None
    if (total.type, after.type) not in JOINED or not set(total.places or ()) <= {
        SECTOR,
        *(after.places or ()),
    }:
        return None
    if total.side and after.side and total.side != after.side:
        return None
    return replace(
        total,
        type="repelled",
        side=total.side or after.side,
        places=total.places if again else after.places,
        evidence=Span(doc.span(total.clause).start, doc.span(after.clause).end),
    )


JOINED = {("reported", "repelled"), ("repelled", "reported"), ("repelled", "repelled")}
"""Outcomes of a total and of the sentence after it that make one fact."""


def _all(doc: Document) -> Iterator[Draft]:
    total: Draft | None = None
    if not claims.military(doc):
        return
    by_sentence = _hits(doc)
    for sentence in doc.sentences:
        if elsewhere(doc, sentence):
            total = None
            continue
        rows = list(_rows(doc, sentence, by_sentence.get(sentence.sentence, [])))
        if not rows and total is not None:
            rows = list(_outcomes(doc, sentence, total))
            if not rows and sentence.sentence - total.clause.sentence > 1:
                total = None
        for draft in _drafts(doc, sentence, rows, total):
            total = draft if total is None or draft.places != total.places else total
            yield draft


def _rows(doc: Document, sentence: Sentence, found: list[Hit]) -> Iterator[Told]:
    """One row a clause with a trigger that is told as a fact."""
    done: set[int] = set()
    if not found or _ancient(doc, sentence):
        return
    for hit in sorted(found, key=lambda h: h.trigger.start):
        not_one = hit.clause.marks("NOT_AN_ATTACK", "EQUIPMENT")
        aside = [m for m in hit.clause.marks("CIRCUMSTANCE") if -3 <= hit.trigger.first - m.last <= 3]
        if hit.clause.first in done or any(
            m.first <= hit.trigger.first and hit.trigger.last <= m.last for m in not_one
        ):
            continue
        count = _count(doc, hit.clause, hit.trigger)
        if (aside and count is None) or lies_elsewhere(doc, hit.clause, hit.trigger):
            continue
        outcome = _outcome(doc, hit.clause, hit.trigger, counted=count is not None)
        if not told(doc, hit, count, outcome):
            continue
        done.add(hit.clause.first)
        side = attacker(doc, hit) if hit.rule.id != "clash" else waging(doc, hit)
        if side is not None and hit.rule.id == "clash" and outcome == "reported" and now_waged(doc, hit):
            outcome = "ongoing"
        yield Told(hit.clause, hit.trigger, hit.rule.id, side, count, outcome)
    if done:
        for clause in sentence.clauses:
            if clause.first not in done:
                yield from _elliptic(doc, clause, None)


def _hits(doc: Document) -> dict[int, list[Hit]]:
    found: dict[int, list[Hit]] = {}
    for hit in hits(doc, "assaults"):
        found.setdefault(hit.clause.sentence, []).append(hit)
    return found


def _ancient(doc: Document, sentence: Sentence) -> bool:
    """What happened long ago, or has gone on for more than a month, is history."""
    stated = phrases(doc, sentence)
    if sentence.has("T_LONG") or _went_on(doc, sentence):
        return True
    years = [
        n.count.low for n in numbers(doc, sentence) if n.role == "date" and n.count.low and n.count.low > 1900
    ]
    if any(year < (doc.published - OLD / 3).year for year in years):
        return True
    return any(
        doc.published - phrase.period.end > OLD
        or (phrase.period.end == doc.published and doc.published - phrase.period.start > MONTH)
        for phrase in stated
    )


def _went_on(doc: Document, sentence: Sentence) -> bool:
    """Such as "Бои шли около 2 лет и 5 месяцев": how long all of the fighting took."""
    words = doc.words(sentence.first, sentence.last) if sentence.has("CLASH") else []
    return any(
        word in LONG and any(before.startswith(TOOK) for before in words[max(0, n - TOOK_REACH) : n])
        for n, word in enumerate(words)
    )


_LONG = "лет года год месяца месяцев рік роки років місяці місяців years year months"
LONG = frozenset(_LONG.split())
TOOK = ("шли", "длил", "продолжал", "тривал", "точил", "йшли", "lasted", "dragged", "raged", "took")
"""Beginnings of verbs for how long something went on."""
TOOK_REACH = 6


_LASTING = (
    "тривають триває точаться точиться продолжаются длятся идут идет continue continues ongoing "
    "are still going under raging rages rage escalated intensified flared escalating intensifying "
)
LASTING = frozenset(_LASTING.split())


def _lasts(doc: Document, mark: Mark) -> bool:
    """Words that only fighting is said to do: not "військові продовжують"."""
    return doc.tokens[mark.first].word in LASTING


def _outcome(doc: Document, clause: Clause, trigger: Mark | None = None, *, counted: bool = False) -> str:
    if clause.has("REPELLING"):
        return "repelled" if counted else "ongoing"
    tried = {m.first + 1 for m in clause.marks("ATTEMPT")}
    tried |= {
        n for m in clause.marks("ONGOING") for n in range(m.first, m.last + 1)
    }  # "do not stop attacking"
    if clause.has("FAILED_ATTACK") or any(m.first not in tried for m in clause.marks("REPEL")):
        return "repelled"
    if clause.has("LASTED"):
        return "reported"
    for mark in clause.marks("ONGOING", "IN_PROGRESS"):
        other = trigger is not None and trigger.concept == "CLASH" and not _lasts(doc, mark)
        limit = CLASH_REACH if other else OUTCOME_REACH
        if trigger is None or -limit <= mark.first - trigger.last <= limit:
            return "ongoing"
    on = trigger is not None and (_set_out(doc, clause, trigger) or _actively(doc, clause, trigger))
    return "ongoing" if on else "reported"


def _set_out(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "launched an offensive", "почали атакувати": it has begun, and goes on."""
    word = doc.folded[trigger.start : trigger.end]
    if "offensive" in word:
        return "launched" in doc.words(max(clause.first, trigger.first - 3), trigger.last)
    begun = ahead(clause.marks("SUCCEED"), trigger, 1)
    return any(doc.folded[m.start : m.end].startswith(BEGUN) for m in begun)


def _actively(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "активно наступають", "are actively attacking": told as going on now."""
    before = doc.words(max(clause.first, trigger.first - 2), trigger.first - 1)
    past = doc.forms[trigger.first].endswith(("ли", "ла", "ло", "в", "л", "ed"))
    return bool(ACTIVELY & set(before)) and not past and bool(set(trigger.flags) & set("vr"))


ACTIVELY = frozenset({"активно", "actively", "активніше", "активнее"})
BEGUN = ("began", "begun", "started", "почал", "розпочал", "начал", "почав", "розпочав")


def _count(doc: Document, clause: Clause, trigger: Mark) -> Count | None:
    """How many attacks: "18 times", "twice", "five attacks", "four waves", "attacks: 12"."""
    found = counts(doc, clause)
    for number in found:
        if _part_of_not(doc, number):
            continue
        if number.role == "times" or _at(clause, "TIMES", number.last + 1):
            if abs(trigger.first - number.last) > FAR and any(
                _counts_noun(doc, n, (trigger,)) for n in found
            ):
                continue
            return number.count
    others = clause.marks("NOT_AN_ATTACK")
    nouns = tuple(
        m for m in clause.marks(*NOUNS, "WAVE", "ATTEMPT")
        if not any(o.first <= m.first and m.last <= o.last for o in others)
    )  # fmt: skip
    for number in found:
        if _counts_noun(doc, number, nouns):
            return number.count
    for number in found:
        between = doc.words(trigger.last + 1, number.first - 1)
        if number.first > trigger.last and len(between) <= 4 and {"–", ":"} & set(between):
            return number.count
        if number.first > trigger.last and any(0 < number.first - m.last <= 2 for m in clause.marks("GROW")):
            return number.count
    return None


def _part_of_not(doc: Document, number: Number) -> bool:
    """Such as "ни одна попытка", "not a single attack": counts nothing."""
    return bool({"ни", "жодна", "жодної", "not", "ні"} & set(doc.words(number.first - 2, number.first - 1)))


def _at(clause: Clause, concept: str, token: int) -> bool:
    return any(mark.first == token for mark in clause.marks(concept))


def _counts_noun(doc: Document, number: Number, nouns: tuple[Mark, ...]) -> bool:
    """The figure stands before the noun with nothing but its adjectives between."""
    for mark in nouns:
        gap = mark.first - number.last
        between = doc.words(number.last + 1, mark.first - 1) if gap > 1 else []
        if 0 < gap <= REACH and not APART & set(between):
            return "of" not in between or bool({"these", "those", "them"} & set(between))
    return False


def _outcomes(doc: Document, sentence: Sentence, total: Draft) -> Iterator[Told]:
    """A sentence that goes on about a total: "тринадцять уже відбито, п'ять – у розпалі"."""
    if sentence.sentence - total.clause.sentence > 1 or named(doc, sentence):
        return
    for clause in sentence.clauses:
        whole = _whole(clause, total)
        if whole is not None:
            yield whole
        else:
            yield from _elliptic(doc, clause, total.side)


WHOLE = 4
"""Words of a clause that says no more than "all were repelled", at most."""


def _whole(clause: Clause, total: Draft) -> Told | None:
    """Such as "All were repelled", "Обидві відбито": the whole total has this outcome."""
    short = clause.last - clause.first <= WHOLE
    every = clause.first_of("ALL_OF_THEM")
    ended = clause.first_of("REPEL", "FAILED_ATTACK")
    if not short or total.count is None or every is None or ended is None or clause.has("NOT"):
        return None
    return Told(clause, ended, "outcome", total.side, total.count, "repelled")


def _elliptic(doc: Document, clause: Clause, side: Side | None) -> Iterator[Told]:
    """Figures with an outcome and no noun: "four were repelled and two are ongoing"."""
    if clause.has("PEOPLE", "AIR_OR_ARTILLERY", "EQUIPMENT"):
        return
    free = [n for n in counts(doc, clause) if not _part_of_not(doc, n)]
    for mark in clause.marks(*OUTCOMES):
        before = [n for n in free if 0 < mark.first - n.last <= ELLIPSIS]
        if before:
            free.remove(before[-1])
            kind = "repelled" if mark.concept in {"REPEL", "FAILED_ATTACK"} else "ongoing"
            yield Told(clause, mark, "outcome", side, before[-1].count, kind)


ELLIPSIS = 6
"""Words between a figure and its outcome, at most."""


def _drafts(doc: Document, sentence: Sentence, rows: list[Told], total: Draft | None) -> Iterator[Draft]:
    if not rows:
        return
    carried = total if total is not None and not named(doc, sentence) else None
    if carried is not None:
        rows = list(_outcomes(doc, sentence, carried)) or rows
    first = rows[0]
    counted = [row for row in rows if row.count is not None]
    places = _places(doc, sentence, rows) if carried is None else carried.places
    side = next((row.side for row in rows if row.side), None)
    if carried is not None and side is None and any(row.rule != "clash" for row in rows):
        side = carried.side
    base = Draft("assaults", sentence, first.trigger, side=side, places=places, told=first.clause)
    if (
        len(counted) > 1
        and not named(doc, counted[0].clause)
        and any(named(doc, r.clause) for r in counted[1:])
        and sentence.has("WHOLE_FRONT")
    ):
        counted = rows = [row for row in counted[1:] if named(doc, row.clause)]
    later = [row for row in counted[1:] if row.outcome != "reported" and row.count != counted[0].count]
    if carried is not None:
        later = [row for row in counted if row.outcome != "reported"]
        yield from (replace(base, trigger=row.trigger, type=row.outcome, count=row.count) for row in later)
        if later:
            return
    if later:
        yield replace(base, type=_own(counted[0], rows), count=counted[0].count)
        yield from (replace(base, trigger=row.trigger, type=row.outcome, count=row.count) for row in later)
        return
    ends = [row.outcome for row in (*counted[:1], *rows) if row.outcome != "reported"]
    outcome = next(iter(ends), _outcome_near(doc, sentence))
    yield replace(base, type=outcome, count=counted[0].count if counted else None, now=outcome == "ongoing")


def _places(doc: Document, sentence: Sentence, rows: list[Told]) -> tuple[str, ...]:
    """Those of the clause that tells of fighting, where another clause tells of something else elsewhere.

    As in "They hold 800 men in A, while fighting goes on in B".
    """
    own = rows[0].clause
    others = [c for c in sentence.clauses if c.last < own.first and named(doc, c)]
    if len(rows) == 1 and named(doc, own) and others and all(c.has(*APART_FROM_FIGHTS) for c in others):
        return places_of(doc, own)
    return places_of(doc, sentence)


APART_FROM_FIGHTS = ("ENCIRCLE", "CAPTURE", "LIBERATE", "HOLD", "UNDER_CONTROL")
"""What is told of a place beside fighting elsewhere."""


def _own(total: Told, rows: list[Told]) -> str:
    return total.outcome if total.outcome == "repelled" and len(rows) == 1 else "reported"


def _outcome_near(doc: Document, sentence: Sentence) -> str:
    """An outcome told in another clause of the sentence: "чотири рази штурмували: їх зупинили біля …"."""
    return _outcome(doc, sentence) if sentence.has("REPEL", "FAILED_ATTACK") else "reported"
