"""Logistics: cut, limited or open, and whose (FACTS kind `supply`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kupmon.facts import claims, sides, thwarted
from kupmon.facts.actors import they
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.logistics import TOLD_AT_ONCE, acting, clause_of, comma, owner, we, whose
from kupmon.facts.past import long_ago
from kupmon.facts.places import nearest, places_of, pointed_at, tidy
from kupmon.facts.rule import Hit, hits
from kupmon.facts.speakers import speaker_at
from kupmon.facts.wording import ahead, around, within
from kupmon.model import Side

REACH = 14
"""How many words may lie between logistics and what is told of it."""
NEAR = 8
"""The same between a task and how hard it is, in common words."""
FAR = 18
"""The same for fire control, which is seldom told of anything else than a way."""
ORDER = (
    ("GOODS_NONE", "cut"),
    ("SUPPLY_CUT", "cut"),
    ("WAY_BROKEN", "cut"),
    ("FIRE_CONTROL", "limited"),
    ("SUPPLY_LIMITED", "limited"),
    ("TASK_HARD", "limited"),
    ("SUPPLY_OPEN", "open"),
)  # fmt: skip
TOPIC = ("SUPPLY", "SUPPLY_WAY", "AMMO", "FIRE_CONTROL")


def find(doc: Document) -> Iterator[Draft]:
    """One fact a sentence."""
    done: set[int] = set()
    last: Side | None = None
    at = 0
    for hit in hits(doc, "supply"):
        sentence = doc.sentences[hit.clause.sentence]
        if sentence.sentence in done or long_ago(doc, sentence):
            continue
        told = _told(doc, hit)
        if told is None:
            continue
        mark, kind = told
        carried = (
            last if last is not None and sentence.sentence - at <= 3 and _nobody(doc, sentence) else None
        )
        side = thwarted.whose(doc, hit, mark) or carried or whose(doc, hit, mark, kind) or last
        both = BOTH.search(doc.folded, sentence.start, sentence.end) is not None
        if side is not None or both:
            done.add(sentence.sentence)
            last, at = side, sentence.sentence
            places = _places(doc, sentence, hit, mark)
            for one in sides.OTHER if both else (side,):
                yield Draft("supply", hit.clause, hit.trigger, side=one, type=kind, places=places)


BOTH = re.compile(
    r"(?:for|on) both sides|(?:обох|обидвох) сторін|обеих сторон|обидві сторони|обе стороны"
    r"|for both (?:the )?(?:ukrainian|russian|the enemy)[^,.;]{0,40} and "
    r"|як для (?:укра|рос|ворог|наш|сил)[^.;]{0,50}так і для"
    r"|(?:и|как) для (?:укра|рос|враг|наш|сил)[^.;]{0,50}и для"
)
"""Told of both armies at once."""


def _nobody(doc: Document, sentence: Sentence) -> bool:
    return not sides.parties(doc, sentence)


def _told(doc: Document, hit: Hit) -> tuple[Mark, str] | None:
    """What is told of it, the gravest first."""
    sentence = doc.sentences[hit.clause.sentence]
    if not _military(doc, hit, sentence) or claims.asked(doc, hit.clause) or thwarted.no_supply(doc, hit):
        return None
    if (told := _plainly(doc, hit)) is not None:
        return told
    if hit.rule.id in TOLD_AT_ONCE:
        return _at_once(doc, hit, sentence)
    if (taken := _way_taken(hit)) is not None:
        return taken, "cut"
    return next(_weighed(doc, hit, sentence), None)


def _plainly(doc: Document, hit: Hit) -> tuple[Mark, str] | None:
    """What needs no word of state: flown in alone, none there, stopped on its way, in the enemy's hand."""
    if (flown := thwarted.flown(doc, hit)) is not None:
        return flown, "limited"
    if (none := _none(doc, hit)) is not None:
        return none, "open" if _untroubled(doc, hit, none) else "cut"
    return thwarted.stopped(doc, hit) or thwarted.held(doc, hit)


def _weighed(doc: Document, hit: Hit, sentence: Sentence) -> Iterator[tuple[Mark, str]]:
    """The words of state that are said of the trigger, the gravest first."""
    for concept, kind in ORDER:
        for mark in sentence.marks(concept):
            if not _said_of(doc, hit, mark) or not _real(doc, sentence, mark):
                continue
            turned = _turned(doc, sentence, mark, kind)
            if turned != "open" or not _ordered(doc, sentence, mark):
                yield mark, turned


def _ordered(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "gave instructions to ensure that the units were supplied": wanted, not told as so."""
    return any(word.startswith(ORDERS) for word in doc.words(sentence.first, mark.first - 1))


ORDERS = ("ensur", "instruct", "order", "доруч", "наказ", "поруч", "приказ", "розпоряд", "распоряд")


def _at_once(doc: Document, hit: Hit, sentence: Sentence) -> tuple[Mark, str] | None:
    if not _real(doc, sentence, hit.trigger) or claims.asked(doc, hit.clause):
        return None
    if hit.rule.id == "want" and not _goods_behind(doc, hit):
        return None
    if hit.rule.id != "lack" and claims.negated(doc, hit.clause, hit.trigger):
        return hit.trigger, "open"
    return hit.trigger, TOLD_AT_ONCE[hit.rule.id]


def _goods_behind(doc: Document, hit: Hit) -> bool:
    """Whether what is wanting are goods, told close by, and not men."""
    goods = [
        m
        for m in around(hit.clause.marks("AMMO"), hit.trigger, WANTED)
        if m.first > hit.trigger.last or doc.language != "en"
    ]
    return any(not doc.folded[m.start : m.end].startswith(MEN) for m in goods)


WANTED = 4
"""Words between what is wanting and the word that says so, at most."""
MEN = (
    "personnel", "equipment", "reserv", "reinforc", "replac", "all", "everything", "люд", "особов", "личн",
    "резерв", "підкріп", "подкреп", "поповн", "пополн", "есть", "усе", "все",
)  # fmt: skip


def _none(doc: Document, hit: Hit) -> Mark | None:
    """As in "There are no supplies", "подвоза нет"."""
    if hit.rule.id not in {"supply", "task"}:
        return None
    if doc.language == "en":
        near = [
            m for m in ahead(hit.clause.marks("NOT"), hit.trigger, 1) if doc.folded[m.start : m.end] == "no"
        ]
    else:
        there = hit.clause.marks("PRESENT")
        near = [
            *within(there, hit.trigger, 7),
            *(
                m
                for m in ahead(there, hit.trigger, 3)
                if doc.tokens[m.first].word in NO and not comma(doc, m.last, hit.trigger.first)
            ),
        ]
    return near[0] if near else None


NO = frozenset({"нет", "немає", "нема", "нету"})


def _untroubled(doc: Document, hit: Hit, none: Mark) -> bool:
    """As in "Проблем со снабжением нет": what there is none of is trouble."""
    low, high = min(none.first, hit.trigger.first) - 3, max(none.last, hit.trigger.last) + 3
    near = doc.words(max(hit.clause.first, low), min(hit.clause.last, high))
    return any(word.startswith(TROUBLE) for word in near)


TROUBLE = ("проблем", "перебо", "трудн", "затрудн", "problem", "interruption", "difficult", "disruption")


def _way_taken(hit: Hit) -> Mark | None:
    """As in "Took control of the road that supplies …": who takes it cuts the other side's supplies."""
    ways = hit.clause.marks("SUPPLY_WAY")
    if not ways or not hit.clause.has("FOR_SUPPLY", "SUPPLY") or hit.clause.has("FIRE_CONTROL"):
        return None
    near = [m for way in ways for m in ahead(hit.clause.marks("CAPTURE"), way, 3) if "f" not in m.flags]
    return near[-1] if near else None


def _turned(doc: Document, sentence: Sentence, mark: Mark, kind: str) -> str:
    """As in "Not cut" is open, "does not work" is cut."""
    far = kind == "open" and bool(NONE & set(doc.words(max(sentence.first, mark.first - 9), mark.first - 1)))
    if not far and not claims.negated(doc, sentence, mark):
        return kind
    return {"cut": "open", "open": "cut", "limited": "open"}[kind]


NONE = frozenset({"no", "without", "жодних", "жодного", "никаких", "никакого"})
"""Far before what would be open: "no options for a breakthrough or stable resupply"."""


def _military(doc: Document, hit: Hit, sentence: Sentence) -> bool:
    """Supplies are an army's unless told otherwise; a road is one of supply only beside such a word."""
    if sentence.has("CIVIL_SUPPLY", "CIVILIAN") or HERS & set(
        doc.words(hit.trigger.first - 1, hit.trigger.first - 1)
    ):
        return False
    if hit.rule.id == "supply":
        return _owned(doc, hit, sentence)
    if hit.rule.id in TOLD_AT_ONCE:
        men = hit.clause.has("FORCE", "SOLDIER", "SOLDIER_GROUP") or _arms_wanting(doc, hit)
        return men or they(doc, sentence) or bool(sides.parties(doc, sentence)) or we(doc, sentence)
    if hit.rule.id == "task":
        hurt = doc.folded[hit.trigger.start : hit.trigger.end].startswith(CARRIED)
        return not hurt or _some_army(doc, sentence)
    return (
        sentence.has("FOR_SUPPLY", "SUPPLY", "FIRE_CONTROL")
        or they(doc, sentence)
        or bool(sides.parties(doc, sentence))
    )


HERS = frozenset({"her", "my", "її", "мій", "моя", "мой"})
"""Somebody's own way out of a house is none of an army's."""


def _owned(doc: Document, hit: Hit, sentence: Sentence) -> bool:
    """Supplies that are some army's: anybody is delivered to, an army has logistics."""
    if not doc.folded[hit.trigger.start : hit.trigger.end].startswith(ANYBODY):
        return True
    return _some_army(doc, sentence)


CARRIED = ("evacu", "medical evac", "casualty evac", "wounded", "евакуац", "эвакуац", "вивез", "вывоз")
"""Beginnings of tasks that anybody may have: the hurt of a town are carried out as well."""


def _some_army(doc: Document, sentence: Sentence) -> bool:
    return (
        sentence.has("SOLDIER", "FORCE", "FIRE_CONTROL")
        or bool(sides.parties(doc, sentence))
        or they(doc, sentence)
        or we(doc, sentence)
        or ((before := doc.before(sentence)) is not None and bool(sides.parties(doc, before)))
    )


def _arms_wanting(doc: Document, hit: Hit) -> bool:
    """Such as "There is not enough ammunition", which only an army says, told by somebody of a side."""
    who = speaker_at(doc, hit.clause)
    arms = any(word.startswith(ARMS) for word in doc.words(hit.trigger.first, hit.trigger.last + WANTED))
    return arms and who is not None and who.side != "third_party"


ARMS = ("ammun", "shell", "weapon", "боєпри", "снаряд", "боекомп", "боєкомп", "боепри", "зброї", "оружи")


def _depends(doc: Document, mark: Mark) -> bool:
    """Such as "Much depends on the supply of weapons": what else hangs on it, and not how it is."""
    told = doc.folded[mark.start : mark.end].startswith(("depend", "залеж", "завис", "rel"))
    if told and not any(word.startswith(SCANT) for word in doc.words(mark.first, mark.last + HANGS)):
        return True
    return told and bool(MUCH & set(doc.words(mark.first - 3, mark.first - 1)))


HANGS = 7
"""Words behind "depends on" in which that is named, at most."""
SCANT = (
    "drone", "uav", "air", "single", "one", "only", "sole", "boat", "foot", "few", "pontoon", "robot",
    "crossing", "bridge", "night", "limited", "weather", "дрон", "бпла", "безп", "бесп", "одн", "єдин",
    "един", "пішк", "пеш", "човн", "лод", "повітр", "возд", "нрк", "перепр", "міст", "мост", "ноч", "ніч",
    "скид", "сброс", "погод",
)  # fmt: skip
"""Beginnings of what supplies that are limited hang on."""


MUCH = frozenset(
    {"much", "lot", "everything", "all", "it", "багато", "чимало", "усе", "все", "многое", "много"}
)


def _of_supplies(doc: Document, hit: Hit, mark: Mark) -> bool:
    """Such as "hold the roads, which complicates the supply of …": a later clause with its own object."""
    clause = clause_of(doc.sentences[hit.clause.sentence], mark)
    return clause.first > hit.trigger.last and any(
        0 < m.first - mark.last <= USED for m in clause.marks("SUPPLY")
    )


def _of_later_supplies(doc: Document, hit: Hit, mark: Mark) -> bool:
    """Such as "They destroyed the bridge, supplies are difficult": told of the supplies."""
    clause = clause_of(doc.sentences[hit.clause.sentence], mark)
    return clause.first > hit.trigger.last and clause.has("SUPPLY")


USED = 3
"""Words between a verb and the supplies it is about, at most."""
ANYBODY = ("supplied", "deliver", "доставк", "доставл")
"""Beginnings of words that are said of any goods."""


def _said_of(doc: Document, hit: Hit, mark: Mark) -> bool:
    """Whether a word of state is told of the trigger: close by, and in the same statement."""
    trigger = hit.trigger
    if mark.first <= trigger.last and trigger.first <= mark.last:
        return mark.last - mark.first > trigger.last - trigger.first
    low, high = min(mark.last, trigger.last) + 1, max(mark.first, trigger.first) - 1
    between = doc.words(low, high) if low <= high else []
    far = mark.concept == "FIRE_CONTROL" or hit.rule.id == "task"
    if len(between) > (FAR if far else REACH) or ";" in between or _depends(doc, mark):
        return False
    if mark.concept == "SUPPLY_LIMITED" and _of_supplies(doc, hit, mark):
        return False
    if mark.concept == "SUPPLY_LIMITED" and hit.rule.id == "way" and _of_later_supplies(doc, hit, mark):
        return False
    if mark.concept == "TASK_HARD":
        return hit.rule.id == "task" and len(between) <= NEAR
    if mark.concept == "WAY_BROKEN":
        return hit.rule.id == "way" and _of_army(doc, hit, mark)
    if mark.concept == "SUPPLY_CUT":
        on_it = hit.rule.id == "way" and acting(doc, mark) and _on_the_way(hit)
        return hit.rule.id != "goods" and not on_it
    if mark.concept != "SUPPLY_OPEN" or hit.rule.id != "way":
        return True
    goes_on = doc.tokens[mark.first].word.startswith(("contin", "трива", "продовж", "продолж"))
    return not goes_on and not _on_the_way(hit)


def _of_army(doc: Document, hit: Hit, mark: Mark) -> bool:
    """As in "Переправу ВСУ уничтожили", "підірвали трубу, якою заходили росіяни": a way of one army."""
    sentence = doc.sentences[hit.clause.sentence]
    if doc.folded[hit.trigger.start : hit.trigger.end].startswith(PIPES):
        return sentence.has("SUPPLY", "FOR_SUPPLY")  # else it is a network that is damaged
    if sentence.has("SUPPLY"):
        return True
    struck = sentence.has("STRIKE_HIT", "STRIKE_NOUN")  # whoever is named there strikes
    return not struck and owner(doc, sentence, hit.trigger, mark) is not None


PIPES = ("pipe", "gas pipe", "underground", "труб", "газо", "підземн", "подземн")


def _on_the_way(hit: Hit) -> bool:
    """A way behind a preposition is where something else happens."""
    return bool(ahead(hit.clause.marks("NEAR", "INSIDE", "ALONG"), hit.trigger, 2))


HITTING = (
    "атак",
    "attack",
    "ураж",
    "вража",
    "пораж",
    "бити",
    "б’ють",
    "бить",
    "бьют",
    "hit",
    "target",
    "strik",
)
"""Beginnings of words for what drones do to supplies instead of bringing them."""


def _possible(doc: Document, mark: Mark) -> bool:
    return any(word.startswith(POSSIBLE) for word in doc.words(mark.first - 1, mark.first - 1))


POSSIBLE = ("possible", "можлив", "возмож")
"""As in "Possible only on foot": no doubt, but how it is done."""


def _real(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    clause = clause_of(sentence, mark)
    if mark.concept == "SUPPLY_LIMITED" and _possible(doc, mark):
        return True
    by_drone = doc.folded[mark.start : mark.end].startswith(
        ("дрон", "drone", "by drone", "from drone", "скид", "сброс")
    )
    before = doc.words(max(clause.first, mark.first - 2), mark.first - 1)
    if {"unsuccessful", "fail", "failed"} & set(before) or _of_news(doc, clause, mark):
        return False
    if by_drone and any(word.startswith(HITTING) for word in doc.words(clause.first, clause.last)):
        return False
    return not (
        claims.unreal(doc, clause, mark)
        or claims.infinitive(doc, clause, mark)
        or (claims.attempted(doc, clause, mark) and not by_drone)
    )


def _of_news(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "Официальной информации не поступало": what came or did not come are words."""
    if mark.concept not in {"GOODS_NONE", "SUPPLY_OPEN", "SUPPLY_CUT"}:
        return False
    low, high = max(clause.first, mark.first - NEWS_REACH), min(clause.last, mark.last + 2)
    return any(word.startswith(NEWS) for word in doc.words(low, high))


NEWS_REACH = 9
NEWS = (
    "информац", "інформац", "подтвержд", "підтвердж", "сообщен", "повідомлен", "комментар", "коментар",
    "заявлен", "information", "confirmation", "comment",
)  # fmt: skip
"""Beginnings of words for news, which arrives as well."""


def _places(doc: Document, sentence: Sentence, hit: Hit, mark: Mark) -> tuple[str, ...]:
    """Those of all clauses from the first word about logistics to the last."""
    marks = [*sentence.marks(*TOPIC), hit.trigger, mark]
    low, high = min(m.first for m in marks), max(m.last for m in marks)
    parts = [c for c in sentence.clauses if c.last >= low and c.first <= high]
    found = [m.place for part in parts for m in nearest(doc, part)]
    found += [back for part in parts if (back := pointed_at(doc, part))]
    return tidy(found) or places_of(doc, hit.clause)
