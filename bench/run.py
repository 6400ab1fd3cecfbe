"""The figures of the README and the closing notes: `make bench`, or `python bench/run.py start poll facts`.

Everything runs on 127.0.0.1 and in temporary folders. Take the ratios: seconds depend on the machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import across_speed
import facts_speed
import polling
import searching
import startup

SECTIONS = {
    "start": startup.run,
    "search": searching.run,
    "poll": polling.run,
    "facts": facts_speed.run,
    "across": across_speed.run,
}


def private_env(folder: Path) -> dict[str, str]:
    """An environment in which a program finds no settings and no store but its own."""
    env = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH")}
    env |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "HOME": str(folder)}
    for name, below in (("CONFIG", "config"), ("DATA", "data"), ("CACHE", "cache"), ("STATE", "state")):
        env[f"XDG_{name}_HOME"] = str(folder / below)
    return env


def main() -> int:
    """Run the sections asked for; all of them where none is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], default=list(SECTIONS))
    parser.add_argument(
        "--items", type=int, nargs="+", default=[10_000], help="stored items for 'start', 'search'"
    )
    parser.add_argument("--articles", type=int, default=100_000, help="stored articles for 'across', at most")
    parser.add_argument("--repeat", type=int, default=5, help="starts for each figure")
    options = parser.parse_args()
    for name in options.sections:
        with tempfile.TemporaryDirectory(prefix="kupmon-bench.") as folder:
            print(f"\n## {name}\n", flush=True)
            SECTIONS[name](Path(folder), private_env(Path(folder)), options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
