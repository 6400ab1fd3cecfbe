"""`kupmon` itself: its commands, and what becomes of errors."""

from __future__ import annotations

import gc
import importlib
import io
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from kupmon.cli.options import Options, placed
from kupmon.cli.output import Unread, silence, tell
from kupmon.errors import ConfigError, KupmonError

FAILED, MISUSED, INTERRUPTED = 1, 2, 130
"""Exit status: something failed and was reported; usage or configuration; Ctrl-C (as shells count)."""
RARELY = (50_000, 20, 100)
"""When Python looks for garbage in a command's short life: every 700 objects would be a fifth of a start."""
COMMANDS = {
    "poll": "poll:poll",
    "items": "items:items",
    "facts": "facts:facts",
    "claims": "claims:claims",
    "brief": "brief:brief",
    "feeds": "feeds:feeds",
    "import": "archive:import_",
    "refresh-facts": "refresh:refresh_facts",
    "config": "settings:config",
}
"""Where each stands: module of this room, and its name there."""


class Commands(click.Group):
    """Loads the one command that is asked for: all of them take as long as a tenth of a poll."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """See click."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        """See click."""
        if cmd_name not in COMMANDS:
            return None
        module, _, function = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(f"kupmon.cli.{module}"), function)
        return command


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--version", is_flag=True, help="Print the version and leave.")
@click.option("--plain", is_flag=True, help="Read in plain lines: for screen readers and pipes.")
@placed
@click.pass_context
def kupmon(context: click.Context, options: Options, *, version: bool, plain: bool) -> int:
    """News of the Kupyansk axis in the terminal: timeline, article, key facts with their evidence.

    Without a command the screen opens. feeds.toml is looked for in this order: --config, $KUPMON_CONFIG, the
    folder you are in, your own settings folder; `kupmon config` tells which one is in force.

    Exit status: 0 fine, 1 something failed and was reported, 2 usage or settings.
    """
    if version:
        import kupmon as package

        click.echo(f"kupmon {package.__version__}")
        return 0
    if context.invoked_subcommand is None and plain:
        from kupmon.cli.plain import read_plainly

        return read_plainly(options)
    if context.invoked_subcommand is None:
        from kupmon.cli.screen import show

        return show(options)
    return 0


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and leave with its status; every known error is a plain sentence on standard error.

    Args:
        arguments: Without the program's name; by default those it was started with.
    """
    if arguments is None:
        gc.set_threshold(*RARELY)
    status = _status(arguments)
    if arguments is None:
        gc.freeze()  # the process ends: to look through all that is loaded once more would take 30 ms
    sys.exit(status)


def _status(arguments: Sequence[str] | None) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal of few letters shows codes for the others
            stream.reconfigure(errors="backslashreplace")
    try:
        status = kupmon.main(arguments, prog_name="kupmon", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        tell("Stopped.")
        return INTERRUPTED
    except ConfigError as error:
        for fault in (error, *error.rest):
            tell(str(fault))
        return MISUSED
    except KupmonError as error:
        tell(str(error))
        return FAILED
    except Unread:
        silence()
        return 0
    return status if isinstance(status, int) else 0
