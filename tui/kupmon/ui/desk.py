"""What every screen has to hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from kupmon.config import Config
from kupmon.ui.archive import Archive
from kupmon.ui.garbage import Garbage
from kupmon.ui.look import Look
from kupmon.ui.situation import Situation


def _spelled(place: str) -> str:
    """The name of a place as far as its id tells it; the town has the name its readers write."""
    return "Kupyansk" if place == "kupiansk" else place.replace("-", " ").title()


@dataclass(slots=True)
class Desk:
    """Handed from the app to its screens; the app replaces what changes."""

    archive: Archive
    look: Look
    config: Config
    clock: Callable[[], datetime]
    refresh: Callable[[str | None], bool]
    """Poll the feed with this address, or all; `False` where nothing polls."""
    stop: Callable[[], bool] = bool
    """End the round under way; `False` where there is none."""
    dress: Callable[[], object] = bool
    """Put the theme of the settings in force, or the one chosen in its place."""
    sample: bool = False
    situation: Situation = field(default_factory=Situation)
    """What the engine has told so far."""
    garbage: Garbage = field(default_factory=Garbage)
    left: dict[str, object] = field(default_factory=dict)
    """How the screen is left: what the next start takes up again."""
    place_names: Callable[[str], str] = _spelled
    """Display name of a place id; the gazetteer's, as soon as it is loaded."""

    def place_name(self, place: str) -> str:
        """Display name of a place id."""
        return self.place_names(place)

    def feed_name(self, url: str) -> str:
        """Name of the feed with this address."""
        return next((feed.name for feed in self.config.feeds if feed.url == url), url)
