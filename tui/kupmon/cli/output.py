"""The one door through which words reach standard output and standard error.

Feeds are cleaned when they come in; this is the second lock. Nothing is read as markup, and no control,
escape or sign that turns the direction of writing passes.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click

_UNSAFE = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb]"
)
"""What JSON leaves as it is and a terminal might obey."""


class Unread(Exception):  # noqa: N818 - nothing has failed
    """Nobody reads standard output any more: `kupmon items | head` has seen enough."""


def put(text: str) -> None:
    """Write to standard output what is known to be harmless, and see that it goes out.

    Raises:
        Unread: The other end is closed.
    """
    try:
        click.echo(text)
    except BrokenPipeError as gone:
        raise Unread from gone


def say(text: str = "") -> None:
    """Print to standard output."""
    from kupmon.text import clean

    put(clean(text, len(text)))


def tell(text: str) -> None:
    """Print a message to standard error."""
    from kupmon.text import clean

    click.echo(clean(text, len(text)), err=True)


def as_json(value: Any) -> str:
    """Write JSON on one line, in UTF-8 and harmless to a terminal."""
    plain_ascii = not (sys.stdout.encoding or "").lower().startswith("utf")
    written = json.dumps(value, ensure_ascii=plain_ascii)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def say_json(rows: Iterable[Any]) -> None:
    """Print an array, a row a line, as the rows come."""
    waiting = ""
    for row in rows:
        put(waiting + "," if waiting else "[")
        waiting = as_json(row)
    put(f"{waiting}\n]" if waiting else "[]")


def say_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print columns of equal width; the last is as long as it wants."""
    from rich.cells import cell_len

    from kupmon.text import clean_line

    lines = [tuple(clean_line(cell) for cell in row) for row in (head, *rows)]
    widths = [max(cell_len(line[i]) for line in lines) for i in range(len(head))]
    for line in lines:
        cells = [cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True)]
        say("  ".join(cells).rstrip())


def silence() -> None:
    """Take standard output away, once nobody reads it any more; Python would complain at its end."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
