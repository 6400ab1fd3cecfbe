"""Puts a document into a file, or hands it to a program of the reader's."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

from kupmon.ui.documents import Document
from kupmon.ui.messages import tr

PATIENCE_S = 30.0
"""How long a program may take."""


class NotWrittenError(Exception):
    """A sentence that says why, and what to do."""


class ExistsError(NotWrittenError):
    """The file is there already; it is replaced when that is confirmed."""


def written(document: Document, wanted: str, *, replace: bool = False) -> str:
    """Write a document; the sentence that says where it is.

    Args:
        document: What to write.
        wanted: A path whose ending names the format, or a command after `|`, which gets the usual format.
        replace: A file that is there already may be replaced.

    Raises:
        NotWrittenError: It could not be written.
    """
    wanted = wanted.strip()
    if wanted.startswith("|"):
        return _piped(next(iter(document.formats.values()))(), wanted[1:].strip())
    if not wanted:
        raise NotWrittenError(tr("Type a path, or | and a command."))
    form = document.format_of(wanted)
    if form is None:
        endings = ", ".join(f".{each}" for each in document.formats)
        raise NotWrittenError(tr("The ending says which format: {endings}.").format(endings=endings))
    return _saved(document.formats[form](), Path(wanted).expanduser(), replace=replace)


def _saved(text: str, path: Path, *, replace: bool) -> str:
    if path.exists() and not replace:
        raise ExistsError(tr("{path} exists. Enter once more to replace it.").format(path=path))
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        words = tr("{path} could not be written: {reason}.")
        raise NotWrittenError(words.format(path=path, reason=error.strerror or error)) from error
    return tr("Saved to {path}.").format(path=path.absolute())


def _piped(text: str, command: str) -> str:
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise NotWrittenError(tr("This is no command: {reason}.").format(reason=error)) from error
    if not words:
        raise NotWrittenError(tr("Type a command after |."))
    try:
        done = subprocess.run(  # noqa: S603 - the reader's own command, typed just now
            words, input=text.encode(), capture_output=True, timeout=PATIENCE_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotWrittenError(tr("{command}: {reason}.").format(command=words[0], reason=error)) from error
    said = (done.stdout or done.stderr).decode(errors="replace").strip().partition("\n")[0]
    if done.returncode:
        fault = tr("{command} ended with status {status}").format(command=words[0], status=done.returncode)
        raise NotWrittenError(f"{fault}: {said}" if said else f"{fault}.")
    return f"{words[0]}: {said}" if said else tr("Handed to {command}.").format(command=words[0])
