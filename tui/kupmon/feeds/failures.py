"""Says in plain English what went wrong with a request or a body."""

from __future__ import annotations

import re
import socket
import ssl
from typing import Self

import httpx

from kupmon.config import PollSettings
from kupmon.feeds.unpack import UnpackError

_BROKE_OFF = re.compile("closed connection|disconnected", re.IGNORECASE)
"""How h11 and httpcore say that a server hung up."""
_CAUSES: dict[type[BaseException], str] = {
    ssl.SSLError: "no secure connection could be made",
    socket.gaierror: "the host's name is not known, or there is no network",
    ConnectionRefusedError: "the connection was refused",
    httpx.RemoteProtocolError: "the answer is no HTTP",
    httpx.ConnectError: "no connection could be made",
    httpx.NetworkError: "the connection broke off",
    httpx.ProxyError: "the proxy refused (poll.proxy)",
}
"""The first that fits an error or one of its causes, innermost cause first."""


class RefusedError(Exception):
    """An address that must not be connected to; the text says why, as a clause."""

    @classmethod
    def private(cls, host: str, ip: str = "") -> Self:
        """A host that is private and was not written by the user."""
        found = f"{host} ({ip})" if ip and ip != host else host
        return cls(f"it leads to {found}, a private address; only one that feeds.toml names may be asked")


def clause(error: Exception, settings: PollSettings) -> str:
    """One clause for anything a request can raise, without the address."""
    for cause in _causes(error):
        if isinstance(cause, RefusedError | UnpackError):
            return str(cause)
        if isinstance(cause, httpx.RemoteProtocolError) and _BROKE_OFF.search(str(cause)):
            return "the connection broke off before the answer was whole"
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not valid ({cause.verify_message.rstrip('.')})"
        for kind, said in _CAUSES.items():
            if isinstance(cause, kind):
                return said
    if isinstance(error, httpx.ConnectTimeout):
        return f"no connection within {settings.connect_timeout_s:g} s (poll.connect_timeout)"
    return f"the request failed ({type(error).__name__})"


def _causes(error: BaseException) -> list[BaseException]:
    """An error and what led to it, the innermost first: it says the most."""
    found: list[BaseException] = []
    inner: BaseException | None = error
    while inner is not None and inner not in found:
        found.insert(0, inner)
        inner = inner.__cause__ or inner.__context__
    return found
