"""What the screens say of claims, voices, counts and standings; no widget is known here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import datetime

from kupmon.claims import Claim, ControlLetter, Telling, Voice
from kupmon.model import Count, SourceSide
from kupmon.ui.look import SIDES, Look, short_day
from kupmon.ui.messages import later, tr, trn

NameOf = Callable[[str], str]
"""Display name of a place id."""
HELD: dict[ControlLetter, str] = {
    "U": later("held by Ukraine"),
    "R": later("held by Russia"),
    "≠": later("contested by claims"),
    "·": later("no claim"),
}
STYLES: dict[ControlLetter, str] = {"U": "ours", "R": "theirs", "≠": "contested", "·": "unclaimed"}
"""Names of styles: the colour says what the letter says."""
SIDE_STYLES: dict[SourceSide | None, str] = {
    "ukrainian": "ours",
    "russian": "theirs",
    "third_party": "third",
    None: "quiet",
}
SIDE_NAMES: dict[SourceSide | None, str] = {
    "ukrainian": later("Ukrainian side"),
    "russian": later("Russian side"),
    "third_party": later("Third parties"),
    None: later("Side unknown"),
}
STATUS = {
    "asserted": later("asserted"),
    "denied": later("denied by the other side"),
    "conceded": later("conceded by the side it is bad for"),
    "superseded": later("superseded"),
}
WHY = {
    "control": later("who holds it"),
    "count": later("how many"),
    "denied": later("denied"),
}


def sign(letter: ControlLetter, look: Look) -> str:
    """The letter in the signs of this screen."""
    return {"≠": look.signs.differ, "·": look.signs.dot}.get(letter, letter)


def voice(one: Voice) -> str:
    """General Staff (UA)."""
    return f"{one.name} ({SIDES[one.side]})"


def voices(some: Iterable[Voice], most: int = 4) -> str:
    """Names with their sides, the first ones of many."""
    every = list(some)
    named = ", ".join(voice(one) for one in every[:most])
    return named + (trn(" and {n} other", " and {n} others", len(every) - most) if len(every) > most else "")


def backing(claim: Claim, look: Look) -> str:
    """How many voices and articles stand behind a claim, and who they are."""
    of = tr("{voices} in {articles}").format(
        voices=trn("{n} voice", "{n} voices", len(claim.voices)),
        articles=trn("{n} article", "{n} articles", len(claim.articles)),
    )
    return f"{of} {look.signs.dot} {voices(claim.voices)}" if claim.voices else of


def by_side(claim: Claim, sides: Collection[SourceSide | None]) -> Claim | None:
    """A claim as far as voices of these sides make it; `None` where none of them does."""
    told = tuple(telling for telling in claim.tellings if telling.voice.side in sides)
    if not told:
        return None
    return replace(
        claim,
        voices=tuple(one for one in claim.voices if one.side in sides),
        tellings=told,
        articles=tuple(dict.fromkeys(telling.article for telling in told)),
        first_seen=told[0].when,
        last_seen=told[-1].when,
    )


def seen(claim: Claim, look: Look, now: datetime) -> str:
    """When a claim was first and last told."""
    first, last = look.stamp(claim.first_seen, now), look.stamp(claim.last_seen, now)
    if first == last:
        return tr("told {time}").format(time=last)
    return tr("first {first}, last {last}").format(first=first, last=last)


def source(telling: Telling, look: Look, now: datetime, *, besides: str = "") -> str:
    """Speaker, outlet and time of a telling; the speaker unless `besides` begins with the name."""
    when = look.stamp(telling.when, now) if telling.dated else tr("undated")
    outlet = f"{telling.outlet} ({SIDES[telling.side]})"
    named = telling.voice.name == telling.outlet or besides.startswith(telling.voice.name)
    who = [outlet] if named else [voice(telling.voice), outlet]
    return f" {look.signs.dot} ".join([*who, when])


def figure(count: Count | None, look: Look) -> str:
    """5, 5–7, up to 5, at least 5."""
    if count is None:
        return ""
    if count.low is None:
        return tr("up to {n}").format(n=f"{count.high:,}")
    if count.high is None:
        return tr("at least {n}").format(n=f"{count.low:,}")
    return f"{count.low:,}" if count.low == count.high else f"{count.low:,}{look.signs.dash}{count.high:,}"


def size(count: Count) -> float:
    """How long a bar for it is."""
    return float(count.high if count.low is None else count.low)  # type: ignore[arg-type] # never both None


def span(since: datetime, until: datetime, look: Look) -> str:
    """31 May – 14 Jun."""
    first, last = look.day(since), look.day(until)
    if first == last:
        return short_day(first, last)
    return f"{short_day(first, last)} {look.signs.dash} {short_day(last, last)}"
