"""Labelled pairs of articles: what is one story, and what only looks like it.

Two sources. From the invented events of `tellings.toml` articles are made by script (cut, credited to
another outlet, with later figures, days later) beside those written by hand (three languages, another
speaker). From the sample archive, whose articles were written before any of this, the stories were labelled
by reading them. The thresholds of `likeness` were set on these same pairs: the figures are no forecast.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import combinations
from pathlib import Path

from kupmon import facts
from kupmon.axis.passage import cut
from kupmon.ledger.report import Report, report
from kupmon.model import Row, Source, StoredArticle
from kupmon.sample.archive import outlets

MONTHS = {
    "en": {6: "June", 7: "July"},
    "uk": {6: "червня", 7: "липня"},
    "ru": {6: "июня", 7: "июля"},
}
CREDITS = {
    "en": "This is reported by Sample News Line.",
    "uk": "Про це пише агентство «Зразкова лінія».",
    "ru": "Об этом сообщает агентство «Образцовая линия».",
}


@dataclass(frozen=True, slots=True)
class Told:
    """An article and the story it was labelled with."""

    story: str
    event: str
    report: Report


@dataclass(frozen=True, slots=True)
class Pair:
    one: Told
    two: Told

    @property
    def same(self) -> bool:
        return self.one.story == self.two.story

    @property
    def hard(self) -> bool:
        """One event with other figures or speakers, the same report of another day, or two languages."""
        if self.same:
            return self.one.report.language != self.two.report.language
        return self.one.event == self.two.event


def said(day: date, language: str) -> str:
    month = MONTHS[language][day.month]
    return f"{month} {day.day}" if language == "en" else f"{day.day} {month}"


def article(
    number: int,
    outlet: str,
    language: str,
    text: str,
    when: datetime,
    *,
    title: str = "",
    side: str | None = None,
) -> Report:
    """A text as it comes out of the store, its facts read as they are read from any."""
    text = text.strip()
    source = Source(title, text, language, when.date(), outlet, side)
    row = Row(
        id=number, feed="https://feed.example/", outlet=outlet, side=side, owner=None, language=language,
        title=title, link=f"https://feed.example/{number}", published=when, updated=None, fetched=when,
        when=when, relevant=True, score=1.0,
    )  # fmt: skip
    reading = facts.read(source)
    return report(StoredArticle(row, text, "page", "", (), cut(text), reading.facts))


@cache
def told() -> tuple[Told, ...]:
    """Every article made of the invented events."""
    data = tomllib.loads(Path(__file__).with_name("tellings.toml").read_text(encoding="utf-8"))
    found: list[Told] = []
    for place, event in enumerate(data["events"]):
        found += list(_of_event(event, 100 * (place + 1), datetime(2026, 7, 1 + place, 8, tzinfo=UTC)))
    return tuple(found)


def _of_event(event: dict, number: int, at: datetime) -> Iterator[Told]:
    name = event["id"]

    def made(story: str, language: str, text: str, when: datetime, outlet: str) -> Told:
        nonlocal number
        number += 1
        return Told(f"{name}/{story}", name, article(number, outlet, language, text, when))

    def filled(language: str, figures: str, day: datetime) -> str:
        return event[language].format(**event[figures], day=said(day.date(), language))

    for late, language in enumerate(("en", "uk", "ru")):
        text = filled(language, "figures", at)
        yield made("first", language, text, at + timedelta(hours=late), f"Sample {language} Daily")
        short = "\n\n".join(text.strip().split("\n\n")[:2])
        yield made("first", language, short, at + timedelta(hours=3 + late), f"Sample {language} Short")
        credited = f"{text.strip()}\n\n{CREDITS[language]}"
        yield made(
            "first", language, credited, at + timedelta(hours=5, minutes=late), f"Sample {language} Echo"
        )
    for language in ("uk", "en"):
        text = filled(language, "update", at)
        yield made("update", language, text, at + timedelta(hours=9), f"Sample {language} Daily")
    later = at + timedelta(days=2)
    for language in ("ru", "uk"):
        yield made("again", language, filled(language, "again", later), later, f"Sample {language} Daily")
    other = event["other"]
    yield made("other", other["language"], other["text"], at + timedelta(hours=7), "Sample Other View")


ARCHIVE_STORIES = (
    ("kab-po-kupiansku", "guided-bombs-hit-kupiansk"),
    (
        "izolovana-hrupa", "isolated-group-short-of-food", "wire-isolated-group", "izolirovannaya-gruppa",
        "copy-isolated-group",
    ),
    ("dron-kivsharivka-zahybla", "copy-kivsharivka"),
    (
        "osvobozhdena-petropavlovka", "russia-says-petropavlivka-taken", "petropavlovka-vzyata",
        "copy-petropavlovka",
    ),
    ("petropavlivka-sprostuvannia", "ukraine-rejects-petropavlivka-claim"),
    ("institut-ne-podtverzhdaet", "assessment-june-10"),
    ("evakuatsiia-vuzlovyi", "evacuation-kupiansk-vuzlovyi"),
)  # fmt: skip
"""Slugs of the sample archive; an article that is in none is a story of its own."""


@cache
def archived() -> tuple[Told, ...]:
    """The dated articles of the sample archive in which facts were found."""
    stories = {slug: group[0] for group in ARCHIVE_STORIES for slug in group}
    found = []
    for outlet in outlets():
        for entry in outlet.stories:
            number = 5000 + len(found)
            if entry.at is None:
                continue
            made = article(
                number, entry.source or outlet.name, entry.language, entry.body, entry.at.astimezone(UTC),
                title=entry.title, side=outlet.side,
            )  # fmt: skip
            if made.facts:
                found.append(Told(stories.get(entry.slug, entry.slug), "archive", made))
    return tuple(found)


NEAR = timedelta(days=2)
"""Articles of the archive further apart than this are no pair anybody could take for one story."""


@cache
def pairs() -> tuple[Pair, ...]:
    """All pairs of one event, one pair in eight across events, and all of the archive within two days."""
    made, archive = told(), archived()
    found = []
    across = 0
    for one, two in combinations(made, 2):
        across += one.event != two.event
        if one.event == two.event or across % 8 == 0:
            found.append(Pair(one, two))
    for one, two in combinations(archive, 2):
        if abs(one.report.when - two.report.when) <= NEAR:
            found.append(Pair(one, two))
    return tuple(found)
