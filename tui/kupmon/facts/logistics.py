"""Whose logistics it is that is told to be cut, limited or open."""

from __future__ import annotations

from itertools import pairwise

from kupmon.facts import sides
from kupmon.facts.actors import home, last_acting, they
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.rule import Hit
from kupmon.facts.wording import ahead, is_passive, within
from kupmon.model import Side

TOLD_AT_ONCE = {"shortage": "limited", "want": "limited", "lack": "cut"}
"""Rules whose word says all: what is lacking, and that nothing is left."""


def whose(doc: Document, hit: Hit, mark: Mark, kind: str) -> Side | None:
    """The owner beside the noun, else the enemy of who cuts it, else as the speaker would tell it."""
    sentence = doc.sentences[hit.clause.sentence]
    if (breaker := _broken_by(doc, sentence, mark) or _flown_by(doc, sentence, mark)) is not None:
        return sides.OTHER[breaker]
    named = owner(doc, sentence, hit.trigger, mark) or _lacking(doc, hit)
    if _their_weapons(doc, sentence) and not sides.parties(doc, sentence):
        return home(doc, hit.clause)
    doing = kind == "cut" and acting(doc, mark)
    if named is None and they(doc, sentence) and (not doing or _possessed(doc, hit.trigger)):
        named = _theirs(doc, hit)
    if named is not None:
        return named
    if (hunter := _hunter(doc, sentence, mark)) is not None:
        return sides.OTHER[hunter]
    if mark.concept == "SUPPLY_CUT" and kind == "open" and acting(doc, mark):
        cutter = sides.agent(doc, clause_of(sentence, mark), mark)
        return sides.OTHER[cutter] if cutter is not None else home(doc, hit.clause)
    return _suffering(doc, hit, mark, kind) or _by_actor(doc, hit, mark, kind)


def _broken_by(doc: Document, sentence: Sentence, mark: Mark) -> Side | None:
    """As in "Переправа уничтожена нашей авиацией": who did it, in the instrumental of a passive."""
    if doc.language == "en" or mark.concept not in {"WAY_BROKEN", "SUPPLY_CUT"} or not is_passive(doc, mark):
        return None
    for party in sides.parties(doc, clause_of(sentence, mark)):
        behind = doc.words(party.mark.last + 1, party.mark.last + 1)
        men = "i" in party.mark.flags and not set(party.mark.flags) & set("nga")
        if men or (behind and behind[0].startswith(ARMS) and behind[0].endswith(INSTRUMENTAL)):
            return party.side
    return None


ARMS = ("авиац", "авіац", "артилл", "артиле", "дрон", "бпла", "безпіл", "беспил", "удар", "ракет", "бомб")
INSTRUMENTAL = ("ией", "ією", "ами", "ями", "ом")


def _their_weapons(doc: Document, sentence: Sentence) -> bool:
    """As in "Подвоз режут их дроны": whose drones "they" are, of whom we do not speak."""
    words = doc.words(sentence.first, sentence.last)
    return any(a in POINTED and b.startswith(WEAPONS) for a, b in pairwise(words))


def _possessed(doc: Document, noun: Mark) -> bool:
    """As in "їхню логістику", "cut them off": whom a deed meets by a pronoun."""
    return bool(POINTED & set(doc.words(noun.first - 3, noun.last + 2)))


POINTED = frozenset(
    {"their", "them", "їх", "их", "їхню", "їхні", "їхнє", "їхня", "їхніх", "їм", "им", "ихние"}
)


def _suffering(doc: Document, hit: Hit, mark: Mark, kind: str) -> Side | None:
    """Who has the trouble, told as the subject of what is no deed of another one."""
    sentence = doc.sentences[hit.clause.sentence]
    if kind == "cut" and 0 < hit.trigger.first - mark.last <= 4 and is_passive(doc, mark):
        return sides.any_side(doc, sentence)
    if kind == "cut" and not acting(doc, mark) and (found := _sufferer(doc, sentence, mark)) is not None:
        return found
    left = doc.folded[mark.start : mark.end].startswith(WITHOUT)
    return _subject(doc, hit, mark) if left or (kind != "cut" and not acting(doc, mark)) else None


def _by_actor(doc: Document, hit: Hit, mark: Mark, kind: str) -> Side | None:
    """The enemy of who cuts it, else as the speaker would tell it."""
    sentence = doc.sentences[hit.clause.sentence]
    actor = _actor(doc, hit, sentence, mark) if kind != "open" else None
    if actor is not None:
        return sides.OTHER[actor]
    if kind != "cut" and (only := sides.any_side(doc, sentence)) is not None:
        return only
    speaker = home(doc, hit.clause)
    if speaker is None or kind == "open":
        return speaker
    if hit.rule.id == "task" or we(doc, sentence) or _captive(doc, sentence):
        done = mark.concept == "FIRE_CONTROL" or (acting(doc, mark) and kind == "cut")
        return sides.OTHER[speaker] if done else speaker
    return "russian" if speaker == "ukrainian" and kind == "cut" else "ukrainian"


def _captive(doc: Document, sentence: Sentence) -> bool:
    """Whether a prisoner of war tells it, who speaks of his own side."""
    part = doc.of_paragraph(sentence.paragraph)
    rows = (sentence, *part, *(doc.before(sentence, back) for back in range(1, TALE + 1)))
    return any(row is not None and row.has("ROLE/prisoner of war") for row in rows)


TALE = 3
"""Sentences back to where a prisoner is named, at most."""


def we(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence speaks of "us"."""
    return bool(WE & set(doc.words(sentence.first, sentence.last)))


WE = frozenset({"we", "us", "ми", "нас", "нам", "мы"})
WITHOUT = ("залиш", "остал", "лишил", "left", "stranded", "без", "without")
"""Beginnings of what those are who have no supplies."""


def _subject(doc: Document, hit: Hit, mark: Mark) -> Side | None:
    """As in "The remaining Russian units are surviving on air resupply": the only party before both."""
    if mark.concept == "FIRE_CONTROL":
        return None
    start = min(mark.first, hit.trigger.first)
    before = {p.side for p in sides.parties(doc, hit.clause) if p.mark.last < start}
    return before.pop() if len(before) == 1 else None


def _sufferer(doc: Document, sentence: Sentence, mark: Mark) -> Side | None:
    """As in "Труба, по которой заходили россияне, взорвана": the only party, where it is no doer."""
    found = sides.parties(doc, sentence)
    if len({p.side for p in found}) != 1:
        return None
    if doc.language == "en":
        return found[0].side if found[0].mark.last < mark.first else None
    return found[0].side if any(p.mark.is_case("ng") for p in found) else None


def _lacking(doc: Document, hit: Hit) -> Side | None:
    """Of a shortage: the party named last before it, else the only one."""
    if hit.rule.id not in TOLD_AT_ONCE:
        return None
    sentence = doc.sentences[hit.clause.sentence]
    before = [p for p in sides.parties(doc, sentence) if p.mark.first < hit.trigger.first]
    return before[-1].side if before else sides.any_side(doc, sentence)


def _theirs(doc: Document, hit: Hit) -> Side | None:
    """Whom "their supplies" points to: the party before it in the sentence, else in the one before."""
    sentence = doc.sentences[hit.clause.sentence]
    before = [p for p in sides.parties(doc, sentence) if p.mark.first < hit.trigger.first]
    if before or (found := last_acting(doc, sentence)) is None:
        speaker = home(doc, hit.clause)
        return before[-1].side if before else sides.OTHER[speaker] if speaker is not None else None
    return found


def owner(doc: Document, sentence: Sentence, noun: Mark, mark: Mark) -> Side | None:
    """As in "Ukrainian supply lines", "постачання росіян", "supplies for the Russian force"."""
    parties = [p for p in sides.parties(doc, sentence) if not _weapon_behind(doc, p.mark)]
    if doc.language == "en" and (own := [p for p in parties if p.mark.last == noun.first - 1]):
        return own[0].side
    reach = max(mark.first - noun.last - 1, 4) if doc.language == "en" else 4
    owners = [
        p.mark
        for p in parties
        if doc.language == "en" or p.mark.is_case("gad") or _whereby(doc, noun, p.mark)
    ]
    behind = within(owners, noun, reach)
    behind = [m for m in behind if doc.language != "en" or not comma(doc, noun.last, m.first)]
    behind = [m for m in behind if not (noun.last < mark.first < m.first and acting(doc, mark))]
    beside = [m for m in ahead([p.mark for p in parties], noun, 3) if not comma(doc, m.last, noun.first)]
    beside = [m for m in beside if not m.last < mark.first < noun.first or not acting(doc, mark)]
    inside = mark.concept == "FIRE_CONTROL"
    near = (*beside, *behind) if doc.language == "en" else (*behind, *beside)
    marks = [m for m in near if not (inside and mark.first - 1 <= m.first <= mark.last + 3)]
    return next((p.side for m in marks for p in parties if p.mark == m), None)


def _whereby(doc: Document, noun: Mark, party: Mark) -> bool:
    """As in "шляхи, якими Росія живила своє угруповання": who uses a way."""
    between = doc.words(noun.last + 1, party.first - 1)
    return 0 < len(between) <= USED_BY and any(word.startswith(("яким", "котор", "якою")) for word in between)


USED_BY = 4
"""Words between a way and who uses it, at most."""


def acting(doc: Document, mark: Mark) -> bool:
    """Whether a word of state is a verb that somebody does to the supplies of another one."""
    if doc.words(mark.last + 1, mark.last + 1) == ["from"]:
        return False  # "found themselves cut off from their supplies"
    if (
        doc.language == "en"
        and "p" in mark.flags
        and ATTRIBUTIVE & set(doc.words(mark.first - 1, mark.first - 1))
    ):
        return False  # "survive on limited supplies"
    verb = bool(set(mark.flags) & set("vr")) and mark.concept not in {"PRESENT", "NOT"}
    return verb and not is_passive(doc, mark)


ATTRIBUTIVE = frozenset({"on", "of", "with", "the", "a", "by", "from", "their", "its", "despite"})
"""Before a participle they make it an adjective."""


def _hunter(doc: Document, sentence: Sentence, mark: Mark) -> Side | None:
    """As in "Дорогу пильнують ворожі дрони": whose drones or guns lie over a way."""
    if mark.concept != "FIRE_CONTROL" and not acting(doc, mark):
        return None
    return next((p.side for p in sides.parties(doc, sentence) if _weapon_behind(doc, p.mark)), None)


def _flown_by(doc: Document, sentence: Sentence, mark: Mark) -> Side | None:
    """As in "Пути контролируются дронами врага": whose the weapons in the instrumental are."""
    for party in sides.parties(doc, sentence) if mark.concept == "FIRE_CONTROL" else ():
        before = doc.words(party.mark.first - 1, party.mark.first - 1)
        if before and doc.language != "en" and before[0].startswith(WEAPONS) and before[0].endswith("ами"):
            return party.side
    return None


def _weapon_behind(doc: Document, mark: Mark) -> bool:
    after = doc.words(mark.last + 1, mark.last + 2)
    return any(word.startswith(WEAPONS) for word in after)


WEAPONS = (
    "дрон",
    "drone",
    "fpv",
    "бпла",
    "безпілот",
    "беспилот",
    "uav",
    "артилерія",
    "артилерії",
    "артилерією",
    "артиллерия",
    "артиллерии",
    "артиллерией",
    "artillery",
    "пілот",
    "пилот",
    "operator",
)


def comma(doc: Document, low: int, high: int) -> bool:
    """Whether a comma stands between two words."""
    return bool({",", ";", ":"} & set(doc.words(low + 1, high - 1))) if low + 1 <= high - 1 else False


def _actor(doc: Document, hit: Hit, sentence: Sentence, mark: Mark) -> Side | None:
    """Who holds a road under fire or cuts it: inside the phrase or around it."""
    parties = sides.parties(doc, sentence)
    inside = [p for p in parties if mark.first - 1 <= p.mark.first <= mark.last + 3]
    inside = [p for p in inside if not mark.last < hit.trigger.first < p.mark.first]
    if inside and mark.concept == "FIRE_CONTROL":
        return inside[0].side
    clause = clause_of(sentence, mark)
    if mark.concept == "FIRE_CONTROL":
        held = clause.marks("CAPTURE", "HOLD", "STR_HAVE")
        return (sides.agent(doc, clause, held[0]) or sides.any_side(doc, sentence)) if held else None
    if hit.trigger.first - mark.last == 1 and not acting(doc, mark):
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


def clause_of(sentence: Sentence, mark: Mark) -> Clause:
    """The clause of a sentence in which a mark stands."""
    return next((c for c in sentence.clauses if c.first <= mark.first <= c.last), sentence)
