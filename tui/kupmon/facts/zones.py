"""Which place each part of a sentence is about, in lists of what happened in several places."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kupmon.axis.address import BOROVA
from kupmon.axis.gazetteer import Mention
from kupmon.facts.address import in_address
from kupmon.facts.document import Document, Mark, Sentence
from kupmon.facts.places import RIVER, SECTOR, atlas, foreign, inherited, named, pointed_at, tidy
from kupmon.facts.words import listed, load

REACH = 5
"""Sentences to look back for the place that a sentence goes on about."""
ADJECTIVE = re.compile(r"\w{3,}(?:ськ|цьк|зьк|ск|цк)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|их|ими|і|ом|ой|ая|ую)$")
REGION = re.compile(r"харківщин\w*|харьковщин\w*")
OBLAST = re.compile(r"област(?:ь|и|ью|ей|ям|ями|ях|і|ю|ями)|region|oblast|регіон\w{0,3}|регион\w{0,3}")


@dataclass(frozen=True, slots=True)
class Site:
    """A place named, `None` where it is none of ours."""

    first: int
    last: int
    place: str | None
    bracketed: bool = False


def sites(doc: Document, sentence: Sentence) -> tuple[Site, ...]:
    """Every place a sentence names, ours and others, worked out once."""
    table = doc.notes.setdefault("sites", {})
    assert isinstance(table, dict)
    if sentence.sentence not in table:
        table[sentence.sentence] = tuple(sorted(_sites(doc, sentence), key=lambda s: s.first))
    found: tuple[Site, ...] = table[sentence.sentence]
    return found


def _sites(doc: Document, sentence: Sentence) -> Iterator[Site]:
    taken: set[int] = set()
    ours: list[tuple[Mention, str | None]] = [(m, m.place) for m in named(doc, sentence)]
    for mention, place in ours + [(m, None) for m in foreign(doc, sentence)]:
        inside = [
            n
            for n in range(sentence.first, sentence.last + 1)
            if mention.start < doc.tokens[n].end and doc.tokens[n].start < mention.end
        ]
        taken.update(inside)
        passing = place is None and (
            _of_region(doc, sentence, inside[-1] if inside else 0)
            or _dateline(doc, inside)
            or _of_road(doc, inside)
        )
        if inside and not passing and not (len(ours) > 1 and place and _bearing(sentence, mention)):
            yield Site(inside[0], inside[-1], place, _bracketed(doc, sentence, inside[0]))
    yield from _unknown(doc, sentence, taken)
    yield from _pointed(doc, sentence, taken)


def _bearing(sentence: Sentence, mention: Mention) -> bool:
    """Such as "northeast of Kupiansk": only helps to find another place that is named."""
    return any(0 <= mention.start - mark.end <= BEARING_GAP for mark in sentence.marks("BEARING"))


BEARING_GAP = 6
"""Characters between a bearing and the place it is taken from, at most."""


def _pointed(doc: Document, sentence: Sentence, taken: set[int]) -> Iterator[Site]:
    """Such as "In the town … and in Podoly …": a place named by its noun beside one named by name."""
    if not taken:
        return
    for n in range(sentence.first + 1, sentence.last + 1):
        if n not in taken and _community(doc, n):
            yield Site(n, n, "kupiansk-hromada")
    if not pointed_at(doc, sentence):
        return
    for mark in sentence.marks("RIVER"):
        if not set(range(mark.first - 1, mark.last + 2)) & taken and _bank(doc, mark):
            yield Site(mark.first, mark.last, RIVER)
    for mark in sentence.marks("THE_TOWN"):
        near = set(range(mark.first - 2, mark.last + 4))
        if not near & taken and mark.last < min(taken) and not _owning(doc, mark):
            yield Site(mark.first, mark.last, pointed_at(doc, sentence))


def _community(doc: Document, n: int) -> bool:
    """Such as "in the entire community", "на території всієї громади", said beside its town."""
    word, before = doc.tokens[n].word, doc.words(n - 3, n - 1)
    if word in COMMUNITY:
        return before[-1] in {"у", "в", "the", *WHOLE}
    if word == "community":
        return bool(before) and before[-1] in WHOLE and "in" in before
    land = {"території", "территории"}
    return word in {"громади", "общины"} and before[-1] in {*land, *WHOLE} and bool(land & set(before))


WHOLE = frozenset(
    {"цілому", "всій", "усій", "самій", "всей", "самой", "всієї", "усієї", "entire", "whole", "wider"}
)


def _bank(doc: Document, mark: Mark) -> bool:
    """Such as "on the left bank", "на правому березі": where somebody lives, and not the water."""
    words = doc.words(mark.first, mark.last)
    if {"from", "з", "із", "зі", "с", "со", "из"} & set(doc.words(mark.first - 1, mark.first - 1)):
        return False
    return any(word.startswith(("bank", "берег", "берез", "лівобереж", "левобереж")) for word in words)


def _owning(doc: Document, mark: Mark) -> bool:
    """Such as "The town's administration", "голова міста": a noun that only says whose."""
    last = doc.tokens[mark.last].word
    return last in {"тут", "міста", "города"} or last.endswith("'s")


def _of_region(doc: Document, sentence: Sentence, last: int) -> bool:
    """Such as "Kharkiv region" in an apposition: no place of its own."""
    following = doc.words(last + 1, min(last + 1, sentence.last))
    return bool(following) and following[0] in {"region", "oblast", "regional", "region's"}


def _of_road(doc: Document, inside: Sequence[int]) -> bool:
    """Such as "на автошляху Чугуїв — Мілове": where a road leads, and not where something happened."""
    before = doc.words(inside[0] - ROAD_REACH, inside[0] - 1) if inside else []
    return any(word.startswith(ROADS) for word in before)


ROADS = (
    "автошлях",
    "автодор",
    "автомагістрал",
    "автомагистрал",
    "автотрас",
    "трас",
    "шосе",
    "шоссе",
    "highway",
)
ROAD_REACH = 4
"""Words from a road to the towns it leads to, at most."""


def _dateline(doc: Document, inside: Sequence[int]) -> bool:
    """Such as "BELGOROD, May 14": where the item was written."""
    return (
        bool(inside)
        and doc.text[doc.tokens[inside[0]].start : doc.tokens[inside[-1]].end].isupper()
        and len(doc.tokens[inside[0]].word) > 3
    )


def _bracketed(doc: Document, sentence: Sentence, first: int) -> bool:
    return "(" in doc.words(max(sentence.first, first - 3), first - 1) if first > sentence.first else False


def _unknown(doc: Document, sentence: Sentence, taken: set[int]) -> Iterator[Site]:
    """Such as "с. Липецьке", "у Чугуївському районі": places the gazetteer does not know."""
    opening = _opening(doc, sentence)
    if opening is not None and opening not in taken:
        yield Site(opening, opening, None)
    bracketed = bool(taken) and "(" in doc.words(min(taken), sentence.last)
    units, aways, heads = (listed(doc.language, c) for c in ("ZONE_UNIT", "ZONE_AWAY", "ZONE_HEAD"))
    words = doc.words(sentence.first, sentence.last)
    if not bracketed and units.isdisjoint(words) and aways.isdisjoint(words) and heads.isdisjoint(words):
        return
    for n in range(sentence.first, sentence.last):
        word = doc.tokens[n].word
        following = doc.tokens[n + 1].word
        if bracketed and n not in taken and following == "(" and _name(doc, sentence, n):
            yield Site(n, n, None)
            continue
        if n not in taken and following in units and _unit_name(doc, n) and not in_address(doc, n, taken):
            yield Site(n, n + 1, None, _bracketed(doc, sentence, n))
        elif n not in taken and word in aways:
            yield Site(n, n, None)
        elif word in heads:
            at = n + 2 if following in {".", "of"} and n + 2 <= sentence.last else n + 1
            if at not in taken and doc.text[doc.tokens[at].start].isupper() and _after_head(doc, at):
                yield Site(at, at, None, _bracketed(doc, sentence, n))


def _opening(doc: Document, sentence: Sentence) -> int | None:
    """Such as "В Первомайском горели дома", "У Лозовеньці пошкоджено школу": a name where something was."""
    at = sentence.first + 1
    while at < sentence.last and not doc.tokens[at - 1].word.isalpha():
        at += 1  # a bullet
    if doc.tokens[at - 1].word not in IN or at >= sentence.last:
        return None
    token, following = doc.tokens[at], doc.tokens[at + 1].word
    if not doc.text[token.start].isupper() or doc.text[token.start + 1].isupper():
        return None
    noun = ADJECTIVE.fullmatch(token.word) and following.startswith(OF_ADJECTIVE)
    if noun or not LOCATIVE.fullmatch(token.word) or token.word in load(doc.language).single:
        return None
    return None if any(m.first - at <= TAGGED for m in sentence.marks("SAY")) else at


IN = frozenset({"в", "у", "на"})
LOCATIVE = re.compile(r"(?!куп|двор)[а-яёєіїґ'’ʼ-]{3,}(?:ом|ому|ем|е|і|ї|ах|ях|ой|ій|и)")
"""How a settlement's name ends behind "in"."""
OF_ADJECTIVE = (
    "район", "област", "громад", "общин", "напрям", "направлен", "сектор", "округ", "місь", "мест", "ліс",
    "лес", "парк", "університет", "университет", "лікарн", "больниц", "сел", "посел",
)  # fmt: skip
"""Nouns that an adjective in capitals belongs to: "в Чугуевском районе"."""
TAGGED = 4
"""Words behind a name within which a word of saying makes it a body: "В Генштабе рассказали"."""


def _name(doc: Document, sentence: Sentence, n: int) -> bool:
    """A word in capitals inside a sentence: a place of a list whose harm stands in the bracket behind it."""
    token = doc.tokens[n]
    return (
        n > sentence.first
        and token.word.isalpha()
        and doc.text[token.start].isupper()
        and len(token.word) > 3
    )


def _after_head(doc: Document, at: int) -> bool:
    if doc.language == "en":
        return doc.tokens[at - 1].word == "of" and doc.tokens[at].word.isalpha()
    return doc.tokens[at].word.isalpha() and len(doc.tokens[at].word) > 2


def _unit_name(doc: Document, n: int) -> bool:
    token = doc.tokens[n]
    if not doc.text[token.start].isupper():
        return False
    if doc.language == "en":
        return token.word not in ENGLISH_ARTICLES
    return bool(ADJECTIVE.fullmatch(token.word))


ENGLISH_ARTICLES = frozenset(
    {"the", "a", "this", "that", "each", "every", "another", "one", "our", "their", "his"}
)


def regional(doc: Document, sentence: Sentence) -> bool:
    """Whether a sentence without a place of ours speaks of the whole region."""
    if any(site.place for site in sites(doc, sentence)):
        return False
    for n in range(sentence.first + 1, sentence.last + 1):
        word = doc.tokens[n].word
        if (REGION.fullmatch(word) or OBLAST.fullmatch(word)) and not PREPOSITION.isdisjoint(
            doc.words(max(sentence.first, n - 3), n - 1)
        ):
            return True
    return False


COMMUNITY = frozenset({"громаді", "громаде", "hromada"})
HROMADA = frozenset(
    {
        "громада",
        "громаді",
        "громади",
        "громаду",
        "громадою",
        "громаде",
        "громады",
        "громадой",
        "общине",
        "общины",
    }
    | {"hromada"}
)
PREPOSITION = frozenset(
    {"на", "по", "в", "у", "in", "across", "over", "throughout", "of", "пунктів", "пунктам", "районів"}
)


def where(doc: Document, sentence: Sentence, events: Sequence[int]) -> dict[int, tuple[str, ...] | None]:
    """The places that each event of a sentence belongs to; `None` where that is not the axis.

    Args:
        doc: The text.
        sentence: One of its sentences.
        events: First tokens of what happened (a victim, a damaged object, a strike).
    """
    found: dict[int, tuple[str, ...] | None] = {}
    default: tuple[str, ...] | None = ()
    for first, last in _segments(doc, sentence):
        here = [s for s in sites(doc, sentence) if first <= s.first <= last]
        inside = [n for n in events if first <= n <= last]
        if not here:
            outer = default or _before(doc, sentence)
            found.update(dict.fromkeys(inside, outer))
            continue
        runs = _runs(_of_district(here), inside)
        found.update(_assign(runs, inside))
        found.update(_behind(doc, here, inside))
        found.update(_in_brackets(doc, sentence, here, inside))
        default = _ids(runs[-1])
    return found


def _of_district(here: Sequence[Site]) -> list[Site]:
    """Such as "у Куп'янському районі: будинок (с. Старовірівка)": a bracketed village is the district's."""
    district = here[0].place == "kupiansk-raion" and not here[0].bracketed
    return [
        replace(s, place="kupiansk-raion") if district and s.bracketed and s.place is None else s
        for s in here
    ]


def _segments(doc: Document, sentence: Sentence) -> Iterator[tuple[int, int]]:
    begin = sentence.first
    known = [s.first for s in sites(doc, sentence)]
    parts = {m.first for m in sentence.marks("OF_THEM") if known and known[0] < m.first < known[-1]}
    for n in range(sentence.first, sentence.last + 1):
        if doc.tokens[n].word == ";" and n > begin:
            yield begin, n - 1
            begin = n + 1
        elif n in parts:  # "2,700 remain in the community, of whom 1,700 live in the town"
            yield begin, n - 1
            begin = n
    if begin <= sentence.last:
        yield begin, sentence.last


def _runs(here: Sequence[Site], events: Sequence[int]) -> list[list[Site]]:
    """Places with no event between them stand together."""
    runs: list[list[Site]] = [[here[0]]]
    for before, site in itertools.pairwise(here):
        if any(before.last < n < site.first for n in events):
            runs.append([site])
        else:
            runs[-1].append(site)
    return runs


def _ids(run: Iterable[Site]) -> tuple[str, ...] | None:
    return tidy([site.place for site in run if site.place]) or None


def _assign(runs: list[list[Site]], events: Sequence[int]) -> dict[int, tuple[str, ...] | None]:
    trailing = bool(events) and events[0] < runs[0][0].first
    listed = any(site.bracketed for run in runs[1:] for site in run)
    if not trailing and not listed and len(runs) > 1 and not any(n > runs[-1][0].first for n in events):
        runs = [*runs[:-2], runs[-2] + runs[-1]]
    found: dict[int, tuple[str, ...] | None] = {}
    for n in events:
        ahead = [run for run in runs if run[-1].last < n]
        behind = [run for run in runs if run[0].first > n]
        order = (behind[:1] or ahead[-1:]) if trailing or (listed and behind) else (ahead[-1:] or behind[:1])
        found[n] = _ids(order[0] if order else runs[0])
    return found


def _behind(
    doc: Document, here: Sequence[Site], events: Sequence[int]
) -> Iterator[tuple[int, tuple[str, ...] | None]]:
    """Such as "In the district, a house in A and a car in B": under a district each has its own place."""
    if len(here) < 2 or here[0].place not in DISTRICTS or here[0].bracketed:
        return
    for at, n in enumerate(events):
        last = events[at + 1] if at + 1 < len(events) else n + NEXT_TO + 1
        site = next((s for s in here[1:] if n < s.first < last and s.first - n <= NEXT_TO), None)
        between = set(doc.words(n, site.first)) if site is not None else set()
        if (
            site is not None
            and not site.bracketed
            and {"in", "у", "в", "at"} & between
            and "," not in between
        ):
            yield n, _ids([site])


DISTRICTS = frozenset({"kupiansk-raion", "kupiansk-hromada"})
NEXT_TO = 5
"""Words from what happened to its own place, at most."""


def _in_brackets(
    doc: Document, sentence: Sentence, here: Sequence[Site], events: Sequence[int]
) -> Iterator[tuple[int, tuple[str, ...] | None]]:
    """Such as "Купянск-Узловой (погиб мужчина), Волчанск (сгорел дом)": what a bracket tells of its place."""
    heads = {site.last + 1: site for site in here}
    head: Site | None = None
    for n in range(sentence.first, sentence.last + 1):
        word = doc.tokens[n].word
        if word == "(" and n in heads:
            head = heads[n]
        elif word == ")" or (head is not None and any(s.first == n for s in here)):
            head = None
        elif head is not None and n in events:
            yield n, _ids([head])


def _several(known: Sequence[Site]) -> bool:
    """Whether ours is one of several districts or towns: what follows is told of them all."""
    return sum(s.place is None for s in known) > 1


def _before(doc: Document, sentence: Sentence) -> tuple[str, ...] | None:
    """The places of a sentence that names none: where the text was before, unless that is elsewhere."""
    pointed = pointed_at(doc, sentence)
    if pointed:
        return (pointed,)
    if regional(doc, sentence) or (sentence.has("WHOLE_FRONT") and not sentence.has("DMG_OUTAGE")):
        return None
    if HROMADA & set(doc.words(sentence.first, sentence.last)):
        return _handed_on(doc, sentence) if _of_borova(doc, sentence) else ("kupiansk-hromada",)
    for back in range(1, REACH + 1):
        earlier = doc.before(sentence, back)
        if earlier is None:
            break
        known = sites(doc, earlier)
        if known and (not any(s.place for s in known) or _several(known)):
            return None
        if known:
            own = _ids(known)
            last = (back == 1 or _village(known)) and own and RIVER not in own
            return own if last else _handed_on(doc, sentence)
    return _handed_on(doc, sentence)


def _of_borova(doc: Document, sentence: Sentence) -> bool:
    """Whether "our community" is Borova's: no place of Kupiansk's has been named so far."""
    told = [m.place for m in atlas(doc).mentions if m.start < sentence.end]
    return BOROVA in told and not any(place.startswith("kupiansk") for place in told)


def _village(known: Sequence[Site]) -> bool:
    """Such as "Horiane village, Kupiansk district": one the gazetteer does not know, where the text stays."""
    return {s.place for s in known} <= {None, *DISTRICTS} and any(s.place is None for s in known)


def _handed_on(doc: Document, sentence: Sentence) -> tuple[str, ...] | None:
    """The place a text was about; a crossing on the axis is one of its river, where the text names it."""
    found = inherited(doc, sentence) or None
    crosses = any(word.startswith(CROSSINGS) for word in doc.words(sentence.first, sentence.last))
    if found == (SECTOR,) and crosses and any(m.place == RIVER for m in atlas(doc).mentions):
        return (RIVER,)
    return found


CROSSINGS = ("crossing", "pontoon", "переправ", "понтон")
