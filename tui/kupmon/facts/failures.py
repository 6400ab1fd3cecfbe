"""Whether what somebody tried to do, a getting in or a way out, is told to have failed."""

from __future__ import annotations

from collections.abc import Iterable

from kupmon.facts import claims, sides
from kupmon.facts.actors import home
from kupmon.facts.attacks import entry_thwarted
from kupmon.facts.document import Document, Mark
from kupmon.facts.numbers import number_for
from kupmon.facts.places import places_of
from kupmon.facts.rule import Hit
from kupmon.facts.wording import ahead, around, is_passive, within
from kupmon.model import Side

FAILURE = ("REPEL", "FAILED_ATTACK", "GOT_NOWHERE")


def failing(doc: Document, hit: Hit) -> bool:
    """Whether the clause tells of a failure, or a later one does: "… but came to nothing"."""
    if hit.clause.has(*FAILURE):
        return True
    sentence = doc.sentences[hit.clause.sentence]
    later = within(sentence.marks("CAME_TO_NOTHING"), hit.trigger, 16)
    if hit.trigger.concept == "STEAL_IN":
        later += within(sentence.marks("FAILED_ATTACK"), hit.trigger, 8)
    if sentence.has("GOT_NOWHERE") or later or _thwarted(doc, hit):
        return True
    return _wiped_out(doc, hit) or _destroyed(doc, hit)


def _destroyed(doc: Document, hit: Hit) -> bool:
    """As in "Units trying to cross are destroyed at once", "…, but the defenders destroy these groups"."""
    if not claims.attempted(doc, hit.clause, hit.trigger):
        return False
    sentence = doc.sentences[hit.clause.sentence]
    for mark in within(sentence.marks("KILLED", "DESTROYED"), hit.trigger, 16):
        between = doc.words(hit.trigger.last + 1, mark.first - 1)
        if claims.negated(doc, sentence, mark) or {";", ":"} & set(between):
            continue
        behind = doc.words(mark.last + 1, mark.last + 2)
        if is_passive(doc, mark) or (TURNS & set(between) and THESE & set(behind)):
            return True
    for mark in ahead(sentence.marks("KILLED", "DESTROYED"), hit.trigger, 8):
        while_trying = {"as", "when", "while", "коли", "під", "когда", "при"}
        if is_passive(doc, mark) and while_trying & set(doc.words(mark.last + 1, hit.trigger.first - 1)):
            return True
    return False


THESE = frozenset({"these", "those", "such", "them", "each", "all", "ці", "їх", "такі", "эти", "их", "такие"})


def _thwarted(doc: Document, hit: Hit) -> bool:
    """As in "Зривають спроби перебратися": the word before the attempt."""
    tried = ahead(hit.clause.marks("ATTEMPT"), hit.trigger, 9)
    stops = [m for mark in tried for m in ahead(hit.clause.marks("CAME_TO_NOTHING"), mark, 3)]
    return any(not claims.negated(doc, hit.clause, mark) for mark in stops)


def _wiped_out(doc: Document, hit: Hit) -> bool:
    """As in "Reached the suburbs before Ukrainian troops neutralised them"."""
    sentence = doc.sentences[hit.clause.sentence]
    ends = within(sentence.marks("KILLED", "REPEL", "DESTROYED"), hit.trigger, 20)
    return any(BEFORE & set(doc.words(hit.trigger.last + 1, mark.first - 1)) for mark in ends)


BEFORE = frozenset({"before", "until", "перш", "доки", "поки", "прежде", "пока"})


def halted(doc: Document, hit: Hit) -> Side | None:
    """As in "The Russian advance on Kupiansk has stalled": whose it was, else the enemy's of who tells it."""
    clause, trigger = hit.clause, hit.trigger
    ends = around(clause.marks("HALTED"), trigger, 7)
    if not ends or claims.unreal(doc, clause, ends[0]) or claims.negated(doc, clause, ends[0]):
        return None
    if claims.asked(doc, clause) or claims.infinitive(doc, clause, ends[0]) or not places_of(doc, clause):
        return None
    beside = [p for p in sides.parties(doc, clause) if -2 <= p.mark.first - trigger.last <= 2]
    speaker = home(doc, clause)
    return beside[0].side if beside else sides.OTHER[speaker] if speaker else None


def not_kept(doc: Document, hit: Hit) -> bool:
    """As in "Slipped into the town but could not hold their positions": in, and not for long."""
    behind = doc.words(hit.trigger.last + 1, doc.sentences[hit.clause.sentence].last)
    turns = [n for n, word in enumerate(behind) if word in TURNS]
    after = behind[turns[0] : turns[0] + 10] if turns else []
    return any(word.startswith(KEEPING) for word in after) and not claims.attempted(
        doc, hit.clause, hit.trigger
    )


TURNS = frozenset({"but", "though", "але", "проте", "однак", "но", "однако"})
KEEPING = ("maintain", "hold", "keep", "consolidat", "gain", "entrench", "remain", "stay", "foothold",
           "утрим", "втрим", "закріп", "удерж", "закреп")  # fmt: skip
"""Beginnings of words for what is not managed once in."""


def to_prevent(hit: Hit) -> bool:
    """As in "They try not to let the enemy enter": what is tried is the opposite."""
    tried = ahead(hit.clause.marks("ATTEMPT"), hit.trigger, 9)
    return any(within(hit.clause.marks("NOT"), mark, 1) for mark in tried)


def sometimes(doc: Document, hit: Hit) -> bool:
    """As in "They try to cross, and now and then they succeed"."""
    if not claims.attempted(doc, hit.clause, hit.trigger):
        return False
    behind = doc.words(hit.trigger.last + 1, doc.sentences[hit.clause.sentence].last)
    return any(word.startswith(SUCCEEDING) for word in behind[:16])


SUCCEEDING = ("вда", "уда", "succeed", "manage")


def is_assault(doc: Document, hit: Hit) -> bool:
    """As in "Thwart their attempts to advance", "three attempts to break through": told as an attack."""
    clause, trigger = hit.clause, hit.trigger
    word = doc.folded[trigger.start : trigger.end]
    if trigger.concept == "STEAL_IN" and word.startswith(BREAKING):
        tried = ahead(clause.marks("ATTEMPT"), trigger, 8)
        counted = any(number_for(doc, clause, mark) is not None for mark in tried)
        return counted or not entry_thwarted(doc, clause, tried[-1] if tried else trigger)
    return False


BREAKING = ("прорваться к", "прорваться в", "прорватися до", "break through to", "break through into")


def cannot(doc: Document, marks: Iterable[Mark]) -> bool:
    """Who cannot get in now has not tried: a state, and no event."""
    return any(doc.folded[m.start : m.end].startswith(CANNOT) for m in marks)


CANNOT = ("cannot", "can not", "can't", "can’t", "не мож", "не мог")
