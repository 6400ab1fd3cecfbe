"""Whether what is denied, doubted or called a lie is how the battle stands."""

from __future__ import annotations

from kupmon.facts import sides
from kupmon.facts.document import Document, Sentence
from kupmon.facts.places import named
from kupmon.facts.rule import Hit
from kupmon.facts.stance import all_parties

BATTLE = (
    "CAPTURE", "LIBERATE", "TAKING", "ENCIRCLE", "ENCIRCLEMENT", "CLAIM_NOUN", "SETBACK", "EXPEL", "ADVANCE",
    "HOLD", "UNDER_CONTROL", "CONTROL_OVER", "FALL", "PASS", "INFILTRATE", "MOVE_IN", "ADVANCE_NOUN",
    "BATTLE_MATTER", "SITUATION",
)  # fmt: skip
"""What such a stance is about."""
LEAVING = ("WITHDRAW", "WITHDRAWAL_NOUN", "LEAVE", "LOSE")
"""The same where troops are named."""
_POINTERS = (
    "such it this that these them the така такі такую такая такие такої таку це цю цього ці ця цієї цей дана "
    "дані подібні это этого эти эта эту этой этот данная данные подобные "
)
POINTERS = frozenset(_POINTERS.split())


def about_battle(doc: Document, hit: Hit) -> bool:
    """A claim about the battle is rejected, or "it" after one."""
    sentence = doc.sentences[hit.clause.sentence]
    other = {m.first for m in sentence.marks("NOT_GROUND")}
    if any(not {m.last + 1, m.last + 2} & other for m in sentence.marks(*BATTLE)):
        return True
    if sentence.has(*LEAVING) and (sentence.has("FORCE") or sides.parties(doc, sentence)):
        return True
    if hit.rule.id == "untrue" and named(doc, sentence) and _said_by_party(sentence):
        return True
    earlier = doc.before(sentence)
    near = doc.words(max(hit.clause.first, hit.trigger.first - 3), hit.trigger.last + 3)
    brief = sentence.last - sentence.first <= BRIEF or hit.clause.has("CLAIM_NOUN")
    pointed = bool(POINTERS & set(near)) or (hit.rule.id == "untrue" and brief)
    return earlier is not None and earlier.has(*BATTLE) and pointed


def _said_by_party(sentence: Sentence) -> bool:
    """As in "All that Moscow says of the town is a lie"."""
    says = sentence.marks("SAY")
    return any(0 < say.first - mark.last <= 2 for _, mark in all_parties(sentence) for say in says)


BRIEF = 14
"""Words of a sentence that says no more than that something is untrue."""


def _denied(doc: Document, hit: Hit) -> Draft | None:
    """Rejecting the other side's claim denies, rejecting one's own side's concedes."""
    clause, trigger = hit.clause, hit.trigger
    if claims.unreal(doc, clause, trigger) or claims.asked(doc, clause) or not _about_battle(doc, hit):
        return None
    if (
        _anybody(doc, hit)
        or _by_cause(doc, hit)
        or (hit.rule.id == "untrue" and doc.sentences[clause.sentence].has("ADMIT"))
    ):
        return None
    if _of_no_voice(doc, hit):
        return None
    who = _right_before(doc, hit) or teller(doc, clause, trigger)
    whose = claim_side(doc, clause)
    if whose is not None and who is not None and who.side == whose and hit.rule.id == "untrue":
        who = voice_of(doc, clause, sides.OTHER[whose], trigger)
    side = _side(doc, who)
    if side is None or who is None:
        return None
    if _of_another(doc, hit, side):
        return None
    early = doc.folded[trigger.start : trigger.end].startswith(EARLY) and _of_own_gains(doc, clause)
    kind = "concedes" if own_claim(doc, clause, who) or early else "denies"
    return _stance(hit, side, who, kind)


def _of_own_gains(doc: Document, clause: Clause) -> bool:
    """As in "Говорить о нашем контроле преждевременно": what is too early is one's own success."""
    own = any(word.startswith(("наш", "our")) for word in doc.words(clause.first, clause.last))
    return own or clause.has("FREEING")


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
        return _country(doc, hit)
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
    return bool({"whoever", "anyone", "хто", "кто"} & set(before))


def _not_so(doc: Document, hit: Hit) -> Draft | None:
    """As in "They have not taken …": denied by the other side."""
    clause, trigger = hit.clause, hit.trigger
    who = teller(doc, clause, trigger)
    speaker = _side(doc, who)
    if speaker is None or claims.unreal(doc, clause, trigger) or claims.asked(doc, clause):
        return None
    if clause.has("SITUATION", "GREY_ZONE") or not _names_ground(doc, hit):
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
    if around(clause.marks("ENCIRCLEMENT", "TAKING", "FREEING"), trigger, 6):
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
