"""Supplies that are stopped on their way, held by the enemy, or come by drone alone (FACTS kind `supply`)."""

from __future__ import annotations

from itertools import pairwise

from kupmon.facts import claims, sides
from kupmon.facts.actors import home, last_acting
from kupmon.facts.document import Document, Mark
from kupmon.facts.rule import Hit
from kupmon.facts.wording import ahead
from kupmon.model import Side

STOP = (
    "prevent", "thwart", "foil", "stop", "repel", "disrupt", "suppress", "intercept", "block", "cut",
    "пресек", "срыв", "сорва", "блокир", "предотвращ", "останавл", "отража",
    "зрива", "зірва", "блоку", "запобіг", "запобіга", "зупиня", "відбива", "припиня", "унеможливлю",
)  # fmt: skip
"""Beginnings of verbs for what is done to attempts."""
DONE = ("сорва", "зірва", "foiled", "thwarted")
"""Beginnings of words for what came to nothing at all."""
ALL = frozenset({"all", "any", "every", "усі", "всі", "будь-які", "все", "любые", "всякие", "жодн"})
BESIDE = 4
"""Words between attempts and the verb that stops them, at most."""
ONWARD = ("просуван", "наступ", "продвиж", "advanc")
"""Beginnings of words for what else than supplying a way is used for."""
BACK = frozenset({"назад", "відступу", "відступ", "відходу", "відхід", "отступления", "отступлению", "отхода",
                  "отходу", "back", "retreat", "escape", "withdrawal", "out"})  # fmt: skip
PIPES = (
    "pipe",
    "gas pipe",
    "underground",
    "труб",
    "газо",
    "підземн",
    "подземн",
    "exit",
    "вихід",
    "вихо",
    "выход",
)
CARRIER = ("drone", "uav", "дрон", "бпла", "безпілот", "беспилот", "коптер", "квадрокоптер")
REACH = 8


def stopped(doc: Document, hit: Hit) -> tuple[Mark, str] | None:
    """Such as "Пресекают попытки доставить боеприпасы": what was tried and did not come off."""
    for attempt in hit.clause.marks("ATTEMPT"):
        if not 0 < hit.trigger.first - attempt.last <= REACH:
            continue
        for verb in range(attempt.first - BESIDE, hit.clause.last + 1):
            if verb < hit.clause.first or attempt.first <= verb <= hit.trigger.last:
                continue
            if doc.forms[verb].startswith(STOP) and (
                verb < attempt.first or verb - hit.trigger.last <= REACH
            ):
                if claims.negated(doc, hit.clause, attempt) or claims.asked(doc, hit.clause):
                    return None
                every = ALL & set(doc.words(attempt.first - 2, attempt.first - 1)) or doc.forms[
                    verb
                ].startswith(DONE)
                return attempt, "cut" if every else "limited"
    return None


def held(doc: Document, hit: Hit) -> tuple[Mark, str] | None:
    """Such as "already control supply lines", "контролируют логистику": the enemy's hand is on it."""
    named = doc.words(hit.trigger.first, hit.trigger.last + 1)
    if hit.rule.id not in {"way", "supply"} or hit.clause.has("FIRE_CONTROL"):
        return None
    if not any(word.startswith(SUPPLYING) for word in named):
        return None
    for verb in ahead(hit.clause.marks("HOLD"), hit.trigger, 5):
        noun = doc.words(verb.last + 1, verb.last + 1) == ["of"] or doc.forms[verb.last] == "of"
        if noun or not doc.folded[verb.start : verb.end].startswith(("control", "контрол")):
            continue
        if claims.unreal(doc, hit.clause, verb):
            continue
        way = hit.rule.id == "way" or any(
            m.first == hit.trigger.first for m in hit.clause.marks("SUPPLY_WAY")
        )
        sentence = doc.sentences[hit.clause.sentence]
        eased = sentence.has("SUPPLY_LIMITED") or any(
            word.startswith(AIRBORNE) for word in doc.words(sentence.first, sentence.last)
        )
        return verb, "cut" if way and not eased else "limited"
    return None


AIRBORNE = (*CARRIER, "fpv", "неба", "sky", "fire", "вогн", "огн")
"""Beginnings of words for a control from afar, under which something still gets through."""
SUPPLYING = (
    "suppl",
    "logist",
    "постач",
    "логіст",
    "снабж",
    "логист",
    "подвоз",
    "підвез",
    "забезпеч",
    "обеспеч",
)
"""Beginnings of words that make a way one of supply."""


def flown(doc: Document, hit: Hit) -> Mark | None:
    """Such as "Some drones manage to bring ammunition": nothing else gets through."""
    if hit.rule.id not in {"goods", "task"} or not hit.clause.has("SUCCEED"):
        return None
    carried = any(word.startswith(CARRIER) for word in doc.words(hit.clause.first, hit.trigger.first - 1))
    return hit.clause.marks("SUCCEED")[0] if carried else None


def no_supply(doc: Document, hit: Hit) -> bool:
    """Such as "the way back was cut off", "the pipe they had used to infiltrate": ways of men."""
    if _other_use(doc, hit):
        return True
    if hit.rule.id != "way":
        return False
    if BACK & set(doc.words(hit.trigger.last + 1, hit.trigger.last + 2)):
        return True
    if doc.language == "en" and BACK & set(doc.words(hit.trigger.first - 1, hit.trigger.first - 1)):
        return True
    if any(word.startswith(ONWARD) for word in doc.words(hit.trigger.last + 1, hit.trigger.last + 3)):
        return True
    sentence = doc.sentences[hit.clause.sentence]
    if not doc.folded[hit.trigger.start : hit.trigger.end].startswith(PIPES):
        return False
    if any(word.startswith(EXITS) for word in doc.words(hit.trigger.first - 3, hit.trigger.last + 3)):
        return True  # "took control of the pipe's exit": where men come out
    entered = any(word.startswith(ENTER) for word in doc.words(sentence.first, sentence.last))
    return entered and not sentence.has("SUPPLY")


def _other_use(doc: Document, hit: Hit) -> bool:
    """Such as "supply stops", "limited use of heavy equipment", "mined the road to stop troops from …"."""
    behind = doc.words(hit.trigger.last + 1, hit.trigger.last + 1)
    if doc.language == "en" and hit.rule.id == "supply" and behind and behind[0] in PLACES:
        return True
    before = doc.words(max(hit.clause.first, hit.trigger.first - USE_REACH), hit.trigger.first - 1)
    if before[-1:] in (["для"], ["for"]) and doc.forms[hit.trigger.first].startswith(REPLENISH):
        return True  # "reserves to replenish the force, but too few to attack"
    if hit.rule.id == "goods" and doc.language == "en" and "use" in before and "of" in before:
        return True
    words = doc.words(hit.clause.first, hit.clause.last)
    if hit.rule.id == "way" and any(word.startswith(THREAT) for word in words):
        return not hit.clause.has("FIRE_CONTROL")
    after = doc.words(hit.trigger.last + 1, doc.sentences[hit.clause.sentence].last)
    return hit.rule.id == "way" and any(a in TO and b.startswith(HINDER) for a, b in pairwise(after))


REPLENISH = ("поповн", "пополн", "replenish")
PLACES = frozenset(
    {"stop", "stops", "point", "points", "depot", "depots", "dump", "dumps", "store", "stores"}
)
USE_REACH = 4
"""Words between "use of" and the goods, at most."""
THREAT = ("threaten", "загрожу", "загроз", "угрож", "угроз")
TO = frozenset({"to", "щоб", "аби", "чтобы"})
HINDER = (
    "slow", "halt", "delay", "стрим", "затрим", "задерж", "сдерж", "stop", "prevent", "keep",
    "hinder", "block", "не", "зупин", "останов",
)  # fmt: skip
"""As in "mined the road to stop Russian troops from moving": what it is done for."""


EXITS = ("exit", "вихід", "виход", "выход")
ENTER = (
    "infiltrat", "enter", "crawl", "заход", "зайш", "проник", "просоч", "зашл", "входи", "просач", "захож",
    "проход", "пролез", "пробир", "пройш", "прошл",
)  # fmt: skip


NAMED: dict[str, Side] = {"SIDE_RU": "russian", "SIDE_UA": "ukrainian"}


def whose(doc: Document, hit: Hit, mark: Mark) -> Side | None:
    """Whose supplies the enemy's hand is on, or whose drones bring them."""
    parties = sides.parties(doc, hit.clause)
    if mark.concept == "HOLD":
        named = {p.side for p in parties if p.mark.first > hit.trigger.first}
        holders = {p.side for p in parties if p.mark.last < mark.first}
        if len(named) == 1:
            return named.pop()
        holder = holders.pop() if len(holders) == 1 else last_acting(doc, hit.clause)
        return sides.OTHER[holder] if holder is not None else home(doc, hit.clause)
    if mark.concept == "SUCCEED":
        flying = {m.concept for m in hit.clause.marks("SIDE_RU", "SIDE_UA") if m.first < hit.trigger.first}
        return NAMED[flying.pop()] if len(flying) == 1 else None
    own = [
        p
        for p in parties
        if any(word.startswith("сво") for word in doc.words(p.mark.first - 2, p.mark.first))
    ]
    subjects = {p.side for p in parties if p not in own and p.mark.is_case("n")}
    return subjects.pop() if own and len(subjects) == 1 else None
