"""`kupmon facts`: key facts of a text, a page, or many articles."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kupmon.cli.options import Options, day, placed
from kupmon.cli.output import as_json, put, say, say_json, tell

if TYPE_CHECKING:
    from kupmon.config import AxisRules
    from kupmon.model import Reading
    from kupmon.text import Cleaned

LANGUAGES, SIDES = ("en", "uk", "ru"), ("ukrainian", "russian", "third_party")


@dataclass(frozen=True, slots=True)
class Given:
    """A text as it was handed over, with what is said of it."""

    text: str
    title: str = ""
    language: str | None = None
    """`None`: by the text."""
    published: date | None = None
    """`None`: not known, and then no time that the text tells is known either."""
    outlet: str = ""
    side: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """What was read out of it."""

    reading: Reading
    cleaned: Cleaned

    def facts(self) -> list[dict[str, Any]]:
        """The facts in the contract's form; offsets count in the text as given."""
        from kupmon import facts

        return [self._mapped(facts.as_json(fact)) for fact in self.reading.facts]

    def _mapped(self, fact: dict[str, Any]) -> dict[str, Any]:
        return fact | {
            "evidence": self._span(fact["evidence"]),
            "also": [self._span(span) for span in fact["also"]],
        }

    def _span(self, span: Mapping[str, int]) -> dict[str, int]:
        start, end = self.cleaned.original(span["start"], span["end"])
        return {"start": start, "end": end}


@click.command("facts")
@click.argument("origin", metavar="FILE|URL|-")
@click.option("--json", "as_array", is_flag=True, help="Print an array of facts.")
@click.option("--jsonl", "lines", is_flag=True, help="FILE has an article a line; print a result a line.")
@click.option("--title", default="", help="Headline of the text.")
@click.option("--language", type=click.Choice(LANGUAGES), help="By default, the text tells.")
@click.option(
    "--published", callback=day, metavar="DAY", help='For "yesterday" in the text; today by default.'
)
@click.option("--outlet", default="", help="Who published it.")
@click.option("--side", type=click.Choice(SIDES), help="Whose outlet it is.")
@placed
def facts(options: Options, /, origin: str, *, as_array: bool, lines: bool, **about: Any) -> int:
    """Print the key facts of a text: from a file, a web page, or standard input (-).

    With --jsonl, FILE holds articles as JSON, one a line (id, title, text, language, published, outlet), and
    each gives one line: id, relevant, score, facts. Offsets count characters of the text as given.
    """
    rules = _rules(options)
    if lines:
        return _many(origin, rules)
    found = read(_given(origin, about), rules)
    if as_array:
        say_json(found.facts())
    else:
        _print(found)
    return 0


def _rules(options: Options) -> AxisRules:
    from kupmon.cli.room import settings

    return settings(options).axis


def read(given: Given, rules: AxisRules) -> Read:
    """Clean a text and read it."""
    from kupmon import facts
    from kupmon.model import Source
    from kupmon.text import clean_line, clean_mapped, guess_language

    cleaned = clean_mapped(given.text)
    source: Any = Source(
        title=clean_line(given.title),
        text=cleaned.text,
        language=given.language or guess_language(cleaned.text),  # type: ignore[arg-type]  # checked by click
        published=given.published or today(),
        outlet=clean_line(given.outlet),
        side=given.side,  # type: ignore[arg-type]  # checked by click
    )
    reading = facts.read(source, rules)
    if given.published is None:
        reading = replace(reading, facts=tuple(replace(fact, when=None) for fact in reading.facts))
    return Read(reading, cleaned)


def today() -> date:
    """The day in Kyiv."""
    from zoneinfo import ZoneInfo

    return datetime.now(ZoneInfo("Europe/Kyiv")).date()


def _given(origin: str, about: Mapping[str, Any]) -> Given:
    given = Given(text="", **about)
    given = replace(given, published=given.published or today())
    if origin.startswith(("http://", "https://")):
        return replace(given, text=_page(origin))
    raw = _bytes(origin)
    if origin.lower().endswith((".html", ".htm")):
        from kupmon.feeds import page
        from kupmon.feeds.received import Received
        from kupmon.feeds.tasks import PageTask

        return replace(given, text=page.read(PageTask(Received(raw), "")).text)
    return replace(given, text=_decoded(raw))


def _bytes(origin: str) -> bytes:
    if origin == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(origin).read_bytes()
    except OSError as error:
        raise click.UsageError(f"{origin} cannot be read ({error.strerror}).") from error


def _decoded(raw: bytes) -> str:
    """UTF-8 keeps every character, so that offsets hold; what is no UTF-8 is read as feeds are."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        from kupmon.feeds.charset import decode

        return decode(raw)


def _page(url: str) -> str:
    """The article on a page.

    Raises:
        FetchError: There is none to be had.
    """
    import asyncio

    return asyncio.run(_fetched(url))


async def _fetched(url: str) -> str:
    from datetime import UTC

    from kupmon.config import PollSettings
    from kupmon.errors import FetchError
    from kupmon.feeds.body import Pages
    from kupmon.model import Feed, Item

    item = Item(
        feed=url,
        key=url,
        title="",
        link=url,
        outlet="",
        side=None,
        owner=None,
        language="en",
        published=None,
        updated=None,
        fetched=datetime.now(UTC),
    )
    async with Pages(PollSettings()) as pages:
        article = await pages.article(
            item, Feed(url=url, name=url)
        )  # the user names it: any address is allowed
    if article.body_from != "page":
        raise FetchError(url, article.note)
    return article.body


def _print(found: Read) -> None:
    relevance = found.reading.relevance
    say(f"{'About the axis' if relevance.relevant else 'Not about the axis'}, score {relevance.score:.2f}.")
    text = found.cleaned.text
    for fact in found.reading.facts:
        who = f" ({fact.attribution.name}, {fact.attribution.side})" if fact.attribution else ""
        say(f"\n{fact.kind.upper()}  {fact.statement}{who}")
        say(f"  \u201c{' '.join(text[fact.evidence.start : fact.evidence.end].split())}\u201d")


def _many(origin: str, rules: AxisRules) -> int:
    """Read an article a line; a line that is none is told of and passed over."""
    wrong = 0
    for number, line in enumerate(_bytes(origin).split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            article = _article(line)
        except ValueError as error:
            tell(f"{origin}, line {number}: {error}")
            wrong += 1
            continue
        found = read(article[1], rules)
        relevance = found.reading.relevance
        result = {"id": article[0], "relevant": relevance.relevant, "score": relevance.score}
        put(as_json(result | {"facts": found.facts()}))
    return 1 if wrong else 0


def _article(line: bytes) -> tuple[Any, Given]:
    """Read one line of articles.

    Raises:
        ValueError: It is no article; with a sentence for the user.
    """
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"this is no JSON ({error}).") from error
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise ValueError(  # noqa: TRY004 - a fault of the file, as the other one
            'an article is an object with a "text", such as {"id": "1", "text": "…"}.'
        )

    def told(key: str) -> str:
        value = row.get(key)
        return value if isinstance(value, str) else ""

    given = Given(
        text=row["text"],
        title=told("title"),
        language=told("language") if told("language") in LANGUAGES else None,
        published=_day(told("published")),
        outlet=told("outlet"),
        side=told("side") if told("side") in SIDES else None,
    )
    return row.get("id"), given


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None
