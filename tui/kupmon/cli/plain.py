"""`kupmon --plain`: the same reading as lines."""

from __future__ import annotations

import contextlib
import shutil
import sys
from typing import TYPE_CHECKING

from kupmon.cli.catching_up import catch_up
from kupmon.cli.options import Options
from kupmon.cli.output import say
from kupmon.cli.room import Room, opened

if TYPE_CHECKING:
    from kupmon.ui.reader.session import Session


def read_plainly(options: Options) -> int:
    """Read by typed words; where input or output is no terminal, print the newest articles."""
    with opened(options) as room:
        catch_up(room)
        session = _session(room)
        if sys.stdin.isatty() and sys.stdout.isatty():
            _converse(session)
            room.store.set_last_look(room.clock())
        else:
            _print(session, room)
    return 0


def _session(room: Room) -> Session:
    from kupmon.ui.look import Look
    from kupmon.ui.messages import speak
    from kupmon.ui.reader.session import Session

    speak(room.config.ui.language)
    tell = _say_wrapped if sys.stdout.isatty() else say
    return Session(room.store, Look.of(room.config.ui), room.clock, tell, lambda: _poll(room))


def _say_wrapped(words: str) -> None:
    """Print a line broken between words, where a terminal would break it anywhere."""
    from rich.cells import cell_len

    from kupmon.ui.widgets.wrap import wrap

    width = shutil.get_terminal_size().columns
    # An address stays whole: the terminal breaks it, and it can still be copied.
    whole = any(cell_len(word) > width for word in words.split())
    for start, end in [(0, len(words))] if whole else wrap(words, width):
        say(words[start:end])


def _poll(room: Room) -> None:
    import asyncio

    from kupmon.cli.poll import one_round

    asyncio.run(one_round(room, force=True, only=None, reads=True))
    catch_up(room)


def _converse(session: Session) -> None:
    with contextlib.suppress(ImportError):  # not there on every system
        import readline  # noqa: F401 - gives the line its history
    session.start()
    try:
        while session.take(input("kupmon> ")):
            pass
    except EOFError:
        say("")


def _print(session: Session, room: Room) -> None:
    from kupmon.ui.reader import telling
    from kupmon.ui.reader.session import PAGE

    session.filter("")
    for found in room.store.articles(session.ids[:PAGE]):
        say("")
        for words in telling.article(found, session.look, room.clock(), unfolded=False):
            say(words)
