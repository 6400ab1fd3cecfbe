"""What every command does first that shows facts, or what reading decides: has what waits read."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kupmon.cli.output import tell
from kupmon.cli.room import Room

if TYPE_CHECKING:
    from kupmon.cli.progress import Shown

PATIENCE_S = 1.0
"""Seconds after which it is said what takes so long."""


def catch_up(room: Room, tied_since: datetime | None = None) -> None:
    """Read the articles that wait for it.

    Args:
        room: What the command works in; of a store that cannot be written it is said what it lacks.
        tied_since: See also that what is not older than this, aware, is tied to the other articles;
            `None`: that does not matter.

    Raises:
        StoreError: An article cannot be stored.
    """
    store = room.store
    unread = store.unread_count()
    if store.read_only:
        if unread:
            tell(f"{_articles(unread)} not read yet: what is shown lacks their facts.")
        return
    if unread or (tied_since is not None and store.untied(1, since=tied_since)):
        import asyncio

        asyncio.run(caught_up(room, tied_since))


def _articles(count: int) -> str:
    return f"{count} article{'s are' if count != 1 else ' is'}"


async def caught_up(room: Room, tied_since: datetime | None = None) -> None:
    """As `catch_up`, on a loop that runs already."""
    import asyncio

    from kupmon.cli.progress import shown
    from kupmon.engine import Engine

    engine = Engine(room.config, room.store, clock=room.clock)
    try:
        with shown("reading articles", after_s=PATIENCE_S) as show:
            said = asyncio.create_task(_say(show, room))
            try:
                async for event in engine.catch_up(tied_since or room.clock()):
                    show.event(event)
            finally:
                said.cancel()
    finally:
        engine.close()


async def _say(show: Shown, room: Room) -> None:
    import asyncio

    await asyncio.sleep(PATIENCE_S)
    unread = await asyncio.to_thread(room.store.unread_count)
    if unread and not show.bar:
        show.tell(f"{_articles(unread)} being read …")
