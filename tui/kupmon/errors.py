"""Everything kupmon raises on purpose.

KupmonError
 ├─ ConfigError      feeds.toml cannot be used as it is
 ├─ AddressError     what was typed is no address of a feed
 ├─ FetchError       a feed or page could not be had
 ├─ FeedFormatError  what came is no feed
 ├─ StoreError       the store cannot be read or written
 └─ QueryError       a filter or search that cannot be understood
"""

from __future__ import annotations

from pathlib import Path


class KupmonError(Exception):
    """Base of all; `str()` is one plain sentence that can be shown as it is."""


class ConfigError(KupmonError):
    """One fault of a configuration file.

    Attributes:
        path: The file.
        line: Line of the fault, from 1, or `None` where the whole file is meant.
        key: Dotted key, such as `poll.interval` or `feeds[3].url`, or empty.
        problem: What is wrong.
        cure: What to write instead.
        rest: Further faults of the same file, in the order of its lines.
    """

    rest: tuple[ConfigError, ...] = ()

    def __init__(
        self, path: Path, problem: str, *, line: int | None = None, key: str = "", cure: str = ""
    ) -> None:
        self.path, self.line, self.key, self.problem, self.cure = path, line, key, problem, cure
        where = f"{path}, line {line}" if line else str(path)
        name = f"{key}: " if key else ""
        super().__init__(f"{where}: {name}{problem}" + (f" {cure}" if cure else ""))


class AddressError(KupmonError):
    """What was typed is no address that can be asked; says what to write instead."""


class FetchError(KupmonError):
    """A request that brought nothing usable.

    Attributes:
        url: The address asked for.
        reason: One plain clause without the address ("no answer within 20 s").
        http_status: The status of the answer, where there was one.
        retry_after_s: What the server asked us to wait, in seconds.
    """

    def __init__(
        self, url: str, reason: str, *, http_status: int | None = None, retry_after_s: float | None = None
    ) -> None:
        self.url, self.reason, self.http_status, self.retry_after_s = url, reason, http_status, retry_after_s
        super().__init__(f"{url}: {reason}")


class FeedFormatError(KupmonError):
    """A body that is no feed, or one that could not be read within the bounds.

    Attributes:
        reason: One plain clause ("an HTML page, not a feed").
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class StoreError(KupmonError):
    """The store failed.

    Attributes:
        path: The database file.
        reason: One plain clause.
        cure: What the reader can do.
    """

    def __init__(self, path: Path, reason: str, cure: str = "") -> None:
        self.path, self.reason, self.cure = path, reason, cure
        super().__init__(f"{path}: {reason}" + (f" {cure}" if cure else ""))


class QueryError(KupmonError):
    """A mistake in a filter or search, with the place of it.

    Attributes:
        message: What is wrong and what may stand there, in one sentence.
        position: First character of the mistake, from 0.
        nearest: The valid word that comes nearest to what was written, or empty.
    """

    def __init__(self, message: str, position: int, nearest: str = "") -> None:
        self.message, self.position, self.nearest = message, position, nearest
        super().__init__(message + (f" Did you mean “{nearest}”?" if nearest else ""))
