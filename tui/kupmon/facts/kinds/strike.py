"""Shelling, air, missile and drone strikes (FACTS rule 18)."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kupmon.facts import events, sides, zones
from kupmon.facts.alluded import alluded
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import number_for
from kupmon.facts.places import named, tidy
from kupmon.facts.rule import Hit, candidates
from kupmon.facts.strikers import NOUNS, WEAPONS, striker
from kupmon.facts.suffered import suffered
from kupmon.facts.weapons import (
    and_more,
    as_well,
    either,
    harms,
    how_many,
    is_cause,
    made_there,
    own_figure,
    razed,
    weapons,
)
from kupmon.facts.words import listed

WIDE_AIM = ("STRIKE_MILITARY_AIM", "DMG_HOUSING", "DMG_PUBLIC", "DMG_TRANSPORT", "DMG_UTILITIES", "DMG_OTHER")


def find(doc: Document) -> Iterator[Draft]:
    """One fact a sentence, weapon type and target; a strike told again fills what was not known of it."""
    yield from events.one_strike(doc, (_by_weapon(doc, draft) for draft in _all(doc)))


def _by_weapon(doc: Document, draft: Draft) -> Draft:
    """Such as "They hit the town. As a result of the air strike …": the harm tells the weapon."""
    if draft.type != "other" or draft.trigger.concept == "STRIKE_UNDER_FIRE":
        return draft
    for row in doc.sentences[draft.clause.sentence + 1 : draft.clause.sentence + 1 + events.STORY]:
        causes = [m for m in row.marks(*WEAPONS) if is_cause(doc, row, m)]
        others = {s.place for s in zones.sites(doc, row)} - set(draft.places or ())
        if others or (not causes and row.has("STRIKE_HIT", "STRIKE_SHELL", "STRIKE_SHELLING")):
            return draft
        if causes:
            return replace(draft, type=WEAPONS[causes[0].concept])
    return draft


def _all(doc: Document) -> Iterator[Draft]:
    rows: dict[int, list[Hit]] = {}
    for hit in candidates(doc, "strike"):
        rows.setdefault(hit.clause.first, []).append(hit)
    seen: set[tuple[int, str | None, tuple[str, ...] | None]] = set()
    for found in rows.values():
        told = None if events.heading(doc, found[0].clause.sentence) else _first_told(doc, found)
        for draft in _of_clause(doc, told) if told else ():
            key = (draft.clause.sentence, draft.type, draft.places)
            if key not in seen:
                seen.add(key)
                yield draft


def _first_told(doc: Document, found: Sequence[Hit]) -> list[Hit]:
    """Of each trigger its first rule, or the next one where nothing was suffered ("попали в дом")."""
    told: dict[int, Hit] = {}
    passed: set[int] = set()
    for hit in found:
        at = hit.trigger.first
        if at in passed or at in told:
            continue
        if _told(doc, hit):
            told[at] = hit
        elif hit.rule.id != "suffered":
            passed.add(at)
    return list(told.values())


def _of_clause(doc: Document, told: Sequence[Hit]) -> Iterator[Draft]:
    clause = told[0].clause
    sentence = doc.sentences[clause.sentence]
    if events.aside(doc, sentence):
        return
    trigger = min((hit.trigger for hit in told), key=lambda m: m.start)
    used = weapons(doc, clause) or [m for m in sentence.marks(*WEAPONS) if _means(doc, m)]
    used += as_well(doc, sentence, clause) if used else []
    if either(doc, sentence):
        used = []
    kinds = list(dict.fromkeys(WEAPONS[m.concept] for m in used)) or [_plain(doc, told)]
    if used and and_more(doc, trigger):
        kinds = list(dict.fromkeys([_plain(doc, told), *kinds]))
    place = _places(doc, sentence, clause, trigger)
    if not place:
        return
    side, habit = striker(doc, clause, trigger), listed(doc.language, "STRIKE_HABIT")
    figure = own_figure(doc, clause) if used and "artillery" not in kinds else None
    if figure is not None:
        yield Draft("strike", clause, trigger, side=side, type="artillery", count=figure, places=place)
    for kind in kinds:
        own = [m for m in used if WEAPONS[m.concept] == kind]
        yield Draft(
            "strike",
            clause,
            trigger,
            side=side,
            type=kind,
            count=how_many(doc, clause, own),
            places=place,
            now=doc.forms[trigger.first] in habit,
        )


def _plain(doc: Document, told: Sequence[Hit]) -> str:
    """The type where no weapon is named."""
    clause = told[0].clause
    words = doc.words(told[0].trigger.first, told[0].trigger.last)
    if told[0].trigger.concept == "STRIKE_UNDER_FIRE" and {
        "удар",
        "удары",
        "удари",
        "attack",
        "strike",
    } & set(words):
        return "other"
    under = any(hit.rule.id == "suffered" for hit in told) and clause.has(
        "STRIKE_SHELLING", "STRIKE_SHELLFIRE"
    )
    shelled = under or any(hit.rule.type == "artillery" for hit in told)
    return "artillery" if shelled else "other"


def _places(doc: Document, sentence: Sentence, clause: Clause, trigger: Mark) -> tuple[str, ...] | None:
    """The target: the place of the clause, else that of the sentence."""
    known = zones.sites(doc, sentence)
    inside = [s for s in known if clause.first <= s.first <= clause.last]
    headed = [s for s in known if doc.words(s.last + 1, min(s.last + 1, sentence.last)) == ["("]]
    if len(headed) > 1 and trigger.first < headed[0].first and headed[0] in inside:
        inside = headed  # "under fire came A (a house burned), B (a man was hurt)"
    if trigger.concept in NOUNS and _aimed_elsewhere(doc, inside, trigger):
        return None
    ours = [s.place for s in inside if s.place]
    if ours:
        return tidy(ours) or None
    if inside or _parted(doc, clause, known):
        return None
    return zones.where(doc, sentence, [trigger.first])[trigger.first]


def _parted(doc: Document, clause: Clause, known: Sequence[zones.Site]) -> bool:
    """Whether a semicolon parts a strike from every place of its sentence: a digest of several events."""
    if not known:
        return False
    gaps = [(s.last, clause.first) if s.last < clause.first else (clause.last, s.first) for s in known]
    return all(";" in doc.words(low, high) for low, high in gaps)


def _aimed_elsewhere(doc: Document, inside: Sequence[zones.Site], trigger: Mark) -> bool:
    """Such as "Удар по станции в Харькове вывел из строя сети в Купянске": the nearer one."""
    behind = [s for s in inside if s.first > trigger.last]
    if len(behind) < 2 or behind[0].place is not None or behind[0].first - trigger.last > TARGET:
        return False
    ours = next((s for s in behind if s.place), None)
    return ours is not None and len(doc.words(behind[0].last + 1, ours.first - 1)) > TARGET


TARGET = 4
"""Words between a strike and its target, at most; between two places of one list, fewer."""


# What is told as a strike


def _told(doc: Document, hit: Hit) -> bool:
    clause, mark = hit.clause, hit.trigger
    sentence = doc.sentences[clause.sentence]
    verbal = mark.concept in {"STRIKE_HIT", "STRIKE_SHELL"}
    after = doc.words(mark.last + 1, mark.last + 1)
    if doc.words(mark.first - 1, mark.first - 1) == ["on"] and doc.tokens[mark.first].word == "strike":
        return False  # "went on strike"
    used = doc.forms[mark.first].startswith(("us", "deploy"))
    qualifies = not used and (doc.language == "en" or mark.concept in WEAPONS)
    if qualifies and set(after) & listed(doc.language, "STRIKE_NOT"):
        return False  # "strike operations", "безпілотних систем"
    if doc.forms[mark.last].startswith("impact") and set(after) & {"on", "upon", "of"}:
        return False  # "had an impact on the talks"
    if _averted(doc, clause) or _within_loss(doc, hit) or _aimed_wide(doc, clause):
        return False
    if sentence.has("STRIKE_AT_FIRST", "STRIKE_INVENTORY") or alluded(doc, clause, mark):
        return False  # put right since, arms only counted, expected, or told to say which house it was
    if mark.concept in {"STRIKE_ATTACK", "STRIKE_HIT"} and any(
        w.first <= mark.first < w.last for w in clause.marks(*WEAPONS)
    ):
        return False  # "an attack drone", "multiple launch rocket systems"
    if verbal and _english_noun(doc, sentence, mark):
        return _as_noun(doc, clause, mark)
    if doc.language == "en" and mark.concept == "STRIKE_HIT" and doc.tokens[mark.first - 1].word == "-":
        return False  # "a drone-dropped munition": an adjective
    noun = mark.concept in NOUNS or _english_noun(doc, sentence, mark)
    if mark.concept in {*NOUNS, "STRIKE_ATTACK"} and is_cause(doc, clause, mark, noun=noun):
        return False
    return FRAMES[hit.rule.id](doc, clause, mark)


def _averted(doc: Document, clause: Clause) -> bool:
    """Whether air defence is told of, or how not to be hit: to seize the initiative is neither."""
    shots = clause.marks("STRIKE_DEFENCE")
    shot = any(not INITIATIVE & set(doc.words(m.last + 1, m.last + 1)) for m in shots)
    return shot or clause.has("STRIKE_AVOID")


INITIATIVE = frozenset({"инициативу", "ініціативу", "initiative"})


def _as_noun(doc: Document, clause: Clause, mark: Mark) -> bool:
    """An English form that may be a noun: "strikes", "shelling"."""
    word = doc.tokens[mark.first].word
    if word == "fire":  # "a fire broke out": something burns
        return False
    if word.endswith("ing") and word in listed("en", "STRIKE_NEEDS_WEAPON"):
        return _hit(doc, clause, mark)  # "stopped delivering aid"
    return not is_cause(doc, clause, mark) and _noun(doc, clause, mark)


def _aimed_wide(doc: Document, clause: Clause) -> bool:
    """Such as "shell the border areas": the target is a stretch of land wider than ours."""
    wide = clause.has("STRIKE_WIDE") or doc.sentences[clause.sentence].has("STRIKE_WIDE")
    return (wide and not named(doc, doc.sentences[clause.sentence])) or (
        clause.has("STRIKE_COUNTRY") and not named(doc, clause)
    )


def _english_noun(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    """Such as "A strike", "Russian attacks": nouns that look like verbs."""
    if doc.language != "en":
        return False
    word = doc.tokens[mark.first].word
    if word.endswith("ing"):
        near = (
            doc.words(max(sentence.first, mark.first - 2), mark.first - 1)
            if mark.first > sentence.first
            else []
        )
        told = sides.BE & set(near) or (near and near[-1] in {",", "and", "continue", "continued", "kept"})
        return not told and not any(m.last == mark.first - 1 for m in sentence.marks("SOLDIER", "FORCE"))
    if word not in listed(doc.language, "STRIKE_NOUN_TOO") or mark.first == sentence.first:
        return False
    before = doc.tokens[mark.first - 1].word
    after = doc.tokens[min(mark.last + 1, sentence.last)]
    if before == "enemy" and (doc.text[after.start].isupper() or after.word in {"the", "a", "an", "our"}):
        return False  # "the enemy hit Kupiansk"
    if before in listed(doc.language, "STRIKE_ADJECTIVE"):
        return doc.tokens[mark.first].word in ENGLISH_NOUNS
    return before in listed(doc.language, "STRIKE_DETERMINER") or before.isdigit()


ENGLISH_NOUNS = frozenset({"strike", "strikes", "attack", "attacks", "raid", "raids", "fire"})


def _within_loss(doc: Document, hit: Hit) -> bool:
    """Strikes on equipment are losses where the word is "destroy", or where the pieces are counted."""
    totals = hit.clause.marks("EQUIPMENT_TOTAL")
    figures = [(number_for(doc, hit.clause, m), m) for m in totals]
    counted = any(number is not None and number.last < m.first for number, m in figures)
    return bool(totals) and (hit.rule.id == "weapon" or (hit.rule.id == "hit" and counted))


def _shelled(doc: Document, clause: Clause, _mark: Mark) -> bool:
    if clause.has("STRIKE_NATURE"):
        return False
    if named(doc, clause) or clause.has("PEOPLE", *WIDE_AIM) or sides.parties(doc, clause):
        return True
    town = clause.has("THE_TOWN", "THE_VILLAGE")
    return town and not doc.sentences[clause.sentence].has("STRIKE_LONG")


def _hit(doc: Document, clause: Clause, mark: Mark) -> bool:
    """A verb of striking with a weapon, or with a place or an object it is aimed at."""
    word = doc.tokens[mark.first].word
    if clause.has("STRIKE_NATURE"):
        return False
    aimed = bool(named(doc, clause)) or clause.has(*WIDE_AIM)
    used = weapons(doc, clause)
    if word.startswith("deliver") and not clause.has(*NOUNS):
        return False  # "has delivered 223,800 shells to Ukraine"
    if word in listed(doc.language, "STRIKE_DROPS") and (
        clause.has("STRIKE_SUPPLIES")
        or not (
            aimed
            or any(m.concept == "STRIKE_W_AIR" for m in used)
            or any(number_for(doc, clause, m) is not None for m in used)
            or _goes_on(doc, clause)
        )
    ):
        return False
    if used or any(not is_cause(doc, clause, m, noun=False) for m in clause.marks("STRIKE_W_UNKNOWN")):
        return True
    aimed_at = word.startswith(BEATING) and doc.words(mark.last + 1, mark.last + 1) == ["по"]
    whole = doc.folded.endswith(WHOLE, mark.start, mark.end)
    free = aimed_at or whole or word not in listed(doc.language, "STRIKE_NEEDS_WEAPON")
    return free and _striking(doc, clause, mark) and aimed


WHOLE = ("damage on", "damage to", "defeat on", "поражения", "уражень")
BEATING = ("бити", "бить", "б’", "бь", "бил")


def _goes_on(doc: Document, clause: Clause) -> bool:
    """Such as "Обстріляно Куп’янськ. Попередньо, ворог застосував БпЛА": the weapon of the strike before."""
    before = doc.before(doc.sentences[clause.sentence])
    return before is not None and before.has(*STRUCK) and bool(named(doc, before))


STRUCK = ("STRIKE_SHELL", "STRIKE_HIT", "STRIKE_ATTACK", "STRIKE_UNDER_FIRE", *NOUNS)


def _striking(doc: Document, clause: Clause, mark: Mark) -> bool:
    """A light verb needs its noun: "завдали удару", "нанесено поражение"."""
    light = mark.first == mark.last and doc.tokens[mark.first].word in listed(doc.language, "STRIKE_LIGHT")
    return not light or clause.has(*NOUNS)


def _attacked(doc: Document, clause: Clause, mark: Mark) -> bool:
    """An attack with a weapon that flies, with guns ("with artillery"), or on a town and its people."""
    used = weapons(doc, clause)
    if any(m.concept != "STRIKE_W_ARTILLERY" for m in used):
        return True
    if used:
        return any(_means(doc, m) for m in used) and not clause.has("REPEL", "SOLDIER_GROUP")
    return events.on_town(doc, clause, mark)


def _means(doc: Document, weapon: Mark) -> bool:
    """Such as "with artillery", "з мінометів", "артилерією"."""
    before = doc.words(weapon.first - 2, weapon.first - 1)
    return bool(listed(doc.language, "STRIKE_WITH") & set(before)) or weapon.flags == "i"


def _noun(doc: Document, clause: Clause, mark: Mark) -> bool:
    """A noun told on its own: "зафіксовано два прильоти", "shelling damaged the pipeline"."""
    number = number_for(doc, clause, mark)
    counted = number is not None and number.first < mark.first
    if not (mark.is_case("n") or counted or doc.language == "en") or not named(
        doc, doc.sentences[clause.sentence]
    ):
        return False
    if any(0 < m.first - mark.last <= MODAL_REACH for m in clause.marks("MODAL")):
        return False  # "the strikes may intensify"
    if any(mark.first <= m.first for m in clause.marks("DMG_VERB") if set(m.flags) & set("v")):
        return True
    if harms(doc, clause, mark):
        return True
    if clause.has("OCCUR", "ONGOING"):
        return True
    return not _verbal(clause, saying=False)


MODAL_REACH = 3
"""Words between a strike and a modal verb whose subject it is, at most."""


def _verbal(clause: Clause, *, saying: bool = True) -> bool:
    """Whether a clause has a verb; `saying`: also where it only tells who says it."""
    told = set() if saying else {m.first for m in clause.marks("SAY")}
    return any(
        set(m.flags) & set("vp") and m.first not in told
        for marks in clause.by_concept.values()
        for m in marks
    )


def _weapon(doc: Document, clause: Clause, mark: Mark) -> bool:
    """A weapon that damages something, or stands alone beside a place: "По Ківшарівці – «Град»"."""
    if is_cause(doc, clause, mark, noun=False) or made_there(doc, mark):
        return False
    if _headline(doc, clause, mark):
        return True
    if not mark.is_case("n") or is_cause(doc, clause, mark):
        return False
    harm = [m for m in clause.marks("DMG_VERB") if set(m.flags) & set("v") and m.first > mark.last]
    if harm:
        return clause.has(*OBJECTS) and (doc.language != "en" or not _passive(doc, harm[0]))
    plain = not any(
        FINITE.fullmatch(t.word) or t.word in AUXILIARY for t in doc.tokens[clause.first : clause.last + 1]
    )
    supplied = clause.has("STRIKE_HIT", "STRIKE_SUPPLIES")
    if doc.language == "en" and clause.last - clause.first > VERBLESS:
        return False  # no list of English verbs is whole: a long clause has one
    return plain and not _verbal(clause) and not supplied and bool(named(doc, clause))


VERBLESS = 9
"""Words of an English clause without a verb, at most."""
FINITE = re.compile(
    r"(?!де[вс]ять)\w{3,}(?:[иия]ть|[ия]т|є|їть)|\w{2,}(?:[аиея]ли|[аиея]ла|ють|уть|ют|ут|[ауя]ет|[ауюя]в(?:ся)?|[аиея]лся)"
)
"""Ukrainian and Russian words that end as a verb does: such a clause says something else of the weapon."""
AUXILIARY = sides.BE | {"has", "have", "had", "do", "does", "did"}
"""English verbs that do the same."""


OBJECTS = ("DMG_HOUSING", "DMG_PUBLIC", "DMG_TRANSPORT", "DMG_UTILITIES", "DMG_OTHER")


def _headline(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "KABs on Shevchenkove", "По Ківшарівці – «Град»": weapon and target side by side."""
    for mention in named(doc, clause):
        before = [t.word for t in doc.tokens[mark.last + 1 : mark.last + 4] if t.end <= mention.start]
        if before in (["on"], ["по"], ["over"]) and doc.text[mention.start - 3 : mention.start].strip() in {
            "on",
            "по",
            "r",
        }:
            return True
        between = [w for w in _words_between(doc, mention.end, mark.start) if w not in {"«", '"', "“"}]
        if mention.end <= mark.start and between in (["–"], [":"], ["-"]) and doc.language != "en":
            return True
    return False


def _words_between(doc: Document, start: int, end: int) -> list[str]:
    first = bisect_left(doc.tokens, start, key=lambda token: token.start)
    last = bisect_right(doc.tokens, end, key=lambda token: token.end)
    return [token.word for token in doc.tokens[first:last]]


def _passive(doc: Document, mark: Mark) -> bool:
    return bool(sides.BE & set(doc.words(mark.first - 3, mark.first - 1)))


def _under(doc: Document, clause: Clause, _mark: Mark) -> bool:
    return bool(named(doc, doc.sentences[clause.sentence]))


FRAMES = {
    "shelled": _shelled,
    "hit": _hit,
    "attacked": _attacked,
    "kept_on": _shelled,
    "under_fire": _under,
    "suffered": suffered,
    "shelling": _noun,
    "strike_noun": _noun,
    "weapon": _weapon,
    "razed": razed,
}
