"""What can be saved or piped: an article with its facts, in words or as data."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from kupmon.brief.markdown import address, plain
from kupmon.facts import as_json
from kupmon.model import Fact, StoredArticle
from kupmon.ui.look import SIDES, Look
from kupmon.ui.messages import tr


@dataclass(frozen=True, slots=True)
class Document:
    """Something in one or more formats."""

    name: str
    """Of the file that is proposed, without its ending."""
    formats: Mapping[str, Callable[[], str]]
    """By the ending of the file, the usual one first; called in a thread."""

    @property
    def path(self) -> str:
        """What is proposed."""
        return f"{self.name}.{next(iter(self.formats))}"

    def format_of(self, path: str) -> str | None:
        """The ending that says which format is meant; `None`: no such format."""
        ending = path.rpartition(".")[2].casefold()
        return ending if ending in self.formats else None


def of_article(article: StoredArticle, look: Look, now: datetime) -> Document:
    """An article with its facts and their sentences, as Markdown or JSON."""
    return Document(
        f"kupmon-article-{article.row.id}",
        {
            "md": lambda: "\n".join(_markdown(article, look, now)) + "\n",
            "json": lambda: json.dumps(_data(article), ensure_ascii=False, indent=1) + "\n",
        },
    )


def _markdown(article: StoredArticle, look: Look, now: datetime) -> Iterator[str]:
    row = article.row
    yield f"# {plain(row.title or row.link or tr('(no title)'))}"
    published = f"{look.stamp(row.published, now)} {tr(look.zone_name)}" if row.published else tr("undated")
    yield ""
    yield plain(", ".join(part for part in (row.outlet, SIDES[row.side], row.owner, published) if part))
    if address(row.link):
        yield address(row.link)
    if article.facts:
        yield from ("", f"## {tr('Key facts')}", "")
    for fact in article.facts:
        who = f" ({plain(_who(fact))})" if fact.attribution else ""
        yield f"- **{plain(fact.statement)}**{who}"
        yield f"  - “{plain(_sentence(article, fact))}”"
    yield from ("", f"## {tr('Article')}")
    for paragraph in article.body.split("\n\n"):
        yield from ("", plain(paragraph))


def _who(fact: Fact) -> str:
    assert fact.attribution is not None
    return f"{fact.attribution.name}, {SIDES[fact.attribution.side]}"


def _sentence(article: StoredArticle, fact: Fact) -> str:
    return article.body[fact.evidence.start : fact.evidence.end]


def _data(article: StoredArticle) -> dict[str, object]:
    row = article.row
    return {
        "id": row.id,
        "outlet": row.outlet,
        "side": row.side,
        "owner": row.owner,
        "language": row.language,
        "title": row.title,
        "link": row.link,
        "published": _iso(row.published),
        "fetched": _iso(row.fetched),
        "body": article.body,
        "body_from": article.body_from,
        "facts": [{**as_json(fact), "sentence": _sentence(article, fact)} for fact in article.facts],
    }


def _iso(when: datetime | None) -> str | None:
    return when.astimezone(UTC).isoformat() if when else None
