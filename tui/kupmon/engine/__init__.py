"""The pipeline: feeds → items → relevance → bodies → facts → store, told as a stream of events.

The only room that knows feeds, axis, facts and store. The screen and the headless commands read the same
stream. SQLite runs in threads of the engine's own and thinking in the workers that read feeds, so that the
event loop never waits.
"""

from kupmon.engine.background import BackgroundEngine
from kupmon.engine.engine import Engine

__all__ = ["BackgroundEngine", "Engine"]
