"""The weapons of a clause that tells a strike: which are used, and how many."""

from __future__ import annotations

from collections.abc import Sequence

from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.numbers import Number, counts, number_for
from kupmon.facts.places import named
from kupmon.facts.strikers import WEAPONS
from kupmon.facts.words import listed
from kupmon.model import Count


def harms(doc: Document, clause: Clause, strike: Mark) -> bool:
    """Such as "The shelling killed two", "обстріл Куп’янська забрав життя": a strike that is the subject."""
    for verb in clause.marks("CIV_KILLED", "CIV_INJURED", "CIV_TAKING"):
        if not 0 < verb.first - strike.last <= HARM_REACH or (verb.flags and "v" not in verb.flags):
            continue
        between = doc.words(strike.last + 1, verb.first - 1)
        if {",", ";", ":", "–", "and", "і", "та", "и", *BE} & set(between):
            continue
        people = clause.marks("CIV_ONE", "CIV_MANY", "PEOPLE", "SOLDIER")
        if doc.forms[verb.first] in TAKES and not any(strike.last < m.first < verb.first for m in people):
            return True
    return False


BE = frozenset({"was", "were", "been", "is", "are", "be", "being", "get", "got"})
_TAKES = (
    "killed kills injured injures wounded wounds claimed claims took hurt leaves left "
    "вбив вбила вбило вбили убив убила убили поранив поранила поранило поранили забрав забрала забрало "
    "забрали обірвав обірвала убил убила убило убили ранил ранила ранило ранили унес унесла "
    "унесло унесли "
    "забрал оборвал"
)
TAKES = frozenset(_TAKES.split())
"""Forms of harming that have somebody as their object."""
HARM_REACH = 9
"""Words between a strike and the harm it does, at most."""
AMOUNTS = frozenset({"amount", "number", "series", "barrage", "dozens"})
"""Behind them "of" is no cause."""
CAUSE_REACH = 4
"""Words between a word of cause and its noun, at most."""
RESULT_REACH = 7
"""The same behind "as a result of", which nothing else can follow."""


def is_cause(doc: Document, clause: Clause, mark: Mark, *, noun: bool = True) -> bool:
    """Whether a noun is only the means or cause: "внаслідок обстрілу", "in a Russian strike"."""
    causes = clause.marks("STRIKE_CAUSE", "STRIKE_CAUSE_PREP") if noun else clause.marks("STRIKE_CAUSE")
    for cause in causes:
        gap = mark.first - cause.last
        amount = doc.tokens[cause.last].word == "of" and doc.tokens[cause.first - 1].word in AMOUNTS
        if amount and not any(c.last < mark.first for c in clause.marks("STRIKE_CAUSE")):
            continue  # "a series of strikes", but not "because of the number of strikes"
        if doc.tokens[cause.last].word == "under" and mark.concept == "STRIKE_ATTACK":
            continue  # "Kupiansk under drone attack"
        reach = RESULT_REACH if doc.folded.startswith("as a result", cause.start) else CAUSE_REACH
        if 0 < gap <= reach and not {",", ";", ":", "–"} & set(doc.words(cause.last + 1, mark.first - 1)):
            return True
    return False


def razed(doc: Document, clause: Clause, verb: Mark) -> bool:
    """Such as "знищують Куп’янськ КАБами": a town right behind the verb, and the weapon it is done with."""
    ends = range(verb.last + 1, verb.last + TOWN_REACH)
    last = doc.tokens[min(verb.last + TOWN_REACH, clause.last)].end
    town = [m.start for m in named(doc, clause) if verb.end < m.start < last]
    town += [m.start for m in clause.marks("THE_TOWN", "THE_VILLAGE") if m.first in ends]
    if not town or not weapons(doc, clause):
        return False
    return not AROUND & set(doc.folded[verb.end : min(town)].split())


TOWN_REACH = 4
"""Words from a verb of laying waste to the town laid waste, at most."""
AROUND = frozenset({"near", "in", "at", "around", "біля", "під", "у", "в", "на", "поблизу", "возле", "под"})


def and_more(doc: Document, trigger: Mark) -> bool:
    """Such as "під обстрілами та атаками дронів": shelling, and another weapon behind "and"."""
    return (
        trigger.concept == "STRIKE_UNDER_FIRE" and doc.words(trigger.last + 1, trigger.last + 1) in AND_MORE
    )


AND_MORE = (["та"], ["і"], ["й"], ["и"], ["and"])


def either(doc: Document, sentence: Sentence) -> bool:
    """Such as "то ли ракета, то ли бомба", "whether a missile or a bomb": which of them is not known."""
    low = doc.folded[sentence.start : sentence.end]
    return low.count("то ли ") > 1 or low.count("чи то ") > 1 or "whether it was " in low


def weapons(doc: Document, clause: Clause) -> list[Mark]:
    """The weapons of a clause that are no mere cause of something; a longer name covers a shorter one."""
    marks = [
        m
        for m in clause.marks(*WEAPONS)
        if (not is_cause(doc, clause, m, noun=False) or _by_means(doc, clause, m)) and not made_there(doc, m)
    ]
    kept = [m for m in marks if not any(_covers(o, m) or _names(doc, o, m) for o in marks)]
    return kept or _antecedent(doc, clause)


def as_well(doc: Document, sentence: Sentence, clause: Clause) -> list[Mark]:
    """Such as "застосували авіацію, а також 15 дронів": a list that goes on behind a comma, with no verb."""
    after = next((c for c in sentence.clauses if c.first == clause.last + 1), None)
    if after is None or not any(doc.words(after.first, after.first + len(also) - 1) == also for also in ALSO):
        return []
    verbs = (m for marks in after.by_concept.values() for m in marks if set(m.flags) & set("vp"))
    return weapons(doc, after) if next(verbs, None) is None else []


ALSO = (["а", "також"], ["а", "также"], ["та", "також"], ["as", "well", "as"], ["and", "also"], ["plus"])


def _by_means(doc: Document, clause: Clause, weapon: Mark) -> bool:
    """Such as "нанесли удары с помощью артиллерии": what they struck with, beside a verb of striking."""
    led = [m for m in clause.marks("STRIKE_CAUSE") if 0 < weapon.first - m.last <= 2]
    means = bool(led) and doc.folded[led[-1].start : led[-1].end] in MEANS
    return means and clause.has("STRIKE_HIT", "STRIKE_SHELL", "STRIKE_ATTACK")


MEANS = frozenset({"с помощью", "за допомогою", "with the help of", "by means of"})


def made_there(doc: Document, mark: Mark) -> bool:
    """Such as "цех сборки беспилотников", "склад ракетного вооружения": what is hit, and not what hits."""
    after = doc.tokens[min(mark.last + 1, len(doc.tokens) - 1)].word
    owned = not mark.flags or "g" in mark.flags or after.startswith(("вооруж", "озброє"))
    near = set(doc.words(max(0, mark.first - 3), mark.first - 1)) if mark.first else set()
    unit = after in (BRIGADES if doc.language == "en" else listed(doc.language, "STRIKE_NOT"))
    return unit or (owned and bool(WORKS & near))


BRIGADES = frozenset({"brigade", "brigades", "regiment", "regiments", "division", "battalion", "battalions"})
"""Behind a weapon they make it the name of a unit: "the 288th Artillery Brigade"."""
WORKS = frozenset(
    {"сборки", "производства", "склад", "склада", "складу", "цех", "запуска", "хранения", "управления"}
    | {"позицій", "позиції", "розрахунків", "екіпажів", "операторів", "позиций", "расчетов", "экипажей"}
    | {"збирання", "виробництва", "складі", "запуску", "зберігання", "управління", "цеху"}
)
"""Words for where weapons are made, kept or flown from."""


def _covers(one: Mark, two: Mark) -> bool:
    return (
        one is not two
        and one.first <= two.first
        and two.last <= one.last
        and one.last - one.first > two.last - two.first
    )


def _names(doc: Document, noun: Mark, name: Mark) -> bool:
    """Such as "Iskander missiles", "ракета С-300": the name of a weapon beside its noun."""
    if doc.language == "en":
        return noun.first == name.last + 1
    return noun.concept == name.concept and noun is not name and name.first - noun.last in {1, 2}


def _antecedent(doc: Document, clause: Clause) -> list[Mark]:
    """Such as "two missiles, which hit …", "drones, he says, struck …": a weapon in the clause before."""
    sentence = doc.sentences[clause.sentence]
    before = [c for c in sentence.clauses if c.last < clause.first]
    relative = doc.tokens[clause.first].word in listed(doc.language, "STRIKE_RELATIVE")
    verbs = clause.marks("STRIKE_HIT", "STRIKE_SHELL", "STRIKE_ATTACK")
    headless = bool(verbs) and verbs[0].first - clause.first <= 1
    if not before or not (relative or headless or len(before) > 1) or clause.has("PEOPLE"):
        return []
    for earlier in reversed(before[-2:]):
        marks = [m for m in earlier.marks(*WEAPONS) if not is_cause(doc, earlier, m, noun=not relative)]
        if (
            marks
            and (relative or not earlier.has("STRIKE_HIT", "STRIKE_SHELL", "DMG_VERB"))
            and _subject(earlier, marks[-1], relative=relative)
        ):
            return [m for m in marks if not any(_covers(o, m) or _names(doc, o, m) for o in marks)]
    return []


def _subject(clause: Clause, mark: Mark, *, relative: bool) -> bool:
    if relative:
        return clause.last - mark.last <= 3
    beside = mark.first - clause.first <= 2 or clause.last - mark.last <= 1
    return beside and mark.is_case("n")


def _of_others(doc: Document, clause: Clause, number: Number, mark: Mark) -> bool:
    """Such as "двох жителів атакував дрон", "в 9 утра": the figure counts somebody else, or the hours."""
    if HOURS & set(doc.words(number.last + 1, mark.first - 1)):
        return True
    others = clause.marks("CIV_MANY", "CIV_ONE", "STRIKE_ATTACK", "STRIKE_HIT", "STRIKE_SHELL")
    return any(number.last < m.first and m.last < mark.first for m in others)


HOURS = frozenset({"утра", "вечера", "дня", "ночи", "ранку", "вечора", "ночі", "часов", "часа", "am", "pm"})
TIMES = frozenset({"times", "раз", "рази", "разів", "раза"})


def own_figure(doc: Document, clause: Clause) -> Count | None:
    """The figure of shelling in a list: "536 shellings, eight clashes and 10 air strikes"."""
    for mark in clause.marks("STRIKE_SHELLING"):
        number = number_for(doc, clause, mark)
        if number is not None and number.last == mark.first - 1 and not is_cause(doc, clause, mark):
            return number.count
    for verb in clause.marks("STRIKE_SHELL"):
        for number in counts(doc, clause):
            times = number.role == "times" or doc.forms[number.last + 1] in TIMES
            if times and 0 < verb.first - number.last <= NEAR_TIMES:
                return number.count
    return None


NEAR_TIMES = 3
"""Words from "400 times" to the shelling it counts, at most."""


def how_many(doc: Document, clause: Clause, used: Sequence[Mark]) -> Count | None:
    """How many: weapons used, strikes, times; a weapon in the singular is one."""
    sentence = doc.sentences[clause.sentence]
    if clause.has("N_RATE", "T_DAILY"):
        return None
    named_weapons = clause.marks(*{m.concept for m in used}) if used else ()
    for mark in (*used, *named_weapons, *clause.marks("STRIKE_NOUN"), *clause.marks("STRIKE_SHELLING")):
        number = number_for(doc, sentence, mark)
        if number is None or number.first >= mark.first or _of_others(doc, clause, number, mark):
            continue
        others = (m for m in clause.marks(*WEAPONS) if m.concept != mark.concept)
        if not any(number.last < m.first < mark.first for m in others):
            return number.count  # not the aircraft of "15 drones and aircraft"
    for number in counts(doc, clause):
        times = doc.tokens[min(number.last + 1, clause.last)].word
        if number.role == "times" or times in TIMES:
            return number.count
    single = [m for m in (*used, *clause.marks("STRIKE_W_UNKNOWN")) if _single(doc, m)]
    if any(PLURALS & set(doc.words(m.first - 1, m.last + 1)) for m in single):
        return None  # "rockets S-300", "ракетами С-300"
    several = len(used) > 1 or len({m.concept for m in clause.marks(*WEAPONS)}) > 1
    if several and all(doc.tokens[m.last].word in listed(doc.language, "STRIKE_MASS") for m in single):
        return None  # "FPV-дрони та БпЛА": a form that means one or many, in a list
    return Count(1, 1) if single else None


PLURALS = frozenset(
    {"missiles", "rockets", "bombs", "drones", "ракети", "ракетами", "ракет", "ракеты", "бомби", "бомбами"}
    | {"бомбы", "дрони", "дронами", "дроны", "комплексів", "комплексов", "systems", "системами"}
)
"""Forms beside a weapon's name that make it more than one."""


def _single(doc: Document, mark: Mark) -> bool:
    word = doc.tokens[mark.last].word
    if doc.language != "en":
        return bool({word, doc.tokens[mark.first].word} & listed(doc.language, "STRIKE_SINGLE"))
    following = doc.tokens[mark.last + 1].word if mark.last + 1 < len(doc.tokens) else ""
    return word in listed(doc.language, "STRIKE_SINGLE") and following not in {
        "strike",
        "strikes",
        "attack",
        "attacks",
        "fire",
        "operators",
        "operator",
        "crews",
        "units",
    }
