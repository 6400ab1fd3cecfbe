"""`kupmon config`: every setting in force and where it comes from."""

from __future__ import annotations

import click

from kupmon.cli.options import Options, placed
from kupmon.cli.output import say, say_json, tell


@click.command("config")
@click.option("--json", "as_array", is_flag=True, help="Print an array of key, value, origin.")
@placed
def config(options: Options, *, as_array: bool) -> int:
    """Print every setting in force and where it comes from."""
    from kupmon.cli.room import database, opened, settings
    from kupmon.config import describe

    if options.sample:
        with opened(options) as room:
            rows = list(describe(room.config))
    else:
        rows = list(describe(settings(options)))
    if as_array:
        say_json({"key": row.key, "value": row.value, "origin": row.origin} for row in rows)
        return 0
    tell(f"The news is kept in {database(options)}.")
    for row in rows:
        value = f"{row.key} = {row.value}" if row.value else f"# {row.key} is not set"
        say(f"{value:<60}  # {row.origin}" if row.value else value)
    return 0
