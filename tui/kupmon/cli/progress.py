"""The progress of a round, on standard error where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kupmon.model import Event, FeedPolled, PollStarted


@contextmanager
def shown() -> Iterator[Callable[[Event], None]]:
    """Show the events handed to what this gives; nothing where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from kupmon.text import clean_line

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

        yield show
