"""Keys as numbers, under which a store can find them again."""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from hashlib import blake2b


@lru_cache(maxsize=65_536)
def number_of(key: Hashable) -> int:
    """A key as a number of 63 bits, the same in every run of the program."""
    digest = blake2b(repr(key).encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest) >> 1
