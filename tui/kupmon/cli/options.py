"""`--config`, `--db` and `--sample`, which may stand before or behind any command."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import click

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Options:
    """What the user said about where things are."""

    config: Path | None = None
    db: Path | None = None
    sample: bool = False

    def over(self, outer: Options) -> Options:
        """Put these over those that stood before the command."""
        return Options(self.config or outer.config, self.db or outer.db, self.sample or outer.sample)


def placed(command: Callable[Concatenate[Options, P], T]) -> Callable[..., T]:
    """Give a command the three options, its own before those of the commands around it."""

    @click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="Use this feeds.toml.")
    @click.option("--db", type=click.Path(path_type=Path), metavar="FILE", help="Keep the news in this file.")
    @click.option("--sample", is_flag=True, help="Use the bundled sample news instead of real feeds.")
    @click.pass_context
    @wraps(command)
    def with_options(context: click.Context, /, *args: Any, **rest: Any) -> T:
        own = Options(rest.pop("config"), rest.pop("db"), rest.pop("sample"))
        outer = context.find_object(Options)
        context.obj = own.over(outer) if outer else own
        return command(context.obj, *args, **rest)

    return with_options


def duration(_: click.Context, __: click.Parameter, value: str | None) -> float | None:
    """Read a duration as in feeds.toml; gives seconds.

    Raises:
        click.BadParameter: It is none.
    """
    from kupmon.config.kinds import Seconds, Unfit

    try:
        return None if value is None else Seconds(60.0, 30 * 86_400.0).read(value)
    except Unfit as unfit:
        raise click.BadParameter(f"{unfit.problem} {unfit.cure}") from unfit


def day(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    """Read a day such as 2025-12-26.

    Raises:
        click.BadParameter: It is none.
    """
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no day. Write it as 2025-12-26.") from error
