"""Which addresses may be asked, stored and shown."""

# ruff: noqa: E501 - tables read by line

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polling import FREE, Reader

from kupmon.feeds.address import is_public, reach_of, shown, target_of, web_address
from kupmon.feeds.failures import clause
from kupmon.feeds.lines import tls

PUBLIC = (
    "93.184.216.34",
    "2606:2800:220:1:248:1893:25c8:1946",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
    "2002:808:808::1",
)
PRIVATE = (
    *(
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
    ),
    *("224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1"),
    *("::127.0.0.1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "2001:0:7f00:1::", "192.0.2.1", "2001:db8::1"),
)


@pytest.mark.parametrize("ip", PUBLIC)
def test_public_addresses(ip: str) -> None:
    assert is_public(ip)


@pytest.mark.parametrize("ip", PRIVATE)
def test_private_addresses_also_when_wrapped(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize(
    ("written", "host", "port"),
    [
        ("http://127.0.0.1:1200/x", "127.0.0.1", 1200),
        ("https://nas.local/rss", "nas.local", 443),
        ("http://router/rss", "router", 80),
        ("http://[::1]:8080/", "::1", 8080),
        ("http://LOCALHOST/", "localhost", 80),
        ("http://127.1/", "127.0.0.1", 80),
    ],
)
def test_a_private_address_is_reached_only_where_it_was_written(written: str, host: str, port: int) -> None:
    reach = reach_of(written)
    assert reach.allows(host, port, "127.0.0.1")
    assert not reach.allows(host, port + 1, "127.0.0.1")
    assert not reach.allows("other.local", port, "127.0.0.1")
    assert reach.allows("news.example", 443, "93.184.216.34")


@pytest.mark.parametrize(
    "written", ["https://news.example/rss", "http://evil.com/", "file:///x", "nonsense", "http://"]
)
def test_a_public_name_may_not_lead_home(written: str) -> None:
    assert not reach_of(written).allows("news.example", 443, "127.0.0.1")


@pytest.mark.parametrize(
    ("url", "host", "port", "path"),
    [
        ("https://Новини.example/стаття?q=ї&a=1#x", "xn--b1amarcd.example", 443, "/%D1%81%D1%82%D0%B0%D1%82%D1%82%D1%8F?q=%D1%97&a=1"),
        ("http://a.example", "a.example", 80, "/"),
        ("http://a.example./a b%20c", "a.example", 80, "/a%20b%20c"),
        ("http://0x7f000001:80/", "127.0.0.1", 80, "/"),
        ("http://2130706433/", "127.0.0.1", 80, "/"),
    ],
)  # fmt: skip
def test_addresses_are_taken_apart_for_a_request(url: str, host: str, port: int, path: str) -> None:
    target = target_of(url)
    assert (target.host, target.port, target.path) == (host, port, path)


@pytest.mark.parametrize(
    "url",
    ["", "x", "ftp://a.example/", "file:///x", "http://", "http:///x", "http://a b/", "http://a.example:99999/", "http://[::1",
     "http://a\x00b/", "http://-a.example/", "javascript:alert(1)", "http://1.2.3.4.5.6e/" + "x" * 5_000, "http://256.1.1.1/"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the clause differs with the fault
        target_of(url)
    assert web_address(url) is None


@given(st.text(max_size=200))
def test_what_is_kept_as_a_link_is_http_without_controls(text: str) -> None:
    for found in (web_address(text), web_address(text, "https://a.example/b/")):
        assert found is None or found.startswith(("http://", "https://"))
        assert found is None or (found.isprintable() and " " not in found)


def test_messages_hide_passwords() -> None:
    assert shown("https://name:word@a.example/x") == "https://a.example/x"


@pytest.fixture
def self_signed() -> Iterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(Path(__file__).with_name("self-signed.pem"))

    class Quiet(HTTPServer):
        def handle_error(self, *_: object) -> None:
            """The client hangs up, as it should."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b"<rss><channel><item><title>Over TLS</title></item></channel></rss>"
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    server = Quiet(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{server.server_port}/feed"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_certificate_that_the_system_trusts_is_accepted(
    self_signed: str, reader: Reader, monkeypatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(Path(__file__).with_name("self-signed.pem")))
    tls.cache_clear()
    (polled,) = reader.poll(self_signed)
    tls.cache_clear()
    assert [item.title for item in polled.items] == ["Over TLS"]


def test_a_certificate_that_nobody_vouches_for_is_refused(self_signed: str, reader: Reader) -> None:
    (polled,) = reader.poll(self_signed)
    assert polled.outcome == "failed"
    assert "certificate is not valid" in (polled.state.error or "")


def test_an_unknown_name_is_told_as_such() -> None:
    error = httpx.ConnectError("")
    error.__cause__ = socket.gaierror(-2, "Name or service not known")
    assert clause(error, FREE) == "the host's name is not known, or there is no network"
