"""The server of feeds as a process, and a feeds.toml that names its feeds."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HEAD = '[poll]\npause_per_site = "0s"\nper_site = 0\narticles = "never"\nat_once = {at_once}\n\n'


@contextlib.contextmanager
def feed_server(feeds: int, latency: float = 0.0) -> Iterator[str]:
    """Base address of a server process that ends with the context."""
    program = str(Path(__file__).with_name("feedserver.py"))
    command = [sys.executable, program, str(feeds), str(latency)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def write_config(path: Path, base: str, feeds: int, *, at_once: int = 16) -> None:
    """One `[[feeds]]` table a feed."""
    tables = (f'[[feeds]]\nname = "sample {n}"\nurl = "{base}/feed/{n}.xml"\n' for n in range(feeds))
    path.write_text(HEAD.format(at_once=at_once) + "\n".join(tables), encoding="utf-8")
