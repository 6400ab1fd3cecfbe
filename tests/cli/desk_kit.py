"""The program as a user runs it, beside a loopback server with feeds."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kupmon.cli import main

ABOUT = (
    "<p>Ukraine's General Staff reported that on the Kupiansk axis five Russian attacks were repelled near "
    "Petropavlivka and Pishchane.</p>"
)


@dataclass
class Site:
    """A server whose pages a test sets and whose requests it can read."""

    base: str
    pages: dict[str, tuple[int, str, bytes]] = field(default_factory=dict)
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)
    """Paths that have moved for good, and where to."""

    def feed(self, path: str, items: Mapping[str, str], *, title: str = "Sample feed") -> str:
        """Serve an RSS feed of titles and bodies; gives its address."""
        entries = "".join(
            f"<item><title>{name}</title><guid>{name}</guid><link>{self.base}/page/{n}</link>"
            f"<pubDate>Wed, 18 Nov 2026 10:0{n}:00 GMT</pubDate>"
            f"<content:encoded><![CDATA[{body * 8}]]></content:encoded></item>"
            for n, (name, body) in enumerate(items.items())
        )
        text = (
            '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
            f"<title>{title}</title><link>{self.base}</link><description/>{entries}</channel></rss>"
        )
        return self.serve(path, text, "application/rss+xml")

    def serve(self, path: str, text: str, kind: str = "text/html", status: int = 200) -> str:
        """Serve a text; gives its address."""
        self.pages[path] = (status, kind, text.encode())
        return self.base + path


@pytest.fixture
def site() -> Iterator[Site]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            status, kind, body = served.pages.get(self.path, (404, "text/plain", b"none"))
            self.send_response(301 if self.path in served.moved else status)
            self.send_header("Location", served.moved.get(self.path, ""))
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served = Site(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield served
    server.shutdown()
    server.server_close()
    thread.join()


@dataclass
class Ran:
    """How a command ended."""

    status: int
    out: str
    err: str


@dataclass
class Desk:
    """A home of its own for the program."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    @property
    def config(self) -> Path:
        return self.folder / "feeds.toml"

    @property
    def db(self) -> Path:
        return self.folder / "news.db"

    def write(self, text: str) -> Path:
        self.config.write_text("[poll]\npause_per_site = 0\n" + text, encoding="utf-8")
        return self.config

    def run(self, *arguments: str) -> Ran:
        """Run a command on this desk's settings and store."""
        return self.plain("--config", str(self.config), "--db", str(self.db), *arguments)

    def plain(self, *arguments: str) -> Ran:
        """Run a command as given."""
        self.capture.readouterr()
        with pytest.raises(SystemExit) as left:
            main(arguments)
        out, err = self.capture.readouterr()
        return Ran(int(left.value.code or 0), out, err)


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.delenv("KUPMON_CONFIG", raising=False)
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capsys)
