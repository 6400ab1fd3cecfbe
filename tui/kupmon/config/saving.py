"""A changed feeds.toml takes the place of the old one in one step, once it was found to have no faults."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from kupmon.config.reading import load
from kupmon.config.search import PACKAGED
from kupmon.errors import ConfigError


def current(path: Path) -> str:
    """The text of a feeds.toml that may be changed, line ends and all.

    Raises:
        ConfigError: It is the one inside the package, or cannot be read.
    """
    if path.absolute() == PACKAGED.absolute():
        cure = "Copy it somewhere you may write to, and name the copy with --config."
        raise ConfigError(path, "is the file kupmon comes with, and stays as it is.", cure=cure)
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise ConfigError(path, f"cannot be read ({error.strerror}).", cure="Check its rights.") from error


def save(path: Path, text: str, cure: str) -> None:
    """Put `text` in the place of the file, or of the file it is a link to.

    Args:
        path: A feeds.toml.
        text: What it shall hold.
        cure: What to do by hand where the new text has faults.

    Raises:
        ConfigError: It cannot be written, or the new text has faults; the old one stays.
    """
    real = path.resolve()
    try:
        with tempfile.NamedTemporaryFile("wb", dir=real.parent, prefix=".feeds-", delete=False) as file:
            file.write(text.encode())
        shutil.copymode(real, file.name)
    except OSError as error:
        rights = "Check its rights and its folder's."
        raise ConfigError(path, f"cannot be written ({error.strerror}).", cure=rights) from error
    _swap(path, real, Path(file.name), cure)


def _swap(path: Path, real: Path, new: Path, cure: str) -> None:
    try:
        load(new)
        new.replace(real)
    except ConfigError as fault:
        raise ConfigError(path, "cannot be changed from outside.", cure=cure) from fault
    except OSError as error:
        raise ConfigError(path, f"cannot be written ({error.strerror}).", cure="Check its rights.") from error
    finally:
        new.unlink(missing_ok=True)
