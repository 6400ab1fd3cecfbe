"""Denying, conceding or asserting how the battle stands (FACTS rule 14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kupmon.facts import claims, sides
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.ground import at_large, on_ground, place_after, place_before
from kupmon.facts.matter import (
    about_battle,
    neither,
    of_elsewhere,
    of_objects,
    of_people,
    others_plight,
    parted,
    spread,
    with_matter,
)
from kupmon.facts.past import long_ago
from kupmon.facts.places import far_from_any, named, places_of, pointed_at
from kupmon.facts.rule import Hit, candidates
from kupmon.facts.speakers import as_attribution, sources
from kupmon.facts.stance import (
    COUNTRY,
    all_parties,
    claim_side,
    denial_near,
    doubter,
    own_claim,
    reporter,
    teller,
    unsupported,
    voice_of,
)
from kupmon.facts.voices import AGENCY, voices
from kupmon.facts.wording import BE, ahead, around, within
from kupmon.model import Attribution, Side

WE = frozenset({"we", "ми", "мы"})
THEM = frozenset({"їх", "их", "they", "them", "него", "нього"})
OURS_HERE = frozenset({"нас"})
EARLY = ("преждевр", "передчас", "premature")


def find(doc: Document) -> Iterator[Draft]:
    """One stance a sentence and type, and one of a claimant for the axis at large and its town."""
    done: set[tuple[int, str | None]] = set()
    found: list[Draft] = []
    for hit in candidates(doc, "narrative"):
        if long_ago(doc, doc.sentences[hit.clause.sentence]):
            continue
        draft = READERS[hit.rule.id](doc, hit)
        if draft is not None and (hit.clause.sentence, draft.type) not in done:
            done.add((hit.clause.sentence, draft.type))
            found.append(draft)
    yield from at_large(doc, found)


def _stance(hit: Hit, side: Side | None, who: Attribution | None, kind: str | None = None) -> Draft | None:
    if side is None:
        return None
    kind = kind or hit.rule.type
    return Draft("narrative", hit.clause, hit.trigger, side=side, type=kind, attribution=who)


def _side(doc: Document, who: Attribution | None) -> Side | None:
    """The side of who speaks, else of the outlet."""
    side = who.side if who is not None else doc.source.side
    return side if side in {"russian", "ukrainian"} else None


def _denied(doc: Document, hit: Hit) -> Draft | None:
    """Rejecting the other side's claim denies, rejecting one's own side's concedes."""
    clause, trigger = hit.clause, hit.trigger
    if claims.unreal(doc, clause, trigger) or claims.asked(doc, clause) or not about_battle(doc, hit):
        return None
    if (
        _anybody(doc, hit)
        or _by_cause(doc, hit)
        or (hit.rule.id == "untrue" and doc.sentences[clause.sentence].has("ADMIT"))
    ):
        return None
    if _of_no_voice(doc, hit) or neither(doc, hit):
        return None
    who = _right_before(doc, hit) or teller(doc, clause, trigger)
    whose = claim_side(doc, clause)
    if whose is not None and who is not None and who.side == whose and hit.rule.id == "untrue":
        who = voice_of(doc, clause, sides.OTHER[whose], trigger)
    side = _side(doc, who)
    if side is None or who is None:
        return None
    if _of_another(doc, hit, side) or (hit.rule.id == "untrue" and _own_gain_before(doc, clause, who)):
        return None
    early = doc.folded[trigger.start : trigger.end].startswith(EARLY) and _of_own_gains(doc, clause, side)
    kind = "concedes" if own_claim(doc, clause, who) or early else "denies"
    return _stance(hit, side, who, kind)


def _own_gain_before(doc: Document, clause: Clause, who: Attribution) -> bool:
    """As in "X said that they had taken it. That was untrue": X does not call his own claim untrue."""
    sentence = doc.sentences[clause.sentence]
    earlier = doc.before(sentence)
    if earlier is None or any(s.voice.name == who.name for s in sources(doc, sentence)):
        return False
    told = any(s.voice.name == who.name for s in sources(doc, earlier))
    gains = earlier.marks("CAPTURE", "LIBERATE")
    return told and any(sides.agent(doc, _clause(earlier, m), m) == who.side for m in gains)


def _of_own_gains(doc: Document, clause: Clause, side: Side) -> bool:
    """As in "Говорить о нашем контроле преждевременно": what is too early is one's own success."""
    own = any(word.startswith(("наш", "our")) for word in doc.words(clause.first, clause.last))
    russian = (
        side == "russian" and clause.has("CONTROL_OVER", "TAKING") and not clause.has("LOSS_NOUN", "SIDE_UA")
    )
    return own or clause.has("FREEING") or russian


def _of_another(doc: Document, hit: Hit, side: Side) -> bool:
    """As in "They have not confirmed …", said of the other side, is no denial."""
    if doc.tokens[hit.trigger.first].word != "не":
        return False
    before = [
        p
        for p in sides.parties(doc, hit.clause)
        if 0 < hit.trigger.first - p.mark.last <= 4 and p.mark.is_case("n")
    ]
    return bool(before) and before[-1].side != side


def _right_before(doc: Document, hit: Hit) -> Attribution | None:
    """As in "A claim that Ukraine's Armed Forces refuted": who stands right before the word."""
    if hit.rule.id == "untrue":
        return None
    if doc.language != "en":
        return _country(doc, hit) or _the_enemy(doc, hit) or doubter(doc, hit.clause, hit.trigger)
    before = [
        v
        for v in voices(doc, doc.sentences[hit.clause.sentence])
        if 0 < hit.trigger.first - v.last <= 2 and v.rank != AGENCY
    ]
    if before:
        return as_attribution(before[-1])
    sentence = doc.sentences[hit.clause.sentence]
    near = [side for side, mark in all_parties(sentence) if 0 < hit.trigger.first - mark.last <= 3]
    words = set(doc.words(hit.trigger.first - 5, hit.trigger.first - 1))
    return Attribution(COUNTRY[near[-1]], near[-1]) if near and {"claim", "which", "report"} & words else None


def _country(doc: Document, hit: Hit) -> Attribution | None:
    """As in "Украина отвергла заявление": a country, not its men."""
    spoken = ahead(hit.clause.marks("SPEAKING_UA", "SPEAKING_RU"), hit.trigger, 1)
    states = [m for m in spoken if doc.folded[m.start : m.end].startswith(STATES)]
    if not states:
        return None
    side: Side = "ukrainian" if states[-1].concept == "SPEAKING_UA" else "russian"
    return Attribution(COUNTRY[side], side)


def _the_enemy(doc: Document, hit: Hit) -> Attribution | None:
    """As in "Противник опровергает успехи нашей армии": the enemy of who tells it, as a country."""
    clause, trigger = hit.clause, hit.trigger
    who = [m for m in ahead(clause.marks("ENEMY"), trigger, 3) if m.is_case("n")]
    party = next((p for p in sides.parties(doc, clause) if who and p.mark == who[-1]), None)
    return Attribution(COUNTRY[party.side], party.side) if party is not None else None


STATES = ("україна", "украина", "росія", "россия", "київ", "киев", "москва")


def _of_no_voice(doc: Document, hit: Hit) -> bool:
    """As in "…, but the maps do not confirm it": another clause with a subject that is nobody who speaks."""
    clause, trigger = hit.clause, hit.trigger
    opener = clause.first_of("CLAUSE_OPENER")
    if hit.rule.id == "untrue" or opener is None or opener.first != clause.first:
        return False
    if doc.tokens[clause.first].word not in CONTRARY or trigger.first - clause.first < 2:
        return False
    sentence = doc.sentences[clause.sentence]
    return not any(clause.start <= v.start < trigger.start for v in voices(doc, sentence))


CONTRARY = frozenset({"but", "while", "however", "але", "проте", "однак", "а", "но", "однако"})


def _by_cause(doc: Document, hit: Hit) -> bool:
    """As in "Через брехню в доповідях": it only explains something else."""
    before = doc.words(max(hit.clause.first, hit.trigger.first - 2), hit.trigger.first - 1)
    return bool({"через", "из", "because", "through", "внаслідок", "вследствие"} & set(before))


def _anybody(doc: Document, hit: Hit) -> bool:
    """Nobody's stance: "whoever doubts it", or part of a name ("Center for Countering Disinformation")."""
    voiced = voices(doc, doc.sentences[hit.clause.sentence])
    if any(v.first <= hit.trigger.first <= v.last for v in voiced):
        return True
    before = doc.words(max(hit.clause.first, hit.trigger.first - 2), hit.trigger.first - 1)
    if spread(doc, hit):
        return True
    return bool({"whoever", "anyone", "хто", "кто"} & set(before))


def _not_so(doc: Document, hit: Hit) -> Draft | None:
    """As in "They have not taken …": denied by the other side."""
    clause, trigger = hit.clause, hit.trigger
    who = teller(doc, clause, trigger)
    speaker = _side(doc, who)
    if speaker is None or claims.unreal(doc, clause, trigger) or claims.asked(doc, clause):
        return None
    if clause.has("SITUATION", "GREY_ZONE", "ATTEMPT") or not _names_ground(doc, hit):
        return None
    if clause.has("DENY") and trigger.flags and not set(trigger.flags) & set("vpfr"):
        return None
    actor = sides.agent(doc, clause, trigger) or sides.any_side(doc, clause)
    if trigger.concept == "ENCIRCLE":
        actor = sides.OTHER[actor] if actor else None
    if actor == speaker:
        return None
    own = actor is None and speaker == "russian" and trigger.concept == "CAPTURE"
    return _stance(hit, speaker, who, "concedes" if own else None)


def _names_ground(doc: Document, hit: Hit) -> bool:
    clause, trigger = hit.clause, hit.trigger
    if not (named(doc, doc.sentences[clause.sentence]) or clause.has("THE_TOWN", "THE_VILLAGE")):
        return False
    if trigger.concept in {"HOLD", "UNDER_CONTROL"}:
        return place_after(doc, clause, trigger) or place_before(doc, clause, trigger)
    if trigger.concept == "ENCIRCLE":
        return not around(clause.marks("ENCIRCLED_THING"), trigger, 4)
    near = named(doc, clause) or clause.has("THE_TOWN", "THE_VILLAGE")
    return bool(near) and trigger.concept == "CAPTURE" and on_ground(doc, clause, trigger)


def _absent(doc: Document, hit: Hit) -> Draft | None:
    """As in "There are no Russians in the town", "у самому Куп’янську їх немає"; "у нас нет" concedes."""
    clause, trigger = hit.clause, hit.trigger
    who = teller(doc, clause, trigger)
    speaker = _side(doc, who)
    if speaker is None or claims.unreal(doc, clause, trigger) or claims.asked(doc, clause):
        return None
    if not (named(doc, clause) or clause.has("THE_TOWN", "THE_VILLAGE")):
        return None
    near = set(doc.words(max(clause.first, trigger.first - 3), trigger.last + 3))
    if near & OURS_HERE and place_before(doc, clause, trigger):
        return _stance(hit, speaker, who, "concedes")
    beside = within if doc.folded[trigger.start : trigger.end] == "no" else around
    if beside(clause.marks("ENCIRCLEMENT", "TAKING", "FREEING"), trigger, 6):
        return _stance(hit, speaker, who)
    others = [p.mark for p in sides.parties(doc, clause) if p.side != speaker]
    them = [m for m in clause.marks("PRONOUN") if doc.folded[m.start : m.end] in THEM]
    if any(word.startswith(NOT_MEN) for word in doc.words(clause.first, trigger.last + 3)):
        return None
    if doc.folded[trigger.start : trigger.end] == "no":
        return _stance(hit, speaker, who) if within(others, trigger, 3) else None
    reach = 4 if trigger.last < clause.last - 1 else 12
    return _stance(hit, speaker, who) if around([*others, *them], trigger, reach) else None


NOT_MEN = (
    "переміщен", "перемещен", "рух", "движен", "успіх", "успех", "можлив", "возможн", "шанс", "вихо", "выход",
    "загроз", "угроз", "ресурс", "прогрес", "втрат", "потер", "резерв", "технік", "техник", "way", "chance",
    "losses", "reserves", "supplies", "equipment", "progress", "success", "movement",
)  # fmt: skip
"""Beginnings of what may be lacking beside men: "фізичного переміщення росіян немає" tells of no place."""


def _conceded(doc: Document, hit: Hit) -> Draft | None:
    """Who admits and who reports it may be two: the one's side, the other's name."""
    sentence = doc.sentences[hit.clause.sentence]
    who = teller(doc, hit.clause, hit.trigger)
    agent = sides.agent(doc, hit.clause, hit.trigger)
    side = (agent if who is None else None) or _side(doc, who) or agent
    words = doc.words(sentence.first, sentence.last)
    if who is None and any(word.startswith(("проросій", "пророссий")) for word in words):
        side = "russian"
    gained = [
        m
        for m in within(sentence.marks("CAPTURE", "LIBERATE", "HOLD"), hit.trigger, 10)
        if side and sides.agent(doc, _clause(sentence, m), m) == sides.OTHER[side]
    ]
    nowhere = () if sentence.has("CIVILIAN", "NOT_TROOPS") else sentence.marks("GOT_NOWHERE")
    if not within([*sentence.marks("SETBACK"), *nowhere], hit.trigger, 14) and not gained:
        return None
    lost = within(sentence.marks("SETBACK"), hit.trigger, 14)
    losers = [
        p
        for p in sides.parties(doc, sentence)
        if lost and within([p.mark], lost[0], 1) and p.mark.is_case("i")
    ]
    side = losers[0].side if losers and doc.language != "en" else side
    return _stance(hit, side, reporter(doc, hit.clause, hit.trigger) or who)


def _clause(sentence: Sentence, mark: Mark) -> Clause:
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)


def _assessed(doc: Document, hit: Hit) -> Draft | None:
    sentence = doc.sentences[hit.clause.sentence]
    if unsupported(doc, hit.clause, hit.trigger):
        return None
    far = doc.language == "en" and BE & set(doc.words(hit.trigger.first - 2, hit.trigger.first - 1))
    subjects = around(sentence.marks("SITUATION", "DEFENCE"), hit.trigger, FAR if far else 9)
    subjects = [m for m in subjects if not FORCES & set(doc.words(m.last + 1, m.last + 1))]
    if not any(not parted(doc, m, hit.trigger) for m in subjects) or of_elsewhere(doc, hit):
        return None
    if around(sentence.marks("OTHER_MATTER"), hit.trigger, 6) or any(with_matter(doc, m) for m in subjects):
        return None
    if place_before(doc, hit.clause, hit.trigger) and not hit.clause.has("SITUATION", "DEFENCE"):
        return None
    who = teller(doc, hit.clause, hit.trigger)
    side = _side(doc, who)
    if ahead(sentence.marks("FAR_FROM"), hit.trigger, 2) or _of_rejected_claim(doc, hit, side):
        return None
    bad = hit.rule.id == "assessed bad"
    the = doc.language == "en" and doc.words(hit.trigger.first - 1, hit.trigger.first - 1) == ["the"]
    if bad and (who is None or the):
        return None
    if bad and (of_people(doc, hit) or of_objects(doc, hit) or others_plight(doc, hit, side)):
        return None
    return _stance(hit, side, who)


FAR = 15
"""Words between a situation and its English predicate ("is stable"), at most."""
FORCES = frozenset({"forces", "force", "ministry", "minister", "officials"})
"""Behind "the defence" they make it a name."""


def _of_rejected_claim(doc: Document, hit: Hit, side: Side | None) -> bool:
    """As in "Called bravado the other side's statements that the situation is stable": not one's own view."""
    sentence = doc.sentences[hit.clause.sentence]
    whose = claim_side(doc, hit.clause)
    return whose is not None and whose != side and sentence.has("UNTRUE", "DENY")


def _owner(doc: Document, clause: Clause) -> Side | None:
    """Whose claim is spoken of: "Gerasimov's claim", "заяві Герасимова"."""
    sentence = doc.sentences[clause.sentence]
    for noun in sentence.marks("CLAIM_NOUN"):
        for voice in voices(doc, sentence):
            if voice.last + 1 == noun.first or 0 < voice.first - noun.last <= OWNED:
                return voice.side if voice.side != "third_party" else None
    return claim_side(doc, sentence)


OWNED = 3
"""Words between a claim and whose it is, at most."""


def _contrary(doc: Document, hit: Hit) -> Draft | None:
    """As in "Contrary to Russian claims, …": who speaks denies what the other side says."""
    who = teller(doc, hit.clause, hit.trigger)
    side = _side(doc, who)
    whose = _owner(doc, hit.clause)
    if whose is None or side is None:
        return None
    if who is None or whose == side:
        side, who = sides.OTHER[whose], voice_of(doc, hit.clause, sides.OTHER[whose], hit.trigger)
    return _stance(hit, side, who) if about_battle(doc, hit) else None


def _stands(doc: Document, hit: Hit) -> Draft | None:
    """As in "Our defence near the town is holding"."""
    beside = ahead(hit.clause.marks("DEFENCE"), hit.trigger, 7)
    return _told_good_or_bad(doc, hit) if beside else None


def _loss_told(doc: Document, hit: Hit) -> Draft | None:
    """As in "Сообщают о потере контроля над городом": by the side that lost it, and nobody else named."""
    clause, trigger = hit.clause, hit.trigger
    if not ahead(clause.marks("SAY", "NOTED"), trigger, 4):
        return None
    if denial_near(doc, clause, trigger):
        return None
    control = within(clause.marks("CONTROL_OVER"), trigger, 1)
    if not control and not place_after(doc, clause, trigger, 3):
        return None
    if clause.has("SOLDIER", "EQUIPMENT", "NUMBER") or claims.unreal(doc, clause, trigger):
        return None
    who = teller(doc, clause, trigger)
    side = _side(doc, who)
    if any(p.side != side for p in sides.parties(doc, clause)):
        return None
    return _stance(hit, side, who)


def _not_ours(doc: Document, hit: Hit) -> Draft | None:
    """As in "Kupiansk is no longer ours"."""
    who = teller(doc, hit.clause, hit.trigger)
    return _stance(hit, _side(doc, who), who) if places_of(doc, hit.clause) else None


def _told_good_or_bad(doc: Document, hit: Hit) -> Draft | None:
    """As in "The initiative is ours", "a catastrophe is brewing": by a named speaker, of his own side."""
    who = teller(doc, hit.clause, hit.trigger)
    side = _side(doc, who)
    sentence = doc.sentences[hit.clause.sentence]
    if who is None or claims.negated(doc, hit.clause, hit.trigger) or far_from_any(doc, sentence):
        return None
    near = [row for row in (sentence, doc.before(sentence)) if row is not None]
    if hit.rule.id == "disaster" and not any(named(doc, row) or pointed_at(doc, row) for row in near):
        return None
    others = [p.mark for p in sides.parties(doc, hit.clause) if p.side != side]
    if [m for m in around(others, hit.trigger, 4) if not parted(doc, m, hit.trigger)]:
        return None
    return _stance(hit, side, who)


def _only_time(doc: Document, hit: Hit) -> Draft | None:
    """As in "The fall of Kupiansk is a matter of time", by who would lose it."""
    sentence = doc.sentences[hit.clause.sentence]
    who = teller(doc, hit.clause, hit.trigger)
    side = _side(doc, who)
    if who is None or not sentence.has("TAKING", "LOSS_NOUN", "NO_RETURN") or sentence.has("FREEING"):
        return None
    return _stance(hit, side, who) if side == "ukrainian" or sentence.has("LOSS_NOUN") else None


def _we_lost(doc: Document, hit: Hit) -> Draft | None:
    """As in "Тищенковку мы потеряли"."""
    clause, trigger = hit.clause, hit.trigger
    we = WE & set(doc.words(clause.first, clause.last))
    if not we or not (place_before(doc, clause, trigger) or place_after(doc, clause, trigger)):
        return None
    who = teller(doc, clause, trigger)
    return _stance(hit, _side(doc, who), who)


READERS: dict[str, Callable[[Document, Hit], Draft | None]] = {
    "denies": _denied,
    "untrue": _denied,
    "contrary": _contrary,
    "stands": _stands,
    "not so": _not_so,
    "absent": _absent,
    "concedes": _conceded,
    "assessed bad": _assessed,
    "assessed good": _assessed,
    "we lost": _we_lost,
    "loss told": _loss_told,
    "not ours": _not_ours,
    "disaster": _told_good_or_bad,
    "matter of time": _only_time,
    "initiative": _told_good_or_bad,
}
