"""`kupmon refresh-facts`: what today's rules read out of the stored texts."""

from __future__ import annotations

import click

from kupmon.cli.catching_up import catch_up
from kupmon.cli.items import CHUNK
from kupmon.cli.options import Options, placed
from kupmon.cli.output import say, tell
from kupmon.cli.room import Room, opened


@click.command("refresh-facts")
@placed
def refresh_facts(options: Options) -> int:
    """Read the facts of all stored articles anew, as after a change of rules or places.

    Prints the articles whose facts have changed. Exit status 1: an article could not be read.
    """
    import asyncio

    with opened(options) as room:
        catch_up(room)
        return asyncio.run(_refreshed(room))


async def _refreshed(room: Room) -> int:
    from kupmon.engine.refreshing import refresh

    read = changed = failed = 0
    async for one in refresh(room.store, room.config):
        read += 1
        if one.error:
            failed += 1
            tell(f"{one.title}: {one.error}")
        if one.changed:
            changed += 1
            gone = "; no longer about the axis" if one.dropped else ""
            say(f"+{one.gained} -{one.lost}{gone}  {one.title}")
        if read % CHUNK == 0:
            tell(f"{read} articles read …")
    tell(f"{read} articles read, {changed} changed, {failed} could not be read.")
    return 1 if failed else 0
