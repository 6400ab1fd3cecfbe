"""Networks out of service and what a place has none of (FACTS rule 21)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts import claims, zones
from kupmon.facts.document import Clause, Document, Mark, Sentence
from kupmon.facts.draft import Draft
from kupmon.facts.losers import clause_of
from kupmon.facts.numbers import counts
from kupmon.facts.words import listed
from kupmon.model import Count

MEN_REACH = 14
"""Words between soldiers and what they are without, at most."""


def outages(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """No power, water, gas or connection, with the customers left without where their number is printed."""
    marks = [m for m in sentence.marks("DMG_OUTAGE") if _outage(doc, sentence, m)]
    if not marks:
        return
    placed = zones.where(doc, sentence, [m.first for m in marks])
    seen: set[tuple[str, ...]] = set()
    for mark in marks:
        where = placed[mark.first]
        if where and where not in seen and not _of_region(doc, sentence):
            seen.add(where)
            yield Draft(
                "damage",
                clause_of(sentence, mark),
                mark,
                type="utilities",
                count=_customers(doc, sentence, mark),
                places=where,
                own_time=_lacking(doc, sentence),
            )


def lacks(doc: Document, sentence: Sentence) -> Iterator[Draft]:
    """Such as "There are no shops and no pharmacies", "немає ні магазинів, ні аптек", "ні газо-, ні …"."""
    for n in range(sentence.first, sentence.last):
        if doc.forms[n] != "there" and doc.forms[n] not in NOTHING:
            continue
        told = doc.words(n, n + 2)
        neither = told[0] in NOTHING and (told[1] in NEITHER or _service_near(doc, sentence, n))
        if not neither and told not in NONE_THERE:
            continue
        clause = next(c for c in sentence.clauses if c.first <= n <= c.last)
        mark = Mark("NOT", doc.tokens[n].start, doc.tokens[n].end, n, n)
        where = zones.where(doc, sentence, [n])[n]
        words = doc.words(max(n - BEFORE_NONE, sentence.first), n + LACKING_REACH)
        kinds = {
            "utilities": any(word.startswith(SERVICES) for word in words),
            "public": any(n < m.first <= n + LACKING_REACH for m in sentence.marks("DMG_PUBLIC")),
        }
        if where and not claims.asked(doc, clause):
            for kind in (kind for kind, told_of in kinds.items() if told_of):
                yield Draft("damage", clause, mark, type=kind, places=where, own_time=True)
        return


def _service_near(doc: Document, sentence: Sentence, n: int) -> bool:
    """Such as "нет централизованного водоснабжения", "опалення в районі немає": behind it or near before."""
    behind = doc.words(n + 1, min(n + 1 + ADJECTIVES, sentence.last))
    first = next((word for word in behind if not word.endswith(ADJECTIVAL) and word not in GOES_ON), "")
    before = doc.words(max(n - BEFORE_NONE, sentence.first), n - 1) if n > sentence.first else []
    last_comma = max((i for i, word in enumerate(before) if word in {",", ";", ":", "–"}), default=-1)
    return first.startswith(SERVICES) or any(word.startswith(SERVICES) for word in before[last_comma + 1 :])


ADJECTIVES = 4
"""Words between "there is no" and the service, at most."""
BEFORE_NONE = 5
ADJECTIVAL = ("ого", "ої", "ой", "их", "ых", "ьої")
GOES_ON = frozenset({"та", "і", "и", "не", "буде", "будет", "там", "уже", "вже", "ще", "еще", "пока", "поки"})
NOTHING = frozenset({"немає", "нема", "нет"})
NEITHER = frozenset({"ні", "ані", "ни"})
NONE_THERE = (["there", "are", "no"], ["there", "is", "no"], ["there", "were", "no"])
LACKING_REACH = 12
"""Words from "there is no" to what is lacking, at most."""
SERVICES = ("електро", "газо", "газу", "водо", "води", "тепло", "світл", "опаленн", "электр", "газа", "воды",
            "свет", "отоплен", "electric", "running water", "heating")  # fmt: skip


def _of_region(doc: Document, sentence: Sentence) -> bool:
    """Such as "56 населених пунктів залишилися без газу" with no place: settlements of the whole region."""
    counted = {n.last for n in counts(doc, sentence)}
    return not any(s.place for s in zones.sites(doc, sentence)) and any(
        counted & {m.first - 1, m.first - 2} for m in sentence.marks("SETTLEMENTS")
    )


def _lacking(doc: Document, sentence: Sentence) -> bool:
    """Told as a state: "there is no power", "світла немає", "без света остаются"."""
    lacking = listed(doc.language, "DMG_LACKING") & set(doc.words(sentence.first, sentence.last))
    return bool(lacking) and not sentence.has("DMG_VERB")


def _outage(doc: Document, sentence: Sentence, mark: Mark) -> bool:
    clause = clause_of(sentence, mark)
    near = set(doc.words(max(clause.first, mark.first - CONTACT), min(mark.last + CONTACT, clause.last)))
    if near & listed(doc.language, "DMG_CONTACT") or doc.words(mark.first - 1, mark.first - 1) == ["на"]:
        return False  # "с ними связи нет", "на связи нет"
    if _of_troops(doc, clause, mark):
        return False
    if claims.attempted(doc, clause, mark):
        return False  # "is trying to leave people without power"
    return not (claims.asked(doc, clause) or claims.unreal(doc, clause, mark))


def _of_troops(doc: Document, clause: Clause, mark: Mark) -> bool:
    """Such as "The assault groups are without water and medicine": supplies that do not come."""
    if any(word.startswith(SUPPLIES) for word in doc.words(mark.last + 1, mark.last + 3)):
        return True
    men = clause.marks("SOLDIER", "FORCE", "SOLDIER_GROUP")
    return any(0 < mark.first - m.last <= MEN_REACH and m.is_case("n") for m in men)


SUPPLIES = (
    "ammun",
    "medic",
    "provis",
    "боєпр",
    "боєк",
    "медик",
    "провіз",
    "провіа",
    "боепр",
    "боек",
    "прови",
)
CONTACT = 4
"""Words between "them" and the lack of contact with them, at most."""


def _customers(doc: Document, sentence: Sentence, mark: Mark) -> Count | None:
    """The printed number of those left without: customers before settlements, then the nearest."""
    found: list[tuple[bool, int, Count]] = []
    for number in counts(doc, sentence):
        head = next((m for m in sentence.marks("DMG_CUSTOMER") if 0 < m.first - number.last <= 3), None)
        distance = min(abs(number.first - mark.last), abs(mark.first - number.last))
        if head is not None and doc.tokens[head.first].word in ANYBODY and sentence.has("CIV_REMAIN"):
            continue  # "1,400 people remain despite having no power"
        if head is not None and number.role == "count" and distance <= CUSTOMER_REACH:
            found.append(
                (
                    doc.tokens[head.first].word not in listed(doc.language, "DMG_BUYERS"),
                    distance,
                    number.count,
                )
            )
    return min(found, key=lambda row: row[:2])[2] if found else None


ANYBODY = frozenset(
    {"people", "residents", "resident", "людей", "жителів", "мешканців", "жителей", "человек"}
)
CUSTOMER_REACH = 12
