"""`kupmon poll`: rounds of polling without a screen."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from kupmon.cli.options import Options, duration, placed
from kupmon.cli.output import tell
from kupmon.cli.room import Room, database, opened, settings
from kupmon.errors import ConfigError, StoreError

if TYPE_CHECKING:
    from kupmon.events import Event, PollFinished
    from kupmon.feeds.starting import Started


@click.command("poll")
@click.option("--force", is_flag=True, help="Ask every feed now, whatever the schedule says.")
@click.option("--every", callback=duration, metavar="TIME", help='Go on, a round each TIME, such as "10m".')
@click.option("--only", multiple=True, metavar="NAME", help="Only this feed (name or url); may be repeated.")
@placed
def poll(options: Options, *, force: bool, every: float | None, only: tuple[str, ...]) -> int:
    """Ask the feeds that are due and store what is new.

    The facts in it are read by the screen, by --every after each round, and else by the first command that
    shows them. A feed is asked no more often than its own interval, also with --every; --force asks at once.
    Progress and failures go to standard error. Exit status 1: a feed failed, or something was not stored.
    """
    with _ahead(options) as ahead, opened(options) as room:
        import asyncio

        check_names(room, only)
        if every is None:
            done = asyncio.run(one_round(room, force=force, only=only or None, ahead=ahead))
            return 0 if done.fine else 1
        return asyncio.run(_rounds(options, room, every, only=only or None, force=force))


def _ahead(options: Options) -> AbstractContextManager[Started | None]:
    """Workers, where nothing was ever stored, so that each feed will have to be read."""
    if database(options).exists():
        return nullcontext()
    from kupmon.engine.ahead import workers_ahead

    return workers_ahead()


def check_names(room: Room, only: Collection[str]) -> None:
    """See that every name is a feed's.

    Raises:
        click.UsageError: One is not; with the nearest that is.
    """
    from kupmon.config.kinds import nearest

    names = [feed.name for feed in room.config.feeds]
    for name in only:
        if name not in names and not any(feed.url == name for feed in room.config.feeds):
            cure = nearest(name, names, "Feeds")
            raise click.UsageError(
                f"There is no feed {name!r}. {cure if cure.startswith('Did') else ''}".strip()
            )


@dataclass
class Outcome:
    """What a round has come to so far."""

    finished: PollFinished | None = None
    """`None`: no feed was due."""
    failed: int = 0
    trouble: int = 0
    """What could not be stored."""

    @property
    def fine(self) -> bool:
        """Nothing failed."""
        return not (self.failed or self.trouble)

    def take(self, event: Event, tell: Callable[[str], None]) -> None:
        """Count an event, and tell of a failure."""
        from kupmon.events import FeedPolled, PollFinished, StoreTrouble

        match event:
            case FeedPolled(state=state) if state.error:
                self.failed += 1
                tell(f"{state.name}: {state.error}")
            case StoreTrouble(message=message):
                self.trouble += 1
                tell(message)
            case PollFinished():
                self.finished = event


async def one_round(
    room: Room,
    *,
    force: bool,
    only: Collection[str] | None,
    reads: bool = False,
    ahead: Started | None = None,
) -> Outcome:
    """Poll once, show it, and say how it went.

    Args:
        room: Feeds and store.
        force: Poll regardless of the schedule.
        only: Names or addresses of the feeds to poll; `None`: all that are enabled.
        reads: Whether what came is read afterwards, so that nothing need be said of it.
        ahead: Workers that were started already.
    """
    from kupmon.cli.progress import shown
    from kupmon.engine import Engine

    engine, outcome = Engine(room.config, room.store, clock=room.clock), Outcome()
    try:
        with shown() as show:
            async for event in engine.poll_once(force=force, only=only, ahead=ahead):
                show.event(event)
                outcome.take(event, show.tell)
    finally:
        engine.close()
    done = outcome.finished
    if done is None:
        tell("No feed is due. --force asks now.")
    else:
        failed = f", {done.failed} failed" if done.failed else ""
        found = f"{done.new} new, {done.relevant} about the axis"
        articles = f"article{'s' * (done.unread != 1)} will be read when first needed"
        later = f" {done.unread} {articles}." if done.unread and not reads else ""
        tell(f"{done.feeds} feeds asked{failed}; {found}; {done.took_s:.1f} s.{later}")
    return outcome


async def _rounds(
    options: Options, room: Room, every: float, *, only: Collection[str] | None, force: bool
) -> int:
    """Poll until stopped; a feeds.toml saved meanwhile holds from the next round on."""
    import asyncio
    from dataclasses import replace

    from kupmon.cli.catching_up import caught_up

    while True:
        await one_round(room, force=force, only=only, reads=True)
        try:
            await caught_up(room)
        except StoreError as fault:
            tell(str(fault))
        await asyncio.sleep(every)
        if room.sample:
            continue
        try:
            room = replace(room, config=settings(options))
        except ConfigError as fault:
            tell(f"{fault} The former settings stay in force.")
