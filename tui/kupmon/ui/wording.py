"""How the screen and the plain reader word what they tell of an article; needs no library of the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from kupmon.model import KINDS, Fact, Kind, Row, SourceSide, StoredArticle
from kupmon.store.times import FUTURE
from kupmon.ui.distance import distance
from kupmon.ui.look import SIDES, Look, short_day
from kupmon.ui.messages import later, tr, trn

BODIES = {
    "feed": later("text from the feed"),
    "page": later("text from the page"),
    "summary": later("summary only"),
}
SIDE_WORDS: dict[SourceSide | None, str] = {
    **SIDES,
    "third_party": later("third party"),
    None: later("side unknown"),
}
SPOKEN_SIDES: dict[SourceSide | None, str] = {
    "ukrainian": later("Ukrainian"),
    "russian": later("Russian"),
    "third_party": later("third party"),
    None: later("side unknown"),
}
"""Where two letters would be spelled out."""
OWNERS = {"state": later("state"), "public": later("public"), "independent": later("independent")}
LANGUAGES = {"en": later("in English"), "uk": later("in Ukrainian"), "ru": later("in Russian")}
KIND_NAMES: dict[Kind, str] = {
    "control": later("Control"),
    "assaults": later("Assaults"),
    "strength": later("Strength"),
    "losses": later("Losses"),
    "movement": later("Movement"),
    "supply": later("Supply"),
    "strike": later("Strikes"),
    "civilians": later("Civilians"),
    "damage": later("Damage"),
    "narrative": later("Narrative"),
    "quote": later("Quotes"),
    "background": later("Background"),
}


def no_facts(article: StoredArticle) -> str:
    """What is said where an article shows no facts."""
    if article.unread:
        return tr("The facts of this article have not been read yet.")
    return tr("No key facts were found in this article.")


def origin(row: Row, look: Look, sides: Mapping[SourceSide | None, str] = SIDE_WORDS) -> str:
    """Outlet, side, owner and language."""
    parts = (
        row.outlet,
        tr(sides[row.side]),
        tr(OWNERS[row.owner]) if row.owner else "",
        tr(LANGUAGES[row.language]),
    )
    return f" {look.signs.dot} ".join(part for part in parts if part)


def clocks(article: StoredArticle, look: Look, now: datetime) -> str:
    """When it happened by the facts, when it was published, when it was fetched."""
    row = article.row
    ends = [fact.when.end for fact in article.facts if fact.when is not None]
    event = tr("event {day}").format(day=short_day(max(ends), look.day(now))) if ends else ""
    published = tr("undated")
    if row.published:
        published = tr("published {time}").format(time=look.stamp(row.published, now))
        wrong = f" ({tr('had not come yet: wrong, sorted by arrival')})"
        published += wrong if is_ahead(row) else ""
    got = tr("got {time}").format(time=look.stamp(row.fetched, now))
    got += f" {tr(look.zone_name)}"
    return f" {look.signs.dot} ".join(part for part in (event, published, got) if part)


def is_ahead(row: Row) -> bool:
    """Whether the outlet's date had not come yet when the article did, so that it cannot be true."""
    return row.published is not None and row.published > row.fetched + FUTURE


def hidden(article: StoredArticle) -> str:
    """How much of a front-wide report is about other sectors."""
    return trn(
        "{n} paragraph about other sectors", "{n} paragraphs about other sectors", article.passage.hidden
    )


def report_order(article: StoredArticle) -> tuple[Fact, ...]:
    """The facts by kind in the order of a situation report, within a kind as the text has them."""
    return tuple(sorted(article.facts, key=lambda fact: (KINDS.index(fact.kind), fact.evidence.start)))


def said_by(row: Row, fact: Fact, look: Look, sides: Mapping[SourceSide | None, str] = SIDE_WORDS) -> str:
    """Who says it, with the side and how far that is from the reader; and of what days, where told."""
    name = fact.attribution.name if fact.attribution else row.outlet
    side = tr(sides[fact.attribution.side if fact.attribution else row.side])
    parts = [name, side, distance(fact)]
    if fact.when is not None:
        today = look.day(row.when)
        first, last = short_day(fact.when.start, today), short_day(fact.when.end, today)
        parts.append(first if first == last else f"{first} {look.signs.dash} {last}")
    return f" {look.signs.dot} ".join(parts)


def states(row: Row, *, new: bool) -> Iterator[str]:
    """What the timeline's marks mean, in words."""
    if new:
        yield tr("new")
    if not row.read:
        yield tr("unread")
    if row.starred:
        yield tr("starred")
    if row.reprints > 1:
        yield trn("{n} article tells it", "{n} articles tell it", row.reprints)
    if row.disputed:
        yield tr("others disagree")
    if row.facts:
        yield trn("{n} fact", "{n} facts", row.facts)
    if row.published is None:
        yield tr("undated")
    if row.tags:
        yield tr("tags: {tags}").format(tags=", ".join(row.tags))
