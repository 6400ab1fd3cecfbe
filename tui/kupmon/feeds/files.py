"""Feeds that are files, for paths the user wrote."""

from __future__ import annotations

import stat
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kupmon.errors import FetchError


def read(url: str, limit: int) -> bytes:
    """The bytes of a `file:` address.

    Raises:
        FetchError: it is no file, cannot be read, or is larger than `limit`.
    """
    path = Path(unquote(urlsplit(url).path))
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FetchError(url, "the path is no file")
        with path.open("rb") as file:
            body = file.read(limit + 1)
    except FileNotFoundError as error:
        raise FetchError(url, "there is no such file") from error
    except (OSError, ValueError) as error:
        raise FetchError(url, "the file cannot be read") from error
    if len(body) > limit:
        raise FetchError(url, f"the file has more than {limit:,} bytes (poll.max_unpacked)")
    return body
