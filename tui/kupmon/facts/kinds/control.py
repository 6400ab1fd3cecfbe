"""Who holds a place, by the claim (FACTS rule 13)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from kupmon.facts import claims, holding, rings, sides
from kupmon.facts.actors import THEM, doer, home
from kupmon.facts.confirmed import confirmed
from kupmon.facts.document import Clause, Document
from kupmon.facts.draft import Draft
from kupmon.facts.ground import (
    attributive,
    beside_river,
    on_ground,
    own_places,
    place_after,
    place_before,
    the_village,
    united,
    unknown_place,
)
from kupmon.facts.holding import inside_or_behind
from kupmon.facts.numbers import counts
from kupmon.facts.partway import disputed, is_goal, lies_elsewhere, not_taken, they_lost
from kupmon.facts.past import long_ago
from kupmon.facts.places import named, places_of
from kupmon.facts.rule import Hit, candidates, side_of
from kupmon.facts.speakers import speaker_at
from kupmon.facts.stance import (
    all_parties,
    claimant_before,
    claimed,
    claimed_by_party,
    denial_near,
    reported,
    unsupported,
)
from kupmon.facts.wording import BE, ahead, around, is_passive, within
from kupmon.model import Attribution, Side

GAIN: dict[Side, str] = {"russian": "captured", "ukrainian": "liberated"}


def find(doc: Document) -> Iterator[Draft]:
    """Places taken, held, contested, and troops shut in."""
    found = list(_found(doc))
    taken: dict[Claim, set[str]] = {}
    for draft in found:
        if (
            draft.type in GAIN.values()
            and draft.trigger.concept != "EXPEL"
            and _named_here(doc, draft.clause)
        ):
            taken.setdefault(_claim(doc, draft), set()).update(places_of(doc, draft.clause))
    for draft in confirmed(doc, united(doc, found)):
        if not _told_before(doc, draft, taken):
            yield draft


def _found(doc: Document) -> Iterator[Draft]:
    """The first rule that makes a fact of a word: "recapture" may be verb or noun."""
    done: set[tuple[int, int]] = set()
    for hit in candidates(doc, "control"):
        place = (hit.clause.first, hit.trigger.first)
        if place not in done and (draft := _read(doc, hit)) is not None:
            done.add(place)
            yield draft


Claim = tuple[Side | None, str | None]
"""Whose gain, and who claims it."""


def _claim(doc: Document, draft: Draft) -> Claim:
    who = draft.attribution or speaker_at(doc, draft.clause)
    return draft.side, who.name if who is not None else None


def _named_here(doc: Document, clause: Clause) -> bool:
    """Whether a sentence itself says which place it is about."""
    sentence = doc.sentences[clause.sentence]
    return bool(named(doc, sentence)) or sentence.has("THE_TOWN", "THE_VILLAGE")


def _told_before(doc: Document, draft: Draft, taken: dict[Claim, set[str]]) -> bool:
    """Who says that a place was taken and is held makes one claim, unless a share of it is told."""
    clause = draft.clause
    if draft.type != "held" or counts(doc, clause) or "%" in doc.words(clause.first, clause.last):
        return False
    return bool(taken.get(_claim(doc, draft), set()) & set(places_of(doc, clause)))


def _read(doc: Document, hit: Hit) -> Draft | None:
    if long_ago(doc, doc.sentences[hit.clause.sentence], hit.trigger):
        return None
    if hit.rule.id != "contested" and unsupported(doc, hit.clause, hit.trigger):
        return None
    if unknown_place(doc, hit.clause, hit.trigger) or lies_elsewhere(doc, hit.clause, hit.trigger):
        return None
    draft = READERS[hit.rule.id](doc, hit)
    if draft is None:
        return None
    gainer = sides.OTHER[draft.side] if draft.type == "encircled" and draft.side else draft.side
    places = the_village(doc, hit.clause, hit.trigger) or own_places(doc, hit.clause, hit.trigger)
    return claimed(doc, replace(draft, places=places or beside_river(doc, hit.clause)), gainer)


def _gain(doc: Document, hit: Hit, side: Side | None) -> Draft:
    fallback: Side = "russian"
    if hit.trigger.concept == "LIBERATE":
        fallback = home(doc, hit.clause) or "ukrainian"
        if side is None and speaker_at(doc, hit.clause) is None and _so_called(doc, hit):
            fallback = sides.OTHER[fallback]
    gainer = side or fallback
    return Draft("control", hit.clause, hit.trigger, side=gainer, type=GAIN[gainer])


def _by_civilians(doc: Document, hit: Hit) -> bool:
    """As in "The charity took over a school": right before the word, and no side between."""
    civic = ahead(hit.clause.marks("CIVIC"), hit.trigger, 4)
    return bool(civic) and not any(
        civic[-1].last < p.mark.first < hit.trigger.first for p in sides.parties(doc, hit.clause)
    )


def _so_called(doc: Document, hit: Hit) -> bool:
    """As in "Заявили, що село «звільнено»": a word of the other side's, in marks of its own."""
    before = doc.words(hit.trigger.first - 1, hit.trigger.first - 1)
    behind = doc.words(hit.trigger.last + 1, hit.trigger.last + 2)
    return bool(MARKS & set(before)) and bool(MARKS & set(behind))


MARKS = frozenset('«»“”„"')


def _taken(doc: Document, hit: Hit) -> Draft | None:
    troops = {m.first for m in hit.clause.marks("FORCE", "SOLDIER")}
    going_on = "being" in doc.words(hit.trigger.first - 1, hit.trigger.first - 1)
    if doc.language == "en" and (hit.trigger.last + 1 in troops or going_on):
        return None
    if not_taken(doc, hit.clause, hit.trigger) or _by_civilians(doc, hit):
        return None
    if rings.ringed(hit):
        return None
    repel = any(m.first == hit.trigger.first for m in hit.clause.marks("REPEL"))
    sentence = doc.sentences[hit.clause.sentence]
    if repel and around(sentence.marks("STRIKE_BACK", "ATTACK", "ASSAULT_NOUN", "CLASH"), hit.trigger, 8):
        return None
    if attributive(doc, hit.clause, hit.trigger) or not on_ground(doc, hit.clause, hit.trigger):
        return None
    if _who_once(doc, hit) or {"body", "bodies"} & set(doc.words(hit.clause.first, hit.trigger.first)):
        return None
    gainer = _by_them(doc, hit) or _sayer(doc, hit) or doer(doc, hit.clause, hit.trigger)
    if gainer is None and doc.language == "en" and not sides.parties(doc, hit.clause):
        gainer = doer(doc, doc.sentences[hit.clause.sentence], hit.trigger)
    gainer = gainer or side_of(doc, hit)
    return _gain(doc, hit, gainer)


def _who_once(doc: Document, hit: Hit) -> bool:
    """As in "The colours of the Russians who occupied the town": it only says which Russians."""
    who = doc.words(hit.trigger.first - 1, hit.trigger.first - 1)
    party = any(
        p.mark.last == hit.trigger.first - 2 for p in sides.parties(doc, doc.sentences[hit.clause.sentence])
    )
    return doc.language == "en" and who[:1] in (["who"], ["that"]) and party


def _sayer(doc: Document, hit: Hit) -> Side | None:
    """As in "Which Moscow claimed it had occupied": "it" is who says so."""
    sentence = doc.sentences[hit.clause.sentence]
    before = doc.words(max(sentence.first, hit.trigger.first - 3), hit.trigger.first - 1)
    if doc.language != "en" and {"вони", "они"} & set(before[-2:]) and sentence.has("ALLEGED"):
        who = claimant_before(doc, hit.clause, hit.trigger)
        return who.side if who is not None and who.side in GAIN else None
    says = [m for m in ahead(sentence.marks("SAY"), hit.trigger, 5) if doc.language == "en"]
    if not says or not {"it", "they"} & set(before):
        return None
    owners = [side for side, mark in all_parties(sentence) if 0 < says[-1].first - mark.last <= 3]
    return owners[-1] if owners else None


def _by_them(doc: Document, hit: Hit) -> Side | None:
    """As in "Ими были взяты …", in somebody's mouth: the other side's doing."""
    before = set(doc.words(max(hit.clause.first, hit.trigger.first - 3), hit.trigger.last + 2))
    own = home(doc, hit.clause)
    if own is None or not is_passive(doc, hit.trigger) or not (before & BY_THEM):
        return None
    spoken = speaker_at(doc, hit.clause)
    return sides.OTHER[own] if spoken is not None and not sides.parties(doc, hit.clause) else None


BY_THEM = frozenset({"ими", "ними"})


def _lost(doc: Document, hit: Hit) -> Draft | None:
    """As in "The Russians have lost Radkivka": the other side gained it. What one admits is a stance."""
    clause, trigger = hit.clause, hit.trigger
    sentence = doc.sentences[clause.sentence]
    by_them = doc.words(trigger.last + 1, trigger.last + 2) in (["by", "them"], ["by", "him"])
    if by_them or doc.words(trigger.first - 2, trigger.first - 1) == ["far", "from"]:
        return None
    if (
        doc.folded[trigger.start : trigger.end].startswith(UNDER_WAY)
        or sentence.has("ADMIT")
        or TOLD & set(doc.words(sentence.first, trigger.first))
        or WE & set(doc.words(clause.first, clause.last))
        or attributive(doc, clause, trigger)
    ):
        return None
    if not _place_lost(doc, hit) or _loses(doc, hit):
        return None
    if (gainer := they_lost(doc, clause, trigger)) is not None:
        return _gain(doc, hit, gainer)
    loser = sides.agent(doc, clause, trigger) or home(doc, clause)
    return _gain(doc, hit, sides.OTHER[loser]) if loser is not None else None


UNDER_WAY = ("losing", "втрачають", "втрачає", "теряют", "теряет")
"""What is still being lost has not changed hands."""
WE = frozenset({"we", "ми", "мы"})
TOLD = frozenset({"saying", "rumours", "rumors", "чутки", "слухи"})
"""Before a loss: what somebody, nobody knows who, is said to say."""


def _loses(doc: Document, hit: Hit) -> bool:
    """As in "The town has lost half of its shops": the place itself loses, and is not lost."""
    clause, trigger = hit.clause, hit.trigger
    active = "p" not in trigger.flags and not is_passive(doc, trigger)
    return active and place_before(doc, clause, trigger, 8) and not sides.parties(doc, clause)


def _place_lost(doc: Document, hit: Hit) -> bool:
    """People and tanks are lost as well: the place must be the very object."""
    clause, trigger = hit.clause, hit.trigger
    if within(clause.marks("SOLDIER", "EQUIPMENT", "PEOPLE", "NUMBER"), trigger, 5) or counts(doc, clause):
        return False
    return on_ground(doc, clause, trigger)


def _passed(doc: Document, hit: Hit) -> Draft | None:
    """As in "Came under Ukrainian control": the gainer is named inside or right behind."""
    if not place_before(doc, hit.clause, hit.trigger):
        return None
    return _gain(doc, hit, inside_or_behind(doc, hit.clause, hit.trigger) or home(doc, hit.clause))


def _handed(doc: Document, hit: Hit) -> Draft | None:
    """As in "Под контроль России перешло до 70% города": the verb stands apart from its phrase."""
    clause, trigger = hit.clause, hit.trigger
    phrases = around(clause.marks("TO_CONTROL"), trigger, 8)
    if not phrases or clause.has("FIRE_CONTROL"):
        return None
    last = max(phrases[0], trigger, key=lambda mark: mark.first)
    between = doc.folded[trigger.start : trigger.end] in PASSING and reported(doc, clause, trigger)
    between = between and place_after(doc, clause, trigger)
    if not (place_before(doc, clause, trigger) or place_after(doc, clause, last) or between):
        return None
    owner = inside_or_behind(doc, clause, phrases[0]) or inside_or_behind(doc, clause, trigger)
    return _gain(doc, hit, owner or home(doc, clause))


PASSING = frozenset({"перехід", "переходу", "переход", "переходе"})


def _fallen(doc: Document, hit: Hit) -> Draft | None:
    """As in "Kupiansk has fallen": the place stands right before."""
    if not place_before(doc, hit.clause, hit.trigger, 4) or place_after(doc, hit.clause, hit.trigger, 5):
        return None
    return _gain(doc, hit, "russian")


def _noun(doc: Document, hit: Hit) -> Draft | None:
    """As in "Announced the capture of …": somebody must be saying so."""
    if not reported(doc, hit.clause, hit.trigger) or doc.sentences[hit.clause.sentence].has("ADMIT"):
        return None
    owner = doc.language == "en" and place_before(doc, hit.clause, hit.trigger, 2)
    if not (owner or place_after(doc, hit.clause, hit.trigger, 6) or _of_which(doc, hit)):
        return None
    who = claimant_before(doc, hit.clause, hit.trigger)
    if who is None and _claim_of_nobody(doc, hit):
        return None
    freeing = any(mark.first == hit.trigger.first for mark in hit.clause.marks("FREEING"))
    if claims.unreal(doc, hit.clause, hit.trigger) or is_goal(doc, hit.clause, hit.trigger):
        return None
    if freeing and _alleged(hit) and (who is None or who.side == home(doc, hit.clause)):
        return None
    return _gain(doc, hit, _freer(doc, hit, who) if freeing else _taker(doc, hit, who))


def _taker(doc: Document, hit: Hit, who: Attribution | None) -> Side | None:
    """As in "The military disputed Putin's claim of the capture": a Russian claims what his side took."""
    behind = [p for p in sides.parties(doc, hit.clause) if p.mark.first > hit.trigger.last]
    if who is not None and who.side == "russian" and not behind:
        return who.side
    return sides.agent(doc, hit.clause, hit.trigger)


def _claim_of_nobody(doc: Document, hit: Hit) -> bool:
    """As in "Заявления о взятии города вызвали шок": a claim is spoken of, and nobody makes it here."""
    clause, trigger = hit.clause, hit.trigger
    nouns = ahead(clause.marks("CLAIM_NOUN"), trigger, 3)
    says = {m.first for m in ahead(clause.marks("SAY"), trigger, 12)}
    if not nouns or doc.language == "en" or says - {m.first for m in nouns}:
        return False
    return claimed_by_party(doc, clause, trigger) is None


def _freer(doc: Document, hit: Hit, who: Attribution | None) -> Side | None:
    """Who frees a place: named right behind, else who says so ("об освобождении …, очистке от врага")."""
    behind = [p for p in sides.parties(doc, hit.clause) if within([p.mark], hit.trigger, 3)]
    if behind:
        before = set(doc.words(behind[0].mark.first - 2, behind[0].mark.first - 1))
        return sides.OTHER[behind[0].side] if {"from", "від", "от"} & before else behind[0].side
    if who is not None and who.side != "third_party":
        return who.side
    return home(doc, hit.clause) or sides.agent(doc, hit.clause, hit.trigger)


def _alleged(hit: Hit) -> bool:
    """As in "The alleged liberation of …": somebody else's claim, who may not be named."""
    return bool(ahead(hit.clause.marks("ALLEGED"), hit.trigger, 3))


def _of_which(doc: Document, hit: Hit) -> bool:
    """As in "Про взяття якого звітувала Москва": the place stands before."""
    following = doc.words(hit.trigger.last + 1, hit.trigger.last + 1)
    return bool(set(following) & OF_WHICH) and bool(named(doc, doc.sentences[hit.clause.sentence]))


OF_WHICH = frozenset({"якого", "якої", "яких", "которого", "которой", "которых"})


def _expelled(doc: Document, hit: Hit) -> Draft | None:
    """As in "Drove them out of …"."""
    clause, trigger = hit.clause, hit.trigger
    outs = within(clause.marks("OUT_OF"), trigger, 7)
    if doc.folded[trigger.start : trigger.end].startswith(THROW_OUT):
        outs += within(clause.marks("FROM"), trigger, 7)
    before = ahead(clause.marks("OUT_OF"), trigger, 8)
    if any(within(clause.marks("EDGE"), mark, 4) for mark in (*outs, *before)):
        return None
    if doc.language == "en" and (
        "r" in trigger.flags or GOING_ON & set(doc.words(trigger.first - 2, trigger.first - 2))
    ):
        return None
    listed = any(within(clause.marks("SETTLEMENTS"), m, 4) for m in outs) and bool(named(doc, clause))
    if not listed and not any(place_after(doc, clause, m, 7) for m in outs) and not _from_there(doc, hit):
        return None
    if doc.folded[trigger.start : trigger.end].endswith(PRESENT) and "p" not in trigger.flags:
        return None
    loser = sides.patient(doc, clause, trigger)
    them = THEM & set(doc.words(trigger.last + 1, trigger.last + 3))
    if loser is None and not them:
        return None
    actor = sides.agent(doc, clause, trigger)
    return _gain(doc, hit, sides.OTHER[loser] if loser is not None else actor or home(doc, clause))


GOING_ON = frozenset({"continue", "continues", "continued", "keep", "begin", "began", "start", "started"})
"""Before "to": driving somebody out is not done yet."""
THROW_OUT = ("expel", "oust", "evict", "dislodg", "drive", "drove", "chas", "flush")
"""Verbs behind which "from" a place is as good as "out of" it."""
PRESENT = ("ють", "ає", "ють", "ять", "ют", "ает", "ят")
"""Endings of what goes on: driving somebody out is clearing until it is done."""


def _from_there(doc: Document, hit: Hit) -> bool:
    """As in "З околиць Куп'янська росіян витіснили": the place in front."""
    outs = [m for m in ahead(hit.clause.marks("OUT_OF"), hit.trigger, 8) if doc.language != "en"]
    return any(place_after(doc, hit.clause, m, 4) for m in outs)


def _freed(doc: Document, hit: Hit) -> Draft | None:
    """As in "The outskirts are free of Russians"."""
    behind = [p for p in sides.parties(doc, hit.clause) if within([p.mark], hit.trigger, 3)]
    if not behind or not place_before(doc, hit.clause, hit.trigger):
        return None
    return _gain(doc, hit, sides.OTHER[behind[0].side])


def _contested(doc: Document, hit: Hit) -> Draft | None:
    clause, trigger = hit.clause, hit.trigger
    if within(clause.marks("CLAIM_NOUN"), trigger, 1) or "-" in doc.words(trigger.last + 1, trigger.last + 1):
        return None
    if _name_or_quality(doc, hit) or _used(doc, hit) or denial_near(doc, clause, trigger):
        return None
    return Draft("control", clause, trigger, type="contested")


def _used(doc: Document, hit: Hit) -> bool:
    """As in "Used the grey zone", "сформувало сіру зону": a thing that is used or comes about."""
    zone = doc.folded[hit.trigger.start : hit.trigger.end]
    if not zone.endswith((" zone", " зону", " zones", " зоны", " зони", "area", "land")):
        return False
    before = doc.words(max(hit.clause.first, hit.trigger.first - 2), hit.trigger.first - 1)
    return not (LIES & set(before)) and not zone.endswith((" зони", " зоны"))


LIES = frozenset({*BE, "in", "a", "as", "в", "у", "на", "як", "как", "это", "це", "into", "like"})


def _name_or_quality(doc: Document, hit: Hit) -> bool:
    """As in "Walked through contested blocks", "біля Спірного": a quality told in passing, or a village."""
    clause, trigger = hit.clause, hit.trigger
    word = doc.folded[trigger.start : trigger.end].split()[0]
    if doc.text[trigger.start].isupper() and trigger.first != doc.sentences[clause.sentence].first:
        return word.startswith(("спірн", "спорн", "нічийн", "ничейн"))
    behind = doc.words(trigger.last + 1, trigger.last + 1)
    if word not in {"contested", "disputed"} or not behind or not behind[0][0].isalpha():
        return False
    if word == "disputed" and not BE & set(doc.words(trigger.first - 2, trigger.first - 1)):
        return True
    said = ahead(clause.marks("NOTED", "SAY"), trigger, 6)
    return not said and not BE & set(doc.words(max(clause.first, trigger.first - 4), trigger.first - 1))


def _control_over(doc: Document, hit: Hit) -> Draft | None:
    """As in "Reported control of half the town": the reporter's side holds it."""
    clause, trigger = hit.clause, hit.trigger
    if not reported(doc, hit.clause, hit.trigger) or not place_after(doc, clause, trigger, 6):
        return None
    if ahead(clause.marks("LOSS_NOUN"), trigger, 2) or disputed(doc, clause, trigger):
        return None
    who = claimant_before(doc, clause, trigger)
    named = [p for p in sides.parties(doc, clause) if 0 < trigger.first - p.mark.last <= 2]
    side = named[0].side if named else who.side if who is not None and who.side != "third_party" else None
    return Draft("control", clause, trigger, side=side, type="held") if side else None


READERS: dict[str, Callable[[Document, Hit], Draft | None]] = {
    "taken": _taken,
    "lost": _lost,
    "passed": _passed,
    "handed": _handed,
    "fallen": _fallen,
    "noun": _noun,
    "expelled": _expelled,
    "freed": _freed,
    "held": holding.held,
    "under": holding.under,
    "control over": _control_over,
    "ours": holding.ours,
    "contested": _contested,
    "encircled": rings.shut_in,
    "ringed": rings.named_troops,
    "encirclement": rings.told,
}
