"""Which feeds.toml is meant."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kupmon.errors import ConfigError

NAME = "feeds.toml"
VARIABLE = "KUPMON_CONFIG"
PACKAGED = Path(__file__).parent.parent / NAME
"""The file kupmon comes with."""


def find(explicit: Path | None, env: Mapping[str, str], cwd: Path, folder: Path) -> Path:
    """Find the file: `--config`, `$KUPMON_CONFIG`, `./feeds.toml`, the user's config folder.

    Where there is none, the packaged one is copied with its comments into the user's folder; where that
    cannot be written either, the packaged one is used as it is.

    Args:
        explicit: What `--config` says.
        env: Environment variables.
        cwd: Where the program was started.
        folder: The user's config folder of kupmon.

    Raises:
        ConfigError: `--config` or `$KUPMON_CONFIG` names a file that is not there.
    """
    named = {"--config": explicit, f"${VARIABLE}": Path(env[VARIABLE]) if env.get(VARIABLE) else None}
    for origin, named_path in named.items():
        if named_path is None:
            continue
        path = cwd / named_path.expanduser()
        if not path.exists():
            cure = f"Check {origin}, or leave it out."
            raise ConfigError(path, f"{origin} names it, and there is no such file.", cure=cure)
        return path
    here, own = cwd / NAME, folder / NAME
    return next((path for path in (here, own) if path.is_file()), None) or _first_run(own)


def _first_run(own: Path) -> Path:
    try:
        own.parent.mkdir(parents=True, exist_ok=True)
        with own.open("x", encoding="utf-8", newline="\n") as file:
            file.write(PACKAGED.read_text(encoding="utf-8"))
    except FileExistsError:  # another kupmon was started at the same moment
        return own
    except OSError:
        return PACKAGED
    return own
