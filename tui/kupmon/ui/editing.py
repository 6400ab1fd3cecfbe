"""feeds.toml in the editor the reader is used to."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path


def edited(path: Path, environ: Mapping[str, str] = os.environ) -> str | None:
    """Let the reader edit a file in `$VISUAL`, `$EDITOR` or vi, and wait until that ends.

    Returns:
        A sentence where it could not be done, else `None`.
    """
    named = environ.get("VISUAL") or environ.get("EDITOR") or "vi"
    try:
        command = [*shlex.split(named), str(path)]
        ended = subprocess.run(command, check=False)  # noqa: S603 - the reader's own editor, without a shell
    except (OSError, ValueError) as error:
        return f"The editor {named} could not be started: {error}"
    return f"The editor {named} ended with status {ended.returncode}." if ended.returncode else None
