"""A body as it came over the wire, on its way to who reads it."""

from __future__ import annotations

from dataclasses import dataclass

from kupmon.errors import FeedFormatError
from kupmon.feeds.unpack import UnpackError, unpack

LARGE = 1_000_000
"""Bytes from which on a body is read one at a time, for the memory."""


@dataclass(frozen=True, slots=True)
class Received:
    """Bytes and what their header says of them."""

    data: bytes
    content_type: str = ""
    packing: str = ""
    """Content-Encoding that is still to be undone: of large bodies only a worker does it."""
    most: int = 24_000_000
    """Bytes it may unpack to."""

    @property
    def is_small(self) -> bool:
        """Whether it is surely no large one; what is still packed may be."""
        return not self.packing and len(self.data) < LARGE

    def unpacked(self) -> bytes:
        """The document.

        Raises:
            FeedFormatError: it cannot be unpacked, or not within its bound.
        """
        try:
            return unpack(self.data, self.packing, self.most)
        except UnpackError as error:
            raise FeedFormatError(str(error)) from error
