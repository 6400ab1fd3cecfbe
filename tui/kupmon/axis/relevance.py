"""How far an item is about the axis, with the reasons.

An item is relevant when at least one fact on the axis is its own news. What speaks for that is a sentence
that names a place of the axis and speaks of the war; what speaks against it is a place named for another
reason: where somebody was born, plays football, stands trial, or what else one might read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from kupmon.axis import topics
from kupmon.axis.gazetteer import Mention, load
from kupmon.axis.glance import ENCODING, glance
from kupmon.axis.passage import Scope, scopes
from kupmon.axis.words import WORD, folded, words_of
from kupmon.config import AxisRules
from kupmon.model import Reason, Relevance
from kupmon.text import Language, fold, paragraphs

WEIGHTS = {
    "start": -3.2,
    "title": 3.7,
    "title, no word of the war": 2.2,
    "first sentence": 4.2,
    "further sentence": 0.8,
    "sentence beside the war": 2.0,
    "further sentence beside the war": 0.7,
    "named only": 0.4,
    "common name": 3.4,
    "other topic": -0.9,
    "other topic elsewhere": -0.15,
    "life elsewhere": -0.6,
    "other topic in the title": -1.2,
    "headline on another topic": -3.6,
    "much on another topic": -2.2,
    "treason": 2.0,
    "long ago": -8.5,
    "origin": -1.2,
    "elsewhere in the title": -0.4,
    "user's place": 4.2,
    "user's nearby place": 4.0,
    "user's keyword": 0.8,
    "own facts": 2.0,
    "no own facts": -1.5,
    "act of war": 0.5,
    "bulletin": 2.2,
}
"""What each term adds; the score is the logistic function of their sum. "treason" alone is a factor."""

_SUMMARY = 900
"""A text that is longer, in characters, is no summary: it would name the axis."""
_FURTHER = 3
_TOPIC_WORDS = 6
_MUCH = 4
"""Different words of one topic that make it what the text is about."""
_KEYWORDS = 3
"""Keywords that count; so many stay below the threshold where nothing else speaks for the item."""
_QUOTED = 90
_BULLET = r"[\s▪•👉➡❗\ufe0f–—-]*"
_RECAP = re.compile(
    _BULLET
    + r"(?:нагада|нагаду|раніше\b|перед цим\b|як (?:ми )?повідомлял|як раніше|передісторія|довідк|бекграунд"
    r"|контекст\b|що передувало|до слова|напомни|напомин|ранее\b|раньше\b|как (?:мы )?сообщал"
    r"|как ранее|предыстория|справк"
    r"|что предшествовало|к слову|recall\b|to recall|reminder|as a reminder|earlier\b|previously\b"
    r"|background\b|context\b|as (?:earlier )?reported|as \w+ reported|it will be recalled)"
)
_FOOTER = re.compile(
    _BULLET + r"(?:читайте|читай|дивіться також|див\. також|(?:ще )?за темою|також читайте|теж читайте"
    r"|ще на тему|матеріали за темою|популярн|що ще"
    r"|новини партнерів|інші новини|рекоменд|смотрите также|также читайте|материалы по теме|по теме"
    r"|новости партнеров|другие новости|read (?:also|more|next)|also read|see also|more on|more from|related"
    r"|latest news|most read|trending|recommended|what else|headlines)"
)
_SENTENCE_END = re.compile(r"[.!?…][»”\"')]*$")
_OFFICE_STEM = re.compile("куп'?янськ|купянск")
_OFFICE_BEGINS = "куп"
_OFFICE_SHOWN = _OFFICE_BEGINS.encode(ENCODING)
_BIRTH = r"\s*(?:рок[уі]\s+народж|год[ау]\s+рожд|р\.?\s?н\b|г\.?\s?р\b)"
_COUNTED = (
    r"\s+(?:\w+(?:их|ых|ian)\s+)?(?:мешкан|жител|люд|ос[іо]б|чоловік|человек|військов|военн|солдат|боєць|бійц|бойц|"
    r"окупант|оккупант|дітей|детей|родин|семей|метр|кілом|килом|домов|дома\b|будинк|осел|абонент|споживач|"
    r"people|residents|persons|men\b|women\b|children|troops|soldiers|families|homes|houses|met|kilom|km\b|m\b)"
)
_LONG_AGO = re.compile(
    r"(?:сто|100) (?:лет|років) (?:назад|тому)|hundred years ago"
    r"|(?<!born )(?<!born in )\b(?:1[0-9]\d\d(?![\d%])|20(?:0\d|1[0-3])\b)"
    rf"(?!{_BIRTH})(?!{_COUNTED})"
)
"""A year long past, which is neither that of somebody's birth nor a number of people or of metres."""
_SUPPOSED = re.compile(
    r"\b(?:would|could|may|might|plans? to|intends? to|може|можуть|міг би|могла б|могли б|планує|планують"
    r"|может|могут|мог бы|могла бы|могли бы|планирует|планируют)\b"
)
_ACTORS = (
    "arm", "militar", "forces", "troop", "soldier", "service", "enem", "brigade", "battalion", "corps",
    "front", "військ", "армі", "солдат", "ворог", "ворож", "противник", "бригад", "батальйон", "корпус",
    "фронт", "войск", "арми", "военн", "враг", "враж", "батальон", "группиров",
)  # fmt: skip
"""Beginnings of words for who makes war, and where: alone they tell of nothing that was done."""
NOTHING = Relevance(0.0, relevant=False, reasons=(Reason("names no place of the axis", 0.0),))
TOPIC_NAMES = {
    "sport": "sport",
    "weather": "the weather",
    "court": "a court",
    "treason": "treason",
    "company": "business",
    "culture": "culture",
    "history": "history",
    "life": "a life story",
    "service": "everyday services",
    "advert": "an advertisement",
}


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A stretch of the text that counts."""

    words: str
    mentions: tuple[Mention, ...]
    topics: dict[str, set[str]]
    paragraph: int


def judge(
    title: str,
    text: str,
    language: Language,
    rules: AxisRules = AxisRules(),  # noqa: B008 - frozen
    own_facts: int | None = None,
) -> Relevance:
    """Score an item, by its headline and summary or by its whole text.

    Args:
        title: One line.
        text: Cleaned; a summary, a full text or nothing.
        language: The item's. Its words are looked for in all three, since texts quote one another.
        rules: What the user added.
        own_facts: Facts found that are the item's own news; `None` where nobody looked.
    """
    if language not in rules.languages:
        return Relevance(0.0, relevant=False, reasons=(Reason("in a language you do not read", -1.0),))
    excluded = next(_matches(rules.exclude, f"{title}\n{text}"), None) if rules.exclude else None
    if excluded:
        return Relevance(0.0, relevant=False, reasons=(Reason("holds a word you excluded", -1.0, excluded),))
    reasons = [*_by_places(title, text), *_by_rules(title, text, rules)]
    if own_facts is not None and reasons:
        reasons.append(_by_facts(own_facts))
    if not reasons and own_facts is None:
        reasons.extend(_may_come_to_it(title, text))
    if not reasons:
        return NOTHING
    score = 1 / (1 + math.exp(-WEIGHTS["start"] - sum(reason.weight for reason in reasons)))
    return Relevance(round(score, 3), relevant=score >= rules.min_score, reasons=tuple(reasons))


def _may_come_to_it(title: str, text: str) -> Iterator[Reason]:
    """A headline or summary of a bulletin whose full text mostly has a paragraph on the axis.

    Never enough to show the item, but enough to have its page looked at.
    """
    if len(title) + len(text) >= _SUMMARY:
        return
    words = f"{title}\n{text}"
    low = folded(words)
    found = topics.count(words_of(low))
    near = bool(found) and load().may_name_ours(words, low)
    bound = [m for m in load().find(words) if m.scope == "bound"] if near else []
    if bound or "bulletin" in found or {"region", "war"} <= found.keys():
        named = {words[m.start : m.end] for m in bound}
        what = ", ".join(sorted(named or found.get("bulletin") or found["region"]))
        yield Reason("a report of the whole front or region may come to the axis", WEIGHTS["bulletin"], what)


def _by_facts(own_facts: int) -> Reason:
    if own_facts:
        plural = "" if own_facts == 1 else "s"
        return Reason(f"{own_facts} fact{plural} of its own on the axis", WEIGHTS["own facts"])
    return Reason("no fact of its own on the axis", WEIGHTS["no own facts"])


@lru_cache(
    maxsize=4
)  # an article is judged up to three times on its way: as an item, before and after its facts
def _by_places(title: str, text: str) -> tuple[Reason, ...]:
    if not _may_name_the_axis(title, text):
        return ()  # nineteen items in twenty: nothing of them is taken apart
    head = list(_sentences(title))
    body = list(_sentences(text))
    ours = _ours([*head, *body])
    named = [s for s in head if any(map(ours, s.mentions))]
    said = [s for s in body if any(map(ours, s.mentions)) or "office" in s.topics]
    if not named and not said:
        return ()
    war_or_short = len(text) < _SUMMARY or any("war" in s.topics for s in body)
    return (
        *_of_title(head, named, war_or_short=war_or_short),
        *(_of_body(body, said) if said else _of_body_that_names_nothing(body)),
        *_of_other_topics(head, body, [*named, *said]),
    )


def _may_name_the_axis(title: str, text: str) -> bool:
    whole = f"{title}\n{text}"
    shown = glance(whole)
    if shown is not None and _OFFICE_SHOWN not in shown and load().names_nothing_of_ours(shown):
        return False
    low = folded(whole)
    if _OFFICE_BEGINS in low and _OFFICE_STEM.search(low):
        return True
    return load().may_name_ours(whole, low) and any(
        mention.scope != "other" for part in (title, text) for mention in load().find(part)
    )


def _ours(sentences: Sequence[_Sentence]) -> Callable[[Mention], bool]:
    """The test for a mention that counts: names borne by several places count beside a sure one."""
    mentions = [m for s in sentences for m in s.mentions]
    bound = {m.place for m in mentions if m.scope == "bound" and not m.sector}
    sure = any(m.scope == "axis" for m in mentions)
    near = any("region" in s.topics for s in sentences) and any("war" in s.topics for s in sentences)
    context = sure or (bool(bound) and near) or len(bound) > 1

    def counts(mention: Mention) -> bool:
        return mention.scope == "axis" or (mention.scope == "bound" and not mention.sector and context)

    return counts


def _sentences(text: str) -> Iterator[_Sentence]:
    """Sentences that may be the item's own news: no footers, no recaps, no stretch on another sector."""
    mentions = load().find(text)
    low = folded(text)
    at = 0
    for number, scope in _own_news(text, low):
        while at < len(mentions) and mentions[at].start < scope.start:
            at += 1
        inside: list[Mention] = []
        while at < len(mentions) and mentions[at].start < scope.end:
            inside.append(mentions[at])
            at += 1
        if scope.scope == "other":
            inside = [m for m in inside if m.scope == "other"]
        found = topics.count(WORD.findall(low[scope.start : scope.end]))
        yield _Sentence(text[scope.start : scope.end].strip(), tuple(inside), found, number)


def _own_news(text: str, low: str) -> Iterator[tuple[int, Scope]]:
    found = scopes(text)
    at, footer = 0, False
    for number, (start, end) in enumerate(paragraphs(text)):
        line = low[start:end]
        if _FOOTER.match(line):
            footer = True
        elif footer and _SENTENCE_END.search(line):
            footer = False
        skip = footer or _RECAP.match(line)
        while at < len(found) and found[at].start < end:
            if not (skip or _RECAP.match(low[found[at].start : found[at].end])):
                yield number, found[at]
            at += 1


def _of_title(head: list[_Sentence], named: list[_Sentence], *, war_or_short: bool) -> Iterator[Reason]:
    if named:
        war = any("war" in s.topics for s in head)
        if war:
            yield Reason(
                "the headline names the axis and speaks of the war", WEIGHTS["title"], _quote(named[0])
            )
        else:
            kind = "title, no word of the war" if war_or_short else "named only"
            yield Reason("the headline names the axis", WEIGHTS[kind], _quote(named[0]))
    elif any(m.scope == "other" for s in head for m in s.mentions):
        yield Reason("the headline names another place", WEIGHTS["elsewhere in the title"], _quote(head[0]))


def _of_body(body: list[_Sentence], said: list[_Sentence]) -> Iterator[Reason]:
    at_war = [s for s in said if "war" in s.topics and "origin" not in s.topics and s.mentions]
    hot = {s.paragraph + step for s in body if "war" in s.topics for step in (-1, 0, 1)}
    quiet = [s for s in said if "origin" not in s.topics and not ("war" in s.topics and s.mentions)]
    beside = [s for s in quiet if s.paragraph in hot]
    if at_war:
        common = all(m.scope == "bound" for m in at_war[0].mentions if m.scope != "other")
        what = "common name" if common else "first sentence"
        yield Reason("a sentence on the war names a place of the axis", WEIGHTS[what], _quote(at_war[0]))
        if any(_tells_of_an_act(s) for s in at_war):
            yield Reason("it tells of what was done there", WEIGHTS["act of war"])
        more = min(len(at_war) - 1, _FURTHER)
        if more:
            yield Reason(
                f"{more} more such sentence{'s' if more > 1 else ''}",
                WEIGHTS["further sentence"] * more,
                _quote(at_war[1]),
            )
    elif beside:
        weight = WEIGHTS["sentence beside the war"]
        weight += WEIGHTS["further sentence beside the war"] * min(len(beside) - 1, _FURTHER)
        yield Reason("a place of the axis is named beside words of the war", weight, _quote(beside[0]))
    elif said:
        yield Reason("a place of the axis is named", WEIGHTS["named only"], _quote(said[0]))


def _tells_of_an_act(sentence: _Sentence) -> bool:
    """Whether something was done in a war, and not only supposed, in a sentence."""
    done = any(not word.startswith(_ACTORS) for word in sentence.topics["war"])
    return done and _SUPPOSED.search(folded(sentence.words)) is None


def _of_body_that_names_nothing(body: list[_Sentence]) -> Iterator[Reason]:
    """The headline has named the place; the text may well say "the town"."""
    at_war = [s for s in body if "war" in s.topics and not any(m.scope == "other" for m in s.mentions)]
    if at_war:
        weight = WEIGHTS["sentence beside the war"]
        yield Reason("below that headline the text speaks of the war", weight, _quote(at_war[0]))


def _of_other_topics(
    head: list[_Sentence], body: list[_Sentence], named: list[_Sentence]
) -> Iterator[Reason]:
    for topic, name in TOPIC_NAMES.items():
        in_title = {word for s in head for word in s.topics.get(topic, ())}
        beside = {word for s in named for word in s.topics.get(topic, ())} - in_title
        away = {word for s in body for word in s.topics.get(topic, ())} - in_title - beside
        weight = WEIGHTS["other topic in the title"] * (len(in_title) == 1)
        weight += WEIGHTS["headline on another topic"] * (len(in_title) > 1)
        weight += WEIGHTS["other topic"] * min(len(beside), _TOPIC_WORDS)
        elsewhere = "life elsewhere" if topic == "life" else "other topic elsewhere"
        weight += WEIGHTS[elsewhere] * min(len(away), _TOPIC_WORDS)
        if len(in_title | beside | away) >= _MUCH:
            weight += WEIGHTS["much on another topic"]
        if topic == "treason":
            weight *= WEIGHTS["treason"]
        if weight:
            found = sorted(in_title | beside | away)[:5]
            yield Reason(f"speaks of {name}", round(weight, 2), ", ".join(found))
    old = [s for s in named if _LONG_AGO.search(s.words.lower())]
    today = bool(named) and named[0] not in old and "war" in named[0].topics
    if old and len(old) * 2 >= len(named) and not (today and len(old) * 2 == len(named)):
        yield Reason("what it tells of the axis is long ago", WEIGHTS["long ago"], _quote(old[0]))
    origin = [s for s in named if "origin" in s.topics]
    if origin:
        yield Reason("the place is where somebody comes from", WEIGHTS["origin"], _quote(origin[0]))


def _quote(sentence: _Sentence) -> str:
    words = " ".join(sentence.words.split())
    return words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"


def _by_rules(title: str, text: str, rules: AxisRules) -> Iterator[Reason]:
    if not (rules.places or rules.nearby or rules.keywords):
        return
    whole = f"{title}\n{text}"
    for pattern in _matches(rules.places, whole):
        yield Reason("names a place you added", WEIGHTS["user's place"], pattern)
    nearby = list(_matches(rules.nearby, whole))
    if nearby and (len(nearby) > 1 or "war" in topics.count(WORD.findall(fold(whole)))):
        weight = WEIGHTS["user's nearby place"]
        yield Reason("names a place you watch nearby", weight, ", ".join(nearby))
    for pattern in islice(_matches(rules.keywords, whole), _KEYWORDS):
        yield Reason("holds a keyword of yours", WEIGHTS["user's keyword"], pattern)


def _matches(patterns: Sequence[str], text: str) -> Iterator[str]:
    if patterns:
        low = fold(text)
        for pattern in patterns:
            found = _pattern(pattern).search(low) if pattern.strip("* ") else None
            if found:
                yield text[found.start() : found.end()]


@lru_cache(maxsize=1_000)
def _pattern(pattern: str) -> re.Pattern[str]:
    """A user's word: a star stands for any ending, blanks and hyphens for each other."""
    parts = re.split(r"([*\s-]+)", fold(pattern).strip())
    made = "".join(
        r"[\w']*" if "*" in part else r"[\s-]+" if part and not part.strip(" -") else re.escape(part)
        for part in parts
    )
    return re.compile(rf"(?<![\w']){made}(?![\w'])")
