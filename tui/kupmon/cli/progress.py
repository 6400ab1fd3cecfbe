"""The progress of a round, on standard error where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kupmon.cli.output import tell
from kupmon.events import Event, FeedPolled, PollStarted
from kupmon.text import clean, clean_line


@dataclass(frozen=True, slots=True)
class Shown:
    """What shows a round."""

    event: Callable[[Event], None]
    tell: Callable[[str], None]
    """Prints a message above the bar."""


@contextmanager
def shown() -> Iterator[Shown]:
    """Show a round while the block runs; where standard error is no terminal, only messages."""
    if not sys.stderr.isatty():
        yield Shown(lambda _: None, tell)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
    from rich.text import Text

    name = TextColumn("{task.description}", markup=False)
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), name)
    console = Console(stderr=True, markup=False, emoji=False, highlight=False)
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("reading feeds", total=None)

        def show(event: Event) -> None:
            if isinstance(event, PollStarted):
                progress.update(task, total=event.feeds)
            elif isinstance(event, FeedPolled):
                told = clean_line(event.state.name, 40) if event.done < event.of else "reading articles"
                progress.update(task, completed=event.done, total=event.of, description=told)

        yield Shown(show, lambda text: console.print(Text(clean(text)), soft_wrap=True))
