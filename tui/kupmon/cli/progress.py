"""The progress of a round, or of reading, on standard error where that is a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kupmon.cli.output import tell
from kupmon.events import ArticlesLeft, Event, FeedPolled, PollStarted
from kupmon.text import clean, clean_line


@dataclass(frozen=True, slots=True)
class Shown:
    """What shows a round."""

    event: Callable[[Event], None]
    tell: Callable[[str], None]
    """Prints a message above the bar."""
    bar: bool
    """Whether there is one."""


@contextmanager
def shown(doing: str = "reading feeds", *, after_s: float = 0.0) -> Iterator[Shown]:
    """Show work while the block runs; where standard error is no terminal, only messages.

    Args:
        doing: What is done, for people.
        after_s: Seconds before which no bar is shown: most work is done by then.
    """
    if not sys.stderr.isatty():
        yield Shown(lambda _: None, tell, bar=False)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
    from rich.text import Text

    name = TextColumn("{task.description}", markup=False)
    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), name)
    console = Console(stderr=True, markup=False, emoji=False, highlight=False)
    progress = Progress(*columns, console=console, transient=True)
    task, most, began = progress.add_task(doing, total=None), 0, time.monotonic()
    asking = False

    def show(event: Event) -> None:
        nonlocal most, asking
        if time.monotonic() - began >= after_s:
            progress.start()
        if isinstance(event, PollStarted):
            asking = True
            progress.update(task, total=event.feeds)
        elif isinstance(event, FeedPolled):
            told = clean_line(event.state.name, 40) if event.done < event.of else "fetching articles"
            progress.update(task, completed=event.done, total=event.of, description=told)
        elif isinstance(event, ArticlesLeft) and not asking:
            most = max(most, event.left)
            progress.update(task, completed=most - event.left, total=most)

    try:
        if not after_s:
            progress.start()
        yield Shown(show, lambda text: console.print(Text(clean(text)), soft_wrap=True), bar=True)
    finally:
        progress.stop()
