"""The overview in words and bars: what changed, who claims what, numbers day by day, silences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from kupmon.claims import Overview, Point, Quiet, Series, Silence, Standing
from kupmon.ui import claims
from kupmon.ui.charts.bars import bar
from kupmon.ui.claims import NameOf
from kupmon.ui.look import SIDES, Look, short_day
from kupmon.ui.messages import later, tr, trn
from kupmon.ui.panes.casualty_report import casualties
from kupmon.ui.panes.ledger_page import Entries, Target
from kupmon.ui.widgets.wrap import cut

CHANGES = 5
"""Claims shown of those first told since the last look; the rest stand in the places."""
DAY = 10
"""Cells for a day, also where months are long words."""
NAME, LEAST_NAME = 19, 8
"""Cells for a name, at most and at least."""
BESIDE_NAME, BESIDE_NAME_TIGHT = 26, 20
"""Cells that letter, number, time and margins take beside it, with and without the minute."""
TIGHT = 46
"""Cells of the page under which the minute is left out."""
MOST_BAR = 30
OUTLETS = 14
"""Cells for the number of outlets."""
BESIDE_BAR = 16
"""Cells that day, number and margins take beside a bar."""
SERIES = (
    later("Attacks on the axis, whole day"),
    later("Attacks on the axis, day so far"),
    later("Russian losses of men, as the Ukrainian side claims them"),
    later("Russian losses of men, as the same side names them"),
    later("Ukrainian losses of men, as the Russian side claims them"),
    later("Ukrainian losses of men, as the same side names them"),
    later("Settlements under fire, as named"),
)
"""What the ledger calls its series."""
NUMBERS = {
    True: later("from the morning bulletins"),
    False: later("from the evening bulletins, a part of each day"),
}


def report(overview: Overview, look: Look, name_of: NameOf, width: int, *, ascii_only: bool) -> Entries:
    """Everything beside the map.

    Args:
        overview: As of now.
        look: Signs and zone.
        name_of: Display name of a place id.
        width: Cells of the page.
        ascii_only: How bars are drawn.
    """
    entries = Entries()
    if overview.waiting:
        words = trn(
            "{n} article is not yet compared with the others: what is shown lacks it.",
            "{n} articles are not yet compared with the others: what is shown lacks them.",
            overview.waiting,
        )
        entries.line(words, "note", indent=1)
    if not overview.articles:
        entries.line(tr("No article about the axis is stored for this time."), "note", indent=1)
        entries.line(tr("That is not to say that nothing happened."), indent=1)
        return entries
    _changed(entries, overview, look, name_of)
    if overview.disputed:
        differ = trn("{n} disagreement", "{n} disagreements", overview.disputed)
        parts = [(f" {look.signs.differ} ", "contested"), (differ, "text")]
        entries.row("disputed", parts, Target(action="disagreements"), hang=3)
    _standings(entries, overview, look, name_of, width)
    room = min(max(width - BESIDE_BAR, 4), MOST_BAR)
    for number, series in enumerate(overview.series):
        _series(entries, number, series, look, room, ascii_only=ascii_only)
    casualties(entries, overview.histories, look, overview.now, name_of)
    _silences(entries, overview, look, name_of)
    _heard(entries, overview, look, room, ascii_only=ascii_only)
    return entries


def _changed(entries: Entries, overview: Overview, look: Look, name_of: NameOf) -> None:
    if overview.looked is None:
        entries.heading(tr("Changed"))
        entries.line(tr("This is your first look: from now on changes are told here."))
        return
    since = look.stamp(overview.looked, overview.now)
    entries.heading(tr("Changed"), tr("since your last look, {time}").format(time=since))
    for turn in overview.turned:
        before, now = claims.sign(turn.before, look), claims.sign(turn.now, look)
        parts = [
            (f" {look.signs.new} ", "new"),
            (f"{name_of(turn.place)}: ", "text"),
            (before, claims.STYLES[turn.before]),
            (f" {look.signs.arrow} ", "quiet"),
            (f"{now} {tr(claims.HELD[turn.now])}", claims.STYLES[turn.now]),
        ]
        entries.row(f"turn:{turn.place}", parts, Target(place=turn.place), hang=3)
    for number, claim in enumerate(overview.changes[:CHANGES]):
        when = look.stamp(claim.first_seen, overview.now)
        who = f" {look.signs.dash} {claims.voices(claim.voices, 2)}, {when}"
        parts = [(f" {look.signs.new} ", "new"), (claim.fact.statement, "text"), (who, "quiet")]
        entries.row(f"change:{number}", parts, Target(telling=claim.tellings[-1]), hang=3)
    if len(overview.changes) > CHANGES:
        left = len(overview.changes) - CHANGES
        more = trn("{n} more claim in the brief", "{n} more claims in the brief", left)
        entries.row("more", [("   ", "text"), (more, "quiet")], Target(action="brief"), hang=3)
    if not overview.turned and not overview.changes:
        entries.line(tr("No new claim."))


def _standings(entries: Entries, overview: Overview, look: Look, name_of: NameOf, width: int) -> None:
    tight = width < TIGHT
    room = min(max(width - (BESIDE_NAME_TIGHT if tight else BESIDE_NAME), LEAST_NAME), NAME)
    entries.heading(tr("Settlements"), tr("articles, last named, latest claims"))
    spoken = [one for one in overview.standings if one.articles]
    for one in spoken:
        last = _last(one, look, overview.now, tight=tight)
        parts = [
            (f" {claims.sign(one.letter, look)} ", claims.STYLES[one.letter]),
            (cut(name_of(one.place), room, look.signs.ellipsis), "text"),
            (f"{one.articles:>4} ", "text"),
            (f"{last}", "quiet"),
        ]
        entries.row(f"place:{one.place}", parts, Target(place=one.place), hang=3)
        if one.latest:
            entries.line(_latest(one, look, overview.now), indent=3)
    silent = len(overview.standings) - len(spoken)
    if silent:
        words = trn("{n} other settlement: not named", "{n} other settlements: not named", silent)
        entries.line(words, indent=3)


def _last(one: Standing, look: Look, now: datetime, *, tight: bool) -> str:
    """When a settlement was named last; the minute only where there is room for it."""
    if one.last is None:
        return ""
    today = look.day(now)
    day = look.day(one.last)
    return short_day(day, today) if tight and day != today else look.stamp(one.last, now)


def _latest(one: Standing, look: Look, now: datetime) -> str:
    told = (f"{claims.voice(each.voice)} {look.stamp(each.when, now)}" for each in one.latest)
    return f" {look.signs.dot} ".join(told)


def _series(
    entries: Entries, number: int, series: Series, look: Look, room: int, *, ascii_only: bool
) -> None:
    is_bulletin = number < len(NUMBERS)
    if not series.points and not is_bulletin:
        return
    name = tr(series.name) if series.name in SERIES else series.name
    entries.heading(name, tr(NUMBERS[series.whole_day]) if is_bulletin else "")
    most = max((claims.size(point.count) for point in series.points), default=0)
    room = max(room - max((len(claims.figure(one.count, look)) for one in series.points), default=0), 4)
    for day, point in _days(series):
        if point is None:
            entries.line(_gap(day, look), indent=1)
            continue
        drawn = bar(claims.size(point.count), most, room, ascii_only=ascii_only)
        parts = [
            (f" {short_day(point.day, point.day):<{DAY - 1}}", "quiet"),
            (drawn, "meter"),
            (f" {claims.figure(point.count, look)}", "title"),
        ]
        entries.row(f"point:{number}:{point.day}", parts, Target(telling=point.telling), hang=DAY)
    if not series.points:
        entries.line(tr("No bulletin with a number in this time."))


def _days(series: Series) -> Iterator[tuple[tuple[date, int], Point | None]]:
    """The days of a series, the latest first; days in a row without a number together."""
    after: date | None = None
    for point in reversed(series.points):
        missing = (after - point.day).days - 1 if after is not None else 0
        if missing > 0:
            yield (point.day + timedelta(days=1), missing), None
        yield (point.day, 1), point
        after = point.day


def _gap(gap: tuple[date, int], look: Look) -> str:
    first, days = gap
    if days == 1:
        return f"{short_day(first, first):<{DAY - 1}}{tr('no number')}"
    last = first + timedelta(days=days - 1)
    spanned = f"{short_day(first, first)} {look.signs.dash} {short_day(last, last)}"
    return tr("{days}: no number").format(days=spanned)


def _silences(entries: Entries, overview: Overview, look: Look, name_of: NameOf) -> None:
    if not overview.silences and not overview.quiet:
        return
    entries.heading(tr("Silence"), tr("it can have many reasons"))
    for silence in overview.silences:
        words = silence_words(silence, look, name_of)
        target = Target(place=silence.place)
        entries.row(f"silence:{silence.place}", [("   ", "text"), (words, "text")], target, hang=3)
    for number, quiet in enumerate(overview.quiet):
        target = Target(telling=quiet.latest)
        entries.row(f"quiet:{number}", [("   ", "text"), (quiet_words(quiet), "text")], target, hang=3)


def silence_words(silence: Silence, look: Look, name_of: NameOf) -> str:
    """That a place is not named any more."""
    return tr("{place}: not named in {n} daily bulletins running; last named for {day}").format(
        place=name_of(silence.place),
        n=silence.bulletins,
        day=short_day(silence.last_named, look.day(silence.latest.when)),
    )


def quiet_words(quiet: Quiet) -> str:
    """That somebody is not heard any more, by their own habit."""
    return tr("{who}: not heard for {days}; before that heard on {heard} of {of} days").format(
        who=claims.voice(quiet.voice),
        days=trn("{n} day", "{n} days", quiet.days),
        heard=quiet.heard,
        of=quiet.of,
    )


def _heard(entries: Entries, overview: Overview, look: Look, room: int, *, ascii_only: bool) -> None:
    entries.heading(tr("Sides heard"), tr("articles, by whose outlet"))
    most = max((side.articles for side in overview.sides), default=0)
    room = max(room - OUTLETS, 4)
    for side in overview.sides:
        drawn = bar(side.articles, most, room, ascii_only=ascii_only)
        outlets = trn("{n} outlet", "{n} outlets", side.outlets)
        entries.line(f"{SIDES[side.side]:<{DAY - 1}}{drawn} {side.articles}, {outlets}", "text", indent=1)
    if overview.speakers:
        entries.heading(tr("Most cited"))
    for speaker in overview.speakers:
        counted = tr("{facts} in {articles}").format(
            facts=trn("{n} fact", "{n} facts", speaker.facts),
            articles=trn("{n} article", "{n} articles", speaker.articles),
        )
        entries.line(f"{claims.voice(speaker.voice)} {look.signs.dot} {counted}", "text", indent=1)
