"""feeds.toml in the editor the reader is used to, at the line it is about."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from textual.app import App, SuspendNotSupported

from kupmon.ui.desk import Desk
from kupmon.ui.messages import tr

_PLUS = frozenset(
    (
        "vi",
        "vim",
        "nvim",
        "view",
        "gvim",
        "nano",
        "pico",
        "emacs",
        "emacsclient",
        "micro",
        "kak",
        "joe",
        "mcedit",
    )
)
"""Editors that take `+7 FILE` for line 7."""
_COLON = {"code": ["--goto"], "codium": ["--goto"], "hx": [], "helix": [], "subl": [], "zed": []}
"""Editors that take `FILE:7`, with what they want before it."""


def edited(path: Path, environ: Mapping[str, str] = os.environ, *, line: int = 0) -> str | None:
    """Let the reader edit a file in `$VISUAL`, `$EDITOR` or vi, and wait until that ends.

    Args:
        path: The file.
        environ: Where the editor's name stands.
        line: Where to begin, from 1, if the editor is known to be able to; 0: at the top.

    Returns:
        A sentence where it could not be done, else `None`.
    """
    named = environ.get("VISUAL") or environ.get("EDITOR") or "vi"
    try:
        words = shlex.split(named)
        command = [*words, *_place(Path(words[0]).name if words else "", path, line)]
        ended = subprocess.run(command, check=False)  # noqa: S603 - the reader's own editor, without a shell
    except (OSError, ValueError) as error:
        told = tr("The editor {name} could not be started: {error}. $EDITOR names the one to use.")
        return told.format(name=named, error=error)
    failed = tr("The editor {name} ended with status {status}.").format(name=named, status=ended.returncode)
    return failed if ended.returncode else None


def _place(editor: str, path: Path, line: int) -> list[str]:
    """The file with its line, as this editor wants it; the file alone where that is not known."""
    if line > 0 and editor in _PLUS:
        return [f"+{line}", str(path)]
    if line > 0 and editor in _COLON:
        return [*_COLON[editor], f"{path}:{line}"]
    return [str(path)]


def lent(app: App[Any], desk: Desk, line: int = 0) -> str | None:
    """Lend the terminal to the reader's editor with feeds.toml; the engine takes over what is saved.

    Returns:
        A sentence where it could not be done, else `None`.
    """
    path = desk.config.path
    if path is None:
        return tr("The sample has no feeds.toml.") if desk.sample else tr("There is no feeds.toml to edit.")
    try:
        with app.suspend():
            return edited(path, line=line)
    except SuspendNotSupported:
        return tr("This terminal cannot be lent to an editor.")
