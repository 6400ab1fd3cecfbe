"""kupmon: a terminal news monitor for the Kupyansk axis."""

__version__ = "0.1.0"
"""Written here and not asked of the installed package, which takes as long as starting Python does."""
