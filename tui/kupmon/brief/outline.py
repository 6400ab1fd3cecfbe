"""A brief as headings, entries and quotations: what Markdown and HTML both write out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta, tzinfo
from zoneinfo import ZoneInfo

from kupmon.axis import gazetteer
from kupmon.brief.contents import SECTIONS, Contents, Section, in_section
from kupmon.brief.words import SIDES, counted, day, days, moment, number, ordinal, standing, voices
from kupmon.claims import Claim, Disagreement, History, Quiet, Series, Silence, Telling
from kupmon.model import FeedState

KYIV = ZoneInfo("Europe/Kyiv")
ONE_DAY = timedelta(days=1)
WHY = {"control": "who holds it", "count": "how many", "denied": "one side denies it"}
MEANS = {"air": "from the air", "missile": "missile", "drone": "drone", "artillery": "shelling"}
"""What people were hurt by, as a heading says it."""
NOTHING = "Nothing is stored for this time. That is not to say that nothing happened."
METHOD = (
    "Statements as read from the sentences quoted under them, which are given as published. A claim is not a "
    "finding."
)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a sentence stands."""

    text: str
    """Speaker, outlet, sides and time."""
    link: str | None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stored sentence with all that carry it word for word."""

    sentence: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement, what stands behind it, and the sentences it was read from."""

    text: str
    note: str = ""
    quotations: tuple[Quotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with its entries."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole."""

    title: str
    lead: tuple[str, ...]
    """Lines under the title."""
    parts: tuple[Part, ...]


def outline(contents: Contents, zone: tzinfo | None) -> Outline:
    """Lay a brief out.

    Args:
        contents: What to say.
        zone: In which times are written; `None`: this computer's.
    """
    sample = ("These are samples: invented articles of fictional outlets.",) if contents.sample else ()
    time = f"{moment(contents.since, zone)} to {moment(contents.until, zone)}"
    return Outline(
        title="Kupyansk axis: brief",
        lead=(*sample, f"{time} ({_zone_name(contents, zone)})", METHOD),
        parts=tuple(_parts(contents, zone)),
    )


def _zone_name(contents: Contents, zone: tzinfo | None) -> str:
    return str(zone) if zone else contents.until.astimezone().tzname() or "local time"


def _parts(contents: Contents, zone: tzinfo | None) -> Iterator[Part]:
    for section in SECTIONS:
        yield Part(section.id, section.title, tuple(_of_section(section, contents, zone)))
    disputed = tuple(_disagreement(one, zone) for one in contents.disagreements)
    yield Part("disagreements", "Disagreements", disputed)
    silent = (
        *(_silence(one, zone) for one in contents.silences),
        *(_quiet(one, one.latest, zone) for one in contents.quiet if one.latest is not None),
    )
    yield Part("silences", "Silences", silent)
    yield Part("sources", "Sources", tuple(_feeds(contents.feeds, zone)))


def _of_section(section: Section, contents: Contents, zone: tzinfo | None) -> Iterator[Entry]:
    for one in contents.series:
        if one.kind in section.kinds and _told(one, contents):
            yield _series(one, contents, zone)
    if section.id == "civilians":
        yield from (_history(one, zone) for one in contents.histories)
    for claim in in_section(section, contents.claims):
        yield _claim(claim, contents, zone)


def _claim(claim: Claim, contents: Contents, zone: tzinfo | None) -> Entry:
    return Entry(
        claim.fact.statement,
        standing(claim, zone),
        _quotations(contents.within(claim.tellings), zone),
    )


def _quotations(tellings: Iterable[Telling], zone: tzinfo | None) -> tuple[Quotation, ...]:
    """The sentences in the order they were told, each once with all its sources."""
    sources: dict[str, list[Source]] = {}
    for telling in tellings:
        sources.setdefault(telling.sentence, []).append(Source(_source(telling, zone), telling.link))
    return tuple(Quotation(sentence, tuple(found)) for sentence, found in sources.items())


def _source(telling: Telling, zone: tzinfo | None) -> str:
    when = moment(telling.when, zone)
    return (
        f"{telling.voice.name} ({SIDES[telling.voice.side]}), in {telling.outlet} ({SIDES[telling.side]}), "
        f"{when if telling.dated else f'undated, fetched {when}'}"
    )


def _told(series: Series, contents: Contents) -> tuple[Telling, ...]:
    return contents.within(point.telling for point in series.points)


def _series(series: Series, contents: Contents, zone: tzinfo | None) -> Entry:
    told = _told(series, contents)
    points = [point for point in series.points if point.telling in told]
    note = "" if series.whole_day else "Part of a day each: not to be set beside or added to whole days."
    listed = ", ".join(f"{day(point.day)}: {number(point.count)}" for point in points)
    return Entry(f"{series.name}: {listed}.", note, _quotations(told, zone))


def _history(history: History, zone: tzinfo | None) -> Entry:
    steps = (f"{number(s.fact.count)} {s.fact.type}" for s in history.steps if s.fact.count)
    where = gazetteer.load().name(history.place)
    by = f" ({MEANS.get(history.means, history.means)})" if history.means else ""
    return Entry(
        f"{where}, {day(history.day)}{by}, as it became known: {' → '.join(steps)}.",
        "Figures as first told; the last of each kind is the latest.",
        _quotations(history.steps, zone),
    )


def _disagreement(one: Disagreement, zone: tzinfo | None) -> Entry:
    what = WHY[one.why]
    heard = {voice for claim in one.claims for voice in claim.voices}
    return Entry(
        f"{gazetteer.load().name(one.place)}, {days(one.first, one.last)}: {what}.",
        voices(sorted(heard, key=lambda voice: (str(voice.side), voice.name))),
        _quotations((_then(claim, one) for claim in one.claims), zone),
    )


def _then(claim: Claim, one: Disagreement) -> Telling:
    """The first telling of a claim in the days of a disagreement, the one before them included."""
    told = (
        telling for telling in claim.tellings if telling.when.astimezone(KYIV).date() >= one.first - ONE_DAY
    )
    return next(told, claim.tellings[-1])


def _silence(one: Silence, zone: tzinfo | None) -> Entry:
    return Entry(
        f"{gazetteer.load().name(one.place)} is not named in the daily bulletin, {ordinal(one.bulletins)} "
        f"bulletin running; last named for {day(one.last_named)}.",
        "Not being named is not the same as quiet. The latest bulletin says:",
        _quotations((one.latest,), zone),
    )


def _quiet(one: Quiet, latest: Telling, zone: tzinfo | None) -> Entry:
    name = f"{one.voice.name} ({SIDES[one.voice.side]})"
    verb = "published on the axis" if one.what == "outlet" else "quoted"
    return Entry(
        f"{name}: nothing {verb} for {counted(one.days, 'day')}; "
        f"before that on {one.heard} of {one.of} days.",
        "As far as is stored: a feed may have failed, and a silence may mean nothing. The latest:",
        _quotations((latest,), zone),
    )


def _feeds(feeds: Sequence[FeedState], zone: tzinfo | None) -> Iterator[Entry]:
    if not feeds:
        return
    failed = [feed for feed in feeds if feed.error is not None]
    fine = [feed for feed in feeds if feed.error is None and feed.last_success is not None]
    yield Entry(f"{counted(len(feeds), 'feed')}, {len(fine)} answered, {len(failed)} failed.", _names(fine))
    for feed in failed:
        last = f"last answered {moment(feed.last_success, zone)}" if feed.last_success else "never answered"
        yield Entry(f"{feed.name}: {feed.error}", last)


def _names(feeds: Iterable[FeedState]) -> str:
    return ", ".join(sorted(feed.name for feed in feeds))
