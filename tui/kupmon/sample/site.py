"""What the sample server answers to an address: a pure function of the archive and the request."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

from kupmon.sample import formats, pages
from kupmon.sample.archive import Outlet, Story, edited

HTML = "text/html; charset="


@dataclass(frozen=True, slots=True)
class Answer:
    """One response."""

    status: int
    body: bytes = b""
    media_type: str = HTML + "utf-8"
    etag: str = ""
    last_modified: str = ""
    retry_after_s: int | None = None


class Site:
    """All outlets behind one address.

    Args:
        outlets: The archive.
        base: Address of the server, such as `http://127.0.0.1:28714`.
    """

    def __init__(self, outlets: tuple[Outlet, ...], base: str) -> None:
        self._outlets = {outlet.id: outlet for outlet in outlets}
        self._pages = {
            formats.path(outlet, story): (outlet, story.edited or story)
            for outlet in outlets
            for story in outlet.stories
        }
        self._base = base

    def answer(self, path: str, if_none_match: str = "", if_modified_since: str = "") -> Answer:
        """The response to a GET of `path`, which has no query."""
        if path == "/":
            return Answer(200, pages.index_page(tuple(self._outlets.values())))
        if path in self._pages:
            return _page(*self._pages[path])
        outlet_id, _, rest = path.strip("/").partition("/")
        outlet = self._outlets.get(outlet_id)
        if outlet is None or rest not in {"", "feed"}:
            return Answer(404, b"not found\n", "text/plain; charset=utf-8")
        if rest == "feed":
            return self._feed(outlet, if_none_match, if_modified_since)
        return Answer(200, pages.outlet_page(outlet))

    def _feed(self, outlet: Outlet, if_none_match: str, if_modified_since: str) -> Answer:
        """The feed, or 304; who shows that he has the first version gets the edited one."""
        if outlet.format == "down":
            return Answer(503, b"sample outage\n", "text/plain; charset=utf-8", retry_after_s=600)
        if outlet.format == "portal":
            return Answer(200, pages.outlet_page(outlet))
        first, latest = (_version(version, self._base) for version in (outlet, edited(outlet)))
        if _holds(latest, if_none_match, if_modified_since):
            return Answer(304, b"", latest.media_type, latest.etag, latest.last_modified)
        return latest if _holds(first, if_none_match, if_modified_since) else first


def _holds(version: Answer, if_none_match: str, if_modified_since: str) -> bool:
    """Whether who sends these two has that version; the date counts only without a tag (RFC 9110)."""
    if if_none_match:
        return if_none_match == version.etag
    return if_modified_since == version.last_modified


def _version(outlet: Outlet, base: str) -> Answer:
    body = formats.feed(outlet, base)
    return Answer(
        200,
        body,
        f"{formats.MEDIA_TYPES[outlet.format]}; charset={outlet.encoding}",
        etag=f'"{hashlib.sha256(body).hexdigest()[:16]}"',
        last_modified=_http_date(formats.newest(outlet)),
    )


def _page(outlet: Outlet, story: Story) -> Answer:
    return Answer(200, pages.story_page(outlet, story), HTML + outlet.encoding)


def _http_date(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC), usegmt=True)
