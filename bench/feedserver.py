"""A loopback server of N feeds with 50 entries each, in a process of its own.

    python bench/feedserver.py FEEDS [LATENCY]

prints its base address and serves until its standard input is closed: `/feed/0.xml` … with an ETag each,
LATENCY seconds after it was asked; `/change/N` gives the first N a new entry, `/begin` takes it back;
and `/soak/0.xml` …, where every answer has a new entry and one in four is a fault. One entry in 30 is about
the axis; texts are made up of stock words in the three languages.
"""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import random
import sys
from xml.sax.saxutils import escape

ENTRIES = 50
BOMB = gzip.compress(b" " * 30_000_000, 1)
WORDS = {
    "en": "council water road market school report morning supply number place plan repair service",
    "uk": "рада вода дорога ринок школа звіт ранок запас число місце план ремонт служба",
    "ru": "совет вода дорога рынок школа отчёт утро запас число место план ремонт служба",
}
AXIS = {
    "en": "Sample: three attacks were repelled near Kupiansk and Petropavlivka, the General Staff said.",
    "uk": "Зразок: біля Куп’янська та Петропавлівки відбито три атаки, повідомив Генштаб.",
    "ru": "Образец: у Купянска и Петропавловки отбиты три атаки, сообщил Генштаб.",
}


def entry(feed: int, number: int, language: str) -> str:
    """One `<item>` of about two kilobytes."""
    words = WORDS[language].split()
    text = " ".join(words[(feed + number * 7 + i) % len(words)] for i in range(260))
    lead = AXIS[language] if (feed + number) % 30 == 0 else ""
    minute = (feed * ENTRIES + number) % 1440
    return (
        f"<item><title>Sample {feed}-{number} {escape(lead or text[:70])}</title>"
        f"<link>http://127.0.0.1:9/{feed}/{number}</link><guid isPermaLink='false'>{feed}-{number}</guid>"
        f"<pubDate>Sun, 14 Jun 2026 {minute // 60:02}:{minute % 60:02}:00 +0300</pubDate>"
        f"<description><![CDATA[<p>{lead}</p><p>{text}</p>]]></description></item>"
    )


def feed_body(feed: int, first: int = 0) -> bytes:
    """One RSS 2.0 feed of the entries from `first` on."""
    language = ("en", "uk", "ru")[feed % 3]
    items = "".join(entry(feed, number, language) for number in range(first, first + ENTRIES))
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Sample {feed}</title>'
        f"<language>{language}</language>{items}</channel></rss>"
    ).encode()


class Server:
    """Answers GET on kept connections; nothing else is asked of it."""

    def __init__(self, feeds: int, latency: float) -> None:
        self.latency = latency
        self.bodies = [feed_body(number) for number in range(feeds)]
        self.versions = [0] * feeds
        self.asked = [0] * feeds
        self.chance = random.Random(1)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection until the client closes it, or a fault does."""
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                answer = self.answer(head)
                if self.latency:
                    await asyncio.sleep(self.latency)
                writer.write(answer)
                await writer.drain()
                if b"Connection: close" in answer[:300]:
                    break
        writer.close()

    def answer(self, head: bytes) -> bytes:
        """The bytes that answer a request."""
        path = head.split(b" ", 2)[1].decode("latin-1")
        if path == "/begin" or path.startswith("/change/"):
            self.become(0 if path == "/begin" else 1, int(path[8:] or 0))
            return _http("200 OK", b"done")
        number = int(path.rsplit("/", 1)[1].split(".")[0]) if path.endswith(".xml") else -1
        if not 0 <= number < len(self.bodies):
            return _http("404 Not Found", b"")
        if path.startswith("/soak/"):
            return self.soaked(number)
        tag = f'"{number}-{self.versions[number]}"'
        if tag.encode() in head:
            return _http("304 Not Modified", b"", f"ETag: {tag}")
        return _http("200 OK", self.bodies[number], f"ETag: {tag}")

    def become(self, version: int, count: int) -> None:
        """Move the first feeds on by an entry, or all of them back."""
        for number in range(count if version else len(self.bodies)):
            if self.versions[number] != version:
                self.versions[number], self.bodies[number] = version, feed_body(number, version)

    def soaked(self, number: int) -> bytes:
        """A feed that has moved on by an entry, or one of six faults."""
        self.asked[number] += 1
        body = feed_body(number, self.asked[number])
        answers = [
            _http("503 Service Unavailable", b"later", "Retry-After: 1"),
            _http("200 OK", body, "Connection: close")[: len(body) // 2],
            _http("200 OK", b"<html><body>Just a moment</body></html>", kind="text/html"),
            _http("200 OK", body.replace(b"</item>", b"</itm>")),
            _http("200 OK", BOMB, "Content-Encoding: gzip"),
            b"\x00\xff\x00 no HTTP at all\r\n\r\nConnection: close",
            *[_http("200 OK", body)] * 18,
        ]
        return self.chance.choice(answers)


def _http(status: str, body: bytes, *headers: str, kind: str = "application/rss+xml") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}; charset=utf-8", *headers]
    if not status.startswith("304"):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


async def main() -> None:
    """Serve until standard input ends."""
    server = await asyncio.start_server(
        Server(int(sys.argv[1]), float(sys.argv[2]) if sys.argv[2:] else 0.0).serve,
        "127.0.0.1",
        0,
        backlog=512,
    )
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
