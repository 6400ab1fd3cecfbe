"""Which news makes a noise: the rules of `[alerts]`, and what is said of several at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, tzinfo

from kupmon.config import Alerts
from kupmon.model import Fact, StoredArticle
from kupmon.ui.messages import tr, trn

SINGLY = 3
"""So many articles are told of one by one; more are told of as a number."""
NAMED = re.compile(r"\{(title|text|link)\}")
"""What an argument of the reader's command may ask for."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One headline to ring for."""

    title: str
    text: str
    """Who publishes it and what it says, one line."""
    link: str
    """Empty where the item has none."""


def deserves(article: StoredArticle, rules: Alerts, places: frozenset[str]) -> bool:
    """Whether an article is one that the reader wants to hear of.

    Args:
        article: With its facts.
        rules: `[alerts]`.
        places: Ids of the places that `rules` names.
    """
    row = article.row
    if not rules.enabled or row.read or not row.relevant or row.score < rules.min_score:
        return False
    if rules.sides_disagree and row.disputed:
        return True
    if not rules.kinds and not rules.places:
        return True
    return any(_wanted(fact, rules, places) for fact in article.facts)


def _wanted(fact: Fact, rules: Alerts, places: frozenset[str]) -> bool:
    of_kind = not rules.kinds or fact.kind in rules.kinds
    return of_kind and (not rules.places or not places.isdisjoint(fact.places))


def is_quiet(hours: str, now: datetime, zone: tzinfo) -> bool:
    """Whether now lies in the hours of silence; they may pass midnight.

    Args:
        hours: "23:00-07:00", or empty for none.
        now: Aware.
        zone: The hours' time zone.
    """
    if not hours:
        return False
    start, end = (time.fromisoformat(part) for part in hours.split("-"))
    clock = now.astimezone(zone).time().replace(tzinfo=None)
    return start <= clock < end if start <= end else clock >= start or clock < end


def notices(articles: Sequence[StoredArticle]) -> tuple[Notice, ...]:
    """What to say of new articles, the newest first: each by itself, or many as a number."""
    if len(articles) > SINGLY:
        newest = articles[0].row
        title = trn("{n} new article about the axis", "{n} new articles about the axis", len(articles))
        return (Notice(title, tr("The newest: {title}").format(title=newest.title), newest.link or ""),)
    return tuple(_notice(article) for article in articles)


def _notice(article: StoredArticle) -> Notice:
    row = article.row
    said = article.facts[0].statement if article.facts else ""
    return Notice(row.title, f"{row.outlet}: {said}" if said else row.outlet, row.link or "")


def filled(command: Sequence[str], notice: Notice) -> list[str]:
    """Program and arguments with `{title}`, `{text}` and `{link}` filled in.

    A command that names none of them gets headline and link as its last arguments. Words of a feed never
    begin an option: a hyphen at their start becomes a dash.
    """
    values = {"title": notice.title, "text": notice.text, "link": notice.link}
    if not any(NAMED.search(part) for part in command):
        command = [*command, "{title}", "{link}"]
    return [NAMED.sub(lambda found: _no_option(values[found[1]]), part) for part in command]


def _no_option(words: str) -> str:
    return f"–{words[1:]}" if words.startswith("-") else words
