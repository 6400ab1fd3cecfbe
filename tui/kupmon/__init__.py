"""kupmon: a terminal news monitor for the Kupyansk axis."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    __version__: str
else:

    def __getattr__(name: str) -> str:
        """Look the version up when it is asked for: it takes as long as starting Python does."""
        if name != "__version__":
            raise AttributeError(f"module 'kupmon' has no attribute {name!r}")
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415

        try:
            return version("kupmon")
        except PackageNotFoundError:  # run from a source tree that was never installed
            return "0"
