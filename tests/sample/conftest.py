"""The archive on its real server, on a port of its own."""

import urllib.error
import urllib.request

import pytest

from kupmon.sample import serve


@pytest.fixture(scope="module")
def sample():
    with serve(0) as running:
        yield running


@pytest.fixture(scope="session")
def ask():
    """Status, headers and body of a GET, whatever the status."""

    def get(url, **headers):
        request = urllib.request.Request(url, headers={k.replace("_", "-"): v for k, v in headers.items()})
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return response.status, response.headers, response.read()
        except urllib.error.HTTPError as answer:
            with answer:
                return answer.code, answer.headers, answer.read()

    return get
