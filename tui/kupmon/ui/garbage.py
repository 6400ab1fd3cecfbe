"""When Python looks for garbage: not between a key and its answer.

Left to itself it looks through every living object each few seconds of reading, which held a key up for
50 to 200 ms. Reference counts free nearly everything at once anyway.
"""

from __future__ import annotations

import gc
from time import monotonic

ROUNDS = (10_000, 20, 30)
"""Thresholds of the three generations: all that lives is looked through once in some minutes of typing."""
BREATH_S = 1.0
"""Without a key for so long, a few milliseconds for what is young are not noticed."""
QUIET_S = 4.0
"""Without a key for so long, nobody notices a pause for all of it."""


class Garbage:
    """Collects garbage while the reader reads."""

    def __init__(self) -> None:
        self._key_at = monotonic()
        self._young = self._old = False
        """Whether there may be any since the last key."""

    def settle(self) -> None:
        """All that is loaded now stays until the end: leave it out of every round."""
        gc.freeze()
        gc.set_threshold(*ROUNDS)

    def key(self) -> None:
        """A key was pressed."""
        self._key_at = monotonic()
        self._young = self._old = True

    def quiet(self) -> None:
        """Collect what is young, then all, once after each spell of keys."""
        still = monotonic() - self._key_at
        if self._old and still > QUIET_S:
            gc.collect()
            self._young = self._old = False
        elif self._young and still > BREATH_S:
            gc.collect(1)
            self._young = False
