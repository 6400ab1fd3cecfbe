"""HTTP/1.1 on one connection, read by h11; what httpcore does, without what many requests at once need."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator
from time import monotonic

import h11
import httpx

from kupmon.feeds.address import Target
from kupmon.feeds.wire import Wire

KEPT_S = 15.0
"""Seconds an idle connection is kept."""
AT_A_TIME = 65_536
LONGEST_HEAD = 102_400
"""Bytes an answer's head may have, as in httpcore."""

Head = tuple[int, list[tuple[bytes, bytes]]]
"""Status, and the headers as they came."""


class Talk:
    """One request after the other on a connection."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._state = h11.Connection(h11.CLIENT, LONGEST_HEAD)
        self._rests_since: float | None = None

    async def ask(self, request: httpx.Request, target: Target) -> Head:
        """Send a request without a body, and wait for the head of the answer.

        Raises:
            httpx.TransportError: None came.
        """
        with _told(httpx.LocalProtocolError, h11.LocalProtocolError):
            head = h11.Request(
                method=request.method, target=target.path.encode(), headers=request.headers.raw
            )
            data = (self._state.send(head) or b"") + (self._state.send(h11.EndOfMessage()) or b"")
        await self._wire.write(data)
        while not isinstance(event := await self._next(), h11.Response):
            pass  # a server may say any number of times that it goes on
        return event.status_code, event.headers.raw_items()

    async def parts(self) -> AsyncIterator[bytes]:
        """The body as it comes."""
        while isinstance(event := await self._next(), h11.Data):
            yield bytes(event.data)

    async def _next(self) -> object:
        while True:
            with _told(httpx.RemoteProtocolError, h11.RemoteProtocolError):
                event = self._state.next_event()
                if event is not h11.NEED_DATA:
                    return event
                data = await self._wire.read(AT_A_TIME)
                if not data and self._state.their_state is h11.SEND_RESPONSE:
                    raise httpx.RemoteProtocolError("the server disconnected without an answer")
                self._state.receive_data(data)

    async def end(self) -> None:
        """The answer was read, or nobody wants the rest of it: then the connection is closed."""
        done = self._state.our_state is h11.DONE and self._state.their_state is h11.DONE
        if done and not self._state.trailing_data[0]:  # what nobody asked for is no answer to what comes next
            self._state.start_next_cycle()
            self._rests_since = monotonic()
        else:
            await self.close()

    @property
    def is_spent(self) -> bool:
        """Whether no further request can be sent."""
        return (
            self._rests_since is None
            or monotonic() - self._rests_since > KEPT_S
            or bool(self._wire.get_extra_info("is_readable"))
        )

    async def close(self) -> None:
        """Close the connection."""
        self._rests_since = None
        await self._wire.aclose()


@contextlib.contextmanager
def _told(kind: type[httpx.TransportError], by: type[Exception]) -> Iterator[None]:
    try:
        yield
    except by as error:
        raise kind(str(error)) from error
