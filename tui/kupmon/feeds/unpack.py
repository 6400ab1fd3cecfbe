"""Undoes Content-Encoding piece by piece, so that no bomb grows beyond its bound."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO

PIECE = 262_144
STEP = 4_096
"""Packed bytes given to zlib at a time: it copies what is left of them at the end of every member."""
MOST_MEMBERS = 2_000
"""Parts of one gzip body, each of which costs its own start; who packs by blocks comes to a few hundred."""
GZIP = b"\x1f\x8b\x08"
_PADDING = re.compile(rb"\0*+")
MOST_LAYERS = 2
"""More than one is odd, more than two is an attack."""
ACCEPTED = "gzip, deflate, br, zstd"


class UnpackError(Exception):
    """The body cannot be unpacked; the text says why, as a clause."""


def unpack(body: bytes, encoding: str, limit: int) -> bytes:
    """Undo the encodings of a Content-Encoding header.

    Args:
        body: As it came over the wire.
        encoding: The header's value; may name several, the last applied last.
        limit: Most bytes that may come out, of any layer.

    Raises:
        UnpackError: unknown, damaged or too large.
    """
    layers = [name.strip().lower() for name in encoding.split(",") if name.strip()]
    layers = [name for name in layers if name != "identity"]
    if len(layers) > MOST_LAYERS:
        raise UnpackError(f"packed {len(layers)} times over")
    for name in reversed(layers):
        body = _one_layer(body, name, limit)
    if not layers and body[:3] == GZIP:
        body = _one_layer(body, "gzip", limit)
    return body


def _one_layer(body: bytes, name: str, limit: int) -> bytes:
    pieces = _DECODERS.get(name)
    if pieces is None:
        raise UnpackError(f"packed in an unknown way, {name[:20]!r}")
    out, size = [], 0
    try:
        for piece in pieces(body):
            size += len(piece)
            if size > limit:
                raise UnpackError(f"unpacks to more than {limit:,} bytes (poll.max_unpacked)")
            out.append(piece)
    except (zlib.error, EOFError) as error:
        raise UnpackError(f"damaged {name} data") from error
    return b"".join(out)


def _zlib(body: bytes, wbits: int) -> Iterator[bytes]:
    at = 0
    if not body:
        return
    for _ in range(MOST_MEMBERS):
        stream = zlib.decompressobj(wbits)
        while not stream.eof:
            data = body[at : at + STEP]
            piece = stream.decompress(data, PIECE)
            if not (piece or data or stream.eof):
                raise EOFError
            at += len(data) - len(stream.unused_data if stream.eof else stream.unconsumed_tail)
            yield piece
        padding = _PADDING.match(body, at)
        at = padding.end() if padding else at
        if (
            wbits <= zlib.MAX_WBITS or body[at : at + 2] != GZIP[:2]
        ):  # what follows the last member is not ours
            return
    raise UnpackError(f"packed in more than {MOST_MEMBERS:,} parts")


def _gzip(body: bytes) -> Iterator[bytes]:
    return _zlib(body, 16 + zlib.MAX_WBITS)


def _deflate(body: bytes) -> Iterator[bytes]:
    """Some servers mean the zlib form (as the standard says), some the bare one."""
    zlib_form = len(body) > 1 and body[0] & 0x0F == zlib.DEFLATED and (body[0] * 256 + body[1]) % 31 == 0
    return _zlib(body, zlib.MAX_WBITS if zlib_form else -zlib.MAX_WBITS)


def _br(body: bytes) -> Iterator[bytes]:
    import brotli  # noqa: PLC0415 - few servers send it

    stream = brotli.Decompressor()
    data = body
    try:
        while not stream.is_finished():
            piece = stream.process(data, output_buffer_limit=PIECE)
            data = b""
            if not piece and stream.can_accept_more_data():
                raise EOFError
            yield piece
    except brotli.error as error:
        raise EOFError from error


def _zstd(body: bytes) -> Iterator[bytes]:
    import zstandard  # noqa: PLC0415 - few servers send it

    # RFC 9659: a server may not use a window above 8 MB.
    reader = zstandard.ZstdDecompressor(max_window_size=8 << 20).stream_reader(
        BytesIO(body), read_across_frames=True
    )
    try:
        while piece := reader.read(PIECE):
            yield piece
    except zstandard.ZstdError as error:
        raise EOFError from error


_DECODERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _br,
    "zstd": _zstd,
}
