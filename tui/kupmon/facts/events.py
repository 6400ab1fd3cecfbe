"""Strikes and the harm they do: what is only shown or rejected, and one strike told in several sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kupmon.facts import times, zones
from kupmon.facts.claims import caption
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.numbers import numbers
from kupmon.facts.places import named
from kupmon.facts.speakers import speaker_at
from kupmon.facts.words import listed

OPENING = 6
"""Words before a denial that governs the whole sentence, at most."""
STORY = 6
"""Sentences behind a strike in which it is told again, at most."""


def near_by(rows: Sequence[Draft], low: int, high: int) -> Sequence[Draft]:
    """The drafts of the sentences from one to another, of rows in the order of the text."""
    return rows[bisect_left(rows, low, key=_sentence) : bisect_right(rows, high, key=_sentence)]


def _sentence(draft: Draft) -> int:
    return draft.clause.sentence


def aside(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence tells of no harm done: a caption, a drill, a charge rejected, what was put right."""
    if caption(doc, sentence) or _rejected(sentence) or sentence.has("EVENT_DRILL", "STRIKE_AT_FIRST"):
        return True
    return doc.forms[sentence.first] in AT_FIRST and sentence.has("SAY")


AT_FIRST = frozenset({"initially", "спочатку", "спершу", "сначала", "сперва", "первоначально"})
"""Open what somebody said before it was put right."""


def _rejected(sentence: Sentence) -> bool:
    """Such as "Керівництво Росії заперечує, що армія завдає ударів по лікарнях", with no place of its own."""
    return any(m.first - sentence.first <= OPENING for m in sentence.marks("DENY"))


def on_town(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether an attack on a town is a strike: told by the clock or with its victims."""
    town = [m.start for m in clause.marks("THE_TOWN", "THE_VILLAGE") if 0 < m.first - trigger.last <= AIM]
    last = doc.tokens[min(trigger.last + AIM + 1, clause.last)]
    town += [m.start for m in named(doc, clause) if trigger.end < m.start < last.end]
    if not town or any(trigger.end < m.start < min(town) for m in clause.marks("NEAR")):
        return False
    sentence = doc.sentences[clause.sentence]
    around = doc.sentences[max(0, clause.sentence - 1) : clause.sentence + 3]
    if any(row.has("REPEL", "FAILED_ATTACK") for row in around):
        return False
    return bool(clocks(doc, sentence)) or any(
        row.has("CIVILIAN", "CIV_KILLED", "CIV_INJURED") for row in around
    )


AIM = 4
"""Words between an attack and the town it is aimed at, at most."""


def one_strike(doc: Document, drafts: Iterable[Draft]) -> list[Draft]:
    """Gives a strike told twice the same slots, so that it becomes one fact with all that is known.

    A lead without weapon, number or day and the detail that has them are one strike where place, side and
    claimant agree and the second names none of its own ("again", another hour).
    """
    kept: list[Draft] = []
    for draft in drafts:
        found = replace(draft, when=draft.when or times.when(doc, draft.clause, now=draft.now))
        lately = near_by(kept, draft.clause.sentence - STORY, draft.clause.sentence)
        for index, first in enumerate(
            lately, bisect_left(kept, draft.clause.sentence - STORY, key=_sentence)
        ):
            if _told_again(doc, first, found):
                kept[index] = _with(first, found)
                found = replace(_with(found, first), count=kept[index].count)
                break
        kept.append(found)
    return kept


def _with(one: Draft, two: Draft) -> Draft:
    plain = one.type == "other" or (one.type == "artillery" and two.type not in {"other", "artillery"})
    return replace(
        one,
        type=two.type if plain else one.type,
        count=one.count or (two.count if one.type == "other" else None),
        when=one.when or two.when,
        places=narrower(one.places or (), two.places or ()),
    )


def narrower(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, ...]:
    """Of two readings of one place the more exact one: the village rather than the district."""
    if set(one) <= WIDE or set(two) <= WIDE:
        return two if set(one) <= WIDE else one
    return one if set(one) <= set(two) else two


def _told_again(doc: Document, first: Draft, second: Draft) -> bool:
    gap = second.clause.sentence - first.clause.sentence
    habit = listed(doc.language, "STRIKE_HABIT")
    if any(doc.tokens[d.trigger.first].word in habit for d in (first, second)):
        return False
    if first.places != second.places and _standing(doc, first):
        return False
    several = sum(s.place is None for s in zones.sites(doc, doc.sentences[first.clause.sentence])) > 1
    if several and first.places != second.places:
        return False
    if not 0 < gap <= STORY or first.side != second.side or not _one_place(first, second):
        return False
    if first.type != second.type and not (_plain(doc, first, gap) or _plain(doc, second, gap)):
        return False
    if first.count and second.count and first.count != second.count:
        return False
    if first.when and second.when and first.when != second.when:
        return False
    return not _further(doc, first, second) and one_voice(doc, first, second)


def _standing(doc: Document, draft: Draft) -> bool:
    """Such as "продолжают интенсивные обстрелы направления", "минула під обстрілами": many."""
    sentence = doc.sentences[draft.clause.sentence]
    noun = draft.trigger.concept in {"STRIKE_UNDER_FIRE", "STRIKE_SHELLING"}
    return noun and sentence.has("ONGOING", "T_WHOLE_DAY", "T_DAILY")


def _plain(doc: Document, draft: Draft, gap: int) -> bool:
    """No weapon named: "hit the town", and "shelled the town" right beside the sentence that names it."""
    if draft.type == "other":
        return True
    shelled = draft.type == "artillery" and draft.trigger.concept in SHELLED and gap <= BESIDE
    return shelled and not doc.sentences[draft.clause.sentence].has("STRIKE_W_ARTILLERY")


SHELLED = frozenset({"STRIKE_SHELL", "STRIKE_UNDER_FIRE", "STRIKE_SUFFER"})
BESIDE = 3
"""Sentences between plain shelling and the weapon it was done with, at most."""
WIDE = frozenset({"kupiansk-raion", "kupiansk-hromada", "kupiansk-axis"})
"""Places that a lead names where the full report names the village."""


def _one_place(first: Draft, second: Draft) -> bool:
    one, two = set(first.places or ()), set(second.places or ())
    return (bool(one & two) and (one <= two or two <= one)) or one <= WIDE or two <= WIDE


def _further(doc: Document, first: Draft, second: Draft) -> bool:
    """Whether the second is a strike of its own: "again", "also", or another hour of the day."""
    sentence = doc.sentences[second.clause.sentence]
    words = set(doc.words(sentence.first, sentence.last))
    again = bool(listed(doc.language, "STRIKE_AGAIN") & words) and bool(clocks_of(doc, first))
    if again or listed(doc.language, "STRIKE_FURTHER") & words:
        return True
    one, two = clocks_of(doc, first), clocks_of(doc, second)
    return bool(one and two) and one != two


def clocks_of(doc: Document, draft: Draft) -> frozenset[str]:
    """The hours that the sentence of a draft names."""
    return clocks(doc, doc.sentences[draft.clause.sentence])


def clocks(doc: Document, sentence: Sentence) -> frozenset[str]:
    """The hours that a sentence names, as printed."""
    return frozenset(
        doc.folded[n.start : n.end].replace(".", ":") for n in numbers(doc, sentence) if n.role == "time"
    )


def one_voice(doc: Document, first: Draft, second: Draft) -> bool:
    """Whether two drafts may be told by the same claimant: nobody is named for one of them, or the same."""
    one, two = (speaker_at(doc, draft.told or draft.clause) for draft in (first, second))
    return one is None or two is None or one == two


def heading(doc: Document, at: int) -> bool:
    """Such as "Shelling of Borova and other settlements" between two paragraphs: what follows tells it."""
    if doc.language != "en" or not 0 < at < len(doc.sentences) - 1:
        return False
    part = doc.paragraphs[doc.sentences[at].paragraph]
    words = doc.text[part.start : part.end].split()
    return len(words) <= HEADING and all(c.isalpha() or c in "-’'" for word in words for c in word)


HEADING = 12
"""Words of a heading between paragraphs, at most."""
