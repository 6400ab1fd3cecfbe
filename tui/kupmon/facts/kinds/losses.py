"""Military losses (FACTS rule 17)."""

from __future__ import annotations

from collections.abc import Iterator

from kupmon.facts.document import Document
from kupmon.facts.draft import Draft


def find(doc: Document) -> Iterator[Draft]:
    """Losses of men and equipment."""
    yield from ()
