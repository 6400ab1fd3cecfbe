"""What came back from a site; nothing of the network has to be loaded to speak of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from kupmon.feeds.received import Received

PAGE_TYPES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
"""What a page may come as."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back in the end, redirects followed."""

    url: str
    """Where it came from."""
    status: int
    headers: Mapping[str, str]
    """Names in lower case; of a repeated one the last."""
    body: Received
    """Empty but for status 200."""
    moved_to: str | None = None
    """How far permanent redirects alone led."""
    onward: str | None = None
    """Where a redirect to another site leads, which was not followed."""


def status_clause(status: int) -> str:
    """One clause for an HTTP status that is no success."""
    known = {
        401: "asks for a name and a password",
        403: "refuses this reader",
        404: "has no such page",
        410: "says this feed is gone for good",
        429: "says we ask too often",
        451: "may not show this page for legal reasons",
        503: "is overloaded or under repair",
    }
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "unknown status"
    said = known.get(status) or ("has a fault of its own" if status >= 500 else "did not send the feed")  # noqa: PLR2004
    return f"the site {said} (HTTP {status} {phrase})"
