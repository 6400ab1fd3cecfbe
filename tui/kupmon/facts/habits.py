"""What troops do as a rule, fear, are kept from, or do along the whole front: no event on the axis."""

from __future__ import annotations

from itertools import pairwise

from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.places import named


def no_event(doc: Document, draft: Draft) -> bool:
    """Whether a draft of losses, movement or strength tells of nothing that happened here."""
    clause, trigger = draft.clause, draft.trigger
    if _address(doc, trigger):
        return True
    if draft.kind in {"losses", "movement"} and _as_a_rule(doc, trigger):
        return True
    if draft.kind == "movement":
        early = draft.type in {"advance", "infiltration"} and _not_yet(doc, clause, trigger)
        return early or _feared(doc, clause, trigger) or _everywhere(doc, trigger) or _way(doc, trigger)
    if draft.kind == "narrative":
        return _fired(doc, trigger)
    return draft.kind == "strength" and (_kept_from(doc, clause, trigger) or _purpose(doc, trigger))


def _part(doc: Document, trigger: Mark) -> Clause:
    sentence = doc.sentence_at(trigger.start)
    return next((c for c in sentence.clauses if c.first <= trigger.first <= c.last), sentence)


def _address(doc: Document, trigger: Mark) -> bool:
    """Such as "https://news.example/besieged-russians-in-kupiansk": words of a link tell nothing."""
    head = doc.text[max(0, trigger.start - LINK) : trigger.start].rpartition(" ")[2].rpartition("\n")[2]
    return "://" in head or head.startswith(("www.", "(http", "[http"))


LINK = 200
"""Characters of a link before a word in it, at most."""


def _as_a_rule(doc: Document, trigger: Mark) -> bool:
    """Such as "A soldier who gets in usually dies", "діють за схемою: коли один підрозділ знищено …"."""
    sentence, part = doc.sentence_at(trigger.start), _part(doc, trigger)
    relative = doc.tokens[part.first].word.startswith(RELATIVE)
    end = sentence.last if relative else max(part.last, trigger.last)
    words = doc.words(sentence.first, end)
    if USUALLY & set(words) or any(pair in RULES for pair in pairwise(words)):
        return True
    words = doc.words(sentence.first, trigger.first)
    return any(a.startswith(SCHEME) and WHEN & set(words[n:]) for n, a in enumerate(words))


RELATIVE = ("who", "which", "that", "який", "яка", "які", "що", "хто", "котор", "кто")
USUALLY = frozenset(
    {"usually", "typically", "normally", "зазвичай", "здебільшого", "найчастіше", "обычно", "обыкновенно"}
)
RULES = frozenset(
    {
        ("a", "rule"),
        ("as", "usual"),
        ("most", "often"),
        ("як", "правило"),
        ("как", "правило"),
        ("чаще", "всего"),
    }
)
SCHEME = ("scheme", "pattern", "схем", "шаблон")
WHEN = frozenset({"when", "once", "whenever", "коли", "щойно", "когда"})


def _feared(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "to avoid counterattacks", "бояться контратаки", "на случай отхода", "consider a retreat"."""
    before = doc.words(max(clause.first, trigger.first - FEAR_REACH), trigger.first - 1)
    return any(word.startswith(FEARED) for word in before) or any(pair in CASE for pair in pairwise(before))


FEAR_REACH = 4
"""Words between fear of a movement, or the case of one, and the movement, at most."""
FEARED = (
    "avoid", "fear", "consider", "contemplat", "expect", "уника", "уникн", "боять", "побою", "остеріга",
    "очіку", "розгляда", "избега", "избеж", "боят", "опаса", "ожида", "рассматрива",
)  # fmt: skip
CASE = frozenset({("case", "of"), ("на", "випадок"), ("у", "разі"), ("на", "случай"), ("в", "случае")})


def _not_yet(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "stopped before they reached the town", "перш ніж вони дійдуть до міста"."""
    before = doc.words(max(clause.first, trigger.first - BEFORE_REACH), trigger.first - 1)
    return bool({"before", "until"} & set(before)) or any(pair in SOONER for pair in pairwise(before))


BEFORE_REACH = 5
"""Words between "before" and what has not come yet, at most."""
SOONER = frozenset({("перш", "ніж"), ("прежде", "чем"), ("поки", "не"), ("доки", "не"), ("пока", "не")})


def _fired(doc: Document, trigger: Mark) -> bool:
    """Such as "The general was dismissed over false reports", "are denied access"."""
    word = doc.forms[trigger.first]
    if word not in {"dismissed", "denied"} or not BE & set(doc.words(trigger.first - 2, trigger.first - 1)):
        return False
    return not {"by", "as"} & set(doc.words(trigger.last + 1, trigger.last + 1))


BE = frozenset({"was", "were", "is", "are", "been", "being", "be"})


def _way(doc: Document, trigger: Mark) -> bool:
    """Such as "cut the path of retreat", "перерізали шлях відступу": a way, and nobody who goes it."""
    if set(trigger.flags) & set("vp"):
        return False
    before = doc.words(trigger.first - 2, trigger.first - 1)
    return any(word.startswith(WAYS) for word in before)


WAYS = ("шлях", "коридор", "путь", "пути", "путей", "дорог", "route", "path", "corridor", "avenue")


def _everywhere(doc: Document, trigger: Mark) -> bool:
    """Such as "have been advancing at their fastest pace across the front": not told of a place of ours."""
    part = _part(doc, trigger)
    sentence = doc.sentence_at(trigger.start)
    if named(doc, part) or (named(doc, sentence) and INCLUDING & set(doc.words(part.last, sentence.last))):
        return False
    words = doc.words(max(doc.sentence_at(trigger.start).first, trigger.first - AROUND), part.last)
    for n, word in enumerate(words[:-1]):
        if word in ALL and any(w.startswith(FRONT) for w in words[n + 1 : n + 1 + WIDE]):
            return True
        if word.isdigit() and words[n + 1].startswith(AXES):
            return True
    return False


INCLUDING = frozenset({"including", "particularly", "notably", "зокрема", "числі", "частности", "числе"})
"""Lead to places of ours among those of the whole front: "all along the front, including around Kupiansk"."""
AROUND = 10
"""Words before a movement in which the front is named that it is told of, at most."""
ALL = frozenset({"across", "entire", "whole", "всій", "усій", "всьому", "усьому", "всей", "всему", "всем"})
FRONT = ("front", "лінії", "фронт", "линии")
WIDE = 3
"""Words from "whole" to "front", at most."""
AXES = ("направлен", "напрямк", "axes", "directions", "sectors")


def _kept_from(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Such as "to prevent Russian forces from approaching", "the river keeps troops from gathering"."""
    if doc.words(trigger.first - 1, trigger.first - 1) != ["from"]:
        return False
    before = doc.words(max(clause.first, trigger.first - KEPT), trigger.first - 2)
    return any(word.startswith(KEEP) for word in before)


KEPT = 9
"""Words between a verb of keeping from and what somebody is kept from, at most."""
KEEP = ("prevent", "keep", "kept", "stop", "deter", "block", "hinder")


def _purpose(doc: Document, trigger: Mark) -> bool:
    """Such as "для накопичення сил": what something is good for."""
    if set(trigger.flags) & set("vp"):
        return False
    return bool(FOR & set(doc.words(trigger.first - PURPOSE, trigger.first - 1)))


PURPOSE = 2
"""Words between "for" and what something is for, at most."""
FOR = frozenset({"для", "for", "задля"})
