"""Whose losses a sentence tells of: by name, by the part somebody plays, or by who tells it."""

from __future__ import annotations

from kupmon.facts import claims, sides
from kupmon.facts.crews import leads
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.speakers import speaker_at
from kupmon.facts.wording import is_passive
from kupmon.model import Side


def clause_of(sentence: Sentence, mark: Mark) -> Clause:
    """The clause of a mark."""
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)


def whose(doc: Document, sentence: Sentence, trigger: Mark, head: Mark | None) -> Side | None:
    """Whose losses: the party named at the head, else by the part it plays, else the speaker's enemy."""
    clause = clause_of(sentence, trigger)
    verb = any(m.first == trigger.first and "v" in m.flags for m in clause.marks("LOST"))
    if (taken := _whose_captives(doc, trigger) or _by_us(doc, clause, trigger)) is not None:
        return taken
    beside = inflicted_on(doc, clause, trigger) or _of_them(doc, clause, trigger)
    beside = beside or (_loser(doc, clause) if verb else None) or named_side(doc, sentence, head)
    beside = beside or _lost_by(doc, clause, trigger)
    if beside is not None:
        return beside
    loser = _loser(doc, clause) or _loser(doc, sentence)
    if loser is not None:
        return loser
    if (faced := _faced(doc, sentence, clause, trigger)) is not None:
        return faced
    for area in (clause, sentence):
        found = _by_part(doc, area, trigger)
        if found is not None:
            return found
    if (taken := _who_tell(doc, clause, trigger)) is not None:
        return taken
    if trigger.concept == "SURRENDERED" and not taking(doc, trigger):
        named = {side for concept, side in NAMED if sentence.has(concept)}
        if len(named) == 1:
            return named.pop()  # of a captive who speaks of his comrades
    who = speaker_at(doc, clause)
    home = who.side if who is not None else doc.source.side
    return sides.OTHER[home] if home in {"ukrainian", "russian"} else None


def _by_us(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """As in "They were destroyed by our troops": the enemy of who speaks."""
    behind = doc.words(trigger.last + 1, min(clause.last, trigger.last + 2))
    home = doc.source.side if (who := speaker_at(doc, clause)) is None else who.side
    ours = behind in (["by", "our"], ["by", "us"]) or behind[:1] in (["нашими"], ["нами"])
    return sides.OTHER[home] if ours and home in {"ukrainian", "russian"} else None


def _loser(doc: Document, area: Clause) -> Side | None:
    """Such as "Russian losses", "the enemy has lost", "втрати ворога": whose losses are counted."""
    found = sides.parties(doc, area)
    for mark in area.marks("LOST"):
        before = [p for p in found if 0 < mark.first - p.mark.last <= LOSER and not p.mark.is_case("gadil")]
        if doc.language == "en":
            before = [p for p in found if 0 < mark.first - p.mark.last <= LOSER]
        behind = [p for p in found if 0 < p.mark.first - mark.last <= 2 and p.mark.is_case("g")]
        if doc.language != "en" and behind and not set(mark.flags) & set("v"):
            return behind[0].side
        if before:
            return before[-1].side
    return None


def _lost_by(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "at the cost of heavy Russian casualties", "heavy losses for the Ukrainian side"."""
    if doc.language != "en" or trigger.concept not in {"LOST", "CASUALTIES"} or set(trigger.flags) & set("v"):
        return None
    for party in sides.parties(doc, clause):
        if party.mark.last == trigger.first - 1:
            return party.side
        between = doc.words(trigger.last + 1, party.mark.first - 1)
        if (
            party.mark.first > trigger.last
            and between
            and between[0] in LOST_BY
            and len(between) <= LOST_REACH
        ):
            return party.side
    return None


LOST_BY = frozenset({"for", "among", "to", "of", "on"})
LOST_REACH = 3
"""Words between losses and whose they are, at most."""


def _of_failed(doc: Document, sentence: Sentence, trigger: Mark) -> Side | None:
    """Such as "A Russian attempt to break through failed: nine men were killed": of those who tried."""
    found = sides.parties(doc, sentence)
    failed = [m for m in sentence.marks("FAILED_ATTACK") if m.first < trigger.first]
    if not failed or len({p.side for p in found}) != 1:
        return None
    tried = sentence.marks("ATTEMPT", "ATTACK", "ASSAULT_NOUN", "COUNTERATTACK")
    beside = any(abs(m.first - p.mark.last) <= TRIED for m in tried for p in found)
    return found[0].side if beside and not sentence.has("REPEL", "REPELLING") else None


TRIED = 9
"""Words between an attempt and whose it is, at most."""


def _faced(doc: Document, sentence: Sentence, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "The brigade beat off all attacks, 20 men were killed": the enemy of who is told to do so."""
    if trigger.concept == "LOST":
        return None
    if (failed := _of_failed(doc, sentence, trigger)) is not None:
        return failed
    if sides.parties(doc, clause) or dies(doc, trigger):
        return None
    before = [
        c
        for c in sentence.clauses
        if c.last < trigger.first and c.has("REPEL", "REPELLING", "DESTROYED") and not c.has("LOST")
    ]
    for part in reversed(before):
        lost = {m.first for m in part.marks("LOST")}
        beaten = [m for m in part.marks("REPEL", "REPELLING", "DESTROYED") if m.first not in lost]
        if not beaten:
            continue
        verb = beaten[0]
        ahead = [p for p in sides.parties(doc, part) if p.mark.last < verb.first and p.mark.is_case("n")]
        if claims.negated(doc, part, verb):
            continue
        if ahead and not is_passive(doc, verb):
            return sides.OTHER[ahead[0].side]
    return None


LOSER = 3
"""Words between a side and its losses, at most."""


def named_side(doc: Document, sentence: Sentence, head: Mark | None) -> Side | None:
    """The party that stands right at the noun: "25 російських солдатів", "до 50 военных ВСУ"."""
    if head is None:
        return None
    beside = [
        p for p in sides.parties(doc, sentence)
        if -3 <= p.mark.first - head.last <= 2 and p.mark.last <= head.last + OWNER
        and not _verb_between(sentence, p.mark, head)
    ]  # fmt: skip
    nearest = min(
        beside, key=lambda p: (p.mark.first == head.first, abs(p.mark.first - head.first)), default=None
    )
    return nearest.side if nearest is not None else _by_name(sentence, head)


def _by_name(sentence: Sentence, head: Mark) -> Side | None:
    """Such as "П’ятеро українських військових здалися, повідомили …": also of those who may speak."""
    if any(m.first < head.first for m in sentence.marks("SAY")):
        return None
    for concept, side in NAMED:
        if any(0 < head.first - m.last <= 1 for m in sentence.marks(concept)):
            return side
    return None


NAMED: tuple[tuple[str, Side], ...] = (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"))
OWNER = 4
"""Words behind soldiers in which the name of their army ends, at most."""


def _verb_between(sentence: Sentence, party: Mark, head: Mark) -> bool:
    """As in "Прикордонники ліквідували дев'ятьох росіян": who acts is not whose men they are."""
    low, high = sorted((party.first, head.first))
    return any(
        low < m.first < high and "v" in m.flags
        for concept in ("KILLED", "WOUNDED", "CAPTURED", "TAKEN", "DESTROYED")
        for m in sentence.marks(concept)
    )


def _by_part(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Who loses or gives up is the agent; who is killed is the patient, or faces the agent."""
    acting = _subject(doc, clause, trigger) or sides.agent(doc, clause, trigger)
    lost = dies(doc, trigger) or any(m.first == trigger.first for m in clause.marks("LOST"))
    taken = taking(doc, trigger)
    if trigger.concept == "SURRENDERED" and not taken and (giver := _giver(doc, clause, trigger)) is not None:
        return giver
    if lost or (trigger.concept == "SURRENDERED" and not (taken and acting)):
        return acting or sides.any_side(doc, clause)
    crews = [p for p in sides.parties(doc, clause) if leads(doc, p.mark, trigger)]
    if crews:
        return sides.OTHER[crews[-1].side]
    suffering = sides.patient(doc, clause, trigger)
    if suffering is not None and (suffering != acting or doc.language != "en"):
        return suffering
    return sides.OTHER[acting] if acting is not None else sides.any_side(doc, clause)


def taking(doc: Document, trigger: Mark) -> bool:
    """Whether a word of captivity tells of who takes prisoners, and not of who gives up."""
    if doc.folded[trigger.start : trigger.end].startswith(TAKE) and "p" not in trigger.flags:
        return True
    return any(f"{word} ".startswith(TAKE) for word in doc.words(trigger.first - 4, trigger.first - 1))


def _giver(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Who gives up: a party that is no receiver; of several the nearest before the verb."""
    found = [p for p in sides.parties(doc, clause) if doc.language == "en" or p.mark.is_case("nga")]
    if doc.language == "en":
        found = [p for p in found if "to" not in doc.words(p.mark.first - 3, p.mark.first - 1)]
    before = [p for p in found if p.mark.last < trigger.first]
    near = before[-1:] or found[:1]
    if near:
        return near[0].side
    takers = {p.side for p in sides.parties(doc, clause)}
    return sides.OTHER[takers.pop()] if len(takers) == 1 else None


TAKE = ("взял", "взяв", "узял", "узяв", "take ", "takes ", "took ", "полонил", "пленил")
"""How words begin of those who take prisoners."""


def _subject(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "Our defenders stopped the enemy, destroyed …": the first of several verbs' subject."""
    ahead = [p for p in sides.parties(doc, clause) if p.mark.last < trigger.first]
    both = len({p.side for p in ahead}) > 1
    verbal = "v" in trigger.flags and trigger.concept in {"KILLED", "DESTROYED"}
    return ahead[0].side if doc.language == "en" and both and verbal else None


def _of_them(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "Russians came before Ukrainian crews killed them": the enemy of who stands before the verb."""
    ahead = [p for p in sides.parties(doc, clause) if p.mark.last < trigger.first]
    them = doc.words(trigger.last + 1, trigger.last + 1) == ["them"]
    return sides.OTHER[ahead[-1].side] if them and ahead else None


def _whose_captives(doc: Document, trigger: Mark) -> Side | None:
    """Such as "попадают в российский плен", "fell into Russian captivity": whose prison it is."""
    if trigger.concept != "SURRENDERED":
        return None
    words = doc.folded[trigger.start : trigger.end].split()
    if any(word.startswith(("russian", "росій", "россий", "русск")) for word in words[1:]):
        return "ukrainian"
    return "russian" if any(word.startswith(("ukrain", "украї", "украин")) for word in words[1:]) else None


def dies(doc: Document, trigger: Mark) -> bool:
    """Whether a word of loss says what its subject suffers and does to nobody: "гинуть", "perish"."""
    return trigger.concept == "KILLED" and doc.folded[trigger.start : trigger.end].startswith(DYING)


DYING = ("гину", "гине", "загину", "гибн", "погиб", "die", "dying", "perish", "полягл")


def _who_tell(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Such as "The Russians who were taken prisoner say": those who tell of it are those it happened to."""
    if trigger.concept != "SURRENDERED" or doc.tokens[clause.first].word not in sides.WHO:
        return None
    sentence = doc.sentences[clause.sentence]
    named = [m for m in sentence.marks("SIDE_RU", "SIDE_UA") if 0 < clause.first - m.last <= sides.NEAR_WHO]
    return ("russian" if named[-1].concept == "SIDE_RU" else "ukrainian") if named else None


INFLICT = ("inflict", "завда", "нанес", "нанос", "caus", "deal", "cost")
RECEIVER = 7
"""Words between losses and the one they are inflicted on, at most."""


def inflicted_on(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Whose losses are told to be inflicted: behind "on" or in the dative, else the enemy of who does it."""
    if trigger.concept not in {"LOST", "DESTROYED"}:
        return None
    verbs = [
        word
        for word in doc.words(max(clause.first, trigger.first - 5), trigger.last)
        if word.startswith(INFLICT)
    ]
    if not verbs:
        return None
    found = sides.parties(doc, clause)
    if doc.language == "en":
        behind = [p for p in found if 0 < p.mark.first - trigger.last <= RECEIVER]
        driven = clause.marks("REPEL", "PUSH_BACK", "EXPEL")
        doers = {p.side for p in found if not any(0 < p.mark.first - m.last <= RECEIVER for m in driven)}
        return behind[0].side if behind else sides.OTHER[doers.pop()] if len(doers) == 1 else None
    given = [p for p in found if p.mark.flags and p.mark.is_case("d") and not p.mark.is_case("n")]
    return given[0].side if given else None
