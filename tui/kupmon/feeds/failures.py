"""Says in plain English what went wrong with a request or a body."""

from __future__ import annotations

import socket
import ssl
from http import HTTPStatus

import httpcore

from kupmon.config import PollSettings
from kupmon.feeds.unpack import UnpackError


class Refused(Exception):
    """An address that must not be connected to; the text says why, as a clause."""


def clause(error: Exception, settings: PollSettings) -> str:
    """One clause for anything a request can raise, without the address."""
    causes = _causes(error)
    for cause in causes:
        if isinstance(cause, Refused | UnpackError):
            return str(cause)
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not valid ({cause.verify_message.rstrip('.')})"
        if isinstance(cause, ssl.SSLError):
            return "no secure connection could be made"
        if isinstance(cause, socket.gaierror):
            return "the host's name is not known, or there is no network"
        if isinstance(cause, ConnectionRefusedError):
            return "the connection was refused"
    if isinstance(error, httpcore.ConnectTimeout):
        return f"no connection within {settings.connect_timeout_s:g} s (poll.connect_timeout)"
    if isinstance(error, httpcore.RemoteProtocolError):
        return "the connection broke off before the answer was whole, or the answer is not HTTP"
    if isinstance(error, httpcore.ConnectError):
        return "no connection could be made"
    if isinstance(error, httpcore.NetworkError):
        return "the connection broke off"
    if isinstance(error, httpcore.ProxyError):
        return "the proxy refused (poll.proxy)"
    return f"the request failed ({type(error).__name__})"


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    inner: BaseException | None = error
    while inner is not None and inner not in found:
        found.append(inner)
        inner = inner.__cause__ or inner.__context__
    return found


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
