"""Whether a word of attacking tells of an attack as a fact: no plan, rumour, other aim or strike."""

from __future__ import annotations

import re
from itertools import pairwise

from kupmon.facts import claims, events
from kupmon.facts.asides import of_another_noun
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.numbers import counts
from kupmon.facts.offhand import offhand
from kupmon.facts.places import SECTOR, far_from_any, foreign, named, pointed_at
from kupmon.facts.rule import Hit
from kupmon.facts.wording import ahead
from kupmon.model import Count

REACH = 5
"""Words between an attack and the word that says it took place, at most."""
TRYING = 8
"""Words between an attempt and what is attempted, at most."""
OUTCOMES = ("REPEL", "FAILED_ATTACK", "ONGOING", "IN_PROGRESS", "REPELLING")
"""What became of an attack."""


def told(doc: Document, hit: Hit, count: Count | None, outcome: str) -> bool:
    """Whether a trigger tells of an attack as a fact."""
    clause, trigger = hit.clause, hit.trigger
    if claims.unreal(doc, clause, trigger) or claims.asked(doc, clause):
        return False
    if _no_claim(doc, clause, trigger) or _of_guns(doc, hit, count):
        return False
    if count is None and _to_advance(doc, clause, trigger, outcome):
        return False
    if outcome == "ongoing" and _to_take(clause, trigger):
        return True
    return _is_told(doc, hit, count, outcome)


def _of_guns(doc: Document, hit: Hit, count: Count | None) -> bool:
    """Whether an attack stands beside what flies; "eight attacks and 328 shellings" is a list."""
    flown = hit.clause.marks("AIR_OR_ARTILLERY") if hit.rule.id in {"attack", "clash"} else ()
    if not flown or count is None:
        return bool(flown)
    figures = {n.last for n in counts(doc, hit.clause)}
    listed = all(m.first - 1 in figures or m.first - 2 in figures for m in flown)
    return hit.rule.id == "attack" and not (listed and hit.trigger.first - 1 in figures)


def _is_told(doc: Document, hit: Hit, count: Count | None, outcome: str) -> bool:
    clause, trigger = hit.clause, hit.trigger
    if count is None and _unheld(doc, hit, outcome):
        return False
    tries = ahead(clause.marks("ATTEMPT"), trigger, TRYING)
    if hit.rule.id == "attempt" and (
        not tries or WE & set(doc.words(tries[-1].first - 1, tries[-1].first - 1))
    ):
        return False
    if (
        claims.infinitive(doc, clause, trigger)
        and trigger.concept != "COUNTERATTACK"
        and not _attempted(clause, trigger)
        and not any(0 <= trigger.first - m.first <= 3 for m in clause.marks("ONGOING"))
    ):
        return False
    if trigger.concept in {"COUNTERATTACK", "ASSAULT_NOUN"} and count is None:
        return False
    if (
        _other_aim(doc, clause, trigger)
        or (count is not None and shared(doc, clause))
        or (count is None and _shelled(doc, hit))
    ):
        return False
    verbal = "n" not in trigger.flags and (trigger.flags != "f" or _attempted(clause, trigger))
    if count is not None or (outcome != "reported" and not _denied(clause, trigger)):
        return True
    if _denied(clause, trigger):
        return False
    if hit.rule.id != "clash" and verbal:
        return True
    near = (m for m in clause.marks("OCCUR", "IN_PROGRESS", "LASTED") if abs(m.first - trigger.last) <= REACH)
    return next(near, None) is not None


def _to_take(clause: Clause, trigger: Mark) -> bool:
    """Such as "does not give up its attempts to seize the town", "не полишає спроб захопити місто"."""
    attempts = {m.first for m in clause.marks("ATTEMPT")} if trigger.concept == "ASSAULT_NOUN" else set()
    taking = clause.marks("CAPTURE", "LIBERATE") if trigger.first in attempts else ()
    return any(0 < m.first - trigger.last <= TAKING and "f" in m.flags for m in taking)


def _to_advance(doc: Document, clause: Clause, trigger: Mark, outcome: str) -> bool:
    """Such as "their attempts to advance were thwarted": what failed is a movement."""
    aimed = any(word.startswith(ADVANCING) for word in doc.words(trigger.first, trigger.last + 4))
    tried = any(0 <= trigger.first - m.first <= TRYING for m in clause.marks("ATTEMPT")) and aimed
    failed = outcome == "repelled" or doc.sentences[clause.sentence].has("FAILED_ATTACK", "CAME_TO_NOTHING")
    return tried and failed


ADVANCING = ("advanc", "просун", "продвин", "продвиг", "просув")
TAKING = 4
"""Words from an attempt to what is to be taken, at most."""


def entry_thwarted(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "Пресекают попытки прорваться в город": a failed attempt to get in, and a movement."""
    entries = [m for m in clause.marks("STEAL_IN") if 0 <= m.first - trigger.first <= TRYING]
    words = doc.words(clause.first, clause.last) if entries and clause.has("ATTEMPT") else []
    return any(word.startswith(THWARTING) for word in words)


THWARTING = ("пресек", "пресеч", "зрив", "зірв", "срыв", "сорва", "припин", "thwart", "foil")
"""Beginnings of verbs that cut an attempt short."""


def _in_passing(doc: Document, hit: Hit, outcome: str) -> bool:
    """Whether an attack without figure and outcome has no place of its own or only explains losses."""
    clause, trigger = hit.clause, hit.trigger
    sentence = doc.sentences[clause.sentence]
    if outcome != "reported" or hit.rule.id == "clash" or sentence.has("REPEL", "FAILED_ATTACK"):
        return False
    if not (named(doc, sentence) or pointed_at(doc, sentence)):
        return True
    if doc.folded[trigger.start : trigger.end].startswith(SET_OUT):
        return False
    near = doc.words(max(clause.first, trigger.first - REACH), min(clause.last, trigger.last + REACH))
    helpers = any(word.startswith(HELPERS) for word in near)
    return helpers or sentence.has("KILLED", "DESTROYED", "SURRENDERED", "WOUNDED")


SET_OUT = ("offensive", "launched", "наступ")
HELPERS = (
    "rescuer", "medic", "ambulance", "police", "firefighter", "volunteer", "рятувальн", "медик", "швидк",
    "поліц", "енергетик", "волонтер", "спасател", "скор", "полиц", "энергетик",
)  # fmt: skip
"""Whom shelling and drones hit, and no assault."""


def _unheld(doc: Document, hit: Hit, outcome: str) -> bool:
    """Whether an attack without a figure is only an aim, a campaign, a cause or a thing of the past."""
    clause, trigger = hit.clause, hit.trigger
    if (
        far_from_any(doc, doc.sentences[clause.sentence])
        or entry_thwarted(doc, clause, trigger)
        or _in_passing(doc, hit, outcome)
        or offhand(doc, clause, trigger, outcome)
    ):
        return True
    noun = bool(set(trigger.flags) & set("ngdail")) and not trigger.flags.startswith("v")
    if noun and (of_another_noun(doc, clause, trigger) or _campaign(doc, trigger)):
        return True
    if HARD & set(doc.words(clause.first, trigger.first)) or (noun and _led(doc, trigger)):
        return True
    if outcome != "repelled" and (_to_stop(doc, clause, trigger) or _before_now(doc, clause, trigger)):
        return True
    return _meant_for(doc, clause, trigger)


def _led(doc: Document, trigger: Mark) -> bool:
    """Such as "наступом на місто керує генерал": who commands it."""
    near = doc.words(trigger.first - REACH, trigger.last + REACH)
    return any(word.startswith(LEADING) for word in near)


LEADING = (
    "керує",
    "керував",
    "командує",
    "командував",
    "руководит",
    "руководил",
    "командует",
    "командовал",
    "oversees",
)
HARD = frozenset({"difficult", "harder", "важче", "тяжелее", "труднее", "сложнее"})
"""As in "It is ever more difficult to repel attacks": no attack of its own."""


def _campaign(doc: Document, trigger: Mark) -> bool:
    """Such as "the summer offensive", "майбутній наступ": one that lasts a season, or is yet to come."""
    before = doc.words(trigger.first - 3, trigger.first - 1)
    return any(word.startswith(SEASONS) for word in before)


SEASONS = (
    "summer", "winter", "spring", "autumn", "future", "upcoming", "looming", "planned", "expected", "літн",
    "зимов", "весн", "осінн", "майбутн", "запланован", "летн", "зимн", "весен", "осенн", "будущ",
    "запланирован", "предстоящ",
)  # fmt: skip


def _to_stop(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "blew up a bridge to slow the advance", "due to constant attacks": an aim or a cause."""
    if "n" not in trigger.flags and not set(trigger.flags) & set("gdail"):
        return False
    before = doc.words(max(clause.first, trigger.first - 6), trigger.first - 1)
    stopping = any(a in {"to", "and"} and b in STOPPING for a, b in pairwise(before))
    return (doc.language == "en" and stopping) or bool(CAUSES & set(before[-4:]))


STOPPING = frozenset({"slow", "stop", "halt", "prevent", "blunt", "deter", "hinder", "counter", "disrupt"})
CAUSES = frozenset({"due", "because", "через", "внаслідок", "унаслідок", "вследствие", "из-за"})
"""Words by which an attack is only the cause of something else."""


def _before_now(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "when Russia had only been ramping up its offensive": before what is told."""
    near = [trigger, *clause.marks("OCCUR", "ONGOING")]
    had = [m for m in near if {"had", "hadn't"} & set(doc.words(max(clause.first, m.first - 3), m.first))]
    if doc.language != "en" or doc.sentences[clause.sentence].has("SAY"):
        return False
    return any(abs(m.first - trigger.first) <= REACH for m in had)


def _of_region(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "продолжают наступать в Харьковской области": of a region, and no place of ours."""
    behind = doc.words(trigger.last + 1, min(trigger.last + 4, clause.last))
    wide = doc.words(trigger.last + 1, min(trigger.last + 8, clause.last))
    if any(word.startswith(COUNTRY) for word in wide) and {"in", "на", "у", "в"} & set(behind[:1]):
        return True
    near = any(word.startswith(NEXT) for word in behind)
    return not named(doc, clause) and (near or any(word.startswith(REGION) for word in behind))


WE = frozenset({"we", "ми", "мы"})
"""Who is heard to try to break through speaks of a way, not of an assault."""
COUNTRY = ("country", "країн", "стран")
"""In its east, and not on our axis."""
NEXT = ("сусідн", "соседн", "neighbouring", "neighboring", "adjacent")
"""Beginnings of words by which another place than ours is meant."""
REGION = ("област", "region", "oblast", "регион", "регіон")


def _no_claim(doc: Document, clause: Clause, trigger: Mark) -> bool:
    if doc.sentences[clause.sentence].has("NOT_NEAR") or _of_region(doc, clause, trigger):
        return True
    dated = (
        trigger.concept == "CLASH"
        and not clause.has("REPEL")
        and AFTER & set(doc.words(max(0, trigger.first - 3), trigger.first - 1))
    )
    if dated or _of_strike(doc, clause, trigger) or _topic(doc, clause, trigger):
        return True
    return _rumour(doc, clause, trigger) or (doc.language == "en" and _suffered(doc, clause, trigger))


def _topic(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "Бои за город – это яркий случай": what the fighting is, and not that it goes on."""
    if trigger.concept != "CLASH":
        return False
    if CALLED & set(doc.words(max(clause.first, trigger.first - 3), trigger.first - 1)):
        return True
    if ALWAYS & set(doc.words(trigger.first - 2, trigger.last + 2)):
        return True
    if trigger.first - clause.first > REACH:
        return False
    behind = doc.words(trigger.last + 1, min(clause.last, trigger.last + 2 * REACH))
    dashes = [n for n, word in enumerate(behind[:-1]) if word in {"–", "—"}]
    return any(behind[n + 1] in COPULAS for n in dashes)


CALLED = frozenset({"called", "described", "назвав", "назвала", "назвал", "описав", "описал"})
ALWAYS = frozenset({"always", "usually", "typically", "завжди", "зазвичай", "всегда", "обычно"})
"""As in "Городские бои всегда идут медленно": what fighting is like."""
COPULAS = frozenset({"це", "это", "то", "“", "«", '"', "„"})


def _of_strike(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "The attack was carried out at nine" behind a bomb: the strike told before."""
    sentence = doc.sentences[clause.sentence]
    flown = ahead(sentence.marks("AIR_OR_ARTILLERY"), trigger, 12)
    ground = sentence.has("REPEL", "FAILED_ATTACK", "CLASH") or clause.has("ATTEMPT", "POSITION", "FORCE")
    if flown and not ground and trigger.concept == "ATTACK":
        return "n" in trigger.flags
    earlier = doc.before(sentence)
    noun = trigger.concept in {"ATTACK", "ASSAULT_NOUN"} and "n" in trigger.flags
    alone = noun and not clause.has("FORCE", "SIDE_RU", "SIDE_UA", "ENEMY", "REPEL", "FAILED_ATTACK")
    return alone and earlier is not None and earlier.has("AIR_OR_ARTILLERY") and not named(doc, clause)


AFTER = frozenset({"after", "during", "після", "после"})
"""Before a fight that is over: it only says when something else was."""


def _suffered(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "they are attacked": nobody who attacks; a town that "came under attacks" was fired at."""
    if any(0 < trigger.first - m.last <= UNDER for m in clause.marks("STRIKE_SUFFER")):
        return True
    passive = bool(BE & set(doc.words(trigger.first - 2, trigger.first - 1))) and "p" in trigger.flags
    return passive and clause.has("PRONOUN") and "by" not in doc.words(trigger.last + 1, clause.last)


BE = frozenset({"is", "are", "was", "were", "be", "been"})
UNDER = 3
"""Words from "came under" to the attacks, at most."""


def _rumour(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "information has appeared that …", a heading that asks, what goes on along the whole front."""
    sentence = doc.sentences[clause.sentence]
    if sentence.has("FRONT_LINE") and sentence.has("OVERALL") and not named(doc, sentence):
        return True
    if any(m.first < trigger.first for m in sentence.marks("RUMOUR")) or sentence.has(
        "HEADING_ASKS", "IMPOSSIBLE"
    ):
        return True
    return sentence.has("EVERYWHERE") and not named(doc, sentence)


PURPOSE = frozenset(
    {"for", "from", "against", "для", "до", "к", "ради", "заради", "від", "от", "проти", "против"}
)


def _meant_for(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "a footing for a final push", "готуються до штурму": what something is for."""
    if "n" not in trigger.flags and "g" not in trigger.flags and "d" not in trigger.flags:
        return False
    before = doc.words(max(clause.first, trigger.first - 3), trigger.first - 1)
    return bool(PURPOSE & set(before)) and not NEARBY & set(before)


NEARBY = frozenset({"near", "at", "in", "біля", "у", "в", "возле", "під"})


def _shelled(doc: Document, hit: Hit) -> bool:
    """Such as "at 2 p.m. they attacked the town again": a strike, told by the clock and with its victims."""
    clause, trigger = hit.clause, hit.trigger
    if trigger.concept not in {"ATTACK", "ASSAULT_NOUN"}:
        return False
    return events.on_town(doc, clause, trigger) or _list_of_strikes(doc, clause)


def _list_of_strikes(doc: Document, clause: Clause) -> bool:
    """Such as "Hostile attacks were recorded over the past day:" above a list of shellings."""
    sentence = doc.sentences[clause.sentence]
    if doc.text[sentence.end - 1] != ":":
        return False
    rows = doc.sentences[clause.sentence + 1 : clause.sentence + 1 + LISTED]
    return any(row.has("AIR_OR_ARTILLERY", "CIVILIAN") or row.has("INJURED") for row in rows)


LISTED = 3
"""Lines of a list that are looked at, at most."""


def _denied(clause: Clause, trigger: Mark) -> bool:
    """No attack: negated itself, or in "наступальних дій не проводив"; "не полишає спроб" is no denial."""
    own = [m for c in OUTCOMES for m in clause.marks(c)]
    for mark in clause.marks("NOT"):
        if any(m.first <= mark.first <= m.last for m in own):
            continue
        before = 0 < trigger.first - mark.last <= 3
        verb = any(0 < m.first - mark.last <= 2 for m in clause.marks("OCCUR"))
        if before or verb:
            return True
    return False


INFINITIVE = re.compile(r"[аяиіуо]ти(?:ся|сь)?$|[аяиеуо]ть(?:ся)?$|йти$|сти(?:ся|сь)?$")


def _other_aim(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """An attempt at something else than an attack: to enter, to cross, to break out."""
    words = doc.words(trigger.last + 1, min(trigger.last + 6, clause.last))
    if trigger.concept == "ATTACK_AIM" and doc.tokens[trigger.first].word.startswith(BETTERING):
        return clause.has("FAILED_ATTACK") or doc.sentences[clause.sentence].has("CAME_TO_NOTHING")
    if trigger.concept == "ATTACK_AIM":
        return bool(words) and (
            words[0] in {"з", "із", "зі", "из", "out", "назад"} or words[0].startswith(RING)
        )
    if trigger.concept != "ASSAULT_NOUN" or not any(
        m.first == trigger.first for m in clause.marks("ATTEMPT")
    ):
        return False
    verbs = (n for n, w in enumerate(words) if INFINITIVE.search(w) and len(w) > INFINITIVE_LETTERS)
    first = next(verbs, None)
    aims = {m.first for m in clause.marks("ATTACK_AIM")}
    aimed = trigger.last + 1 + first in aims if first is not None else bool(aims) or "of" in words
    return not aimed and (any(INFINITIVE.search(w) for w in words) or "to" in words)


BETTERING = ("improv", "поліпш", "покращ", "улучш")
"""Who fails to better his position has failed to move, and attacked nobody by it."""
RING = ("кольц", "кільц", "окружен", "оточен", "блокад")
"""Breaking these is getting out, and no attack."""
INFINITIVE_LETTERS = 4
"""A shorter word only ends like an infinitive: "пять"."""


def shared(doc: Document, clause: Clause) -> bool:
    """Whether a clause tells of our sector and another one together, with no settlement of ours."""
    ours = {m.place for m in named(doc, clause)}
    return any(m.sector for m in foreign(doc, clause)) and ours <= {SECTOR}


def _attempted(clause: Clause, trigger: Mark) -> bool:
    return any(mark.first <= trigger.first for mark in clause.marks("ATTEMPT"))
