"""Who holds a place, for control (FACTS rule 13)."""

from __future__ import annotations

from kupmon.facts import sides
from kupmon.facts.actors import doer, home, last_acting
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.draft import Draft
from kupmon.facts.ground import blocked_after, part_before, place_after, place_before, place_tokens
from kupmon.facts.partway import disputed, place_acts
from kupmon.facts.places import named
from kupmon.facts.rule import Hit, side_of
from kupmon.facts.wording import ahead, english_noun, is_passive, within
from kupmon.model import Side


def held(doc: Document, hit: Hit) -> Draft | None:
    """As in "Ukrainian troops hold Kurylivka": ground, or a line on the axis, that is held now."""
    clause, trigger = hit.clause, hit.trigger
    if any(m.first <= trigger.first <= m.last for m in clause.marks("LOSE", "CAPTURE", "LIBERATE", "PASS")):
        return None
    if ZONES & set(doc.words(trigger.last + 1, trigger.last + 1)):
        return None
    if WHO & set(doc.words(max(clause.first, trigger.first - 3), trigger.first - 1)):
        return None
    if _neither(doc, clause, trigger):
        nobodys = place_after(doc, clause, trigger)
        return Draft("control", clause, trigger, type="contested") if nobodys else None
    if WEAPONS & set(doc.words(trigger.first - 1, trigger.first - 1)) or _clung_to(doc, clause, trigger):
        return None
    passive = is_passive(doc, trigger)
    behind = place_after(doc, clause, trigger) and not passive
    before = (passive or doc.language != "en") and place_before(doc, clause, trigger)
    before = before and (passive or not blocked_after(clause, trigger))
    ground = _positions_in(doc, hit) or _the_line(doc, hit)
    ground = ground or ((behind or before) and doc.forms[trigger.last] not in MAINTAIN)
    if not ground or _over(doc, hit, passive=passive):
        return None
    if disputed(doc, clause, trigger) or (not passive and place_acts(doc, clause, trigger)):
        return None
    named = doer(doc, clause, trigger) or side_of(doc, hit)
    if named is None and _they_hold(doc, hit):
        return None
    side = named or home(doc, clause)
    return Draft("control", clause, trigger, side=side, type="held") if side else None


MAINTAIN = frozenset({"maintain", "maintains", "maintained", "maintaining"})
"""Of positions alone they tell of holding."""


def _neither(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Neither the Russians nor the Ukrainians have control of the town"."""
    return bool({"neither", "nor"} & set(doc.words(clause.first, trigger.first - 1)))


WHO = frozenset({"who", "whoever", "хто", "кто"})
"""As in "It is hard to say who controls the village"."""


def _clung_to(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "Has not given up on its plans to take the town": an aim is kept, and no ground."""
    behind = doc.words(trigger.last + 1, min(clause.last, trigger.last + CLUNG))
    return any(word.startswith(AIMS) for word in behind)


CLUNG = 4
"""Words from a verb of holding to the aim that is held, at most."""
AIMS = (
    "plan", "idea", "intent", "ambition", "aim", "goal", "hope", "attempt", "effort", "desire", "намір",
    "план", "спроб", "ціл", "задум", "наді", "намерен", "попыт", "цел", "замыс", "надежд",
)  # fmt: skip
"""Beginnings of words for what somebody means to do."""

WEAPONS = frozenset(
    {"artillery", "drones", "fire", "дрони", "дроны", "артилерія", "артиллерия", "вогнем", "огнем"}
)
"""What covers ground with fire does not hold it."""


def _the_line(doc: Document, hit: Hit) -> bool:
    """As in "Hold the defence on the Kupiansk axis": a line, its place here or in the sentence before."""
    clause, trigger = hit.clause, hit.trigger
    line = within(clause.marks("HELD_LINE"), trigger, 3)
    if within(clause.marks("ATTACK", "ASSAULT_NOUN"), trigger, 2):
        return False
    if not line or english_noun(doc, clause, trigger) or within(clause.marks("TALKED_OF"), trigger, 4):
        return False
    sentence = doc.sentences[clause.sentence]
    earlier = doc.before(sentence)
    return bool(named(doc, sentence)) or (earlier is not None and bool(named(doc, earlier)))


def _they_hold(doc: Document, hit: Hit) -> bool:
    """As in "They told the world that they hold Kupiansk": the boast of others, not one's own."""
    before = set(doc.words(max(hit.clause.first, hit.trigger.first - 2), hit.trigger.first - 1))
    return bool(before & {"they", "вони", "они"}) and last_acting(doc, hit.clause) != home(doc, hit.clause)


ZONES = frozenset({"zone", "zones", "area", "areas", "measures"})
"""Behind "control" it is a noun of another kind: "are expanding the control zone"."""


def _positions_in(doc: Document, hit: Hit) -> bool:
    """As in "Hold positions in Kucherivka", "in its northern part": in the place itself."""
    clause, trigger = hit.clause, hit.trigger
    places = place_tokens(doc, clause)
    parts = (
        [m.first for m in clause.marks("PLACE_PART")] if named(doc, doc.sentences[clause.sentence]) else []
    )
    for position in within(clause.marks("POSITION"), trigger, 3):
        for inside in within(clause.marks("INSIDE"), position, 1):
            if any(0 < first - inside.last <= 2 for first in places):
                return True
            if any(0 < first - inside.last <= 3 for first in parts):
                return True
    return False


def _over(doc: Document, hit: Hit, *, passive: bool) -> bool:
    """A past tense tells of what was, unless it only follows that of a word of saying ("said they held")."""
    word = doc.folded[hit.trigger.start : hit.trigger.end].split()[0]
    if doc.language != "en":
        return "r" in hit.trigger.flags or word.endswith(("в", "ла", "ло", "ли", "вся", "лися"))
    if passive or not word.endswith(("ed", "held")):
        return False
    sentence = doc.sentences[hit.clause.sentence]
    return not (ahead(sentence.marks("SAY"), hit.trigger, 30) or sentence.has("ACCORDING"))


def under(doc: Document, hit: Hit) -> Draft | None:
    """As in "The town is under our control"."""
    clause, trigger = hit.clause, hit.trigger
    subject = place_before(doc, clause, trigger)
    if (not subject and clause.has("SITUATION")) or _was(doc, hit) or _neither(doc, clause, trigger):
        return None
    near = subject or part_before(doc, clause, trigger, 6) or place_after(doc, clause, trigger, 8)
    if not near and not _it(doc, hit):
        return None
    side = inside_or_behind(doc, clause, trigger) or home(doc, clause)
    if any(word.startswith(OCCUPIED) for word in doc.words(trigger.first, trigger.last)):
        words = doc.words(max(clause.first, trigger.first - STAYS), min(clause.last, trigger.last + STAYS))
        side = "russian" if any(word.startswith(STAYING) for word in words) else None
    return Draft("control", clause, trigger, side=side, type="held") if side else None


OCCUPIED = ("occupation", "окупац", "оккупац")
"""Of this war's sides only one is said to occupy."""
STAYS = 3
"""Words between "under occupation" and the verb by which it lasts, at most."""
STAYING = ("remain", "still", "залиша", "перебува", "досі", "остае", "остаё", "находит", "по-прежн")


def _it(doc: Document, hit: Hit) -> bool:
    """As in "Куп'янськ – це Україна. Він під контролем …": the place the sentence before began with."""
    earlier = doc.before(doc.sentences[hit.clause.sentence])
    first = doc.words(hit.clause.first, hit.clause.first + 1)
    if earlier is None or not IT & set(first) or hit.clause.has("SITUATION"):
        return False
    return any(index - earlier.first <= 3 for index in place_tokens(doc, earlier))


IT = frozenset({"it", "він", "воно", "вона", "он", "оно", "она"})


def _was(doc: Document, hit: Hit) -> bool:
    """As in "Было под контролем" tells of what was."""
    if doc.language == "en":
        return bool(
            WAS & set(doc.words(hit.trigger.first - 1, hit.trigger.first - 1))
        ) and not hit.clause.has("SAY")
    return bool(WAS & set(doc.words(hit.trigger.first - 2, hit.trigger.first - 1)))


WAS = frozenset(
    {"был", "была", "было", "були", "був", "була", "було", "были", "previously", "formerly", "long"}
)


def ours(doc: Document, hit: Hit) -> Draft | None:
    """As in "Petropavlivka is ours": the place right before, and nothing behind that "our" could go with."""
    clause, trigger = hit.clause, hit.trigger
    side = home(doc, clause)
    following = doc.words(trigger.last + 1, trigger.last + 1)
    ends = trigger.last == clause.last or not following[0][0].isalpha() or following[0] in ALL_OF_IT
    near = place_before(doc, clause, trigger, 4) or part_before(doc, clause, trigger, 3)
    if side is None or not ends or not near or clause.has("SITUATION") or _but_i(doc, trigger):
        return None
    return Draft("control", clause, trigger, side=side, type="held")


def _but_i(doc: Document, trigger: Mark) -> bool:
    """As in "They told us the town was ours, but I saw": what others said, and the speaker doubts."""
    behind = set(doc.words(trigger.last + 1, trigger.last + 3))
    return bool(behind & {"but", "yet", "а", "но", "але", "проте"}) and bool(behind & {"i", "я"})


ALL_OF_IT = frozenset(
    {"до", "down", "to", "again", "вся", "весь", "все", "увесь", "усе", "уся", "полностью", "повністю"}
)


def inside_or_behind(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """A party named within a phrase or close behind it."""
    found = [p for p in sides.parties(doc, clause) if trigger.first <= p.mark.first <= trigger.last + 5]
    return found[0].side if found else None
