"""When Python looks for garbage: not between a key and its answer.

Left to itself it looks through every living object each few seconds of reading, which held a key up for
50 to 200 ms. Reference counts free nearly everything at once anyway.
"""

from __future__ import annotations

import gc
from time import monotonic

YOUNG = (10_000, 20, 1_000)
"""Thresholds of the three generations: the young ones often, the old ones practically never by themselves."""
QUIET_S = 4.0
"""Without a key for so long, nobody notices a pause."""


class Garbage:
    """Collects old garbage while the reader reads."""

    def __init__(self) -> None:
        self._key_at = monotonic()
        self._done = True

    def settle(self) -> None:
        """All that is loaded now stays until the end: leave it out of every round."""
        gc.freeze()
        gc.set_threshold(*YOUNG)

    def key(self) -> None:
        """A key was pressed."""
        self._key_at = monotonic()
        self._done = False

    def quiet(self) -> None:
        """Collect, once after each spell of keys."""
        if not self._done and monotonic() - self._key_at > QUIET_S:
            gc.collect()
            self._done = True
