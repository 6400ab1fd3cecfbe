"""`kupmon items`: what is stored, as lines or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from kupmon.cli.catching_up import catch_up
from kupmon.cli.options import Options, placed
from kupmon.cli.output import say, say_json, tell
from kupmon.cli.room import Room, opened
from kupmon.errors import QueryError

if TYPE_CHECKING:
    from kupmon.model import Reason, StoredArticle
    from kupmon.store.query import Query

CHUNK = 200
"""Articles read from the store at a time."""
SIDES = {"ukrainian": "UA", "russian": "RU", "third_party": "3P", None: "  "}


@click.command("items")
@click.argument("query", nargs=-1)
@click.option("--json", "as_array", is_flag=True, help="Print an array with everything that is stored.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most N, the newest.")
@click.option("--all", "below", is_flag=True, help="Also what is not about the axis.")
@placed
def items(options: Options, query: tuple[str, ...], *, as_array: bool, limit: int | None, below: bool) -> int:
    """Print the stored items that QUERY finds, newest first.

    QUERY is what the screen's filter takes: words, "phrases", side: lang: feed: place: kind: speaker: since:
    is:unread is:starred, AND, OR, NOT or -, brackets. Put -- before one that begins with a minus.
    """
    with opened(options) as room:
        asked = understood(" ".join(query))
        catch_up(room)
        ids = room.store.ids(asked, below=below)[:limit]
        articles = _articles(room, ids)
        if as_array:
            say_json(map(as_data, articles))
            return 0
        zone = zone_of(room)
        for article in articles:
            say(_line(article, zone))
    if not ids:
        tell("Nothing is stored yet: kupmon poll fetches news." if not query else "Nothing found.")
    return 0


def understood(text: str) -> Query | None:
    """Read a query; `None` for an empty one.

    Raises:
        click.UsageError: It cannot be understood, with the place of the mistake.
    """
    from kupmon.axis.gazetteer import load
    from kupmon.store.query import parse

    if not text.strip():
        return None
    try:
        return parse(text, load().named)
    except QueryError as error:
        pointer = " " * min(error.position, len(text)) + "^"
        raise click.UsageError(f"{error}\n  {text}\n  {pointer}") from error


def _articles(room: Room, ids: Sequence[int]) -> Iterator[StoredArticle]:
    remaining = iter(ids)
    while chunk := list(islice(remaining, CHUNK)):
        yield from room.store.articles(chunk)


def zone_of(room: Room) -> tzinfo | None:
    """The time zone of `[ui]`; `None`: this computer's."""
    from zoneinfo import ZoneInfo

    name = room.config.ui.time_zone
    return None if name == "local" else ZoneInfo(name)


def moment(when: datetime | None, zone: tzinfo | None) -> str:
    """Write a time for people; a dash where there is none."""
    return f"{when.astimezone(zone):%Y-%m-%d %H:%M}" if when else "-"


def _line(article: StoredArticle, zone: tzinfo | None) -> str:
    row = article.row
    marks = ("*" if row.starred else " ") + (" " if row.read else "●")
    when = moment(row.published, zone) if row.published else "undated         "
    return f"{when} {marks} {SIDES[row.side]} {row.score:.2f}  {row.outlet}: {row.title}"


def as_data(article: StoredArticle) -> dict[str, Any]:
    """An item as `--json` prints it."""
    row = article.row
    return {
        "id": row.id,
        "feed": row.feed,
        "outlet": row.outlet,
        "side": row.side,
        "owner": row.owner,
        "language": row.language,
        "title": row.title,
        "link": row.link,
        "published": iso(row.published),
        "updated": iso(row.updated),
        "fetched": iso(row.fetched),
        "relevant": row.relevant,
        "score": row.score,
        "reasons": [_reason(reason) for reason in article.reasons],
        "body": article.body,
        "body_from": article.body_from,
        "read": row.read,
        "starred": row.starred,
        "tags": list(row.tags),
    }


def iso(when: datetime | None) -> str | None:
    """Write a time as ISO 8601 in UTC."""
    from datetime import UTC

    return when.astimezone(UTC).isoformat() if when else None


def _reason(reason: Reason) -> dict[str, Any]:
    return {"what": reason.what, "weight": reason.weight, "quoted": reason.quoted}
