"""Troops and equipment present or committed (FACTS rule 17)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, headcount, presence, sides
from kupmon.facts.actors import last_acting, they
from kupmon.facts.document import QUOTES, Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.gear import listed_as_one, part_of, whole
from kupmon.facts.ground import other_region
from kupmon.facts.numbers import Number, counts
from kupmon.facts.partway import lies_elsewhere
from kupmon.facts.past import long_ago
from kupmon.facts.places import named
from kupmon.facts.speakers import speaker_at
from kupmon.facts.stance import claimed
from kupmon.facts.words import listed
from kupmon.model import Count, Side

HEADS = ("STR_TROOPS", "STR_PERSONS", "STR_EQUIPMENT")
TOLD = (
    *HEADS, "STR_FORCE", "STR_RESERVE", "STR_GATHER", "STR_TRANSFER", "STR_STAY", "STR_SOME", "STR_NUMBER",
    "STR_MAYBE", "OF_THEM",
)  # fmt: skip
GONE = (
    "KILLED",
    "WOUNDED",
    "LOST",
    "DESTROYED",
    "SURRENDERED",
    "CIV_KILLED",
    "CIV_INJURED",
    "CIV_EVACUATED",
    "ABANDONED",
    "CASUALTIES",
)
AHEAD = 5
"""Words between a figure and the noun it counts."""
BEHIND = 12
"""Words between a noun and the figure told of it: "росіян у місті – не більше сорока"."""
PRESENT = 14
STOPS = frozenset({",", ".", ";", ":", "–", "("})
HIGHEST = 150_000
"""More men than this are those of a whole country or war."""


def find(doc: Document) -> Iterator[Draft]:
    """Counted men, units and pieces of equipment that are somewhere, and reserves brought up."""
    for sentence in doc.sentences:
        if not sentence.has(*TOLD) or sentence.has("CIVILIAN", "CIV_EVACUATED"):
            continue
        if other_region(doc, sentence) or long_ago(doc, sentence):
            continue
        found = [_owned(doc, draft) for draft in listed_as_one(doc, sentence, _counted(doc, sentence))]
        found = found or list(headcount.of_them(doc, sentence))
        yield from (draft for draft in found if draft is not None)
        if not found and presence.somewhere(doc, sentence):
            yield from _uncounted(doc, sentence)


def _uncounted(doc: Document, sentence: Sentence) -> list[Draft]:
    """Troops told without a figure: brought up, gathering, or there; the first sort that is told."""
    for find_ in (_reserves, presence.moved, _gathered, presence.staying):
        drafts = list(find_(doc, sentence))
        if drafts:
            return drafts
    return []


def _owned(doc: Document, draft: Draft) -> Draft | None:
    """Men who are told to be shut in are a claim of the other side, and nobody's where it is rejected."""
    gainer = sides.OTHER[draft.side] if draft.side else None
    return claimed(doc, draft, gainer)


def _counted(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    for clause in sentence.clauses:
        last: tuple[int, Mark] | None = None
        for number in counts(doc, clause):
            if number.role != "count" or part_of(doc, number):
                continue
            head = headcount.strong(doc, clause, number) or _head(doc, sentence, number)
            head = head or _head_before(doc, clause, number) or _of_them(doc, clause, number)
            if (
                head is None
                or whole(sentence, head) is not head
                or _gone(doc, sentence, number, head)
                or not _sized(doc, number, head)
            ):
                continue
            if _aimed_at(doc, clause, number) or _rounds(doc, head) or lies_elsewhere(doc, clause, head):
                continue
            mark = _present(doc, clause, number, head)
            if mark is None and last is not None and number.first - last[0] <= LISTED:
                mark = last[1]
            if mark is None or not (
                _true(doc, clause, mark) or _used(clause, head, mark) or headcount.estimated(clause, mark)
            ):
                continue
            side = holder(doc, sentence, clause, head)
            if side is None and set(mark.flags) & set("vr"):
                side = sides.agent(doc, clause, mark)
            if side is not None:
                last = (head.last, mark)
                kind = "equipment" if head.concept == "STR_EQUIPMENT" else "troops"
                yield Draft("strength", clause, mark, side=side, type=kind, count=number.count)


LISTED = 4
"""Words between a thing counted and the next one of the same list, at most."""


def _of_them(doc: Document, clause: Clause, number: Number) -> Mark | None:
    """As in "Їх там близько 50 осіб": persons counted of "them"."""
    persons = [m for m in clause.marks("STR_PERSONS") if 0 < m.first - number.last <= 2]
    return persons[0] if persons and THEIRS & set(doc.words(number.first - 6, number.first - 1)) else None


THEIRS = frozenset({"їх", "их"})


def _aimed_at(doc: Document, clause: Clause, number: Number) -> bool:
    """As in "Нанесла удары по четырем бригадам": those who are hit."""
    before = doc.words(max(clause.first, number.first - 3), number.first - 1)
    return "по" in before and any(word.startswith(("удар", "пораж", "ураж")) for word in before)


def _rounds(doc: Document, head: Mark) -> bool:
    """As in "657 artillery and mortar rounds": what is fired and not what fires it."""
    following = doc.words(head.last + 1, head.last + 1)
    return bool(following) and following[0].startswith(ROUNDS)


ROUNDS = ("round", "shell", "strike", "attack", "fire", "снаряд", "обстр", "обстрел", "удар", "мин")


def _head(doc: Document, sentence: Sentence, number: Number) -> Mark | None:
    """What a figure counts: the first noun behind it, no stop between."""
    for mark in sorted(sentence.marks(*HEADS), key=lambda m: (m.first, -m.last)):
        gap = mark.first - number.last
        if 0 < gap <= AHEAD and not STOPS & set(doc.words(number.last + 1, mark.first - 1)):
            things = {"equipment", "hardware"} & set(doc.words(number.last + 1, mark.last))
            other = _of_other(doc, number) or (things and mark.concept != "STR_EQUIPMENT")
            return None if other else mark  # "28 military equipment units" are no men
    return None


def _of_other(doc: Document, number: Number) -> bool:
    """As in "Два райони зосередження особового складу": areas are counted, not men."""
    behind = doc.words(number.last + 1, number.last + 2)
    return any(word.startswith(presence.AREAS) or word in ATTACKS for word in behind)


_ATTACKS = (
    "attacks attempts assaults counterattacks strikes атак атаки контратак контратаки штурмів штурми штурмов "
    "штурма спроб спроби попыток попытки ударів удари ударов удара "
)
ATTACKS = frozenset(_ATTACKS.split())
"""What is counted in place of those who attack or are hit."""


def _head_before(doc: Document, clause: Clause, number: Number) -> Mark | None:
    """Such as "росіян у місті – не більше сорока", "the number of Russian guns at no fewer than 120"."""
    heads = ("STR_TROOPS", "STR_EQUIPMENT", *(("STR_FORCE",) if clause.has("STR_NUMBER") else ()))
    heads = (*heads, *(("STR_MEN",) if clause.has("STR_SHRINK") else ()))
    marks = [m for m in clause.marks(*heads) if 0 < number.first - m.last <= BEHIND]
    after = doc.words(number.last + 1, number.last + 1)
    alone = not after or after[0] in STOPS | {"of", "by", "in", "here", "and"}
    if not marks or not alone:
        return None
    before = doc.words(marks[-1].last + 1, number.first)
    told = {"at", "–", "is", "was"} | listed(doc.language, "STR_COUNTS")
    amount = clause.has("STR_NUMBER", "STR_SHRINK") and bool(told & set(before)) and not _length(doc, number)
    dashed = "–" in before and doc.language != "en" and marks[-1].is_case("g")
    close = (
        number.quantified
        and marks[-1].is_case("g")
        and doc.language != "en"
        and number.first - marks[-1].last <= 2
    )
    return marks[-1] if amount or dashed or close else None


def _length(doc: Document, number: Number) -> bool:
    """As in "320 kilometres"."""
    following = doc.words(number.last + 1, number.last + 1)
    return bool(following) and following[0].startswith(("km", "kilomet", "км", "кілометр", "километр"))


def _sized(doc: Document, number: Number, head: Mark) -> bool:
    """A figure that can count men or units: no code name with a point, no lone "one"."""
    printed = doc.text[number.start : number.end]
    if (number.count.low or number.count.high or 0) > HIGHEST:
        return False
    if _on_axes(doc, number):
        return False
    if number.count == Count(1, 1):
        return number.quantified and doc.text[head.start : head.end].lower() not in {"army", "армія", "армия"}
    return not ("." in printed and number.count.low is not None and number.count.low < 100)


def _on_axes(doc: Document, number: Number) -> bool:
    """As in "On all four axes of the operation": what is counted are directions."""
    following = doc.words(number.last + 1, number.last + 2)
    return any(word.startswith(("direction", "axes", "sector", "напрям", "направлен")) for word in following)


def _gone(doc: Document, sentence: Sentence, number: Number, head: Mark) -> bool:
    """Killed, lost or captured: losses, unless told of others behind a comma."""
    if (
        sentence.has("DMG_HOUSING", "BG_BEFORE", "CIVILIAN", "CIV_EVACUATED")
        and head.concept == "STR_PERSONS"
    ):
        return True
    if head.concept == "STR_EQUIPMENT" and any(
        m.first < number.first for m in sentence.marks("LOST", "DESTROYED")
    ):
        return True
    if _group_of_shut(doc, sentence, number, head):
        return False
    low, high = min(number.first, head.first), max(number.last, head.last)
    for mark in sentence.marks(*GONE):
        ends = (high + 1, mark.first - 1) if mark.first > high else (mark.last + 1, low - 1)
        between = doc.words(*ends) if ends[0] <= ends[1] else []
        if len(between) <= 8 and not {",", ";", ":", "–"} & set(between):
            return True
    return False


def _group_of_shut(doc: Document, sentence: Sentence, number: Number, head: Mark) -> bool:
    """Such as "the liquidation of a group of 15 battalions blocked near X": so many are still there."""
    shut = any(0 < m.first - head.last <= SHUT for m in sentence.marks("STR_ENCIRCLED"))
    before = doc.words(number.first - 3, number.first - 1)
    return shut and any(word.startswith(("group", "груп", "угруп")) for word in before)


SHUT = 3
"""Words between troops and the participle that says they are shut in, at most."""


def _present(doc: Document, clause: Clause, number: Number, head: Mark) -> Mark | None:
    """The word that says they are there, nearest to the figure; a weak one needs soldiers by name."""
    theirs = clause.has("PRONOUN", "STR_HAVE") and _nearest(clause.marks("PRONOUN"), number, head) is not None
    if head.concept == "STR_PERSONS" and theirs and clause.has("STR_HAVE"):
        return clause.marks("STR_HAVE")[0]
    told: tuple[str, ...] = ("STR_PRESENT", "STR_NUMBER", "STR_ENCIRCLED", "ENCIRCLE", "STR_MAYBE")
    if head.concept != "STR_PERSONS":
        told = (*told, "STR_STAY", "STR_ARRIVE")
    used = ("STR_WITH", "ATTACK") if head.concept == "STR_EQUIPMENT" else ()
    strong = _nearest(
        tuple(m for m in clause.marks(*told, *used) if not _battlegroup(doc, m, number)), number, head
    )
    if strong is not None:
        return strong
    weak = _nearest(clause.marks("STR_HAVE"), number, head) if head.concept != "STR_PERSONS" else None
    if weak is None and number.first > head.last:
        return head
    return weak


def _battlegroup(doc: Document, mark: Mark, number: Number) -> bool:
    """Such as "группировка «Запад» отразила …": a name, and no measure of the figure far behind it."""
    group = doc.folded[mark.start : mark.end].startswith(("групп", "угруп", "group"))
    return mark.concept == "STR_NUMBER" and group and not 0 < number.first - mark.last <= SIZE


SIZE = 5
"""Words between a grouping and its size, at most."""


def _nearest(marks: tuple[Mark, ...], number: Number, head: Mark) -> Mark | None:
    near = [m for m in marks if m.first != head.first and abs(m.first - number.first) <= PRESENT]
    return min(near, key=lambda m: abs(m.first - number.first)) if near else None


def _used(clause: Clause, head: Mark, mark: Mark) -> bool:
    """As in "Made another attempt, involving five vehicles": they were there, whatever came of it."""
    if head.concept != "STR_EQUIPMENT":
        return False
    return any(m.first == mark.first and m.flags != "f" for m in clause.marks("STR_WITH"))


def _true(doc: Document, clause: Clause, mark: Mark) -> bool:
    unsaid = (
        claims.unreal(doc, clause, mark) or claims.negated(doc, clause, mark) or claims.asked(doc, clause)
    )
    return not unsaid and not claims.infinitive(doc, clause, mark) and not claims.attempted(doc, clause, mark)


def holder(doc: Document, sentence: Sentence, clause: Clause, head: Mark) -> Side | None:
    """Whose they are: the party beside the noun, else the only one around, else by who reports."""
    beside = [p for p in sides.parties(doc, clause) if -4 <= p.mark.first - head.last <= 3]
    if beside:
        return min(beside, key=lambda p: abs(p.mark.first - head.first)).side
    for part in (clause, sentence):
        found = sides.any_side(doc, part)
        if found is not None:
            return found
    if head.concept == "STR_PERSONS" and THEIRS & set(doc.words(clause.first, clause.last)):
        return _last_named(doc, sentence)
    if they(doc, clause):
        return last_acting(doc, clause)
    if not clause.has("STR_ENCIRCLED", "STR_ATTACKERS"):
        return None
    who = speaker_at(doc, clause)
    home = who.side if who is not None else doc.source.side
    return sides.OTHER[home] if home in {"ukrainian", "russian"} else None


def _last_named(doc: Document, sentence: Sentence) -> Side | None:
    """Whom "of them" counts: the party named last in one of the two sentences before."""
    for reach in (1, 2):
        earlier = doc.before(sentence, reach)
        found = sides.parties(doc, earlier) if earlier is not None else []
        if found:
            return found[-1].side
    return None


def _reserves(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Reserves brought up without a figure."""
    for clause in sentence.clauses:
        mark = clause.first_of("STR_RESERVE")
        verb = clause.first_of("STR_BROUGHT")
        if mark is None or verb is None or presence.gaining(clause, verb) or not _true(doc, clause, verb):
            continue
        if presence.pressing(doc, verb) or _founded(doc, verb, mark):
            continue
        side = _not_its_own(doc, clause, verb) or last_acting(doc, clause)
        if side is not None:
            yield Draft("strength", clause, verb, side=side, type="troops")


def _founded(doc: Document, verb: Mark, group: Mark) -> bool:
    """Such as "створив угруповання «Хартія»": a unit that is set up and named, brought nowhere."""
    if not doc.folded[verb.start : verb.end].startswith(FOUNDED):
        return False
    return bool((QUOTES | {"("}) & set(doc.words(group.last + 1, group.last + NAMED)))


FOUNDED = ("створ", "сформ", "созда", "form", "creat", "establish", "set up", "found")
NAMED = 4
"""Words between a unit and its name in quotation marks or brackets, at most."""


def _not_its_own(doc: Document, clause: Clause, verb: Mark) -> Side | None:
    """The party that brings them; "свої" only points back to it."""
    parties = sides.parties(doc, clause)
    others = [p for p in parties if not doc.tokens[p.mark.first].word.startswith("сво")]
    if len(others) == len(parties):
        return sides.agent(doc, clause, verb) or sides.any_side(doc, clause)
    subjects = [p for p in others if p.mark.is_case("n")] or others
    return min(subjects, key=lambda p: abs(p.mark.first - verb.first)).side if subjects else None


def _gathered(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Troops that gather or are present somewhere, without a figure."""
    for clause in sentence.clauses:
        verb = clause.first_of("STR_GATHER")
        if verb is None or not _true(doc, clause, verb) or not (named(doc, clause) or _here(doc, clause)):
            continue
        side = _gathering(doc, clause, verb) or sides.agent(doc, clause, verb) or sides.any_side(doc, clause)
        soldiers = sides.parties(doc, clause) or clause.has("FORCE")
        if clause.has("TAKING", "FREEING"):
            continue
        if presence.of_area(doc, verb):
            continue
        if not soldiers or clause.has("NOT_TROOPS"):
            continue
        if _both(doc, sentence):
            yield from (Draft("strength", clause, verb, side=s, type="troops") for s in sides.OTHER)
        elif side is not None:
            yield Draft("strength", clause, verb, side=side, type="troops")


def _gathering(doc: Document, clause: Clause, noun: Mark) -> Side | None:
    """Such as "накрила скупчення росіян": whose gathering it is, behind the noun."""
    if doc.language == "en" or set(noun.flags) & set("vfp"):
        return None
    owners = [p for p in sides.parties(doc, clause) if noun.first < p.mark.first <= noun.last + 2]
    near = [p.side for p in owners if p.mark.is_case("g")]
    return near[0] if near else None


def _both(doc: Document, sentence: Sentence) -> bool:
    """As in "Both Russian and Ukrainian units are present", "присутні як росіяни, так і українці"."""
    words = doc.words(sentence.first, sentence.last)
    paired = "both" in words or any({"як", "как"} >= {a} and "так" in words[n:] for n, a in enumerate(words))
    return paired and {p.side for p in sides.parties(doc, sentence)} == set(sides.OTHER)


def _here(doc: Document, clause: Clause) -> bool:
    """Whether a clause points to a place of ours, or opens with "where" behind one that does."""
    here = ("THE_TOWN", "THE_VILLAGE", "RIVER", "THIS_AXIS")
    return clause.has(*here) or (
        doc.forms[clause.first] in {"де", "где", "where"} and doc.sentences[clause.sentence].has(*here)
    )
