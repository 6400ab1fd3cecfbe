"""Logistics: cut, limited or open, and whose (FACTS kind `supply`)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, sides
from kupmon.facts.actors import home, last_acting, they
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.past import long_ago
from kupmon.facts.places import nearest, places_of, pointed_at, tidy
from kupmon.facts.rule import Hit, hits
from kupmon.facts.wording import ahead, within
from kupmon.model import Side

REACH = 12
"""How many words may lie between logistics and what is told of it."""
FAR = 18
"""The same for fire control, which is seldom told of anything else than a way."""
ORDER = (
    ("SUPPLY_CUT", "cut"),
    ("FIRE_CONTROL", "limited"),
    ("SUPPLY_LIMITED", "limited"),
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
        side = carried or _whose(doc, hit, mark, kind) or last
        if side is not None:
            done.add(sentence.sentence)
            last, at = side, sentence.sentence
            places = _places(doc, sentence, hit, mark)
            yield Draft("supply", hit.clause, hit.trigger, side=side, type=kind, places=places)


def _nobody(doc: Document, sentence: Sentence) -> bool:
    return not sides.parties(doc, sentence)


def _told(doc: Document, hit: Hit) -> tuple[Mark, str] | None:
    """What is told of it, the gravest first."""
    sentence = doc.sentences[hit.clause.sentence]
    if not _military(doc, hit, sentence) or claims.asked(doc, hit.clause):
        return None
    if (none := _none(doc, hit)) is not None:
        return none, "open" if _untroubled(doc, hit, none) else "cut"
    if hit.rule.id == "shortage":
        return hit.trigger, "limited"
    if (taken := _way_taken(hit)) is not None:
        return taken, "cut"
    for concept, kind in ORDER:
        for mark in sentence.marks(concept):
            if _said_of(doc, hit, mark) and _real(doc, sentence, mark):
                return mark, _turned(doc, sentence, mark, kind)
    return None


def _none(doc: Document, hit: Hit) -> Mark | None:
    """As in "There are no supplies", "подвоза нет"."""
    if hit.rule.id != "supply":
        return None
    if doc.language == "en":
        near = [
            m for m in ahead(hit.clause.marks("NOT"), hit.trigger, 1) if doc.folded[m.start : m.end] == "no"
        ]
    else:
        near = within(hit.clause.marks("PRESENT"), hit.trigger, 7)
    return near[0] if near else None


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
    if not claims.negated(doc, sentence, mark):
        return kind
    return {"cut": "open", "open": "cut", "limited": "open"}[kind]


def _military(doc: Document, hit: Hit, sentence: Sentence) -> bool:
    """Supplies are an army's unless told otherwise; a road is one of supply only beside such a word."""
    if sentence.has("CIVIL_SUPPLY", "CIVILIAN"):
        return False
    if hit.rule.id == "supply":
        return True
    if hit.rule.id == "shortage":
        return they(doc, sentence) or bool(sides.parties(doc, sentence))
    return (
        sentence.has("FOR_SUPPLY", "SUPPLY", "FIRE_CONTROL")
        or they(doc, sentence)
        or bool(sides.parties(doc, sentence))
    )


def _said_of(doc: Document, hit: Hit, mark: Mark) -> bool:
    """Whether a word of state is told of the trigger: close by, and in the same statement."""
    trigger = hit.trigger
    if mark.first <= trigger.last and trigger.first <= mark.last:
        return mark.last - mark.first > trigger.last - trigger.first
    low, high = min(mark.last, trigger.last) + 1, max(mark.first, trigger.first) - 1
    between = doc.words(low, high) if low <= high else []
    if len(between) > (FAR if mark.concept == "FIRE_CONTROL" else REACH) or ";" in between:
        return False
    if mark.concept == "SUPPLY_CUT":
        return hit.rule.id != "goods"
    return mark.concept != "SUPPLY_OPEN" or hit.rule.id != "way" or not _on_the_way(hit)


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


def _real(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    clause = _clause(sentence, mark)
    by_drone = doc.folded[mark.start : mark.end].startswith(("дрон", "drone", "by drone", "from drone"))
    before = doc.words(max(clause.first, mark.first - 2), mark.first - 1)
    if {"unsuccessful", "fail", "failed"} & set(before):
        return False
    if by_drone and any(word.startswith(HITTING) for word in doc.words(clause.first, clause.last)):
        return False
    return not (
        claims.unreal(doc, clause, mark)
        or claims.infinitive(doc, clause, mark)
        or claims.attempted(doc, clause, mark)
    )


def _whose(doc: Document, hit: Hit, mark: Mark, kind: str) -> Side | None:
    """The owner beside the noun, else the enemy of who cuts it, else as the speaker would tell it."""
    sentence = doc.sentences[hit.clause.sentence]
    owner = _owner(doc, sentence, hit.trigger, mark) or _lacking(doc, hit)
    if owner is not None:
        return owner
    if they(doc, sentence) and (found := _theirs(doc, hit)) is not None:
        return found
    if kind == "cut" and 0 < hit.trigger.first - mark.last <= 4 and "p" in mark.flags:
        return sides.any_side(doc, sentence)
    left = doc.folded[mark.start : mark.end].startswith(WITHOUT)
    if (left or (kind != "cut" and not _acting(mark))) and (subject := _subject(doc, hit, mark)) is not None:
        return subject
    actor = _actor(doc, hit, sentence, mark) if kind != "open" else None
    if actor is not None:
        return sides.OTHER[actor]
    if kind != "cut" and (only := sides.any_side(doc, sentence)) is not None:
        return only
    speaker = home(doc, hit.clause)
    if speaker is None or kind == "open":
        return speaker
    return "russian" if speaker == "ukrainian" and kind == "cut" else "ukrainian"


WITHOUT = ("залиш", "остал", "лишил", "left", "stranded", "без", "without")
"""Beginnings of what those are who have no supplies."""


def _subject(doc: Document, hit: Hit, mark: Mark) -> Side | None:
    """As in "The remaining Russian units are surviving on air resupply": the only party before both."""
    if mark.concept == "FIRE_CONTROL":
        return None
    start = min(mark.first, hit.trigger.first)
    before = {p.side for p in sides.parties(doc, hit.clause) if p.mark.last < start}
    return before.pop() if len(before) == 1 else None


def _lacking(doc: Document, hit: Hit) -> Side | None:
    """Of a shortage: the party named last before it."""
    if hit.rule.id != "shortage":
        return None
    sentence = doc.sentences[hit.clause.sentence]
    before = [p for p in sides.parties(doc, sentence) if p.mark.first < hit.trigger.first]
    return before[-1].side if before else None


def _theirs(doc: Document, hit: Hit) -> Side | None:
    """Whom "their supplies" points to: the party before it in the sentence, else in the one before."""
    sentence = doc.sentences[hit.clause.sentence]
    before = [p for p in sides.parties(doc, sentence) if p.mark.first < hit.trigger.first]
    return before[-1].side if before else last_acting(doc, sentence)


def _owner(doc: Document, sentence: Sentence, noun: Mark, mark: Mark) -> Side | None:
    """As in "Ukrainian supply lines", "постачання росіян", "supplies for the Russian force"."""
    parties = sides.parties(doc, sentence)
    reach = max(mark.first - noun.last - 1, 4) if doc.language == "en" else 4
    behind = within([p.mark for p in parties if p.mark.is_case("gad")], noun, reach)
    beside = [m for m in ahead([p.mark for p in parties], noun, 3) if not _comma(doc, m.last, noun.first)]
    beside = [m for m in beside if not m.last < mark.first < noun.first or not _acting(mark)]
    inside = mark.concept == "FIRE_CONTROL"
    near = (*beside, *behind) if doc.language == "en" else (*behind, *beside)
    marks = [m for m in near if not (inside and mark.first - 1 <= m.first <= mark.last + 3)]
    return next((p.side for m in marks for p in parties if p.mark == m), None)


def _acting(mark: Mark) -> bool:
    """Whether a word of state is a verb that somebody does to the supplies of another one."""
    return bool(set(mark.flags) & set("vr")) and "p" not in mark.flags


def _comma(doc: Document, low: int, high: int) -> bool:
    return bool({",", ";", ":"} & set(doc.words(low + 1, high - 1))) if low + 1 <= high - 1 else False


def _actor(doc: Document, hit: Hit, sentence: Sentence, mark: Mark) -> Side | None:
    """Who holds a road under fire or cuts it: inside the phrase or around it."""
    parties = sides.parties(doc, sentence)
    inside = [p for p in parties if mark.first - 1 <= p.mark.first <= mark.last + 3]
    inside = [p for p in inside if not mark.last < hit.trigger.first < p.mark.first]
    if inside and mark.concept == "FIRE_CONTROL":
        return inside[0].side
    clause = _clause(sentence, mark)
    if mark.concept == "FIRE_CONTROL":
        held = clause.marks("CAPTURE", "HOLD", "STR_HAVE")
        return (sides.agent(doc, clause, held[0]) or sides.any_side(doc, sentence)) if held else None
    if hit.trigger.first - mark.last == 1 and not _acting(mark):
        return None
    word = doc.folded[mark.start : mark.end]
    if not set(mark.flags) & set("vr") or word.startswith(SUFFERED) or word.endswith(("ся", "сь")):
        return None
    named = sides.agent(doc, clause, mark)
    return named or (None if home(doc, hit.clause) == "russian" else sides.any_side(doc, sentence))


SUFFERED = (
    "вижив",
    "выжив",
    "трима",
    "держат",
    "залеж",
    "завис",
    "surviv",
    "rely",
    "reli",
    "depend",
    "стражд",
    "страда",
)
"""Beginnings of verbs whose subject has the trouble, and does not make it."""


def _clause(sentence: Sentence, mark: Mark) -> Clause:
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)


def _places(doc: Document, sentence: Sentence, hit: Hit, mark: Mark) -> tuple[str, ...]:
    """Those of all clauses from the first word about logistics to the last."""
    marks = [*sentence.marks(*TOPIC), hit.trigger, mark]
    low, high = min(m.first for m in marks), max(m.last for m in marks)
    parts = [c for c in sentence.clauses if c.last >= low and c.first <= high]
    found = [m.place for part in parts for m in nearest(doc, part)]
    found += [back for part in parts if (back := pointed_at(doc, part))]
    return tidy(found) or places_of(doc, hit.clause)
