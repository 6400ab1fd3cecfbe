"""Has the workers started before the engine, the store and the network are loaded: they load meanwhile."""

from __future__ import annotations

from kupmon.feeds.starting import Started

WARM = "kupmon.engine.judging:warm"
"""What a worker may load before there is a job."""
WORKERS = 2


def workers_ahead() -> Started:
    """Workers for a round that is sure to bring something to read."""
    return Started(WORKERS, WARM)
