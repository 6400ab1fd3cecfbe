"""`kupmon brief`: what was said in a time, with every source, as a file to hand on."""

from __future__ import annotations

import click

from kupmon.cli.catching_up import catch_up
from kupmon.cli.options import Options, placed
from kupmon.cli.output import say, tell
from kupmon.cli.room import opened
from kupmon.cli.spans import NOW, until
from kupmon.cli.spans import since as beginning

FORMATS = ("md", "html", "json", "csv", "geojson")


@click.command("brief")
@click.option(
    "--since", default="24h", metavar="TIME", help='"24h", a day such as 2026-06-10, or "last" look.'
)
@click.option("--until", "end", default="now", metavar="TIME", help="As --since; a day is meant whole.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="md", help="md is Markdown.")
@placed
def brief(options: Options, *, since: str, end: str, form: str) -> int:
    """Print a brief of what was said from one TIME to another, made of stored sentences and facts only.

    Sections: control, assaults, strikes and civilians, losses as each side claims them, supply, narrative,
    disagreements, silences, sources. Each sentence comes with outlet, speaker, side, time and link. The order
    is that of what is said, so that two briefs can be compared with diff.
    """
    from kupmon.brief import write
    from kupmon.cli.claims import EARLIER
    from kupmon.cli.items import zone_of
    from kupmon.engine.ledger import BEFORE, brief_contents

    with opened(options) as room:
        begun, ended = beginning(room, since), until(room, end)
        if ended < begun and end != NOW:
            raise click.BadParameter("The end lies before the beginning.", param_hint="--until")
        catch_up(room, begun - BEFORE - EARLIER)
        contents = brief_contents(room.store, room.config, begun, ended, sample=room.sample)
        say(write(contents, form, zone_of(room)).rstrip("\n"))  # type: ignore[arg-type] # click has checked it
    if not contents.claims:
        tell("No facts are stored for this time: kupmon poll fetches news, --since 7d looks further back.")
    return 0
