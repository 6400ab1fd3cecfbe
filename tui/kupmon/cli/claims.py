"""`kupmon claims`: who says what, in how many voices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta, tzinfo
from typing import TYPE_CHECKING

import click

from kupmon.cli.catching_up import catch_up
from kupmon.cli.items import moment, understood, zone_of
from kupmon.cli.options import Options, placed
from kupmon.cli.output import say, say_json, tell
from kupmon.cli.room import opened
from kupmon.cli.spans import since as beginning

if TYPE_CHECKING:
    from kupmon.claims import Claim

EARLIER = timedelta(days=5)
"""How far before a time articles may belong to its stories."""


@click.command("claims")
@click.argument("query", nargs=-1)
@click.option("--json", "as_array", is_flag=True, help="Print an array with every sentence behind a claim.")
@click.option(
    "--since", default="14d", metavar="TIME", help='"14d", a day such as 2026-06-10, or "last" look.'
)
@click.option("--place", metavar="NAME", help="Only claims on this place, in any spelling.")
@placed
def claims(options: Options, query: tuple[str, ...], *, as_array: bool, since: str, place: str | None) -> int:
    """Print who claims what since TIME, latest first: facts of all articles, merged by what they say.

    QUERY is what `kupmon items` takes; a claim is printed when one of its articles is found by it.
    """
    from kupmon.brief.data import claim as as_data
    from kupmon.brief.words import standing
    from kupmon.engine.ledger import claims_between

    on_place = _on(place)
    with opened(options) as room:
        asked, begun = understood(" ".join(query)), beginning(room, since)
        catch_up(room, begun - EARLIER)
        wanted = None if asked is None else set(room.store.ids(asked))
        claimed = claims_between(room.store, begun, room.clock())
        zone = zone_of(room)
    found = [
        one for one in claimed if on_place(one) and (wanted is None or not wanted.isdisjoint(one.articles))
    ]
    if as_array:
        say_json(map(as_data, found))
        return 0
    for one in found:
        say(_line(one, zone))
        say(f"    {standing(one, zone)}")
    if not found:
        tell("Nothing is claimed in this time, as far as is stored.")
    return 0


def _on(place: str | None) -> Callable[[Claim], bool]:
    from kupmon.axis.gazetteer import load

    if place is None:
        return lambda _: True
    ids = set(load().named(place))
    if not ids:
        raise click.BadParameter(f"No place of the axis is called {place!r}.", param_hint="--place")
    return lambda one: not ids.isdisjoint(one.fact.places)


def _line(one: Claim, zone: tzinfo | None) -> str:
    return f"{moment(one.last_seen, zone)}  {one.fact.statement}"
