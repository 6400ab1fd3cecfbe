"""A loopback server of N feeds with 50 entries each, in a process of its own.

    python bench/feedserver.py FEEDS

prints its base address and serves `/feed/0.xml` … until its standard input is closed. One entry in 30 is
about the axis; texts are made up of stock words in the three languages, and every feed has an ETag.
"""

from __future__ import annotations

import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape

ENTRIES = 50
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


def feed_body(feed: int) -> bytes:
    """One RSS 2.0 feed."""
    language = ("en", "uk", "ru")[feed % 3]
    items = "".join(entry(feed, number, language) for number in range(ENTRIES))
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Sample {feed}</title>'
        f"<language>{language}</language>{items}</channel></rss>"
    ).encode()


class Handler(BaseHTTPRequestHandler):
    """Answers with a feed, or 304 to its ETag."""

    protocol_version = "HTTP/1.1"
    bodies: list[bytes] = []

    def do_GET(self) -> None:
        """Serve one feed."""
        number = int(self.path.rsplit("/", 1)[1].split(".")[0]) if self.path.endswith(".xml") else -1
        if not 0 <= number < len(self.bodies):
            self._answer(404, b"")
        elif self.headers.get("If-None-Match") == f'"{number}"':
            self._answer(304, b"", number)
        else:
            self._answer(200, self.bodies[number], number)

    def _answer(self, status: int, body: bytes, number: int = 0) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", f'"{number}"')
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named by http.server
        """Nothing is written."""


def main() -> None:
    """Serve until standard input ends."""
    Handler.bodies = [feed_body(number) for number in range(int(sys.argv[1]))]
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.request_queue_size = 256
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
