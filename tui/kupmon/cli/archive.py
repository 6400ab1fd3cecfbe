"""`kupmon import`: an archive of items goes into the store, whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Any, get_args

import click

from kupmon.cli.options import Options, placed
from kupmon.cli.output import tell
from kupmon.cli.room import opened
from kupmon.model import Article, Item, Language, Passage, Reading, Reason, Relevance, Source

if TYPE_CHECKING:
    from kupmon.config import AxisRules

CHUNK = 200
"""Lines read at a time."""
ALONE = 400
"""Lines up to which starting a second process would take longer than it saves."""
IMPORTED = Reason("it was imported", 0.0)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a few lines."""

    articles: tuple[tuple[Article, Reading], ...]
    faults: tuple[str, ...]


@click.command("import")
@click.argument("file", type=click.File("rb"), metavar="FILE.jsonl")
@placed
def import_(options: Options, /, file: Any) -> int:
    """Take in an archive of items, one JSON object a line; - reads standard input.

    Fields: id, ts (Unix seconds or ISO), source, title, link, lang, body (text or HTML). All of it is shown,
    about the axis or not. What is stored already stays as it is. Exit status 1: a line could not be read.
    """
    faults = _Faults(file.name)
    with opened(options) as room:
        new = room.store.import_items(_articles(_taken(file, room.config.axis), faults)).new
    wrong = faults.told
    tell(f"{new} new items." + (f" {wrong} lines could not be read." if wrong else ""))
    return 1 if wrong else 0


class _Faults:
    """Tells what could not be read, and counts it."""

    def __init__(self, name: str) -> None:
        self.told = 0
        self._name = name

    def tell(self, faults: Iterable[str]) -> None:
        for fault in faults:
            tell(f"{self._name}, {fault}")
            self.told += 1


def _articles(found: Iterable[Taken], faults: _Faults) -> Iterator[tuple[Article, Reading]]:
    for taken in found:
        faults.tell(taken.faults)
        yield from taken.articles


def _taken(file: Iterable[bytes], rules: AxisRules) -> Iterator[Taken]:
    lines = ((number, line) for number, line in enumerate(file, 1) if line.strip())
    first = list(islice(lines, ALONE))
    yield from (take(chunk, rules) for chunk in _chunks(iter(first)))
    if len(first) == ALONE:
        yield from _in_parallel(lines, rules)


def _in_parallel(lines: Iterator[tuple[int, bytes]], rules: AxisRules) -> Iterator[Taken]:
    """Read on all cores, in the order of the file, a few chunks ahead of the store."""
    import os
    import signal
    from collections import deque
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    cores = os.cpu_count() or 1
    ignore = (signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; this one answers it
    pool = ProcessPoolExecutor(cores, get_context("spawn"), signal.signal, ignore)
    ahead: deque[Future[Taken]] = deque()
    try:
        for chunk in _chunks(lines):
            ahead.append(pool.submit(take, chunk, rules))
            if len(ahead) > 2 * cores:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _chunks(lines: Iterator[tuple[int, bytes]]) -> Iterator[list[tuple[int, bytes]]]:
    while chunk := list(islice(lines, CHUNK)):
        yield chunk


def take(lines: Sequence[tuple[int, bytes]], rules: AxisRules) -> Taken:
    """Read lines and the facts in them; pure, so that it may run in another process.

    Args:
        lines: Each with its number.
        rules: What is about the axis.
    """
    articles, faults = [], []
    for number, line in lines:
        try:
            article = read(line)
        except ValueError as error:
            faults.append(f"line {number}: {error}")
        else:
            articles.append(_with_reading(article, rules))
    return Taken(tuple(articles), tuple(faults))


def read(line: bytes) -> Article:
    """Read one line of an archive.

    Raises:
        ValueError: It is no item; with a sentence for the user.
    """
    from kupmon.feeds.markup import body_text
    from kupmon.text import clean_line, guess_language

    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"this is no JSON ({error}).") from error
    if not isinstance(row, dict) or not (row.get("title") or row.get("body")):
        raise ValueError('an item is an object with at least a "title" or a "body".')
    told = {key: str(row[key]) for key in ("id", "source", "title", "link", "lang", "body") if row.get(key)}
    body = body_text(told.get("body", ""), is_html="</" in told.get("body", ""), limit=200_000)
    outlet, title = (
        clean_line(told.get("source", "")),
        clean_line(told.get("title", "")) or clean_line(body, 120),
    )
    link = told.get("link", "")
    lang = told.get("lang", "")
    language: Any = lang if lang in get_args(Language) else guess_language(f"{title}\n{body}")
    digest = sha256(f"{title}\0{link}\0{body}".encode("utf-8", "replace"))
    item = Item(
        feed=f"import:{outlet}",
        key=clean_line(told.get("id", "")) or link or digest.hexdigest(),
        title=title,
        link=link if link.startswith(("http://", "https://")) and link.isprintable() else None,
        outlet=outlet,
        side=None,
        owner=None,
        language=language,
        published=moment(row.get("ts")),
        updated=None,
        fetched=datetime.now(UTC),
        content=body,
        digest=digest.digest(),
    )
    return Article(item, body, "feed")


def moment(ts: Any) -> datetime | None:
    """Read a time: Unix seconds or ISO, which is UTC where it names no zone; `None` where it is neither."""
    try:
        if isinstance(ts, str) and not ts.replace(".", "", 1).isdecimal():
            when = datetime.fromisoformat(ts)
            return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, TypeError, OverflowError, OSError):
        return None


def _with_reading(article: Article, rules: AxisRules) -> tuple[Article, Reading]:
    try:
        return article, _reading(article, rules)
    except Exception as error:  # noqa: BLE001 - one odd text must not stop the others; the screen says so
        note = f"Its facts could not be read ({error!r})."
        return replace(article, note=note), Reading(kept(Relevance(0.0, relevant=False)), Passage(()))


def _reading(article: Article, rules: AxisRules) -> Reading:
    """Read the facts of an article; one that names nothing of the axis has none, and costs little."""
    from zoneinfo import ZoneInfo

    from kupmon import facts
    from kupmon.axis import gazetteer
    from kupmon.axis.relevance import judge

    item = article.item
    if not gazetteer.load().find(f"{item.title}\n{article.body}"):
        found = judge(item.title, article.body, item.language, rules)
        if found.score == 0:
            return Reading(kept(found), Passage(()))
    published = (item.published or item.fetched).astimezone(ZoneInfo("Europe/Kyiv")).date()
    reading = facts.read(Source(item.title, article.body, item.language, published, item.outlet), rules)
    return replace(reading, relevance=kept(reading.relevance))


def kept(found: Relevance) -> Relevance:
    """Everything that was imported is shown; the score stays what it is."""
    return found if found.relevant else replace(found, relevant=True, reasons=(*found.reasons, IMPORTED))
