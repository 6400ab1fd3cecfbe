"""Districts and communities that only say where a settlement lies."""

from __future__ import annotations

from kupmon.facts.document import Document


def in_address(doc: Document, n: int, taken: set[int]) -> bool:
    """Such as "Куп’янський р-н, Петропавлівська ТГ, с. Кучерівка": the district of a place that follows."""
    at = next((t for t in range(n + 2, n + ADDRESS) if t in taken), None)
    between = doc.words(n + 2, at - 1) if at is not None else []
    return (
        doc.language != "en"
        and "," in between
        and {"с", "м", "г", "смт", "сел", "селище", "пгт", "село"} >= set(between[-2:-1])
    )


ADDRESS = 12
"""Words from a district to the settlement in it, at most."""
