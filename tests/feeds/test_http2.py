"""HTTP/2, where a server speaks it over TLS."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from socket import create_server

import h2.config
import h2.connection
import h2.events
import pytest
from polling import Reader

from kupmon.feeds.lines import tls

PEM = Path(__file__).with_name("self-signed.pem")
BODY = b"<rss><channel><item><title>Over HTTP/2</title></item></channel></rss>"


class Server:
    """Answers every request on one connection after the other with the same feed."""

    def __init__(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(PEM)
        context.set_alpn_protocols(["h2"])
        self._socket = context.wrap_socket(create_server(("127.0.0.1", 0)), server_side=True)
        self.url = f"https://127.0.0.1:{self._socket.getsockname()[1]}/feed"
        self.asked: list[dict[str, str]] = []
        threading.Thread(target=self._run, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _run(self) -> None:
        try:
            while True:
                self._serve(self._socket.accept()[0])
        except OSError:
            return

    def _serve(self, line: ssl.SSLSocket) -> None:
        with line:
            talk = h2.connection.H2Connection(
                h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
            )
            talk.initiate_connection()
            line.sendall(talk.data_to_send())
            while data := line.recv(65_536):
                for event in talk.receive_data(data):
                    if isinstance(event, h2.events.RequestReceived):
                        self.asked.append(dict(event.headers))
                        talk.send_headers(event.stream_id, [(":status", "200"), ("etag", '"2"')])
                        talk.send_data(event.stream_id, BODY, end_stream=True)
                line.sendall(talk.data_to_send())


@pytest.fixture
def secure(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("SSL_CERT_FILE", str(PEM))
    tls.cache_clear()
    server = Server()
    yield server
    server.close()
    tls.cache_clear()


def test_a_feed_comes_over_http_2(secure: Server, reader: Reader) -> None:
    (polled,) = reader.poll(secure.url)
    assert [item.title for item in polled.items] == ["Over HTTP/2"]
    assert polled.state.etag == '"2"'
    reader.poll(secure.url)
    first, second = secure.asked
    assert first["user-agent"].startswith("kupmon/")
    assert first[":authority"] == secure.url.split("/")[2]
    assert second["if-none-match"] == '"2"'
