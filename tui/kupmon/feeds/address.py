"""Which addresses may be asked: only http and https, and nothing private that the user did not write."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

PORTS = {"http": 80, "https": 443}
LONGEST = 4_096
"""Characters of an address; longer ones are data, not addresses."""

LONGEST_HOST, LONGEST_LABEL = 253, 63
"""Characters of a host's name and of a part of it (RFC 1035)."""

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_LOCAL_NAME = re.compile(r"(?:^|\.)(?:localhost|local|lan|internal|intranet|home\.arpa)$")
_PLAIN = re.compile(r"https?://(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(?:/[!-\[\]_a-z~]*)?")
"""What most addresses look like; nothing in it needs a second look."""
_CHANNEL = re.compile(r"https?://(?:t|telegram)\.me/(?!s/)([A-Za-z0-9_]{4,64})/?$")
_SAFE = "/%:=&?~+!$,;'@()*[]|"


@dataclass(frozen=True, slots=True)
class Target:
    """Where one request goes."""

    scheme: str
    host: str
    """Lower-case ASCII; an IPv6 address without brackets."""
    port: int
    path: str
    """Percent-encoded, with the query."""

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port."""
        return self.scheme, self.host, self.port

    @property
    def authority(self) -> str:
        """As the Host header has it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Reach:
    """What a chain of requests may connect to.

    Everything public is allowed. A private, loopback or link-local address only where the user wrote that
    very host and port, as a number or as a name that is local by its form.
    """

    host: str = ""
    """Empty: public addresses only."""
    port: int = 0

    def allows(self, host: str, port: int, ip: str) -> bool:
        """Whether a connection to `host` at `port`, which turned out to be `ip`, may be made."""
        return is_public(ip) or bool(self.host and (host, port) == (self.host, self.port))


PUBLIC = Reach()
_BEFORE_IPV4 = frozenset(
    int(ipaddress.IPv6Address(prefix)) >> 32 for prefix in ("::", "::ffff:0:0:0", "64:ff9b::")
)
"""What stands before an IPv4 address: compatible (deprecated), translated (RFC 2765), NAT64 (RFC 6052)."""
_OWN_TRANSLATORS = ipaddress.IPv6Network("64:ff9b:1::/48")
"""NAT64 of a network's own, which may lead anywhere in it (RFC 8215)."""


def reach_of(written: str) -> Reach:
    """What a feed may reach whose address the user wrote as `written`."""
    try:
        target = target_of(written)
    except ValueError:
        return PUBLIC
    return Reach(target.host, target.port) if is_local(target.host) else PUBLIC


def is_local(host: str) -> bool:
    """Whether a host is private by what is written: a private number, or a name of the house."""
    try:
        return not is_public(host)
    except ValueError:
        return "." not in host or _LOCAL_NAME.search(host) is not None


def is_public(ip: str) -> bool:
    """Whether an address belongs to the public internet, looking inside addresses that wrap another.

    Raises:
        ValueError: `ip` is no address.
    """
    address = ipaddress.ip_address(ip.split("%", 1)[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = _wrapped(address)
        if inner is not None:
            return is_public(str(inner))
    return address.is_global and not address.is_multicast and address not in _OWN_TRANSLATORS


def _wrapped(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address inside a mapped, translated, compatible, 6to4, Teredo or NAT64 address."""
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if address.teredo:
        return address.teredo[1]
    number = int(address)
    if number >> 32 in _BEFORE_IPV4:
        return ipaddress.IPv4Address(number & 0xFFFFFFFF) if number > 1 else None
    return None


@lru_cache(maxsize=1_000)
def target_of(url: str) -> Target:
    """Take an http or https address apart for a request.

    Raises:
        ValueError: it is no such address; the text says why, as a clause.
    """
    if len(url) > LONGEST:
        raise ValueError("the address is too long")
    parts = urlsplit(url)
    if parts.scheme not in PORTS:
        raise ValueError(f"{parts.scheme or 'no scheme'} is refused, only http and https are asked")
    host = _ascii_host(parts.hostname or "")
    try:
        port = parts.port or PORTS[parts.scheme]
    except ValueError as error:
        raise ValueError("the port is no number from 1 to 65535") from error
    path = quote(parts.path or "/", safe=_SAFE)
    query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    return Target(parts.scheme, host, port, path + query)


def _ascii_host(host: str) -> str:
    if not host or _CONTROLS.search(host) or host.startswith("-") or any(c in ' <>"%\\^`{|}' for c in host):
        raise ValueError("the address names no host")
    host = host.rstrip(".").lower()
    if not host or len(host) > LONGEST_HOST or any(len(label) > LONGEST_LABEL for label in host.split(".")):
        raise ValueError("the host's name is not valid")
    if host.isascii():
        return _plain_number(host)
    import idna  # noqa: PLC0415 - seldom needed, 10 ms

    try:
        return _plain_number(idna.encode(host, uts46=True).decode())
    except idna.IDNAError as error:
        raise ValueError("the host's name is not valid") from error


def _plain_number(host: str) -> str:
    """Write 127.1, 0x7f000001, 2130706433 and the like as the address a resolver would make of them."""
    if not re.fullmatch(r"(?:0x[0-9a-f]*|[0-9]+)(?:\.(?:0x[0-9a-f]*|[0-9]+)){0,3}", host):
        return host
    import socket  # noqa: PLC0415

    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError as error:
        raise ValueError("the host is no valid number") from error


def web_address(text: str | None, base: str = "") -> str | None:
    """An http or https address as it can be stored, shown and opened; `None` for anything else.

    Args:
        text: As the feed has it, perhaps relative.
        base: What a relative one is resolved against.
    """
    if not text or len(text) > LONGEST:
        return None
    if _PLAIN.fullmatch(text):
        return text
    cleaned = re.sub(r"[\t\n\r]", "", text.strip())
    try:
        joined = urljoin(base, cleaned) if base else cleaned
        parts = urlsplit(joined)
        target_of(joined)
    except ValueError:
        return None
    if _CONTROLS.search(joined) or parts.username is not None or len(joined) > LONGEST:
        return None
    return "".join(c if c.isprintable() and c != " " else quote(c) for c in urlunsplit(parts))


def site_of(url: str) -> str:
    """The site that politeness counts by: the host, and its port where the user wrote one."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()


def shown(url: str) -> str:
    """An address for messages: without user name and password, and not too long."""
    parts = urlsplit(url)
    bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    return _CONTROLS.sub("", bare)[:200]


def preview_of(url: str) -> str:
    """Where the messages of a Telegram channel can be read; every other address as it is."""
    return _CHANNEL.sub(r"https://t.me/s/\1", url)
