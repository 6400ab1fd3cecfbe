"""The archive as data: one TOML file per outlet in `items/`, read into frozen values."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any, Literal
from zoneinfo import ZoneInfo

from kupmon.model import Language, Owner, SourceSide
from kupmon.text import paragraphs

KYIV = ZoneInfo("Europe/Kyiv")
NOW = datetime(2026, 6, 14, 18, 0, tzinfo=KYIV)
"""The moment at which the archive ends and its clock starts."""

Format = Literal["rss", "atom", "rdf", "json", "portal", "down"]
"""portal: a web page stands where the feed should be; down: the server answers 503."""
Layout = Literal["article", "div", "breaks", "jsonld"]
"""How an outlet's pages are built, from clean to messy."""


@dataclass(frozen=True, slots=True)
class Story:
    """One entry of an outlet's feed, and the page behind it."""

    slug: str
    """Last part of the address; unique within the outlet, never changed once published."""
    title: str
    body: str
    """Paragraphs parted by a blank line."""
    language: Language
    at: datetime | None = None
    """Publication in Kyiv time; `None`: the feed gives no date."""
    updated: datetime | None = None
    summary: str = ""
    """What the feed shows; by default the first paragraph."""
    author: str = ""
    source: str = ""
    """The outlet an aggregator took it from."""
    source_site: str = ""
    edited: Story | None = None
    """What the outlet made of it later."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs, without the blank lines."""
        return tuple(self.body[start:end] for start, end in paragraphs(self.body))

    @property
    def lead(self) -> str:
        """What the feed shows of it."""
        return self.summary or self.paragraphs[0]


@dataclass(frozen=True, slots=True)
class Outlet:
    """A fictional publisher and all it published."""

    id: str
    """First part of the path on the loopback server."""
    name: str
    site: str
    """Its home, on a reserved domain."""
    format: Format
    language: Language | None
    """`None`: several."""
    side: SourceSide | None
    owner: Owner | None
    layout: Layout = "article"
    encoding: str = "utf-8"
    full: bool = False
    """The feed carries whole texts."""
    selector: str | None = None
    stories: tuple[Story, ...] = ()
    """As in the file; feeds put the newest first."""


@cache
def outlets() -> tuple[Outlet, ...]:
    """All outlets, in the order of their ids."""
    folder = files(__package__) / "items"
    found = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".toml")), key=lambda e: e.name
    )
    return tuple(_outlet(entry.name.removesuffix(".toml"), entry.read_text("utf-8")) for entry in found)


def edited(outlet: Outlet) -> Outlet:
    """The outlet after its later edits; the same object where there are none."""
    if not any(story.edited for story in outlet.stories):
        return outlet
    return replace(outlet, stories=tuple(story.edited or story for story in outlet.stories))


def _outlet(name: str, text: str) -> Outlet:
    table = tomllib.loads(text)
    stories = table.pop("items", [])
    outlet = Outlet(
        id=name,
        name=table.pop("name"),
        site=table.pop("site"),
        format=table.pop("format"),
        language=table.pop("language", None),
        side=table.pop("side", None),
        owner=table.pop("owner", None),
        **table,
    )
    return replace(outlet, stories=tuple(_story(row, outlet.language) for row in stories))


def _story(row: dict[str, Any], language: Language | None) -> Story:
    later = row.pop("edit", None)
    for key in ("at", "updated"):
        if key in row:
            row[key] = row[key].replace(tzinfo=KYIV)
    row.setdefault("language", language)
    row["body"] = row["body"].strip()
    story = Story(**row)
    if later is None:
        return story
    return replace(story, edited=_story({**row, **later}, language))
