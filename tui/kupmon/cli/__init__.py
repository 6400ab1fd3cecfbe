"""Commands: the screen, and everything that works without one.

Heavy imports stand inside the commands that need them, so that `kupmon --help` answers at once.
"""

from kupmon.cli.program import main

__all__ = ["main"]
