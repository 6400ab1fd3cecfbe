"""Who acts, and on whom: the sides named in a clause.

Concepts of the word lists: SIDE_UA and SIDE_RU (by name), ENEMY and OURS (by who is speaking).
"""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.facts.bystanders import acts_not, of_a_thing, speaking
from kupmon.facts.crews import leads
from kupmon.facts.document import QUOTES, Clause, Document, Mark
from kupmon.model import Side

OTHER: dict[Side, Side] = {"ukrainian": "russian", "russian": "ukrainian"}
Role = str
"""agent: does it; patient: it is done to; loose: named, part unknown."""


@dataclass(frozen=True, slots=True)
class Party:
    """A side named in the text."""

    side: Side
    mark: Mark


def voice_side(doc: Document, clause: Clause) -> Side:
    """Whose "enemy" and "ours" it is: the speaker's, else the outlet's, else the Ukrainian one."""
    from kupmon.facts.speakers import speaker_at  # noqa: PLC0415 - speakers need sides as well

    who = speaker_at(doc, clause)
    if who is not None and who.side != "third_party":
        return who.side
    if doc.source.side == "russian":
        return "russian"
    return "ukrainian"


def parties(doc: Document, clause: Clause) -> list[Party]:
    """The sides named in a clause, in order, worked out once."""
    table = doc.notes.setdefault("parties", {})
    assert isinstance(table, dict)
    place = (clause.first, clause.last)
    if place not in table:
        table[place] = _parties(doc, clause)
    return list(table[place])


def _parties(doc: Document, clause: Clause) -> list[Party]:
    ours = voice_side(doc, clause) if clause.has("ENEMY", "OURS") else "ukrainian"
    table: dict[str, Side] = {
        "SIDE_UA": "ukrainian", "SIDE_RU": "russian", "ENEMY": OTHER[ours], "OURS": ours,
    }  # fmt: skip
    named = [(side, mark) for concept, side in table.items() for mark in clause.marks(concept)]
    named += [("russian", mark) for mark in clause.marks("QUOTED_GROUP") if _quoted(doc, mark)]
    spoken = speaking(doc, clause) if named else frozenset()
    found = [
        Party(side, mark)
        for side, mark in named
        if mark.first not in spoken and mark.last not in spoken and not acts_not(doc, mark)
    ]
    found.sort(key=lambda party: party.mark.start)
    if not found and (whose := _antecedent(doc, clause)) is not None:
        return [whose]
    found = [p for n, p in enumerate(found) if not (n and _once_more(doc, found[n - 1], p))]
    return [
        p for n, p in enumerate(found)
        if not (n and (_qualified(doc, found[n - 1], p) or _foot(doc, clause, found[0], p)))
    ]  # fmt: skip


def _once_more(doc: Document, before: Party, party: Party) -> bool:
    """As in "Вооруженные силы Украины (ВСУ)": the same army in brackets."""
    close = 0 < party.mark.first - before.mark.last <= BRACKETS and party.side == before.side
    return close and doc.words(party.mark.first - 1, party.mark.first - 1) == ["("]


BRACKETS = 3
"""Words from an army's name to its letters in brackets, at most."""


def _foot(doc: Document, clause: Clause, first: Party, party: Party) -> bool:
    """As in "Українські оператори знищили 12 піхотинців": men of the other side, who are killed."""
    if party.side != first.side or party.mark.is_case("n") or not first.mark.is_case("n"):
        return False
    killed = clause.marks("KILLED", "WOUNDED", "DESTROYED")
    return doc.tokens[party.mark.first].word.startswith(FOOT) and any(
        first.mark.last < m.first < party.mark.first for m in killed
    )


FOOT = ("піхотин", "штурмовик", "морпіх", "пехотин", "морпех")
"""Words for men of either side."""


def _quoted(doc: Document, mark: Mark) -> bool:
    """Such as «Запада» in "бойцы «Запада»", and no west."""
    return bool(QUOTES & set(doc.words(mark.first - 1, mark.first - 1)))


def _antecedent(doc: Document, clause: Clause) -> Party | None:
    """Whom "who" and "які" mean at the head of a clause: the party named last in the clause before it."""
    head = doc.tokens[clause.first]
    if head.word not in WHO or clause.first == doc.sentences[clause.sentence].first:
        return None
    sentence = doc.sentences[clause.sentence]
    before = next((c for c in sentence.clauses if c.last == clause.first - 1), None)
    near = [p for p in parties(doc, before) if clause.first - p.mark.last <= NEAR_WHO] if before else []
    if not near:
        return None
    return Party(near[-1].side, Mark("", head.start, head.end, clause.first, clause.first, "n"))


WHO = frozenset({"who", "яка", "який", "які", "который", "которая", "которые"})
NEAR_WHO = 4
"""Words between a side and "who", at most."""


def _qualified(doc: Document, before: Party, party: Party) -> bool:
    """As in "російські піхотинці": a word for one side's men, right behind the other side's name."""
    apart = party.mark.first - before.mark.last
    return apart == 1 and party.side != before.side and doc.tokens[party.mark.first].word.startswith(MEN)


MEN = ("піхотин", "захисник", "оборон", "десант", "прикордонник", "воїн", "гвардій", "защитник", "боевик")


def agent(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """Who does what the trigger says.

    A verb's agent is the nominative (in English the nearest party before it, or that after "by"); a noun's
    is the genitive behind it ("атаки ворога"), the adjective before it ("російська атака", "Russian attack").
    """
    found = parties(doc, clause)
    if not found:
        return _meant(doc, clause) if _they(doc, clause, trigger) else None
    if doc.language == "en":
        return _english_agent(doc, found, trigger)
    passive = "p" in trigger.flags
    if passive:
        return _nearest(found, trigger, "i")
    verbal = bool(set(trigger.flags) & set("vftr"))
    if verbal:
        crews = [p for p in found if leads(doc, p.mark, trigger)]
        if crews:
            return crews[-1].side
        rows = _before_other_parts(doc, _subjects(doc, found, trigger), trigger)
        if (men := _counted(doc, rows, trigger)) is not None:
            return men
        managed = _managed(clause, rows, trigger)
        return managed or _nearest(rows, trigger, "n") or _owner_of_force(doc, clause, rows, trigger)
    return _from_the_side_of(doc, found, trigger) or _of_noun(found, trigger)


def _counted(doc: Document, found: list[Party], trigger: Mark) -> Side | None:
    """Such as "Около 50 украинских военных сбежали": a genitive behind its figure, before the verb."""
    if any(p.mark.last < trigger.first and p.mark.flags and "n" in p.mark.flags for p in found):
        return None
    for party in found:
        figure = doc.tokens[party.mark.first - 1].word
        near = 0 < trigger.first - party.mark.last <= COUNTED and "g" in party.mark.flags
        if near and (figure[0].isdigit() or figure in FIGURES):
            return party.side
    return None


COUNTED = 4
"""Words between men who are counted and their verb, at most."""
_FIGURES = (
    "несколько десятки сотни тысячи двое трое четверо пятеро шестеро пять шесть семь восемь девять десять "
    "много часть большинство кілька декілька десятки сотні тисячі двоє троє четверо пʼятеро п’ятеро шестеро "
    "п’ять шість сім вісім дев’ять десять багато частина більшість тысяч тисяч"
)
FIGURES = frozenset(_FIGURES.split())


_BESIDES = (
    "despite notwithstanding amid after against under following alongside unlike "
    "попри незважаючи невважаючи після проти під всупереч услід завдяки через "
    "несмотря невзирая вопреки после против под вслед благодаря из-за при "
)
BESIDES = frozenset(_BESIDES.split())
"""Words that open what stands beside a statement, whose parties are not its subject."""


def _subjects(doc: Document, found: list[Party], trigger: Mark) -> list[Party]:
    """The parties that may be the subject of a verb: not those inside a phrase put in between.

    As in "Российские бойцы, несмотря на сопротивление ВСУ, продвигаются"; where nobody else is named, all.
    """
    found = [p for p in found if not of_a_thing(doc, p.mark)]
    free = [p for p in found if not _put_in(doc, p, trigger)] or found
    free = [p for p in free if not _owner_behind(doc, free, p, trigger)]
    return [p for p in free if not _object_before(doc, free, p, trigger)]


def _owner_behind(doc: Document, found: list[Party], party: Party, trigger: Mark) -> bool:
    """Such as ВСУ in "Российские войска смогли захватить позиции ВСУ": whose they are, behind their noun."""
    near = OWNED if trigger.first == trigger.last else 1
    if doc.language == "en" or party.mark.flags or party.mark.first - trigger.last < near:
        return False
    return any(p.mark.last < trigger.first and p.mark.is_case("n") for p in found)


OWNED = 2
"""Words from a verb to the owner of its object, at least."""


def _before_other_parts(doc: Document, found: list[Party], trigger: Mark) -> list[Party]:
    """Without the parties of later parts of the sentence, where a subject stands before the verb.

    As in "Наши войска освободили село и вышли к реке, перерезав российские линии".
    """
    if not any(p.mark.last < trigger.first and p.mark.is_case("n") for p in found):
        return found
    parts = doc.sentence_at(trigger.start).clauses
    own = next((c for c in parts if c.first <= trigger.first <= c.last), None)
    return [p for p in found if own is None or p.mark.first <= own.last]


def _object_before(doc: Document, found: list[Party], party: Party, trigger: Mark) -> bool:
    """Such as ВСУ in "ВС РФ блокируют ВСУ и расширяют зону": behind the first of two joined verbs.

    Only a form that is no plain nominative, with a possible subject before that verb.
    """
    if doc.language == "en" or not party.mark.last < trigger.first or party.mark.flags == "n":
        return False
    between = doc.words(party.mark.last + 1, trigger.first - 1)
    sentence = doc.sentence_at(trigger.start)
    verbs = {
        m.first for marks in sentence.by_concept.values() for m in marks
        if "v" in m.flags and m.last < party.mark.first
    }  # fmt: skip
    heads = [p for p in found if p.mark.is_case("n") and any(p.mark.last < v for v in verbs)]
    return bool(heads) and bool(JOIN & set(between)) and heads[0] is not party


JOIN = frozenset({"и", "і", "й", "та"})


def _put_in(doc: Document, party: Party, trigger: Mark) -> bool:
    words = doc.words(max(0, party.mark.first - 8), party.mark.first)
    if PRESSURE & set(words[-UNDER_REACH:]):
        return True
    opened = max((n for n, word in enumerate(words) if word in BESIDES), default=None)
    if opened is None or {",", ";"} & set(words[opened:]):
        return False
    return party.mark.last < trigger.first and "," in doc.words(party.mark.last + 1, trigger.first - 1)


PRESSURE = frozenset({"натиском", "давлением", "тиском", "напором"})
"""Under it somebody gives way: "под натиском ВС РФ около 50 украинских военных отошли"."""
UNDER_REACH = 4


def _managed(clause: Clause, found: list[Party], trigger: Mark) -> Side | None:
    """Such as "українським силам вдалося зайняти": the dative beside a word of success acts."""
    for word in clause.marks("SUCCEED"):
        beside = [
            p
            for p in found
            if set("di") & set(p.mark.flags) and abs(p.mark.first - word.first) <= NEAR_SUCCESS
        ]
        if word.first < trigger.first and beside:
            return beside[0].side
    return None


NEAR_SUCCESS = 5
"""Words between who succeeds and the word of success, at most."""


def _owner_of_force(doc: Document, clause: Clause, found: list[Party], trigger: Mark) -> Side | None:
    """Such as "отряды россиян подошли": whose men come before the verb, where nobody else acts."""
    forces = clause.marks("FORCE", "SOLDIER")
    owners = [p for p in found if p.mark.last < trigger.first and any(_owned(doc, m, p) for m in forces)]
    return owners[-1].side if owners else None


def _owned(doc: Document, force: Mark, owner: Party) -> bool:
    """Whether a side's name stands right behind a force, its number apart: "солдати 1-ї танкової армії"."""
    between = [w for w in doc.words(force.last + 1, owner.mark.first - 1) if w not in OF_COUNTRY]
    return owner.mark.first > force.last and (not between or (len(between) < 4 and between[0][0].isdigit()))


OF_COUNTRY = frozenset({"страны", "країни", "-"})
"""As in "армия страны-агрессора"."""


def _from_the_side_of(doc: Document, found: list[Party], trigger: Mark) -> Side | None:
    """Such as "атаки со стороны ВСУ", "обстріли з боку росіян"."""
    for party in found:
        before = doc.words(max(0, party.mark.first - 4), party.mark.first - 1)
        if party.mark.first > trigger.last and {"стороны", "боку"} & set(before):
            return party.side
    return None


def patient(doc: Document, clause: Clause, trigger: Mark) -> Side | None:
    """On whom what the trigger says is done."""
    near = [m for m in clause.marks("PRONOUN") if 0 < abs(m.first - trigger.first) <= 2]
    if any(doc.folded[m.start : m.end] in THEM for m in near):
        return _meant(doc, clause)
    found = parties(doc, clause)
    if not found:
        return None
    if doc.language == "en":
        return _english_patient(doc, found, trigger)
    if "p" in trigger.flags:
        return _nearest(found, trigger, "nga")
    before = [p for p in found if p.mark.last < trigger.first]
    behind = [p for p in found if p.mark.first > trigger.last]
    if behind and (managed := _managed(clause, before, trigger)) is not None:
        return _nearest([p for p in behind if p.side != managed], trigger, "gad")
    first = _nearest_party(before, trigger, "n") if behind and set(trigger.flags) & set("v") else None
    doer = first or _nearest_party(found, trigger, "n")
    found = [p for p in found if not _owns(p.mark, trigger)]
    others = [p for p in found if not _only(p.mark, "n") and (doer is None or p.side != doer.side)]
    if not others and doer is not None and doer.mark.first > trigger.last and doer.mark.is_case("ga"):
        return doer.side
    return _nearest(others, trigger, "gad")


def _owns(mark: Mark, trigger: Mark) -> bool:
    """Such as "вражеских" in "один из вражеских снарядов": whose it is, not whom it hits."""
    if mark.last + 1 == trigger.first and not set(trigger.flags) & set("vftrp"):
        return True
    return {"g", "l"} <= set(mark.flags) and "d" not in mark.flags and 1 < trigger.first - mark.last <= 3


THEY = frozenset({"they", "вони", "они"})
THEM = frozenset({"them", "їх", "их"})


def _they(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """Whether "they" stands before a verb."""
    marks = [m for m in clause.marks("PRONOUN") if m.first < trigger.first]
    return any(doc.folded[m.start : m.end].split("'")[0] in THEY for m in marks)


def _meant(doc: Document, clause: Clause) -> Side | None:
    """Whom "they" means: the side named first in the sentence before."""
    before = doc.before(doc.sentences[clause.sentence])
    found = parties(doc, before) if before is not None else []
    return found[0].side if found else None


def any_side(doc: Document, clause: Clause) -> Side | None:
    """The only side a clause names, whatever its part."""
    sides = {party.side for party in parties(doc, clause)}
    return sides.pop() if len(sides) == 1 else None


def _only(mark: Mark, cases: str) -> bool:
    return bool(mark.flags) and not set(mark.flags) & set("gdail") and bool(set(mark.flags) & set(cases))


def _nearest(found: list[Party], trigger: Mark, cases: str) -> Side | None:
    party = _nearest_party(found, trigger, cases)
    return party.side if party is not None else None


def _nearest_party(found: list[Party], trigger: Mark, cases: str) -> Party | None:
    fitting = [party for party in found if party.mark.is_case(cases)]
    return min(fitting, key=lambda p: _distance(p.mark, trigger), default=None)


def _distance(mark: Mark, trigger: Mark) -> int:
    if mark.first > trigger.last:
        return 2 * (mark.first - trigger.last)
    return trigger.first - mark.last


def _of_noun(found: list[Party], trigger: Mark) -> Side | None:
    behind = [p for p in found if 0 < p.mark.first - trigger.last <= 3 and p.mark.is_case("g")]
    if behind:
        return behind[0].side
    ahead = [p for p in found if p.mark.last < trigger.first]
    return ahead[-1].side if ahead else found[0].side if len({p.side for p in found}) == 1 else None


def _english_agent(doc: Document, found: list[Party], trigger: Mark) -> Side | None:
    passive = _is_english_passive(doc, trigger)
    ahead = [p for p in _subjects(doc, found, trigger) if p.mark.first <= trigger.last]
    ahead = [p for p in ahead if not _whose_attacks(doc, p)] or ahead
    active = bool(ahead) and "v" in trigger.flags and not passive
    for party in found:
        by = "by" in doc.words(party.mark.first - 3, party.mark.first - 1)
        if by and _of_other_verb(doc, trigger, party):
            continue
        if party.mark.first > trigger.last and by and not (active and _tried_by(doc, trigger, party)):
            return party.side
    if passive:
        return None
    return ahead[-1].side if ahead else None


def _whose_attacks(doc: Document, party: Party) -> bool:
    """Such as "Russian forces repelled Ukrainian attacks and advanced": whose attacks, not who advanced."""
    behind = doc.words(party.mark.last + 1, party.mark.last + 1)
    return bool(behind) and behind[0].startswith(WHOSE)


WHOSE = (
    "attack", "assault", "attempt", "counterattack", "offensive", "position", "line", "defence", "defense",
    "stronghold", "supply", "claim", "report",
)  # fmt: skip


def _of_other_verb(doc: Document, trigger: Mark, party: Party) -> bool:
    """Such as "formed a bridgehead in territories taken by Russia": "by" goes with another participle."""
    words = doc.words(trigger.last + 1, party.mark.first - 1)
    at = max((n for n, word in enumerate(words) if word == "by"), default=0)
    return at > 1 and words[at - 1].endswith(("ed", "en", "ught", "ld", "wn", "lt"))


def _tried_by(doc: Document, trigger: Mark, party: Party) -> bool:
    """Such as "Repelled an attempt by Russian troops": who tried, not who repelled."""
    between = doc.words(trigger.last + 1, party.mark.first - 1)
    return any(word.startswith(("attempt", "attack", "assault", "counterattack")) for word in between)


def _english_patient(doc: Document, found: list[Party], trigger: Mark) -> Side | None:
    if _is_english_passive(doc, trigger):
        ahead = [p for p in found if p.mark.first < trigger.first]
        return ahead[-1].side if ahead else None
    behind = [p for p in found if p.mark.first > trigger.last]
    return behind[0].side if behind else None


BE = frozenset(
    {"is", "are", "was", "were", "be", "been", "being", "gets", "got", "remain", "remains", "remained"}
)


def _is_english_passive(doc: Document, trigger: Mark) -> bool:
    return "p" in trigger.flags and bool(BE & set(doc.words(trigger.first - 3, trigger.first - 1)))
