"""Kinds of settings that are addresses, and the headers sent to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from kupmon.config.kinds import Text, Token, Unfit, inline, quoted, read_all, toml


def _split(url: str) -> SplitResult:
    if not url.isprintable() or (" " in url and not url.startswith("file:")):
        raise Unfit(f"{quoted(url)} has a blank or a control character in it.", "Write %20 for a blank.")
    try:
        parts = urlsplit(url)
    except ValueError as wrong:
        raise Unfit(
            f"{quoted(url)} is no address: {wrong}.", 'Write it as "https://example.org/feed".'
        ) from None
    try:
        _ = parts.port
    except ValueError:
        problem = f"{quoted(url)} has a port that is no number from 0 to 65535."
        raise Unfit(problem, 'Write it as "https://example.org/feed".') from None
    return parts


@dataclass(frozen=True, slots=True)
class Address(Text):
    """A feed's address: http or https, or `file:` with a path counted from the folder of feeds.toml."""

    folder: Path = Path()

    def read(self, value: Any) -> str:
        """See `kinds.Reads`; a `file:` address comes back with its whole path."""
        url = Text.read(self, value).strip()
        parts = _split(url)
        if parts.scheme == "file":
            return self._file(parts, url)
        if parts.scheme not in ("http", "https"):
            cure = f"Write {quoted(f'https://{url}')}." if bare_host(url) else ""
            problem = f"{quoted(url)} does not begin with http: or https: (or file:)."
            raise Unfit(problem, cure or "Only web addresses and files on this computer can be feeds.")
        if not parts.hostname:
            raise Unfit(f"{quoted(url)} names no site.", 'Write it as "https://example.org/feed".')
        return url

    def _file(self, parts: SplitResult, url: str) -> str:
        if parts.netloc not in ("", "localhost"):
            cure = 'Write "file:folder/name.xml", or "file:///folder/name.xml" for a path from the root.'
            raise Unfit(f"{quoted(url)} names another computer.", cure)
        if not parts.path.strip("/"):
            raise Unfit(f"{quoted(url)} names no file.", 'Write "file:folder/name.xml".')
        return (self.folder.absolute() / unquote(parts.path)).as_uri()


def bare_host(url: str) -> bool:
    """Whether it is an address but for its https://, such as t.me/channel."""
    return re.match(r"[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?(/|$)", url, re.IGNORECASE) is not None


def same(url: str) -> str:
    """Bring an address into the form by which two that ask for the same are told."""
    parts = urlsplit(url)
    user, at, host = parts.netloc.rpartition("@")
    return urlunsplit((parts.scheme, user + at + host.lower(), parts.path or "/", parts.query, ""))


def name_of(url: str) -> str:
    """Name a feed that has none: by its host, or by its file."""
    parts = urlsplit(url)
    return (parts.hostname or unquote(parts.path).rsplit("/", 1)[-1]).removeprefix("www.")


@dataclass(frozen=True, slots=True)
class Proxy(Text):
    """The address of a proxy."""

    def read(self, value: Any) -> str:
        """See `kinds.Reads`."""
        url = Text.read(self, value).strip()
        parts = _split(url)
        if parts.scheme not in ("http", "https", "socks5", "socks5h") or not parts.hostname:
            cure = 'Write "http://host:port" or "socks5://host:port".'
            raise Unfit(f"{quoted(url)} is no address of a proxy.", cure)
        return url


@dataclass(frozen=True, slots=True)
class Headers:
    """A table of request headers."""

    def read(self, value: Any) -> tuple[tuple[str, str], ...]:
        """See `kinds.Reads`."""
        if not isinstance(value, dict):
            raise Unfit(f"{toml(value)} is not a table.", 'Write it as { Accept = "application/rss+xml" }.')
        return tuple(read_all(((pair[0], pair) for pair in value.items()), self._one))

    def _one(self, pair: tuple[str, Any]) -> tuple[str, str]:
        name, text = pair
        if not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", name):
            raise Unfit(f"{quoted(name)} is no name of a header.", 'Write one such as "Accept".')
        return name, Token().read(text)

    def show(self, value: tuple[tuple[str, str], ...]) -> str:
        """See `kinds.Reads`."""
        return inline(value)
