"""kupmon: a terminal news monitor for the Kupyansk axis."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("kupmon")
except PackageNotFoundError:  # run from a source tree that was never installed
    __version__ = "0"
