"""Memory under the default bounds, in a program of its own: a 200 MB body, bombs, and 24 MB of entries."""

from __future__ import annotations

import gzip
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from loopback import Exchange, Loopback, answer

POLL = """
import asyncio, resource, sys
from datetime import UTC, datetime
from kupmon.config import PollSettings
from kupmon.feeds.poller import Job, Poller
from kupmon.model import Feed, FeedState

async def main():
    settings = PollSettings(per_site=0, pause_per_site_s=0.0)
    jobs = [Job(Feed(url, url), FeedState(url, url), set) for url in sys.argv[1:]]
    async with Poller(settings, clock=lambda: datetime.now(UTC)) as poller:
        async for polled in poller.poll(jobs):
            print(polled.state.url.rpartition("/")[2], len(polled.items), polled.state.error, sep="|")

asyncio.run(main())
own = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(own // 1024, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, file=sys.stderr)
"""


async def two_hundred_megabytes(exchange: Exchange) -> None:
    await exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n<rss>")
    for _ in range(200):
        await exchange.send(b"x" * 1_000_000)


async def endless(exchange: Exchange) -> None:
    await exchange.send(b"HTTP/1.1 200 OK\r\n\r\n<rss>")
    for _ in range(200):
        await exchange.send(b"x" * 1_000_000)


def zeros(megabytes: int) -> bytes:
    """So many megabytes of one letter, packed."""
    stream = zlib.compressobj(1, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    return b"".join([*(stream.compress(b"x" * 1_000_000) for _ in range(megabytes)), stream.flush()])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_peak_memory_stays_under_300_mb() -> None:
    entry = (
        "<item><title>A title of some length {0}</title><guid>{0}</guid><description>{1}</description></item>"
    )
    full = (
        "<rss><channel>" + "".join(entry.format(n, "слово " * 500) for n in range(3_900)) + "</channel></rss>"
    )
    flat = "<rss><channel>" + "<item><title>x</title></item>" * 800_000 + "</channel></rss>"
    long = f"<rss><channel><item><title>{'word ' * 4_000_000}</title></item></channel></rss>"
    with Loopback() as server:
        server.routes = {
            "huge": two_hundred_megabytes,
            "endless": endless,
            "bomb": answer(zeros(600), Content_Encoding="gzip"),
            "bombs": answer(
                gzip.compress(gzip.compress(b"x" * 600_000_000, 1)), Content_Encoding="gzip, gzip"
            ),
            "full": answer(gzip.compress(full.encode()), Content_Encoding="gzip"),
            "flat": answer(gzip.compress(flat.encode()), Content_Encoding="gzip"),
            "deep": answer("<rss><channel>" + "<x>" * 1_000_000),
            "long": answer(gzip.compress(long.encode()), Content_Encoding="gzip"),
        }
        done = subprocess.run(
            [sys.executable, "-c", POLL, *map(server.url, server.routes)],
            capture_output=True,
            text=True,
            timeout=100,
            check=True,
        )
    lines = dict(line.split("|", 1) for line in done.stdout.splitlines())
    own, child = map(int, done.stderr.split())
    assert "poll.max_bytes" in lines["huge"]
    assert "poll.max_bytes" in lines["endless"]
    assert "poll.max_unpacked" in lines["bomb"]
    assert "poll.max_unpacked" in lines["bombs"]
    assert lines["full"] == "2000|None"
    assert lines["deep"].startswith("0|")
    assert lines["long"] == "1|None"
    assert own + child < 300
