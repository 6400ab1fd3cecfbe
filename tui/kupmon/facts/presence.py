"""Troops told without a figure: that they are in a place, or are brought there (FACTS rule 17)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, sides
from kupmon.facts.actors import last_acting
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.places import named, places_of
from kupmon.facts.words import listed
from kupmon.model import Side

HERE = ("THE_TOWN", "THE_VILLAGE", "RIVER", "THIS_AXIS", "THITHER")
AREAS = ("район", "area", "column", "колон", "пункт", "position", "позиц", "направлен", "напрям", "wave",
         "хвил", "волн", "місц", "мест", "очаг",
         "осеред", "pocket")  # fmt: skip
"""Beginnings of nouns that are counted or hit in place of the men there."""


def of_area(doc: Document, mark: Mark) -> bool:
    """As in "Уразили район зосередження живої сили", "ударили по скупченню": what is hit."""
    return any(word.startswith(AREAS) or word == "по" for word in doc.words(mark.first - 2, mark.first - 1))


LOST = ("KILLED", "WOUNDED", "LOST", "SURRENDERED", "DESTROYED", "CASUALTIES", "CLEARING")
"""Told of the same men they make another fact."""
NEAR = 8
"""Words between troops and the word that says where they are, at most."""
BESIDE = 3
"""Words between troops and whose they are, at most."""
STATE = 4
"""Words between a word of staying and the state that is told of in place of where, at most."""
AFTER = 2
"""Words between a word of staying and where, at most."""


def there(doc: Document, clause: Clause) -> bool:
    """Whether a clause names a place of the axis or points to one."""
    return bool(named(doc, clause)) or clause.has(*HERE)


def somewhere(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence says where troops are: without a figure and a place it tells of nothing."""
    if named(doc, sentence) or sentence.has(*HERE, "THERE"):
        return True
    return any(word.startswith(HIDEOUTS) for word in doc.words(sentence.first, sentence.last))


HIDEOUTS = ("basement", "cellar", "high-rise", "підвал", "багатоповерх", "подвал", "многоэтаж")
"""Beginnings of words for where troops hide in the town told of before."""


def true(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Whether a word is told as something that is so."""
    return claims.asserted(doc, clause, mark) and not claims.attempted(doc, clause, mark)


def men(doc: Document, clause: Clause) -> list[tuple[Mark, Side]]:
    """The troops a clause names, each with whose they are."""
    parties = sides.parties(doc, clause)
    people = listed(doc.language, "STR_TROOPS")
    found = [
        (p.mark, p.side)
        for p in parties
        if doc.tokens[p.mark.first].word in people or (p.mark in clause.marks("ENEMY") and _noun(doc, p.mark))
    ]
    only = sides.any_side(doc, clause)
    if only is not None and (who := _who(doc, clause)) is not None:
        found.append((who, only))
    for head in clause.marks("STR_TROOPS", "STR_MEN", "SOLDIER_GROUP"):
        if only is not None and head.concept == "STR_TROOPS" and all(head.first != m.first for m, _ in found):
            found.append((head, only))
        near = [p for p in parties if -BESIDE - 1 <= p.mark.first - head.last <= BESIDE]
        if near and all(head.first != mark.first for mark, _ in found):
            found.append((head, min(near, key=lambda p: abs(p.mark.first - head.first)).side))
    return found


def _who(doc: Document, clause: Clause) -> Mark | None:
    """Such as "Російські солдати, які ховаються в місті": the troops right before a clause about them."""
    head = doc.tokens[clause.first]
    if head.word not in sides.WHO:
        return None
    before = doc.sentences[clause.sentence].marks("STR_TROOPS")
    if not any(0 < clause.first - m.last <= BESIDE for m in before):
        return None
    return Mark("STR_TROOPS", head.start, head.end, clause.first, clause.first, "n")


def _noun(doc: Document, mark: Mark) -> bool:
    """Whether it is the enemy himself, and not "ворожий", "enemy" before a noun."""
    word = doc.tokens[mark.last].word
    if doc.language == "en":
        return word in {"enemies", "adversaries"}
    return word.startswith(("ворог", "противник", "супротивник", "враг", "неприятель"))


def staying(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "Small groups of Russians still hide in cellars", "там багато російської піхоти"."""
    for clause in sentence.clauses:
        told_to_stay = clause.has("STR_STAY", "STR_SOME")
        seen = clause.has("STR_TROOPS", "STR_MEN") and (clause.has("STR_PRESENCE") or _shows(doc, clause))
        if not told_to_stay and not seen:
            continue
        if not places_of(doc, clause) or _ringed(doc, clause):
            continue
        if (
            any(m.first < clause.last for m in sentence.marks(*LOST))
            or clause.has("ENCIRCLE", "DISTANCE", "FIRE_CONTROL", "TAKING", "FREEING")
            or _others(clause)
        ):
            continue
        if not told_to_stay:
            if (shown := _present(doc, clause) or _shown(doc, clause)) is not None:
                yield shown
                return
            continue
        for verb in (*clause.marks("STR_STAY"), *clause.marks("STR_SOME")):
            told = _stays if verb.concept == "STR_STAY" else _many
            rows = [(head, side) for head, side in men(doc, clause) if told(doc, clause, verb, head)]
            side = rows[0][1] if rows else None
            if (
                _hardly(doc, verb)
                or _ours(doc, clause, side)
                or _whether(doc, verb)
                or (rows and _at_large(doc, clause, rows[0][0]))
            ):
                continue
            if side is not None and true(doc, clause, verb):
                yield Draft("strength", clause, verb, side=side, type="troops")
                return


def _present(doc: Document, clause: Clause) -> Draft | None:
    """Such as "DeepState confirms the presence of Russian troops in the town", "присутність росіян"."""
    found = men(doc, clause) if clause.has("STR_PRESENCE") else []
    for mark in clause.marks("STR_PRESENCE"):
        near = [(head, side) for head, side in found if abs(head.first - mark.last) <= BESIDE]
        sure = any(word.startswith(SURE) for word in doc.words(clause.first, clause.last))
        if near and sure and true(doc, clause, mark):
            return Draft("strength", clause, mark, side=near[0][1], type="troops")
    return None


_SURE = (
    "confirm record report maintain remain keep підтвер фіксу зафікс зберіга повідом подтвер фиксир зафикс "
    "сохран сообщ остае"
)
SURE = tuple(_SURE.split())
"""Beginnings of words by which a presence is told as a fact."""


def _shows(doc: Document, clause: Clause) -> bool:
    return any(word.startswith(SHOW) for word in doc.words(clause.first, clause.last))


def _shown(doc: Document, clause: Clause) -> Draft | None:
    """Such as "Photographs show Ukrainian troops in the city": seen by anybody, and doing nothing else."""
    for head, side in men(doc, clause):
        before = doc.words(max(clause.first, head.first - BESIDE), head.first - 1)
        behind = doc.words(head.last + 1, head.last + 1)
        if not any(word.startswith(SHOW) for word in before) or not behind or behind[0] not in IN:
            continue
        place = next((m for m in named(doc, clause) if m.start > head.end), None)
        if place is not None and place.start - head.end <= NEAR_PLACE and true(doc, clause, head):
            return Draft("strength", clause, head, side=side, type="troops")
    return None


SHOW = ("show", "показ")
IN = frozenset({"in", "inside", "at", "у", "в", "на", "посеред", "всередині", "внутри"})
NEAR_PLACE = 25
"""Characters between troops that are shown and the place they are in, at most."""


def _hardly(doc: Document, verb: Mark) -> bool:
    """As in "There are not many Russian troops", "их там немного"."""
    return bool(HARDLY & set(doc.words(verb.last + 1, verb.last + 2)))


HARDLY = frozenset({"not", "no", "few", "hardly", "мало", "небагато", "немного", "немногие", "не"})


def _ours(doc: Document, clause: Clause, side: Side | None) -> bool:
    """As in "Наші війська там стоять": of the speaker's own a bare presence says that they hold a place."""
    own = any(p.side == side for p in sides.parties(doc, clause) if p.mark in clause.marks("OURS"))
    return own and not clause.has("STR_SOME")


def _at_large(doc: Document, clause: Clause, head: Mark) -> bool:
    """As in "The enemy is in the town": how the battle stands, and no troops counted or named."""
    group = any(word.startswith(SABOTEURS) for word in doc.words(head.first - 3, head.last + 2)) and (
        head in clause.marks("SOLDIER_GROUP")
        or any(word.startswith(GROUP) for word in doc.words(head.first, head.last))
    )
    alone = group or head in clause.marks("ENEMY")
    return alone and not clause.has("STR_SOME", "STR_NUMBER")


GROUP = ("group", "груп")
SABOTEURS = (
    "enemy",
    "ворож",
    "ворог",
    "вражеск",
    "противник",
    "супротивник",
    "дивер",
    "дрг",
    "drg",
    "srg",
    "sabot",
)


def _whether(doc: Document, verb: Mark) -> bool:
    """As in "Спитали, чи є в місті росіяни"."""
    return bool({"чи", "ли", "whether", "if"} & set(doc.words(verb.first - 3, verb.last + 2)))


def _ringed(doc: Document, clause: Clause) -> bool:
    """Whether troops are told to be surrounded, which is a claim about control."""
    return any(word.startswith(RINGS) for word in doc.words(clause.first, clause.last))


RINGS = ("окруж", "оточ", "encircl", "surround", "котел", "котл")


def _others(clause: Clause) -> bool:
    """Whether a clause tells of others than troops; "a number of soldiers" does not."""
    some = {n for m in clause.marks("STR_SOME", "STR_NUMBER") for n in range(m.first, m.last + 1)}
    return any(m.first not in some for m in clause.marks("NOT_TROOPS"))


def _stays(doc: Document, clause: Clause, verb: Mark, head: Mark) -> bool:
    """Whether troops are the subject of a word of staying."""
    between = doc.words(min(head.last, verb.last) + 1, max(head.first, verb.first) - 1)
    if len(between) > NEAR or {";", ":", "–", "no", "few"} & set(between) or _other_verb(clause, verb, head):
        return False
    behind = set(doc.words(verb.last + 1, verb.last + AFTER))
    state = set(doc.words(verb.last + 1, verb.last + STATE)) & listed(doc.language, "STR_STATE")
    if state or behind & NEARBY or NEARBY & set(doc.words(clause.first, verb.first - 1)):
        return False
    if doc.language == "en":
        opened = doc.tokens[verb.first].word == "there"
        return verb.last < head.first if opened else head.last < verb.first
    if not (head.is_case("n") or _some_before(clause, head)):
        return False
    return (verb.first > head.last and _where(doc, verb)) or verb.last < head.first


def _where(doc: Document, verb: Mark) -> bool:
    """Whether a place or the clause's end stands behind a word of staying."""
    return bool(WHERE & set(doc.words(verb.last + 1, verb.last + AFTER)))


WHERE = frozenset(
    {
        "в", "у", "во", "на", "під", "под", "біля", "поблизу", "неподалік", "там", "тут", "здесь", "ще",
        "возле",
        "вблизи", "неподалеку", "около", "поруч", "рядом", "за", "поза", "між", "между", "по", "середині",
        "всередині", "внутри", "лише", "только", "тільки", ".", ",", "западнее", "восточнее", "північніше",
        "південніше", "севернее", "южнее", "східніше", "західніше", "серед", "среди",
    }
)  # fmt: skip


NEARBY = frozenset({"поруч", "рядом", "поряд", "близько", "близко", "вплотную", "впритул", "nearby", "close"})
"""Where nothing is named: near to what is ours."""


def _some_before(clause: Clause, head: Mark) -> bool:
    return any(0 < head.first - m.last <= BESIDE for m in clause.marks("STR_SOME", "STR_TROOPS"))


def _other_verb(clause: Clause, verb: Mark, head: Mark) -> bool:
    """Whether troops and the word of staying have another verb between them."""
    low, high = sorted((verb.first, head.first))
    return any(
        low < mark.first < high and set("vf") & set(mark.flags) and mark.first != verb.last
        for concept, marks in clause.by_concept.items()
        if concept != "STR_STAY"
        for mark in marks
    )


def _many(doc: Document, clause: Clause, some: Mark, head: Mark) -> bool:
    """Such as "У лісах дуже багато російської піхоти": no verb at all, and a place ahead or behind."""
    verbs = any(
        set("vfp") & set(mark.flags)
        for concept, marks in clause.by_concept.items()
        if concept not in {"STR_SOME", "STR_TROOPS"}
        for mark in marks
    )
    if doc.language == "en" or verbs or not 0 < head.first - some.last <= BESIDE:
        return False
    return doc.tokens[some.last].word in MANY and there(doc, clause)


MANY = frozenset({"багато", "чимало", "повно", "безліч", "купа", "много", "немало", "полно", "куча", "масса"})


def moved(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "Росіяни перекинули під Куп’янськ піхоту", "reserves are arriving"."""
    for clause in sentence.clauses:
        if not clause.has("STR_TRANSFER", "STR_ARRIVE") or clause.has("RIVER") or _others(clause):
            continue
        if not there(doc, clause) and not named(doc, sentence):
            continue
        for verb in clause.marks("STR_TRANSFER", "STR_ARRIVE"):
            what = _brought(doc, clause, verb)
            if what is None or not true(doc, clause, verb) or _area(doc, verb) or gaining(clause, verb):
                continue
            if pressing(doc, verb):
                continue
            side = None if _dropped(doc, verb, what) else _mover(doc, clause, verb, what)
            if side is not None:
                kind = "equipment" if what.concept == "STR_GEAR" else "troops"
                yield Draft("strength", clause, verb, side=side, type=kind)
                return


def _area(doc: Document, verb: Mark) -> bool:
    """Whether a noun of gathering stands behind an area that is counted or hit."""
    return "v" not in verb.flags and of_area(doc, verb)


def gaining(clause: Clause, verb: Mark) -> bool:
    """Whether taking or freeing is what is told, or what troops are gathered for ("focused on seizing")."""
    people = {m.first for m in clause.marks("SIDE_RU", "SIDE_UA")}  # "захватчики" take nothing by their name
    taking = (m for m in clause.marks("TAKING", "FREEING") if m.first not in people)
    return any(m.first - verb.last <= AIM for m in taking)


AIM = 3
"""Words between a word of gathering and its aim, at most."""


def pressing(doc: Document, verb: Mark) -> bool:
    """Such as "They build up pressure": it is no troops that are brought."""
    return any(word.startswith(PRESSURE) for word in doc.words(verb.last + 1, verb.last + PRESSED))


PRESSURE = ("pressure", "fire", "influence", "effort", "attack", "вплив", "тиск", "вогн", "зусил", "давлен",
            "огн", "воздейств", "влиян", "усили")  # fmt: skip
PRESSED = 2
"""Words between "increase" and the pressure that is increased, at most."""


def _brought(doc: Document, clause: Clause, verb: Mark) -> Mark | None:
    """What a verb brings: behind it, or before a passive or one that needs no object."""
    if verb.concept == "STR_ARRIVE":
        comers = (*clause.marks("STR_RESERVE"), *(m for m in clause.marks("STR_MEN") if _unit(doc, m)))
        return next((m for m in comers if abs(m.first - verb.first) <= NEAR), None)
    things = clause.marks("STR_MEN", "STR_GEAR", "STR_RESERVE", "SOLDIER_GROUP")
    if doc.folded[verb.start : verb.end].startswith(MORE):
        things = (*things, *clause.marks("STR_FORCE"))
    behind = [m for m in things if m.first > verb.last and _near(doc, verb, m)]
    word = doc.tokens[verb.last].word
    passive = "p" in verb.flags or word.endswith(("ся", "сь"))
    if doc.language == "en":
        passive = bool(BEEN & set(doc.words(verb.first - 3, verb.first))) and "r" not in verb.flags
    before = [m for m in things if 0 < verb.first - m.last <= NEAR]
    if passive and before:
        return before[-1]
    if passive and (doc.language == "en" or doc.forms[verb.first - 1] == ","):
        return None
    return next((m for m in behind if doc.language == "en" or m.is_case("na")), None)


def _unit(doc: Document, mark: Mark) -> bool:
    """A unit, or hired men: who comes as such is brought up."""
    return doc.forms[mark.last].startswith(UNITS)


UNITS = ("battal", "brigade", "regiment", "division", "mercenar", "батальйон", "бригад", "полк", "дивіз",
         "найман", "батальон", "дивиз", "наемн", "наёмн")  # fmt: skip


def _near(doc: Document, verb: Mark, thing: Mark) -> bool:
    """Whether what is brought stands close behind the verb; numbers of units are not counted."""
    between = doc.words(verb.last + 1, thing.first - 1)
    return sum(len(word) > SHORT and not word[0].isdigit() for word in between) < OBJECT


SHORT = 2
"""Letters of a word that parts nothing, at most."""


def _dropped(doc: Document, verb: Mark, what: Mark) -> bool:
    """Such as "бросая технику": equipment that is left behind."""
    return what.concept == "STR_GEAR" and doc.folded[verb.start : verb.end].startswith(
        ("брос", "кида", "кин")
    )


MORE = ("reinforc", "been reinforc", "bolster", "strengthen", "beef", "посил", "підсил", "усил")
"""Beginnings of verbs by which a garrison or group gets more men."""
BEEN = frozenset({"been", "being", "were", "was", "are", "is"})
OBJECT = 5
"""Words between a verb of bringing and what is brought, at most."""


NAMED: tuple[tuple[str, Side], ...] = (("SIDE_RU", "russian"), ("SIDE_UA", "ukrainian"))


def _mover(doc: Document, clause: Clause, verb: Mark, what: Mark) -> Side | None:
    """Whose they are: who stands right before the verb, the owner beside the noun, else who brings them."""
    for concept, side in NAMED:
        if any(m.last == verb.first - 1 and m.is_case("n") for m in clause.marks(concept)):
            return side
    parties = sides.parties(doc, clause)
    beside = [p for p in parties if 0 <= what.first - p.mark.last <= 2 or 0 < p.mark.first - what.last <= 2]
    if beside:
        return beside[0].side
    return sides.agent(doc, clause, verb) or sides.any_side(doc, clause) or last_acting(doc, clause)
