"""Words around one of movement by which it only dates, explains or describes, and those it may lack."""

from __future__ import annotations

from kupmon.facts import claims, sides
from kupmon.facts.actors import last_acting, they
from kupmon.facts.document import Clause, Document, Mark
from kupmon.facts.places import named
from kupmon.facts.rule import Hit
from kupmon.facts.wording import BE, ahead, is_passive


def dating(doc: Document, hit: Hit) -> bool:
    """Whether an event only dates or places another one: "during the clearing"."""
    near = doc.words(max(hit.clause.first, hit.trigger.first - 2), hit.trigger.first - 1)
    days = doc.words(max(hit.clause.first, hit.trigger.first - 1), hit.trigger.first - 1)
    return bool(DATING & set(near)) or bool(DAYS & set(days))


def beside(doc: Document, hit: Hit) -> bool:
    """As in "Despite Ukrainian counterattacks", "after a series of counterattacks": beside another event."""
    before = doc.words(max(hit.clause.first, hit.trigger.first - 7), hit.trigger.first - 1)
    opened = max((n for n, word in enumerate(before) if word in BESIDE), default=None)
    return opened is not None and not {",", ";"} & set(before[opened:])


BESIDE = frozenset(
    {
        "despite", "notwithstanding", "after", "following", "amid", "попри", "незважаючи", "після",
        "несмотря", "вопреки", "всупереч", "после",
    }
)  # fmt: skip
DATING = frozenset(
    {
        "при",
        "после",
        "після",
        "під",
        "час",
        "during",
        "after",
        "before",
        "перед",
        "до",
        "ходе",
        "ході",
        "за",
        "while",
        "время",
    }
)

DAYS = frozenset({"дни", "дней", "дні", "днів", "днями", "часи", "время", "days", "weeks", "недели", "тижні"})
"""Right before a noun: it only says when something else was."""


def of_another_noun(doc: Document, clause: Clause, trigger: Mark) -> bool:
    """As in "The aim of the counterattacks": something else is told of."""
    before = doc.words(max(clause.first, trigger.first - 4), trigger.first - 1)
    return any(word in ABSTRACT or word.startswith(ABSTRACT_STEMS) for word in before)


_ABSTRACT = (
    "aim aims goal goals target targets purpose reason reasons logic threat risk risks plan plans idea "
    "prospect history result results path paths way ways important мета мети метою мету ціль цілі ціллю "
    "цілей причина причини причину план плани планів ризик ідея завдання завдяки шлях шляхи "
    "цель цели целью целей причины планы риск идея благодаря задача задачи задачей важно важной важная"
)
ABSTRACT = frozenset(_ABSTRACT.split())
ABSTRACT_STEMS = (
    "тактик", "логік", "логик", "загроз", "угроз", "продовженн", "продолжени", "завершенн", "завершени",
    "результат", "continuation", "tactic", "важлив",
)  # fmt: skip


def at_a_pace(doc: Document, hit: Hit) -> bool:
    """As in "The actual pace of Russian troop advances": how fast, and not that they do."""
    before = doc.words(max(hit.clause.first, hit.trigger.first - 5), hit.trigger.first - 1)
    return any(word in PACE for word in before) and "of" in before


PACE = frozenset({"pace", "speed", "rate", "cost", "price", "scale"})


def counteroffensive(doc: Document, trigger: Mark) -> bool:
    """A counteroffensive is told of in many ways; only one that is said to happen is news."""
    return doc.folded[trigger.start : trigger.end].startswith(("counteroff", "counter-off", "контрнаступ"))


def elliptic(doc: Document, hit: Hit) -> bool:
    """As in "Мали просування біля села": a plural verb or a phrase of success without a subject."""
    if doc.language == "en":
        return bool({"we", "we've"} & set(doc.words(hit.clause.first, hit.trigger.first)))
    words = doc.folded[hit.trigger.start : hit.trigger.end].split()
    if any(word.startswith(("успіх", "успех")) for word in words):
        return False
    word = words[0]
    if word.endswith(PLURAL) or " " in doc.folded[hit.trigger.start : hit.trigger.end]:
        return True
    opens = hit.trigger.first - hit.clause.first <= OPENING
    return opens and last_acting(doc, hit.clause) is not None


OPENING = 2
"""Words before a verb that leave no room for a subject of its own: "Також просунувся …", at most."""
PLURAL = ("ли", "лися", "лись", "ють", "ються", "ять", "яться", "ют", "ются", "ят", "ятся", "ємо", "ем", "им")
"""Endings of verbs whose subject may be left out."""


def dug_in(doc: Document, hit: Hit) -> bool:
    """As in "Troops entrenched on the western bank": where they are, and no way forward."""
    word = doc.folded[hit.trigger.start : hit.trigger.end]
    before = set(doc.words(hit.trigger.first - 3, hit.trigger.first - 1))
    if word.startswith("dug in"):
        return bool(before & BE) and not before & {"have", "has", "had"}
    return word == "entrenched" and not before & {"have", "has", "had"}


def troops(doc: Document, clause: Clause) -> bool:
    """Whether it is troops that move, and nobody else."""
    if others_move(clause):
        return False
    sentence = doc.sentences[clause.sentence]
    return clause.has("FORCE") or they(doc, sentence) or bool(sides.parties(doc, sentence))


def others_move(clause: Clause) -> bool:
    """Whether somebody else is named, not merely as the source ("за словами медика")."""
    sources = clause.marks("ACCORDING", "SAY")
    return any(not ahead(sources, mark, 3) for mark in clause.marks("NOT_TROOPS", "CIVILIAN"))


def of_people(doc: Document, clause: Clause) -> bool:
    """As in "Residents, who are fleeing the war": a relative clause about those right before it."""
    opener = doc.tokens[clause.first].word
    if opener not in {"who", "які", "що"} and not opener.startswith("котор"):
        return False
    people = doc.sentences[clause.sentence].marks("CIVILIAN")
    return any(0 < clause.first - mark.last <= 2 for mark in people)


def everywhere(doc: Document, clause: Clause) -> bool:
    """As in "They are advancing across several fronts": of the whole front, and no place of ours."""
    sentence = doc.sentences[clause.sentence]
    return sentence.has("EVERYWHERE") and not named(doc, sentence)


def of_troops(doc: Document, hit: Hit) -> bool:
    """As in "Advanced units of …", "the advancing Russian column": a quality of troops, told in passing."""
    clause, trigger = hit.clause, hit.trigger
    if doc.language != "en" or not {"p", "r"} & set(trigger.flags):
        return False
    men = {m.first for m in clause.marks("FORCE", "SOLDIER")}
    named = {p.mark.first for p in sides.parties(doc, clause)}
    before = doc.words(trigger.first - 1, trigger.first - 1) if trigger.first > clause.first else []
    right = trigger.last + 1
    if trigger.first > clause.first and not ARTICLES & set(before):
        return False
    return right in men or (right in named and bool({right, right + 1} & men))


ARTICLES = frozenset({"the", "an", "a", "of", "against", "between", "on", "at", '"', "“", "‘"})


def made(doc: Document, hit: Hit, noted: Mark) -> bool:
    """As in "Their advance cost them dear", "advances are being recorded": behind the noun."""
    seen = is_passive(doc, noted) and not claims.negated(doc, hit.clause, noted)
    return doc.folded[noted.start : noted.end] in PAID or seen


PAID = frozenset({"cost", "costs", "коштувало", "дається", "стоило", "дается", "далось"})
"""Behind the noun they say that the advance was made: "the advance cost them …"."""
