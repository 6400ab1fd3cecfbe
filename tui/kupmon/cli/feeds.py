"""`kupmon feeds`: the feeds of feeds.toml and how they are doing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from kupmon.cli.items import iso, moment, zone_of
from kupmon.cli.options import Options, placed
from kupmon.cli.output import say_json, say_table, tell
from kupmon.cli.poll import check_names, one_round
from kupmon.cli.room import Room, opened
from kupmon.cli.subscribing import add, export, import_

if TYPE_CHECKING:
    from kupmon.model import Feed, FeedState


@click.group("feeds")
@placed
def feeds(_: Options) -> None:
    """List the feeds, try them, add, import and export them."""


@feeds.command("list")
@click.option("--json", "as_array", is_flag=True, help="Print an array with the state of every feed.")
@placed
def list_(options: Options, *, as_array: bool) -> int:
    """Print every feed of feeds.toml and how it is doing."""
    with opened(options) as room:
        _show(room, _listed(room), as_array=as_array)
    return 0


@feeds.command("check")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--json", "as_array", is_flag=True, help="Print an array with the state of every feed asked.")
@placed
def check(options: Options, names: tuple[str, ...], *, as_array: bool) -> int:
    """Ask every feed once, now, and print how it went.

    Feeds that are switched off are asked only by name or url. What they bring is stored. Exit status 1: a
    feed failed.
    """
    import asyncio

    with opened(options) as room:
        check_names(room, names)
        outcome = asyncio.run(one_round(room, force=True, only=names or None))
        asked = [
            (feed, state)
            for feed, state in _listed(room)
            if (feed.name in names or feed.url in names if names else feed.enabled)
        ]
        _show(room, asked, as_array=as_array)
    return 0 if outcome.fine else 1


for command in (add, import_, export):
    feeds.add_command(command)


def _listed(room: Room) -> Sequence[tuple[Feed, FeedState]]:
    from kupmon.ui.health import listed

    return listed(room.config, room.store.states(), room.clock())


def _show(room: Room, found: Sequence[tuple[Feed, FeedState]], *, as_array: bool) -> None:
    if as_array:
        say_json(as_data(feed, state) for feed, state in found)
        return
    zone = zone_of(room)
    rows = [
        (
            state.health,
            str(state.items),
            str(state.relevant),
            moment(state.last_success, zone),
            feed.name,
            state.error or _address(feed, state),
        )
        for feed, state in found
    ]
    if rows:
        say_table(("STATE", "ITEMS", "AXIS", "LAST SUCCESS", "NAME", "ADDRESS OR ERROR"), rows)
    else:
        tell("feeds.toml has no feeds. Add one: kupmon feeds add https://…")


def _address(feed: Feed, state: FeedState) -> str:
    """Where it is asked, and where the site says it has moved for good."""
    return f"{feed.url} (moved to {state.moved_to})" if state.moved_to else feed.url


def as_data(feed: Feed, state: FeedState) -> dict[str, Any]:
    """A feed as `--json` prints it."""
    return {
        "name": feed.name,
        "url": feed.url,
        "state": state.health,
        "error": state.error,
        "http_status": state.http_status,
        "last_success": iso(state.last_success),
        "last_try": iso(state.last_try),
        "next_try": iso(state.next_try),
        "items": state.items,
        "relevant": state.relevant,
    }
